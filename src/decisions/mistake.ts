import type { Problem } from "../domain/index.js";
import type { JsonPlace } from "./json-places.js";

/** A mistake at a place of a decisions file. */
export function locate(
  text: string,
  path: string,
  { start, end }: JsonPlace,
  message: string,
  hint: string | null,
): Problem {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", lineStart);
  const sourceLine = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).replace(/\r$/, "");
  const column = start - lineStart + 1;
  const length = Math.max(1, Math.min(end - start, sourceLine.length - column + 1));
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < start; at = text.indexOf("\n", at + 1)) line += 1;
  return { path, line, column, message, sourceLine, length, hint };
}
