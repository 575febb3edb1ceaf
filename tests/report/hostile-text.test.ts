/** A source's words reach every format and may do nothing there: no markup, no link, no cursor, no direction. */
import { expect, test } from "@jest/globals";
import stringWidth from "string-width";
import { findReporter, reporters } from "../../src/report/index.js";
import { processorClock } from "../processor-time.js";
import { hostile, hostileReport, hostileView } from "./hostile-report.js";

const written = (name: string, text: string): string =>
  findReporter(name)?.render(hostileReport(text), hostileView(text)) ?? "";

const every = reporters.flatMap(({ name }) => hostile.map(([kind, text]) => [name, kind, text] as const));
const unseen = /[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u061c\ufeff\u{e0000}-\u{e007f}]/u;

test.each(every)("%s, %s: the bytes are valid UTF-8 and written in time", (name, _, text) => {
  const spent = processorClock();
  const page = written(name, text);
  expect(spent()).toBeLessThan(10_000);
  expect(Buffer.from(page, "utf8").toString("utf8")).toBe(page);
});

test.each(every)("%s, %s: nothing hidden, no control character", (name, _, text) => {
  const page = written(name, text)
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<script type="application\/json"[\s\S]*?<\/script>/g, "")
    .replace(name === "csv" ? /^\ufeff/ : "", "");
  expect(page).not.toMatch(unseen);
  expect(page.replaceAll(name === "csv" ? "\r\n" : "\n", "")).not.toMatch(/\p{Control}/u);
});

test.each(hostile)("json, %s: comes back unchanged", (_, text) => {
  expect(JSON.parse(written("json", text))).toEqual(hostileReport(text));
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
  const ours = /^<\/?([a-z][a-z0-9]*)((?: [a-zA-Z0-9-]+="[^"<>]*")*)(?: hidden| open)?\/?>$/;
  expect(tags.filter((tag) => !ours.test(tag))).toEqual([]);
  const allowed = new Set(
    "a article aside b bdi blockquote body button circle code dd details dialog div dl dt figcaption figure footer form g h1 h2 h3 h4 head header i input kbd label li line main mark nav ol option output p path script search section select span summary svg table tbody td text textarea th thead title tr ul".split(
      " ",
    ),
  );
  expect(
    [...new Set(tags.map((tag) => ours.exec(tag)?.[1] ?? ""))].filter((name) => !allowed.has(name)),
  ).toEqual([]);
  const attributes = tags.flatMap((tag) => [...tag.matchAll(/ ([a-zA-Z0-9-]+)="([^"]*)"/g)]);
  const acting = /^(?:on.*|style|src|srcset|action|formaction|srcdoc)$/;
  expect(attributes.filter(([, name = ""]) => acting.test(name))).toEqual([]);
  expect(attributes.filter(([, name, value = ""]) => name === "href" && !/^#[\w-]+$/.test(value))).toEqual(
    [],
  );
  // Behind the report's data stand the page's own, the form, the keys' list and our script: nothing else of a source.
  const [, own = "", ...behind] = data.split("</script>");
  expect(own).toMatch(/^\n<script type="application\/json" id="page-data">[^<>&]*$/);
  expect(behind).toEqual(written("html", "harmless").split("</script>").slice(-2));
  expect(JSON.parse(data.slice(0, data.indexOf("</script")))).toEqual(hostileReport(text));
});

test.each(hostile)("html, %s: ids are unique and every link has its target", (_, text) => {
  const page = written("html", text);
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of page.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(target);
});

test.each(hostile)("markdown, %s: no markup but our own", (_, text) => {
  const page = written("markdown", text);
  for (const part of ["## Findings", "\n> ", "## Seen before", "## No longer found", "## Compared"])
    expect(page).toContain(part);
  const bare = page.replace(/<\/?(?:b|details|summary)>|<br>|<!-- -->/g, "");
  expect(bare).not.toMatch(/[<]/);
  expect(bare).not.toMatch(/(?<!\\)\]\(/);
  expect(bare).not.toMatch(/(?<!\\)[`[\]~$]/);
  expect(page.replace(/&#\d+;/g, "")).not.toMatch(/[@#]\w/);
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
