import type { Claim, Token } from "../../domain/index.js";
import { claimsIn } from "../align/in-sentence.js";
import type { Act } from "../lexicon/act-index.js";
import { operatorOf } from "../lexicon/operators.js";
import type { Proposition, Side } from "./proposition.js";
import { actOfNoun, nounSides } from "./read-claims.js";
import { isTime, type Reader, readSide } from "./sides.js";
import { isKnowledge, type Status, statusOf } from "./standing.js";

const colours: Readonly<Record<string, Status>> = {
  proposed: { holds: true, standing: "planned" },
  planned: { holds: true, standing: "planned" },
  alleged: { holds: true, standing: "alleged" },
  suspected: { holds: true, standing: "alleged" },
  possible: { holds: true, standing: "possible" },
  potential: { holds: true, standing: "possible" },
  attempted: { holds: true, standing: "attempted" },
  failed: { holds: null, standing: null },
};

/** Acts told by a noun: "the ruling on the merger", "no arrests", "talks on a merger". */
export function readNouns(reader: Reader, sentence: number, used: ReadonlySet<number>): Proposition[] {
  const tokens = reader.document.sentences[sentence]?.tokens ?? [];
  const claims = claimsIn(reader.document, sentence);
  const found: Proposition[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.pos !== "NOUN" || used.has(i) || tokens[i + 1]?.pos === "NOUN" || isInCompound(tokens, i))
      continue;
    const act = actOfNoun(reader.lexicon, tokens, i);
    if (act === null || (token.lemma === "fall" && act.first === i)) continue;
    const claim = claimAround(claims, i);
    if (claim === null || isHad(claim, act)) continue;
    const sides = nounSides(reader, sentence, act);
    const theme = sides.find(({ preposition }) => preposition === "of") ?? null;
    const status = statusOfNoun(tokens, act, claim, claims);
    const asking = askedBy(claim, act, claims, tokens);
    const subject =
      asking !== null || isSubjectsAct(claim, act)
        ? readSide(reader, sentence, (asking ?? claim).subject)
        : null;
    found.push({
      document: reader.index,
      sentence,
      act,
      claim,
      agent: subject,
      theme: null,
      frame: null,
      loose: [
        ...(theme === null ? sides : [theme, ...sides.filter((side) => side !== theme)]),
        ...(isSubjectOf(claim, act)
          ? complementsOf(reader, sentence, claim)
          : subjectsOf(reader, sentence, claim, subject)),
      ],
      ...(asking === null ? status : { holds: true, standing: "possible" }),
      focus: { start: tokens[act.first]?.start ?? 0, end: tokens[act.past - 1]?.end ?? 0 },
      words: claim.words,
    });
  }
  return found;
}

/** "a hit-and-run driver": a word between hyphens is no act by itself. */
const isInCompound = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === "-" || tokens[i - 1]?.text === "-";

/** The clause that the noun stands in, else the nearest before it. */
const claimAround = (claims: readonly Claim[], at: number): Claim | null =>
  claims.find(({ tokens: [first, past] }) => at >= first && at < past) ??
  claims.findLast(({ verb }) => (verb?.token ?? 0) < at) ??
  claims[0] ??
  null;

const isObject = ({ verb, object, complements }: Claim, act: Act): boolean =>
  [object, complements.find(({ tokens: [first] }) => first > (verb?.token ?? 0))].some(
    (phrase) => phrase != null && act.first < phrase.tokens[1] && act.past > phrase.tokens[0],
  );

/** "has no veto": a right is had, and nothing was done. */
const isHad = (claim: Claim, act: Act): boolean =>
  claim.verb?.lemma === "have" && !claim.verb.past && isObject(claim, act);

/** "is considering whether an inquiry is needed": the clause of those who would open it; null for any other. */
function askedBy(claim: Claim, act: Act, claims: readonly Claim[], tokens: readonly Token[]): Claim | null {
  if (
    !isSubjectOf(claim, act) ||
    !/^(?:need|warrant|justify|require|necessary)$/.test(claim.verb?.lemma ?? "")
  )
    return null;
  const before = claims[claims.indexOf(claim) - 1];
  const asks = tokens
    .slice(before?.verb?.token ?? act.first, act.first)
    .some(({ lower }) => lower === "whether");
  return before !== undefined && asks ? before : null;
}

/** "considers a sale", "plans an attack": the verb's subject would do it. */
const isSubjectsAct = (claim: Claim, act: Act): boolean =>
  !claim.passive && isObject(claim, act) && operatorOf(claim.verb?.lemma ?? "") !== null;

const isSubjectOf = ({ subject }: Claim, act: Act): boolean =>
  subject !== null && act.first < subject.tokens[1] && act.past > subject.tokens[0];

/** "An explosion tore through the hall": where and to what the noun's act came. */
const complementsOf = (reader: Reader, sentence: number, claim: Claim): Side[] =>
  [claim.object, ...claim.complements].flatMap((phrase) => {
    if (phrase === null || isTime(reader, sentence, phrase)) return [];
    const side = readSide(reader, sentence, phrase);
    return side === null || side.stems.size === 0 ? [] : [side];
  });

/** "The banks are in talks about a merger": whose act it may be. */
function subjectsOf(reader: Reader, sentence: number, claim: Claim, known: Side | null): Side[] {
  if (known !== null || claim.subject === null) return [];
  const side = readSide(reader, sentence, claim.subject);
  return side === null || side.stems.size === 0 ? [] : [side];
}

function statusOfNoun(tokens: readonly Token[], act: Act, claim: Claim, claims: readonly Claim[]): Status {
  const left = wordsBefore(tokens, act.first);
  if (left.some((word) => /^(?:no|without|neither)$/.test(word))) return { holds: false, standing: "done" };
  for (const word of left) {
    const colour = Object.hasOwn(colours, word) ? colours[word] : undefined;
    if (colour !== undefined) return colour;
  }
  const verdict = verdictBefore(tokens, act.first);
  if (verdict !== null) return { holds: verdict, standing: "done" };
  const noun = governingNoun(tokens, act.first);
  if (noun !== null) return { holds: noun.negates !== true, standing: noun.standing ?? null };
  const status = statusOf(claim, claims.slice(0, claims.indexOf(claim)), tokens);
  const isSubject = isSubjectOf(claim, act);
  const told = isSubject ? claim.passive || claim.verb?.lemma === "be" : isObject(claim, act);
  if (!told) return { holds: true, standing: null };
  const isFact = status.holds === true && (status.standing === "done" || status.standing === "now");
  if (isSubject && claim.verb?.lemma === "be")
    return predicateStatus(tokens, claim) ?? { holds: true, standing: null };
  const particle = tokens[(claim.verb?.token ?? 0) + 1]?.lower ?? "";
  const verb = operatorOf(`${claim.verb?.lemma}_${particle}`) ?? operatorOf(claim.verb?.lemma ?? "");
  const operator = isBesides(claim, act) ? null : verb;
  if (operator === null || status.holds === null)
    return { holds: true, standing: isFact && status.standing === "done" ? "done" : null };
  if (operator.negates === true)
    return status.holds
      ? { holds: false, standing: particle === "out" ? "future" : status.standing }
      : { holds: null, standing: null };
  if (operator.standing === undefined) return { holds: status.holds, standing: "done" };
  if (!status.holds) return { holds: operator.standing === "alleged" ? null : false, standing: "future" };
  return { holds: true, standing: operator.standing };
}

/** "suspended after a test": the noun tells when or why, and the verb governs something else. */
const isBesides = ({ complements }: Claim, act: Act): boolean =>
  complements.some(
    ({ preposition, tokens: [first, past] }) =>
      act.first < past &&
      act.past > first &&
      /^(?:after|before|during|following|since|until|because|despite|by|at|under)$/.test(preposition ?? ""),
  );

/** "is due on Friday", "is likely". */
function predicateStatus(tokens: readonly Token[], claim: Claim): Status | null {
  const at = claim.verb?.token ?? 0;
  for (let i = at + 1; i < at + 4; i++) {
    const operator = operatorOf(tokens[i]?.lower ?? "");
    if (operator?.standing !== undefined) return { holds: !claim.negated, standing: operator.standing };
  }
  return null;
}

const wordsBefore = (tokens: readonly Token[], first: number): string[] => {
  const words: string[] = [];
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const token = tokens[i] as Token;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|VERB)$/.test(token.pos)) break;
    words.push(token.lower);
    if (
      token.pos === "DET" ||
      token.pos === "ADP" ||
      (token.pos === "VERB" && !Object.hasOwn(colours, token.lower))
    )
      break;
  }
  return words;
};

/** "pleaded not guilty to the theft", "was cleared of the theft": whether it was done, for whoever says so. */
function verdictBefore(tokens: readonly Token[], first: number): boolean | null {
  let i = first - 1;
  while (i > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[i]?.pos ?? "") && tokens[i]?.lower !== "guilty")
    i--;
  if (!/^(?:of|to)$/.test(tokens[i]?.lower ?? "")) return null;
  const word = tokens[i - 1];
  if (/^(?:clear|acquit|exonerate)$/.test(word?.lemma ?? "")) return false;
  return word?.lower === "guilty" && tokens[i - 2]?.lower === "not" ? false : null;
}

/** "talks on a merger", "allegations of fraud", "a lack of water". */
function governingNoun(tokens: readonly Token[], first: number): ReturnType<typeof operatorOf> {
  let i = first - 1;
  while (i > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[i]?.pos ?? "")) i--;
  if (!/^(?:of|on|about|over|for|to)$/.test(tokens[i]?.lower ?? "")) return null;
  const noun = tokens[i - 1];
  if (noun?.pos !== "NOUN") return null;
  return tokens[i - 2]?.lower === "no" && isKnowledge(noun.lemma)
    ? { negates: true }
    : operatorOf(noun.lemma);
}
