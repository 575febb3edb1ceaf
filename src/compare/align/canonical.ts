import { namingTags, type Story } from "../../domain/index.js";
import { smallNumbers } from "../../lexicon/number-words.js";

const digits: ReadonlyMap<string, string> = new Map(smallNumbers.map((word, i) => [word, String(i)]));

/** Stems of the naming words in a stretch of one sentence, for matching arguments of two claims. */
export function canonicalStems(
  story: Story,
  document: number,
  sentence: number,
  [first, past]: readonly [number, number],
): string[] {
  const tokens = story.documents[document]?.sentences[sentence]?.tokens ?? [];
  const stems: string[] = [];
  for (let i = first; i < past; i++) {
    const token = tokens[i];
    if (token !== undefined && token.stem !== "" && namingTags.has(token.pos))
      stems.push(digits.get(token.lower) ?? token.stem);
  }
  return stems;
}
