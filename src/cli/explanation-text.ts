import type { Finding } from "../domain/index.js";
import type { PairExplanation, PlaceFacts } from "../explain/index.js";
import { causeWords } from "../report/cause-words.js";
import { visibleText } from "../report/visible-text.js";

/** The explanation for a terminal: plain lines, indented, all text of sources made harmless. */
export function explanationText(finding: Finding | null, pairs: readonly PairExplanation[]): string {
  const lines =
    finding === null
      ? []
      : [
          finding.message,
          `  ${finding.type}, ${causeWords[finding.cause].short}, ${finding.severity}; rule ${finding.rule}`,
          ...reasonLines(finding),
          "",
        ];
  for (const pair of pairs) lines.push(...pairLines(pair), "");
  return `${lines
    .map((line) => visibleText(line))
    .join("\n")
    .trimEnd()}\n`;
}

const reasonLines = (finding: Finding): string[] => finding.reasons.map(({ text }) => `  because: ${text}`);

function pairLines({ places, similarity, shared, decided, heldBack, conclusion }: PairExplanation): string[] {
  return [
    ...places.flatMap(placeLines),
    `Compared: ${similarity === null ? "not brought together" : `similarity ${similarity.toFixed(2)}`}; both have ${shared.join(", ") || "no telling word"}.`,
    ...decided.map(
      ({ label, values, rule, outcome }) =>
        `Difference in ${label}: ${values.join(" / ")}. Rule ${rule ?? "none"}: ${outcome}.`,
    ),
    ...heldBack.map(({ type, reason }) => `Kept apart (${type}): ${reason}.`),
    `So: ${conclusion}`,
  ];
}

function placeLines({ source, line, text, claims, mentions, voices }: PlaceFacts): string[] {
  return [
    `${source}, line ${line}: ${text.replace(/\s+/g, " ")}`,
    ...claims.map((claim) => `  claim: ${claim}`),
    ...mentions.map((mention) => `  ${mention}`),
    ...voices.map((voice) => `  said by: ${voice}`),
  ];
}
