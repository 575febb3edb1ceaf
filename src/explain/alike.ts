import type { Document, EntityTable, Mention, Story } from "../domain/index.js";
import type { Place } from "./describe-place.js";

/** Things of one sort that two places give, with both their words: what a comparer might have set against each other. */
export interface AlikeThings {
  /** "a role of Ann Holm", "an amount in euro", "a day". */
  readonly what: string;
  readonly words: readonly [string, string];
}

/** More than these are a list, and no answer. */
const mostThings = 4;

export function alikeThings(story: Story, a: Place, b: Place): readonly AlikeThings[] {
  const [left, right] = [a, b].map((place) => thingsAt(story, place)) as [Thing[], Thing[]];
  const firsts = left.filter(({ key }, i) => left.findIndex((thing) => thing.key === key) === i);
  const found = firsts.flatMap((thing) => {
    const other = right.find(({ key, words }) => key === thing.key && words !== thing.words);
    return other === undefined ? [] : [{ what: thing.what, words: [thing.words, other.words] as const }];
  });
  return found.slice(0, mostThings);
}

interface Thing {
  readonly key: string;
  readonly what: string;
  readonly words: string;
}

function thingsAt({ documents, entities }: Story, { document, sentence }: Place): Thing[] {
  const read = documents[document] as Document;
  const own = read.mentions.filter((mention) => mention.sentence === sentence);
  const voices = read.attributions
    .filter((voice) => voice.sentence === sentence)
    .map(({ speaker }) => ({ key: "speaker", what: "a speaker", words: speaker.name }));
  return [...own.flatMap((mention) => thingOf(mention, entities)), ...voices];
}

function thingOf(mention: Mention, entities: EntityTable): Thing[] {
  switch (mention.kind) {
    case "role": {
      const holder = mention.holder.words;
      const entity = entities.find(holder);
      const words = [...mention.modifiers, mention.office].join(" ");
      const key = `role ${entity?.id ?? holder.toLowerCase()}`;
      return [{ key, what: `a role of ${entity?.label ?? holder}`, words }];
    }
    case "quantity":
      return [
        {
          key: `quantity ${mention.unit}`,
          what: mention.unit === "" ? "a number" : `an amount (${mention.unit})`,
          words: mention.words,
        },
      ];
    case "date":
      return [{ key: "date", what: "a date", words: mention.words }];
    case "quotation":
      return [{ key: "quotation", what: "a quotation", words: mention.words }];
    case "entity":
      return [];
  }
}
