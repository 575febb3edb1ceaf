import type { AnchorMatch } from "./anchors.js";
import { apartByParts } from "./apart-by-parts.js";
import { contrast } from "./contrasts.js";
import type { Fact } from "./fact.js";
import { areAwayAlike } from "./measured.js";
import { apartByOwner, apartByTotal } from "./owned.js";
import { isTheirs } from "./predicates.js";
import { verbOf } from "./proposition.js";
import { overOtherStretch, yearly } from "./stretch.js";
import { areOtherWindows } from "./window.js";

/** Sentences this alike speak of one thing even where a detail differs. */
export const alike = 0.35;

/** What shows that two amounts are not of one thing, in words for the reader; null where nothing does. */
export function forbids(a: Fact, b: Fact, cosine: number, anchors: AnchorMatch): string | null {
  if (a.generic || b.generic) return "one speaks of such cases in general";
  return (
    apartByAnchors(a, b, cosine, anchors) ??
    apartByOwner(a, b) ??
    apartByTotal(a, b) ??
    apartByStanding(a, b, cosine) ??
    apartByGrain(a, b) ??
    apartByParts(a, b, cosine, anchors.sharesPlace) ??
    apartAsRest(a, b, cosine)
  );
}

function apartByAnchors(a: Fact, b: Fact, cosine: number, anchors: AnchorMatch): string | null {
  if (anchors.veto === "place" && !areAwayAlike(a, b)) return "they name different places";
  if (anchors.veto === "background" && (cosine < alike || a.outcome?.running === true) && !isOfOneFate(a, b))
    return "one is told of another time";
  if (anchors.veto === "narrative" && cosine < 0.5) return "the narratives have reached different days";
  if (morePlaces(a, b) || morePlaces(b, a)) return "one is counted over more places";
  if (anchors.veto === "time") return "they name different days";
  return null;
}

/** "She was sentenced to 30 months in 2022", "Fisk had been sentenced to 36 months": one person, one term. */
const isOfOneFate = (a: Fact, b: Fact): boolean => (isFamily(a) && isFamily(b)) || isOfOneTerm(a, b);

/** "Have four children", "moved last year with their three children": as many as they are, whenever it is told. */
const isFamily = (fact: Fact): boolean =>
  isTheirs(fact) || (fact.mention.dimension === "count" && verbOf(fact) === "have");

const isOfOneTerm = (a: Fact, b: Fact): boolean =>
  a.mention.dimension === "duration" &&
  verbOf(a) !== null &&
  verbOf(a) === verbOf(b) &&
  a.aspect.names.some((name) => name === "sentence" && b.aspect.names.includes(name)) &&
  [...a.subject.names].some((name) => name.startsWith("person:") && b.subject.names.has(name));

/** "in Norvia" and "in Norvia and neighbouring Sudra". */
const morePlaces = (a: Fact, b: Fact): boolean =>
  a.joined.some((place) => !b.nameWords.has(place)) && b.joined.length === 0 && b.places.length > 0;

/** A forecast is no result, an old figure no new one, an amount for each no total. */
function apartByStanding(a: Fact, b: Fact, cosine: number): string | null {
  const [left, right] = [a.marks, b.marks];
  // Whatever else is told, somebody is of one age.
  if (a.mention.dimension === "age" && a.of !== null) return null;
  if (left.forecast !== right.forecast && !(left.forecast === null ? left : right).ahead)
    return "one was only expected, asked for or feared";
  if (
    a.mention.dimension === "money" &&
    ((left.ahead && isDone(b)) || (right.ahead && isDone(a))) &&
    left.forecast === right.forecast
  )
    return "one is told as done, the other as to come";
  if (left.oneOf !== right.oneOf) return "one is told of one or some of several";
  if (left.narrowed !== right.narrowed && a.mention.dimension !== "money")
    return "one counts only some of them";
  if (
    left.remaining !== right.remaining &&
    isLeft(...(left.remaining ? ([a, b] as const) : ([b, a] as const)))
  )
    return "one counts only those that were left";
  if (left.wide !== right.wide && (left.wide ? b : a).places.length > 0)
    return "one is counted over more places";
  if (left.partial !== right.partial && a.mention.dimension === "percent")
    return "one is a count before its end";
  if (left.partial !== right.partial && (left.partial ? right : left).ahead)
    return "one is a count before its end";
  if (isProgress(a) || isProgress(b)) return "one tells how far a count had come";
  if (left.usual !== right.usual) return "one is told of what is usual";
  if (left.merged !== right.merged) return "one is told of two bodies taken together";
  if ((left.previous === null) !== (right.previous === null)) return "one is an earlier figure";
  if (
    left.per !== right.per &&
    (left.per === null || right.per === null ? !isUnitPrice(a, b) : !samePer(left.per, right.per))
  )
    return "one is an amount for each, or for each stretch of time";
  if (left.grave !== right.grave && a.outcome?.measure === "injury" && b.outcome?.measure === "injury")
    return "one counts only the gravely or the slightly hurt";
  if ((left.stretch?.name === yearly) !== (right.stretch?.name === yearly) && a.mention.dimension !== "money")
    return "one is counted anew each year";
  if (
    areOtherWindows(left.window, right.window, a.mention.dimension === "duration", left.ahead && right.ahead)
  )
    return "one is only the stretch that something else is told of";
  const isRank = a.mention.dimension === "rank";
  const overStretches = !isRank || (left.stretch !== null && right.stretch !== null);
  if (overStretches && overOtherStretch(left.stretch, right.stretch, cosine >= 0.5))
    return "they are counted over different stretches of time";
  // "A fourth term", "a fifth term": which of several is what the two differ in.
  if (!isRank && contrast(left.contrasts, right.contrasts))
    return "they speak of two groups or periods that exclude each other";
  return null;
}

/** Of those who are missing or hurt all may be "still" so; of homes cut off or people trapped some are helped. */
const isLeft = (rest: Fact, all: Fact): boolean =>
  /^(?:blackout|trap|displace|evacuate|hospitalize|kidnap)$/.test(rest.outcome?.name ?? "") &&
  rest.mention.value < all.mention.value / 2;

/** "A one-in-three chance of losing", "a two-in-three chance of keeping it": one share is what the other leaves. */
function apartAsRest(a: Fact, b: Fact, cosine: number): string | null {
  if (
    a.mention.dimension !== "percent" ||
    Math.abs(a.mention.value + b.mention.value - 100) > roundingOfShares
  )
    return null;
  const alike = cosine >= sameWording && verbOf(a) === verbOf(b) && denies(a) === denies(b);
  return alike ? null : "one is the rest of the whole that the other leaves";
}

/** Two shares of a whole are each rounded. */
const roundingOfShares = 1;
/** Two sources of two shares that happen to come to a whole still tell one thing in much the same words. */
const sameWording = 0.5;
const denies = ({ claim, sentence }: Fact): boolean =>
  sentence.tokens
    .slice(claim?.tokens[0] ?? 0, claim?.tokens[1])
    .some(({ lower }) => /^(?:no|not|n't|never|none|without|against)$/.test(lower));

/** What the port handled in March, and what it handled last year. */
function apartByGrain(a: Fact, b: Fact): string | null {
  if (a.outcome?.running === true || !/^(?:count|money|percent)$/.test(a.mention.dimension)) return null;
  const [left, right] = [grainOf(a), grainOf(b)];
  return left !== null && right !== null && left !== right
    ? "one is counted over a shorter stretch of time"
    : null;
}

/** "in March", "last year": the kind of stretch that an amount is told of; null for a day, two kinds or none. */
function grainOf({ times, marks }: Fact): string | null {
  const named = /(?:^| )(year|quarter|season|decade)$/.exec(marks.stretch?.name ?? "")?.[1];
  const grains = new Set<string>(times.map(({ date }) => date.precision));
  if (named !== undefined) grains.add(named);
  const [only] = grains;
  return grains.size === 1 && only !== undefined && /^(?:month|year|quarter|season|decade)$/.test(only)
    ? only
    : null;
}

/** "$19 a dose" and "$19 each" are one rate. */
const samePer = (a: string, b: string): boolean => {
  const each = /^(?:each|apiece|person|head|capita|share|dose|ticket|unit|item)$/;
  return each.test(a) && each.test(b) && (a === "each" || b === "each");
};

/** "$19 a dose", "the price will be $9": small change is paid for one, whether or not the text says so. */
const isUnitPrice = (a: Fact, b: Fact): boolean =>
  [a, b].every(
    ({ mention, aspect, marks }) =>
      mention.dimension === "money" &&
      aspect.names.includes("price") &&
      mention.value < mostUnitPrice &&
      !/^(?:year|month|week|day|night|season|hour|quarter)$/.test(marks.per ?? ""),
  );
const mostUnitPrice = 1000;

/** "with two thirds of the votes counted" */
const isProgress = ({ mention, sentence }: Fact): boolean =>
  mention.dimension === "percent" &&
  /^(?:counted|tallied|reported|reporting)$/.test(sentence.tokens[mention.tokens[1]]?.lower ?? "");

/** Told as done: not planned, not in the present. */
const isDone = ({ claim, marks }: Fact): boolean =>
  claim?.verb?.past === true &&
  !marks.ahead &&
  !/^(?:put|estimate|value|price|set|expect)$/.test(claim.verb.lemma);
