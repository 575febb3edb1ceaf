import { type Attribution, addTo, countBy, readOnce, type Story, type Token } from "../../domain/index.js";
import { verbKeys, verbOf } from "../../text/index.js";
import { lightVerbs } from "../acts/evidence.js";
import { type Proposition, type PropositionMatch, propositionsOf, type Side } from "../acts/index.js";
import { compareSides } from "../acts/participants.js";
import { entityIdOf } from "../align/entity-id.js";
import { mentionsIn } from "../align/in-sentence.js";
import { actLexiconOf } from "../lexicon/act-index.js";
import { asideOf } from "../proposition/aside.js";

/**
 * Acts that one source tells as open ("an appeal was being considered") and another as settled ("would appeal",
 * "has appealed"). A story leaves few acts open, so each is looked for in all other sources, by its word and by who
 * speaks of it: an act without an object shares nothing else that could be matched.
 */
export const openAgainstSettled = readOnce((story: Story): readonly PropositionMatch[] => {
  const { open, settled } = readStages(story);
  if (open.length === 0) return [];
  const lexicon = actLexiconOf(story);
  const keysOf = (proposition: Proposition): Set<string> => {
    const voice = voiceOf(story, proposition);
    return new Set([
      ...verbKeys(rootOf(proposition)),
      ...lexicon.keysOf(proposition.act),
      ...(voice === null ? [] : [`voice ${voice}`]),
    ]);
  };
  const told = countBy(settled.map(rootOf));
  const byKey = new Map<string, Proposition[]>();
  for (const proposition of settled)
    for (const key of keysOf(proposition))
      if ((byKey.get(key)?.length ?? 0) < mostUnderKey) addTo(byKey, key, proposition);
  return open.flatMap((own) => {
    const others = new Set([...keysOf(own)].flatMap((key) => byKey.get(key) ?? []));
    return [...others].flatMap((other): PropositionMatch[] => {
      if (other.document === own.document || !mayClash(own, other)) return [];
      const strength = weighOneAct(story, own, other, (told.get(rootOf(own)) ?? 0) <= mostOfOne);
      if (strength === null || isHedgedNoun(story, own) || leavesOpenToo(story, open, own, other)) return [];
      return [{ a: own, b: other, relation: "same", strength }];
    });
  });
});

/** Settled acts told by one word or by one speaker: of more in one story the rest is passed over. */
const mostUnderKey = 60;
/** A story with more open acts is one of plans, and each is told in its own way. */
const mostOpen = 300;

function readStages(story: Story): {
  readonly open: readonly Proposition[];
  readonly settled: Proposition[];
} {
  const open: Proposition[] = [];
  const settled: Proposition[] = [];
  for (const sentences of propositionsOf(story).bySentence)
    for (const here of sentences.values())
      for (const proposition of here) {
        const { act, holds, standing } = proposition;
        if (holds !== true || act.part === "state" || lightVerbs.has(act.name) || act.name.startsWith("be "))
          continue;
        if (standing === "possible") open.push(proposition);
        else if (standing === "done" || standing === "future" || standing === "now")
          settled.push(proposition);
      }
  return { open: open.slice(0, mostOpen), settled };
}

/** "could be handed over" is what may come; of what is done it may tell that somebody was able to. */
const mayClash = (open: Proposition, { standing }: Proposition): boolean =>
  standing === "future" || !/\b(?:could|can)\b(?! have)/i.test(open.claim.verb?.span.words ?? "");

/** "a possible arson": its phrase is looked for elsewhere (`hedged/`). */
const isHedgedNoun = ({ documents }: Story, { document, sentence, act }: Proposition): boolean =>
  act.part === "noun" &&
  documents[document]?.sentences[sentence]?.tokens[act.first - 1]?.pos === "ADJ" &&
  /^(?:possible|potential|probable|likely)$/.test(
    documents[document]?.sentences[sentence]?.tokens[act.first - 1]?.lower ?? "",
  );

/** Whom the sentence makes say it; of a speaker told by his office alone, whoever is named beside it. */
function voiceOf(story: Story, { document, sentence, claim }: Proposition): string | null {
  const source = story.documents[document];
  const said: Attribution | undefined = source?.attributions[claim.attribution ?? -1];
  if (source === undefined || said?.speaker.kind !== "person") return null;
  const known = story.entities.find(said.speaker.name);
  if (known != null) return known.id;
  const asides = asideOf(story, document, sentence);
  const named = mentionsIn(source, sentence).find(
    (mention) =>
      mention.kind === "entity" &&
      mention.type === "person" &&
      asides.some(([first, past]) => first <= mention.tokens[0] && mention.tokens[0] < past),
  );
  return named?.kind === "entity" ? entityIdOf(story, named.name) : said.speaker.name.toLowerCase();
}

/** What makes them one act, in points; null where it is not enough or something sets two acts apart. */
function weighOneAct(story: Story, a: Proposition, b: Proposition, isRare: boolean): number | null {
  const [voice, other] = [voiceOf(story, a), voiceOf(story, b)];
  const isOneVoice = voice !== null && voice === other;
  const isOneWord =
    rootOf(a) === rootOf(b) ||
    (a.act.part === "verb" && b.act.part === "verb" && actLexiconOf(story).relate(a.act, b.act) === "same");
  const doers = relateSides(story, doerOf(a), doerOf(b));
  if (doers === "other") return null;
  const [theme, object] = [objectOf(a), objectOf(b)];
  const objects = relateSides(story, theme, object);
  if (objects === "other" && (!isOneVoice || (theme?.named === true && object?.named === true))) return null;
  const met = new Set<Side | null>([
    ...(doers === "same" ? [doerOf(a), doerOf(b)] : []),
    ...(objects === "same" ? [theme, object] : []),
  ]);
  const shared = met.size / 2 + sharedBesides(story, a, b, met) + (shareModifier(story, a, b) ? 1 : 0);
  // Of what he says will come there is one; what he says is done may be done to many.
  if (isOneWord && isOneVoice)
    return b.standing === "future" || met.size > 0 ? shared + leastOfOneWord : null;
  if (isOneWord) return isRare && doers === "same" && shared >= leastOfOneWord ? shared : null;
  return isOneVoice && doers === "same" && shared >= leastOfOther ? shared : null;
}

/** "launch an investigation", "an investigation": the noun is the act. */
const rootOf = ({ act }: Proposition): string => {
  const [first = "", ...rest] = act.name.split("_");
  return rest.length > 0 && beginning.test(first) ? verbOf(rest.at(-1) ?? "") : act.name;
};
const beginning = /^(?:launch|open|order|hold|file|lodge|start|begin|make|call|announce)$/;

/** "a formal investigation", "the strike ballot": the word before the noun. */
function shareModifier(story: Story, a: Proposition, b: Proposition): boolean {
  const before = ({ document, sentence, act }: Proposition): Token | undefined =>
    story.documents[document]?.sentences[sentence]?.tokens[act.past - 2];
  const [one, two] = [before(a), before(b)];
  return one !== undefined && one.stem !== "" && /^(?:ADJ|NOUN)$/.test(one.pos) && one.stem === two?.stem;
}

/** What every source tells of ("the attack") is told of many acts. */
const mostOfOne = 6;
const leastOfOneWord = 2;
/** "might challenge it before the tribunal", "would go to the tribunal against it": told by one person of one other. */
const leastOfOther = 3;

/** Who does it: of a verb without an object its subject. */
const doerOf = ({ agent, theme, frame, claim }: Proposition): Side | null =>
  agent ?? (frame === "subject" && !claim.passive ? theme : null);
const objectOf = (proposition: Proposition): Side | null =>
  doerOf(proposition) === proposition.theme ? null : proposition.theme;

const relateSides = (story: Story, a: Side | null, b: Side | null) =>
  a === null || b === null ? "open" : compareSides(story, a, b);

/** What else both tell of: "before the tribunal", "against the suspension". */
function sharedBesides(story: Story, a: Proposition, b: Proposition, met: ReadonlySet<Side | null>): number {
  const rest = ({ theme, agent, loose }: Proposition): Side[] =>
    [theme, agent, ...loose].filter(
      (side): side is Side => side !== null && !side.vague && !side.resolved && !met.has(side),
    );
  const right = rest(b);
  let shared = 0;
  for (const side of rest(a)) {
    const at = right.findIndex((other) => compareSides(story, side, other) === "same");
    if (at < 0) continue;
    right.splice(at, 1);
    shared++;
  }
  return shared;
}

/** "may appeal", and later "will": who tells both tells a course, or two speakers of it. */
const leavesOpenToo = (
  story: Story,
  open: readonly Proposition[],
  own: Proposition,
  { document, act }: Proposition,
): boolean =>
  open.some(
    (other) =>
      other !== own && other.document === document && actLexiconOf(story).relate(other.act, act) === "same",
  );
