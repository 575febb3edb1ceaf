import { nounCategory } from "../../../text/index.js";
import { nounLemma, readNounPhrase } from "./noun-phrase.js";
import type { Piece } from "./pieces.js";

/** "a contract worth $180 million", "damage estimated at $54 million", "a term of eight years". */
export function measuredBefore(
  pieces: readonly Piece[],
  first: number,
): { head: string | null; modifiers: readonly string[] } {
  const none = { head: null, modifiers: [] };
  let i = first - 1;
  const link = pieces[i]?.lower ?? "";
  if (!/^(?:worth|of|at|totaling|totalling|exceeding)$/.test(link)) return none;
  if (link === "at") {
    if (!/^(?:valued|estimated|put|priced|pegged)$/.test(pieces[i - 1]?.lower ?? "")) return none;
    i--;
  }
  for (
    i--;
    i >= 0 &&
    /^(?:be|been|is|was|were|are|to|a|an|some|about|valued|estimated|itself)$/.test(pieces[i]?.lower ?? "");
    i--
  );
  // "earnings before tax of nearly $2 billion"
  if (pieces[i]?.lower === "tax" && /^(?:before|after)$/.test(pieces[i - 1]?.lower ?? "")) i -= 2;
  const noun = pieces[i];
  if (noun?.pos !== "NOUN") return none;
  const before = pieces[i - 1];
  return {
    head: nounLemma(noun),
    modifiers: before?.pos === "NOUN" || before?.pos === "ADJ" ? [before.lemma.toLowerCase()] : [],
  };
}

interface MeasuredNoun {
  readonly head: string | null;
  readonly modifiers: readonly string[];
  readonly past: number;
}

/** What a sum of money is: "$144 billion bailout", "$40 billion in savings"; the noun may be left out. */
export function moneyNoun(pieces: readonly Piece[], at: number): MeasuredNoun {
  const lower = pieces[at]?.lower;
  // "a $180 million, eight-year contract"
  if (
    lower === "," &&
    pieces[at + 2]?.lower === "-" &&
    /^(?:year|month|week|day|game|season)$/.test(pieces[at + 3]?.lower ?? "")
  ) {
    const phrase = readNounPhrase(pieces, at + 4);
    return phrase.head === null ? bare(at) : { ...phrase, past: at };
  }
  if (lower === "in" || lower === "of" || lower === "worth") {
    const from = lower === "worth" && pieces[at + 1]?.lower === "of" ? at + 2 : at + 1;
    const start = /^(?:the|its|their|his|her|a|an)$/.test(pieces[from]?.lower ?? "") ? from + 1 : from;
    const phrase = pieces[start]?.pos === "PROPN" ? null : readNounPhrase(pieces, start);
    const names = phrase?.head ?? null;
    // "in return for a contract", "in rich countries": not what is paid.
    const other =
      names === null || isTime.test(names) || isManner.test(names) || nounCategory(names) === "location";
    return phrase === null || other ? bare(at) : phrase;
  }
  const hyphen = lower === "-" ? 1 : 0;
  const next = pieces[at + hyphen];
  if (next === undefined || (next.pos !== "NOUN" && next.pos !== "ADJ" && next.pos !== "PROPN"))
    return bare(at);
  const phrase = readNounPhrase(pieces, at + hyphen);
  return phrase.head === null || isTime.test(phrase.head) ? bare(at) : phrase;
}

/** "earned $1.98bn last year": when, not what. */
const isTime = /^(?:year|month|week|day|quarter|season|decade|night|today|yesterday|tomorrow|\w+day)$/;

const isManner =
  /^(?:return|exchange|total|all|addition|advance|favour|favor|part|full|theory|case|way|country|nation|market|state|region|city)$/;

/** What a measure belongs to: "10-metre-long dhow", "40 percent of the buildings", "two-year investigation". */
export function measureNoun(pieces: readonly Piece[], at: number, hyphened: boolean): MeasuredNoun {
  const lower = (i: number): string => pieces[i]?.lower ?? "";
  let i = at;
  const modifiers: string[] = [];
  if (lower(i) === "-" && /^(?:long|wide|tall|high|deep|thick|old|square)$/.test(lower(i + 1))) {
    modifiers.push(lower(i + 1));
    i += 2;
  } else if (/^(?:long|wide|tall|high|deep|thick)$/.test(lower(i))) {
    return { head: null, modifiers: [lower(i)], past: i + 1 };
  }
  if (lower(i) === "of") {
    const phrase = readNounPhrase(pieces, i);
    return phrase.head === null ? bare(at) : phrase;
  }
  const next = pieces[i];
  if (!hyphened && modifiers.length === 0 && next?.pos !== "NOUN") return bare(at);
  const phrase = readNounPhrase(pieces, i);
  return phrase.head === null || isTime.test(phrase.head)
    ? { head: null, modifiers, past: Math.max(at, i) }
    : { ...phrase, modifiers: [...modifiers, ...phrase.modifiers] };
}

const bare = (past: number): MeasuredNoun => ({ head: null, modifiers: [], past });
