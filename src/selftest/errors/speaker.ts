import type { Document } from "../../domain/index.js";
import { overlaps } from "../../domain/index.js";
import type { Mutation } from "../mutation.js";
import { isQuoted, mentionsOf, sentenceOf, tellsStory } from "../places.js";

/** Gives what a person said to another person: one that the source names too, else one of these. */
const strangers = ["Anna Keller", "David Moreno", "Helen Marsh", "Robert Lindqvist"];

export const speaker: Mutation = {
  name: "speaker",
  does: "another person made to say it",
  caughtBy: ["attribution"],
  propose: (document, random) => {
    const people = peopleOf(document);
    const seen = new Set<number>();
    return document.attributions.flatMap(({ speaker, sentence }) => {
      const named = mentionsOf(document, "entity").find(
        (mention) => mention.type === "person" && mention.sentence === sentence && overlaps(mention, speaker),
      );
      if (speaker.resolved || named === undefined || seen.has(named.start)) return [];
      if (!tellsStory(document, sentence) || isQuoted(document, sentenceOf(document, named), named))
        return [];
      seen.add(named.start);
      const others = people.filter((name) => lastOf(name) !== lastOf(named.name));
      const draw = random(named);
      const replacement = draw.pick(others.length > 0 ? others : strangers) ?? "";
      const start = document.source.text.indexOf(named.name, named.start);
      return start < 0 || start >= named.end
        ? []
        : [
            {
              start,
              end: start + named.name.length,
              replacement,
              sentence,
              about: { type: "attribution", measure: "speaker" },
            },
          ];
    });
  },
};

/** Full names of the people in a source, in order of appearance. */
const peopleOf = (document: Document): readonly string[] => [
  ...new Set(
    mentionsOf(document, "entity").flatMap(({ type, name }) =>
      type === "person" && name.includes(" ") ? [name] : [],
    ),
  ),
];

const lastOf = (name: string): string => (name.split(" ").at(-1) ?? "").slice(0, 6);
