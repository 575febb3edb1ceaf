import { placesNamed } from "../lexicon/places.js";
import {
  isInflection,
  isPlural,
  isKnown as isWord,
  nounCategory,
  type PersonName,
  parsePerson,
  sameGiven,
  squash,
} from "../text/index.js";
import { gazetteerKey } from "./entities-aliases.js";
import type { Form } from "./entities-forms.js";
import { nearSpellings } from "./entities-spelling.js";

type Person = PersonName & { readonly form: Form };

/** Two forms that are one name, once misspelt or written in another way. */
export function findSlips(forms: readonly Form[]): [Form, Form][] {
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
  if (bothUsual(a.form, b.form)) return false;
  const bare = a.given.length === 0 || b.given.length === 0;
  if (bare && (isPlural(a.last, b.last) || isInflection(a.last, b.last))) return false;
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
