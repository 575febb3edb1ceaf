import {
  type Document,
  type Entity,
  type EntityTable,
  type EntityType,
  groupBy,
  joinGroups,
} from "../domain/index.js";
import { countriesIn } from "../lexicon/bodies.js";
import { placesNamed } from "../lexicon/places.js";
import {
  isInflection,
  isPlural,
  isKnown as isWord,
  nounCategory,
  type PersonName,
  parsePerson,
  rememberByWord,
  sameGiven,
  squash,
} from "../text/index.js";
import { collectAffiliations } from "./entities-affiliations.js";
import { findAcronyms, findShortened, findSpelledOut, gazetteerKey } from "./entities-aliases.js";
import { collectForms, type Form } from "./entities-forms.js";
import { groupPeople } from "./entities-people.js";
import { fuzzyLookup, nearSpellings } from "./entities-spelling.js";

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
  for (const [a, b] of spellingAliases(forms)) join(a.name, b.name);
  return [...groupBy(forms, ({ name }) => joined.root(name)).values()];
}

type Person = PersonName & { readonly form: Form };

function spellingAliases(forms: readonly Form[]): [Form, Form][] {
  const people = forms
    .filter(({ type }) => type === "person")
    .map((form): Person => ({ form, ...parsePerson(form.name) }));
  // A slip often stands alone and without a clue to what it names: it may be a surname as well.
  const loose = forms
    .filter(({ type, name }) => type === "other" && /^\p{Lu}\p{L}+$/u.test(name))
    .map((form): Person => ({ form, ...parsePerson(form.name) }));
  const byForm = new Map([...people, ...loose].map((name) => [name.form, name]));
  const persons = nearSpellings([...people, ...loose].map(({ form, last }) => ({ form, key: last })));
  const things = nearSpellings(
    forms
      .filter(({ type, name }) => type !== "person" || name.includes(" "))
      .map((form) => ({ form, key: squash(form.name) })),
  );
  return [
    ...persons
      .map(([a, b]): [Form, Form] => [a.form, b.form])
      .filter(([a, b]) => {
        const [one, two] = [byForm.get(a), byForm.get(b)];
        return (
          one !== undefined && two !== undefined && one.last[0] === two.last[0] && areOnePerson(one, two)
        );
      }),
    ...things.map(([a, b]): [Form, Form] => [a.form, b.form]).filter(([a, b]) => areOneThing(a, b)),
  ];
}

/** Near last names need a given name that agrees; without one, a long name and two sources. */
function areOnePerson(a: Person, b: Person): boolean {
  if (bothUsual(a.form, b.form) || isPlural(a.last, b.last)) return false;
  const bare = a.given.length === 0 || b.given.length === 0;
  if (bare && isInflection(a.last, b.last)) return false;
  if (a.given.length > 0 && b.given.length > 0) return sameGiven(a, b);
  return Math.min(a.last.length, b.last.length) >= 8;
}

function areOneThing(a: Form, b: Form): boolean {
  if (a.type === "person" && b.type === "person") return false;
  const typed = a.type !== b.type && a.type !== "other" && b.type !== "other";
  if (typed && !shareAllButOne(a.name, b.name)) return false;
  if (isKnown(a.name) && isKnown(b.name)) return false;
  if (areTwoWords(a.name, b.name)) return false;
  return !isInflection(squash(a.name), squash(b.name)) && !bothUsual(a, b);
}

/** "The Salt Ledger" and "The Salt Letter": where both words are in the dictionary, none is a slip of the other. */
function areTwoWords(a: string, b: string): boolean {
  const [one, two] = [a.toLowerCase().split(" "), b.toLowerCase().split(" ")];
  if (one.length < 2 || one.length !== two.length) return false;
  const differing = one.flatMap((word, i) => (word === two[i] ? [] : [word, two[i] ?? ""]));
  return differing.length === 2 && differing.every(isCommonWord);
}

/** WordNet holds people and places as well: "Brooke" is a poet there, and no word. */
const isCommonWord = (word: string): boolean =>
  isWord(word, "adj") || (isWord(word, "noun") && !/^(?:person|location)$/.test(nounCategory(word) ?? ""));

/** "67th Presinct" and "67th Precinct": what the rest of the name says outweighs a guess of its type. */
function shareAllButOne(a: string, b: string): boolean {
  const [one, two] = [a.split(" "), b.split(" ")];
  return one.length > 1 && one.length === two.length && one.filter((word, i) => word !== two[i]).length === 1;
}

const isKnown = (name: string): boolean => gazetteerKey(name) !== null || placesNamed(name).length > 0;

/** A source that writes both more than once means two things; once may be its slip. */
const bothUsual = (a: Form, b: Form): boolean =>
  [...a.documents].some(([document, times]) => Math.min(times, b.documents.get(document) ?? 0) >= 2);

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
