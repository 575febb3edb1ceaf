import { describe, expect, test } from "@jest/globals";
import { ingest } from "../../src/ingest/index.js";
import { bytesOf } from "../text-file.js";

const read = (bytes: Uint8Array) => {
  const { sources, diagnostics } = ingest([{ path: "a.txt", bytes }], { published: null });
  return { text: sources[0]?.text, told: diagnostics.filter(({ source }) => source !== null) };
};
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = [...`\ufeff${text}`].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
  return Uint8Array.from(bytes);
};
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("encodings", () => {
  test("UTF-8, with and without a byte order mark", () => {
    expect(read(bytesOf("Café “open”.")).text).toBe("Café “open”.");
    expect(read(bytesOf("\ufeffCafé.")).text).toBe("Café.");
    expect(read(bytesOf("\ufeffCafé.")).told).toEqual([]);
  });

  test.each([true, false])("UTF-16 with a byte order mark, big endian %s", (bigEndian) => {
    expect(read(utf16("Café “open”.", bigEndian))).toEqual({ text: "Café “open”.", told: [] });
  });

  test("Windows-1252 is read and told", () => {
    const { text, told } = read(latin("The caf\xe9 is \x93open\x94, it said."));
    expect(text).toBe("The café is “open”, it said.");
    expect(told).toEqual([
      {
        level: "info",
        source: "a",
        message: expect.stringMatching(
          /^a\.txt is not UTF-8; it was read as Windows-1252\. .*save the file as UTF-8/,
        ),
      },
    ]);
  });

  test("UTF-8 with one broken byte stays UTF-8", () => {
    const bytes = bytesOf("“Café” and “naïve” said 5 people.");
    bytes[bytes.length - 3] = 0xe9;
    const { text, told } = read(bytes);
    expect(text).toBe("“Café” and “naïve” said 5 peop\ufffde.");
    expect(told).toEqual([
      { level: "warning", source: "a", message: expect.stringMatching(/has 1 broken character: /) },
    ]);
  });

  test("a stray control character is text", () => {
    const words = `${"The ferry ran aground. ".repeat(20)}\u0000\u0007 It sank.`;
    expect(read(bytesOf(words)).text).toBe(words);
  });
});

describe("what is not text is refused with the next step", () => {
  test.each([
    ["a PDF", bytesOf("%PDF-1.7 some text")],
    ["a zip archive", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
    ["a PNG picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)],
    ["a JPEG picture", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ["an RTF document", bytesOf("{\\rtf1 The ferry")],
    ["a web page", bytesOf("\n<!DOCTYPE html>\n<html><body><p>The ferry</p>")],
    ["not text", Uint8Array.from({ length: 300 }, (_, i) => i % 7)],
  ])("%s", (name, bytes) => {
    const { text, told } = read(bytes);
    expect(text).toBeUndefined();
    expect(told).toEqual([{ level: "error", source: "a.txt", message: expect.stringContaining(name) }]);
    expect(told[0]?.message).toMatch(/^a\.txt is .* Save its text as /);
  });
});
