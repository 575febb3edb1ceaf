import type { Difference, Document, Sentence, Story, Token } from "../../../domain/index.js";
import { bearingOf, compassName, degreesApart } from "../../lexicon/bearings.js";
import { isBrief, isOneMatter } from "../../matter/one-matter.js";
import { asideOf } from "../../proposition/aside.js";
import { tellTwoEvents } from "../../proposition/one-event.js";
import { compareBesides, isOneProposition, toldBesides } from "../../proposition/same-proposition.js";
import { type PlaceStatement, placeDifference, readBySentence } from "./statements.js";

interface Heading extends PlaceStatement {
  /** Where it goes or lies: a wind from the north goes south. */
  readonly degrees: number;
  /** Stem of what it is "north of"; null where nothing is named. */
  readonly of: string | null;
}

/**
 * Where a thing goes or lies by the compass, with no place named: "drifting north-west", "blown to the south-east of
 * the volcano". Each sentence has one such word, and they say the same otherwise.
 */
export function findHeadings(story: Story): Difference[] {
  const headings = readBySentence(story, (document, index, sentence) =>
    readHeadings(story, document, index, sentence),
  );
  const seen = new Set<string>();
  return story.pairs.flatMap((pair) => {
    if (pair.a.document === pair.b.document) return [];
    const [a, ...more] = headings(pair.a);
    const [b, ...others] = headings(pair.b);
    if (a === undefined || b === undefined || more.length > 0 || others.length > 0) return [];
    const attribute = `heading ${[a.key, b.key].sort().join(" ")}`;
    if (seen.has(attribute) || degreesApart(a.degrees, b.degrees) < leastApart) return [];
    // "The town lies north of the river", "the river runs south of the town": each from the other.
    if (a.of !== null && b.of !== null && a.of !== b.of) return [];
    const one =
      isOneProposition(compareBesides(story, a, b), 3, 0.6) ||
      (isBrief(story) && isOneMatter(story, toldBesides(story, a), toldBesides(story, b), "same") !== null);
    if (!one || tellTwoEvents(story, a, b)) return [];
    seen.add(attribute);
    return [
      placeDifference(story, [a, b], {
        measure: "direction",
        attribute,
        label: "the direction",
        cause: "contradiction",
        reason: "The sentences say the same and give two directions.",
        toSettle: "A map, or whoever measured it.",
      }),
    ];
  });
}

/** A quarter of the circle: "north" and "north-west" may be one direction told more or less exactly. */
const leastApart = 90;

/** Nouns that have sides; `side.ts` compares them. A side of a country is in `region.ts`. */
const sided =
  /^(?:bank|side|face|wing|coast|shore|end|entrance|gate|tower|edge|slope|flank|border|half|part|suburb|outskirts|stand|region|province|city|town|state)s?$/;

function readHeadings(story: Story, { source }: Document, document: number, sentence: Sentence): Heading[] {
  if (sentence.block.kind === "title" || sentence.block.kind === "heading") return [];
  const { tokens } = sentence;
  const aside = asideOf(story, document, sentence.index);
  const found: Heading[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (first === undefined || !/^\p{Ll}/u.test(first.text) || bearingOf(first.text) === null) continue;
    const pair =
      tokens[i + 1]?.text === "-" && bearingOf(`${first.text}${tokens[i + 2]?.text ?? ""}`) !== null;
    const last = tokens[pair ? i + 2 : i] ?? first;
    const degrees = bearingOf(source.text.slice(first.start, last.end));
    const next = tokens[(pair ? i + 2 : i) + 1];
    const at = i;
    if (pair) i += 2;
    if (degrees === null || sided.test(next?.lower ?? "") || next?.pos === "PROPN") continue;
    if (aside.some(([from, past]) => from <= at && at < past)) continue;
    const span = { start: first.start, end: last.end };
    const from = tokens[at - 1]?.lower === "the" ? tokens[at - 2] : tokens[at - 1];
    const turned = from?.lower === "from" || /erly$/.test(last.lower) ? (degrees + 180) % 360 : degrees;
    const after = next?.lower === "of" ? tokens.slice(i + 2).find(({ pos }) => pos !== "DET") : undefined;
    found.push({
      document,
      sentence: sentence.index,
      span,
      key: compassName(turned),
      label: source.text.slice(span.start, span.end),
      degrees: turned,
      of: after?.stem ?? viewpoint(tokens),
    });
  }
  return found;
}

/** "From the lighthouse, the harbour lies to the west": seen from there, it is west of it. */
function viewpoint(tokens: readonly Token[]): string | null {
  if (tokens[0]?.lower !== "from") return null;
  const comma = tokens.findIndex(({ text }) => text === ",");
  return comma < 0 ? null : (tokens[comma - 1]?.stem ?? null);
}
