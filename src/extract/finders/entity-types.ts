import type { EntityType, Token } from "../../domain/index.js";
import { companyEndings } from "../../lexicon/company-words.js";
import { isGivenName } from "../../lexicon/given-names.js";
import { organisationNouns } from "../../lexicon/organisation-nouns.js";
import { isPersonNoun } from "../../lexicon/person-nouns.js";
import { metonyms, placeNouns, placePrepositions } from "../../lexicon/place-names.js";
import { homeOfPeople, placesNamed } from "../../lexicon/places.js";
import { isKnown } from "../../text/index.js";
import { isAcronym } from "./entity-split.js";

/** What one place in a text says about what a name is. */
export interface Clue {
  readonly type: EntityType;
  /** Votes: 4 settles it, 1 is a hint. */
  readonly weight: number;
}

const speech = new Set(
  `said says told tells added adds wrote writes asked asks replied explained argued insisted warned noted stated
  recalled testified tweeted admitted denied confirmed announced claimed joked quipped declared acknowledged
  recounted pleaded resigned died married smiled laughed nodded lived`.split(/\s+/),
);
/** First words of place names that the gazetteer does not hold. */
const placeOpenings = new Set(
  `East West North South Upper Lower Central New Old Port Fort Mount Lake San Santa Los Las El Saint St. Camp
  Puerto Porto Rio Río Monte Villa Sierra Cabo Cape Punta Isla Ilha Cerro Santo São Ciudad Costa Playa Lago
  Nova Novo Nowy Nowa Nizhny Veliky Stary Bad Sankt Wadi Jebel Jabal Deir Beit Ras Umm Kafr Tel Kota Kampung Pulau
  Ban Nakhon Phnom Loch Glen Inver Ben Llan Great Grand Little Mont Val Île`.split(/\s+/),
);
const organisationEndings = /^(?:inc|corp|ltd|llc|plc|co|gmbh|s\.a|ag)\.?$/;

/** "MV Stellar", "USS Kent": ships bear names of people and places and are neither. */
const vessels = /^(?:MV|M\/V|MT|MS|SS|USS|HMS|HMAS|HMCS|INS|RMS|USNS|USCGC|FV|S\/V)$/;

/** Parties and faiths, by their members: many people, and no one's surname. */
const movements = new Set(
  `democrat democrats democratic republican republicans tory tories conservatives liberals socialists communists greens
  muslim muslims christian christians jew jews jewish catholic catholics protestant protestants hindu hindus sikh
  sikhs buddhist buddhists sunni sunnis shia shiite shiites islamic islamist islamists nazi nazis marines`.split(
    /\s+/,
  ),
);

/** Clue from the name itself, whatever stands round it. */
export function clueOfName(name: string, tokens: readonly Token[]): Clue | null {
  const last = (tokens.at(-1)?.lower ?? "").replace(/\.$/, "");
  const first = tokens[0]?.text ?? "";
  if (vessels.test(tokens[0]?.text ?? "") && tokens.length > 1) return { type: "other", weight: 4 };
  if (homeOfPeople(name) !== null && !placesNamed(name).some((place) => place.name === name))
    return { type: "nationality", weight: 4 };
  if (movements.has(last)) return { type: "organisation", weight: 4 };
  if (placesNamed(name).length > 0)
    return { type: metonyms.has(name) && !isCity(name) ? "organisation" : "place", weight: 3 };
  if (organisationEndings.test(last) && tokens.length > 1) return { type: "organisation", weight: 4 };
  const of = tokens.findIndex((token) => token.lower === "of");
  const head = of > 0 ? (tokens[of - 1]?.lower ?? "") : last;
  const given = tokens.length === 2 && isGivenName(first);
  if (tokens.length > 1 && companyEndings.has(last)) return { type: "other", weight: 2 };
  if (tokens.length > 1 && placeNouns.has(head)) return { type: "place", weight: given ? 2 : 4 };
  // "Marlow Cross" is a village, "the Red Cross" is none.
  if (tokens.length === 2 && last === "cross" && !ofRelief.test(first)) return { type: "place", weight: 3 };
  if (tokens.length > 1 && organisationNouns.has(head)) return { type: "organisation", weight: 4 };
  if (isAcronym(name)) return { type: "organisation", weight: 2 };
  if (tokens.length > 1 && isGivenName(first)) return { type: "person", weight: 3 };
  if (tokens.length > 1 && placeOpenings.has(first)) return { type: "place", weight: 3 };
  return null;
}

const ofRelief = /^(?:Red|Blue|Green|White|Yellow|Silver|International)$/;
const isCity = (name: string): boolean => placesNamed(name).some((place) => place.kind === "city");

/**
 * Clues from the words round one mention. `first` and `past` are its token range; of a name whose own words
 * already say what it is (`known`), a place's article or preposition says nothing ("the UK", "in Congress").
 */
export function cluesAround(
  tokens: readonly Token[],
  first: number,
  past: number,
  titled: boolean,
  known: boolean,
): Clue[] {
  const clues: Clue[] = [];
  const before = tokens[first - 1];
  const next = tokens[past];
  const after = tokens[past + 1];
  if (titled) clues.push({ type: "person", weight: 4 });
  else if (
    before !== undefined &&
    isPersonNoun(before.lower) &&
    before.pos !== "VERB" &&
    !isPersonNoun(next?.lower ?? "")
  )
    clues.push({ type: "person", weight: 3 });
  if (
    next?.text === "," &&
    after !== undefined &&
    /^\d{1,3}$/.test(after.text) &&
    /^[,.;)]$/.test(tokens[past + 2]?.text ?? "")
  )
    clues.push({ type: "person", weight: 4 });
  if (next?.text === "(" && /^\d{1,3}$/.test(after?.text ?? "") && tokens[past + 2]?.text === ")")
    clues.push({ type: "person", weight: 3 });
  if (next !== undefined && (speech.has(next.lower) || next.lower === "who") && past - first > 1)
    clues.push({ type: "person", weight: 2 });
  if (next?.text === "," && after?.lower === "who") clues.push({ type: "person", weight: 3 });
  if (past - first > 1 && (describesPerson(tokens, past) || endsDescription(tokens, first)))
    clues.push({ type: "person", weight: 3 });
  if (before !== undefined && speech.has(before.lower) && past - first > 1)
    clues.push({ type: "person", weight: 2 });
  if (known) return clues;
  if (before?.pos === "ADP" && placePrepositions.has(before.lower)) clues.push({ type: "place", weight: 2 });
  if (before?.lower === "of" && placeNouns.has(tokens[first - 2]?.lower ?? ""))
    clues.push({ type: "place", weight: 3 });
  if (next !== undefined && placeNouns.has(next.lower) && next.pos === "NOUN")
    clues.push({ type: "place", weight: 2 });
  if (before?.lower === "the") clues.push({ type: "other", weight: 2 });
  return clues;
}

/** "|Emin Sadikov|, a son of the president", "|Gregor Ansbach|, chief executive of": an office right behind the comma. */
function describesPerson(tokens: readonly Token[], past: number): boolean {
  if (tokens[past]?.text !== ",") return false;
  for (let i = past + 1; i <= past + 6; i++) {
    const token = tokens[i];
    const possessor = i === past + 1 && /^(?:his|her|their)$/.test(token?.lower ?? "");
    if (token === undefined || !(possessor || /^(?:DET|ADJ|NOUN|NUM|PART|PROPN)$/.test(token.pos)))
      return false;
    if (token.pos === "PROPN" && tokens[i + 1]?.text !== "'s") return false;
    if (isPersonNoun(token.lower))
      return /^(?:,|\.|of|at|in|for|from|with|to|and|who)$/.test(tokens[i + 1]?.lower ?? ".");
  }
  return false;
}

/** "the president's nephew, |Emin Sadikov|," */
function endsDescription(tokens: readonly Token[], first: number): boolean {
  const noun = tokens[first - 2];
  return (
    tokens[first - 1]?.text === "," && noun !== undefined && noun.pos === "NOUN" && isPersonNoun(noun.lower)
  );
}

const isDictionaryWord = (word: string): boolean => {
  const lower = word.toLowerCase();
  return [lower, lower.replace(/s$/, "")].some(
    (form) => form.length < 3 || isKnown(form, "noun") || isKnown(form, "verb") || isKnown(form, "adj"),
  );
};

const article = /^(?:Le|La|Les|El|Los|Las|Il|Lo|Gli|Der|Die|Das|De|Het|O|Os|As)$/;

const order: readonly EntityType[] = ["person", "organisation", "place", "nationality", "other"];

/** The type with most votes; two or three words with no vote at all, not all of the dictionary, are a person. */
export function decideType(clues: readonly Clue[], name: string): EntityType {
  const words = name.split(" ");
  const votes = new Map<EntityType, number>();
  for (const { type, weight } of clues) votes.set(type, (votes.get(type) ?? 0) + weight);
  let best: EntityType | null = null;
  for (const type of order)
    if ((votes.get(type) ?? 0) > (best === null ? 0 : (votes.get(best) ?? 0))) best = type;
  if (best !== null) return best;
  if (words.length !== 2 && words.length !== 3) return "other";
  // "Hartwell Foods", "Le Parisien": a plural of the dictionary at the end, or an article before, names things.
  const last = (words.at(-1) ?? "").toLowerCase();
  const plural = last.length > 4 && last.endsWith("s") && isKnown(last.slice(0, -1), "noun");
  const thing = plural || article.test(words[0] ?? "");
  return thing || words.every(isDictionaryWord) ? "other" : "person";
}
