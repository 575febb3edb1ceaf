import { closeSync, openSync, readSync } from "node:fs";
import { isOwnReport } from "../report/index.js";

/** A report shows what it is in its first bytes, a terminal table in its summary: no table is longer than this. */
const mostBytes = 8_000_000;

/** Whether a plain file holds a report of ours, or nothing at all: writing it anew loses nobody's work. */
export function isReplaceable(path: string): boolean {
  const head = readHead(path);
  return head.length === 0 || isOwnReport(head.toString("utf8"));
}

function readHead(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(mostBytes);
    return bytes.subarray(0, readSync(file, bytes, 0, mostBytes, 0));
  } finally {
    closeSync(file);
  }
}
