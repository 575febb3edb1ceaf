import { type Difference, evidenceAt, type Story } from "../../domain/index.js";
import { type Named, type RivalNames, rivalNames } from "../proposition/rival-names.js";

/**
 * Two names for whom or what one sentence is about: the victim, the winner, the tanker that ran aground.
 * Letters that differ are a spelling and told elsewhere; here the names are two.
 */
export function findNameSlots(story: Story): Difference[] {
  const seen = new Set<string>();
  return rivalNames(story).flatMap((rivals) => {
    if (rivals.question !== "identity") return [];
    const difference = toDifference(story, rivals);
    if (seen.has(difference.attribute)) return [];
    seen.add(difference.attribute);
    return [difference];
  });
}

function toDifference(story: Story, { a, b }: RivalNames): Difference {
  const values = [a, b]
    .map((named) => ({ key: named.entity, label: named.label, evidence: evidenceOf(story, named) }))
    .sort((one, two) => (one.key < two.key ? -1 : 1));
  const person = a.mention.type === "person" && b.mention.type === "person";
  return {
    type: "name",
    measure: person ? "person" : "other",
    attribute: `name ${values.map(({ key }) => key).join("|")}`,
    label: person ? "who it is" : "what its name is",
    cause: "contradiction",
    values,
    reasons: [
      {
        text: "The two sentences say the same and differ in the name.",
        evidence: values.flatMap(({ evidence }) => evidence),
      },
    ],
    toSettle: [
      person
        ? "The full name from the family, the police or a register."
        : "The name as its owner or maker writes it.",
    ],
  };
}

function evidenceOf(story: Story, { document, mention }: Named) {
  const source = story.documents[document];
  return source === undefined ? [] : [evidenceAt(source, mention.sentence, mention)];
}
