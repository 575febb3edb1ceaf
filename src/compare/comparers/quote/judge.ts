import type { Story } from "../../../domain/index.js";
import type { Relation } from "../attribution/voices.js";
import { type Alignment, alignWords, type Gap } from "./align.js";
import { causeOf, isTrivial, measureOf } from "./change.js";
import { judgeContained } from "./contained.js";
import { oneUtterance } from "./one-utterance.js";
import type { Utterance } from "./utterance.js";
import { isMarked, unrelated, type Verdict } from "./verdict.js";
import type { Word } from "./words.js";

/** `relation` is what the two voices are to each other. */
export function judge(story: Story, a: Utterance, b: Utterance, relation: Relation): Verdict {
  const alignment = alignWords(a.words, b.words);
  const { matches, share } = alignment;
  const shared = matches.map(([i]) => a.words[i]).filter((word): word is Word => word !== undefined);
  const shorter = Math.min(a.words.length, b.words.length);
  if (matches.length === shorter && alignment.inner.length === 0)
    return judgeContained(story, a, b, alignment, relation);
  const basis = oneUtterance(story, a, b, alignment, shared, relation);
  if (basis === null) return unrelated;
  if (isMarked(a, b, alignment) && share > 0.7) return { kind: "marked" };
  const gaps = alignment.inner.length > 0 ? alignment.inner : edgeGaps(a, b, alignment);
  const real = gaps.filter((gap) => !isTrivial(a, b, gap));
  if (real.length === 0) return { kind: "same" };
  return {
    kind: "differs",
    measure: measureOf(real),
    cause: causeOf(a, b, real),
    gaps: real,
    alignment,
    basis,
  };
}

function edgeGaps(a: Utterance, b: Utterance, { before, after }: Alignment): Gap[] {
  const bothSides = ({ a: [i, j], b: [k, l] }: Gap): boolean => j > i && l > k;
  const gaps = [before, after].filter(bothSides);
  // Neither begins or ends the other: where both go on, they go on differently.
  return a.complete || b.complete || gaps.length > 0 ? gaps : [];
}
