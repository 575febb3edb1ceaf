import { addTo, type Document } from "../domain/index.js";
import { homeOfPeople, placesNamed } from "../lexicon/places.js";
import { squash } from "../text/index.js";
import type { Form } from "./entities-forms.js";

/** Two forms that mean one thing, by something better than likeness. */
export type Alias = readonly [a: string, b: string];

const smallWords = new Set(["of", "the", "and", "for", "in", "on", "de", "&"]);

/** "International Maritime Bureau (IMB)": the text itself says so. */
export function findSpelledOut(documents: readonly Document[]): Alias[] {
  const found: Alias[] = [];
  for (const { mentions, source } of documents) {
    const names = mentions.filter((mention) => mention.kind === "entity");
    names.forEach((name, i) => {
      const next = names[i + 1];
      if (next === undefined || next.start - name.end > 3) return;
      if (!/^\s?\($/.test(source.text.slice(name.end, next.start)) || source.text[next.end] !== ")") return;
      if (abbreviates(next.name, name.name)) found.push([name.name, next.name]);
      else if (abbreviates(name.name, next.name)) found.push([next.name, name.name]);
    });
  }
  return found;
}

/** "DNC" where the story has one body with these initials. */
export function findAcronyms(forms: readonly Form[]): Alias[] {
  const byInitials = new Map<string, string[]>();
  for (const { name, type } of forms) {
    if (type === "person" || !name.includes(" ")) continue;
    for (const key of new Set([initials(name, false), initials(name, true)])) {
      if (key.length < 3) continue;
      addTo(byInitials, key, name);
    }
  }
  return forms.flatMap(({ name }): Alias[] => {
    if (!/^(?:\p{Lu}\.?){3,8}$/u.test(name)) return [];
    const bodies = byInitials.get(name.replace(/\./g, "")) ?? [];
    const body = bodies[0];
    const one = new Set(bodies.map(squash)).size === 1;
    return one && body !== undefined ? [[body, name]] : [];
  });
}

const initials = (name: string, withSmall: boolean): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => withSmall || !smallWords.has(word.toLowerCase()))
    .map((word) => word.slice(0, 1).toUpperCase())
    .join("");

const abbreviates = (short: string, long: string): boolean => {
  const letters = short.replace(/\./g, "");
  return (
    /^\p{Lu}{2,8}$/u.test(letters) && (initials(long, false) === letters || initials(long, true) === letters)
  );
};

/** The gazetteer's one name for all spellings of a place, where they agree; null for "Washington", which is several. */
export function gazetteerKey(name: string): string | null {
  const known = new Set(placesNamed(name).map((place) => place.name));
  const [only] = known;
  if (known.size === 1 && only !== undefined) return `place ${only}`;
  if (known.size > 1) return null;
  const home = homeOfPeople(name);
  return home === null ? null : `people ${home}`;
}

/** "Foreign Ministry" is the Russian one where the story has no other. */
export function findShortened(forms: readonly Form[]): Alias[] {
  const bySuffix = new Map<string, string[]>();
  for (const { name, type } of forms) {
    if (type !== "organisation") continue;
    const words = name.split(" ");
    for (let from = 1; from <= words.length - 2; from++) {
      const suffix = words.slice(from).join(" ");
      addTo(bySuffix, suffix, name);
    }
  }
  return forms.flatMap(({ name, type }): Alias[] => {
    if (type !== "organisation") return [];
    const longer = bySuffix.get(name) ?? [];
    const only = longer[0];
    return longer.length === 1 && only !== undefined ? [[only, name]] : [];
  });
}
