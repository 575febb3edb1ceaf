import { Writable } from "node:stream";
import { SingleBar } from "cli-progress";
import type { Stage } from "../pipeline.js";
import type { Edge } from "./edge.js";

/** A run that is over before this (milliseconds) needs no bar. */
const patience = 1_000;

/** What the stages after the reading are doing; how far they are, nobody knows. */
const waits: Readonly<Record<Exclude<Stage, "extract">, string>> = {
  topics: "Finding what belongs together …",
  compare: "Comparing …",
  rules: "Applying the rules …",
};

export interface Progress {
  readonly advance: (done: number, all: number) => void;
  readonly enter: (stage: Stage) => void;
  readonly end: () => void;
}

const eraseLine = "\r\u001b[K";

/**
 * On standard error, on a terminal only, and only where the run takes long: a bar with counts and the remaining time
 * while work is counted, then the name of each stage. Nothing of it stays on the screen.
 */
export function showProgress(
  edge: Edge,
  quiet: boolean,
  words = "Reading {bar} {value} of {total} sources",
): Progress {
  if (quiet || !edge.stderr.isTTY) return { advance: () => {}, enter: () => {}, end: () => {} };
  const start = edge.now();
  const isLong = (): boolean => edge.now() - start >= patience;
  let bar: SingleBar | null = null;
  let waiting = false;
  const clear = (): void => {
    bar?.stop();
    bar = null;
    if (waiting) edge.stderr.write(eraseLine);
    waiting = false;
  };
  return {
    advance: (done, all) => {
      if (bar === null) {
        if (!isLong()) return;
        bar = new SingleBar({
          format: `${words}, {eta_formatted} left`,
          stream: asStream(edge),
          clearOnComplete: true,
          hideCursor: false,
          barsize: 24,
        });
        bar.start(all, done);
      }
      bar.update(done);
    },
    enter: (stage) => {
      clear();
      if (stage === "extract" || !isLong()) return;
      edge.stderr.write(waits[stage]);
      waiting = true;
    },
    end: clear,
  };
}

/** The bar wants a stream of Node's; all that it writes goes where the edge says. */
function asStream({ stderr }: Edge): NodeJS.WritableStream {
  const stream = new Writable({
    decodeStrings: false,
    write: (text, _encoding, done) => {
      stderr.write(String(text));
      done();
    },
  });
  return Object.assign(stream, { isTTY: true, columns: stderr.columns ?? 80 });
}
