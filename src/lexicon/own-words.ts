import { emptyLexicon, type Lexicon, type OwnUnit, readOnce } from "../domain/index.js";

/** What the finders ask of the words that rules bring: units and person nouns by their written form. */
interface OwnWords {
  readonly units: ReadonlyMap<string, OwnUnit>;
  /** Last words of the names of offices. */
  readonly offices: ReadonlySet<string>;
}

const index = readOnce(
  ({ units, offices }: Lexicon): OwnWords => ({
    units: new Map(
      units.flatMap((unit) =>
        unit.names.flatMap((name) => [name, `${name}s`].map((form) => [form, unit] as const)),
      ),
    ),
    offices: new Set(
      offices.flatMap(({ same, not }) => [...same, ...not]).map((name) => name.split(" ").at(-1) ?? name),
    ),
  }),
);

let own: OwnWords = index(emptyLexicon);

/**
 * Reads one source with the words of some rules. They are asked for deep inside the grammars, by the forty functions
 * that ask the shipped lists; here they are set for one synchronous call and taken back after it, so that reading
 * stays a function of a source and a lexicon.
 */
export function withOwnWords<T>(lexicon: Lexicon, read: () => T): T {
  const before = own;
  own = index(lexicon);
  try {
    return read();
  } finally {
    own = before;
  }
}

export const ownUnit = (word: string): OwnUnit | null => own.units.get(word) ?? null;

export const isOwnOffice = (word: string): boolean =>
  own.offices.has(word) || (word.endsWith("s") && own.offices.has(word.slice(0, -1)));
