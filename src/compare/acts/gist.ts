import type { Story } from "../../domain/index.js";
import { nounCategory, stem } from "../../text/index.js";
import { entitiesOf, type Likeness } from "./participants.js";
import type { Side } from "./proposition.js";

/** What a side is by its words alone, wherever they stand. */
export type SideWords = Omit<Side, "gist" | "preposition" | "resolved" | "tokens">;

/**
 * What is asked of a side in every pair that it stands in. Sides of equal words have one between them: a story says
 * "the police" a thousand times.
 */
export interface Gist {
  readonly number: number;
  readonly stem: string;
  readonly category: ReturnType<typeof nounCategory>;
  /** Whom its names are or speak for. */
  readonly voices: ReadonlySet<string>;
  /** Stems beside its head's. */
  readonly closer: ReadonlySet<string>;
  /** Answers given before, by the number of the other side's. */
  readonly answers: Map<number, Likeness>;
}

/** Gives sides of equal words the same sets and one gist; made for one story. */
export type ShareWords = (words: SideWords) => SideWords & { readonly gist: Gist };

export function shareWordsOf(story: Story): ShareWords {
  const known = new Map<string, SideWords & { readonly gist: Gist }>();
  const sets = new Map<string, ReadonlySet<string>>();
  const share = (set: ReadonlySet<string>, key: string): ReadonlySet<string> => {
    const before = sets.get(key);
    if (before === undefined) sets.set(key, set);
    return before ?? set;
  };
  return (words) => {
    const [stems, nouns, modifiers, entities] = [
      words.stems,
      words.nouns,
      words.modifiers,
      words.entities,
    ].map((set) => [...set].join(" ")) as [string, string, string, string];
    const flags = `${words.named}${words.plural}${words.vague}${words.amount}`;
    const key = `${words.head}\n${stems}\n${nouns}\n${modifiers}\n${entities}\n${flags}`;
    let shared = known.get(key);
    if (shared === undefined) {
      shared = {
        ...words,
        stems: share(words.stems, stems),
        nouns: share(words.nouns, nouns),
        modifiers: share(words.modifiers, modifiers),
        entities: share(words.entities, entities),
        gist: gistOf(story, words, known.size),
      };
      known.set(key, shared);
    }
    return shared;
  };
}

const nobody: ReadonlySet<string> = new Set();

function gistOf(story: Story, { head, stems, entities }: SideWords, number: number): Gist {
  const closer = new Set(stems);
  closer.delete(stem(head));
  return {
    number,
    stem: stem(head),
    category: nounCategory(head),
    voices: entities.size === 0 ? nobody : voicesOf(story, entities),
    closer: closer.size === 0 ? nobody : closer,
    answers: new Map(),
  };
}

function voicesOf(story: Story, entities: ReadonlySet<string>): ReadonlySet<string> {
  const table = entitiesOf(story);
  return new Set(
    [...entities].flatMap((id) => {
      const entity = table.get(id);
      return entity === undefined
        ? [id]
        : [entity.label.toLowerCase(), ...[...entity.affiliations].map((name) => name.toLowerCase())];
    }),
  );
}
