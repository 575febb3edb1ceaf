import {
  type Difference,
  type Document,
  type EntityMention,
  groupBy,
  type Story,
  type Token,
} from "../../../domain/index.js";
import { liesWithin } from "../../../lexicon/places.js";
import { type PlaceStatement, placeDifference } from "./statements.js";

interface Residence extends PlaceStatement {
  readonly person: string;
  readonly personLabel: string;
  readonly place: string;
}

/**
 * Where a person lives: "Ann Smith, 59, of Leeds", "Smith, who lived in Bradford", "Leeds resident Ann Smith".
 *
 * "From" is left out (it may be the birthplace), and so is whatever was once. A part of town inside the town, or
 * under a longer name ("Flatbush", "East Flatbush"), is the same home less exactly told.
 */
export function findResidences(story: Story): Difference[] {
  const found = story.documents.flatMap((document, index) => readResidences(story, document, index));
  return [...groupBy(found, ({ person }) => person)].flatMap(([person, residences]) => {
    const clash = residences.filter((a) => residences.some((b) => arePlacesApart(a.place, b.place)));
    if (clash.length < 2) return [];
    return [
      placeDifference(story, clash, {
        measure: "location",
        attribute: `home ${person}`,
        label: `where ${clash[0]?.personLabel ?? person} lived`,
        cause: "contradiction",
        reason: "Two homes are given, neither of which lies in the other.",
        toSettle: "The police report or the family: which address held on the day.",
      }),
    ];
  });
}

export function arePlacesApart(a: string, b: string): boolean {
  const [one, two] = [a.toLowerCase(), b.toLowerCase()];
  if (one.includes(two) || two.includes(one)) return false;
  return !liesWithin(a, b) && !liesWithin(b, a);
}

function readResidences(story: Story, document: Document, index: number): Residence[] {
  const names = document.mentions.filter((mention): mention is EntityMention => mention.kind === "entity");
  return names.flatMap((person, i): Residence[] => {
    if (person.type !== "person") return [];
    const tokens = document.sentences[person.sentence]?.tokens ?? [];
    const at = homeAfter(tokens, person.tokens[1]) ?? homeBefore(tokens, person.tokens[0]);
    if (at === null) return [];
    const near = names.slice(Math.max(0, i - 3), i + 4);
    const home = near.find(
      ({ sentence, tokens: [first, past], type }) =>
        sentence === person.sentence &&
        type !== "person" &&
        type !== "nationality" &&
        (first === at || past === at),
    );
    const entity = story.entities.find(person.name);
    const place = home === undefined ? null : story.entities.find(home.name);
    if (home === undefined || entity === null) return [];
    return [
      {
        document: index,
        sentence: person.sentence,
        span: { start: Math.min(home.start, person.start), end: Math.max(home.end, person.end) },
        key: place?.id ?? home.name,
        label: place?.label ?? home.name,
        person: entity.id,
        personLabel: entity.label,
        place: place?.label ?? home.name,
      },
    ];
  });
}

/** Tokens between "lived" and its "in": "lived half a mile away in". */
const longestWay = 7;

/** Token where the home's name starts after "|Ann Smith|, 59, of" or "|Ann Smith|, who lived … in"; null without. */
function homeAfter(tokens: readonly Token[], past: number): number | null {
  let at = past;
  if (tokens[at]?.text === "," && /^\d{1,3}$/.test(tokens[at + 1]?.text ?? "")) {
    at += 2;
    if (tokens[at]?.text === ",") at++;
  }
  if (tokens[at]?.lower === "of") return at + 1;
  if (tokens[at]?.text === ",") at++;
  if (tokens[at]?.lower === "who") at++;
  if (!/^(?:lives?|lived|resides?|resided)$/.test(tokens[at]?.lower ?? "")) return null;
  for (let i = at + 1; i <= at + longestWay; i++) {
    const word = tokens[i]?.lower ?? "";
    if (/^(?:[.;:]|once|formerly|until|before|previously)$/.test(word)) return null;
    if (word === "in") return tokens[i + 1]?.pos === "DET" ? i + 2 : i + 1;
  }
  return null;
}

/** Token where the home's name ends before "resident |Ann Smith|". */
const homeBefore = (tokens: readonly Token[], first: number): number | null =>
  /^residents?$/.test(tokens[first - 1]?.lower ?? "") ? first - 1 : null;
