import type { Comparison, Story } from "../domain/index.js";
import { comparers } from "./comparers/index.js";

/** Which attributes have more than one value, and why. Decides nothing about severity or wording. */
export function compare(story: Story): Comparison {
  const parts = comparers.map((comparer) => comparer.compare(story));
  return {
    differences: parts.flatMap((part) => part.differences),
    nearMisses: parts.flatMap((part) => part.nearMisses),
    nearMissesLeftOut: parts.reduce((sum, part) => sum + (part.nearMissesLeftOut ?? 0), 0),
  };
}

export { comparers };
