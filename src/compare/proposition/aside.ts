import { addTo, type Document, readOnce, type Story } from "../../domain/index.js";

type Range = readonly [first: number, past: number];

/**
 * Token ranges of a sentence that only tell who says the rest: "officials in Bern said". Where a sentence reports
 * speech, what counts is what is reported; a sentence of the reporter's own has nothing aside.
 */
export function asideOf(story: Story, document: number, sentence: number): readonly Range[] {
  const source = story.documents[document];
  return source === undefined ? [] : (readAsides(source).get(sentence) ?? []);
}

const readAsides = readOnce((document: Document): ReadonlyMap<number, readonly Range[]> => {
  const reported = new Map<number, { start: number; end: number }[]>();
  for (const { sentence, content } of document.attributions) {
    addTo(reported, sentence, content);
  }
  const found = new Map<number, Range[]>();
  for (const [index, contents] of reported) {
    const tokens = document.sentences[index]?.tokens ?? [];
    const ranges: Range[] = [];
    let first: number | null = null;
    tokens.forEach((token, i) => {
      const told = contents.some(({ start, end }) => start <= token.start && token.end <= end);
      if (!told) first ??= i;
      else if (first !== null) {
        ranges.push([first, i]);
        first = null;
      }
    });
    if (first !== null) ranges.push([first, tokens.length]);
    // A statement that stands in another sentence leaves nothing to compare here.
    const all = ranges.some(([from, past]) => from === 0 && past === tokens.length);
    if (!all) found.set(index, ranges);
  }
  return found;
});
