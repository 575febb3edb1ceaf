import type { Remark } from "./draft.js";

/**
 * Bytes to text.
 *
 * A byte order mark is the encoding's signature, not text: it is dropped, and offsets count from the first
 * character after it. Everything else is kept, control characters and lone surrogates too, so that an offset
 * is the same for everyone who decodes the file in the usual way.
 */
export type Decoded =
  | { readonly text: string; readonly remarks: readonly Remark[] }
  | { readonly text: null; readonly remarks: readonly Remark[] };

/**
 * Largest file that is read, inclusive. The longest news text is a hundredth of it; reading more would cost
 * gigabytes of tokens, so a larger file is refused before anything looks at it.
 */
export const largestFileBytes = 5_000_000;

const refuse = (message: string): Decoded => ({ text: null, remarks: [{ level: "error", message }] });

/** What to tell the owner of a file that is too large; also for a caller that knows the size without reading it. */
export const oversize = (bytes: number): string =>
  `is ${(bytes / 1e6).toFixed(1)} MB; the limit is ${largestFileBytes / 1e6} MB a file. ` +
  "Split it, or leave out what is not part of the story.";

export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > largestFileBytes) return refuse(oversize(bytes.length));
  const known = signatures.find(({ head }) => startsWith(bytes, head));
  if (known !== undefined)
    return refuse(`is ${known.name}, not text. Save its text as .txt or .md and check that file.`);
  if (
    /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html)\b/i.test(String.fromCharCode(...bytes.subarray(0, 200)))
  )
    return refuse("is a web page (HTML). Save its text as .txt or .md and check that file.");
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), remarks: [] };
  if (looksBinary(bytes))
    return refuse(
      "is not text: it holds NUL or control bytes. Save its text as .txt or .md in UTF-8 and check that file.",
    );
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), remarks: [] };
  } catch {
    return decodeLegacy(bytes);
  }
}

/** Not valid UTF-8: either an old one-byte encoding, or UTF-8 with a few broken bytes. */
function decodeLegacy(bytes: Uint8Array): Decoded {
  const lossy = new TextDecoder("utf-8").decode(bytes);
  let broken = 0;
  let sound = 0;
  for (let i = 0; i < lossy.length; i++) {
    const code = lossy.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) sound++;
  }
  if (sound > broken)
    return {
      text: lossy,
      remarks: [
        {
          level: "warning",
          message: `has ${broken} broken character${broken === 1 ? "" : "s"}: bytes that are not UTF-8 are shown as \ufffd. Save the file again as UTF-8.`,
        },
      ],
    };
  return {
    text: decodeWindows1252(bytes),
    remarks: [
      {
        level: "info",
        message:
          "is not UTF-8; it was read as Windows-1252. If accents or quotation marks look wrong, save the file as UTF-8.",
      },
    ],
  };
}

/** What 0x80 to 0x9f mean there; Node's own decoder takes them for control characters. */
const windows1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (mark) => windows1252[mark.charCodeAt(0) - 0x80] ?? mark);

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** First bytes of the files that are most often dropped beside articles. */
const signatures: readonly { readonly name: string; readonly head: readonly number[] }[] = [
  { name: "a PDF", head: ascii("%PDF-") },
  { name: "a zip archive (DOCX, ODT and EPUB are zip archives too)", head: [0x50, 0x4b, 0x03, 0x04] },
  { name: "an old Office document", head: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: "an RTF document", head: ascii("{\\rtf") },
  { name: "a PNG picture", head: [0x89, 0x50, 0x4e, 0x47] },
  { name: "a JPEG picture", head: [0xff, 0xd8, 0xff] },
  { name: "a GIF picture", head: ascii("GIF8") },
  { name: "a TIFF picture", head: [0x49, 0x49, 0x2a, 0x00] },
  { name: "a gzip archive", head: [0x1f, 0x8b] },
  { name: "an SQLite database", head: ascii("SQLite format 3") },
];

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, i) => bytes[i] === byte);

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

const fewestOddBytes = 3;

/** More than one NUL or control byte in a hundred. A stray one in a text that was copied together is text. */
function looksBinary(bytes: Uint8Array): boolean {
  const looked = Math.min(bytes.length, 64_000);
  let odd = 0;
  for (let i = 0; i < looked; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0b && byte !== 0x0c && byte !== 0x0d)
      odd++;
  }
  return odd > fewestOddBytes && odd * 100 > looked;
}
