import {
  addTo,
  type Difference,
  type Document,
  evidenceAt,
  groupBy,
  type QuantityMention,
  type Span,
  type Story,
} from "../../domain/index.js";
import { isPersonNoun } from "../../lexicon/person-nouns.js";
import { homeOfPeople, placesNamed } from "../../lexicon/places.js";

/** A counted group of people with the countries that its source gives them. */
interface Group {
  readonly document: number;
  readonly sentence: number;
  readonly total: number;
  /** Sorted. */
  readonly countries: readonly string[];
  readonly noun: string;
  readonly frame: string | null;
  readonly focus: Span;
}

/**
 * Where the people of one counted group come from: "nine Turkish sailors" in one source, "five Turks and four
 * Greeks" in another. The sum ties the two, or the noun and the verb where each source gives one country.
 */
export function findNationalities(story: Story): Difference[] {
  const byTotal = groupBy(
    story.documents.flatMap((document, i) => groupsIn(document, i)),
    ({ total }) => total,
  );
  return [...byTotal.values()].flatMap((groups) => {
    const values = groupBy(groups, ({ countries }) => countries.join("|"));
    const clashing = [...values].filter(([key, own]) =>
      [...values].some(([other, theirs]) => key !== other && isOneGroup(own, theirs)),
    );
    return clashing.length < 2
      ? []
      : [
          toDifference(
            story,
            clashing.map(([, own]) => own),
          ),
        ];
  });
}

const smallestGroup = 2;

function groupsIn(document: Document, index: number): Group[] {
  const bySentence = groupBy(
    document.mentions.filter(
      (mention): mention is QuantityMention =>
        mention.kind === "quantity" && mention.dimension === "count" && mention.low === mention.high,
    ),
    ({ sentence }) => sentence,
  );
  return [...bySentence].flatMap(([sentence, mentions]) => {
    const found: Group[] = [];
    for (const mention of mentions) {
      const group = readGroup(document, index, mention);
      if (group === null) continue;
      const last = found.at(-1);
      // "nine Kenyans |and| four Malays": two parts of one group.
      const between = document.source.text.slice(last?.focus.end ?? 0, group.focus.start);
      if (last !== undefined && /^,?\s?(?:and)?\s?$/.test(between))
        found[found.length - 1] = {
          ...last,
          sentence,
          total: last.total + group.total,
          countries: [...new Set([...last.countries, ...group.countries])].sort(),
          focus: { start: last.focus.start, end: group.focus.end },
        };
      else found.push(group);
    }
    return found.filter(({ total }) => total >= smallestGroup);
  });
}

function readGroup(document: Document, index: number, mention: QuantityMention): Group | null {
  const { sentence, tokens, unit, value, frame, start, end } = mention;
  const words = document.sentences[sentence]?.tokens.slice(...tokens) ?? [];
  const countries = [...new Set(words.flatMap(({ text }) => countryOf(text)))].sort();
  const people = isPersonNoun(unit) || countryOf(`${unit[0]?.toUpperCase()}${unit.slice(1)}`).length > 0;
  return countries.length === 0 || !people || mention.part
    ? null
    : {
        document: index,
        sentence,
        total: value,
        countries,
        noun: unit,
        frame,
        focus: { start, end },
      };
}

function countryOf(word: string): string[] {
  const home = /^\p{Lu}/u.test(word) ? homeOfPeople(word) : null;
  return home !== null && placesNamed(home).some(({ kind }) => kind === "country") ? [home] : [];
}

/** One holds all the countries of the other and more; or both give other countries to the same noun and verb. */
function isOneGroup(a: readonly Group[], b: readonly Group[]): boolean {
  if (a.some(({ document }) => b.every((other) => other.document === document))) return false;
  const [one, other] = [a[0]?.countries ?? [], b[0]?.countries ?? []];
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  if (few.every((country) => many.includes(country))) return true;
  if (few.some((country) => many.includes(country))) return false;
  return a.some(({ noun, frame }) =>
    b.some((theirs) => frame !== null && theirs.noun === noun && theirs.frame === frame),
  );
}

function toDifference(story: Story, groups: readonly (readonly Group[])[]): Difference {
  const values = groups
    .map((own) => {
      const bySource = new Map<number, Group[]>();
      for (const group of own) addTo(bySource, group.document, group);
      const shown = [...bySource.values()].flatMap((list) => list.slice(0, 1));
      return {
        key: own[0]?.countries.join("|") ?? "",
        label: own[0]?.countries.join(" and ") ?? "",
        evidence: shown.flatMap(({ document, sentence, focus }) => {
          const source = story.documents[document];
          return source === undefined ? [] : [evidenceAt(source, sentence, focus)];
        }),
      };
    })
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.key < b.key ? -1 : 1));
  const total = groups[0]?.[0]?.total ?? 0;
  const [first, ...others] = groups.map(([one]) => one?.countries ?? []);
  const nested = others.every((other) => other.some((country) => first?.includes(country)));
  return {
    type: "role",
    measure: "kind",
    attribute: `role nationality ${total}`,
    label: `where the ${total} people come from`,
    cause: nested ? "precision" : "contradiction",
    values,
    reasons: [
      {
        text: "The sources count as many people and do not give them the same countries.",
        evidence: values.flatMap(({ evidence }) => evidence.slice(0, 1)),
      },
    ],
    toSettle: ["The list of names of whoever holds or treats them."],
  };
}
