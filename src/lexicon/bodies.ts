import { governmentOf, homeOfPeople } from "./places.js";

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
