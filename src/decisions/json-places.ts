/**
 * Where a value stands in a JSON text, so that a mistake in it can be shown in its line.
 *
 * `JSON.parse` tells no places of values, and of a syntax error only in some of its messages. Here the text is
 * walked once, token by token, without recursion: what a stranger nested 100,000 deep is counted, not entered.
 */
import type { Span } from "../domain/index.js";

export type JsonPath = readonly (string | number)[];

const token = /"(?:[^"\\]|\\[\s\S])*"?|[{}[\],:]|[^\s{}[\],:"]+/g;

interface Open {
  readonly kind: "{" | "[";
  key: string | number;
  expectsKey: boolean;
}

/** The value at `path`, of a list or an object its opening bracket; with `part: "key"` the name before it. */
export function placeInJson(text: string, path: JsonPath, part: "key" | "value" = "value"): Span | null {
  const open: Open[] = [];
  const isHere = (): boolean => open.length === path.length && open.every(({ key }, i) => key === path[i]);
  for (const { 0: piece, index } of text.matchAll(token)) {
    const innermost = open.at(-1);
    if (piece === "}" || piece === "]") open.pop();
    else if (piece === ",") {
      if (innermost?.kind === "[" && typeof innermost.key === "number") innermost.key += 1;
      else if (innermost !== undefined) innermost.expectsKey = true;
    } else if (piece === ":") {
      if (innermost !== undefined) innermost.expectsKey = false;
    } else if (innermost?.expectsKey === true) {
      innermost.key = unquote(piece);
      if (part === "key" && isHere()) return { start: index, end: index + piece.length };
    } else {
      if (part === "value" && isHere()) return { start: index, end: index + piece.length };
      if (piece === "{" || piece === "[")
        open.push({ kind: piece, key: piece === "[" ? 0 : "", expectsKey: piece === "{" });
    }
  }
  return null;
}

type Expected = "value" | "value or ]" | "key" | "key or }" | "colon" | "comma";

/** The first token of a text that is no JSON which no JSON could have there; its end where it stops too soon. */
export function placeOfSyntaxError(text: string): Span {
  const closers: ("}" | "]")[] = [];
  let expected: Expected | "end" = "value";
  const afterValue = (): Expected | "end" => (closers.length === 0 ? "end" : "comma");
  for (const { 0: piece, index } of text.matchAll(token)) {
    const place = { start: index, end: index + piece.length };
    const wantsValue = expected === "value" || expected === "value or ]";
    const closes =
      piece === closers.at(-1) &&
      (expected === "comma" || expected === "key or }" || expected === "value or ]");
    if (closes) {
      closers.pop();
      expected = afterValue();
    } else if (piece === "{" && wantsValue) {
      closers.push("}");
      expected = "key or }";
    } else if (piece === "[" && wantsValue) {
      closers.push("]");
      expected = "value or ]";
    } else if (piece === "," && expected === "comma") expected = closers.at(-1) === "}" ? "key" : "value";
    else if (piece === ":" && expected === "colon") expected = "value";
    else if ((expected === "key" || expected === "key or }") && piece.startsWith('"') && isJson(piece))
      expected = "colon";
    else if (wantsValue && isJson(piece)) expected = afterValue();
    else return place;
  }
  const end = text.trimEnd().length;
  return { start: end, end: end + 1 };
}

const isJson = (piece: string): boolean => {
  try {
    JSON.parse(piece);
    return true;
  } catch {
    return false;
  }
};

const unquote = (piece: string): string => (isJson(piece) ? String(JSON.parse(piece)) : piece);
