import { expect, test } from "@jest/globals";
import { ingest } from "../../src/ingest/index.js";
import { textFile } from "../text-file.js";

test.each([
  ["brackets", "[".repeat(15_000)],
  ["dashes", `\n${"- ".repeat(7000)}x`],
  ["maps", "{a: ".repeat(3500)],
])("a front matter nested without end costs its keys, never the text or the process: %s", (_, value) => {
  const text = `---\noutlet: Wire\ntitle: ${value}\n---\n\nThe ferry sank on Monday.\n`;
  const { sources, diagnostics } = ingest([textFile("wire.txt", text)], { published: null });
  expect(sources[0]?.outlet).toBeNull();
  expect(sources[0]?.text).toContain("The ferry sank");
  expect(diagnostics.some(({ message }) => message.includes("nested too deeply"))).toBe(true);
});
