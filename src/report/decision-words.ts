import type { Decision, DecisionState } from "../domain/index.js";
import { publishedText } from "../domain/published-text.js";

export const stateWords: Readonly<Record<DecisionState, string>> = {
  open: "open",
  confirmed: "confirmed",
  dismissed: "dismissed",
  "needs-call": "needs a call",
};

/** What was decided, why, by whom and when, as the parts of one line; the state first. */
export function decisionText({ state, reason, note, by, decidedAt }: Decision): readonly string[] {
  const minute = `${decidedAt.slice(0, 16)}Z`;
  const word = stateWords[state];
  return [
    state === "open" ? "Noted" : `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`,
    ...[reason, note].flatMap((text) => (text === null || text.trim() === "" ? [] : [text])),
    `${by === null || by.trim() === "" ? "" : `${by}, `}${publishedText(minute)}`,
  ];
}
