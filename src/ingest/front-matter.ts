import { isMap, isScalar, type YAMLMap } from "yaml";
import { parseYaml } from "../text/index.js";
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
  if (closing === null)
    return /^[A-Za-z_-]{1,40}:(?:\s|$)/.test(head)
      ? { ...none, remarks: [{ level: "warning", message: unclosed(text, from) }] }
      : none;
  const end = from + closing.index + closing[0].length;
  return { ...readYaml(text, from, head.slice(0, closing.index)), end };
}

const unclosed = (text: string, from: number): string =>
  `${placeOf(text, from - 1).line}:1  the front matter is not closed within ${longestFrontMatter} characters. ` +
  'Put a line "---" below its last key; until then it is read as text.';

function readYaml(text: string, from: number, yaml: string): Omit<FrontMatter, "end"> {
  const remark = (offset: number, message: string): Remark => {
    const { line, column } = placeOf(text, from + offset);
    return { level: "warning", message: `${line}:${column}  ${message}` };
  };
  const { document, errors } = parseYaml(yaml);
  if (errors.length > 0)
    return {
      ...none,
      remarks: errors
        .slice(0, 5)
        .map((error) =>
          remark(
            error.start,
            `the front matter does not parse: ${firstLine(error.message)} Mend the line, or put its value in quotation marks; the text below it is read without outlet, title and date.`,
          ),
        ),
    };
  if (document === null || document.contents === null) return none;
  if (!isMap(document.contents))
    return {
      ...none,
      remarks: [remark(0, 'the front matter is not a list of keys. Write "outlet: …", "published: …".')],
    };
  try {
    document.toJS({ maxAliasCount: mostAliases });
  } catch {
    return {
      ...none,
      remarks: [remark(0, `the front matter repeats itself through aliases (*name). Write the values out.`)],
    };
  }
  return readKeys(document.contents, remark);
}

const firstLine = (message: string): string =>
  `${(message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "").replace(/[.:]$/, "")}.`;

function readKeys(
  map: YAMLMap,
  remark: (offset: number, message: string) => Remark,
): Omit<FrontMatter, "end"> {
  const values = new Map<Key, string>();
  const remarks: Remark[] = [];
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? keys.find((known) => known === String(key.value).toLowerCase()) : undefined;
    if (name === undefined || value === null) continue;
    const offset = (value as { range?: readonly number[] | null }).range?.[0] ?? 0;
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
            `"published: ${written.slice(0, 60)}" is not a date that is read. Write 2026-01-08 or 2026-01-08T18:00Z.`,
          ),
        );
    }
  }
  return {
    outlet: values.get("outlet") ?? null,
    title: values.get("title") ?? null,
    published: values.get("published") ?? null,
    url: values.get("url") ?? null,
    remarks,
  };
}
