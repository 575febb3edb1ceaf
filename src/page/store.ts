/**
 * What was decided in this browser, joined with what the report came with; the later decision on a finding holds.
 *
 * One entry of localStorage a story, so that a report made anew of the same files finds it again. A page from disk may
 * be refused any storage: then decisions last until the page is closed, and the reader is told.
 */
import { mergeDecisions, readDecisions, writeDecisions } from "../decisions/index.js";
import type { Decision } from "../domain/index.js";

export interface DecisionStore {
  readonly find: (finding: string) => Decision | null;
  readonly all: () => readonly Decision[];
  readonly put: (decision: Decision) => void;
  /** How many of them are news. */
  readonly merge: (decisions: readonly Decision[]) => number;
  /** False where the browser refused to keep something. */
  readonly keeps: () => boolean;
}

export function makeStore(story: string, given: readonly Decision[], changed: () => void): DecisionStore {
  const key = `crosscheck-decisions:${story}`;
  let keeps = true;
  const kept = (): readonly Decision[] => {
    try {
      return readDecisions(localStorage.getItem(key) ?? writeDecisions([]), key).decisions;
    } catch {
      keeps = false;
      return [];
    }
  };
  let known = new Map<string, Decision>();
  const take = (decisions: readonly Decision[]): void => {
    known = new Map(decisions.map((decision) => [decision.finding, decision]));
  };
  const save = (): void => {
    // Another tab may have decided since: its decisions are joined, not overwritten.
    take(mergeDecisions([...known.values()], kept()));
    try {
      localStorage.setItem(key, writeDecisions([...known.values()]));
    } catch {
      keeps = false;
    }
    changed();
  };
  take(mergeDecisions(given, kept()));
  window.addEventListener("storage", (event) => {
    if (event.key !== key) return;
    take(mergeDecisions([...known.values()], kept()));
    changed();
  });
  return {
    find: (finding) => known.get(finding) ?? null,
    all: () => [...known.values()],
    put: (decision) => {
      known.set(decision.finding, decision);
      save();
    },
    merge: (decisions) => {
      const before = known;
      take(mergeDecisions([...known.values()], decisions));
      save();
      return [...known].filter(([finding, decision]) => before.get(finding) !== decision).length;
    },
    keeps: () => keeps,
  };
}
