import type { Report } from "../domain/index.js";
import { groupDigits } from "./summary.js";

export type BaselineState = "new" | "updated" | "unchanged";

/** How a state is called where people read it. */
export const stateWords: Readonly<Record<BaselineState, string>> = {
  new: "new",
  updated: "changed",
  unchanged: "unchanged",
};

/** Each finding's state beside the earlier report, by id; null where none was given. */
export function baselineStates({ baseline }: Report): ReadonlyMap<string, BaselineState> | null {
  if (baseline === undefined) return null;
  return new Map<string, BaselineState>([
    ...baseline.new.map((id) => [id, "new"] as const),
    ...baseline.updated.map(({ id }) => [id, "updated"] as const),
    ...baseline.unchanged.map((id) => [id, "unchanged"] as const),
  ]);
}

/** "Since the earlier report: 1 new, 8 unchanged, 2 gone." Null where there is none. */
export function summariseBaseline({ baseline }: Report): string | null {
  if (baseline === undefined) return null;
  const counts = [
    [baseline.new.length, "new"],
    [baseline.updated.length, "changed"],
    [baseline.unchanged.length, "unchanged"],
    [baseline.absent.length, "gone"],
  ] as const;
  const told = counts.filter(([count]) => count > 0).map(([count, word]) => `${groupDigits(count)} ${word}`);
  return `Since the earlier report: ${told.length === 0 ? "nothing new" : told.join(", ")}.`;
}
