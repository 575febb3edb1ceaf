import type { QuantityMention, Sentence } from "../../../domain/index.js";

/**
 * Which of all the occasions an amount itself counts: "his first two seasons", "the past five games", "once in 14 games".
 *
 * Such a number is the width of a window that something else is told of. Nobody who names the last five elections
 * says that there were five, and three seasons of a start are no rival of the six of a career.
 */
export type Window = "first" | "last" | "next" | "top" | "over";

const windows: ReadonlyMap<string, Window> = new Map([
  ["first", "first"],
  ["opening", "first"],
  ["initial", "first"],
  ["last", "last"],
  ["past", "last"],
  ["previous", "last"],
  ["final", "last"],
  ["closing", "last"],
  ["top", "top"],
  ["next", "next"],
  ["following", "next"],
  ["coming", "next"],
  ["remaining", "next"],
]);

/** What is played, held or counted over and over: "in 14 home games" tells how often something could happen. */
const occasions =
  /^(?:game|match|fixture|start|season|outing|appearance|innings?|possession|drive|attempt|race|tournament|campaign|election|quarter|round|session|contest|cap)$/;
const over = /^(?:in|over|across|during|through|within|from|after)$/;
const owning = /^(?:the|his|her|its|their|our|all)$/;

export function readWindow(
  { tokens }: Sentence,
  { dimension, head, tokens: [first] }: QuantityMention,
): Window | null {
  if (dimension !== "count" && dimension !== "duration") return null;
  const before = tokens[first - 1]?.lower ?? "";
  const named = windows.get(before);
  if (named !== undefined) return named;
  if (dimension !== "count" || !occasions.test(head ?? "")) return null;
  return over.test(owning.test(before) ? (tokens[first - 2]?.lower ?? "") : before) ? "over" : null;
}

/**
 * Whether one amount is a window and the other is not the same. A length of time is often told by a window that
 * ends now, and what is to come may be told as "the next two": there only a start is kept apart.
 */
export function areOtherWindows(
  a: Window | null,
  b: Window | null,
  isTime: boolean,
  bothAhead: boolean,
): boolean {
  if (a === b) return false;
  if (isTime) return a === "first" || b === "first";
  return !(bothAhead && (a ?? b) === "next" && (a === null || b === null));
}
