import type { Document } from "../domain/index.js";
import { bodiesIn } from "../lexicon/bodies.js";

/** Names of the bodies and countries that a holder's offices bind him to, as written or as the gazetteer has them. */
export function collectAffiliations(documents: readonly Document[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { mentions } of documents)
    for (const mention of mentions) {
      if (mention.kind !== "role" || mention.of === null) continue;
      const bodies = found.get(mention.holder.words) ?? new Set();
      for (const body of bodiesIn(mention.of)) bodies.add(body);
      found.set(mention.holder.words, bodies);
    }
  return found;
}
