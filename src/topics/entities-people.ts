import { areNicknames } from "../lexicon/nicknames.js";
import { editDistance } from "../text/index.js";
import { type Form, squash } from "./entities-forms.js";

/** A person's name in parts, folded: "Joseph R. Biden Jr." is biden, [joseph, r], junior. */
export interface PersonName {
  readonly form: Form;
  readonly last: string;
  readonly given: readonly string[];
  readonly junior: boolean;
}

const particle =
  /^(?:de|del|della|di|da|dos|das|du|la|le|van|von|der|ten|ter|bin|bint|ibn|al|el|ul|abu|ben|mac|mc|st\.?)$/i;

export function parsePerson(form: Form): PersonName {
  const words = form.name.replace(/,/g, " ").split(/\s+/).filter(Boolean);
  const junior = words.length > 1 && /^(?:jr|sr|ii|iii|iv)\.?$/i.test(words.at(-1) ?? "");
  if (junior) words.pop();
  let from = words.length - 1;
  while (from > 1 && particle.test(words[from - 1] ?? "")) from--;
  if (from === 1 && words.length === 2 && particle.test(words[0] ?? "")) from = 0;
  return {
    form,
    last: squash(words.slice(from).join("")),
    given: words.slice(0, from).map(squash).filter(Boolean),
    junior,
  };
}

/** Whether two full names under one last name may be one person's. */
export function sameGiven(a: PersonName, b: PersonName): boolean {
  const [first, other] = [a.given[0], b.given[0]];
  if (first === undefined || other === undefined) return false;
  if (givenAlike(first, other)) return true;
  // "Byron Todd Jones" goes by "Todd Jones"; "R. Todd Jones" as well.
  return (
    (a.given.length > 1 && a.given.slice(1).some((name) => name.length > 1 && name === other)) ||
    (b.given.length > 1 && b.given.slice(1).some((name) => name.length > 1 && name === first))
  );
}

function givenAlike(a: string, b: string): boolean {
  if (a === b || areNicknames(a, b)) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return isTransliteration(a, b);
}

/** Two spellings of one name that translators give: Karolos and Carolos, Yiannis and Giannis, Masoud and Massoud. */
export function isTransliteration(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || Math.abs(a.length - b.length) > 2) return false;
  const distance = editDistance(a, b);
  if (distance > (shorter >= 7 ? 2 : 1)) return skeleton(a) === skeleton(b) && distance <= 2;
  return shorter >= 5 || skeleton(a) === skeleton(b);
}

/** Sounds that transliterations exchange, vowels left out: what two spellings of one foreign name share. */
function skeleton(name: string): string {
  return name
    .replace(/ph/g, "f")
    .replace(/ck|q|c(?=[aouklr])/g, "k")
    .replace(/^(?:yi|gi|i|e|y|j)(?=[aeiou]?)/, "i")
    .replace(/w|b(?=[aeiouy])/g, "v")
    .replace(/z/g, "s")
    .replace(/dh?/g, "d")
    .replace(/(.)\1/g, "$1")
    .replace(/(?!^)[aeiouy]/g, "");
}

/** Forms that are one person's, as lists; a surname alone goes to the person of that name most written about. */
export function groupPeople(forms: readonly Form[]): Form[][] {
  const groups: Form[][] = [];
  const byLast = new Map<string, PersonName[]>();
  for (const name of forms.map(parsePerson)) {
    const same = byLast.get(name.last);
    if (same === undefined) byLast.set(name.last, [name]);
    else same.push(name);
  }
  const byGiven = new Map<string, Form[][]>();
  const alone: PersonName[] = [];
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
        const others = byGiven.get(given);
        if (others === undefined) byGiven.set(given, [group]);
        else others.push(group);
      }
    }
  }
  // "Kimani" alone is Kimani Gray where the story has one Kimani.
  for (const { form, last } of alone) {
    const bearers = byGiven.get(last) ?? [];
    if (bearers.length === 1 && bearers[0] !== undefined) bearers[0].push(form);
    else groups.push([form]);
  }
  return groups;
}

const weight = (person: readonly PersonName[]): number =>
  person.reduce((sum, { form }) => sum + form.count, 0);

/** Names under one last name are few; a bound keeps a list of thousands of namesakes from being compared in pairs. */
const mostNamesakes = 60;

function clusterFullNames(names: readonly PersonName[]): PersonName[][] {
  const people: PersonName[][] = [];
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

function fits(a: PersonName, b: PersonName): boolean {
  const together = [...a.form.documents.keys()].some((document) => b.form.documents.has(document));
  // A father and his son in one text; over two texts the suffix is just left out.
  if (a.junior !== b.junior && together) return false;
  if (!sameGiven(a, b)) return false;
  // One text that writes both spellings more than once means two people.
  if (a.given[0] === b.given[0] || !together || areNicknames(a.given[0] ?? "", b.given[0] ?? "")) return true;
  return Math.min(a.form.count, b.form.count) < 2 || a.given[0]?.length === 1 || b.given[0]?.length === 1;
}
