import type { Sentence, Token } from "../../domain/index.js";
import { calendarWords, neverNames } from "../../lexicon/not-names.js";
import { isPersonNoun } from "../../lexicon/person-nouns.js";
import { placesNamed } from "../../lexicon/places.js";
import { isKnown } from "../../text/index.js";
import type { Reading } from "../finder.js";
import { longOfficeEnd } from "./role-long-office.js";

/** How one document uses its words: what tells a name at the start of a sentence from a common word there. */
export interface Usage {
  /** Words that stand in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
  /** Words that stand with a capital inside a sentence of running text, as written. */
  readonly capital: ReadonlySet<string>;
}

export function readUsage(reading: Reading): Usage {
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (const sentence of reading.sentences) {
    const heading = isHeading(sentence);
    sentence.tokens.forEach((token, i) => {
      if (!isCapital(token)) lower.add(token.text);
      else if (!heading && !opensSentence(sentence.tokens, i)) capital.add(token.text);
    });
  }
  return { lower, capital };
}

/** Asked of every word, and nearly all begin with a plain letter. */
export function isCapital({ text }: Token): boolean {
  const first = text.charCodeAt(0);
  return first < firstBeyondAscii ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
}
const firstBeyondAscii = 128;

/** A capital here says nothing: the first word of a sentence or of a quotation. */
export function opensSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.text === "-") return before.end < (tokens[i]?.start ?? 0);
  // "Farmers' League": an apostrophe, and no mark that opens a quotation.
  if (before?.text === "'" && tokens[i - 2]?.end === before.start && before.end < (tokens[i]?.start ?? 0))
    return false;
  return before === undefined || /^["':.!?|•*[\]]+$/.test(before.text);
}

/** A line in title case without a full stop, whatever its block is called: capitals say nothing about names there. */
export function isHeading(sentence: Sentence): boolean {
  if (sentence.tokens.at(-1)?.text === ".") return false;
  const words = sentence.tokens.filter((token) => /^\p{L}{3,}/u.test(token.text));
  const capitals = words.filter(isCapital).length;
  return words.length >= 4 && capitals >= words.length * 0.7;
}

/** Whether the token may stand in a name. `heading`: only names known from running text. */
export function isNameToken(tokens: readonly Token[], i: number, usage: Usage, heading: boolean): boolean {
  const token = tokens[i];
  if (token === undefined || !isCapital(token)) return false;
  if (neverNames.has(token.lower)) return !heading && goesOnInTitle(tokens, i);
  if (calendarWords.has(token.lower)) return isSurnameLikeMonth(tokens, i);
  if (heading) return usage.capital.has(token.text) || isKnownPlace(token.text);
  if (!opensSentence(tokens, i)) return true;
  if (isKnownPlace(token.text) || continuesAsName(tokens, i + 1) || opensLongOffice(tokens, i)) return true;
  if (usage.lower.has(token.lower)) return false;
  return usage.capital.has(token.text) || (token.pos === "PROPN" && !isCommonWord(token.lower));
}

/** A word that dictionaries have: at the start of a sentence its capital says nothing. */
const isCommonWord = (word: string): boolean =>
  isPersonNoun(word) ||
  [word, word.replace(/s$/, "")].some(
    (form) => isKnown(form, "noun") || isKnown(form, "verb") || isKnown(form, "adj"),
  );

/** "Secretary of State Ann Smith" at the start of a sentence. */
const opensLongOffice = (tokens: readonly Token[], i: number): boolean =>
  longOfficeEnd(tokens, i, tokens.length) !== null && tokens[i + 1]?.lower === "of";

const isKnownPlace = (word: string): boolean => placesNamed(word).length > 0;

/** "the Fix It tool", "the Step Up fund": a small word with a capital after a name's word belongs to it. */
function goesOnInTitle(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const word = before?.text === "-" ? tokens[i - 2] : before;
  return (
    /^(?:It|Up|Out|On|In|Off|For|With|My|Your|Our|All|You|Us|Me|Now|First|Next|Last)$/.test(
      tokens[i]?.text ?? "",
    ) &&
    word !== undefined &&
    /^\p{Lu}\p{L}/u.test(word.text) &&
    !calendarWords.has(word.lower) &&
    tokens[i + 1]?.lower !== "'s"
  );
}

/** "Theresa May said" is a name; "in May", "since May 6" is not. */
function isSurnameLikeMonth(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  // "Jan Kowal", "June Osborne": a capital goes on where a date would have a number.
  const given =
    /^(?:Jan|April|June|May|August)$/.test(tokens[i]?.text ?? "") &&
    after !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(after.text) &&
    after.pos === "PROPN" &&
    before?.pos !== "ADP" &&
    !calendarWords.has(after.lower);
  if (given) return true;
  if (before === undefined || !/^(?:May|April|June|August|March)$/.test(tokens[i]?.text ?? "")) return false;
  return (
    isCapital(before) && before.pos === "PROPN" && !calendarWords.has(before.lower) && after?.pos !== "NUM"
  );
}

/** "Police Commissioner …": an opening word goes with the capital that follows it. */
function continuesAsName(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i];
  const word = tokens[i - 1];
  return (
    next !== undefined &&
    word !== undefined &&
    isCapital(next) &&
    next.pos === "PROPN" &&
    !calendarWords.has(next.lower) &&
    (word.pos === "PROPN" || word.pos === "NOUN" || word.pos === "ADJ")
  );
}
