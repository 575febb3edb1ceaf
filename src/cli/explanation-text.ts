import type { Finding } from "../domain/index.js";
import type { PairExplanation, PlaceFacts } from "../explain/index.js";
import { causeText } from "../report/cause-text.js";
import { clip, visibleText } from "../report/visible-text.js";

/** A sentence is recognised by so much of it; `--at` shows it whole, with all that was read from it. */
const longestSentence = 240;
const placesShown = 3;

/** What an explanation of places is told with: how a source is called, and on which line of it a place stands. */
export interface PlaceNames {
  readonly nameOf: (source: string) => string;
  readonly lineOf: (source: string, offset: number) => number;
}

/** What a finding rests on and who decided it, in one screen: plain lines, all text of sources made harmless. */
export function findingText(finding: Finding, { nameOf, lineOf }: PlaceNames): string {
  return toText([
    finding.message,
    `  ${finding.type}, ${causeText(finding)}, ${finding.severity}: so decided by rule ${finding.rule}`,
    ...finding.reasons.map(({ text }) => `  because: ${text}`),
    "",
    ...finding.values.flatMap(({ value, evidence }) => [
      value,
      ...evidence
        .slice(0, placesShown)
        .map(
          ({ source, text, focus }) =>
            `  ${nameOf(source)}, line ${lineOf(source, focus.start)}: ${clip(oneLine(text), longestSentence)}`,
        ),
      ...(evidence.length > placesShown ? [`  and ${evidence.length - placesShown} more places`] : []),
    ]),
    "",
    ...finding.toSettle.map((step) => `To settle: ${step}`),
    `crosscheck rules explain ${finding.rule} shows the rule; --at SOURCE:LINE, given twice, all that was read from two places.`,
  ]);
}

/** Why two places were reported against each other, or were not. */
export function pairText(
  { places, similarity, shared, decided, heldBack, conclusion }: PairExplanation,
  { nameOf }: PlaceNames,
): string {
  const common = shared.length === 0 ? "they share no telling word" : `both have ${shared.join(", ")}`;
  return toText([
    ...places.flatMap((place) => placeLines(place, nameOf)),
    `Compared: ${similarity === null ? "not brought together" : `similarity ${similarity.toFixed(2)}`}; ${common}.`,
    ...decided.map(
      ({ label, values, rule, outcome }) =>
        `Difference in ${label}: ${values.join(" / ")}. Rule ${rule ?? "none"}: ${outcome}.`,
    ),
    ...heldBack.map(({ type, reason }) => `Kept apart (${type}): ${reason}.`),
    `So: ${conclusion}`,
  ]);
}

const toText = (lines: readonly string[]): string => `${lines.map((line) => visibleText(line)).join("\n")}\n`;

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

function placeLines(
  { source, line, text, claims, mentions, voices }: PlaceFacts,
  nameOf: PlaceNames["nameOf"],
): string[] {
  return [
    `${nameOf(source)}, line ${line}: ${oneLine(text)}`,
    ...claims.map((claim) => `  claim: ${claim}`),
    ...mentions.map((mention) => `  ${mention}`),
    ...voices.map((voice) => `  said by: ${voice}`),
  ];
}
