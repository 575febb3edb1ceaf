/**
 * Where an offset stands in a text, as people and other programs count: line and column, or code points.
 *
 * Our offsets are UTF-16 code units. Lines end with LF, CR LF or a lone CR, as in editors; lines and columns
 * count from 1, a column being a code unit. Web Annotation counts code points instead, in which a pair of surrogates
 * is one. Both are looked up in a table that is made once a text, so that thousands of findings stay cheap.
 */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export interface TextPlaces {
  readonly at: (offset: number) => TextPlace;
  /** Code points before the offset. */
  readonly codePoints: (offset: number) => number;
}

export function placesIn(text: string): TextPlaces {
  const lineStarts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) lineStarts.push(index + end.length);
  // A pair's second half: offsets beyond it are one more than their count of code points.
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index + 1);
  return {
    at: (offset) => {
      const line = countUpTo(lineStarts, offset);
      return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
    },
    codePoints: (offset) => offset - countUpTo(pairs, offset - 1),
  };
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
