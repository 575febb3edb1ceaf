import type { Document, Story } from "../domain/index.js";
import { findOrigins } from "./origins.js";
import { findPairs } from "./pairs.js";
import { indexTerms } from "./terms.js";

/** Puts the documents of one story together: who is who, and which sentences speak of the same thing. */
export function buildStory(documents: readonly Document[]): Story {
  const index = indexTerms(documents, (stem) => stem);
  return {
    documents,
    entities: { entities: [], find: () => null },
    topics: [],
    pairs: findPairs(index),
    idf: index.idf,
    origins: findOrigins(documents),
  };
}
