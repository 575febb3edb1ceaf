import type { Edge } from "./edge.js";

export interface Stopwatch {
  /** Ends the part before and begins one; parts of one name are added up. */
  readonly begin: (part: string) => void;
  /** Milliseconds by part, in the order in which they first began. */
  readonly stop: () => ReadonlyMap<string, number>;
}

/** Times the parts of a run, for `--verbose` alone: no result may depend on it. */
export function startWatch(edge: Edge): Stopwatch {
  const parts = new Map<string, number>();
  let running: { readonly part: string; readonly since: number } | null = null;
  const end = (): void => {
    if (running === null) return;
    parts.set(running.part, (parts.get(running.part) ?? 0) + edge.now() - running.since);
    running = null;
  };
  return {
    begin: (part) => {
      end();
      running = { part, since: edge.now() };
    },
    stop: () => {
      end();
      return parts;
    },
  };
}
