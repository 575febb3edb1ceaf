import type { Story } from "../../../domain/index.js";
import { gapRatio, readRange } from "./agree.js";
import { type Explained, proofAt } from "./explained.js";
import type { Fact } from "./fact.js";

/** Values this near, one of them hedged or converted, differ by rounding. */
const nearRatio = 0.08;
/** One leaves the figure open, or they are given in two units. */
export function explainByRounding(story: Story, a: Fact, b: Fact): Explained | null {
  const [left, right] = [a.mention, b.mention];
  if (left.dimension === "magnitude" || left.dimension === "age" || left.dimension === "calibre") return null;
  const open = [left, right].filter(({ hedge }) => hedge !== "exact");
  const units =
    left.writtenUnit !== right.writtenUnit && left.writtenUnit !== null && right.writtenUnit !== null;
  const near = gapRatio(left.value, right.value) <= nearRatio || rangesTouch(a, b);
  const vague = open.some(({ hedge }) => hedge === "vague");
  if (!(near && (open.length > 0 || units)) && !vague) return null;
  return open.length > 0
    ? explainByHedge(story, a, b)
    : {
        cause: "precision",
        reasons: [
          {
            text: "They are given in different units.",
            evidence: [a, b].flatMap((fact) => proofAt(story, fact)),
          },
        ],
      };
}

/** One or both say "about", "at least", "10 to 15". */
export function explainByHedge(story: Story, a: Fact, b: Fact): Explained {
  const open = [a, b].filter(({ mention }) => mention.hedge !== "exact");
  const words = open.map(({ mention }) => `“${mention.words}”`).join(" and ");
  return {
    cause: "precision",
    reasons: [
      {
        text: `The wording leaves the figure open: ${words}.`,
        evidence: open.flatMap((fact) => proofAt(story, fact)),
      },
    ],
  };
}

function rangesTouch(a: Fact, b: Fact): boolean {
  const [lowA, highA] = readRange(a.mention);
  const [lowB, highB] = readRange(b.mention);
  const gap = Math.max(lowA, lowB) - Math.min(highA, highB);
  return (
    a.mention.hedge !== "exact" && b.mention.hedge !== "exact" && gap <= nearRatio * Math.max(lowA, lowB)
  );
}
