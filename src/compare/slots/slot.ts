import type { Cause, Document, Story, Token } from "../../domain/index.js";

/** A sentence as a slot reads it. */
export interface Place {
  readonly story: Story;
  /** Index into `story.documents`. */
  readonly at: number;
  readonly document: Document;
  readonly sentence: number;
  readonly tokens: readonly Token[];
}

/** What a sentence says in a slot, with the token range that says so. */
export interface Filling {
  /** Whom or what it is told of: fillings of two owners say nothing of each other. */
  readonly owner: string;
  readonly value: string;
  /** Stems of an open value; none where the slot has levels. */
  readonly stems?: ReadonlySet<string>;
  readonly first: number;
  readonly past: number;
}

export interface Told extends Filling {
  readonly document: number;
  readonly sentence: number;
}

/**
 * One thing that most sources say of the story's few main persons and things: what the victim was doing, the car's
 * colour, when death came. A story is redundant: a slot is filled by many sources in few forms, so a small reader of
 * each form finds what no pair of sentences shows by its words.
 */
export interface Slot {
  readonly name: string;
  /** What the values answer, for the message. */
  readonly question: string;
  /** Lemmas or words without one of which a sentence cannot fill it. */
  readonly cues: readonly string[];
  /** The values may both be true in the course of things. */
  readonly cause?: Cause;
  /** One has one of it at most: a source that tells of several ("in the arm and the leg") is left out. */
  readonly single?: boolean;
  /** A source that fills it in two ways in two sentences contradicts itself; of other slots it tells a course. */
  readonly steady?: boolean;
  read(place: Place): readonly Filling[];
  /** Whether both cannot be true of one owner. */
  excludes(a: Filling, b: Filling): boolean;
}

/** A value of a slot and the words or the phrase that tell it. */
export type Level = readonly [value: string, words: RegExp];

export const levelOf = (levels: readonly Level[], word = ""): string | undefined =>
  levels.find(([, words]) => words.test(word))?.[0];

/** A mark that ends a clause or parts it in two. */
export const endsClause = (token: Token | undefined): boolean => /^[,;:.]$/.test(token?.text ?? "");

/** Whether two values stand on levels that exclude each other: all do but those that `compatible` joins. */
export function excludesAllBut(compatible: readonly (readonly [string, string])[]): Slot["excludes"] {
  const joined = new Set(compatible.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return (a, b) => a.value !== b.value && !joined.has(`${a.value} ${b.value}`);
}
