import { SingleBar } from "cli-progress";
import type { Edge } from "./edge.js";

/** A run that is over before this (milliseconds) needs no bar. */
const patience = 1_000;

export interface Progress {
  readonly advance: (done: number, all: number) => void;
  readonly end: () => void;
}

/** A bar on standard error while work is done, on a terminal only, and only where the run takes long. */
export function showProgress(
  edge: Edge,
  quiet: boolean,
  words = "Reading {bar} {value} of {total} sources",
): Progress {
  if (quiet || !edge.stderr.isTTY) return { advance: () => {}, end: () => {} };
  const start = edge.now();
  let bar: SingleBar | null = null;
  return {
    advance: (done, all) => {
      if (bar === null && edge.now() - start < patience) return;
      if (bar === null) {
        bar = new SingleBar({
          format: `${words}, {eta_formatted} left`,
          stream: process.stderr,
          clearOnComplete: true,
          hideCursor: false,
        });
        bar.start(all, done);
      }
      bar.update(done);
    },
    end: () => bar?.stop(),
  };
}
