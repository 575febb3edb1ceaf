import { rememberByWord } from "../remember.js";

const shortForms: ReadonlyMap<string, string> = new Map([
  ["ave", "avenue"],
  ["rd", "road"],
  ["blvd", "boulevard"],
  ["hwy", "highway"],
  ["pkwy", "parkway"],
  ["sq", "square"],
  ["mt", "mount"],
  ["ft", "fort"],
  ["inc", "incorporated"],
  ["corp", "corporation"],
  ["co", "company"],
  ["ltd", "limited"],
  ["dept", "department"],
  ["univ", "university"],
  ["intl", "international"],
  ["natl", "national"],
]);

/** "Fifth Ave." is Fifth Avenue; "St." is Saint before a name and Street behind one. Lower case. */
export function spellOut(name: string): string {
  const words = name.toLowerCase().split(" ");
  return words
    .map((word, i) => {
      const bare = word.replace(/\.$/, "");
      if (bare === "st") return i === words.length - 1 && i > 0 ? "street" : "saint";
      return i > 0 || bare === "mt" || bare === "ft" ? (shortForms.get(bare) ?? word) : word;
    })
    .join(" ");
}

/** What house style changes and spelling does not: case, accents, blanks, hyphens, full stops, short forms. */
export const squash = rememberByWord((name: string): string =>
  spellOut(name.normalize("NFKD"))
    .replace(/^the /, "")
    .replace(/['’]s$/, "")
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N}]/gu, ""),
);
