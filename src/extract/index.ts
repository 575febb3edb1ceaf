import type { Document, Source } from "../domain/index.js";
import { readSentences } from "../text/index.js";
import { findAttributions } from "./attribution/index.js";
import { findClaims } from "./claims.js";
import { finders } from "./finders/index.js";

/** Everything that one source states, with the place of each word. Knows nothing of other sources. */
export function extract(source: Source): Document {
  const reading = { source, sentences: readSentences(source) };
  const mentions = finders
    .flatMap((finder) => finder.find(reading))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const attributions = findAttributions(reading, mentions);
  return { ...reading, mentions, attributions, claims: findClaims(reading, mentions, attributions) };
}
