import { addTo } from "../domain/index.js";
import { areNicknames } from "../lexicon/nicknames.js";
import { type PersonName, parsePerson, sameGiven } from "../text/index.js";
import type { Form } from "./entities-forms.js";

interface Person extends PersonName {
  readonly form: Form;
}

const doubled = /\s\p{L}{2,20}-(?=\p{Lu}\p{Ll}{1,20}$)/u;

/** Forms that are one person's, as lists; a surname alone goes to the person of that name most written about. */
export function groupPeople(forms: readonly Form[]): Form[][] {
  const groups: Form[][] = [];
  const byLast = new Map<string, Person[]>();
  for (const form of forms) {
    const name = { form, ...parsePerson(form.name) };
    // "Ana Berg-Lund" and "Ana Lund" may be one.
    addTo(byLast, parsePerson(form.name.replace(doubled, " ")).last, name);
  }
  const byGiven = new Map<string, Form[][]>();
  const alone: Person[] = [];
  for (const names of byLast.values()) {
    const people = clusterFullNames(names.filter(({ given }) => given.length > 0));
    const bare = names.filter(({ given }) => given.length === 0);
    const byWeight = [...people].sort((a, b) => weight(b) - weight(a));
    for (const name of bare) {
      const juniors = byWeight.find((person) => name.junior && person.some(({ junior }) => junior));
      const main = juniors ?? byWeight[0];
      if (main === undefined) alone.push(name);
      else main.push(name);
    }
    for (const person of people) {
      const group = person.map(({ form }) => form);
      groups.push(group);
      for (const given of new Set(person.map((name) => name.given[0] ?? ""))) {
        addTo(byGiven, given, group);
      }
    }
  }
  // "Kimani" alone is Kimani Gray where the story has one Kimani.
  for (const { form, last } of alone) {
    const bearers = /^\p{Lu}+$/u.test(form.name) ? [] : (byGiven.get(last) ?? []);
    if (bearers.length === 1 && bearers[0] !== undefined) bearers[0].push(form);
    else groups.push([form]);
  }
  return groups;
}

const weight = (person: readonly Person[]): number => person.reduce((sum, { form }) => sum + form.count, 0);

/** Names under one last name are few; a bound keeps a list of thousands of namesakes from being compared in pairs. */
const mostNamesakes = 60;

function clusterFullNames(names: readonly Person[]): Person[][] {
  const people: Person[][] = [];
  // Full given names first, so that an initial joins a person and never makes two persons one.
  const sorted = [...names].sort((a, b) => (b.given[0]?.length ?? 0) - (a.given[0]?.length ?? 0));
  for (const name of sorted) {
    const fitting = people
      .slice(0, mostNamesakes)
      .filter((person) => person.every((other) => fits(name, other)));
    const initial = name.given[0]?.length === 1;
    const exact = fitting.find((person) => person.some((other) => other.given[0] === name.given[0]));
    const home = exact ?? (initial && fitting.length > 1 ? undefined : fitting[0]);
    if (home === undefined) people.push([name]);
    else home.push(name);
  }
  return people;
}

function fits(a: Person, b: Person): boolean {
  const together = [...a.form.documents.keys()].some((document) => b.form.documents.has(document));
  // A father and his son in one text; over two texts the suffix is just left out.
  if (a.junior !== b.junior && together) return false;
  if (!sameGiven(a, b)) return false;
  // One text that writes both spellings more than once means two people.
  if (a.given[0] === b.given[0] || !together || areNicknames(a.given[0] ?? "", b.given[0] ?? "")) return true;
  return Math.min(a.form.count, b.form.count) < 2 || a.given[0]?.length === 1 || b.given[0]?.length === 1;
}
