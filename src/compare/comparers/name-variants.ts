import { addTo } from "../../domain/index.js";
import { areNicknames } from "../../lexicon/nicknames.js";
import { placeNouns } from "../../lexicon/place-names.js";
import { placesNamed } from "../../lexicon/places.js";
import {
  isInflection,
  isKnown,
  isNear,
  isTransliteration,
  isWithinEdits,
  type PersonName,
  parsePerson,
  rememberByWord,
  soundAlike,
  spellOut,
  squash,
} from "../../text/index.js";

/** Forms of one name that differ in spelling: variant → the forms that carry it. At least two. */
export type Variants = ReadonlyMap<string, readonly string[]>;

const unaccent = (name: string): string =>
  name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’`]/g, "'");

/** Capitals at the start of words and of whole words are house style; those inside ("WikiLeaks") are spelling. */
const styleFree = rememberByWord((name: string): string => {
  const plain = unaccent(name)
    .split(/(?<=[ -])/)
    .map((word) => (/^\p{Lu}?[^\p{Lu}]*$/u.test(word) ? word.toLowerCase() : word))
    .join("");
  return (/\p{Lu}/u.test(plain) ? plain : spellOut(plain)).replace(/'s$|\./g, "");
});

const isAllCapitals = (name: string): boolean => !/\p{Ll}/u.test(name);

/** How the forms of one person's name differ. A nickname, an initial and a title are no spelling. */
export function personVariants(forms: readonly string[]): Variants | null {
  const named = forms
    .filter((form) => !isAllCapitals(form))
    .map((form) => ({ form, name: parsePerson(form) }));
  // "Kristian" alone is a given name where another form has it before a last name.
  const givenNames = new Set(named.flatMap(({ name }) => name.given));
  const people = named.filter(({ name }) => name.given.length > 0 || !givenNames.has(name.last));
  const lasts = new Set(people.map(({ name }) => styleFree(name.lastWritten)));
  const full = people.filter(({ name }) => (name.given[0]?.length ?? 0) > 1);
  const givens = spellings(full.map(({ name }) => name));
  if (lasts.size < 2 && givens.size < 2) return null;
  const variants = new Map<string, string[]>();
  const add = (key: string, form: string): void => {
    addTo(variants, key, form);
  };
  if (givens.size < 2) for (const { form, name } of people) add(name.lastWritten, form);
  else if (lasts.size < 2) for (const { form, name } of full) add(givenOf(name), form);
  else
    for (const { form, name } of people) {
      const home =
        (name.given[0]?.length ?? 0) > 1 ? { name } : full.find((other) => other.name.last === name.last);
      if (home !== undefined) add(`${givenOf(home.name)} ${home.name.lastWritten}`, form);
    }
  const joined = variants.size > 1 ? joinByCase(variants) : null;
  return joined === null ? null : onlyNear(joined);
}

/**
 * Variants that some other variant is like. "Byron" and "Todd" of one surname are two given names of one man, or
 * two men, or a title taken for a name: no spelling of each other in any case.
 */
function onlyNear(variants: Variants): Variants | null {
  const keys = [...variants.keys()].map(readKey);
  const near = keys.filter((key) => keys.some((other) => other !== key && areAlike(key, other)));
  return near.length > 1 ? new Map(near.map(({ key }) => [key, variants.get(key) ?? []])) : null;
}

/** A variant with what is asked of it beside every other one. */
interface Key {
  readonly key: string;
  readonly squashed: string;
  readonly words: readonly string[];
}

const readKey = (key: string): Key => ({
  key,
  squashed: squash(key),
  words: styleFree(key).split(/[ -]/).map(squash),
});

/** Word for word the same, or no more than two letters apart, or alike in sound. */
const areAlike = (a: Key, b: Key): boolean =>
  a.squashed === b.squashed ||
  (a.words.length === b.words.length &&
    a.words.every((left, i) => {
      const right = b.words[i] as string;
      return left === right || isWithinEdits(left, right, 2) || isTransliteration(left, right);
    }));

const givenOf = (name: PersonName): string =>
  name.givenWritten.find((given) => squash(given).length > 1) ?? "";

/** First given names that are not nicknames of each other. */
function spellings(names: readonly PersonName[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of names) {
    const given = styleFree(givenOf(name));
    if (![...found].some((other) => other === given || areNicknames(other, given))) found.add(given);
  }
  return found;
}

/** Two keys that differ in style alone are one variant. */
function joinByCase(variants: ReadonlyMap<string, readonly string[]>): Variants | null {
  const joined = new Map<string, { key: string; forms: readonly string[] }>();
  for (const [key, forms] of variants) {
    const known = joined.get(styleFree(key));
    joined.set(styleFree(key), { key: known?.key ?? key, forms: [...(known?.forms ?? []), ...forms] });
  }
  return joined.size > 1 ? new Map([...joined.values()].map(({ key, forms }) => [key, forms])) : null;
}

/** How the forms of one place, body or thing differ, a list for each name it has; aliases are not spellings. */
export function thingVariants(forms: readonly string[]): Variants[] {
  const nodes = new Map<string, string[]>();
  for (const form of forms) {
    const name = withoutKind(form);
    if (isAllCapitals(name) || squash(name).length < 4) continue;
    const key = styleFree(name);
    addTo(nodes, key, form);
  }
  const groups: string[][] = [];
  for (const key of nodes.keys()) {
    const linked = groups.filter((group) => group.some((other) => areSpellings(other, key)));
    const merged = [...linked.flat(), key];
    for (const group of linked) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => new Map(group.map((key) => [nodes.get(key)?.[0] ?? key, nodes.get(key) ?? []])));
}

function areSpellings(a: string, b: string): boolean {
  const [one, two] = [squash(a), squash(b)];
  // One name with and without a blank or a hyphen.
  if (one === two) return true;
  if (digitsOf(one) !== digitsOf(two) || isInflection(one, two) || one.endsWith(two) || two.endsWith(one))
    return false;
  if (isNear(lettersOf(one), lettersOf(two)) || soundAlike(one, two)) return !swapsWords(a, b);
  // "Kiev" and "Kyiv": too short for likeness, but the gazetteer knows them for one city.
  return one[0] === two[0] && shareKnownPlace(a, b) && isWithinEdits(one, two, 2);
}

/** "Indian Navy" and "Indian Naval": two words of the dictionary, not two spellings of one. */
function swapsWords(a: string, b: string): boolean {
  const [one, two] = [a.split(/[ -]/), b.split(/[ -]/)];
  const differing = one.flatMap((word, i) => (word === two[i] ? [] : [[word, two[i] ?? ""] as const]));
  return one.length === two.length && differing.every((pair) => pair.every(isCommon));
}

const isCommon = (word: string): boolean =>
  isKnown(word, "noun") || isKnown(word, "adj") || isKnown(word, "verb");

const digitsOf = (key: string): string => key.replace(/\D/g, "");
const lettersOf = (key: string): string => key.replace(/\d/g, "");

function shareKnownPlace(a: string, b: string): boolean {
  const names = new Set(placesNamed(capitalise(a)).map((place) => place.name));
  return placesNamed(capitalise(b)).some((place) => names.has(place.name));
}

const capitalise = (key: string): string =>
  key.replace(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** "Hormozgan Province" is Hormozgan. */
function withoutKind(form: string): string {
  const words = form.split(" ");
  return words.length > 1 && placeNouns.has((words.at(-1) ?? "").toLowerCase())
    ? words.slice(0, -1).join(" ")
    : form;
}
