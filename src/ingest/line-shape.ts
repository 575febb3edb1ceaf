/**
 * What a line looks like, without knowing what its words mean: whether it ends as sentences do, and whether
 * it is set as headlines are.
 */

/** A full stop, question or exclamation mark, with closing quotation marks, brackets and citations behind it. */
export const endsSentence = (line: string): boolean =>
  /[.!?…][\s"'”’»)\]]{0,4}(?:\s?\[\d{1,3}\]){0,6}[.\s]?$/.test(line.slice(-60));

const small = new Set(
  "a an the and or nor but as at by for from in into of off on onto out over per than to up via vs with after before under until while without amid if is are be its".split(
    " ",
  ),
);

/** Words that headlines leave in lower case. */
export const isSmallWord = (word: string): boolean => small.has(word.toLowerCase());

export interface Shape {
  readonly words: number;
  /** Share of the words with letters that are capitalised, small words left out. */
  readonly capitalised: number;
  /** Every letter is a capital, and there are at least four. */
  readonly shouted: boolean;
}

export function shapeOf(line: string): Shape {
  const words = line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const counted = words.filter(
    (word, i) => /\p{L}/u.test(word) && (i === 0 || !isSmallWord(word.replace(/[^\p{L}]/gu, ""))),
  );
  const capitals = counted.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  const letters = line.replace(/[^\p{L}]/gu, "");
  return {
    words: words.length,
    capitalised: counted.length === 0 ? 0 : capitals.length / counted.length,
    shouted: letters.length >= 4 && !/\p{Ll}/u.test(letters),
  };
}

/** Longest headline or heading, in words; headlines of the popular press reach 28. */
const longestHeadline = 30;

/** Could stand over a text: short, and not closed as a sentence is (a question may be a headline). */
export function isHeadlineLike(line: string): boolean {
  if (line.length > 200 || /[,;:]$/.test(line) || (endsSentence(line) && !/\?["'”’]?$/.test(line)))
    return false;
  const { words } = shapeOf(line);
  return words > 0 && words <= longestHeadline;
}
