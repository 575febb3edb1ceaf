/** A source's words reach every format and may do nothing there: no markup, no link, no cursor, no direction. */
import { expect, test } from "@jest/globals";
import stringWidth from "string-width";
import type { Report } from "../../src/domain/index.js";
import { findReporter, reporters } from "../../src/report/index.js";
import { ferryView } from "./ferry-fire.js";

const hostile: readonly (readonly [string, string])[] = [
  ["script element", "<script>alert(1)</script><img src=x onerror=alert(1)>"],
  ["end of the data block", "</script><script>alert(1)</script><!-- <script> --> ]]> \"' "],
  ["end of an attribute", `" onmouseover="alert(1)' autofocus onfocus='alert(1)`],
  ["link", "[tap here](javascript:alert(1)) javascript:alert(1) https://evil.example www.evil.example"],
  [
    "markdown",
    "# head | cell `code` **bold** ~~gone~~ @someone #12 $x^2$ ![i](x) <b>b</b> &lt;script&gt; \\",
  ],
  ["list and rule", "- item\n1. one\n---\n> quote\n\n    code\n```js"],
  ["direction override", "left \u202eright\u202c \u2066isolate\u2069 \u200fmark\u061c"],
  ["terminal escapes", "\u001b[2J\u001b[31mred\u001b]0;title\u0007 \u009b1A back\b\b\rover\u0000\u007f"],
  ["zero width", "pay\u200bpal \ufeffbom \u00adsoft \u{e0041}tag"],
  ["lone surrogates", "\ud800 and \udc00 and \ud83d"],
  ["long word", "m".repeat(10_000)],
  ["wide long word", "報".repeat(10_000)],
  ["combining marks", `e${"\u0301".repeat(5_000)} z`],
  ["spreadsheet", "=cmd|' /C calc'!A0 +1 -1 @SUM(A1)"],
  ["template", "${process.exit(1)} {{constructor}} %s %d $& $1 $`"],
  ["prototype", "__proto__ constructor toString"],
];

/** Every text of a report replaced by the hostile one. */
function reportOf(text: string): Report {
  const evidence = (source: string, from: number) => ({
    source,
    start: from,
    end: from + text.length,
    text,
    focus: { start: from, end: from + Math.ceil(text.length / 2) },
  });
  const source = (id: string, outlet: string | null) => ({
    id,
    path: text,
    outlet,
    title: text,
    published: text,
    publishedBasis: "stated" as const,
    sha256: text,
    words: 3,
  });
  const finding = (id: string) => ({
    id,
    rule: text,
    type: "quantity" as const,
    cause: "scope" as const,
    severity: "high" as const,
    topic: text,
    message: `Sources differ on it: ${text}.`,
    values: [
      { value: text, origins: 1, evidence: [evidence(text, 0)] },
      { value: `${text} 2`, origins: 1, evidence: [evidence("b", 7), evidence("nowhere", 0)] },
    ],
    reasons: [{ text, evidence: [evidence("b", 7)] }],
    toSettle: [text],
  });
  return {
    schema: "crosscheck-report/1",
    generator: { name: "crosscheck", version: "0.0.0" },
    sources: [source(text, text), source("b", null)],
    topics: [{ id: text, label: text, sources: [text, "b"], claims: 2 }],
    findings: [finding(text), finding(`${text}-2`)],
    nearMisses: [{ type: "date", reason: text, evidence: [evidence(text, 0), evidence("b", 7)] }],
    diagnostics: [{ level: "warning", source: text, message: text }],
  };
}

const viewOf = (text: string) => ({
  ...ferryView,
  counts: text,
  texts: new Map([
    [text, `${text}\n\n${text}`],
    ["b", `before ${text} after`],
  ]),
});

const written = (name: string, text: string): string =>
  findReporter(name)?.render(reportOf(text), viewOf(text)) ?? "";

const every = reporters.flatMap(({ name }) => hostile.map(([kind, text]) => [name, kind, text] as const));
const unseen = /[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u061c\ufeff\u{e0000}-\u{e007f}]/u;

test.each(every)("%s, %s: the bytes are valid UTF-8 and written in time", (name, _, text) => {
  const started = performance.now();
  const page = written(name, text);
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(Buffer.from(page, "utf8").toString("utf8")).toBe(page);
});

test.each(every.filter(([name]) => name !== "json"))(
  "%s, %s: nothing hidden, no control character",
  (name, _, text) => {
    const page = written(name, text)
      .replace(/<style>[\s\S]*?<\/style>/, "")
      .replace(/<script type="application\/json"[\s\S]*?<\/script>/, "");
    expect(page).not.toMatch(unseen);
    expect(page.replaceAll("\n", "")).not.toMatch(/\p{Control}/u);
  },
);

test.each(hostile)("json, %s: comes back unchanged", (_, text) => {
  expect(JSON.parse(written("json", text))).toEqual(reportOf(text));
});

test.each(hostile)("table, %s: fits 80 columns", (_, text) => {
  for (const line of written("table", text).split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(80);
});

test.each(hostile)("html, %s: no tag, attribute or address but our own", (_, text) => {
  const page = written("html", text);
  const [, style = "", rest = ""] = /^([\s\S]*?)<\/style>([\s\S]*)$/.exec(page) ?? [];
  expect(style).toContain("Content-Security-Policy");
  const [body = "", data = ""] = rest.split('<script type="application/json" id="report">');
  // Outside tags every "<" opens one of ours, with attributes of ours: anything else is a source's word unescaped.
  const tags = body.match(/<[^>]*>?/g) ?? [];
  for (const tag of tags)
    expect(tag).toMatch(/^<\/?[a-z][a-z0-9]*(?: [a-z-]+="[^"<>]*")*(?: open| hidden)?>$/);
  const allowed = new Set(
    "a article aside b blockquote body button code dd details div dl dt figcaption figure footer h1 h2 h3 h4 head header kbd label li main mark nav ol option p script search section select span summary table tbody td th thead tr ul input".split(
      " ",
    ),
  );
  const attributes = new Set<string>();
  for (const tag of tags) {
    expect(allowed).toContain(/^<\/?([a-z0-9]+)/.exec(tag)?.[1]);
    for (const attribute of tag.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
      attributes.add(attribute[1] ?? "");
      if (attribute[1] === "href") expect(attribute[2]).toMatch(/^#[\w-]+$/);
    }
  }
  for (const name of attributes) expect(name).not.toMatch(/^(?:on.*|style|src|srcset|action|formaction)$/);
  expect(data.match(/<\/script/g)).toHaveLength(1);
  expect(JSON.parse(data.slice(0, data.indexOf("</script")))).toEqual(reportOf(text));
});

test.each(hostile)("html, %s: ids are unique and every link has its target", (_, text) => {
  const page = written("html", text);
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of page.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(target);
});

test.each(hostile)("markdown, %s: no markup but our own", (_, text) => {
  const page = written("markdown", text);
  const bare = page.replace(/<\/?(?:b|details|summary)>|<br>|<!-- -->/g, "");
  expect(bare).not.toMatch(/[<]/);
  expect(bare).not.toMatch(/(?<!\\)\]\(/);
  expect(bare).not.toMatch(/(?<!\\)[`[\]~$]/);
  expect(page).not.toMatch(/[@#]\w/);
  expect(page).not.toMatch(/(?:https?|javascript):|www\./i);
  const cells = page.split("\n").filter((line) => line.startsWith("| "));
  for (const row of cells) expect([7, 6]).toContain(row.match(/(?<!\\)\|/g)?.length);
  // No line of a source begins a block of its own.
  for (const line of page.split("\n"))
    expect(line).toMatch(/^(?:$|#{1,3} |\*\*|\| |> |- | {2}> |<\/?details>|(?:high|medium|low))|^\S/);
});

test("what was hostile can still be read", () => {
  expect(written("html", "<script>alert(1)</script>")).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(written("markdown", "a|b <i>")).toContain("a\\|b &lt;i&gt;");
  expect(written("table", "\u001b[31mred")).toContain("␛[31mred");
  expect(written("table", "=cmd|' /C calc'!A0")).toContain("=cmd|' /C calc'!A0");
});
