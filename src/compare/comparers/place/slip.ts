import {
  type Difference,
  type Document,
  type EntityMention,
  groupBy,
  type Story,
} from "../../../domain/index.js";
import { liesWithin, placesNamed } from "../../../lexicon/places.js";
import { type PlaceStatement, placeDifference } from "./statements.js";

interface Inside extends PlaceStatement {
  readonly of: string;
  readonly ofLabel: string;
  /** False where the gazetteer knows both and the one does not lie in the other. */
  readonly possible: boolean;
}

/**
 * "Djibouti in Ivory Coast": a slip that no other source is needed for, but one is: the finding shows where the
 * others put the place. Only countries and capitals, which the gazetteer has without gaps.
 */
export function findSlips(story: Story): Difference[] {
  const found = story.documents.flatMap((document, index) => readInsides(story, document, index));
  return [...groupBy(found, (inside) => inside.of)].flatMap(([of, insides]) => {
    if (!insides.some(({ possible }) => !possible) || !insides.some(({ possible }) => possible)) return [];
    return [
      placeDifference(story, insides, {
        measure: "location",
        attribute: `within ${of}`,
        label: `where ${insides[0]?.ofLabel ?? of} lies`,
        cause: "source-error",
        reason: "By the gazetteer, one of the two does not lie where it is put.",
        toSettle: "A map.",
      }),
    ];
  });
}

function readInsides(story: Story, document: Document, index: number): Inside[] {
  const names = document.mentions.filter((mention): mention is EntityMention => mention.kind === "entity");
  return names.flatMap((inner, i): Inside[] => {
    const outer = names[i + 1];
    if (outer === undefined || outer.sentence !== inner.sentence || !isSovereign(inner.name)) return [];
    const between = document.source.text.slice(inner.end, outer.start);
    if (!/^,? (?:in|on|at) (?:the (?:\p{Ll}{3,12} of )?)?$/u.test(between)) return [];
    const known = placesNamed(outer.name).some(({ kind }) => kind === "country" || kind === "continent");
    if (!known && placesNamed(outer.name).length === 0) return [];
    const possible = !known || liesWithin(inner.name, outer.name) || liesWithin(outer.name, inner.name);
    const entity = story.entities.find(inner.name);
    return [
      {
        document: index,
        sentence: inner.sentence,
        span: { start: inner.start, end: outer.end },
        key: possible ? "possible" : outer.name,
        label: document.source.text.slice(inner.end, outer.end).replace(/^,? /, ""),
        of: entity?.id ?? inner.name,
        ofLabel: entity?.label ?? inner.name,
        possible,
      },
    ];
  });
}

/** Every reading of the name is a country or has one as its whole, so that "Athens, Georgia" is left alone. */
function isSovereign(name: string): boolean {
  const countries = placesNamed(name).map(({ kind, name: own, whole }) => {
    if (kind === "country") return own;
    return kind === "city" && isCountry(whole) ? whole : null;
  });
  return countries.length > 0 && countries[0] !== null && new Set(countries).size === 1;
}

const isCountry = (name: string): boolean => placesNamed(name).some(({ kind }) => kind === "country");
