import {
  addTo,
  type Comparison,
  type Difference,
  evidenceAt,
  groupBy,
  type Story,
  type Token,
} from "../../../domain/index.js";
import { shorten } from "../../align/shorten.js";
import type { Comparer } from "../../comparer.js";
import { isNegator } from "../../lexicon/negators.js";
import type { At } from "../../matter/set-apart.js";
import { tellAlike } from "../../proposition/told-alike.js";
import { type Level, levelAt, reach } from "./level.js";

/**
 * "There were no shortages" against "there was a shortage of beds", "he knew of no threats" against "there had been no
 * threats". A story denies a few things by their noun, so what is denied is looked for in all other sources. How many
 * were hurt or held is counted (`zero-count.ts`).
 */
export const deniedNounComparer: Comparer = {
  type: "polarity",
  measures: ["denial"],
  compare(story): Comparison {
    const places = readPlaces(story);
    return {
      differences: [...places.values()].flatMap((told) => compareNoun(story, told)),
      nearMisses: [],
    };
  },
};

/** Where a source says that there was such a thing, or none. */
interface Told extends At {
  readonly level: Level;
  readonly at: number;
}

const tokensAt = ({ documents }: Story, { document, sentence }: At): readonly Token[] =>
  documents[document]?.sentences[sentence]?.tokens ?? [];

/** By the noun's stem; only of nouns that some source denies. A noun told more often than this is the story's subject. */
function readPlaces(story: Story): ReadonlyMap<string, readonly Told[]> {
  const found = new Map<string, Told[]>();
  story.documents.forEach(({ sentences }, document) => {
    for (const sentence of sentences)
      sentence.tokens.forEach(({ stem }, at) => {
        const level = levelAt(story, sentence, at);
        if (level !== null && (found.get(stem)?.length ?? 0) < mostPlaces)
          addTo(found, stem, { document, sentence: sentence.index, level, at });
      });
  });
  return new Map([...found].filter(([, told]) => told.some(({ level }) => level !== "some")));
}

const mostPlaces = 40;

/** What tells that both speak of one matter; of a noun that stands nowhere else in the story it is the noun. */
function areOfOneMatter(story: Story, a: Told, b: Told, isOnly: boolean): boolean {
  if (ofWhat(story, a) !== null && ofWhat(story, b) !== null && ofWhat(story, a) !== ofWhat(story, b))
    return false;
  const [one, two] = [a, b].map((told) => ({ ...told, besides: [[told.at, told.at + 1]] as const }));
  if (one === undefined || two === undefined) return false;
  return tellAlike(story, one, two).shared >= (isOnly ? 0 : 1);
}

/** "a shortage of beds", "threats to the church". */
function ofWhat(story: Story, told: Told): string | null {
  const tokens = tokensAt(story, told);
  if (!/^(?:of|to|for|against|on)$/.test(tokens[told.at + 1]?.lower ?? "")) return null;
  const rest = tokens.slice(told.at + 2, told.at + 2 + reach);
  return (
    rest.find(
      ({ pos }, i) => /^(?:NOUN|PROPN)$/.test(pos) && !/^(?:NOUN|PROPN)$/.test(rest[i + 1]?.pos ?? ""),
    )?.stem ?? null
  );
}

function compareNoun(story: Story, told: readonly Told[]): Difference[] {
  const isOnly = told.length === 2;
  const clashing = new Set<Told>();
  for (const no of told.filter(({ level }) => level !== "some"))
    for (const other of told)
      if (
        other.level !== no.level &&
        other.document !== no.document &&
        areOfOneMatter(story, no, other, isOnly)
      )
        clashing.add(no).add(other);
  const members = told.filter((one) => clashing.has(one));
  const [first] = members;
  if (first === undefined) return [];
  const noun = tokensAt(story, first)[first.at]?.lemma ?? "";
  const isPlain =
    members.some(({ level }) => level === "none") && members.some(({ level }) => level === "some");
  return [
    {
      type: "polarity",
      measure: "denial",
      attribute: `polarity:denial:noun:${noun}`,
      label: `whether there was any ${noun}`,
      cause: isPlain ? "contradiction" : "precision",
      reasons: [],
      toSettle: [],
      values: [...groupBy(members, ({ level }) => level)].map(([key, group]) => ({
        key,
        label: `“${wordsOf(story, group[0] as Told)}”`,
        evidence: group.flatMap((one) => {
          const document = story.documents[one.document];
          return document === undefined ? [] : [evidenceAt(document, one.sentence, spanOf(story, one))];
        }),
      })),
    },
  ];
}

/** The noun with the words before it, back to its article or to the word that denies it. */
function spanOf(story: Story, told: Told) {
  const tokens = tokensAt(story, told);
  let first = told.at;
  while (first > 0 && /^(?:ADJ|NOUN|DET|NUM)$/.test(tokens[first - 1]?.pos ?? "")) first--;
  if (told.level !== "some")
    for (let i = first - 1; i >= 0 && i >= told.at - reach; i--)
      if (isNegator(tokens, i)) first = tokens[i]?.lower === "n't" ? i - 1 : i;
  return { start: tokens[first]?.start ?? 0, end: tokens[told.at]?.end ?? 0 };
}

function wordsOf(story: Story, told: Told): string {
  const { start, end } = spanOf(story, told);
  return shorten(story.documents[told.document]?.source.text.slice(start, end) ?? "");
}
