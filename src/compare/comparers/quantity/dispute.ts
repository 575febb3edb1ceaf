import type { Story } from "../../../domain/index.js";
import type { Fact } from "./fact.js";
import { matchThings } from "./things.js";

/** Whether a text itself sets two amounts against each other. */
export type Disputes = (a: Fact, b: Fact) => boolean;

const contrast = /\b(?:but|while|whereas|though|although|however|contrast|instead)\b/i;
/** Longer stretches between two amounts hold more than their contrast. */
const longestBetween = 400;

/**
 * "Police put the march at 40,000, but organisers counted more than 80,000": two voices on one thing,
 * told side by side. Elsewhere two amounts of one source are taken to be amounts of two things.
 */
export const disputesIn =
  (story: Story): Disputes =>
  (a, b) => {
    if (a.document !== b.document || a.mention.dimension !== b.mention.dimension) return false;
    const [first, second] = a.id < b.id ? [a, b] : [b, a];
    if (second.sentence.index - first.sentence.index > 1 || !isOneThing(first, second)) return false;
    const between =
      story.documents[a.document]?.source.text.slice(first.mention.end, second.mention.start) ?? "";
    if (between.length > longestBetween) return false;
    const [one, two] = [first.voice, second.voice];
    return one !== two && two !== null && (one !== null || contrast.test(between) || second.elided);
  };

function isOneThing(a: Fact, b: Fact): boolean {
  if (a.mention.unit !== b.mention.unit && a.mention.dimension !== "count") return false;
  if (a.mention.dimension === "magnitude") return a.thing === b.thing;
  if (a.outcome !== b.outcome) return false;
  return a.thing !== null && b.thing !== null && matchThings(a.thing, b.thing) === "same";
}
