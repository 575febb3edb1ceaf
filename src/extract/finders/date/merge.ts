import type { Clock, DateHedge, DayExpression, HedgedPiece, Piece } from "./piece.js";

/**
 * Joins what a reader takes as one date: "on Saturday" + "around 11:30 p.m.", "8:30pm" + "tonight",
 * "Saturday night" + "March 9". Of two pieces over the same words the longer stays.
 */
export function mergePieces(text: string, pieces: readonly Piece[]): HedgedPiece[] {
  const kept: HedgedPiece[] = [];
  const sorted = [...pieces].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const piece of sorted) {
    const before = kept.at(-1);
    const next = { ...piece, hedge: hedgeBefore(text, piece.start) };
    if (before === undefined || before.end <= piece.start) {
      const joined = before && isGlue(text.slice(before.end, piece.start)) ? join(before, next) : null;
      if (joined === null) kept.push(next);
      else kept[kept.length - 1] = joined;
    } else if (piece.end > before.end && piece.end - piece.start > before.end - before.start) {
      kept[kept.length - 1] = next;
    }
  }
  return kept;
}

function isGlue(between: string): boolean {
  if (between.length > 26) return false;
  return between
    .toLowerCase()
    .split(/[\s,(]+/)
    .every((word) => word === "" || glueWords.has(word));
}
const glueWords: ReadonlySet<string> = new Set([
  "at",
  "on",
  "around",
  "about",
  "approximately",
  "roughly",
  "of",
  "the",
  "by",
  "in",
  "just",
  "shortly",
  "before",
  "after",
]);

function join(a: HedgedPiece, b: HedgedPiece): HedgedPiece | null {
  const day = joinDays(a.day, b.day);
  if (day === undefined) return null;
  const clock = joinClocks(a.clock, b.clock);
  if (clock === undefined) return null;
  // Two clock-less days are joined only where one is the other's weekday.
  if (a.day === null && b.day === null) return null;
  const hedge = b.clock !== null && b.hedge !== "exact" ? b.hedge : a.hedge === "exact" ? b.hedge : a.hedge;
  return { start: a.start, end: b.end, day, clock, hedge };
}

function joinDays(a: DayExpression | null, b: DayExpression | null): DayExpression | null | undefined {
  if (a === null) return b;
  if (b === null) return a;
  if (a.kind === "weekday" && a.until === null && b.kind === "calendar") return dated(b, a.weekday);
  if (b.kind === "weekday" && b.until === null && a.kind === "calendar") return dated(a, b.weekday);
  return undefined;
}

const dated = (
  date: Extract<DayExpression, { kind: "calendar" }>,
  weekday: number,
): DayExpression | undefined =>
  date.day === null || date.until !== null || date.weekday !== null ? undefined : { ...date, weekday };

function joinClocks(a: Clock | null, b: Clock | null): Clock | null | undefined {
  if (a === null) return b;
  if (b === null) return a;
  if (a.minutes !== null && b.minutes !== null) return undefined;
  return a.minutes !== null ? a : b.minutes !== null ? b : undefined;
}

const near = /\b(?:just|shortly|soon|a little|right|immediately) (?:before|after) (?:the )?$/i;
const loosely =
  /\b(?:about|around|approximately|roughly|nearly|almost|circa|some time|sometime|towards?|or so) (?:in |on |at )?(?:the )?$/i;
const until = /\b(?:before|by|until|till|no later than|prior to|up to) (?:the )?$/i;
const from = /\b(?:after|since|from|no earlier than|starting|beginning) (?:on |in |at )?(?:the )?$/i;

function hedgeBefore(text: string, at: number): DateHedge {
  const before = text.slice(Math.max(0, at - 28), at);
  if (near.test(before) || loosely.test(before)) return "about";
  return until.test(before) ? "before" : from.test(before) ? "after" : "exact";
}
