import { type Difference, evidenceAt, readOnce, type Story } from "../../domain/index.js";
import { shorten } from "../align/shorten.js";

import { isBrief } from "../matter/one-matter.js";
import type { At } from "../matter/set-apart.js";
import { judgeTellings, type Verdict } from "./judge.js";

interface Telling {
  readonly a: At;
  readonly b: At;
  readonly verdict: Verdict;
}

/** Of two short texts the two sentences that exclude each other most plainly. */
const tellingsOf = readOnce((story: Story): readonly Telling[] => {
  if (!isBrief(story)) return [];
  const found = new Map<string, Telling>();
  for (const { a, b } of story.pairs) {
    if (a.document === b.document) continue;
    const verdict = judgeTellings(story, a, b);
    if (verdict === null) continue;
    const key = `${a.document} ${b.document}`;
    if ((found.get(key)?.verdict.strength ?? 0) < verdict.strength) found.set(key, { a, b, verdict });
  }
  return [...found.values()];
});

/** What the clauses show, or where they show nothing what the words of two short texts do. */
export function orByWords(
  story: Story,
  type: Verdict["type"],
  byClauses: readonly Difference[],
): readonly Difference[] {
  if (byClauses.length > 0) return byClauses;
  return tellingsOf(story).flatMap((telling) =>
    telling.verdict.type === type ? [differenceOf(story, telling)] : [],
  );
}

const labels = {
  denial: "whether this is so",
  scale: "what happened",
  act: "what happened",
  certainty: "how certain this is",
  stage: "whether this is done or still to come",
  allegation: "how certain this is",
} as const;

function differenceOf(story: Story, { a, b, verdict }: Telling): Difference {
  const { type, measure, question, set } = verdict;
  const sides = [
    [a, verdict.a],
    [b, verdict.b],
  ] as const;
  const words = ({ document, sentence }: At): string => {
    const source = story.documents[document];
    const found = source?.sentences[sentence];
    return found === undefined ? "" : `“${shorten(source?.source.text.slice(found.start, found.end) ?? "")}”`;
  };
  return {
    type,
    measure,
    attribute: `${type}:${measure}:words:${set ?? ""}:${sides
      .map(([, { key }]) => key)
      .sort()
      .join("+")}`,
    label: question ?? `${labels[measure]}: ${words(a)}`,
    cause: "contradiction",
    reasons: [],
    toSettle: [],
    values: sides.map(([at, { first, past, key }]) => {
      const document = story.documents[at.document];
      const tokens = document?.sentences[at.sentence]?.tokens ?? [];
      const focus = { start: tokens[first]?.start ?? 0, end: tokens[past - 1]?.end ?? 0 };
      return {
        label: words(at),
        key,
        evidence: document === undefined ? [] : [evidenceAt(document, at.sentence, focus)],
      };
    }),
    ...(set === null ? {} : { set }),
  };
}
