import {
  type Document,
  type Entity,
  type EntityTable,
  type EntityType,
  groupBy,
  joinGroups,
} from "../domain/index.js";
import { countriesIn } from "../lexicon/bodies.js";
import { parsePerson, rememberByWord, sameGiven, squash } from "../text/index.js";
import { collectAffiliations } from "./entities-affiliations.js";
import { findAcronyms, findShortened, findSpelledOut, gazetteerKey } from "./entities-aliases.js";
import { collectForms, type Form } from "./entities-forms.js";
import { groupPeople } from "./entities-people.js";
import { findSlips } from "./entities-slips.js";
import { fuzzyLookup } from "./entities-spelling.js";

/**
 * Who is who over the whole story: one entity for all the names of a person, body, place or people.
 *
 * Aliases first (those that rules give, the gazetteer, letters spelled out, a surname under its full name); likeness of letters only
 * where something else agrees: a given name, or that no source writes both. Nothing here compares all pairs.
 */
export function buildEntities(
  documents: readonly Document[],
  aliases: readonly (readonly string[])[] = [],
): EntityTable {
  const forms = collectForms(documents);
  const groups = group(forms, documents, aliases);
  const affiliations = collectAffiliations(documents);
  const byName = new Map<string, Entity>();
  const bySquash = new Map<string, Entity>();
  const ids = new Set<string>();
  const entities = groups.map((members) => {
    const entity = toEntity(members, affiliations, ids);
    for (const { name } of members) {
      byName.set(name, entity);
      if (!bySquash.has(squash(name))) bySquash.set(squash(name), entity);
    }
    return entity;
  });
  widen(entities, byName);
  const people = entities
    .filter(({ type }) => type === "person")
    .map((entity) => ({ entity, name: parsePerson(entity.label) }));
  const lookup = fuzzyLookup(people, ({ name }) => name.last);
  const findOther = rememberByWord((name: string): Entity | null => {
    const known = bySquash.get(squash(name));
    if (known !== undefined || name === "") return known ?? null;
    const asked = parsePerson(name);
    const near = lookup(asked.last);
    if (near === null) return null;
    const clashing = asked.given.length > 0 && near.name.given.length > 0 && !sameGiven(asked, near.name);
    return clashing ? null : near.entity;
  });
  return { entities, find: (name) => byName.get(name) ?? findOther(name) };
}

/** Joins forms by their aliases; the result is in the order of first mention. */
function group(
  forms: readonly Form[],
  documents: readonly Document[],
  aliases: readonly (readonly string[])[],
): Form[][] {
  const written = new Set(forms.map(({ name }) => name));
  const joined = joinGroups<string>();
  const join = (a: string, b: string): void => {
    if (written.has(a) && written.has(b)) joined.join(a, b);
  };
  const keys = new Map<string, string>();
  const joinByKey = (key: string, name: string): void => {
    const first = keys.get(key);
    if (first === undefined) keys.set(key, name);
    else join(first, name);
  };
  const given = new Map(aliases.flatMap((names, i) => names.map((name) => [squash(name), i] as const)));
  for (const { name, type } of forms) {
    if (squash(name).length > 1) joinByKey(`name ${squash(name)}`, name);
    // "Institute of Marine Research", "Marine Research Institute"
    if (type === "organisation") joinByKey(`words ${wordsOf(name)}`, name);
    const place = type === "person" ? null : gazetteerKey(name);
    if (place !== null) joinByKey(place, name);
    const own = given.get(squash(name));
    if (own !== undefined) joinByKey(`given ${own}`, name);
  }
  const people = forms.filter(({ type }) => type === "person");
  for (const [first, ...others] of groupPeople(people))
    for (const other of others) join(first?.name ?? "", other.name);
  for (const [a, b] of findSpelledOut(documents)) join(a, b);
  for (const [a, b] of [...findAcronyms(forms), ...findShortened(forms)]) join(a, b);
  for (const [a, b] of findSlips(forms)) join(a.name, b.name);
  return [...groupBy(forms, ({ name }) => joined.root(name)).values()];
}

const wordsOf = (name: string): string =>
  name
    .toLowerCase()
    .split(/[ -]/)
    .filter((word) => !/^(?:of|the|for|and)$/.test(word))
    .sort()
    .join(" ");

function toEntity(
  members: readonly Form[],
  affiliations: ReadonlyMap<string, ReadonlySet<string>>,
  ids: Set<string>,
): Entity {
  const label =
    [...members].sort(
      (a, b) => words(b.name) - words(a.name) || b.count - a.count || (a.name < b.name ? -1 : 1),
    )[0]?.name ?? "";
  const type = typeOf(members);
  let id = `${type}:${squash(label) || label}`;
  for (let n = 2; ids.has(id); n++) id = `${type}:${squash(label) || label}-${n}`;
  ids.add(id);
  const own = members.flatMap(({ name }) => [
    ...(affiliations.get(name) ?? []),
    ...(type === "person" ? [] : countriesIn(name)),
  ]);
  return {
    id,
    type,
    label,
    forms: new Map(members.map(({ name, count }) => [name, count])),
    affiliations: new Set(own.filter((name) => !members.some((form) => form.name === name))),
  };
}

const words = (name: string): number => Math.min(name.split(" ").length, 4);

function typeOf(members: readonly Form[]): EntityType {
  const votes = new Map<EntityType, number>();
  for (const { type, count } of members)
    votes.set(type, (votes.get(type) ?? 0) + count * (type === "other" ? 0.1 : 1));
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "other";
}

/** A spokeswoman speaks for her ministry, and the ministry for its country: two steps up from every name. */
function widen(entities: readonly Entity[], byName: ReadonlyMap<string, Entity>): void {
  for (let step = 0; step < 2; step++)
    for (const { affiliations } of entities)
      for (const name of [...affiliations]) {
        const body = byName.get(name);
        if (body === undefined) continue;
        (affiliations as Set<string>).add(body.label);
        for (const above of body.affiliations) (affiliations as Set<string>).add(above);
      }
}
