import { type Document, emptyLexicon, type Lexicon, type Story } from "../domain/index.js";
import { canonicalTerms } from "./canonical-terms.js";
import { buildEntities } from "./entities.js";
import { findOrigins } from "./origins.js";
import { findPairs } from "./pairs.js";
import { indexTerms } from "./terms.js";
import { findTopics } from "./topics.js";

/** Puts the documents of one story together: who is who, and which sentences speak of the same thing. */
export function buildStory(documents: readonly Document[], lexicon: Lexicon = emptyLexicon): Story {
  const entities = buildEntities(documents, lexicon.aliases);
  const index = indexTerms(documents, canonicalTerms(entities));
  const pairs = findPairs(index);
  return {
    documents,
    entities,
    topics: findTopics(documents, pairs, index.idf),
    pairs,
    idf: index.idf,
    origins: findOrigins(documents),
    lexicon,
  };
}
