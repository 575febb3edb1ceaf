import { type Difference, type Evidence, evidenceAt, type Story } from "../../../domain/index.js";
import { areStagesOfTime } from "../../matter/set-apart.js";
import { type Named, type RivalNames, rivalNames } from "../../proposition/rival-names.js";
import { makeVoices, relate } from "./voices.js";

/**
 * One act that two sources tell in their own words, of two doers: "the inquiry will be led by Judge Corran",
 * "Professor Bathgate is to chair the inquiry". Two levels of one voice are no two doers.
 */
export function findDoers(story: Story): Difference[] {
  const voices = makeVoices(story);
  const voiceOf = ({ label, mention }: Named) =>
    voices.named(label, mention.type === "person" ? "person" : "organisation");
  return rivalNames(story).flatMap((rivals) =>
    rivals.question === "doer" &&
    !areStagesOfTime(story, rivals.a, rivals.b) &&
    relate(voiceOf(rivals.a), voiceOf(rivals.b)) === "different"
      ? [toDifference(story, rivals)]
      : [],
  );
}

function toDifference(story: Story, { a, b }: RivalNames): Difference {
  const values = [a, b]
    .map((named) => ({ key: named.entity, label: named.label, evidence: evidenceOf(story, named) }))
    .sort((one, two) => (one.key < two.key ? -1 : 1));
  return {
    type: "attribution",
    measure: "actor",
    attribute: `actor:${values.map(({ key }) => key).join("|")}`,
    label: "who did this",
    cause: "contradiction",
    values,
    reasons: [
      {
        text: "The two sentences tell of one act and differ in who did it.",
        evidence: values.flatMap(({ evidence }) => evidence),
      },
    ],
    toSettle: ["A record that names who did it."],
  };
}

function evidenceOf(story: Story, { document, mention }: Named): Evidence[] {
  const source = story.documents[document];
  return source === undefined ? [] : [evidenceAt(source, mention.sentence, mention)];
}
