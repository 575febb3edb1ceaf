import type { Token } from "../../domain/index.js";
import { isPersonNoun } from "../../lexicon/person-nouns.js";
import { personTitles, roleModifiers } from "../../lexicon/person-titles.js";
import { isTitle, textOf } from "./entity-split.js";
import { longOfficeEnd } from "./role-long-office.js";

/** One office or relation inside a phrase that describes a person. */
export interface Office {
  /** Tokens of the office itself, without modifiers: "son-in-law", "prime minister". */
  readonly first: number;
  readonly past: number;
  readonly office: string;
  readonly modifiers: readonly string[];
  /** What narrows it on its left: "White House", "Trump campaign"; empty where nothing does. */
  readonly before: string;
}

const joined = new Set(["in-law", "general", "chief", "elect", "designate", "in-chief", "captain"]);

/**
 * The offices of a noun phrase: "President Ann Smith's son-in-law and adviser" holds two, of Ann Smith.
 * Stops at the preposition that tells what the office is held in. `isPerson(i)`: a person's name starts there.
 */
export function readOffices(
  tokens: readonly Token[],
  first: number,
  past: number,
  isPerson: (i: number) => boolean,
): Office[] {
  const offices: Office[] = [];
  let narrowing: Token[] = [];
  let modifiers: string[] = [];
  let linked = false;
  for (let i = first; i < past; ) {
    const token = tokens[i];
    if (token === undefined) break;
    const end = officeEnd(tokens, i, past);
    if (token.pos === "ADP" && offices.length > 0) break;
    if (roleModifiers.has(token.lower) && (end === null || modifies(tokens, end, past))) {
      modifiers.push(token.lower.replace(/-$/, ""));
      i++;
    } else if (end !== null && isHead(tokens, i, end, past, isPerson)) {
      const { office, prefix } = nameOffice(tokens, i, end);
      const last = offices.at(-1);
      const joined = last !== undefined && linked && modifiers.length === 0;
      const before = joined && narrowing.length === 0 ? last.before : wordsOf(narrowing);
      // "former prosecutor and mayor" was both; "son-in-law and adviser" takes nothing over.
      const own = joined ? last.modifiers.filter((word) => lasting.has(word)) : modifiers;
      offices.push({ first: i, past: end, office, modifiers: [...own, ...prefix], before });
      linked = false;
      modifiers = [];
      narrowing = [];
      i = end;
    } else {
      if (token.lower === "and") linked = true;
      else if (token.pos === "DET") linked = false;
      if (narrows(token) && !(end !== null && isPerson(end))) narrowing.push(token);
      i = end ?? i + 1;
    }
  }
  return offices;
}

/** Said once before two offices, it holds for both. */
const lasting = new Set(["former", "ex", "onetime", "one-time", "acting", "interim"]);

const narrows = (token: Token): boolean =>
  /^[\p{L}\d.&]+$/u.test(token.text) &&
  (token.pos === "NOUN" || /^[\p{Lu}\d]/u.test(token.text)) &&
  !["DET", "PRON", "CCONJ", "PART"].includes(token.pos) &&
  token.lower !== "'s";

const wordsOf = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join(" ");

/** "deputy head", "chief spokesman": the modifier has an office behind it; "the deputy" is one itself. */
const modifies = (tokens: readonly Token[], after: number, past: number): boolean => {
  for (let i = after; i < past && i < after + 4; i++) {
    const token = tokens[i];
    if (token === undefined || /^[,;()]$/.test(token.text) || token.pos === "ADP" || token.pos === "CCONJ")
      return false;
    if (isOffice(token)) return true;
  }
  return false;
};

/** "ex-minister" written as one word. */
const prefixed = /^(?:half|step|ex|vice|co|great)-(?=\p{L}{4})/u;

const isOffice = (token: Token): boolean =>
  (prefixed.test(token.lower) && isPersonNoun(token.lower.replace(prefixed, ""))) ||
  (isTitle(token) && personTitles.get(token.lower.replace(/\.$/, "")) !== null) ||
  isPersonNoun(token.lower);

/** Where the office that starts at `i` ends, hyphenated and long ones whole; null where none starts. */
function officeEnd(tokens: readonly Token[], i: number, past: number): number | null {
  const long = longOfficeEnd(tokens, i, past);
  if (long !== null) return long;
  const token = tokens[i];
  if (token === undefined || !/^\p{L}/u.test(token.text)) return null;
  if (tokens[i + 1]?.text === "-" && i + 2 < past) {
    const after = tokens[i + 2];
    if (tokens[i + 2]?.lower === "in" && tokens[i + 4]?.lower === "law") return i + 5;
    if (tokens[i + 2]?.lower === "in" && tokens[i + 4]?.lower === "chief") return i + 5;
    if (after !== undefined && isOffice(token) && joined.has(after.lower)) return i + 3;
    if (
      after !== undefined &&
      ((/^(?:half|step|co|ex|vice|great|fund|mid)$/.test(token.lower) && isPersonNoun(after.lower)) ||
        isPersonNoun(`${token.lower}-${after.lower}`))
    )
      return i + 3;
  }
  return isOffice(token) ? i + 1 : null;
}

/** "police officer union" names no officer; "spokesman Commander Smith" names both. */
function isHead(
  tokens: readonly Token[],
  first: number,
  end: number,
  past: number,
  isPerson: (i: number) => boolean,
): boolean {
  const next = tokens[end];
  if (isPerson(end) && end < past) return false;
  if (end >= past || next === undefined) return true;
  if (/^'s?$/.test(next.text)) return false;
  if (next.pos !== "NOUN" && next.pos !== "PROPN" && next.pos !== "ADJ") return true;
  return /^\p{Lu}/u.test(next.text) && !/^\p{Lu}/u.test(tokens[first]?.text ?? "") && isOffice(next);
}

/** "Half-brother" is a brother with the modifier "half"; "ex-minister" a minister with "ex". */
function nameOffice(
  tokens: readonly Token[],
  first: number,
  past: number,
): { office: string; prefix: string[] } {
  const whole = textOf(tokens, first, past).toLowerCase().replace(/\.$/, "");
  const [, prefix, rest] = /^(half|step|ex|vice|co|great)[- ]?(\p{L}{4,}.*)$/u.exec(whole) ?? [];
  const [, plain, coming] = /^(.+)-(elect|designate)$/.exec(whole) ?? [];
  if (plain !== undefined && coming !== undefined) return { office: plain, prefix: [coming] };
  if (prefix !== undefined && rest !== undefined && isPersonNoun(rest))
    return { office: singular(rest), prefix: [prefix] };
  return { office: singular(personTitles.get(whole) ?? whole), prefix: [] };
}

const singular = (word: string): string =>
  word.endsWith("s") && !word.endsWith("ss") && isPersonNoun(word.slice(0, -1)) ? word.slice(0, -1) : word;
