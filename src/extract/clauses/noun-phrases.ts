import type { PartOfSpeech, Token } from "../../domain/index.js";
import { nounCategory } from "../../text/index.js";

/** A noun phrase as token positions; `preposition` is the token before it that governs it. */
export interface Chunk {
  readonly first: number;
  readonly past: number;
  /** Position of the head noun. */
  readonly head: number;
  /** Position of the preposition, or null. */
  readonly preposition: number | null;
}

const inside: ReadonlySet<PartOfSpeech> = new Set(["ADJ", "NUM", "NOUN", "PROPN", "SYM", "DET"]);
const heads: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "PROPN", "NUM", "PRON"]);
const whenOpeners: ReadonlySet<string> = new Set(["last", "next", "late", "early", "earlier"]);
const possessives: ReadonlySet<string> = new Set(["my", "your", "his", "her", "its", "our", "their"]);
/** Words that hedge a number and belong to its phrase: "more than 26,000 people". */
const hedges: readonly (readonly string[])[] = [
  ["more", "than"],
  ["less", "than"],
  ["fewer", "than"],
  ["at", "least"],
  ["at", "most"],
  ["as", "many", "as"],
  ["up", "to"],
  ["about"],
  ["around"],
  ["over"],
  ["nearly"],
  ["almost"],
  ["roughly"],
  ["some"],
  ["approximately"],
  ["under"],
  ["just"],
  ["only"],
];
/** Prepositions in the form of a verb: "charges including a fee". */
export const verbalPrepositions: ReadonlySet<string> = new Set(
  "including excluding regarding concerning according".split(" "),
);
const openers: ReadonlySet<string> = new Set(hedges.map(([first = ""]) => first));
/** Pronouns that open a clause rather than stand in one. */
const relative: ReadonlySet<string> = new Set([
  "who",
  "which",
  "that",
  "whom",
  "whose",
  "what",
  "where",
  "when",
]);

/**
 * Base noun phrases, left to right, without nesting: "the mayor of Dnipro" is two, the second governed by "of".
 * Method: chunking by part-of-speech pattern (Abney 1991), enough for who-did-what and cheap.
 */
export function findNounPhrases(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (isShareOf(tokens, i)) {
      chunks.push({ first: i, past: i + 1, head: i, preposition: prepositionBefore(tokens, i) });
      i++;
      continue;
    }
    const hedged = i + hedgeLength(tokens, i);
    const nominal = endOfNominal(tokens, hedged);
    const past = Math.max(endOfPhrase(tokens, hedged), nominal);
    if (past === hedged) {
      i++;
      continue;
    }
    const head = lastHead(tokens, hedged, past) ?? (past === nominal ? past - 1 : null);
    if (head !== null) chunks.push({ first: i, past, head, preposition: prepositionBefore(tokens, i) });
    i = past;
  }
  return chunks;
}

/** "|many| of the shops": a word for a share stands for its things. */
const isShareOf = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.lower === "of" && shares.has(tokens[i]?.lower ?? "");

const shares: ReadonlySet<string> = new Set("many most some several both all few none each much".split(" "));

/** Number of hedging words at `i` that a number follows, 0 where there are none. */
function hedgeLength(tokens: readonly Token[], i: number): number {
  if (!openers.has(tokens[i]?.lower ?? "")) return 0;
  for (const words of hedges) {
    if (words.some((word, k) => tokens[i + k]?.lower !== word)) continue;
    const next = tokens[i + words.length];
    if (next?.pos === "NUM" || next?.pos === "SYM") return words.length;
    const further = next === undefined ? 0 : hedgeLength(tokens, i + words.length);
    if (further > 0) return words.length + further;
  }
  return 0;
}

/** "the injured", "the dead": a participle or adjective that stands for people. */
function endOfNominal(tokens: readonly Token[], first: number): number {
  const [determiner, word, next] = tokens.slice(first, first + 3);
  if (determiner?.pos !== "DET" || word === undefined) return first;
  const participle = word.pos === "VERB";
  const alone = next === undefined || !inside.has(next.pos);
  return (participle || word.pos === "ADJ") && alone ? first + 2 : first;
}

function endOfPhrase(tokens: readonly Token[], first: number): number {
  const start = tokens[first] as Token;
  let i = first;
  if (possessives.has(start.lower) && inside.has(tokens[first + 1]?.pos ?? "X")) i++;
  else if (start.pos === "PRON") return relative.has(start.lower) ? first : first + 1;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (inside.has(token.pos)) {
      // A determiner opens a new phrase, and "that" after a verb opens a clause.
      if (i > first && token.pos === "DET" && tokens[i - 1]?.lower !== "all") break;
      // "the crane last year": when is not what.
      if (i > first && whenOpeners.has(token.lower) && nounCategory(next?.lemma ?? "") === "time") break;
      i++;
    } else if (i > first && joins(token, tokens[i - 1], next)) i++;
    else break;
  }
  while (i > first && !inside.has((tokens[i - 1] as Token).pos)) i--;
  return i;
}

/** Marks and participles that stand inside a noun phrase: "36-year-old", "the city's", "the wounded men". */
function joins(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (next === undefined || before === undefined) return false;
  const goesOn = inside.has(next.pos) && next.pos !== "DET";
  if (!goesOn) return false;
  if (token.text === "'s" || token.text === "'") return true;
  if (token.text === "-" || token.text === "/" || token.text === "&")
    return token.start === before.end || token.text === "&";
  if (token.text === ",") return before.pos === "ADJ" && next.pos === "ADJ";
  // "the only member", "a potentially formidable rival"
  if (token.pos === "ADV") return before.pos === "DET" && next.pos !== "NUM";
  return token.pos === "VERB" && before.pos === "DET" && /(?:ed|ing|en)$/.test(token.lower);
}

function lastHead(tokens: readonly Token[], first: number, past: number): number | null {
  for (let i = past - 1; i >= first; i--) if (heads.has((tokens[i] as Token).pos)) return i;
  return null;
}

function prepositionBefore(tokens: readonly Token[], first: number): number | null {
  const before = tokens[first - 1];
  if (before === undefined) return null;
  if (before.pos === "ADP" || verbalPrepositions.has(before.lower)) return first - 1;
  // "on publicly known facts"
  if (before.pos === "ADV" && tokens[first]?.pos === "ADJ" && tokens[first - 2]?.pos === "ADP")
    return first - 2;
  // "told to reporters" is tagged PART; "to" before a noun is a preposition.
  return before.lower === "to" ? first - 1 : null;
}
