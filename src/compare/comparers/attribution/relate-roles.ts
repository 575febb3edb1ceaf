import { officeFamilies } from "../../../lexicon/exclusive-offices.js";
import { canonicalOffice, portfolios } from "../../../lexicon/offices.js";
import { isBodyNoun, organisationNouns } from "../../../lexicon/organisation-nouns.js";
import { homeOfPeople, placesNamed } from "../../../lexicon/places.js";
import { anybody, campOf, looseRoles, sectorsOf } from "../../../lexicon/sectors.js";
import { areRelated, isKindOf, whoIs } from "../../../text/index.js";
import type { PartyRole } from "./party.js";
import { isPerson } from "./party-segment.js";

/** What two parties are to each other. `levels`: one voice, told more and less exactly. */
export type Between = "same" | "levels" | "different" | "unclear";

export const wordsOfRoles = (roles: readonly PartyRole[]): string[] =>
  roles.flatMap(({ head, modifiers }) => [head, ...modifiers]);

export function differBySector(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a.flatMap(sectorsOf), b.flatMap(sectorsOf)];
  return left.length > 0 && right.length > 0 && !left.some((sector) => right.includes(sector));
}

export const capitalised = (word: string): string => (word[0]?.toUpperCase() ?? "") + word.slice(1);

const women = new Set("woman girl lady mother daughter sister wife widow grandmother policewoman".split(" "));
const men = new Set("man boy gentleman father son brother husband widower grandfather policeman".split(" "));
const narrowing = new Set("deputy vice former acting ex interim assistant retired".split(" "));

/** A body in no sense a person: of "the council" and "the mayor" no more is known than their walks of life. */
const isBody = (head: string): boolean =>
  organisationNouns.has(head) ||
  (isBodyNoun(head) && !isPerson(head)) ||
  (!isPerson(head) && whoIs(head) !== "person");

/** "government artillery" and "rebel rockets" */
const areAtWar = (a: PartyRole, b: PartyRole): boolean =>
  eitherWay(
    a,
    b,
    (one, other) =>
      wordsOfRoles([one]).some((word) => ofState.test(word)) &&
      wordsOfRoles([other]).some((word) => ofRebels.test(word)),
  );

const ofState = /^(?:government|loyalist|regime|army|military|soldier|police|state)$/;
const ofRebels = /^(?:rebel|militant|insurgent|guerrilla|separatist|militia)$/;

/** Every office, trade or group of the one excludes every one of the other. */
export function relateRoles(a: readonly PartyRole[], b: readonly PartyRole[]): Between {
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
  if (areAtWar(a, b)) return "different";
  const [camp, otherCamp] = [campOf(a.head) ?? campByModifier(a), campOf(b.head) ?? campByModifier(b)];
  if (camp !== null && otherCamp !== null) {
    if (camp !== otherCamp) return "different";
    if (a.plural || b.plural) return "unclear";
  }
  const [one, other] = [a, b].map(({ head }) => canonicalOffice(head));
  const own = a.modifiers.filter((word) => !b.modifiers.includes(word));
  const others = b.modifiers.filter((word) => !a.modifiers.includes(word));
  if (one === other) {
    if ([...own, ...others].some((word) => narrowing.has(word))) return "different";
    return portfoliosDiffer(a, b) || (!a.plural && differBySector(own, others)) ? "different" : "unclear";
  }
  // "the ministry" and "the minister", "police" and "a police spokesman": one voice at two levels.
  if (homesDiffer(a, b)) return "different";
  if (areTwoServices(a, b)) return "different";
  const shared = [a.head, ...a.modifiers].filter((word) => b.head === word || b.modifiers.includes(word));
  if (
    shared.length > 0 &&
    !(isPerson(a.head) && isPerson(b.head) && !anybody.has(a.head) && !anybody.has(b.head))
  )
    return "levels";
  if (isFamily(a, b) || isFamilyAndOther(a, b)) return "different";
  if (areKinAndTrade(a, b)) return "different";
  if (anybody.has(a.head) || anybody.has(b.head) || looseRoles.has(a.head) || looseRoles.has(b.head))
    return differBySector([a.head, ...a.modifiers], [b.head, ...b.modifiers]) && !sayNothing(a, b)
      ? "different"
      : "unclear";
  if (areTwoOffices(a, b)) return "different";
  if (isBody(a.head) || isBody(b.head))
    return differBySector([a.head, ...a.modifiers], [b.head, ...b.modifiers]) ? "different" : "unclear";
  // Groups are called by many names: youths, rioters, protesters. A farmer is none of a group of students.
  if (a.plural && b.plural) return "unclear";
  return areRelated(a.head, b.head, "noun") ? "unclear" : "different";
}

/** "the Arla navy" and "Arla customs officers": what they share is the country that both serve. */
const areTwoServices = (a: PartyRole, b: PartyRole): boolean => {
  const [one, other] = [a, b].map((role) =>
    wordsOfRoles([role])
      .flatMap(sectorsOf)
      .filter((sector) => services.has(sector)),
  );
  return (
    (one?.length ?? 0) > 0 && (other?.length ?? 0) > 0 && !one?.some((sector) => other?.includes(sector))
  );
};
const services = new Set(["police", "fire", "army", "customs", "sea", "medicine"]);

/** "a Turkish consortium" and "a Chinese firm" */
function homesDiffer(a: PartyRole, b: PartyRole): boolean {
  const [one, other] = [a, b].map(({ modifiers }) =>
    modifiers.map((word) => countryOf(capitalised(word))).filter((home) => home !== null),
  );
  return one?.length === 1 && other?.length === 1 && one[0] !== other[0];
}

const eitherWay = (
  a: PartyRole,
  b: PartyRole,
  test: (one: PartyRole, other: PartyRole) => boolean,
): boolean => test(a, b) || test(b, a);

const kin =
  /^(?:son|daughter|brother|sister|father|mother|parent|husband|wife|uncle|aunt|nephew|niece|cousin)$/;

const countryOf = (word: string): string | null =>
  homeOfPeople(word) ?? placesNamed(word).find(({ kind }) => kind === "country")?.name ?? null;

/** "the family" and "the shipping company" or "the shipowner" */
const isFamilyAndOther = (a: PartyRole, b: PartyRole): boolean =>
  eitherWay(
    a,
    b,
    ({ head }, other) =>
      head === "family" && (isBodyNoun(other.head) || (!looseRoles.has(other.head) && isTrade(other.head))),
  );

/** "a parent" and "the caretaker", "the duke's brother" and "his secretary": a source that knows the tie tells it. */
const areKinAndTrade = (a: PartyRole, b: PartyRole): boolean =>
  eitherWay(a, b, (one, other) => kin.test(one.head) && !kin.test(other.head) && isTrade(other.head));

const isTrade = (head: string): boolean =>
  !anybody.has(head) &&
  ["worker", "skilled worker", "professional", "employee", "businessman", "owner", "official"].some((kind) =>
    isKindOf(head, kind, "noun", 5, 2),
  );

/** "the central bank" and "the statistics office": two bodies, each told apart by a word of its own. */
const areTwoOffices = (a: PartyRole, b: PartyRole): boolean =>
  [a, b].every(({ head, modifiers }) => organisationNouns.has(head) && modifiers.length > 0) &&
  !areRelated(a.head, b.head, "noun") &&
  !a.modifiers.some((word) => b.modifiers.some((other) => areRelated(word, other, "noun")));

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
