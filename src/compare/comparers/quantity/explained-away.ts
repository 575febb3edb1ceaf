import { addTo } from "../../../domain/index.js";
import type { Disputes } from "./dispute.js";
import type { Edge, HeldPair } from "./edge.js";
import type { Fact } from "./fact.js";
import type { Relate } from "./relate.js";
import type { Similarity } from "./similarity.js";
import { matchThings } from "./things.js";

const isLike = (a: Fact, b: Fact): boolean => matchThings(a.thing, b.thing) !== "other";

/** A pair this strong is one attribute even where the other figure stands for something else in the same source. */
const sureStrength = 0.9;
/** Two figures of one source this alike are told of one thing. */
const ownClash = 0.7;
/** The same for a small number, which may be there by chance. */
const likelyStrength = 0.65;
/** Numbers up to this stand for anything, and up to the next for many things in one article. */
const smallNumber = 2;
const commonNumber = 12;
/**
 * A figure that the other source gives too is no rival of that source's other figures: where one tells of
 * 11 shots and 7 hits, another's 11 meets the 11 and not the 7.
 */
export function dropExplained(
  edges: readonly Edge[],
  held: HeldPair[],
  inSource: (fact: Fact) => readonly Fact[],
  similarity: Similarity,
  relate: Relate,
  disputes: Disputes,
): Edge[] {
  const givesElsewhere = (fact: Fact, rival: Fact): boolean =>
    rival.mention.value > smallNumber &&
    inSource(fact).some(
      (other) =>
        other !== fact &&
        other.mention.value === rival.mention.value &&
        (other.mention.value > commonNumber || other.mention.dimension !== "count" || isLike(other, rival)),
    );
  const repeats = (fact: Fact, rival: Fact): boolean =>
    rival.mention.value > smallNumber &&
    inSource(fact).some((other) => other !== fact && other.mention.value === rival.mention.value);
  // A source that contradicts itself explains nothing.
  const clashes = (a: Fact, b: Fact): boolean => {
    if (disputes(a, b)) return true;
    if (a.document === b.document && a.sentence === b.sentence && a.outcome === null) return false;
    const relation = relate(a, b, similarity(a, b));
    return relation.kind === "same" && relation.strength >= ownClash;
  };
  const agreeing = new Map<Fact, Fact[]>();
  for (const { a, b, relation } of edges) {
    if (relation.agreement === "different") continue;
    addTo(agreeing, a, b);
    addTo(agreeing, b, a);
  }
  const explains = (fact: Fact, rival: Fact): boolean =>
    (agreeing.get(fact) ?? []).some(
      (twin) =>
        twin !== rival &&
        twin.document === rival.document &&
        !clashes(twin, rival) &&
        (twin.sentence === rival.sentence ||
          (fact.outcome?.running !== true && fact.mention.dimension !== "magnitude")),
    );
  return edges.filter(({ a, b, relation }) => {
    // The seven that five were convicted of are not all seven that somebody was.
    if ((a.isWhole && b.marks.all) || (b.isWhole && a.marks.all)) return false;
    if (relation.agreement !== "different" || a.document === b.document) return true;
    // "Five of seven", "all seven": the one names the whole that the other is.
    if (a.marks.whole !== null && a.marks.whole === b.marks.whole && a.marks.all !== b.marks.all) return true;
    const elsewhere =
      (b.mention.value > smallNumber && givesBeside(a, b, inSource(a))) ||
      (a.mention.value > smallNumber && givesBeside(b, a, inSource(b))) ||
      (relation.strength < sureStrength &&
        (givesElsewhere(b, a) || givesElsewhere(a, b) || namesToo(a, b) || namesToo(b, a))) ||
      (relation.strength < likelyStrength && (repeats(b, a) || repeats(a, b)));
    if (!elsewhere && !explains(a, b) && !explains(b, a)) return true;
    held.push({ a, b, reason: "the source that gives one figure gives the other too" });
    return false;
  });
}

/** "80 million, of which 15 million go on paths": the very sentence gives the other figure for something else. */
const givesBeside = (fact: Fact, rival: Fact, beside: readonly Fact[]): boolean =>
  fact.outcome === null &&
  beside.some(
    (other) =>
      other !== fact && other.sentence === fact.sentence && other.mention.value === rival.mention.value,
  );

/** "The ban won 40 votes, and limits on magazines 46": the other figure stands beside it, whatever it counts. */
function namesToo({ sentence, mention }: Fact, rival: Fact): boolean {
  const [first, past] = rival.mention.tokens;
  const written = rival.sentence.tokens.slice(first, past).find(({ text }) => /^\d/.test(text))?.text;
  if (written === undefined || rival.mention.value <= commonNumber) return false;
  return sentence.tokens.some(
    ({ text }, i) => text === written && (i < mention.tokens[0] || i >= mention.tokens[1]),
  );
}
