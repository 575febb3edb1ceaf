import type { Document, Story } from "../../../domain/index.js";
import { mentionsIn } from "../../align/in-sentence.js";
import type { EventPlace } from "./event-read.js";

/**
 * One cast, one event: the other source names one of the people of this sentence somewhere, if the sentence names any,
 * and does not speak of somebody unidentified.
 */
export function knowsPeopleOf(
  story: Story,
  { document, sentence }: EventPlace,
  other: EventPlace,
  names: ReadonlySet<string> | undefined,
): boolean {
  const people = mentionsIn(story.documents[document] as Document, sentence).flatMap((mention) =>
    mention.kind === "entity" && mention.type === "person"
      ? [story.entities.find(mention.name)?.id ?? mention.name]
      : [],
  );
  if (people.length === 0) return true;
  const tokens = story.documents[other.document]?.sentences[other.sentence]?.tokens ?? [];
  return people.some((id) => names?.has(id) === true) && !tokens.some(({ lower }) => nameless.test(lower));
}
const nameless = /^(?:unidentified|unnamed|unknown)$/;
