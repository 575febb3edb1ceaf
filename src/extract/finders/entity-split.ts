import type { Token } from "../../domain/index.js";
import { givenNames } from "../../lexicon/given-names.js";
import { organisationNouns } from "../../lexicon/organisation-nouns.js";
import { partyOf } from "../../lexicon/parties.js";
import { isPersonNoun } from "../../lexicon/person-nouns.js";
import { moreOffices, personTitles, roleModifiers } from "../../lexicon/person-titles.js";
import { placeNouns } from "../../lexicon/place-names.js";
import { homeOfPeople, placesNamed } from "../../lexicon/places.js";
import { tradeNames } from "../../lexicon/trade-names.js";
import { isKnown } from "../../text/index.js";
import type { Run } from "./entity-runs.js";
import { opensSentence, type Usage } from "./entity-words.js";
import { longOfficeEnd } from "./role-long-office.js";

/** One name inside a run. `titled`: a title stands right before it, so it is a person. */
export interface Piece {
  readonly first: number;
  readonly past: number;
  readonly titled: boolean;
  readonly heading: boolean;
}

const bare = (token: Token | undefined): string => (token?.lower ?? "").replace(/\.$/, "");
export const isTitle = (token: Token | undefined): boolean => {
  const word = bare(token).replace(/^(?:ex|vice|co)-/, "");
  return personTitles.has(word) || moreOffices.has(word);
};

/** The last word of a body or a place: such a run is one name, titles or not ("Justice Department"). */
const isInstitution = (token: Token | undefined): boolean =>
  organisationNouns.has(bare(token)) || placeNouns.has(bare(token));

/** "Brooklyn Supreme Court Judge Ann Smith" holds a court and a person; "Foreign Minister" holds nothing. */
export function splitRun(tokens: readonly Token[], run: Run, usage: Usage): Piece[] {
  const { heading } = run;
  const { first, past } = trim(tokens, run);
  if (first >= past) return [];
  const whole: Piece = { first, past, titled: false, heading };
  const title = lastTitle(tokens, first, past, usage);
  const named = title !== null && givenNames.has(tokens[title.past]?.text ?? "") && title.past < past - 1;
  const body = isInstitution(tokens[past - 1]) || opensInstitution(tokens, first, past);
  if (body && past - first > 1 && !named && !personTitles.has(bare(tokens[first]))) return [whole];
  if (title?.first === first && bearsTitle(tokens, first)) return [whole];
  if (title === null)
    return endsInOffice(tokens, first, past) ? prefix(tokens, first, past - 1, heading) : [whole];
  const person: Piece = { first: title.past, past, titled: true, heading };
  return [...prefix(tokens, first, title.first, heading), person];
}

/** "Institute of |Marine| Research": what looks like a title is what the body is for. */
function opensInstitution(tokens: readonly Token[], first: number, past: number): boolean {
  for (let i = first + 1; i < past - 1; i++)
    if (tokens[i]?.lower === "of") return organisationNouns.has(bare(tokens[i - 1]));
  return false;
}

/** "the |Lady Orla|", "the |King Alfred|": nobody is called so; ships, inns and schools are. */
const bearsTitle = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === "the" &&
  /^(?:lady|lord|king|queen|prince|princess|duke|duchess|sir|admiral|captain)$/.test(bare(tokens[first]));

const endearing = /^(?:old|young|poor|little|dear)$/;

/** Drops what only introduces a name: "The", "Former", "Then"; "Old Harold Oakes". */
function trim(tokens: readonly Token[], { first, past }: Run): { first: number; past: number } {
  let from = first;
  while (from < past - 1 && roleModifiers.has(tokens[from]?.lower ?? "") && !isTitle(tokens[from])) from++;
  from += followerWords(tokens, from, past);
  if (
    endearing.test(tokens[from]?.lower ?? "") &&
    past - from > 2 &&
    givenNames.has(tokens[from + 1]?.text ?? "")
  )
    from++;
  return { first: from, past };
}

/** "Democrat |Jill Marsh|", "the Kenyan |Kip Rono|", no name of a body: two more words that are nothing else. */
function followerWords(tokens: readonly Token[], first: number, past: number): number {
  const word = tokens[first]?.text ?? "";
  const count = partyOf(`${word} ${tokens[first + 1]?.text}`) === null ? 1 : 2;
  if (past - first !== count + 2) return 0;
  if (count === 1 && partyOf(word) === null && homeOfPeople(word) === null) return 0;
  const named = tokens.slice(first + count, past);
  const given = givenNames.has(named[0]?.text ?? "");
  const person = named.every(
    (token) =>
      partyOf(token.text) === null &&
      !isInstitution(token) &&
      !isTitle(token) &&
      (given || !isKnown(token.lower, "noun")),
  );
  return person ? count : 0;
}

function lastTitle(
  tokens: readonly Token[],
  first: number,
  past: number,
  usage: Usage,
): { first: number; past: number } | null {
  for (let i = past - 2; i >= first; i--) {
    if (!isTitle(tokens[i]) && !isTrade(tokens, i, first, past, usage)) continue;
    const end = longOfficeEnd(tokens, i, past) ?? i + 1;
    if (end >= past) continue;
    return { first: i, past: end };
  }
  return null;
}

/**
 * A trade that the list of titles lacks. In running text the given name behind it tells ("Public Advocate Bill
 * Smith"); where the capital is only the sentence's, so does a name of two words ("Farmer Ravi Nair") or the same
 * word in lower case elsewhere ("Farmer Nair … the farmer").
 */
const tradeEnding =
  /\p{Ll}(?:ologist|ographer|ician|keeper|worker|driver|player|fighter|maker|boarder|sman|swoman|woman)$/u;

function isTrade(tokens: readonly Token[], i: number, first: number, past: number, usage: Usage): boolean {
  const word = tokens[i]?.lower ?? "";
  if (
    !(isPersonNoun(word) || tradeEnding.test(word)) ||
    tradeNames.has(word) ||
    givenNames.has(tokens[i]?.text ?? "")
  )
    return false;
  if (givenNames.has(tokens[i + 1]?.text ?? "")) return true;
  if (i !== first || !opensSentence(tokens, i)) return false;
  const named = tokens.slice(i + 1, past);
  // "Forward Operating Base" is no forward's name.
  return (named.length > 1 && !named.every(({ lower }) => isKnown(lower, "noun"))) || usage.lower.has(word);
}

function endsInOffice(tokens: readonly Token[], first: number, past: number): boolean {
  if (!moreOffices.has(bare(tokens[past - 1])) && !personTitles.has(bare(tokens[past - 1]))) return false;
  return !givenNames.has(tokens[first]?.text ?? "");
}

/** What stands before a title is a name only if the world or its last word says so: "Iranian", "NYPD", a court. */
function prefix(tokens: readonly Token[], first: number, past: number, heading: boolean): Piece[] {
  for (let end = past; end > first; end--) {
    const words = textOf(tokens, first, end);
    const known = placesNamed(words).length > 0 || homeOfPeople(words) !== null || isAcronym(words);
    const body = end - first > 1 && isInstitution(tokens[end - 1]);
    if (known || body) return [{ first, past: end, titled: false, heading }];
  }
  return [];
}

export const isAcronym = (words: string): boolean =>
  /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6}|\p{Lu}&\p{Lu})$/u.test(words);

/** The tokens as one would write them: no blank round a hyphen. */
export function textOf(tokens: readonly Token[], first: number, past: number): string {
  let text = "";
  for (let i = first; i < past; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (token === undefined) continue;
    if (i > first && before !== undefined && before.end < token.start) text += " ";
    text += token.text;
  }
  return text;
}
