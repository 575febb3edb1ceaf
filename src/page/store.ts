/**
 * What was decided in this browser, joined with what the report came with; the later decision on a finding holds.
 *
 * One entry of localStorage a story, so that a report made anew of the same files finds it again. Where a source has
 * joined since, the story is another, and its findings that did not change still have their ids: what was decided on
 * these under another story holds here too. A page from disk may be refused any storage: then decisions last until
 * the page is closed, and the reader is told.
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

const prefix = "crosscheck-decisions:";

export function makeStore(
  story: string,
  findings: readonly string[],
  given: readonly Decision[],
  changed: () => void,
): DecisionStore {
  const key = prefix + story;
  let keeps = true;
  const kept = (): readonly Decision[] => {
    try {
      return readDecisions(localStorage.getItem(key) ?? writeDecisions([]), key).decisions;
    } catch {
      keeps = false;
      return [];
    }
  };
  /** On findings of this report, from the same or an earlier set of sources. */
  const keptElsewhere = (): readonly Decision[] => {
    const here = new Set(findings);
    try {
      return Object.keys(localStorage)
        .filter((name) => name.startsWith(prefix) && name !== key)
        .sort()
        .map((name) => readDecisions(localStorage.getItem(name) ?? "", name).decisions)
        .reduce(mergeDecisions, [])
        .filter(({ finding }) => here.has(finding));
    } catch {
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
  take(mergeDecisions(mergeDecisions(given, keptElsewhere()), kept()));
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
