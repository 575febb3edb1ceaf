import {
  type Difference,
  type DifferenceValue,
  evidenceAt,
  groupBy,
  joinGroups,
  type Story,
} from "../../../domain/index.js";
import type { Deed } from "./deeds.js";
import { findDeedPairs } from "./same-deed.js";

/** Who did it: one finding for all the doers that sources give one deed. */
export function findActors(story: Story): Difference[] {
  const pairs = findDeedPairs(story);
  const joined = joinGroups<Deed>();
  for (const { one, other } of pairs) joined.join(one, other);
  const groups = new Map<Deed, Set<Deed>>();
  for (const { one, other } of pairs) {
    const root = joined.root(one);
    groups.set(root, (groups.get(root) ?? new Set()).add(one).add(other));
  }
  return [...groups.values()].map((deeds) => actorDifference(story, [...deeds]));
}

/** A value shows at most this many places; more add nothing to read. */
const mostEvidence = 12;

function actorDifference(story: Story, deeds: readonly Deed[]): Difference {
  const values = [...groupBy(deeds, keyOf)]
    .map(
      ([key, own]): DifferenceValue => ({
        label: own[0]?.doer.label ?? key,
        key,
        evidence: own.slice(0, mostEvidence).map((deed) => evidenceOf(story, deed)),
      }),
    )
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.key < b.key ? -1 : 1));
  const words = [...new Set(deeds.map((deed) => wordsOf(story, deed)))].slice(0, 3);
  const told = words.map((word) => `“${word}”`).join(", ");
  return {
    type: "attribution",
    measure: "actor",
    attribute: `actor:${deeds[0]?.keys.join("-") ?? ""}`,
    label: `who did this: ${told}`,
    cause: "contradiction",
    values,
    reasons: [
      {
        text: "What was done agrees; the doer does not.",
        evidence: values.flatMap(({ evidence }) => evidence.slice(0, 1)),
      },
    ],
    toSettle: [`A record that names who did it: ${told}.`],
  };
}

const keyOf = ({ doer }: Deed): string =>
  (doer.names[0]?.words ?? [doer.label.toLowerCase().replace(/^(?:the|an?) /, "")]).join(" ");

const evidenceOf = (story: Story, { document, sentence, doer }: Deed) => {
  const source = story.documents[document];
  if (source === undefined) throw new Error("a deed belongs to a document of its story");
  return evidenceAt(source, sentence, doer);
};

/** The deed with the word behind it: "dismissed by", "orders of" say less than "ordered the evacuation". */
function wordsOf(story: Story, { document, word, patient }: Deed): string {
  const text = story.documents[document]?.source.text ?? "";
  const near = patient !== null && patient.start >= word.end && patient.end - word.start <= 60;
  return text.slice(word.start, near ? patient.end : word.end).replace(/\s+/g, " ");
}
