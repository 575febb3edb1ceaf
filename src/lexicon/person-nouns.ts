import { isOwnOffice } from "./own-words.js";
import { personNounLines } from "./person-nouns.generated.js";
import { moreOffices } from "./person-titles.js";

let nouns: ReadonlySet<string> | null = null;

/** Person nouns too loose to be anybody's role, or that stand before names for another reason. */
const loose: ReadonlySet<string> = new Set(
  `man woman person people boy girl guy child kid baby one other individual human adult someone anybody party group
  sun saint star power male female self married single hand voice mass crowd public cut bit`.split(/\s+/),
);

/** Whether the word, singular or plural, names a person by office, trade or relation. */
export function isPersonNoun(word: string): boolean {
  nouns ??= new Set([...personNounLines.split(/\s+/), ...moreOffices]);
  if (isOwnOffice(word)) return true;
  if (loose.has(word)) return false;
  if (nouns.has(word)) return true;
  return word.endsWith("s") && nouns.has(word.slice(0, -1));
}
