import { readNounPhrase } from "./noun-phrase.js";
import type { Piece } from "./pieces.js";

/** "No injuries", "nobody was killed", "none of the 40 passengers": an amount of nought. */
export interface Zero {
  readonly first: number;
  readonly past: number;
  readonly head: string | null;
  readonly modifiers: readonly string[];
}

/** Uncountable losses that are reported as none. */
const losses = new Set([
  "injury",
  "death",
  "casualty",
  "fatality",
  "damage",
  "arrest",
  "loss",
  "victim",
  "survivor",
]);
/** "No plans to", "no words": speech, not a count. */
const empty = new Set([
  "plan",
  "word",
  "reason",
  "sign",
  "comment",
  "doubt",
  "detail",
  "report",
  "evidence",
  "idea",
  "immediate",
  "way",
  "intention",
  "charge",
  "matter",
  "longer",
  "question",
  "problem",
  "answer",
  "illusion",
  "information",
  "choice",
  "chance",
  "one",
]);

export function readZero(pieces: readonly Piece[], at: number): Zero | null {
  const piece = pieces[at] as Piece;
  const next = pieces[at + 1];
  if (piece.lower === "nobody") return nobody(pieces, at, at + 1);
  if (piece.lower === "no" && next?.lower === "one") return nobody(pieces, at, at + 2);
  if (piece.lower === "no" && next?.text === "-" && pieces[at + 2]?.lower === "one")
    return nobody(pieces, at, at + 3);
  if (piece.lower === "none") {
    const phrase = readNounPhrase(pieces, at + 1);
    return phrase.past > at + 1
      ? { first: at, past: phrase.past, head: phrase.head, modifiers: phrase.modifiers }
      : null;
  }
  if (piece.lower !== "no" && piece.lower !== "zero" && piece.lower !== "without") return null;
  const from =
    /^(?:serious|major|immediate|reported|reports|further|other|any)$/.test(next?.lower ?? "") &&
    piece.lower === "without"
      ? at + 2
      : at + 1;
  // "no reports of injuries", "no immediate reports of casualties"
  let noun = from;
  if (piece.lower === "no")
    for (let i = at + 1; i < at + 4; i++)
      if (/^reports?$/.test(pieces[i]?.lower ?? "") && pieces[i + 1]?.lower === "of") noun = i + 2;
  const phrase = readNounPhrase(pieces, noun);
  if (phrase.head === null || empty.has(phrase.head)) return null;
  const last = pieces[phrase.past - 1];
  const plural =
    last !== undefined &&
    last.lower !== last.lemma.toLowerCase() &&
    /(?:s|people|men|women|children)$/.test(last.lower);
  if (!losses.has(phrase.head) && (!plural || piece.lower === "without")) return null;
  return { first: at, past: phrase.past, head: phrase.head, modifiers: phrase.modifiers };
}

function nobody(pieces: readonly Piece[], first: number, past: number): Zero {
  const phrase = pieces[past]?.lower === "else" ? past + 1 : past;
  return { first, past: phrase, head: "person", modifiers: [] };
}
