import {
  type Difference,
  type Document,
  type EntityMention,
  groupBy,
  type QuantityMention,
  type Story,
  type Token,
} from "../../../domain/index.js";
import { alikeIn } from "../../align/alike.js";
import { mentionsIn } from "../../align/in-sentence.js";
import { bearingOf, compassName, degreesApart } from "../../lexicon/bearings.js";
import { type PlaceStatement, placeDifference } from "./statements.js";

interface Bearing extends PlaceStatement {
  readonly of: string;
  readonly ofLabel: string;
  readonly degrees: number;
  /** Metres before it ("150 nautical miles east of Aden"); null where none stand there. */
  readonly metres: number | null;
}

/**
 * "150 nautical miles east of Aden" against "west of Aden": the same distance from the same place, or two
 * sentences that say the same otherwise, in directions a quarter circle apart or more.
 */
export function findDirections(story: Story): Difference[] {
  const found: Bearing[] = story.documents.flatMap((document, index) => readBearings(story, document, index));
  const alike = alikeIn(story);
  const differences: Difference[] = [];
  for (const [of, statements] of groupBy(found, (bearing) => bearing.of)) {
    const disputed = new Set<Bearing>();
    for (const [i, a] of statements.slice(0, mostStatements).entries())
      for (const b of statements.slice(i + 1, mostStatements)) {
        if (degreesApart(a.degrees, b.degrees) < 90) continue;
        if (!sameDistance(a, b) && (alike(a, b) < leastAlike || differentDistance(a, b))) continue;
        disputed.add(a).add(b);
      }
    const [first] = disputed;
    if (first === undefined) continue;
    const keys = new Set([...disputed].map(({ key }) => key));
    differences.push(
      placeDifference(
        story,
        statements.filter(
          (statement) =>
            keys.has(statement.key) && [...disputed].some((one) => !differentDistance(one, statement)),
        ),
        {
          measure: "direction",
          attribute: `direction ${of}`,
          label: `the direction from ${first.ofLabel}`,
          cause: "contradiction",
          reason: "The same thing is put on two sides of the same place.",
          toSettle: "The coordinates, or a map with the distance drawn in.",
        },
      ),
    );
  }
  return differences;
}

/** A place that hundreds of sentences give directions from is compared in its first ones only. */
const mostStatements = 200;
const leastAlike = 0.3;

const sameDistance = (a: Bearing, b: Bearing): boolean =>
  a.metres !== null &&
  b.metres !== null &&
  Math.abs(a.metres - b.metres) <= 0.12 * Math.max(a.metres, b.metres);
const differentDistance = (a: Bearing, b: Bearing): boolean =>
  a.metres !== null && b.metres !== null && !sameDistance(a, b);

function readBearings(story: Story, document: Document, index: number): Bearing[] {
  return document.mentions.flatMap((mention): Bearing[] => {
    if (mention.kind !== "entity" || mention.type === "person") return [];
    const tokens = document.sentences[mention.sentence]?.tokens ?? [];
    const from = directionBefore(tokens, mention);
    const last = tokens[mention.tokens[0] - 1];
    const first = from === null ? undefined : tokens[from];
    if (from === null || first === undefined || last === undefined) return [];
    const degrees = bearingOf(
      document.source.text.slice(first.start, tokens[endOfDirection(tokens, from) - 1]?.end),
    );
    if (degrees === null) return [];
    const entity = story.entities.find(mention.name);
    const side = compassName(degrees);
    return [
      {
        document: index,
        sentence: mention.sentence,
        span: { start: first.start, end: mention.end },
        key: side,
        label: `${side} of ${mention.name}`,
        of: entity?.id ?? mention.name,
        ofLabel: entity?.label ?? mention.name,
        degrees,
        metres: distanceBefore(document, mention.sentence, from),
      },
    ];
  });
}

/** First token of "south - west of the |Name|"; null where no direction stands there. */
function directionBefore(tokens: readonly Token[], { tokens: [first] }: EntityMention): number | null {
  let at = first - 1;
  if (tokens[at]?.lower === "the") at--;
  if (!/^(?:of|from)$/.test(tokens[at]?.lower ?? "")) return null;
  at--;
  const last = tokens[at];
  if (last === undefined || bearingOf(last.text) === null) return null;
  const parts = tokens[at - 1]?.text === "-" ? 2 : 1;
  const pair = bearingOf(`${tokens[at - parts]?.text ?? ""}${last.text}`);
  return pair !== null && bearingOf(tokens[at - parts]?.text ?? "") !== null ? at - parts : at;
}

function endOfDirection(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at] !== undefined && !/^(?:of|from)$/.test(tokens[at]?.lower ?? "")) at++;
  return at;
}

/** At most this many tokens between "150 nautical miles" and "east". */
const nearby = 7;

function distanceBefore(document: Document, sentence: number, token: number): number | null {
  const lengths = mentionsIn(document, sentence).filter(
    (mention): mention is QuantityMention =>
      mention.kind === "quantity" &&
      mention.dimension === "length" &&
      mention.tokens[1] <= token + 1 &&
      token - mention.tokens[1] < nearby,
  );
  return lengths.at(-1)?.value ?? null;
}
