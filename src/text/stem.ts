import { createRequire } from "node:module";
import { rememberByWord } from "./remember.js";

/**
 * Porter's stemmer (M. F. Porter, "An algorithm for suffix stripping", 1980), from `natural`.
 *
 * By sub-path only: the package's main entry prints to standard output, reads `.env` of the working folder
 * and loads database drivers. The version is pinned because sub-paths are not part of its promise.
 */
const require = createRequire(import.meta.url);
const porter = require("natural/lib/natural/stemmers/porter_stemmer.js") as { stem(word: string): string };

/** Distinct words of a run stay far below this; the bound is for hostile input. */
const rememberedWords = 200_000;

export const stem = rememberByWord((word) => porter.stem(word.toLowerCase()), rememberedWords);
