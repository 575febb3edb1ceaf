import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ingest, type RawFile } from "../../src/ingest/index.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (files: readonly RawFile[]) => ingest(files, { published: null });

describe("whatever the bytes are", () => {
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: "binary", maxLength: 400 }).map(bytesOf),
    fc
      .array(
        fc.constantFrom(
          "---",
          "- ",
          "1.",
          "#",
          "> ",
          "**",
          "[4]",
          "[a](b)",
          "Sources",
          "Timeline",
          "Also Read:",
          "\n",
          "\r\n",
          "“",
          "”",
          '"',
          "Jan 6, 2026 – ",
          "Published: May 5, 2010",
          "MOSCOW, Jan. 8 (Agency) — ",
          "Talks go on.",
          "\u2028",
          "\u0000",
          "\ud800",
          "title: x",
          "A Plan",
        ),
        { maxLength: 40 },
      )
      .map((parts) => bytesOf(parts.join(" ").replaceAll(" \n ", "\n"))),
  );

  test.each(["a.txt", "a.md"])("%s gives blocks in order that never overlap and hold something", (path) => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const { sources, diagnostics } = read([{ path, bytes }]);
        expect(sources.length + diagnostics.length).toBeGreaterThan(0);
        for (const { text, blocks, citations } of sources) {
          let at = 0;
          for (const block of blocks) {
            expect(block.start).toBeGreaterThanOrEqual(at);
            expect(block.end).toBeGreaterThan(block.start);
            expect(block.end).toBeLessThanOrEqual(text.length);
            if (block.kind !== "front-matter") expect(text.slice(block.start, block.end).trim()).not.toBe("");
            if (block.bodyStart !== null) {
              expect(block.kind).toBe("timeline-entry");
              expect(block.bodyStart).toBeGreaterThan(block.start);
              expect(block.bodyStart).toBeLessThan(block.end);
            }
            expect(block.entryNumber === null).toBe(block.kind !== "source-entry");
            at = block.end;
          }
          for (const { start, end, number } of citations)
            expect(text.slice(start, end)).toContain(String(number));
        }
      }),
      { numRuns: 300 },
    );
  });
});
