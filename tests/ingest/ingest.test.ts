import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ingest, largestFileBytes, type RawFile } from "../../src/ingest/index.js";
import { bytesOf, textFile } from "../text-file.js";
import { readAll, readText, wordsOf } from "./read.js";

const article = "Ferry runs aground\nThe ferry ran aground on Monday, police said.\nNobody was hurt.";

describe("whatever the bytes are", () => {
  const pieces = [
    ...'#>*_`[]()<>|"“”‘’«»\t\r\n\u2028\u0000\ufeff',
    ...[
      "---",
      "- ",
      "1.",
      "**",
      "[4]",
      "[a](b)",
      "Sources",
      "Timeline",
      "Also Read:",
      "\n",
      "\n\n",
      "\r\n",
      "```",
    ],
    ...[
      "Jan 6, 2026 – ",
      "Published: May 5, 2010",
      "OSLO, Jan. 8 (Agency) — ",
      "Talks go on.",
      "By Ana Reyes",
    ],
    ...[
      "\ud800",
      "title: x",
      "A Plan Wins Wide Support In Both Ports Officials say",
      "said",
      "Comments",
      "99",
    ],
  ];
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: "binary", maxLength: 400 }).map(bytesOf),
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => bytesOf(parts.join(""))),
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => bytesOf(parts.join("\n"))),
  );

  test.each(["a.txt", "a.md", "a"])("%s gives true blocks, or says why not", (path) => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const { sources, diagnostics } = ingest([{ path, bytes }], { published: null });
        expect(diagnostics.length).toBeGreaterThan(0);
        for (const { text, blocks, citations, markup = [], words } of sources) {
          expect(words).toBeGreaterThan(0);
          let at = 0;
          for (const { kind, start, end, bodyStart, entryNumber } of blocks) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeLessThanOrEqual(text.length);
            if (kind !== "front-matter") expect(text.slice(start, end).trim()).not.toBe("");
            if (bodyStart !== null) {
              expect(kind).toBe("timeline-entry");
              expect(start < bodyStart && bodyStart < end).toBe(true);
            }
            expect(entryNumber === null).toBe(kind !== "source-entry");
            at = end;
          }
          for (const { start, end } of citations) expect(text.slice(start, end)).toMatch(/\d/);
          let marked = 0;
          for (const { start, end } of markup) {
            expect(start).toBeGreaterThanOrEqual(marked);
            expect(end).toBeGreaterThan(start);
            marked = end;
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test("every line with words is in exactly one block", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces, "Rain fell.", "Nine people"), { maxLength: 40 }),
        (parts) => {
          const text = `Rain fell.\n${parts.join("\n")}`;
          const [source] = readAll(textFile("a.txt", text)).sources;
          let rest = source?.text ?? "";
          for (const { start, end } of [...(source?.blocks ?? [])].reverse())
            rest = rest.slice(0, start) + rest.slice(end);
          // List marks and the dash of a cut dateline are all that may be left.
          expect(rest.replace(/\d{1,3}[.)]|\[\d{1,3}\]/g, "")).not.toMatch(/[\p{L}\p{N}]{2}/u);
        },
      ),
    );
  });
});

describe("ids", () => {
  test("are file names, made unique by a suffix that no other file has", () => {
    const { sources } = readAll(
      textFile("a/report.txt", `${article} 1`),
      textFile("b/report.md", `${article} 2`),
      textFile("report-2.txt", `${article} 3`),
      textFile("b/notes.of.May.txt", `${article} 4`),
      textFile("bare", `${article} 5`),
      textFile(".md", `${article} 6`),
    );
    expect(sources.map(({ id }) => id)).toEqual([
      "report",
      "report-3",
      "report-2",
      "notes.of.May",
      "bare",
      ".md",
    ]);
  });

  test("differ, whatever the names are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "a-2", "a-3", "b/a", "a.txt", "c/a-2.md", ""), { maxLength: 12 }),
        (paths) => {
          const { sources } = readAll(...paths.map((path, i) => textFile(path, `${article} ${i}`)));
          expect(new Set(sources.map(({ id }) => id)).size).toBe(paths.length);
        },
      ),
    );
  });
});

describe("what a user is told", () => {
  const messages = (...files: readonly RawFile[]) => readAll(...files).diagnostics;
  const second = textFile("second.txt", "Storm nears\nThe storm nears the coast, forecasters said.");

  test("nothing, where two sources are fine", () => {
    expect(messages(textFile("a.txt", article), second)).toEqual([]);
  });

  test("one source is checked against itself", () => {
    expect(messages(second)).toEqual([
      { level: "info", source: null, message: expect.stringMatching(/^only one source: .* Add a second/) },
    ]);
  });

  test("no sources at all is an error", () => {
    expect(messages()).toEqual([
      { level: "error", source: null, message: expect.stringMatching(/^none of the files could be read/) },
    ]);
    expect(messages(textFile("a.txt", " \n")).map(({ level, source }) => [level, source])).toEqual([
      ["warning", "a.txt"],
      ["error", null],
    ]);
  });

  test.each([
    ["an empty file", "", /^a\.txt is empty; .* Check/],
    ["blanks only", " \n\t\n\ufeff", /^a\.txt is empty/],
    ["front matter only", "---\ntitle: Ferry\n---\n", /^a\.txt holds no text of an article/],
    ["buttons only", "Menu\nSubscribe\n", /^a\.txt holds no text of an article/],
  ])("%s is left out with a warning", (_, text, message) => {
    const { sources, diagnostics } = readAll(textFile("a.txt", text), second, textFile("third.txt", article));
    expect(sources.map(({ id }) => id)).toEqual(["second", "third"]);
    expect(diagnostics).toEqual([
      { level: "warning", source: "a.txt", message: expect.stringMatching(message) },
    ]);
  });

  test("two files of equal bytes count once", () => {
    const { sources, diagnostics } = readAll(
      textFile("a.txt", article),
      textFile("copy/b.txt", article),
      second,
    );
    expect(sources.map(({ id }) => id)).toEqual(["a", "second"]);
    expect(diagnostics).toEqual([
      {
        level: "warning",
        source: "copy/b.txt",
        message: expect.stringMatching(/^copy\/b\.txt is the same as a\.txt/),
      },
    ]);
  });

  test("a file over the limit is refused by its size, one at the limit is read", () => {
    const line = "The ferry ran aground on Monday, police said, and nobody was hurt.\n";
    const atLimit = bytesOf(line.repeat(Math.ceil(largestFileBytes / line.length))).slice(
      0,
      largestFileBytes,
    );
    const over = new Uint8Array(20 * 1024 * 1024).fill(0x61);
    const { sources, diagnostics } = ingest(
      [{ path: "big.txt", bytes: over }, second, { path: "limit.txt", bytes: atLimit }],
      { published: null },
    );
    expect(sources.map(({ id }) => id)).toEqual(["second", "limit"]);
    expect(diagnostics).toEqual([
      {
        level: "error",
        source: "big.txt",
        message: expect.stringMatching(/^big\.txt is 21\.0 MB; the limit is 5 MB a file\. Split it/),
      },
    ]);
  });
});

test("words are counted outside front matter and furniture", () => {
  expect(
    readText("---\ntitle: Ferry runs aground\n---\nTwo words.\nSubscribe now!\n— \n12 — three.").words,
  ).toBe(4);
});

test("the digest is of the bytes, the text is what they say, without the byte order mark", () => {
  const source = readText("\ufeffRain fell.\r\nIt stopped.\u0000");
  expect(source.text).toBe("Rain fell.\r\nIt stopped.\u0000");
  expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(source.blocks.map((block) => wordsOf(source, block))[0]).toBe("Rain fell.");
});

test("the same bytes give the same sources", () => {
  const files = [textFile("a.txt", article), textFile("b.md", `# Storm\n${article}`)];
  expect(JSON.stringify(readAll(...files))).toBe(JSON.stringify(readAll(...files)));
});
