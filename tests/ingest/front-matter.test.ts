import { describe, expect, test } from "@jest/globals";
import { textFile } from "../text-file.js";
import { readAll, readText } from "./read.js";

const body = "The ferry ran aground on Monday, police said.";
const told = (head: string) =>
  readAll(textFile("news/a.md", `${head}${body}`)).diagnostics.filter(({ source }) => source !== null);

describe("front matter", () => {
  test("gives outlet, title, date and address; other keys are left alone", () => {
    const source = readText(
      `---\noutlet: Coast Wire\ntitle: "Ferry: aground"\npublished: 2024-03-04T07:12Z\nurl: https://coast.example/4\ntags: [ferry, fog]\nauthor: {name: Ana}\n---\n${body}`,
    );
    expect(source).toMatchObject({
      outlet: "Coast Wire",
      title: "Ferry: aground",
      published: "2024-03-04T07:12Z",
      publishedBasis: "stated",
      url: "https://coast.example/4",
    });
    expect(source.blocks[0]).toMatchObject({ kind: "front-matter", start: 0 });
    expect(source.text.slice(source.blocks[1]?.start)).toBe(body);
  });

  test.each([
    ["Windows line ends", `---\r\noutlet: Coast Wire\r\n---\r\n${body}`],
    ["a byte order mark", `\ufeff---\noutlet: Coast Wire\n---\n${body}`],
    ["empty lines before it", `\n\n---\noutlet: Coast Wire\n---\n${body}`],
    ["capitals", `---\nOutlet: Coast Wire\n---\n${body}`],
    ["dots as its end", `---\noutlet: Coast Wire\n...\n${body}`],
    ["a comment and an empty value", `---\n# ours\noutlet: Coast Wire\ntitle:\n---\n${body}`],
  ])("with %s", (_, text) => {
    expect(readText(text)).toMatchObject({ outlet: "Coast Wire", title: null });
    expect(readAll(textFile("a.md", text)).diagnostics.filter(({ source }) => source !== null)).toEqual([]);
  });

  test.each([
    ["a number as title", "title: 1984", { title: "1984" }],
    ["a date as people write it", "published: 4 March 2024", { published: "2024-03-04" }],
    [
      "marks inside quotation marks",
      'title: "The \\"Gull\\" sank \\u2014 twice"',
      { title: 'The "Gull" sank — twice' },
    ],
    ["a folded title", "title: >-\n  Ferry runs\n  aground", { title: "Ferry runs aground" }],
  ])("reads %s", (_, yaml, wanted) => expect(readText(`---\n${yaml}\n---\n${body}`)).toMatchObject(wanted));

  test("a rule at the start of a text is no front matter", () => {
    const source = readText(`---\n\n${body}\n\n---\n\nNobody was hurt.`);
    expect(source.blocks.map(({ kind }) => kind)).not.toContain("front-matter");
    expect(told(`---\n${body}\n`)).toEqual([]);
  });
});

describe("a front matter that cannot be read says where and what to do, and the text is still read", () => {
  test.each([
    [
      "---\noutlet: Coast Wire\ntitle: Ferry: aground\n---\n",
      /^news\/a\.md:3:8 {2}the front matter does not parse: .*Until then the text below it is read/,
    ],
    [
      "---\noutlet: Coast Wire\n title: x\n\tb: y\n---\n",
      /^news\/a\.md:\d+:\d+ {2}the front matter does not parse: /,
    ],
    ["---\noutlet: A\noutlet: B\n---\n", /^news\/a\.md:3:9 {2}"outlet" stands twice/],
    [
      "---\npublished: someday\n---\n",
      /^news\/a\.md:2:12 {2}"published: someday" is not a date that is read\. Write 2026-01-08/,
    ],
    ["---\noutlet: [A, B]\n---\n", /^news\/a\.md:2:9 {2}"outlet" must be text on one line/],
    ...["2024-13-45", "2024-02-30", "2024-02-32T10:00Z"].map((day): [string, RegExp] => [
      `---\npublished: ${day}\n---\n`,
      new RegExp(`^news/a\\.md:2:12 {2}"published: ${day}" is not a day of the calendar\\. Write 2026-01-08`),
    ]),
    [
      "---\npublished: 1066-10-14\n---\n",
      /^news\/a\.md:2:12 {2}"published: 1066-10-14" is not a date that is read\. Write/,
    ],
    [
      "---\noutlet: Coast Wire\n",
      /^news\/a\.md:1:1 {2}the front matter is not closed before the end of the file\. Put a line "---"/,
    ],
    [
      `---\noutlet: Coast Wire\n${"Fog lay on the bay. ".repeat(800)}\n---\n`,
      /^news\/a\.md:1:1 {2}the front matter is not closed within 16000 characters\. Put a line "---"/,
    ],
    [
      "---\na: &a [x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b]\n---\n",
      /^news\/a\.md:2:1 {2}.*aliases/,
    ],
  ])("%j", (head, message) => {
    const { sources } = readAll(textFile("news/a.md", `${head}${body}`));
    expect(sources[0]?.text).toContain(body);
    expect(sources[0]?.words).toBeGreaterThanOrEqual(8);
    expect(told(head)[0]).toEqual({ level: "warning", source: "a", message: expect.stringMatching(message) });
  });

  test("a front matter that does not parse ends at an empty line, before the article's own rules", () => {
    const source = readText(`---\noutlet: A: B\n\n${body}\n\n---\n\nNobody was hurt.`);
    expect(source.blocks.map(({ kind }) => kind)).toEqual([
      "front-matter",
      "paragraph",
      "furniture",
      "paragraph",
    ]);
  });

  test("one bad value does not cost the others", () => {
    expect(readText(`---\noutlet: Coast Wire\npublished: someday\n---\n${body}`)).toMatchObject({
      outlet: "Coast Wire",
      publishedBasis: "unknown",
    });
  });
});
