import { groupBy } from "../../../domain/index.js";
import type { Utterance } from "./utterance.js";
import { keyOf } from "./words.js";

/** One wording with every place that prints it. */
export interface Version {
  /** Its place in the list of versions. */
  readonly number: number;
  /** The place that stands for all: the first that names a speaker. */
  readonly head: Utterance;
  readonly places: readonly Utterance[];
}

/** In the order in which they are first printed; a single word is no statement. */
export function findVersions(utterances: readonly Utterance[]): Version[] {
  const phrases = utterances.filter(({ words }) => words.length > 1);
  return [...groupBy(phrases, ({ words }) => keyOf(words)).values()].map((places, number) => ({
    number,
    head: places.find(({ attribution }) => attribution !== null) ?? (places[0] as Utterance),
    places,
  }));
}
