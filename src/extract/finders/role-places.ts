import type { Token } from "../../domain/index.js";
import { isPersonNoun } from "../../lexicon/person-nouns.js";
import { personTitles, roleModifiers } from "../../lexicon/person-titles.js";
import { longOfficeEnd } from "./role-long-office.js";

/** Where a description of a person stands. `possessor`: token of "his" or "her", which begins it. */
export interface RolePhrase {
  readonly first: number;
  readonly past: number;
  readonly possessor: number | null;
  /** Only what runs up to the name counts. */
  readonly touches: boolean;
}

/** Longest description in tokens, before and after a name. */
const longestBefore = 12;
const longestAfter = 24;

const inPhrase = new Set(["NOUN", "ADJ", "PROPN", "NUM"]);

/** "former White House adviser |Ann Smith|": nouns and adjectives up to the name. */
export function phraseBefore(
  tokens: readonly Token[],
  first: number,
  endsPerson: (i: number) => boolean,
): RolePhrase | null {
  const from = walkLeft(tokens, first, endsPerson);
  if (from === first) return null;
  return { first: from, past: first, possessor: possessiveAt(tokens, from - 1), touches: true };
}

/** "The head of the unit, |Ann Smith|,": a description, a comma, the name, and again a comma or the end. */
export function phraseBeforeComma(
  tokens: readonly Token[],
  name: number,
  past: number,
  endsPerson: (i: number) => boolean,
): RolePhrase | null {
  const first = skipAge(tokens, name);
  if (tokens[first - 1]?.text !== ",") return null;
  const next = tokens[past];
  if (next !== undefined && !/^[,.;:)"]$/.test(next.text)) return null;
  const end = first - 1;
  for (let i = end - 1; i >= Math.max(0, end - longestBefore); i--) {
    const token = tokens[i];
    if (token === undefined || /^[,.;:"]$/.test(token.text) || isVerb(tokens, i)) return null;
    if (possessiveAt(tokens, i) !== null) return { first: i + 1, past: end, possessor: i, touches: false };
    if (/^(?:the|a|an)$/.test(token.lower) && !hangsOnNoun(tokens, i))
      return { first: i, past: end, possessor: null, touches: false };
    const hangs = /^'s?$/.test(token.text) ? prepositionOfOwner(tokens, i) : null;
    if (hangs !== null) i = hangs;
    else if (/^'s?$/.test(token.text) || i === 0) {
      const from = walkLeft(tokens, i === 0 ? 0 : i + 1, endsPerson);
      return { first: i === 0 ? 0 : from, past: end, possessor: null, touches: false };
    }
  }
  return null;
}

/**
 * "her envoy |to| Kessler's partners": whose partners they are tells nothing of the envoy; "the treasurer |of| the
 * teachers' union" goes on over the owner. Else null.
 */
function prepositionOfOwner(tokens: readonly Token[], possessive: number): number | null {
  let at = possessive - 1;
  if (
    tokens[at]?.pos === "NOUN" &&
    /^(?:the|an?)$/.test(tokens[at - 1]?.lower ?? "") &&
    tokens[at - 2]?.lower === "of"
  )
    return tokens[at - 3]?.pos === "NOUN" ? at - 2 : null;
  while (tokens[at]?.pos === "PROPN") at--;
  const owned = at < possessive - 1 && tokens[at]?.pos === "ADP" && tokens[at - 1]?.pos === "NOUN";
  return owned && /^(?:to|with|for|between|among)$/.test(tokens[at]?.lower ?? "") ? at : null;
}

/** A verb, and no office that the tagger takes for one: "chief |operating| officer", "the yacht's |skipper|". */
const isVerb = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === "AUX" ||
  (tokens[i]?.pos === "VERB" &&
    !roleModifiers.has(tokens[i]?.lower ?? "") &&
    !isInLongOffice(tokens, i) &&
    !(isPersonNoun(tokens[i]?.lower ?? "") && /^(?:the|an?|'s?)$/.test(tokens[i - 1]?.lower ?? "")));

/** "the head of |the| unit" goes on to the left; "led by |the| head coach" begins there. */
const hangsOnNoun = (tokens: readonly Token[], article: number): boolean =>
  tokens[article - 1]?.pos === "ADP" &&
  tokens[article - 1]?.lower !== "by" &&
  /^(?:NOUN|PROPN)$/.test(tokens[article - 2]?.pos ?? "");

/** "The arrested man, the winner of the race is |Ann Smith|": the subject of a sentence that only says who it is. */
export function phraseBeforeCopula(tokens: readonly Token[], name: number): RolePhrase | null {
  if (!/^(?:is|was)$/.test(tokens[name - 1]?.lower ?? "")) return null;
  const past = name - 1;
  for (let i = past - 1; i >= Math.max(0, past - longestBefore); i--) {
    const token = tokens[i];
    if (token === undefined || /^[,.;:"]$/.test(token.text) || token.pos === "VERB" || token.pos === "AUX")
      return null;
    if (possessiveAt(tokens, i) !== null) return { first: i + 1, past, possessor: i, touches: false };
    if (/^(?:the|an?)$/.test(token.lower) && tokens[i - 1]?.pos !== "ADP")
      return { first: i, past, possessor: null, touches: false };
  }
  return null;
}

/** "As head of the unit, |Ann Smith| signed": at the start of the sentence. */
export function phraseAsOpening(tokens: readonly Token[], name: number): RolePhrase | null {
  if (tokens[0]?.lower !== "as" || tokens[name - 1]?.text !== "," || name < 3 || name > longestBefore)
    return null;
  const plain = tokens
    .slice(1, name - 1)
    .every(({ pos, text }) => /^(?:DET|ADJ|NOUN|PROPN|ADP|PART)$/.test(pos) || text === "-");
  return plain ? { first: 1, past: name - 1, possessor: null, touches: false } : null;
}

/** "|Ann Smith|, 34, the former head of the unit": up to the next comma, or the verb. */
export function phraseAfter(
  tokens: readonly Token[],
  past: number,
  isPerson: (i: number) => boolean,
): RolePhrase | null {
  const from = startAfter(tokens, past);
  if (from === null) return null;
  const opening = tokens[from];
  if (
    opening === undefined ||
    !(inPhrase.has(opening.pos) || opening.pos === "DET" || opening.pos === "PRON")
  )
    return null;
  const possessor = possessiveAt(tokens, from);
  const first = possessor === null ? from : from + 1;
  for (let i = first; i <= Math.min(tokens.length, first + longestAfter); i++) {
    if (i < tokens.length && !endsPhrase(tokens, i, first)) continue;
    // "Smith, Governor Jones and …" is a list of people, unless the other one owns the office.
    if (i === first || !closesAside(tokens, i) || listsPeople(tokens, first, i, isPerson)) return null;
    return { first, past: i, possessor, touches: false };
  }
  return null;
}

/** After ", 34, " or ", " or " is " or ", who is ". */
function startAfter(tokens: readonly Token[], past: number): number | null {
  let at = past;
  // "|Ann Smith|'s appointment as director"
  if (/^'s?$/.test(tokens[at]?.text ?? "") && isTaking(tokens, at + 1)) at = asBehind(tokens, at + 1);
  // "appointed |Ann Smith| as director"
  if (tokens[at]?.lower === "as" && !/^(?:he|she|they|it|well)$/.test(tokens[at + 1]?.lower ?? ""))
    return at + 1;
  if (tokens[at]?.text === ",") {
    at++;
    if (/^\d{1,3}$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === ",") at += 2;
    at = skipHome(tokens, at);
    // "|Ann Smith|, appointed head of the unit for five years,"
    if (chosen.test(tokens[at]?.lower ?? "")) return behindChosen(tokens, at);
    // "treating the gardener, |Ann Smith|, as a witness"
    if (tokens[at]?.lower === "as" && /^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? "")) return at + 1;
    // "The suspect, Ann Smith, is the owner's niece."
    const goesOn = /^(?:who|is|was)$/.test(tokens[at]?.lower ?? "");
    if (!goesOn) return at;
    if (tokens[at]?.lower === "who") at++;
  }
  at = skipService(tokens, at);
  const opens = /^(?:the|a|an|his|her|its|their)$/.test(tokens[at]?.lower ?? "");
  const bare = isPersonNoun(tokens[at]?.lower ?? "") && tokens[at]?.pos === "NOUN";
  return opens || bare || longOfficeEnd(tokens, at, tokens.length) !== null ? at : null;
}

const isTaking = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 1].some(
    (i) =>
      /^(?:appointment|election|nomination|promotion|work|job|role|post|position|installation|inauguration|swearing-in|career|service|tenure)$/.test(
        tokens[i]?.lower ?? "",
      ) && tokens[i + 1]?.lower === "as",
  );

const asBehind = (tokens: readonly Token[], at: number): number =>
  tokens[at + 1]?.lower === "as" ? at + 1 : at + 2;

/** ", of Leeds,": the description goes on behind the home. */
function skipHome(tokens: readonly Token[], from: number): number {
  if (!/^(?:of|from)$/.test(tokens[from]?.lower ?? "")) return from;
  let at = from + 1;
  while (tokens[at]?.pos === "PROPN" && at - from < 4) at++;
  return at > from + 1 && tokens[at]?.text === "," ? at + 1 : from;
}

/** "is", "was named", "works as", "had served as": what says that somebody is something. */
function skipService(tokens: readonly Token[], from: number): number {
  let at = from;
  if (/^(?:has|had|will|would|to)$/.test(tokens[at]?.lower ?? "")) at++;
  if (/^(?:works?|worked|working|serves?|served|serving|acts?|acted)$/.test(tokens[at]?.lower ?? ""))
    return tokens[at + 1]?.lower === "as" ? at + 2 : tokens.length;
  if (!/^(?:is|was|be|became|become|becomes|remains|remain|been)$/.test(tokens[at]?.lower ?? ""))
    return tokens.length;
  if (
    /^(?:is|was)$/.test(tokens[at]?.lower ?? "") &&
    tokens[at + 1]?.lower === "to" &&
    tokens[at + 2]?.lower === "become"
  )
    at += 2;
  at++;
  while (/^(?:now|currently|also|still|once|later|then|formerly)$/.test(tokens[at]?.lower ?? "")) at++;
  return chosen.test(tokens[at]?.lower ?? "") ? behindChosen(tokens, at) : at;
}

const chosen = /^(?:named|appointed|elected|chosen|confirmed|hired|promoted|sworn)$/;

/** "sworn in as", "promoted to" */
function behindChosen(tokens: readonly Token[], verb: number): number {
  const at = tokens[verb + 1]?.lower === "in" ? verb + 2 : verb + 1;
  return /^(?:as|to)$/.test(tokens[at]?.lower ?? "") ? at + 1 : at;
}

function endsPhrase(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i];
  if (token === undefined || /^[,.;:()"?!-]$/.test(token.text))
    return token?.text !== "-" || !hyphenates(tokens, i);
  if (token.pos === "AUX" || (token.pos === "PRON" && i > first) || token.pos === "SCONJ") return true;
  return token.pos === "VERB" && i > first && !isInLongOffice(tokens, i);
}

/** "chief operating officer": the tagger takes the middle for a verb. */
const isInLongOffice = (tokens: readonly Token[], i: number): boolean =>
  [i - 1, i - 2].some((from) => (longOfficeEnd(tokens, from, tokens.length) ?? 0) > i);

/** "Smith, the mayor said" is somebody's speech tag; "Smith, head of a firm based in Leeds," goes on. */
const closesAside = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos !== "VERB" || (/(?:ing|ed)$/.test(tokens[i]?.lower ?? "") && tokens[i + 1]?.pos === "ADP");

const hyphenates = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.end === tokens[i]?.start && tokens[i]?.end === tokens[i + 1]?.start;

function listsPeople(
  tokens: readonly Token[],
  first: number,
  past: number,
  isPerson: (i: number) => boolean,
): boolean {
  for (let i = first; i < past; i++) {
    if (!isPerson(i)) continue;
    let end = i + 1;
    while (end < past && tokens[end]?.pos === "PROPN") end++;
    const before = tokens[i - 1]?.pos === "DET" ? tokens[i - 2] : tokens[i - 1];
    const owns = /^'s?$/.test(tokens[end]?.text ?? "");
    if (!owns && before?.pos !== "ADP" && (end === past || i === first)) return true;
  }
  return false;
}

const possessiveAt = (tokens: readonly Token[], i: number): number | null =>
  /^(?:his|her|their|its|my|your|our)$/.test(tokens[i]?.lower ?? "") ? i : null;

/** "his brother, 17-year-old |Tom|" stands before its comma all the same. */
function skipAge(tokens: readonly Token[], first: number): number {
  if (tokens[first - 1]?.pos === "NOUN" && isPersonNoun(tokens[first - 1]?.lower ?? "")) {
    // "his godmother, the actress |Lia Conti|,"
    const article = [first - 2, first - 3].find((i) => /^(?:the|an?)$/.test(tokens[i]?.lower ?? ""));
    if (article !== undefined && tokens[article - 1]?.text === ",") return article;
  }
  // "the ambassador, Sir |Julian Peake|,": a form of address stands between as well.
  const from =
    personTitles.get(tokens[first - 1]?.lower.replace(/\.$/, "") ?? "") === null ? first - 1 : first;
  return tokens[from - 1]?.lower === "old" && tokens[from - 2]?.text === "-" ? from - 5 : from;
}

/** Left over nouns, adjectives, possessives and hyphens, and "of" inside an office in capitals. */
function walkLeft(tokens: readonly Token[], from: number, endsPerson: (i: number) => boolean): number {
  let at = from;
  while (at > 0 && from - at < longestBefore) {
    const token = tokens[at - 1];
    if (token === undefined || endsPerson(at)) break;
    const word =
      inPhrase.has(token.pos) ||
      /^(?:former|then|ex|vice|half|step|acting|late|elect|designate)$/.test(token.lower);
    const possessive = /^'s?$/.test(token.text) && tokens[at - 2]?.end === token.start;
    const hyphen = token.text === "-" && hyphenates(tokens, at - 1);
    const link = token.lower === "and" && at < from && isPersonNoun(tokens[at - 2]?.lower ?? "");
    const inside = /^(?:of|in)$/.test(token.lower) && isInsideOffice(tokens, at - 1);
    if (!(word || possessive || hyphen || link || inside)) break;
    at--;
  }
  return at;
}

const isInsideOffice = (tokens: readonly Token[], i: number): boolean =>
  /^(?:secretary|chief|speaker)$/.test(tokens[i - 1]?.lower ?? "") || tokens[i - 1]?.text === "-";
