/**
 * Pairs quotation marks, as newsrooms and careless exports set them.
 *
 * Curly marks say which way they face; straight ones do not, and detokenised text puts the blank on the wrong
 * side (`I'm satisfied, "Klitschko said.`). So inside a quotation the next double mark closes it, unless it
 * stands where only an opening mark stands: at the start of a line, behind `said, ` or a colon, or behind a
 * plain word with a blank. A single mark is a quotation mark only where no letter touches it on that side.
 * Every mark looks no further than the next mark of its kind or `farthest`, so the cost grows with the text.
 */

/** What the marks enclose, without them (`start`, `end`) and with them (`outer…`). */
export interface MarkedWords {
  readonly start: number;
  readonly end: number;
  readonly outerStart: number;
  readonly outerEnd: number;
  /** No closing mark: `end` is the end of the stretch, for the caller to shorten to its sentence. */
  readonly unpaired: boolean;
  /** The next line opens with a mark: by custom the quotation goes on there, and this line is all of it. */
  readonly goesOn: boolean;
}

/** A line of text that may hold quotations. Lines of one stretch are neighbours in the source. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** A quotation runs on over lines for this many code units at most; longer ones are a lost mark. */
const farthest = 3_000;
const deepest = 3;

type Facing = "open" | "close" | "either";
interface Mark {
  readonly at: number;
  readonly width: number;
  readonly kind: "double" | "single";
  readonly facing: Facing;
}

const doubles: ReadonlyMap<string, Facing> = new Map([
  ['"', "either"],
  ["″", "either"],
  ["“", "open"],
  ["„", "open"],
  ["‟", "open"],
  ["«", "open"],
  ["”", "close"],
  ["»", "close"],
]);
const singles: ReadonlyMap<string, Facing> = new Map([
  ["'", "either"],
  ["‘", "open"],
  ["‚", "open"],
  ["‛", "open"],
  ["`", "open"],
  ["´", "close"],
  ["’", "close"],
]);

export function pairMarks(text: string, lines: readonly Line[]): MarkedWords[] {
  const found: MarkedWords[] = [];
  /** End of the last closed quotation, which may lie lines below its start. */
  let past = 0;
  lines.forEach((line, i) => {
    past = pairWithin(text, lines, i, Math.max(line.start, past), line.end, null, found, 0);
  });
  return found.sort((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd);
}

function pairWithin(
  text: string,
  lines: readonly Line[],
  line: number,
  from: number,
  to: number,
  inside: Mark["kind"] | null,
  found: MarkedWords[],
  depth: number,
): number {
  let at = from;
  while (at < to) {
    const mark = markAt(text, at);
    if (mark === null || mark.kind === inside || !opens(text, mark, lines[line]?.start ?? 0)) {
      at += mark?.width ?? 1;
      continue;
    }
    const close = closingMark(text, lines, line, mark, inside === null ? null : to);
    if (close === null && (mark.kind === "single" || inside !== null)) {
      at += mark.width;
      continue;
    }
    const next = lines[line + 1];
    const goesOn = close === null && next !== undefined && opensLine(text, next);
    const outerEnd = close === null ? (lines[line]?.end ?? to) : close.at + close.width;
    const words = trim(text, at + mark.width, close === null ? outerEnd : close.at);
    if (words !== null) {
      found.push({ ...words, outerStart: at, outerEnd, unpaired: close === null, goesOn });
      if (close !== null && depth < deepest)
        pairWithin(text, lines, line, at + mark.width, close.at, mark.kind, found, depth + 1);
    }
    // Words behind a lost closing mark may hold a quotation of their own.
    at = close === null ? at + mark.width : outerEnd;
  }
  return at;
}

function markAt(text: string, at: number): Mark | null {
  const sign = text[at] ?? "";
  const double = doubles.get(sign);
  if (double !== undefined) return { at, width: 1, kind: "double", facing: double };
  const single = singles.get(sign);
  if (single === undefined) return null;
  // Two single marks side by side are typewriter's double ones.
  if ((sign === "'" || sign === "`") && text[at + 1] === sign)
    return { at, width: 2, kind: "double", facing: sign === "`" ? "open" : "either" };
  return { at, width: 1, kind: "single", facing: single };
}

const isBlank = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign);
const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

function opens(text: string, mark: Mark, lineStart: number): boolean {
  const before = mark.at === lineStart ? undefined : text[mark.at - 1];
  const after = text[mark.at + mark.width];
  if (isWord(before)) return false;
  if (mark.kind === "single")
    return mark.facing !== "close" && !isBlank(after) && /[\s([{"“„«—–-]/.test(before ?? " ");
  if (mark.facing === "open") return true;
  if (isBlank(after))
    return mark.facing === "either" && (before === undefined || opensBetweenBlanks(text, mark));
  return isBlank(before) || /[([{'‘—–/-]/.test(before ?? "");
}

/** `She said, " It works. "`, `He sighed. " It works, "he said.`: detokenised text sets blanks on both sides. */
const opensBetweenBlanks = (text: string, { at, width }: Mark): boolean =>
  /[,:] $/.test(text.slice(at - 2, at)) ||
  (/[.!?] $/.test(text.slice(at - 2, at)) && /^ \p{Lu}/u.test(text.slice(at + width, at + width + 2)));

/** Only an opening mark stands here although the words before it are still open. */
function reopens(text: string, mark: Mark, opened: Mark, lineStart: number): boolean {
  const after = text[mark.at + mark.width];
  if (mark.facing === "close" || isBlank(after)) return false;
  if (mark.facing === "open") return !(text[opened.at] === "„" && text[mark.at] === "“");
  if (mark.at === lineStart) return true;
  if (!isBlank(text[mark.at - 1])) return false;
  const before = text.slice(Math.max(opened.at, mark.at - 14), mark.at).trimEnd();
  if (before.endsWith(":")) return true;
  if (before.endsWith(","))
    return /\b(?:said|says|added|adding|saying|asked|replied|wrote|told \w{1,9}),$/.test(before);
  return isWord(before.at(-1)) || before.endsWith(")");
}

function closingMark(
  text: string,
  lines: readonly Line[],
  from: number,
  opened: Mark,
  limit: number | null,
): Mark | null {
  let spare: Mark | null = null;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) break;
    const end = Math.min(limit ?? line.end, i === from ? (limit ?? line.end) : opened.at + farthest);
    for (
      let at = i === from ? opened.at + opened.width : line.start;
      at < Math.min(end, limit ?? line.end);
      at++
    ) {
      const mark = markAt(text, at);
      if (mark === null) continue;
      at += mark.width - 1;
      if (mark.kind !== opened.kind) continue;
      if (mark.kind === "double") return reopens(text, mark, opened, line.start) ? null : mark;
      const judged = judgeSingle(text, mark, opened, line.start);
      if (judged === "reopens") return spare;
      if (judged === "closes") return mark;
      // "the boys' school": a possessive, unless nothing better follows in the line.
      if (judged === "perhaps" && i === from) spare ??= mark;
      if (mark.at - opened.at > farthest) return spare;
    }
    if (spare !== null || limit !== null || (lines[i + 1]?.start ?? 0) > opened.at + farthest) break;
    // A single mark runs on over lines only where a whole sentence was opened.
    if (
      opened.kind === "single" &&
      opened.at !== lines[from]?.start &&
      !/[,:]\s?$/.test(text.slice(opened.at - 2, opened.at))
    )
      break;
  }
  return spare;
}

function judgeSingle(
  text: string,
  mark: Mark,
  opened: Mark,
  lineStart: number,
): "closes" | "perhaps" | "reopens" | "no" {
  const before = text[mark.at - 1];
  const after = text[mark.at + 1];
  const ended = /[.,?!;…](?: |["”»])?$/.test(text.slice(Math.max(opened.at + 1, mark.at - 2), mark.at));
  if (isWord(after)) {
    if (isWord(before)) return "no";
    if (ended && mark.at !== lineStart && mark.facing !== "open") return "closes";
    return isBlank(before) && mark.facing !== "close" ? "reopens" : "no";
  }
  if (mark.facing === "open" && text[mark.at] !== "`") return isBlank(before) ? "reopens" : "no";
  if (ended) return "closes";
  if (isBlank(before)) return "no";
  return before === "s" && isBlank(after) ? "perhaps" : "closes";
}

function opensLine(text: string, line: Line): boolean {
  const mark = markAt(text, line.start);
  return (
    mark !== null &&
    mark.kind === "double" &&
    mark.facing !== "close" &&
    !isBlank(text[line.start + mark.width])
  );
}

function trim(text: string, start: number, end: number): { start: number; end: number } | null {
  let first = start;
  let past = end;
  while (first < past && isBlank(text[first])) first += 1;
  while (past > first && isBlank(text[past - 1])) past -= 1;
  return /[\p{L}\p{N}]/u.test(text.slice(first, Math.min(past, first + 40)))
    ? { start: first, end: past }
    : null;
}
