import { nounCategory } from "../../../text/index.js";
import type { Piece } from "./pieces.js";

/** The noun phrase that a number opens. */
export interface NounPhrase {
  /** Lemma; "person" for people; null where the noun is left out ("12 were hurt"). */
  readonly head: string | null;
  readonly modifiers: readonly string[];
  /** One past its last piece. */
  readonly past: number;
  readonly part: boolean;
  readonly other: boolean;
}

const others = new Set(["other", "others", "more", "further", "additional", "extra", "fellow"]);
/** Stand between number and noun and narrow nothing. */
const fillers = new Set([
  "different",
  "separate",
  "whole",
  "full",
  "such",
  "own",
  "consecutive",
  "straight",
  "-",
  "or",
  "so",
  "the",
]);
/** Outcomes that are tagged as nouns in headings: "Three die", "80 Hurt". */
const states = new Set(["wounded", "injured", "dead", "hurt", "die", "dies", "missing", "killed"]);
const pronouns = new Set(["them", "whom", "us", "you", "which", "these", "those", "whose"]);
/** A determiner behind "of" makes the count a part of a known whole. */
const wholes = new Set(["the", "its", "their", "his", "her", "our", "these", "those", "all", "my", "your"]);
const irregular: Readonly<Record<string, string>> = {
  people: "person",
  persons: "person",
  folks: "person",
  folk: "person",
  men: "man",
  women: "woman",
  children: "child",
  kids: "child",
  kid: "child",
  lives: "life",
  wives: "wife",
  others: "other",
  police: "police",
  crew: "crew",
};
/** Nouns that end in s and are no plurals, or have none. */
const invariant = new Set(
  "series species news politics economics premises headquarters means gallows barracks crossroads mumps measles athletics gymnastics lens atlas canvas christmas pants trousers goods arms customs".split(
    " ",
  ),
);
/** Longest noun phrase read, in pieces. */
const longest = 9;

/** Reads what is counted, from the piece behind the number (and its unit). */
export function readNounPhrase(pieces: readonly Piece[], at: number): NounPhrase {
  let i = at;
  let other = false;
  let part = false;
  while (others.has(pieces[i]?.lower ?? "")) {
    other = true;
    i++;
    if (pieces[i - 1]?.lower === "others") return { head: null, modifiers: [], past: i, part, other };
  }
  if (pieces[i]?.lower === "of") {
    const next = pieces[i + 1];
    if (next !== undefined && pronouns.has(next.lower) && !/^(?:NOUN|NUM)$/.test(pieces[i + 2]?.pos ?? ""))
      return { head: null, modifiers: [], past: i + 2, part: true, other };
    // "2.1 million of its customers" are all that there are to tell of; "two of the victims" are not all of them.
    // "four of the last five elections"
    const window = /^(?:last|past|first|next|previous|final|opening)$/.test(pieces[i + 2]?.lower ?? "")
      ? 1
      : 0;
    // "five of seven counts"
    const counted =
      next?.pos === "NUM" && pieces[i + 2]?.pos === "NOUN" && pieces[i + 2]?.lower !== "percent";
    part =
      counted ||
      (next !== undefined &&
        wholes.has(next.lower) &&
        (pieces[i + 2 + window]?.pos === "NUM" || !/^(?:its|their|his|her|our|my|your)$/.test(next.lower)));
    i++;
    while (pieces[i] !== undefined && (wholes.has((pieces[i] as Piece).lower) || pieces[i]?.pos === "DET"))
      i++;
    if (window === 1 && pieces[i + 1]?.pos === "NUM") i++;
    // "three of the seven bullets": the number of the whole is its own mention.
    const whole = i;
    while (pieces[i]?.pos === "NUM") i++;
    if (part && i > whole) {
      const rest = readNounPhrase(pieces, i);
      return { ...rest, past: whole, part, other: other || rest.other };
    }
  }
  const opened = i > at && pieces[at]?.lower === "of";
  const modifiers: string[] = [];
  let head: string | null = null;
  let past = i;
  for (let steps = 0; steps < longest; steps++, i++) {
    const piece = pieces[i];
    if (piece === undefined) break;
    const next = pieces[i + 1];
    if (
      piece.text === "-" &&
      (head !== null || modifiers.length > 0) &&
      next !== undefined &&
      isWord(next) &&
      touches(pieces, i)
    )
      continue;
    // "54 of the company's shops": the shops are counted.
    if (piece.text === "'s" && head !== null && opened && isNamed(next)) {
      modifiers.length = 0;
      head = null;
      part = false;
      continue;
    }
    if (piece.text === "'s" || piece.text === "'") break;
    if (fillers.has(piece.lower) && head === null) {
      if (piece.text === "-" && steps > 0) break;
      continue;
    }
    if (others.has(piece.lower) && head === null) {
      other = true;
      past = i + 1;
      continue;
    }
    // "hardest-hit villages": a compound in front of the noun narrows it, whatever its parts are.
    if (
      head === null &&
      next?.text === "-" &&
      touches(pieces, i) &&
      touches(pieces, i + 1) &&
      piece.pos !== "PROPN" &&
      isWord(piece)
    ) {
      const behind = pieces[i + 2];
      const further = pieces[i + 3];
      if (
        behind !== undefined &&
        further !== undefined &&
        isWord(behind) &&
        further.text !== "-" &&
        (further.pos === "NOUN" || further.pos === "ADJ" || further.pos === "PROPN")
      ) {
        modifiers.push(`${piece.lower}-${behind.lower}`);
        i += 2;
        continue;
      }
    }
    // "23 Danish and Dutch deep-sea divers"
    if (
      piece.lower === "and" &&
      head !== null &&
      pieces[i - 1]?.pos === "PROPN" &&
      /^\p{Lu}/u.test(next?.text ?? "") &&
      pieces[i + 2]?.pos === "NOUN"
    ) {
      modifiers.push(head);
      head = null;
      continue;
    }
    // "12 AK 47 guns", "one rocket propelled grenade launcher"
    if (head !== null && next?.pos === "NOUN") {
      if (piece.pos === "NUM" && pieces[i - 1]?.pos === "PROPN") {
        head = `${head}-${piece.text}`;
        continue;
      }
      if (piece.pos === "VERB" && /ed$/.test(piece.lower) && pieces[i - 1]?.lower === head) {
        modifiers.push(head, piece.lemma);
        head = null;
        continue;
      }
    }
    if (isNoun(piece, next) || (head !== null && isPluralBehind(pieces, i, at))) {
      if (head !== null) modifiers.push(head);
      head = nounLemma(piece);
      past = i + 1;
      // A plural noun ends the phrase: "12 people Tuesday", "two officers police named".
      if (isPluralNoun(piece) && next?.text !== "-") break;
    } else if (head === null && isModifier(piece, next)) {
      modifiers.push(piece.lemma.toLowerCase());
    } else if (head === null && piece.text === "," && pieces[i - 1]?.pos === "ADJ" && next?.pos === "ADJ") {
      // "two young, armed men"
    } else if (head !== null && piece.pos === "ADJ" && next?.pos === "NOUN" && pieces[i - 1]?.text === "-") {
      modifiers.push(head);
      head = null;
    } else break;
  }
  return head === null
    ? { head: null, modifiers: [], past: Math.max(past, other ? past : at), part, other }
    : { head, modifiers, past, part, other };
}

const isNamed = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.pos === "NOUN" || piece.pos === "ADJ");
const touches = (pieces: readonly Piece[], i: number): boolean => pieces[i]?.end === pieces[i + 1]?.start;
const isWord = (piece: Piece): boolean => /^\p{L}/u.test(piece.text);

/** "21 home runs", "33 touchdown passes": no verb in -s goes with more than one. */
function isPluralBehind(pieces: readonly Piece[], i: number, at: number): boolean {
  const [piece, noun, number] = [pieces[i], pieces[i - 1], pieces[at - 1]];
  return (
    piece?.pos === "VERB" &&
    /^\p{Ll}{2,}[^s\W]s$/u.test(piece.text) &&
    noun?.pos === "NOUN" &&
    noun.lower === noun.lemma.toLowerCase() &&
    number !== undefined &&
    !/^(?:1|one|a|an|-)$/.test(number.lower)
  );
}

function isNoun(piece: Piece, next: Piece | undefined): boolean {
  if (!isWord(piece)) return false;
  if (piece.pos === "NOUN")
    return (
      !(
        piece.lower === "wounded" ||
        piece.lower === "injured" ||
        piece.lower === "dead" ||
        piece.lower === "hurt"
      ) || next?.pos === "NOUN"
    );
  if (states.has(piece.lower)) return false;
  // "14 mountaineers": a plural that the tagger takes for a verb.
  if (piece.pos === "VERB" && /[^s]s$/.test(piece.lower))
    return nounCategory(piece.lemma.toLowerCase()) === "person";
  if (piece.pos === "PROPN")
    return /^\p{L}/u.test(piece.text) && !/^(?:Jan|Feb|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)/.test(piece.text);
  return false;
}

function isModifier(piece: Piece, next: Piece | undefined): boolean {
  if (!isWord(piece)) return false;
  if (/^(?:prior|past|top|key|lead|fellow)$/.test(piece.lower))
    return next?.pos === "NOUN" || next?.pos === "ADJ";
  if (piece.pos === "ADJ")
    return (
      piece.lower !== "old" &&
      (next === undefined || next.pos !== "PUNCT" || next.text === "-" || next.text === ",") &&
      piece.lower !== "dead"
    );
  if (piece.pos === "VERB")
    return /(?:ed|ing|en|wn)$/.test(piece.lower) && (next?.pos === "NOUN" || next?.pos === "ADJ");
  if (piece.pos === "ADV")
    return next?.pos === "ADJ" || (next?.pos === "VERB" && /ed$/.test(next.lower)) || next?.text === "-";
  return false;
}

function isPluralNoun(piece: Piece): boolean {
  if (piece.lower in irregular && piece.lower !== "police" && piece.lower !== "crew" && piece.lower !== "kid")
    return true;
  return piece.lower !== piece.lemma.toLowerCase() && /s$/.test(piece.lower);
}

/** Lemma of a counted noun; names lose their plural s, so that "12 Danes" counts Danes as "a Dane" does. */
export function nounLemma(piece: Piece): string {
  const known = Object.hasOwn(irregular, piece.lower) ? irregular[piece.lower] : undefined;
  if (known !== undefined) return known;
  const lemma = piece.lemma.toLowerCase();
  // Compounds and rare nouns that the tagger's lemmas do not know: "schoolchildren", "ewes".
  if (piece.pos === "NOUN" && lemma === piece.lower) {
    const compound = /^(\p{L}{2,20})(children|men|women|people)$/u.exec(lemma);
    if (compound !== null) return `${compound[1]}${irregular[compound[2] as string]}`;
    if (lemma.length > 3 && /[^s'ui]s$/.test(lemma) && !invariant.has(lemma))
      return /(?:[^aeiou]ies)$/.test(lemma) ? `${lemma.slice(0, -3)}y` : lemma.slice(0, -1);
  }
  if (piece.pos !== "PROPN" || lemma.length < 4 || !/[^s'u]s$/.test(lemma)) return lemma;
  return /(?:ches|shes|xes|sses)$/.test(lemma)
    ? lemma.slice(0, -2)
    : /ies$/.test(lemma)
      ? `${lemma.slice(0, -3)}y`
      : lemma.slice(0, -1);
}
