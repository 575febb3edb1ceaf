import {
  type Difference,
  type Document,
  type EntityMention,
  groupBy,
  type Story,
  type Token,
} from "../../../domain/index.js";
import { placeNouns } from "../../../lexicon/place-names.js";
import { homeOfPeople, placesNamed } from "../../../lexicon/places.js";
import { bearingOf, compassName, degreesApart } from "../../lexicon/bearings.js";
import { type PlaceStatement, placeDifference } from "./statements.js";

interface Region extends PlaceStatement {
  readonly of: string;
  readonly ofLabel: string;
  /** Null for "central". */
  readonly degrees: number | null;
}

/** "Bam in central Iran" against "the southeastern city of Bam": in which part of the country a town lies. */
export function findRegions(story: Story): Difference[] {
  const found = story.documents.flatMap((document, index) =>
    document.mentions.flatMap((mention) =>
      mention.kind === "entity" && mention.type !== "person" && mention.type !== "nationality"
        ? readRegion(story, document, index, mention)
        : [],
    ),
  );
  return [...groupBy(found, (region) => region.of)].flatMap(([of, regions]) => {
    const clash = regions.some((a) => regions.some((b) => areApart(a.degrees, b.degrees)));
    return clash
      ? [
          placeDifference(story, regions, {
            measure: "location",
            attribute: `region ${of}`,
            label: `where ${regions[0]?.ofLabel ?? of} lies`,
            cause: "contradiction",
            reason: "The same place is put in two parts of the country.",
            toSettle: "A map.",
          }),
        ]
      : [];
  });
}

/** "Southern" and "southeastern" differ in exactness; "central" and "southern" in the place. */
function areApart(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a !== b;
  return degreesApart(a, b) >= 90;
}

function readRegion(story: Story, document: Document, index: number, mention: EntityMention): Region[] {
  const tokens = document.sentences[mention.sentence]?.tokens ?? [];
  const word = adjectiveBefore(tokens, mention.tokens[0]) ?? adjectiveAfter(tokens, mention.tokens[1]);
  if (word === null) return [];
  const degrees = bearingOf(word.text);
  const entity = story.entities.find(mention.name);
  const side = degrees === null ? "central" : compassName(degrees);
  return [
    {
      document: index,
      sentence: mention.sentence,
      span: { start: Math.min(word.start, mention.start), end: Math.max(word.end, mention.end) },
      key: side,
      label: word.lower,
      of: entity?.id ?? mention.name,
      ofLabel: entity?.label ?? mention.name,
      degrees,
    },
  ];
}

const isRegionWord = (token: Token): boolean =>
  token.lower === "central" || (/(?:ern)$/.test(token.lower) && bearingOf(token.text) !== null);

/** "the southeastern (Iranian) city (of) |Bam|" */
function adjectiveBefore(tokens: readonly Token[], first: number): Token | null {
  let at = first - 1;
  if (tokens[at]?.lower === "of") at--;
  if (!placeNouns.has(tokens[at]?.lower ?? "")) return null;
  at--;
  for (let steps = 0; steps < 2; steps++, at--) {
    const token = tokens[at];
    if (token !== undefined && isRegionWord(token)) return token;
    if (
      token === undefined ||
      (homeOfPeople(token.text) === null && token.pos !== "ADJ" && token.pos !== "NOUN")
    )
      return null;
  }
  return null;
}

/** "|Bam| in central Iran", "|Bam|, in southeastern Iran" */
function adjectiveAfter(tokens: readonly Token[], past: number): Token | null {
  let at = past;
  if (tokens[at]?.text === ",") at++;
  if (!/^(?:in|of)$/.test(tokens[at]?.lower ?? "")) return null;
  const token = tokens[at + 1];
  return token !== undefined && isRegionWord(token) && placesNamed(tokens[at + 2]?.text ?? "").length > 0
    ? token
    : null;
}
