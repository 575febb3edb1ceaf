import { isMap, isScalar, type YAMLMap } from "yaml";
import { parseYaml } from "../text/index.js";
import { isCalendarDay } from "./dates/calendar.js";
import { readPublished } from "./dates/dateline.js";
import type { Remark } from "./draft.js";
import { placeOf } from "./lines.js";

/**
 * YAML between two `---` lines at the very start of a file. Four keys are ours; others are left alone.
 * What is wrong in it costs the file its front matter, never its text.
 */
export interface FrontMatter {
  /** End of the closing line, 0 where the file has none. */
  readonly end: number;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly remarks: readonly Remark[];
}

const keys = ["outlet", "title", "published", "url"] as const;
type Key = (typeof keys)[number];

/** A front matter is a few lines; YAML's parser is slow and recursive, and may not be fed with a file. */
const longestFrontMatter = 16_000;
/** Aliases (`*name`) may multiply a few lines into gigabytes. */
const mostAliases = 20;

const none: FrontMatter = { end: 0, outlet: null, title: null, published: null, url: null, remarks: [] };

export function readFrontMatter(text: string): FrontMatter {
  const opening = /^\s{0,20}---[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(0, 100));
  if (opening === null) return none;
  const from = opening[0].length;
  const head = text.slice(from, from + longestFrontMatter);
  const closing = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/.exec(head);
  // Text between two rules is text: the first line must name a key.
  if (!/^(?:\s{0,20}#[^\n\r]{0,200}[\n\r]{1,2})?\s{0,20}[A-Za-z][\w -]{0,40}:(?:\s|$)/.test(head))
    return none;
  if (closing === null) return { ...none, remarks: [{ level: "warning", message: unclosed(text, from) }] };
  const read = readYaml(text, from, head.slice(0, closing.index));
  // Where it does not parse, the closing line may be a rule in the article: an empty line ends it first.
  const gap = read.broken ? head.slice(0, closing.index).search(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/) : -1;
  return { ...read.matter, end: from + (gap >= 0 ? gap : closing.index + closing[0].length) };
}

const unclosed = (text: string, from: number): string =>
  `${placeOf(text, from - 1).line}:1  the front matter is not closed ` +
  `${text.length - from > longestFrontMatter ? `within ${longestFrontMatter} characters` : "before the end of the file"}. ` +
  'Put a line "---" below its last key; until then it is read as text.';

function readYaml(text: string, from: number, yaml: string): { matter: FrontMatter; broken: boolean } {
  const remark = (offset: number, message: string): Remark => {
    const { line, column } = placeOf(text, from + offset);
    return { level: "warning", message: `${line}:${column}  ${message}` };
  };
  const { document, errors } = parseYaml(yaml);
  if (errors.length > 0)
    return broken(
      errors
        .slice(0, mostErrors)
        .map((error) =>
          remark(error.start, `the front matter does not parse: ${error.message}. ${error.hint} ${mend}`),
        ),
    );
  if (document === null || !isMap(document.contents)) return broken([]);
  try {
    document.toJS({ maxAliasCount: mostAliases });
  } catch {
    return broken([
      remark(0, "the front matter repeats itself through aliases (*name). Write the values out."),
    ]);
  }
  return { matter: readKeys(document.contents, remark), broken: false };
}

const broken = (remarks: readonly Remark[]): { matter: FrontMatter; broken: boolean } => ({
  matter: { ...none, remarks },
  broken: true,
});

const mostErrors = 5;
const mend = "Until then the text below it is read without outlet, title and date.";

/** `2024-13-45` has the form of a day. A year that is not read (`1066-01-08`) is a day all the same. */
function isMissingDay(written: string): boolean {
  const day = /^\d{4}-\d\d-\d\d(?!\d)/.exec(written)?.[0];
  return day !== undefined && !isCalendarDay(day);
}

function readKeys(map: YAMLMap, remark: (offset: number, message: string) => Remark): FrontMatter {
  const values = new Map<Key, string>();
  const remarks: Remark[] = [];
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? keys.find((known) => known === String(key.value).toLowerCase()) : undefined;
    if (name === undefined || value === null) continue;
    const offset = (value as { range?: readonly number[] | null }).range?.[0] ?? 0;
    if (values.has(name)) {
      remarks.push(remark(offset, `"${name}" stands twice; the first is used. Take one of them out.`));
      continue;
    }
    if (!isScalar(value)) {
      remarks.push(remark(offset, `"${name}" must be text on one line; it is left out.`));
      continue;
    }
    // The source form keeps "2026-01-08" and "007" as they were written.
    const written = String(value.value === null ? "" : (value.source ?? value.value)).trim();
    if (written === "") continue;
    if (name !== "published") values.set(name, written);
    else {
      const date = readPublished(written);
      if (date !== null) values.set(name, date);
      else
        remarks.push(
          remark(
            offset,
            `"published: ${written.slice(0, 60)}" ${isMissingDay(written) ? "is not a day of the calendar" : "is not a date that is read"}. Write 2026-01-08 or 2026-01-08T18:00Z.`,
          ),
        );
    }
  }
  return {
    end: 0,
    outlet: values.get("outlet") ?? null,
    title: values.get("title") ?? null,
    published: values.get("published") ?? null,
    url: values.get("url") ?? null,
    remarks,
  };
}
