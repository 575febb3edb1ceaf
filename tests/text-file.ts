import type { RawFile } from "../src/ingest/index.js";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file of the given text, as it lies on a disk. */
export const textFile = (path: string, text: string): RawFile => ({ path, bytes: bytesOf(text) });
