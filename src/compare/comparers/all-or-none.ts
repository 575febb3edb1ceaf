import {
  addTo,
  type Comparison,
  type Difference,
  type DifferenceValue,
  evidenceAt,
  readOnce,
  type Sentence,
  type Story,
  type Token,
} from "../../domain/index.js";
import { areRelated } from "../../text/index.js";
import { shorten } from "../align/shorten.js";
import type { Comparer } from "../comparer.js";
import { type At, areSetApart } from "../matter/set-apart.js";
import { haveOtherDays } from "../proposition/one-event.js";

/**
 * "All of those saved were wearing lifejackets" against "none of the six was wearing a lifejacket". Whom they are
 * told of is seldom named twice alike; all or none of a group that does one thing with one thing is told of one group.
 */
export const allOrNone: Comparer = {
  type: "polarity",
  measures: ["denial"],
  compare(story): Comparison {
    return {
      differences: [...placesOf(story).values()].flatMap((told) => compareGroup(story, told)),
      nearMisses: [],
    };
  },
};

interface Told extends At {
  readonly all: boolean;
  /** The noun for those it is told of; none where a pronoun or a number stands for them. */
  readonly whom: string | null;
  readonly first: number;
  readonly past: number;
}

/** A thing told of more often is the story's subject, and who all have it is another group each time. */
const mostPlaces = 40;
/** Words from the quantifier to its verb, and from the verb to its object. */
const toVerb = 10;
const toObject = 4;

/** By the verb and its object. */
const placesOf = readOnce((story: Story): ReadonlyMap<string, readonly Told[]> => {
  const found = new Map<string, Told[]>();
  story.documents.forEach(({ sentences }, document) => {
    for (const sentence of sentences)
      for (const { key, ...told } of quantified(sentence))
        if ((found.get(key)?.length ?? 0) < mostPlaces)
          addTo(found, key, { ...told, document, sentence: sentence.index });
  });
  return found;
});

const universal = /^(?:all|every|everyone|everybody|each|both)$/;
const nought = /^(?:none|nobody)$/;
const idle = /^(?:be|have|do|say|get|go|make|come|take|see|know|tell|want|give)$/;

function* quantified({ tokens }: Sentence) {
  for (let at = 0; at < tokens.length; at++) {
    const { lower = "" } = tokens[at] ?? {};
    const none = nought.test(lower) || (lower === "no" && tokens[at + 1]?.lower === "one");
    if (!none && !universal.test(lower)) continue;
    // "not all of them": some.
    if (!none && /^(?:not|n't|almost|nearly)$/.test(tokens[at - 1]?.lower ?? "")) continue;
    const told = verbAndObject(tokens, at);
    if (told !== null) yield { all: !none, first: at, ...told };
  }
}

/** "All of those recovered |were wearing lifejackets|": the first verb with an object, past what tells who they are. */
function verbAndObject(tokens: readonly Token[], at: number) {
  let whom: string | null = null;
  for (let i = at + 1; i < Math.min(tokens.length, at + toVerb); i++) {
    const { pos, lower, lemma, text } = tokens[i] as Token;
    if (/^[,;:."]$/.test(text) || /^(?:not|n't|never)$/.test(lower)) return null;
    if (pos === "NOUN" && whom === null) whom = lemma;
    // "those recovered": a participle with no helping verb tells who they are.
    if (pos !== "VERB" || idle.test(lemma) || isReduced(tokens, at, i)) continue;
    const object = objectOf(tokens, i);
    return object === null ? null : { key: `${lemma} ${tokens[object]?.stem}`, whom, past: object + 1 };
  }
  return null;
}

/** No helping verb stands before it, and one behind it. */
const isReduced = (tokens: readonly Token[], first: number, at: number): boolean =>
  /(?:ed|en)$/.test(tokens[at]?.lower ?? "") &&
  !tokens.slice(first, at).some(({ pos }) => pos === "AUX") &&
  tokens.slice(at + 1, first + toVerb).some(({ pos }) => pos === "AUX");

/** The noun right behind the verb; "lifejackets |fitted| with" is tagged as one noun with what follows. */
function objectOf(tokens: readonly Token[], verb: number): number | null {
  for (let i = verb + 1; i <= Math.min(tokens.length - 1, verb + toObject); i++) {
    const { pos } = tokens[i] as Token;
    if (pos === "NOUN" && (tokens[i + 1]?.pos !== "NOUN" || /ed$/.test(tokens[i + 1]?.lower ?? ""))) return i;
    if (!/^(?:DET|ADJ|NOUN|PRON|NUM)$/.test(pos)) return null;
  }
  return null;
}

function compareGroup(story: Story, told: readonly Told[]): Difference[] {
  const clashing = new Set<Told>();
  for (const all of told.filter((one) => one.all))
    for (const none of told)
      if (!none.all && none.document !== all.document && mayBeOneGroup(story, all, none))
        clashing.add(all).add(none);
  const [first] = clashing;
  if (first === undefined) return [];
  const members = told.filter((one) => clashing.has(one));
  const value = (key: string, of: readonly Told[]): DifferenceValue => ({
    key,
    label: `“${wordsOf(story, of[0] as Told)}”`,
    evidence: of.flatMap((one) => {
      const document = story.documents[one.document];
      return document === undefined ? [] : [evidenceAt(document, one.sentence, spanOf(story, one))];
    }),
  });
  return [
    {
      type: "polarity",
      measure: "denial",
      attribute: `polarity:all:${wordsOf(story, first).toLowerCase()}`,
      label: "whether all did or none",
      cause: "contradiction",
      reasons: [],
      toSettle: [],
      values: [
        value(
          "all",
          members.filter((one) => one.all),
        ),
        value(
          "none",
          members.filter((one) => !one.all),
        ),
      ],
    },
  ];
}

const mayBeOneGroup = (story: Story, a: Told, b: Told): boolean =>
  (a.whom === null || b.whom === null || areRelated(a.whom, b.whom, "noun")) &&
  !haveOtherDays(story, a, b) &&
  !areSetApart(story, a, b);

function spanOf({ documents }: Story, { document, sentence, first, past }: Told) {
  const tokens = documents[document]?.sentences[sentence]?.tokens ?? [];
  return { start: tokens[first]?.start ?? 0, end: tokens[past - 1]?.end ?? 0 };
}

function wordsOf(story: Story, told: Told): string {
  const { start, end } = spanOf(story, told);
  return shorten(story.documents[told.document]?.source.text.slice(start, end) ?? "");
}
