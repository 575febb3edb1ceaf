import type { QuantityMention } from "../../../domain/index.js";
import { sameNumber } from "./agree.js";
import { type AspectMatch, matchAspects, tellsWhen } from "./aspect.js";
import type { Fact } from "./fact.js";
import { outcomeOfVerb } from "./outcomes.js";
import { matchProposition, matchSubjects, type PropositionMatch, scoreProposition } from "./proposition.js";
import { matchThings } from "./things.js";

type Idf = (stem: string) => number;

/** How like the two places are that two amounts stand in. */
export interface Likeness {
  /** Of their sentences, 0 to 1. */
  readonly cosine: number;
  /** Each is the only amount of its kind in a short source, and the sources tell of one matter. */
  readonly matter: boolean;
}

/** What the only amounts of their kind in two short sources come to, before their own words are asked. */
export const loneScore = 0.32;

/** A distance is counted from something; a height, a depth or a width is not. */
export function scoreLength(a: Fact, b: Fact, likeness: Likeness, idf: Idf): number | null {
  if (a.of !== null && b.of !== null && a.of !== b.of) return null;
  if (a.located !== null && b.located !== null && a.located !== b.located) return null;
  if (isPerceived(a) !== isPerceived(b)) return null;
  const [one, other] = [a.of !== null, b.of !== null];
  if (one !== other && (one ? b : a).aspect.names.length > 0) return null;
  const score = scoreMeasure(a, b, likeness, idf);
  return score === null
    ? null
    : score + (one && other ? 0.3 : one !== other ? -0.3 : areAwayAlike(a, b) ? 0.2 : 0);
}

/** "lived half a mile away", "had moved a mile away": from the same spot, where it is told of the same subject. */
export const areAwayAlike = (a: Fact, b: Fact): boolean =>
  isAway(a) && isAway(b) && matchSubjects(a, b) === "same";

const isAway = ({ mention, sentence }: Fact): boolean =>
  mention.dimension === "length" && sentence.tokens[mention.tokens[1]]?.lower === "away";

/** "Felt 300 kilometres away": how far it reached, not how far off it was. */
const isPerceived = ({ mention: { tokens }, sentence }: Fact): boolean =>
  sentence.tokens
    .slice(Math.max(0, tokens[0] - 3), tokens[0])
    .some(({ lower }) => /^(?:felt|heard|seen|visible|audible)$/.test(lower));

const aspectScores: Readonly<Record<AspectMatch, number>> = {
  same: 0.3,
  likely: 0.15,
  open: 0,
  doubtful: -0.2,
  apart: -1,
};

/** Two sums or spans of one kind are met in any text: only what both clauses name makes them one. */
export function scoreMeasure(a: Fact, b: Fact, { cosine, matter }: Likeness, idf: Idf): number | null {
  const aspects = matchAspects(a.aspect, b.aspect);
  if (aspects === "apart") return null;
  // Destroyed is more than damaged, of houses as of shares of houses.
  const [done, doneThere] = [outcomeOfVerb(a.mention.frame), outcomeOfVerb(b.mention.frame)];
  if (
    a.mention.dimension === "percent" &&
    done !== null &&
    doneThere !== null &&
    done !== doneThere &&
    cosine < 0.5
  )
    return null;
  if (isChange(a) !== isChange(b) && cosine < 0.8 && !(aspects === "same" && isRate(a))) return 0;
  if (
    a.mention.dimension === "length" &&
    cosine < 0.8 &&
    isDescent(a) !== isDescent(b) &&
    (isAt(a) || isAt(b))
  )
    return null;
  // A minimum term and a maximum penalty are no sentence.
  if (a.aspect.names.includes("sentence") && isOpen(a) !== isOpen(b)) return null;
  const things = a.thing === null || b.thing === null ? null : matchThings(a.thing, b.thing);
  // "2.3 million in cash", "600,000 in jewellery": two entries of one list.
  if (things === "other" && cosine < 0.8 && isSumIn(a) && isSumIn(b)) return null;
  const match = matchProposition(a, b, idf);
  const level = isLevel(a) && match.subject !== "same";
  let score = scoreProposition(level ? { ...match, sameVerb: false } : match, cosine) + aspectScores[aspects];
  if (things !== null) {
    // "The 60-day truce", "the 90-day truce"
    if (things === "same") score += aspects === "same" && a.aspect.own && b.aspect.own ? 0.35 : 0.25;
    else if (things === "kind") score += 0.15;
    else if (aspects !== "same") score -= 0.25;
  }
  // Two goals fall at two times.
  if (tellsWhen(a.aspect) && !match.sameVerb && cosine < 0.5) return null;
  if (things === null && !matter && !isBacked(match, cosine) && !isOneSure(a, b, aspects)) return null;
  if (cosine < 0.8 && isFarApart(a.mention, b.mention) && !isSlipOfScale(a, b)) return null;
  if (a.mention.dimension === "duration" && isWithin(a) !== isWithin(b)) score -= 0.3;
  if (a.mention.dimension === "duration" && isLeg(a) !== isLeg(b)) return null;
  if (isHalfSaid(a, b, match) || aspects === "doubtful") return score - 0.15;
  const told = matter && match.subject !== "apart" && (things === null || things !== "other");
  return told ? Math.max(score, loneScore) : score;
}

/** No two sources differ so on one thing, but by a slip in a sentence that they share. */
const farApart = 100;
export function isFarApart(a: QuantityMention, b: QuantityMention): boolean {
  const [one, other] = [Math.abs(a.value), Math.abs(b.value)];
  return Math.max(one, other) > farApart * Math.min(one, other);
}

/** A million for a billion: the digits are one. */
export const isSlipOfScale = ({ mention: { value: a } }: Fact, { mention: { value: b } }: Fact): boolean =>
  [1e3, 1e6].some((scale) => sameNumber(a, b * scale) || sameNumber(b, a * scale));

const isSumIn = ({ mention }: Fact): boolean =>
  mention.dimension === "money" && / in \S+$/.test(mention.words.slice(-longestNoun));
const longestNoun = 40;

/** "Jailed for three years", "a prison sentence of four years": the words beside both say what it is. */
const isOneSure = (a: Fact, b: Fact, aspects: AspectMatch): boolean =>
  aspects === "same" && a.aspect.sure && b.aspect.sure;

/** Something beside the unit that both clauses speak of. */
const isBacked = (match: PropositionMatch, cosine: number): boolean =>
  match.sharedNames > 0 ||
  match.subject === "same" ||
  (cosine >= 0.25 && (match.shared > 0 || cosine >= 0.4)) ||
  (match.shared >= 6 && match.containment >= 0.4);

/** Verbs that any measure goes with tell of none. */
const isLevel = ({ mention }: Fact): boolean =>
  /^(?:be|rise|fall|reach|stand|total|amount|grow|drop|climb|increase|decrease|spend|pay|last|take)$/.test(
    mention.frame ?? "",
  );

/** One is a price or a depth by its own words, of the other another verb is told. */
const isHalfSaid = (a: Fact, b: Fact, match: PropositionMatch): boolean =>
  match.otherVerb &&
  a.aspect.sure !== b.aspect.sure &&
  (a.aspect.names.length === 0 || b.aspect.names.length === 0);

/** "The jet fell 4,000 feet", "the jet was at 37,000 feet". */
const isDescent = ({ mention }: Fact): boolean =>
  /^(?:fall|drop|climb|rise|sink|descend|plunge|dive|ascend|lose|gain)$/.test(mention.frame ?? "");
const isAt = ({ sentence, mention }: Fact): boolean =>
  /^(?:at|of)$/.test(sentence.tokens[mention.tokens[0] - 1]?.lower ?? "");

/** "the first half in 71 minutes", "41 minutes for the first set": a part of the race or the match. */
const isLeg = ({ marks: { stretch } }: Fact): boolean =>
  stretch?.several === "part" || / (?:half|quarter)$/.test(stretch?.name ?? "");

/** "another burned within two hours": when it was, not how long. */
const isWithin = ({ sentence, mention }: Fact): boolean =>
  /^(?:within|in)$/.test(sentence.tokens[mention.tokens[0] - 1]?.lower ?? "");

const isOpen = ({ mention }: Fact): boolean => /^(?:at-least|at-most)$/.test(mention.hedge);

/** "Prices rose 6.1 percent", "inflation was 6.1 percent": the change is the measure. */
const isRate = (fact: Fact): boolean =>
  fact.aspect.names.some((name) => name === "inflation" || name === "shares" || name === "growth");

/** "Rose 12 percent" tells a change, "rose to 12 percent" and "was 12 percent" a level. */
function isChange({ mention, sentence }: Fact): boolean {
  if (mention.dimension !== "percent" && mention.dimension !== "money" && mention.dimension !== "count")
    return false;
  if (/^(?:up|down)$/.test(sentence.tokens[mention.tokens[0] - 1]?.lower ?? "")) return true;
  // "Puts 9 percent on bills", "wiped 5 percent off the value"
  const particle = sentence.tokens[mention.tokens[1]]?.lower;
  if (particle === "on" && /^(?:put|add|slap|pile)$/.test(mention.frame ?? "")) return true;
  if (particle === "off" && mention.frame !== null) return true;
  if (mention.dimension === "percent" && comparison.test(sentence.tokens[mention.tokens[1]]?.lower ?? ""))
    return true;
  if (
    mention.dimension === "percent" &&
    /^(?:cut|rise|fall|drop|increase|reduction)$/.test(mention.head ?? "")
  )
    return true;
  if (
    !/^(?:rise|fall|grow|drop|increase|decrease|gain|lose|lower|reduce|slash|trim|boost|jump|plunge|slump|climb|decline|surge|soar|slip|shrink|cut|raise)$/.test(
      mention.frame ?? "",
    )
  )
    return false;
  // What a firm lost is a sum of its own.
  if (mention.dimension === "money" && /^(?:lose|gain)$/.test(mention.frame ?? "")) return false;
  return !/^(?:to|at|of|from)$/.test(sentence.tokens[mention.tokens[0] - 1]?.lower ?? "");
}

const comparison = /^(?:less|lower|fewer|more|higher|cheaper|dearer|below|above)$/;
