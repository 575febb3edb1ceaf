import { type Difference, evidenceAt, type Story } from "../../domain/index.js";
import { type Named, type RivalNames, rivalNames } from "../proposition/rival-names.js";
import { twoNames } from "./two-names.js";

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

const toDifference = (story: Story, { a, b }: RivalNames): Difference =>
  twoNames(
    [a, b].map((named) => ({ key: named.entity, label: named.label, evidence: evidenceOf(story, named) })),
    a.mention.type === "person" && b.mention.type === "person",
    (values) => ({
      text: "The two sentences say the same and differ in the name.",
      evidence: values.flatMap(({ evidence }) => evidence),
    }),
  );

function evidenceOf(story: Story, { document, mention }: Named) {
  const source = story.documents[document];
  return source === undefined ? [] : [evidenceAt(source, mention.sentence, mention)];
}
