import { contains, type Entity, type EntityMention, type Story } from "../../../domain/index.js";
import { portfolios } from "../../../lexicon/offices.js";
import { organisationNouns } from "../../../lexicon/organisation-nouns.js";
import { governmentOf } from "../../../lexicon/places.js";
import { parsePerson, sameGiven } from "../../../text/index.js";
import { mentionsIn } from "../../align/in-sentence.js";
import type { Party, PartyName } from "./party.js";
import { type Between, capitalised, differBySector, relateRoles, wordsOfRoles } from "./relate-roles.js";

/**
 * What two described doers are to each other. `different` only where nobody could be both: two names of people,
 * two names of bodies, offices or groups that exclude each other. A source that names fewer people than another
 * contradicts none of them, so every one of the one must differ from every one of the other.
 */
export function relateParties(story: Story, a: Party, b: Party): Between {
  const found = [a, ...a.also].flatMap((one) => [b, ...b.also].map((other) => relateTwo(story, one, other)));
  if (found.every((between) => between === "different")) return "different";
  return found.find((between) => between !== "different") ?? "unclear";
}

function relateTwo(story: Story, a: Party, b: Party): Between {
  const [one, other] = [mainName(a), mainName(b)].map((name) => knownKind(story, name)) as [
    PartyName | null,
    PartyName | null,
  ];
  if (one !== null && other !== null) {
    if (isOneName(story, one, other) || isOneEntity(story, a, one, b, other)) return "same";
    if (isToldBy(one, b, other) || isToldBy(other, a, one)) return "levels";
    if (lastWord(one) === lastWord(other) && (isThing(story, one) || isThing(story, other))) return "unclear";
    if (one.kind === "person" && other.kind === "person") return "different";
    if (one.kind === "person" || other.kind === "person") return personAndBody(story, a, b, one, other);
    const [state, otherState] = [one, other].map(({ words }) =>
      governmentOf(words.map(capitalised).join(" ")),
    );
    if (state != null && state === otherState) return "levels";
    return sharesOwnWord(fullName(story, a, one), fullName(story, b, other)) ? "unclear" : "different";
  }
  if (one === null && other === null) return relateRoles(a.roles, b.roles);
  const [named, bare] = one === null ? [b, a] : [a, b];
  const name = one ?? other;
  if (name === null) return "unclear";
  if (name.kind === "person" && bare.ties.some((tie) => isOneName(story, tie, name))) return "levels";
  // "the widow of the banker Simon Talbot" against an actress of another name.
  if (name.kind === "person" && bare.ties.length > 0 && bare.roles.some(({ head }) => kin.has(head)))
    return "different";
  return relateRoles(named.roles, bare.roles);
}

/** "Dorlux", "Dorlux chief executive Signe Hald": what the one is called tells whose the other is. */
const isToldBy = ({ words }: PartyName, { words: all }: Party, { words: own }: PartyName): boolean =>
  words.every((word) => all.has(word) && !own.includes(word));

const kin = new Set("wife husband widow widower son daughter brother sister father mother".split(" "));

const mainName = ({ names }: Party): PartyName | null =>
  names.find(({ kind }) => kind === "person") ?? names[0] ?? null;

/** "Garza" alone may be anybody; where the story knows the name for a person's, a club or a firm is no rival of hers. */
function knownKind(story: Story, name: PartyName | null): PartyName | null {
  if (name?.kind !== "unknown") return name;
  const entity = story.entities.find(name.words.map(capitalised).join(" "));
  return entity?.type === "person" ? { ...name, kind: "person" } : name;
}

/** "INS Tarang", "Warship Tarang": no family name. */
const isThing = (story: Story, { words }: PartyName): boolean =>
  !/^(?:person|undefined)$/.test(`${story.entities.find(words.map(capitalised).join(" "))?.type}`);

const lastWord = ({ words }: PartyName): string =>
  words.filter((word) => !/^(?:jr|sr|ii|iii)\.?$/.test(word)).at(-1) ?? "";

function isOneName(story: Story, a: PartyName, b: PartyName): boolean {
  if (a.words.join(" ") === b.words.join(" ")) return true;
  if (
    a.words.length > 1 &&
    b.words.length > 1 &&
    lastWord(a) === lastWord(b) &&
    !isOnePerson(a, b) &&
    a.kind === "person" &&
    b.kind === "person"
  )
    return false;
  const [one, other] = [a, b].map(({ words }) => story.entities.find(words.map(capitalised).join(" ")));
  if (one != null && one === other) return true;
  if (a.kind === "person" || b.kind === "person") return isOnePerson(a, b);
  return isAcronym(a, b) || isAcronym(b, a);
}

/** The names lie inside two names of one body: "Royal Bank |of Scotland|", "RBS". */
function isOneEntity(story: Story, a: Party, one: PartyName, b: Party, other: PartyName): boolean {
  const entity = entityAt(story, a, one);
  return entity !== null && entity === entityAt(story, b, other);
}

function entityAt(story: Story, party: Party, name: PartyName): Entity | null {
  const mention = mentionAt(story, party, name);
  return mention === null ? null : story.entities.find(mention.name);
}

function mentionAt(
  { documents }: Story,
  { document, sentence }: Party,
  name: PartyName,
): EntityMention | null {
  const source = documents[document];
  const found =
    source &&
    mentionsIn(source, sentence).find(
      (one): one is EntityMention => one.kind === "entity" && contains(one, name),
    );
  return found ?? null;
}

/** "University |of Leiden|": the words of the whole name. */
const fullName = (story: Story, party: Party, name: PartyName): readonly string[] =>
  mentionAt(story, party, name)?.name.toLowerCase().split(" ") ?? name.words;

function isOnePerson(a: PartyName, b: PartyName): boolean {
  if (lastWord(a) !== lastWord(b)) return false;
  const [one, other] = [parsePerson(a.words.join(" ")), parsePerson(b.words.join(" "))];
  return one.given.length === 0 || other.given.length === 0 || sameGiven(one, other);
}

const isAcronym = ({ words: [short = "", ...more] }: PartyName, { words }: PartyName): boolean =>
  more.length === 0 &&
  words.length > 1 &&
  words
    .filter((word) => !/^(?:of|the|and|for)$/.test(word))
    .map((word) => word[0])
    .join("") === short.replaceAll(".", "");

/** "Kano Police" and "Kano State Police", or a name without a word of its own: "Defence Ministry" and "Indian Navy". */
function sharesOwnWord(a: readonly string[], b: readonly string[]): boolean {
  const own = (words: readonly string[]): string[] =>
    words.filter(
      (word) => !organisationNouns.has(word) && !portfolios.has(word) && !/^(?:of|the|and|for)$/.test(word),
    );
  const [left, right] = [own(a), own(b)];
  const both = left.filter((word) => right.includes(word)).length;
  const least = Math.min(left.length, right.length);
  return least === 0 || both > least / 2 || sharesStart(left[0] ?? "", right[0] ?? "");
}

const sharesStart = (a: string, b: string): boolean => a.length > 4 && a.slice(0, 5) === b.slice(0, 5);

/** "finance minister Ana Diaz" and "the central bank": two walks of life; "the coach" and "the club": one. */
function personAndBody(story: Story, a: Party, b: Party, one: PartyName, other: PartyName): Between {
  const [person, body, name] = one.kind === "person" ? [a, b, other] : [b, a, one];
  const entity = story.entities.find((one.kind === "person" ? one : other).words.map(capitalised).join(" "));
  const bodies = [...(entity?.affiliations ?? [])].join(" ").toLowerCase().split(" ");
  if (name.words.some((word) => person.words.has(word) || bodies.includes(word))) return "levels";
  return differBySector(wordsOfRoles(person.roles), [...name.words, ...wordsOfRoles(body.roles)])
    ? "different"
    : "unclear";
}
