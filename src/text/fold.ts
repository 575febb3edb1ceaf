/**
 * Folds typography so that one pattern serves every spelling of a mark, without moving a single offset.
 *
 * Every rule keeps the length: `fold(text).length === text.length`, and position i of the folded text is
 * position i of the source. That is why a ligature or a fraction sign is left as it is (NFKC would lengthen
 * it), and why a closed gap ("p. m." to "p.m. ") is paid back with a blank behind it.
 */

const marks: ReadonlyMap<string, string> = new Map([
  ...[..."‐‑‒–—―−﹘﹣-"].map((mark): [string, string] => [mark, "-"]),
  ...[..."“”„‟«»″"].map((mark): [string, string] => [mark, '"']),
  ...[..."‘’‚‛`´′"].map((mark): [string, string] => [mark, "'"]),
  ...[
    ..."\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
  ].map((space): [string, string] => [space, " "]),
  // Invisible marks and direction overrides would split words or reorder what an editor sees.
  ...[
    ..."\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff",
  ].map((mark): [string, string] => [mark, " "]),
]);

/** Gaps that a tokeniser or a bad export left inside one token; the gap moves behind it. */
const gaps: readonly (readonly [RegExp, string])[] = [
  [/\b([ap])\. m\.(?=\W|$)/gi, "$1.m. "],
  [/\b([A-Z])\. ([A-Z])\.(?= [A-Z]?[a-z]|[,;:)]| \d)/g, "$1.$2. "],
  [/(?<=[a-z]-|\$ ?)(\d{1,3})\. (\d)(?!\d*\.\d)/g, "$1.$2 "],
  [/(?<=\b(?:an?|the|his|with) ?)\. (\d{2,3})(?=[ -]?cali)/g, " .$1"],
  // "January 6, 202 people" is a day and a count; "4, 275 people" is one count.
  [
    /(?<![\d.,])(?<!\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? )(\d{1,3}), (\d{3})(?![\d,])(?! (?:19|20)\d\d)/gi,
    "$1,$2 ",
  ],
];

export function fold(text: string): string {
  const folded = text.replace(/[^\n\r\t -~]/g, (mark) => {
    const plain = marks.get(mark);
    if (plain !== undefined) return plain;
    if (mark < " ") return " ";
    const compatible = mark.normalize("NFKC");
    return compatible.length === 1 ? compatible : mark;
  });
  return gaps.reduce((done, [pattern, closed]) => {
    const next = done.replace(pattern, closed);
    return next.length === done.length ? next : done;
  }, folded);
}
