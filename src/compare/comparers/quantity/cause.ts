import type { Reason, Story } from "../../../domain/index.js";
import { areApart, occasionOf, occasionReason } from "../../occasion.js";
import { explainByRounding } from "./cause-rounding.js";
import { explainByScope } from "./cause-scope.js";
import { explainBySlip } from "./cause-slip.js";
import { explainByUpdate } from "./cause-update.js";
import { type Explained, proofAt } from "./explained.js";
import type { Fact } from "./fact.js";
import { areTransposed } from "./transposed.js";

/** The first explanation that the texts bear out; a contradiction where none does. */
export function explain(
  story: Story,
  a: Fact,
  b: Fact,
  rivalsOf: (fact: Fact) => readonly Fact[],
): Explained {
  return (
    explainByOccasion(story, a, b) ??
    explainByRounding(story, a, b) ??
    explainByScope(story, a, b) ??
    explainByUpdate(story, a, b) ??
    explainBySlip(story, a, b, rivalsOf) ?? {
      cause: "contradiction",
      reasons: areTransposed(a, b) ? [transposedReason(story, a, b)] : [],
    }
  );
}

/** Which of the two was mistyped the sources do not say. */
const transposedReason = (story: Story, a: Fact, b: Fact): Reason => ({
  text: "The two figures have the same digits in another order, as a slip in typing leaves them.",
  evidence: [...proofAt(story, a), ...proofAt(story, b)],
});

function explainByOccasion(story: Story, a: Fact, b: Fact): Explained | null {
  if (a.outcome?.running === true || a.document === b.document || isConstant(a)) return null;
  const [left, right] = [story.documents[a.document], story.documents[b.document]];
  if (left === undefined || right === undefined) return null;
  const [one, two] = [
    occasionOf(story, left, a.mention.sentence),
    occasionOf(story, right, b.mention.sentence),
  ];
  if (!areApart(one, two)) return null;
  return { cause: "event", reasons: [occasionReason([left, one], [right, two])] };
}

/** Measures that do not change from one occasion to the next. */
const isConstant = (fact: Fact): boolean =>
  /^(?:magnitude|population|calibre|length|area|age|mass)$/.test(fact.measure);
