import { nounLemma, readNounPhrase } from "./noun-phrase.js";
import type { Piece } from "./pieces.js";

/** "Police put the march, the third this week, at 30,000 people": what was estimated, not whom it counts. */
export function estimated(
  pieces: readonly Piece[],
  first: number,
): { head: string; modifiers: readonly string[] } | null {
  if (pieces[first - 1]?.lower !== "at") return null;
  for (let i = first - 2, steps = 0; i >= 0 && steps < reach; i--, steps++)
    if (
      /^(?:put|puts|putting|estimated|estimate|estimates|placed|pegged|reckoned)$/.test(
        pieces[i]?.lower ?? "",
      )
    ) {
      const noun = readNounPhrase(pieces, skipArticles(pieces, i + 1));
      if (noun.head !== null && isNumber.test(noun.head) && noun.past < first)
        return describeAttribute(pieces, noun.past - 1, first);
      return noun.head === null || noun.past >= first ? null : { head: noun.head, modifiers: noun.modifiers };
    }
  return null;
}

function skipArticles(pieces: readonly Piece[], at: number): number {
  let i = at;
  while (pieces[i]?.pos === "DET" || /^(?:its|their|his|her)$/.test(pieces[i]?.lower ?? "")) i++;
  return i;
}

/** The number of something is that something. */
const isNumber = /^(?:number|total|count|tally|figure|crowd|size)$/;

/** Nouns that a figure is the value of: "the death toll from the quake rose to 10". */
const attributes = new Set(
  "toll number population total count tally figure turnout attendance crowd majority age membership enrolment enrollment casualty fatality death injury capacity size".split(
    " ",
  ),
);
const links = new Set(["of", "at", "to", "is", "was", "as", "stands", "stood", "hit", "reached", "topped"]);
/** How far back the noun of a figure is looked for, in pieces. */
const reach = 14;

/** "a death toll of 12", "put the march at 30,000", "the number of injured rose to 80", "a population of 120,000". */
export function attributeBefore(
  pieces: readonly Piece[],
  first: number,
): { head: string; modifiers: readonly string[] } | null {
  const link = pieces[first - 1];
  const noun = pieces[first - 2];
  // "Attendance: 23,407", "Dead: 12"
  if (link?.text === ":" && noun !== undefined && attributes.has(noun.lemma.toLowerCase()))
    return describeAttribute(pieces, first - 2, first);
  if (link === undefined || !links.has(link.lower)) return null;
  let nearest: number | null = null;
  for (let i = first - 1, steps = 0; i >= 0 && steps < reach; i--, steps++) {
    const piece = pieces[i] as Piece;
    if (piece.pos === "PUNCT" && piece.text !== "-" && piece.text !== ",") break;
    if (attributes.has(piece.lemma.toLowerCase())) return describeAttribute(pieces, i, first);
    // "death toll rises to 10" in a heading tags the verb as a noun.
    if (piece.pos === "NOUN" && !/^(?:rise|climb|jump|increase|drop|fall|total)s?$/.test(piece.lower))
      nearest ??= steps < 6 ? i : null;
  }
  return nearest === null ? null : describeAttribute(pieces, nearest, first);
}

function describeAttribute(
  pieces: readonly Piece[],
  at: number,
  first: number,
): { head: string; modifiers: readonly string[] } {
  const piece = pieces[at] as Piece;
  const before = pieces[at - 1];
  // "the number of wounded rose to 80": the number of something is that something.
  if (isNumber.test(piece.lower) && pieces[at + 1]?.lower === "of" && at + 2 < first) {
    const phrase = readNounPhrase(pieces, at + 1);
    if (phrase.head !== null) return { head: phrase.head, modifiers: phrase.modifiers };
    const state = pieces[at + 2];
    if (state !== undefined && state.pos !== "NUM")
      return { head: "person", modifiers: [state.lemma.toLowerCase()] };
  }
  return {
    head: nounLemma(piece),
    modifiers:
      before !== undefined && (before.pos === "NOUN" || before.pos === "ADJ")
        ? [before.lemma.toLowerCase()]
        : [],
  };
}
