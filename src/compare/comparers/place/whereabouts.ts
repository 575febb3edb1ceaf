import type { Difference, Document, Sentence, Story } from "../../../domain/index.js";
import { areRelated, nounCategory } from "../../../text/index.js";
import { bySentence } from "../../align/by-sentence.js";
import { claimsOfOneMatter } from "../../matter/claims-of-one.js";
import { isBrief } from "../../matter/one-matter.js";
import { asideOf } from "../../proposition/aside.js";
import { tellTwoEvents } from "../../proposition/one-event.js";
import { compareBesides, isOneProposition, toldBesides } from "../../proposition/same-proposition.js";
import { unitsOf } from "../../proposition/units.js";

import { placesOfOneAct } from "./by-act.js";
import { excludeEachOther, type Spot, spotKind } from "./spot-kinds.js";
import { type PlaceStatement, placeDifference } from "./statements.js";

interface Whereabouts extends PlaceStatement, Spot {
  readonly preposition: string;
  /** Nearly any spot may lie in it: a rival only of a kind that excludes it. */
  readonly wide: boolean;
  /** Names in the phrase, in lower case. */
  readonly names: readonly string[];
  /** Nouns before the head: "bus" in "the bus station". */
  readonly modifiers: readonly string[];
}

const prepositions =
  /^(?:in|at|on|inside|outside|under|behind|beneath|from|off|into|near|aboard|beneath|above)$/;
/** What nearly any spot lies in, or that is no spot. */
const wide =
  /^(?:house|farm|home|building|flat|apartment|hotel|city|town|village|street|area|site|scene|country|region|district|place|room|property|complex|estate|centre|center|world|air|ground|road|water|sea|land|way|side|end|top|front|back|middle|part|point|line|list|case|court|hospital|prison|police|group|team|board|market|state|county|province|body|head|hand|face|table|figure|picture|video|camera|phone|paper|newspaper|television|radio|internet|car|bus|train|plane|ship|boat|vehicle)$/;

/**
 * One thing told with two spots without a name, in other words: "on the roof", "in the basement"; "at the bus
 * station", "at the railway station". Each sentence has one spot that the other lacks, and says the same otherwise.
 */
export function findWhereabouts(story: Story): Difference[] {
  const all = story.documents.flatMap((document, index) =>
    document.sentences.flatMap((sentence) => readSpots(story, document, index, sentence)),
  );
  const spots = bySentence(all, (spot) => spot);
  const seen = new Set<string>();
  const byAct = isBrief(story) ? [] : [...placesOfOneAct(story, all)].map(([a, b]) => ({ a, b, act: true }));
  const pairs = story.pairs.map(({ a, b }) => ({ a, b, act: false }));
  return [...pairs, ...byAct].flatMap(({ a, b, act }) => {
    if (a.document === b.document) return [];
    const left = spots(a);
    const right = spots(b);
    const own = left.filter((spot) => !isKnown(story, spot, b));
    const other = right.filter((spot) => !isKnown(story, spot, a));
    const [one, two] = [own[0], other[0]];
    // "on a yacht in the harbour", "at the airport": neither of the two is the third.
    if (one === undefined || two === undefined || own.length + other.length > mostSpots) return [];
    if (!own.every((spot) => other.every((rival) => areRivals(spot, rival)))) return [];
    const attribute = `whereabouts ${[one.key, two.key].sort().join(" ")}`;
    if (seen.has(attribute)) return [];
    const alike = act || isOneProposition(compareBesides(story, one, two), 3, leastCoverage);
    if (!(areOneMatter(story, one, two) ?? alike) || tellTwoEvents(story, one, two)) return [];
    seen.add(attribute);
    return [
      placeDifference(story, [one, two], {
        measure: "location",
        attribute,
        label: "the spot",
        cause: "contradiction",
        reason: "The sentences say the same and put it at two spots.",
        toSettle: "A picture or the report of whoever was there.",
      }),
    ];
  });
}

const leastCoverage = 0.6;
const mostSpots = 3;

/**
 * Two short texts: one act, at two spots that cannot be one; null where they do not tell. What lies near a spot or
 * goes off it may be anywhere.
 */
function areOneMatter(story: Story, a: Whereabouts, b: Whereabouts): boolean | null {
  if (!isBrief(story)) return null;
  const matter = claimsOfOneMatter(story, a, b, [[toldBesides(story, a), toldBesides(story, b)]]);
  if (matter === null || matter === "apart") return matter === null ? null : false;
  if (excludeEachOther(a, b) === true) return true;
  return loose.test(a.preposition) || loose.test(b.preposition) ? null : true;
}

const loose = /^(?:near|from|off|outside|behind)$/;

function areRivals(a: Whereabouts, b: Whereabouts): boolean {
  // "the Veshin colliery", "the Veshin pit"
  if (a.names.some((name) => b.names.includes(name))) return false;
  const exclusive = excludeEachOther(a, b);
  if (exclusive !== null || a.wide || b.wide) return exclusive === true;
  if (a.kind === "water" && b.kind === "water") return false;
  if (a.head !== b.head) return !areRelated(a.head, b.head, "noun");
  const [one, two] = [a.modifiers.at(-1), b.modifiers.at(-1)];
  return one !== undefined && two !== undefined && one !== two && !areRelated(one, two, "noun");
}

/** The other sentence speaks of that spot as well, by this word or one like it. */
const isKnown = (
  story: Story,
  { head, modifiers }: Whereabouts,
  other: { document: number; sentence: number },
): boolean =>
  unitsOf(story, other.document, other.sentence).some(
    ({ lemma, token }) =>
      token.pos === "NOUN" && (lemma === head ? modifiers.length === 0 : areRelated(lemma, head, "noun")),
  );

function readSpots(story: Story, { source }: Document, document: number, sentence: Sentence): Whereabouts[] {
  if (sentence.block.kind === "title" || sentence.block.kind === "heading") return [];
  const { tokens } = sentence;
  // "in the Blue Door bar": of two short texts the one may name the spot and the other not.
  const brief = isBrief(story);
  const aside = asideOf(story, document, sentence.index);
  return tokens.flatMap((token, i): Whereabouts[] => {
    if (token.pos !== "ADP" || !prepositions.test(token.lower)) return [];
    if (aside.some(([from, past]) => from <= i && i < past)) return [];
    let past = i + 1;
    while (
      /^(?:DET|ADJ|NOUN|NUM)$/.test(tokens[past]?.pos ?? "") ||
      (brief && tokens[past]?.pos === "PROPN") ||
      /^(?:his|her|its|their|'s)$/.test(tokens[past]?.lower ?? "")
    )
      past++;
    const head = tokens[past - 1];
    if (head === undefined) return [];
    const kind = spotKind(head.lower, token.lower) ?? spotKind(head.lemma, token.lower);
    const named = head.pos === "PROPN" && kind === "water";
    // "at sea", "on moorland": the kinds that exclude others need no article.
    if ((past - i < 3 && kind !== "water" && kind !== "land") || (head.pos !== "NOUN" && !named)) return [];
    const isWide = wide.test(head.lemma);
    if (isWide && kind === null) return [];
    if (kind === null && !["artifact", "location", "object"].includes(nounCategory(head.lemma) ?? ""))
      return [];
    const span = { start: token.start, end: head.end };
    const modifiers = tokens
      .slice(i + 1, past - 1)
      .flatMap(({ pos, lemma }) => (pos === "NOUN" ? [lemma] : []));
    return [
      {
        document,
        sentence: sentence.index,
        span,
        key: [...modifiers, head.lemma].join(" "),
        label: source.text.slice(span.start, span.end),
        preposition: token.lower,
        head: head.lemma,
        kind,
        wide: isWide,
        names: tokens.slice(i + 1, past).flatMap(({ pos, lower }) => (pos === "PROPN" ? [lower] : [])),
        modifiers,
      },
    ];
  });
}
