import type { Document } from "../domain/index.js";
import { governmentOf, homeOfPeople } from "../lexicon/places.js";

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

/** "Iranian Foreign Ministry" names itself and Iran; "Kremlin" Russia. */
export function bodiesIn(words: string): string[] {
  const capitals = words.match(/\p{Lu}[\p{L}\d.&-]*(?: (?:of |the )?\p{Lu}[\p{L}\d.&-]*)*/gu) ?? [];
  return capitals.flatMap((name) => [name, ...countriesIn(name)]);
}

/** Countries that a name carries inside: "Russian Foreign Ministry", "Bank of Greece". */
export function countriesIn(name: string): string[] {
  const words = name.split(" ").slice(0, 12);
  const whole = governmentOf(name);
  const inside = words.flatMap((word, i) => {
    const two = i + 1 < words.length ? governmentOf(`${word} ${words[i + 1]}`) : null;
    return [two, governmentOf(word), homeOfPeople(word)];
  });
  return [...new Set([whole, ...inside])].filter((country) => country !== null);
}
