import type { Claim, Phrase, Token } from "../../domain/index.js";
import { isKnown, nounCategory, verbOf } from "../../text/index.js";
import { claimsIn } from "../align/in-sentence.js";
import type { Act, ActLexicon } from "../lexicon/act-index.js";
import { operatorOf } from "../lexicon/operators.js";
import { membershipOf } from "./membership.js";
import type { Proposition, Side } from "./proposition.js";
import { isTime, type Reader, readRange, readSide } from "./sides.js";
import { statusOf } from "./standing.js";

/** "died of burns": the manner is the act. */
const dying = /^(?:die|perish|succumb)$/;

/** Verbs that carry no act of their own: it stands in their object ("carried out an attack"). */
const light: ReadonlySet<string> = new Set(
  "make do give carry take hold conduct launch issue stage have mount deliver impose reach commit perform receive suffer get face offer lodge file cast set pay bring see".split(
    " ",
  ),
);
/** The act stands in their subject: "the blast happened", "the vote is due"; of some in the passive only. */
const happening: ReadonlySet<string> = new Set(
  "happen occur come unfold erupt begin start open follow be".split(" "),
);
const happeningTo: ReadonlySet<string> = new Set(
  "hold give make issue schedule set hear report record carry take expect announce".split(" "),
);
const copulas: ReadonlySet<string> = new Set(
  "be remain stay become get seem appear keep leave stand spend".split(" "),
);
const empty: ReadonlySet<string> = new Set(
  "say tell be have do add report get go make come ask call put let see think want become seem".split(" "),
);

/** The propositions of one sentence's clauses. `used` gets the tokens of nouns that were read with a verb. */
export function readClaims(reader: Reader, sentence: number, used: Set<number>): Proposition[] {
  const claims = claimsIn(reader.document, sentence);
  const tokens = reader.document.sentences[sentence]?.tokens ?? [];
  const found: Proposition[] = [];
  claims.forEach((claim, i) => {
    if (claim.verb === null) return;
    const act = actOf(reader.lexicon, claim, tokens, claims[i + 1]);
    if (act === null) return;
    for (let at = act.first; at < act.past; at++) used.add(at);
    const { agent, theme } = sidesOf(reader, sentence, claim, act);
    const loose = looseSides(reader, sentence, claim, act, [agent, theme]);
    const status = statusOf(claim, claims.slice(0, i), tokens);
    const none = [agent, theme].some((side) => side?.amount === "none");
    const holds =
      status.holds === null
        ? null
        : none && !claim.negated
          ? false
          : phraseDenies(act, claim, tokens) || isUndone(act, tokens)
            ? !status.holds
            : status.holds;
    const [from, to] = [tokens[Math.min(claim.verb.token, act.first)], tokens[act.past - 1]];
    found.push({
      document: reader.index,
      sentence,
      act,
      claim,
      agent,
      theme,
      frame:
        act.part === "noun" || theme === null ? null : claim.passive || agent !== null ? "object" : "subject",
      loose,
      holds,
      standing: status.standing,
      focus: {
        start: Math.min(claim.verb.span.start, from?.start ?? claim.verb.span.start),
        end: Math.max(claim.verb.span.end, to?.end ?? 0),
      },
      words: claim.words,
    });
  });
  return found;
}

/** "was found not guilty": the "not" belongs to the phrase, and the parser counted it for the verb. */
const phraseDenies = (act: Act, claim: Claim, tokens: readonly Token[]): boolean =>
  claim.negated &&
  /(?:^|_)not_/.test(act.name) &&
  tokens.slice(claim.tokens[0], act.past).filter(({ lower }) => lower === "not").length === 1;

function actOf(
  lexicon: ActLexicon,
  claim: Claim,
  tokens: readonly Token[],
  next: Claim | undefined,
): Act | null {
  const verb = claim.verb as NonNullable<Claim["verb"]>;
  const at = verb.token;
  if (statesNext(claim, next, tokens)) return null;
  const member = membershipOf(claim, tokens);
  if (member !== null) return member;
  const phrase = lexicon.find(tokens, at, "verb", verb.lemma);
  if (phrase?.name === "take_place") {
    const noun = nounAct(lexicon, tokens, claim.subject);
    if (noun !== null) return noun;
  }
  if (phrase !== null && phrase.past > at + 1) return phrase;
  if (dying.test(verb.lemma)) {
    const cause = claim.complements.find(({ preposition }) =>
      /^(?:of|from|to|by|in)$/.test(preposition ?? ""),
    );
    const noun = nounAct(lexicon, tokens, cause ?? null);
    if (noun !== null && noun.levels.length > 0) return noun;
  }
  // "has no veto": a right is had, and nothing was done.
  if (light.has(verb.lemma) && (verb.lemma !== "have" || verb.past)) {
    const noun =
      nounAct(lexicon, tokens, claim.passive ? claim.subject : claim.object) ??
      (claim.passive ? nounAct(lexicon, tokens, claim.object) : null);
    if (noun !== null) return noun;
  }
  if (copulas.has(verb.lemma) || claim.passive) {
    // "remains closed": the parser reads the participle as a verb of its own.
    const limit =
      next?.verb?.form === "finite" && next.subject !== claim.subject
        ? next.verb.token
        : (next?.verb?.token ?? tokens.length) + 1;
    const state: Act | null = stateAfter(
      lexicon,
      tokens,
      at,
      Math.min(limit, tokens.length, at + 7),
      claim.passive,
    );
    if (state !== null) return state;
  }
  if (claim.passive ? happeningTo.has(verb.lemma) : happening.has(verb.lemma) && claim.object === null) {
    const noun = nounAct(lexicon, tokens, claim.subject);
    if (noun !== null) return noun;
  }
  if (verb.lemma === "be" && !tellsOfHaving(claim)) return predicateOf(claim, tokens);
  if (tellsOfHaving(claim)) return { name: "have", levels: [], first: at, past: at + 1, part: "verb" };
  if (empty.has(verb.lemma) && !(/^(?:tell|know|see|ask)$/.test(verb.lemma) && claim.passive)) return null;
  if (claim.passive && beating.test(verb.lemma))
    return { name: "lose", levels: lexicon.levelsOfVerb("lose"), first: at, past: at + 1, part: "verb" };
  if (phrase !== null) return phrase;
  if (copulas.has(verb.lemma) && !claim.passive) return predicateOf(claim, tokens);
  return { name: verb.lemma, levels: [], first: at, past: at + 1, part: "verb" };
}

/** "were beaten": they lost. */
const beating = /^(?:beat|defeat|thrash|overcome|outplay|rout|trounce)$/;

/** "is a member", "was the gunman": what something is said to be, by the noun. */
function predicateOf({ object }: Claim, tokens: readonly Token[]): Act | null {
  if (object === null) return null;
  const at = object.tokens[1] - 1;
  const noun = tokens[at];
  if (noun === undefined || noun.pos !== "NOUN" || nounCategory(noun.lemma) === "time") return null;
  return { name: `be ${noun.lemma}`, levels: [], first: at, past: at + 1, part: "state" };
}

/** "had no insurance", "there were no sprinklers": whether a thing was there. */
const tellsOfHaving = ({ verb, subject, object }: Claim): boolean =>
  object !== null &&
  (verb?.lemma === "have" || (verb?.lemma === "be" && /^there$/i.test(subject?.words ?? "")));

/** "denied taking bribes", "confirmed that it had": the act is the next clause's, and this verb says how it stands. */
function statesNext(claim: Claim, next: Claim | undefined, tokens: readonly Token[]): boolean {
  const [at, then] = [claim.verb?.token ?? 0, next?.verb?.token ?? 0];
  if (next === undefined || operatorOf(claim.verb?.lemma ?? "") === null || claim.object !== null)
    return false;
  const between = tokens.slice(at + 1, then);
  return next.verb?.form === "gerund" || next.verb?.form === "infinitive"
    ? between.every(
        ({ pos, lower }) => pos === "ADV" || pos === "PART" || /^(?:having|being|been|be)$/.test(lower),
      )
    : between[0]?.lower === "that" || next.subject?.tokens[0] === at + 1;
}

/** "is still open", "was found unharmed": a state of the lexicon, or the adjective itself. */
function stateAfter(
  lexicon: ActLexicon,
  tokens: readonly Token[],
  at: number,
  limit: number,
  passive: boolean,
): Act | null {
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i] as Token;
    if (/^[,;:."]$/.test(token.text)) return null;
    const state = lexicon.find(tokens, i, "state");
    if (state !== null && (state.past > i + 1 || token.pos !== "NOUN")) return state;
    const noun = tokens[i + 1]?.pos === "NOUN" || tokens[i + 1]?.pos === "PROPN";
    if (!passive && token.pos === "ADJ" && !noun && !/^(?:due|likely|set|able|sure)$/.test(token.lower))
      return {
        name: verbOfState(token.lower) ?? token.lemma,
        levels: [],
        first: i,
        past: i + 1,
        part: "state",
      };
  }
  return null;
}

/** "insured", "uninsured": the verb that the state comes of. */
function verbOfState(word: string): string | null {
  const done = word.replace(/^un-?/, "");
  if (!done.endsWith("ed")) return null;
  const root = done.slice(0, -2);
  return (
    [root, `${root}e`, root.slice(0, -1), root.replace(/i$/, "y")].find(
      (guess) => guess.length > 2 && isKnown(guess, "verb"),
    ) ?? null
  );
}

/** "was uninsured": was not insured. */
const isUndone = ({ part, first, past }: Act, tokens: readonly Token[]): boolean =>
  part === "state" &&
  past === first + 1 &&
  /^un/.test(tokens[first]?.lower ?? "") &&
  verbOfState(tokens[first]?.lower ?? "") !== null;

function nounAct(lexicon: ActLexicon, tokens: readonly Token[], phrase: Phrase | null): Act | null {
  if (phrase === null) return null;
  for (let i = phrase.tokens[1] - 1; i >= phrase.tokens[0]; i--)
    if (tokens[i]?.pos === "NOUN") return actOfNoun(lexicon, tokens, i);
  return null;
}

const eventful: ReadonlySet<string> = new Set([
  "act",
  "event",
  "phenomenon",
  "communication",
  "process",
  "state",
]);

/** The dictionary has them for thoughts. */
const inquiring = /^(?:investigation|inquiry|enquiry|probe|examination|consultation|review)$/;

/** The act behind a noun: one of the lexicon, or the verb that it is made from. */
export function actOfNoun(lexicon: ActLexicon, tokens: readonly Token[], at: number): Act | null {
  for (let first = Math.max(0, at - 2); first <= at; first++) {
    const known = lexicon.find(tokens, first, "noun");
    if (known !== null && (known.past === at + 1 || first === at)) return known;
  }
  const lemma = tokens[at]?.lemma ?? "";
  const verb = verbOf(lemma);
  if (verb === lemma || !(eventful.has(nounCategory(lemma) ?? "") || inquiring.test(lemma))) return null;
  return { name: verb, levels: lexicon.levelsOfVerb(verb), first: at, past: at + 1, part: "noun" };
}

function sidesOf(
  reader: Reader,
  sentence: number,
  claim: Claim,
  act: Act,
): { readonly agent: Side | null; readonly theme: Side | null } {
  const { subject, passive } = claim;
  const object = claim.object !== null && isTime(reader, sentence, claim.object) ? null : claim.object;
  const complements = claim.complements.filter((phrase) => !isTime(reader, sentence, phrase));
  const verb = claim.verb?.token ?? 0;
  const read = (phrase: Phrase | null, past?: number): Side | null =>
    readSide(reader, sentence, phrase, past);
  const by = complements.find(({ preposition }) => preposition === "by") ?? null;
  if (act.part === "noun" && dying.test(claim.verb?.lemma ?? ""))
    return { agent: null, theme: read(subject, verb) };
  if (act.name === "have" && claim.verb?.lemma === "be") return { agent: null, theme: read(object) };
  if (act.part === "noun") {
    const own = object !== null && !passive && within(act, object.tokens) ? subject : null;
    return { agent: read(own), theme: null };
  }
  // "is a member": it is the subject that is one.
  const isPredicate = object !== null && act.first >= object.tokens[0] && act.name.startsWith("be ");
  if (act.part === "state") {
    const ofObject = object !== null && !passive && !isPredicate && !ofSubject.test(claim.verb?.lemma ?? "");
    return { agent: null, theme: read(ofObject ? object : subject, verb) };
  }
  if (passive) return { agent: read(by), theme: read(subject, verb) };
  // "pulled the man from the rubble": what stands between the words of a phrase is its object; "took office" has none.
  const words = act.name.split("_");
  const inPhrase = (phrase: Phrase): boolean =>
    /^(?:himself|herself|itself|themselves)$/i.test(phrase.words) ||
    (within(act, phrase.tokens) && words.includes(phrase.head.toLowerCase()));
  const direct = object !== null && !inPhrase(object) ? object : null;
  // "put out the blaze": the parser takes the phrase's own particle for a preposition.
  const behind =
    act.past > act.first + 1 && particles.test(act.name)
      ? complements.find((phrase) => phrase.tokens[0] === act.past && !inPhrase(phrase))
      : undefined;
  const theme = direct ?? behind ?? null;
  if (theme === null) return { agent: null, theme: read(subject, verb) };
  return { agent: read(subject, verb), theme: read(theme) };
}

/** "spent two days in custody", "remains in force pending the outcome": the state is the subject's. */
const ofSubject = /^(?:be|remain|stay|become|seem|appear|stand|spend)$/;

/** "put out the fire", "voted against the car park" have an object; "crashed into the field" has none. */
const particles = /_(?:out|off|up|down|over|away|back|aside|for|against|with|to)$/;

const within = (act: Act, [first, past]: readonly [number, number]): boolean =>
  act.first < past && act.past > first;

function looseSides(
  reader: Reader,
  sentence: number,
  claim: Claim,
  act: Act,
  known: readonly (Side | null)[],
): Side[] {
  const tokens = reader.document.sentences[sentence]?.tokens ?? [];
  const sides = [claim.subject, claim.object, ...claim.complements].flatMap((phrase) => {
    if (
      phrase === null ||
      isTime(reader, sentence, phrase) ||
      (act.part === "noun" && within(act, phrase.tokens))
    )
      return [];
    if (
      known.some(
        (side) => side !== null && side.tokens[0] <= phrase.tokens[0] && side.tokens[1] >= phrase.tokens[1],
      )
    )
      return [];
    const side = readSide(reader, sentence, phrase);
    return side === null || side.stems.size === 0 ? [] : [side];
  });
  // "Lund and Barr have merged": the parser's subject is the last of the row.
  const subject = claim.subject;
  if (subject !== null && tokens[subject.tokens[0] - 1]?.lower === "and") {
    const first = Math.max(0, subject.tokens[0] - 4);
    const other = readRange(
      reader,
      sentence,
      [first, subject.tokens[0] - 1],
      tokens[subject.tokens[0] - 2]?.lemma ?? "",
    );
    if (other.stems.size > 0) sides.push(other);
  }
  if (act.part === "noun") sides.push(...nounSides(reader, sentence, act));
  return sides;
}

/** "the navy's sinking of a trawler": what stands before the noun, and the phrases behind it. */
export function nounSides(reader: Reader, sentence: number, { first, past }: Act): Side[] {
  const tokens = reader.document.sentences[sentence]?.tokens ?? [];
  const sides: Side[] = [];
  let from = first;
  while (
    from > 0 &&
    (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[from - 1]?.pos ?? "") ||
      /^(?:'s|'|-)$/.test(tokens[from - 1]?.lower ?? ""))
  )
    from--;
  if (from < first) {
    const head = tokens.slice(from, first).findLast(({ pos }) => pos === "NOUN" || pos === "PROPN");
    if (head !== undefined)
      sides.push({ ...readRange(reader, sentence, [from, first], head.lemma), preposition: "of" });
  }
  let at = past;
  while (at < tokens.length && tokens[at]?.pos === "ADP") {
    let next = at + 1;
    while (
      next < tokens.length &&
      (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[next]?.pos ?? "") ||
        /^(?:'s|'|-)$/.test(tokens[next]?.lower ?? ""))
    )
      next++;
    if (next === at + 1) break;
    const head = tokens.slice(at + 1, next).findLast(({ pos }) => pos === "NOUN" || pos === "PROPN");
    if (head !== undefined) {
      const side = readRange(reader, sentence, [at + 1, next], head.lemma);
      if (side.stems.size > 0) sides.push({ ...side, preposition: tokens[at]?.lower ?? null });
    }
    at = next;
  }
  return sides;
}
