#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Edge, Output } from "./edge.js";
import { exitCodes } from "./exit-codes.js";
import { reportBug } from "./report-bug.js";
import { run } from "./run.js";

const args = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};

/** A reader that closes the pipe early (`crosscheck … | head`) has all it wants: nothing more is written. */
function outputTo(stream: NodeJS.WriteStream): Output {
  let closed = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed = true;
  });
  return {
    write: (text) => {
      if (!closed) stream.write(text);
    },
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  };
}

/** Questions go to standard error, so that standard output holds results alone. */
function askOnTerminal(question: string): Promise<string | null> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((answer) => {
    lines.once("close", () => answer(null));
    lines.question(question, (line) => {
      answer(line);
      lines.close();
    });
  });
}

const edge: Edge = {
  stdout: outputTo(process.stdout),
  stderr: outputTo(process.stderr),
  ask: process.stdin.isTTY && process.stderr.isTTY ? askOnTerminal : null,
  env: process.env,
  folder: process.cwd(),
  version,
  now: () => performance.now(),
};

process.on("uncaughtException", (error) => {
  edge.stderr.write(reportBug(error, args, version));
  process.exitCode = exitCodes.bug;
});

process.exitCode = await run(args, edge);
