import { groupBy, quote, type RoleMention, type Sentence, type Token } from "../../domain/index.js";
import type { Finder, Reading } from "../finder.js";
import { type Name, readNames } from "./entity-names.js";
import { textOf } from "./entity-split.js";
import { type Office, readOffices } from "./role-phrase.js";
import {
  phraseAfter,
  phraseAsOpening,
  phraseBefore,
  phraseBeforeComma,
  phraseBeforeCopula,
  type RolePhrase,
} from "./role-places.js";
import { officeBeforeName, officeOfVerb, type VerbOffice } from "./role-verbs.js";

/**
 * Finds what a text says a person is: "former White House adviser Ann Smith", "Ann Smith, head of the unit",
 * "the unit's head, Ann Smith,", "her brother Tom".
 *
 * A title belongs to the name it stands before; an apposition to the name before its comma, so that in
 * "Ann Smith, President Tom Jones's daughter and adviser" the presidency is Jones's and the rest is Smith's.
 * Ages are quantities. Offices stay as written here; which of them mean the same is for the comparer.
 */
export const roleFinder: Finder = {
  name: "role",
  why: "Reads the same names as the entity finder, so holders agree with entity mentions.",
  find(reading) {
    const namesIn = groupBy(readNames(reading), ({ sentence }) => sentence);
    return reading.sentences.flatMap((sentence, index) => [
      ...rolesOfPronoun(reading, sentence, 0, namesIn.get(index - 1) ?? []),
      ...rolesIn(reading, sentence, namesIn.get(index) ?? []),
      ...rolesBehindSemicolon(reading, sentence, namesIn.get(index) ?? []),
    ]);
  },
};

function rolesIn(reading: Reading, sentence: Sentence, names: readonly Name[]): RoleMention[] {
  const { tokens } = sentence;
  const people = names.filter((name) => name.type === "person" && !name.heading);
  const starts = new Set(people.map((name) => name.first));
  // "Ann Smith's brother" goes on over her name; "Ann Smith and adviser Tom Jones" does not.
  const ends = new Set(
    people.filter(({ past }) => !/^'s?$/.test(tokens[past]?.text ?? "")).map(({ past }) => past),
  );
  const isPerson = (i: number): boolean => starts.has(i);
  const endsPerson = (i: number): boolean => ends.has(i);
  const found = new Map<string, RoleMention>();
  for (const person of people) {
    const phrases = [
      phraseBefore(tokens, person.first, endsPerson),
      phraseBeforeComma(tokens, person.first, person.past, endsPerson),
      phraseBeforeCopula(tokens, person.first),
      phraseAsOpening(tokens, person.first),
      phraseAfter(tokens, person.past, isPerson),
    ];
    for (const phrase of phrases) {
      if (phrase === null) continue;
      let offices = readOffices(tokens, phrase.first, phrase.past, isPerson);
      if (phrase.touches) offices = touching(offices, person.first);
      for (const office of offices) {
        const role = toMention(reading, sentence, person, phrase, office, people);
        const key = `${person.first};${office.first}`;
        if (!found.has(key)) found.set(key, role);
      }
    }
    for (const told of [officeOfVerb(tokens, person.past), officeBeforeName(tokens, person.first)])
      if (told !== null)
        found.set(`${person.first};verb ${told.first}`, toldByVerb(reading, sentence, person, told));
  }
  return [...found.values()];
}

/** "Ann Smith left; she is the union's secretary": of the one person before it. */
function rolesBehindSemicolon(reading: Reading, sentence: Sentence, names: readonly Name[]): RoleMention[] {
  const at = sentence.tokens.findIndex(({ text }) => text === ";") + 1;
  return at === 0
    ? []
    : rolesOfPronoun(
        reading,
        sentence,
        at,
        names.filter(({ first }) => first < at),
      );
}

/** "Ann Smith said so. She has been the union's secretary": of the one person of `before`, the pronoun at `at`. */
function rolesOfPronoun(
  reading: Reading,
  sentence: Sentence,
  at: number,
  before: readonly Name[],
): RoleMention[] {
  const { tokens } = sentence;
  if (!/^(?:he|she)$/.test(tokens[at]?.lower ?? "")) return [];
  const people = before.filter((name) => name.type === "person" && !name.heading);
  const [person] = people;
  const earlier = person === undefined ? undefined : reading.sentences[person.sentence];
  if (person === undefined || earlier === undefined) return [];
  if (people.some(({ name }) => name !== person.name)) return [];
  const start = earlier.tokens[person.first]?.start ?? 0;
  const holder = quote(reading.source.text, start, earlier.tokens[person.past - 1]?.end ?? start);
  const pronoun: Name = { ...person, sentence: sentence.index, first: at, past: at + 1 };
  const phrase = phraseAfter(tokens, at + 1, () => false);
  const offices =
    phrase === null
      ? []
      : readOffices(tokens, phrase.first, phrase.past, () => false).map((office) =>
          toMention(reading, sentence, pronoun, phrase, office, []),
        );
  const told = officeOfVerb(tokens, at + 1);
  const all = told === null ? offices : [...offices, toldByVerb(reading, sentence, pronoun, told)];
  return all.map((role) => ({ ...role, holder }));
}

function toldByVerb(
  { source }: Reading,
  { index, tokens }: Sentence,
  person: Name,
  told: VerbOffice,
): RoleMention {
  const at = ([first, past]: readonly [number, number]) =>
    quote(source.text, tokens[first]?.start ?? 0, tokens[past - 1]?.end ?? 0);
  return {
    kind: "role",
    sentence: index,
    tokens: [told.first, told.past],
    ...at([told.first, told.past]),
    holder: at([person.first, person.past]),
    office: told.office,
    modifiers: [],
    of: told.of === null ? null : textOf(tokens, ...told.of),
  };
}

/** Before a name only offices that run up to it: "the mayor told Ann Smith" makes nobody a mayor. */
function touching(offices: readonly Office[], end: number): Office[] {
  const kept: Office[] = [];
  let at = end;
  for (const office of [...offices].reverse()) {
    if (office.past !== at) break;
    kept.unshift(office);
    at = office.first;
  }
  return kept;
}

function toMention(
  { source }: Reading,
  sentence: Sentence,
  person: Name,
  phrase: RolePhrase,
  office: Office,
  people: readonly Name[],
): RoleMention {
  const { tokens } = sentence;
  const after =
    heldIn(tokens, office.past, phrase.past) ??
    // "Inspector |Vikram Shah| of the railway police"
    (phrase.touches && office.past === person.first && office.before === ""
      ? bodyBehind(tokens, person.past)
      : null);
  const first = Math.min(phrase.first, office.first);
  const past = after?.past ?? office.past;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[past - 1]?.end ?? start;
  const holder = quote(source.text, tokens[person.first]?.start ?? 0, tokens[person.past - 1]?.end ?? 0);
  return {
    kind: "role",
    sentence: sentence.index,
    tokens: [first, past],
    ...quote(source.text, start, end),
    holder,
    office: office.office,
    modifiers: office.modifiers,
    of: after?.words ?? (office.before || possessorOf(phrase.possessor, person, people)),
  };
}

/** "of the unit", "for the Foreign Ministry": to the end of the phrase. */
function heldIn(tokens: readonly Token[], at: number, past: number): { past: number; words: string } | null {
  const preposition = tokens[at];
  if (at >= past || preposition?.pos !== "ADP" || !/^(?:of|for|at|in|to|with)$/.test(preposition.lower))
    return null;
  const from = tokens[at + 1]?.pos === "DET" ? at + 2 : at + 1;
  return from < past ? { past, words: textOf(tokens, from, past) } : null;
}

function bodyBehind(tokens: readonly Token[], at: number): { past: number; words: string } | null {
  if (tokens[at]?.lower !== "of") return null;
  let past = at + 1;
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[past]?.pos ?? "") && past - at < 7) past++;
  return heldIn(tokens, at, past);
}

/** "Lopez and his brother Tom": the last person before "his" in the sentence. */
function possessorOf(at: number | null, person: Name, people: readonly Name[]): string | null {
  if (at === null) return null;
  return people.filter((other) => other.past <= at && other !== person).at(-1)?.name ?? null;
}
