import type { DifferenceType, MeasureOf, Sentence, Story } from "../../domain/index.js";
import { isKin } from "../../lexicon/offices.js";
import { areRelated } from "../../text/index.js";
import { type Proposition, propositionsOf, type Side } from "../acts/index.js";
import { compareSides } from "../acts/participants.js";
import { actLexiconOf } from "../lexicon/act-index.js";
import { isOneMatter, type Matter } from "../matter/one-matter.js";
import { tellsOfLaterTime } from "../matter/other-things.js";
import { type At, areSetApart, areStagesOfTime } from "../matter/set-apart.js";
import { asideOf } from "../proposition/aside.js";
import { tellTwoEvents } from "../proposition/one-event.js";

import { type Signal, type Signals, signalsOf } from "./signals.js";

/** Two sentences of one matter that tell it in ways that exclude each other. */
export interface Verdict {
  readonly type: Extract<DifferenceType, "action" | "polarity" | "modality">;
  readonly measure: Exclude<MeasureOf<"action" | "polarity" | "modality">, "zero">;
  /** What the values answer; null where the sentence itself has to tell. */
  readonly question: string | null;
  readonly set: string | null;
  /** Token ranges in dispute, and what each side says, as a key. */
  readonly a: Value;
  readonly b: Value;
  readonly strength: number;
}

interface Value {
  readonly first: number;
  readonly past: number;
  readonly key: string;
}

/**
 * Sentences of two short texts are judged by their words where the grammar is not clear: they share what they are
 * about, nothing sets two events apart, and a word of the one excludes a word of the other.
 */
export function judgeTellings(story: Story, a: At, b: At): Verdict | null {
  const [one, two] = [sentenceAt(story, a), sentenceAt(story, b)];
  if (one === null || two === null) return null;
  const matter = isOneMatter(story, tell(story, a), tell(story, b), "same");
  if (matter === null || matter.strength < leastStrength) return null;
  const [left, right] = [
    { ...a, span: one },
    { ...b, span: two },
  ];
  if (tellTwoEvents(story, left, right) || areSetApart(story, a, b)) return null;
  const pair: Pair = { story, a, b, matter, one: signalsOf(story, one), two: signalsOf(story, two) };
  const time =
    areStagesOfTime(story, a, b) || tellsOfLaterTime(story, left) !== tellsOfLaterTime(story, right);
  return (
    opposed(pair) ?? denied(pair) ?? (time || isLeave(pair) ? null : (lessSure(pair) ?? openOrSure(pair)))
  );
}

const leastStrength = 3;

interface Pair {
  readonly story: Story;
  readonly a: At;
  readonly b: At;
  readonly matter: Matter;
  readonly one: Signals;
  readonly two: Signals;
}

const sentenceAt = (story: Story, { document, sentence }: At): Sentence | null =>
  story.documents[document]?.sentences[sentence] ?? null;

const tell = (story: Story, { document, sentence }: At) => ({
  document,
  sentence,
  besides: asideOf(story, document, sentence),
});

const rangeOf = ({ act: { first, past } }: Signal) => ({ first, past });

/** Each clause has its own participants, and none of the one is any of the other; `surely`: none is told to be. */
function befallOthers({ story, a, b }: Pair, left: Signal, right: Signal, surely = false): boolean {
  const [one, two] = [propositionOf(story, a, left), propositionOf(story, b, right)];
  if (one?.theme == null || two?.theme == null) return false;
  const isIn = (side: Side, { theme, agent, loose }: Proposition): boolean =>
    [theme, agent, ...loose].some((other) => {
      const likeness = other === null ? "other" : compareSides(story, side, other);
      return likeness === "same" || (likeness === "open" && (!surely || side.vague || other?.vague === true));
    });
  return !isIn(one.theme, two) && !isIn(two.theme, one);
}

const propositionOf = (story: Story, { document, sentence }: At, { act }: Signal): Proposition | undefined =>
  propositionsOf(story)
    .bySentence[document]?.get(sentence)
    ?.find((one) => one.act.first < act.past && act.first < one.act.past);

/** Words of two levels of one set: "saved", "burned to the ground". Who tells both tells a course. */
function opposed(pair: Pair): Verdict | null {
  const { story, matter, one, two } = pair;
  const lexicon = actLexiconOf(story);
  for (const a of one.acts)
    for (const b of two.acts) {
      if (a.holds !== true || b.holds !== true || a.certainty !== null || b.certainty !== null) continue;
      const set = lexicon.relate(a.act, b.act);
      if (set === null || set === "same" || set.grammar || befallOthers(pair, a, b)) continue;
      const told = (acts: readonly Signal[], other: Signal): boolean =>
        acts.some(({ act }) => lexicon.relate(act, other.act) === "same");
      if (told(one.acts, b) || told(two.acts, a)) continue;
      return {
        type: set.type,
        measure: set.type === "action" ? "act" : "scale",
        question: set.question,
        set: set.name,
        a: { ...rangeOf(a), key: a.act.name },
        b: { ...rangeOf(b), key: b.act.name },
        strength: matter.strength,
      };
    }
  return null;
}

/** One act, told by one word or its like, denied in the one and told in the other. */
function denied(pair: Pair): Verdict | null {
  const { story, matter, one, two } = pair;
  for (const a of one.acts)
    for (const b of two.acts) {
      if (a.holds === null || b.holds === null || a.holds === b.holds) continue;
      if (a.certainty !== b.certainty || !areOneAct(story, a, b) || befallOthers(pair, a, b)) continue;
      if (areOfKin(pair, a, b) || bothKeepSilent(pair, a, b)) continue;
      return {
        type: "polarity",
        measure: "denial",
        question: null,
        set: null,
        a: { ...rangeOf(a), key: String(a.holds) },
        b: { ...rangeOf(b), key: String(b.holds) },
        strength: matter.strength,
      };
    }
  return null;
}

/** "Arvesen has been charged", "the cousin has not been charged": his kin is told by a noun of kinship alone. */
function areOfKin({ story, a, b }: Pair, left: Signal, right: Signal): boolean {
  const [one, two] = [propositionOf(story, a, left)?.theme, propositionOf(story, b, right)?.theme];
  if (one == null || two == null || one.named === two.named) return false;
  return isKin((one.named ? two : one).head);
}

/** "would not discuss her divorce", "declined to comment": each denies that anything was said. */
function bothKeepSilent({ one, two }: Pair, a: Signal, b: Signal): boolean {
  const told = a.holds === true ? one : two;
  return (
    speaking.test((a.holds === true ? b : a).act.name) &&
    told.acts.some(({ act, holds }) => holds === false && speaking.test(act.name))
  );
}
const speaking = /^(?:comment|discuss|talk|speak|say|answer|respond|reply|elaborate|explain)$/;

function areOneAct(story: Story, { act: a }: Signal, { act: b }: Signal): boolean {
  // "the draft", "the murder": what two nouns name alike is a thing, and nothing is said of it.
  if (a.part === "noun" && b.part === "noun") return false;
  const relation = actLexiconOf(story).relate(a, b);
  return relation === "same" || (relation === null && areRelated(a.name, b.name, "verb"));
}

/**
 * Sentences that share nearly all they speak of, where the one tells in whatever words that it is open, and the other
 * that it is sure ("certainly the work of", "perhaps by") or nothing of the kind.
 */
function openOrSure({ story, matter, one, two }: Pair): Verdict | null {
  if (matter.coverage < nearlyAll || tellOneFact(story, one, two)) return null;
  const [left, right] = [one, two].map(({ marks }) =>
    marks.filter(({ certainty }) => certainty !== "future"),
  );
  if (left === undefined || right === undefined) return null;
  const isSure = (marks: Signals["marks"]): boolean => marks.every(({ certainty }) => sure.test(certainty));
  if (isSure(left) === isSure(right)) return null;
  const told = isSure(left) ? left : right;
  const open = (isSure(left) ? right : left).find(({ certainty }) =>
    /^(?:possible|alleged)$/.test(certainty),
  );
  const fact = told[0]?.at ?? (isSure(left) ? one : two).acts.find(({ holds }) => holds === true)?.act.first;
  if (told.length === 0 && (isSure(left) ? two : one).acts.some(({ act }) => foretelling.test(act.name)))
    return null;
  if (open === undefined || fact === undefined || (told.length === 0 && matter.strength < leastOfBare))
    return null;
  const ranges = [
    { first: fact, past: fact + 1, key: "fact" },
    { first: open.at, past: open.at + 1, key: open.certainty },
  ] as const;
  const [a, b] = isSure(left) ? ranges : [ranges[1], ranges[0]];
  return {
    type: "modality",
    measure: open.certainty === "alleged" ? "allegation" : "certainty",
    question: null,
    set: null,
    a,
    b,
    strength: matter.strength,
  };
}

/** "approved it on Tuesday", "may yet stop what was approved": the news is in both, and what is open is another act. */
const tellOneFact = (story: Story, one: Signals, two: Signals): boolean =>
  one.acts.some(
    (a) =>
      a.holds === true &&
      a.certainty === null &&
      two.acts.some((b) => b.holds === true && b.certainty === null && areOneAct(story, a, b)),
  );

/** "may keep two trout", "are allowed to": it is leave that is told, and no chance. */
function isLeave({ story, a, b, one, two }: Pair): boolean {
  const lexicon = actLexiconOf(story);
  return (
    [one, two].some(({ acts }) => acts.some(({ act }) => lexicon.keysOf(act).includes("permission"))) ||
    [a, b].some((at) => hasLeave(story, at))
  );
}

/** "is open to visitors", "are free to enter". */
const hasLeave = (story: Story, at: At): boolean =>
  (sentenceAt(story, at)?.tokens ?? []).some(
    ({ lower }, i, tokens) => /^(?:open|free|welcome)$/.test(lower) && tokens[i + 1]?.lower === "to",
  );

const nearlyAll = 0.6;
/** What is foretold is told before it is so. */
const foretelling = /^(?:forecast|predict|foresee|warn|fear)$/;
/** What they must share where no word says that it is sure. */
const leastOfBare = 5;

/** "opened on 14 March, as planned": it is told as a fact, and how it stood before as well. */
const knowsBoth = ({ certainty }: Signal, { marks }: Signals): boolean =>
  certainty === null && marks.some((mark) => unsure.test(mark.certainty));

const unsure = /^(?:possible|alleged|planned)$/;
const sure = /^(?:certain)$/;

/** One act told as a fact, and as a plan, a chance or a charge. */
function lessSure(pair: Pair): Verdict | null {
  const { story, matter, one, two } = pair;
  for (const a of one.acts)
    for (const b of two.acts) {
      if (a.holds !== true || b.holds !== true || !areOneAct(story, a, b)) continue;
      if (knowsBoth(a, one) || knowsBoth(b, two) || befallOthers(pair, a, b, true)) continue;
      const verdict = compareCertainty(a, b, matter);
      if (verdict !== null) return verdict;
    }
  return null;
}

function compareCertainty(a: Signal, b: Signal, { strength }: Matter): Verdict | null {
  const [one, two] = [a.certainty, b.certainty];
  if (one === two) return null;
  const isFact = (certainty: Signal["certainty"]): boolean => certainty === null || sure.test(certainty);
  const isOpen = (certainty: Signal["certainty"]): boolean => certainty !== null && unsure.test(certainty);
  const clash =
    (isFact(one) && isOpen(two)) ||
    (isFact(two) && isOpen(one)) ||
    (one === "future" && two === "possible") ||
    (two === "future" && one === "possible");
  if (!clash) return null;
  const values = [one ?? "fact", two ?? "fact"];
  const measure = values.includes("alleged")
    ? "allegation"
    : values.includes("planned")
      ? "stage"
      : "certainty";
  return {
    type: "modality",
    measure,
    question: null,
    set: null,
    a: { ...rangeOf(a), key: values[0] as string },
    b: { ...rangeOf(b), key: values[1] as string },
    strength,
  };
}
