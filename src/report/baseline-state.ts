import type { Report } from "../domain/index.js";
import { causeWords } from "./cause-words.js";
import { groupDigits } from "./summary.js";
import { clip } from "./visible-text.js";

const longestValue = 80;

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

/**
 * What an earlier report said of each changed finding, by id: "was 12 people / 15 people", "was low", the cause. What
 * holds still is left out; a report of an earlier version of the program may tell nothing.
 */
export function earlierWords({ baseline, findings }: Report): ReadonlyMap<string, string> {
  const now = new Map(findings.map((finding) => [finding.id, finding]));
  return new Map(
    (baseline?.updated ?? []).flatMap(({ id, before }): [string, string][] => {
      const finding = now.get(id);
      if (before === undefined || finding === undefined) return [];
      const values = before.values.map((value) => clip(value, longestValue)).join(" / ");
      const parts = [
        finding.values.map(({ value }) => value).join(" / ") === before.values.join(" / ") ? null : values,
        finding.severity === before.severity ? null : before.severity,
        finding.cause === before.cause ? null : causeWords[before.cause].short,
      ].filter((part) => part !== null);
      return parts.length === 0 ? [] : [[id, `was ${parts.join(", ")}`]];
    }),
  );
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
