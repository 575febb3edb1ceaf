import { type Difference, type Document, evidenceAt, type Story } from "../../../domain/index.js";
import { type Cited, type Digest, fit } from "./digest.js";

/**
 * One claim that a digest makes twice and cites to different sources, where the list says which fits better.
 * Two sources may both carry a claim, so the fit must be clear.
 */
const leastCosine = 0.5;
/** The other place's source must fit this many times as well. */
const clearlyBetter = 2;

export function findDisagreeing(story: Story, index: number, digest: Digest): Difference[] {
  const document = story.documents[index];
  if (document === undefined) return [];
  const bySentence = new Map(digest.cited.map((cited) => [cited.sentence.index, cited]));
  const found: Difference[] = [];
  for (const { a, b, cosine } of story.pairs) {
    if (cosine < leastCosine) break;
    if (a.document !== index || b.document !== index) continue;
    const one = bySentence.get(a.sentence);
    const other = bySentence.get(b.sentence);
    if (
      one === undefined ||
      other === undefined ||
      [...one.numbers].some((number) => other.numbers.has(number))
    )
      continue;
    if (misfits(digest, one, other) || misfits(digest, other, one))
      found.push(difference(document, one, other));
  }
  return found;
}

function misfits(digest: Digest, cited: Cited, other: Cited): boolean {
  const best = (numbers: ReadonlySet<number>): number =>
    Math.max(
      0,
      ...digest.entries.filter(({ number }) => numbers.has(number)).map((entry) => fit(cited.words, entry)),
    );
  return best(other.numbers) > clearlyBetter * best(cited.numbers) && best(other.numbers) > 0;
}

function difference(document: Document, one: Cited, other: Cited): Difference {
  const values = [one, other].map(({ sentence, citations, numbers }) => ({
    label: [...numbers].map((number) => `[${number}]`).join(""),
    key: [...numbers].join(","),
    evidence: [evidenceAt(document, sentence.index, citations[0] ?? sentence)],
  }));
  return {
    type: "citation",
    measure: "numbering",
    attribute: `cited:${[...one.words.keys()].slice(0, 6).join("-")}`,
    label: "which source a claim is cited to",
    cause: "source-error",
    values: values.sort((x, y) => (x.key < y.key ? -1 : 1)),
    reasons: [
      {
        text: "The same claim is cited to different sources, and the list says that one of them is about something else.",
        evidence: values.flatMap(({ evidence }) => evidence),
      },
    ],
    toSettle: ["The articles in the list of sources."],
  };
}
