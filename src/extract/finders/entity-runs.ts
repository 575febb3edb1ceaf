import type { Sentence, Token } from "../../domain/index.js";
import { ofNouns, organisationNouns } from "../../lexicon/organisation-nouns.js";
import { homeOfPeople, placesNamed } from "../../lexicon/places.js";
import { isHeading, isNameToken, type Usage } from "./entity-words.js";
import { longOfficeEnd } from "./role-long-office.js";

/** Token range of capitals that belong together, titles included. */
export interface Run {
  readonly first: number;
  readonly past: number;
  readonly heading: boolean;
}

const particles = new Set(
  "de da del della di dos das du la le van von der ten ter bin bint ibn al el ul abu zu".split(" "),
);
const streets = new Set("street avenue road boulevard lane square highway".split(" "));
const longChains = new Set("department ministry bureau office committee".split(" "));
/** Longest name in tokens: a run beyond it is a list in capitals or an attack. */
const longestName = 16;

/** Maximal runs of name words in one sentence, joined across "of", particles, hyphens and nicknames. */
export function findRuns(sentence: Sentence, usage: Usage): Run[] {
  const { tokens } = sentence;
  const heading = isHeading(sentence);
  const isName = (i: number): boolean => isNameToken(tokens, i, usage, heading);
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!isName(i)) {
      i++;
      continue;
    }
    const first = startOf(tokens, i);
    let past = i + 1;
    for (let step = stepAfter(tokens, first, past, isName); step > 0; ) {
      past += step;
      step = past - first < longestName ? stepAfter(tokens, first, past, isName) : 0;
    }
    runs.push({ first, past, heading });
    i = past;
  }
  return runs;
}

/** "67th Precinct", "11th District": the number is part of the name. */
function startOf(tokens: readonly Token[], i: number): number {
  const before = tokens[i - 1];
  return before !== undefined && /^\d{1,3}(?:st|nd|rd|th)$/.test(before.lower) ? i - 1 : i;
}

/** How many tokens the name goes on for; 0 where it ends. */
function stepAfter(
  tokens: readonly Token[],
  first: number,
  past: number,
  isName: (i: number) => boolean,
): number {
  const last = tokens[past - 1];
  const next = tokens[past];
  if (last === undefined || next === undefined) return 0;
  if (isName(past)) return clashes(last, next) ? 0 : 1;
  const after = tokens[past + 1];
  if (/^[NSEW]\.?$/.test(last.text) && /^\d{1,3}(?:st|nd|rd|th)$/.test(next.lower))
    return isName(past + 1) ? 2 : 0;
  if (streets.has(next.lower) && past - first < 4) return 1;
  if (after === undefined) return 0;
  if (next.text === "-") return joinsByHyphen(last, next, after) && isName(past + 1) ? 2 : 0;
  if (/^'s?$/.test(next.text) && ownsFacility(last, next, after) && isName(past + 1)) return 2;
  if (next.text === "&") return isName(past + 1) ? 2 : 0;
  if (next.text === "," && /^(?:Jr|Sr)\.?$/.test(after.text)) return 2;
  if (particles.has(next.lower)) return particleStep(tokens, past, isName);
  if (
    /^\d{1,4}$/.test(next.text) &&
    /^(?:school|highway|route|flight|interstate|p\.s|pier|area)\.?$/.test(last.lower)
  )
    return 1;
  if (/^["'(]$/.test(next.text)) return nicknameStep(tokens, past, isName);
  if (next.lower === "of" && longOfficeEnd(tokens, past - 1, tokens.length) !== null)
    return (longOfficeEnd(tokens, past - 1, tokens.length) ?? past) - past;
  if (next.lower === "of" && ofNouns.has(last.lower)) return ofStep(tokens, past, isName);
  if (next.lower === "and" || next.text === ",") return chainStep(tokens, first, past, isName);
  return 0;
}

/** "Trump-Russia", "Kiev-Moscow" are two names; "Al-Homoud", "Jean-Claude" are one. */
function joinsByHyphen(last: Token, hyphen: Token, after: Token): boolean {
  if (last.end !== hyphen.start || hyphen.end !== after.start) return false;
  const alone = (word: string): boolean => placesNamed(word).length > 0 || homeOfPeople(word) !== null;
  return !(alone(after.text) || (alone(last.text) && last.text.length > 3));
}

/** "Saint Luke's Hospital", "Farmers' League"; but "Ghana's Parliament" is two names. */
const ownsFacility = (last: Token, mark: Token, after: Token): boolean =>
  last.end === mark.start &&
  ((mark.text === "'" && last.lower.endsWith("s") && organisationNouns.has(after.lower)) ||
    isFacility(last, after));

const isFacility = (last: Token, after: Token): boolean =>
  /^(?:hospital|infirmary|church|cathedral|abbey|basilica|chapel|school|college|park|bridge|square|inn|bay|cove|point|island|cross|creek|stadium|market|gate|wharf|quay)$/.test(
    after.lower,
  ) && placesNamed(last.text).length === 0;

/** Two names side by side: "Tuesday Kelly" is cut before, "U.S. Donald" after a full stop that ends a sentence. */
const clashes = (last: Token, next: Token): boolean => /[!?]$/.test(last.text) || next.start - last.end > 3;

function particleStep(tokens: readonly Token[], at: number, isName: (i: number) => boolean): number {
  const next = tokens[at + 1];
  if (isName(at + 1)) return 2;
  if (next?.text === "-" && isName(at + 2)) return 3;
  if (next !== undefined && particles.has(next.lower) && isName(at + 2)) return 3;
  return 0;
}

/** `Kimani "Kiki" Gray`, "John (Jack) Smith": two or three words that name the same person inside the name. */
function nicknameStep(tokens: readonly Token[], at: number, isName: (i: number) => boolean): number {
  for (let close = at + 2; close <= at + 3; close++) {
    const mark = tokens[close];
    if (mark === undefined) return 0;
    if (!/^["')]$/.test(mark.text)) continue;
    const after = tokens[close + 1];
    const inner = isName(at + 1) || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "");
    return inner && after?.pos === "PROPN" && /^\p{Lu}/u.test(after.text) ? close + 2 - at : 0;
  }
  return 0;
}

function ofStep(tokens: readonly Token[], at: number, isName: (i: number) => boolean): number {
  if (isName(at + 1)) return 2;
  return tokens[at + 1]?.lower === "the" && isName(at + 2) ? 3 : 0;
}

/** "Bureau of Alcohol, Tobacco, Firearms and Explosives": a list inside the name of an office. */
function chainStep(
  tokens: readonly Token[],
  first: number,
  past: number,
  isName: (i: number) => boolean,
): number {
  const head = tokens.slice(first, past).findIndex((token) => token.lower === "of");
  if (head < 1 || !longChains.has(tokens[first + head - 1]?.lower ?? "")) return 0;
  let comma = false;
  for (let i = past; i < past + 8; i += 2) {
    const mark = tokens[i];
    if (!isName(i + 1)) return 0;
    if (mark?.lower === "and") {
      const after = tokens[i + 2];
      const ends = after === undefined || !/^(?:is|are|was|were|have|has)$/.test(after.lower);
      return ends && (comma || past - first <= 4) ? i + 2 - past : 0;
    }
    if (mark?.text !== ",") return 0;
    comma = true;
  }
  return 0;
}
