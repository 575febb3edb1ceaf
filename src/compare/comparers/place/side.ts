import type { Difference, Document, Sentence, Story, Token } from "../../../domain/index.js";
import { bearingOf, degreesApart } from "../../lexicon/bearings.js";
import { tellTwoEvents } from "../../proposition/one-event.js";
import { compareBesides, isOneProposition } from "../../proposition/same-proposition.js";
import { type PlaceStatement, placeDifference, readBySentence } from "./statements.js";

interface Side extends PlaceStatement {
  /** Noun that has sides: "bank", "floor", "coast". */
  readonly of: string;
  /** The name of what it is a side of: "of the |Torne|"; null where none follows. */
  readonly owner: string | null;
  readonly word: string;
}

const sided =
  /^(?:bank|side|face|wing|coast|shore|end|entrance|gate|tower|edge|slope|flank|border|half|part|suburb|outskirts|arm|leg|hand|eye|knee|foot|shoulder|lung|lane|carriageway|platform|terminal|stand)$/;
const storey = /^(?:floor|storey|story|deck|level)$/;

/** Pairs of words of which nothing is both; compass words are told apart by their angle. */
const opposites = new Map(
  "left|right upper|lower front|rear front|back inner|outer top|bottom near|far"
    .split(" ")
    .flatMap((pair) => {
      const [a = "", b = ""] = pair.split("|");
      return [
        [`${a} ${b}`, true],
        [`${b} ${a}`, true],
      ] as [string, boolean][];
    }),
);

/**
 * Two sides of one thing: the east bank and the west bank, the third floor and the ninth, the left leg and the
 * right. The sentences must say the same otherwise.
 */
export function findSides(story: Story): Difference[] {
  const sides = readBySentence(story, readSides);
  const seen = new Set<string>();
  return story.pairs.flatMap((pair) => {
    if (pair.a.document === pair.b.document) return [];
    const left = sides(pair.a);
    const right = sides(pair.b);
    if (left.length !== 1 || right.length !== 1) return [];
    const [a, b] = [left[0] as Side, right[0] as Side];
    const attribute = `side ${a.of} ${[a.word, b.word].sort().join(" ")}`;
    if (!areOfOne(a, b) || seen.has(attribute) || !areApart(a.word, b.word)) return [];
    if (!isOneProposition(compareBesides(story, a, b), 2, 0.5) || tellTwoEvents(story, a, b)) return [];
    seen.add(attribute);
    return [
      placeDifference(story, [a, b], {
        measure: "location",
        attribute,
        label: `which ${a.of}`,
        cause: "contradiction",
        reason: "The sentences say the same and put it on two sides of one thing.",
        toSettle: "A picture, a map or the report of whoever was there.",
      }),
    ];
  });
}

/** The "bank" of a river is its "side". */
const areOfOne = (a: Side, b: Side): boolean =>
  a.of === b.of || (a.owner !== null && a.owner === b.owner && (a.of === "side" || b.of === "side"));

function areApart(a: string, b: string): boolean {
  if (a === b) return false;
  const [one, two] = [bearingOf(a), bearingOf(b)];
  if (one !== null && two !== null) return degreesApart(one, two) >= 90;
  return opposites.has(`${a} ${b}`) || (isNumbered(a) && isNumbered(b));
}

const ordinals = new Map(
  "ground first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    .split(" ")
    .map((word, i) => [word, String(i)]),
);
const isNumbered = (word: string): boolean => /^\d+$/.test(word);

function readSides({ source }: Document, document: number, sentence: Sentence): Side[] {
  if (sentence.block.kind === "title" || sentence.block.kind === "heading") return [];
  const { tokens } = sentence;
  return tokens.flatMap((token, i): Side[] => {
    const noun = token.lemma.toLowerCase();
    const word = tokens[i - 1];
    if (word === undefined || !(sided.test(noun) || storey.test(noun))) return [];
    const key = storey.test(noun) ? numberOf(word) : word.lower;
    if (key === null || (!storey.test(noun) && bearingOf(key) === null && !isOpposite(key))) return [];
    const span = { start: word.start, end: token.end };
    return [
      {
        document,
        sentence: sentence.index,
        span,
        key: `${key} ${noun}`,
        label: source.text.slice(span.start, span.end),
        of: storey.test(noun) ? "floor" : noun,
        word: key,
        owner: ownerBehind(tokens, i + 1),
      },
    ];
  });
}

function ownerBehind(tokens: readonly Token[], at: number): string | null {
  const name = tokens[tokens[at + 1]?.lower === "the" ? at + 2 : at + 1];
  return tokens[at]?.lower === "of" && name?.pos === "PROPN" ? name.lower : null;
}

const isOpposite = (word: string): boolean =>
  [...opposites.keys()].some((pair) => pair.startsWith(`${word} `));

/** "ninth", "9th" → "9". */
const numberOf = ({ lower }: Token): string | null =>
  ordinals.get(lower) ?? /^(\d{1,3})(?:st|nd|rd|th)$/.exec(lower)?.[1] ?? null;
