import type { PartOfSpeech } from "./document.js";

/** Words that say something; the others hold a sentence together. */
export const contentTags: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"]);

/** What a noun phrase is known by. */
export const namingTags: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);
