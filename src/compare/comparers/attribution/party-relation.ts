import type { Story } from "../../../domain/index.js";
import { officeFamilies } from "../../../lexicon/exclusive-offices.js";
import { canonicalOffice, portfolios } from "../../../lexicon/offices.js";
import { organisationNouns } from "../../../lexicon/organisation-nouns.js";
import { anybody, campOf, looseRoles, sectorsOf } from "../../../lexicon/sectors.js";
import { areRelated, parsePerson, sameGiven } from "../../../text/index.js";
import { isPerson, type Party, type PartyName, type PartyRole } from "./party.js";

export type Between = "same" | "levels" | "different" | "unclear";

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
  const [one, other] = [mainName(a), mainName(b)];
  if (one !== null && other !== null) {
    if (isOneName(story, one, other)) return "same";
    if (one.kind === "person" && other.kind === "person") return "different";
    if (one.kind === "person" || other.kind === "person") return personAndBody(story, a, b, one, other);
    return sharesOwnWord(one, other) ? "unclear" : "different";
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

const kin = new Set("wife husband widow widower son daughter brother sister father mother".split(" "));

const mainName = ({ names }: Party): PartyName | null =>
  names.find(({ kind }) => kind === "person") ?? names[0] ?? null;

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
  const [one, other] = [a, b].map(({ words }) => story.entities.find(words.map(capital).join(" ")));
  if (one != null && one === other) return true;
  if (a.kind === "person" || b.kind === "person") return isOnePerson(a, b);
  return isAcronym(a, b) || isAcronym(b, a);
}

function isOnePerson(a: PartyName, b: PartyName): boolean {
  if (lastWord(a) !== lastWord(b)) return false;
  const [one, other] = [parsePerson(a.words.join(" ")), parsePerson(b.words.join(" "))];
  return one.given.length === 0 || other.given.length === 0 || sameGiven(one, other);
}

const capital = (word: string): string => (word[0]?.toUpperCase() ?? "") + word.slice(1);

const isAcronym = ({ words: [short = "", ...more] }: PartyName, { words }: PartyName): boolean =>
  more.length === 0 &&
  words.length > 1 &&
  words
    .filter((word) => !/^(?:of|the|and|for)$/.test(word))
    .map((word) => word[0])
    .join("") === short.replaceAll(".", "");

/** "Kano Police" and "Kano State Police"; not "Sons of Kesh" and "Kesh Liberation Front". */
function sharesOwnWord(a: PartyName, b: PartyName): boolean {
  const own = ({ words }: PartyName): string[] =>
    words.filter((word) => !organisationNouns.has(word) && !/^(?:of|the|and|for)$/.test(word));
  const [left, right] = [own(a), own(b)];
  const both = left.filter((word) => right.includes(word)).length;
  const least = Math.min(left.length, right.length);
  return least === 0 || both > least / 2 || sharesStart(left[0] ?? "", right[0] ?? "");
}

const sharesStart = (a: string, b: string): boolean => a.length > 4 && a.slice(0, 5) === b.slice(0, 5);

/** "finance minister Ana Diaz" and "the central bank": two walks of life; "the coach" and "the club": one. */
function personAndBody(story: Story, a: Party, b: Party, one: PartyName, other: PartyName): Between {
  const [person, body, name] = one.kind === "person" ? [a, b, other] : [b, a, one];
  const entity = story.entities.find((one.kind === "person" ? one : other).words.map(capital).join(" "));
  const bodies = [...(entity?.affiliations ?? [])].join(" ").toLowerCase().split(" ");
  if (name.words.some((word) => person.words.has(word) || bodies.includes(word))) return "levels";
  return differBySector(wordsOfRoles(person), [...name.words, ...wordsOfRoles(body)])
    ? "different"
    : "unclear";
}

const wordsOfRoles = ({ roles }: Party): string[] =>
  roles.flatMap(({ head, modifiers }) => [head, ...modifiers]);

function differBySector(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a.flatMap(sectorsOf), b.flatMap(sectorsOf)];
  return left.length > 0 && right.length > 0 && !left.some((sector) => right.includes(sector));
}

const women = new Set("woman girl lady mother daughter sister wife widow grandmother policewoman".split(" "));
const men = new Set("man boy gentleman father son brother husband widower grandfather policeman".split(" "));
const narrowing = new Set("deputy vice former acting ex interim assistant retired".split(" "));

/** Every office, trade or group of the one excludes every one of the other. */
function relateRoles(a: readonly PartyRole[], b: readonly PartyRole[]): Between {
  const [left, right] = [a.filter(tells), b.filter(tells)];
  if (left.length === 0 || right.length === 0) return "unclear";
  const found = left.flatMap((one) => right.map((other) => relateRole(one, other)));
  if (found.every((between) => between === "different")) return "different";
  return found.find((between) => between !== "different") ?? "unclear";
}

/** "government forces", "police specialists": whose they are says on which side they stand. */
const campByModifier = ({ modifiers }: PartyRole): number | null =>
  modifiers.map(campOf).find((camp) => camp !== null) ?? null;

const tells = ({ head, modifiers }: PartyRole): boolean =>
  !anybody.has(head) || campOf(head) !== null || women.has(head) || men.has(head) || modifiers.length > 0;

function relateRole(a: PartyRole, b: PartyRole): Between {
  if ((women.has(a.head) && men.has(b.head)) || (men.has(a.head) && women.has(b.head))) return "different";
  const [camp, otherCamp] = [campOf(a.head) ?? campByModifier(a), campOf(b.head) ?? campByModifier(b)];
  if (camp !== null && otherCamp !== null) return camp === otherCamp ? "unclear" : "different";
  const [one, other] = [a, b].map(({ head }) => canonicalOffice(head));
  const own = a.modifiers.filter((word) => !b.modifiers.includes(word));
  const others = b.modifiers.filter((word) => !a.modifiers.includes(word));
  if (one === other) {
    if ([...own, ...others].some((word) => narrowing.has(word))) return "different";
    return portfoliosDiffer(a, b) || (!a.plural && differBySector(own, others)) ? "different" : "unclear";
  }
  // "the ministry" and "the minister", "police" and "a police spokesman": one voice at two levels.
  const shared = [a.head, ...a.modifiers].filter((word) => b.head === word || b.modifiers.includes(word));
  if (
    shared.length > 0 &&
    !(isPerson(a.head) && isPerson(b.head) && !anybody.has(a.head) && !anybody.has(b.head))
  )
    return "levels";
  if (isFamily(a, b)) return "different";
  if (anybody.has(a.head) || anybody.has(b.head) || looseRoles.has(a.head) || looseRoles.has(b.head))
    return differBySector([a.head, ...a.modifiers], [b.head, ...b.modifiers]) && !sayNothing(a, b)
      ? "different"
      : "unclear";
  if (!isPerson(a.head) || !isPerson(b.head))
    return differBySector([a.head, ...a.modifiers], [b.head, ...b.modifiers]) ? "different" : "unclear";
  const bodies = [a.head, b.head].some((head) => organisationNouns.has(head) || campOf(head) !== null);
  if (bodies && !differBySector([a.head, ...a.modifiers], [b.head, ...b.modifiers])) return "unclear";
  // Groups are called by many names: youths, rioters, protesters.
  if (a.plural || b.plural) return "unclear";
  return areRelated(a.head, b.head, "noun") ? "unclear" : "different";
}

function portfoliosDiffer(a: PartyRole, b: PartyRole): boolean {
  const [one, other] = [a, b].map(({ modifiers }) =>
    modifiers.flatMap((word) => portfolios.get(word) ?? (word === "prime" ? [word] : [])),
  );
  return (one?.length ?? 0) > 0 && (other?.length ?? 0) > 0 && !one?.some((word) => other?.includes(word));
}

/** A bare "owner", "leader" or "official" may be anybody of any walk. */
const sayNothing = (a: PartyRole, b: PartyRole): boolean =>
  [a, b].some(({ head, modifiers }) => (anybody.has(head) || looseRoles.has(head)) && modifiers.length === 0);

/** Posts that nobody holds two of. */
function isFamily(a: PartyRole, b: PartyRole): boolean {
  const posts = ({ head, modifiers }: PartyRole): string[] => [
    `${modifiers.at(-1) ?? ""} ${head}`.trim(),
    head,
  ];
  return officeFamilies.some(({ posts: family }) => {
    const [one, other] = [a, b].map((role) =>
      posts(role)
        .map((post) => family.get(post))
        .find(Boolean),
    );
    return one !== undefined && other !== undefined && one !== other;
  });
}
