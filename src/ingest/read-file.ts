import type { Block, Source } from "../domain/index.js";
import { findCitations } from "./citations.js";
import { countWords } from "./count-words.js";
import { decode } from "./decode.js";
import { draft, type Remark, toBlock } from "./draft.js";
import { formatOf } from "./formats/index.js";
import { readFrontMatter } from "./front-matter.js";
import { applyMarkers } from "./markers/index.js";
import { inferOutlet } from "./outlet.js";
import { type Inferred, inferPublished } from "./publication.js";

/** What one file tells by itself: its source, without what depends on the other files of the story. */
export interface ReadFile extends Omit<Source, "id" | "path" | "published" | "publishedBasis"> {
  /** From the front matter. */
  readonly stated: string | null;
  /** From the text. */
  readonly inferred: Inferred;
}

/** `content` is null where the file is left out; the remarks say why. */
export function readFile(
  file: { readonly path: string; readonly bytes: Uint8Array },
  sha256: string,
): { readonly content: ReadFile | null; readonly remarks: readonly Remark[] } {
  const { text, remarks } = decode(file.bytes);
  if (text === null) return { content: null, remarks };
  const front = readFrontMatter(text);
  const layout = formatOf(file.path).layOut(text, front.end);
  const blocks = applyMarkers({ text, drafts: layout.drafts, knownTitle: front.title }).map(toBlock);
  const words = countWords(text, blocks);
  const heard = [...remarks, ...front.remarks];
  if (words === 0)
    return { content: null, remarks: [...heard, { level: "warning", message: emptiness(text) }] };
  const wordsOfKind = (wanted: "dateline" | "title"): string[] =>
    blocks.filter(({ kind }) => kind === wanted).map(({ start, end }) => text.slice(start, end));
  const datelines = wordsOfKind("dateline");
  if (front.end > 0) blocks.unshift(toBlock(draft(0, front.end, true, "front-matter")));
  const content: ReadFile = {
    outlet: front.outlet ?? inferOutlet(datelines, openingLines(text, blocks)),
    title: front.title ?? wordsOfKind("title")[0] ?? null,
    url: front.url,
    sha256,
    text,
    words,
    blocks,
    citations: findCitations(text, blocks),
    ...(layout.markup.length > 0 ? { markup: layout.markup } : {}),
    stated: front.published,
    inferred: inferPublished(datelines),
  };
  return { content, remarks: heard };
}

/** A byline stands near the top and is short. */
const openingBlocks = 8;
const longestByline = 120;

const openingLines = (text: string, blocks: readonly Block[]): string[] =>
  blocks
    .slice(0, openingBlocks)
    .filter(({ start, end }) => end - start <= longestByline)
    .map(({ start, end }) => text.slice(start, end));

const emptiness = (text: string): string =>
  text.trim() === ""
    ? "is empty; it is left out. Check that the article was saved with its text."
    : "holds no text of an article; it is left out. Check that the article was saved with its text.";
