import { areSynonyms } from "../../../text/index.js";
import type { Fact } from "./fact.js";
import { countsAnybody } from "./outcomes.js";
import { verbOf } from "./proposition.js";
import { matchThings } from "./things.js";

/** "Mass at launch: 1,870 kg", "Mass at landing: 640 kg": two lines of one table. */
function areTwoLines(a: Fact, b: Fact): boolean {
  const [one, other] = [lineOf(a), lineOf(b)];
  if (one === null || other === null) return false;
  const shared = one.filter((stem) => other.includes(stem)).length;
  return shared > 0 && shared < one.length && shared < other.length;
}

function lineOf({
  sentence: { tokens },
  mention: {
    tokens: [first],
  },
}: Fact): readonly string[] | null {
  if (tokens[first - 1]?.text !== ":" || first > longestLine) return null;
  return tokens
    .slice(0, first - 1)
    .flatMap(({ pos, stem }) => (/^(?:NOUN|PROPN|VERB|ADJ)$/.test(pos) ? [stem] : []));
}
/** In tokens; longer lines are sentences. */
const longestLine = 8;

/** What shows that one amount is a part of what the other counts, or counted on top of it. */
export function apartByParts(a: Fact, b: Fact, cosine: number, sharesPlace: boolean): string | null {
  const [left, right] = [a.mention, b.mention];
  if (areTwoLines(a, b)) return "they stand in two lines of one table";
  if (
    left.part !== right.part &&
    left.value !== right.value &&
    !fitsWhole(a, b, cosine) &&
    !fitsWhole(b, a, cosine) &&
    !isListed(left.part ? a : b, left.part ? b : a)
  )
    return "one is a part of a larger whole";
  if (
    a.isWhole !== b.isWhole &&
    !(left.frame !== null && left.frame === right.frame) &&
    left.value !== right.value &&
    left.dimension === "count" &&
    a.outcome?.human !== true
  )
    return "one is the whole that a part is told of";
  if (left.other !== right.other && !sharesPlace) return "one is counted on top of another amount";
  if (a.listedWith.length > 0 !== b.listedWith.length > 0 && left.value !== right.value)
    return "one is counted together with names that stand beside it";
  if (
    left.value !== right.value &&
    left.dimension === "count" &&
    a.outcome === null &&
    b.outcome === null &&
    isOfOnePeople(a) !== isOfOnePeople(b)
  )
    return "one counts only those of one people or region";
  if (isComponent(a, b) || isComponent(b, a)) return "one is a part of a sum that comes to the other";
  if (a.overStretch !== b.overStretch) return "one is a total over a stretch of time";
  if (left.cumulative !== right.cumulative && a.outcome?.running !== true && left.dimension === "count")
    return "one is a running total";
  return null;
}

/** "27 European states", not "seven AK-47 rifles". */
const isOfOnePeople = ({ mention }: Fact): boolean =>
  /^(?:\S+ ){1,4}\p{Lu}\p{Ll}{2,12}(?:an|ish|ese|ic|i)(?: \S+){1,3}$/u.test(mention.words.slice(0, 80));

/** "79 of the 150 seats" against "74 seats": of the same whole, where the other figure is not the whole itself. */
const fitsWhole = (part: Fact, other: Fact, cosine: number): boolean =>
  part.mention.part &&
  part.marks.whole !== null &&
  ((other.mention.value < part.marks.whole && (isHeld(part) || isHeld(other) || sayAlike(part, other))) ||
    isAllOf(other, part, cosine));

/** "79 of the 150 seats", "holds 74": the verb tells no more than whose they are. */
const isHeld = (fact: Fact): boolean => {
  const verb = verbOf(fact);
  return (
    verb === null ||
    /^(?:be|have|hold|win|get|take|give|gain|secure|keep|control|end|finish|claim)$/.test(verb)
  );
};

/** "One of the two was found", "both were found": the two say how many of them, where one thing is told of them. */
const isAllOf = (all: Fact, part: Fact, cosine: number): boolean =>
  all.marks.all && all.marks.whole === part.marks.whole && tellAlike(all, part, cosine);

const tellAlike = (a: Fact, b: Fact, cosine: number): boolean => cosine >= sameMatter || sayAlike(a, b);
function sayAlike(a: Fact, b: Fact): boolean {
  const [one, other] = [verbOf(a), verbOf(b)];
  return one !== null && other !== null && (one === other || areSynonyms(one, other, "verb"));
}
const sameMatter = 0.25;

/** "weapons, including seven rifles": seven of the weapons, and all the rifles there are. */
const isListed = ({ mention, sentence, thing }: Fact, other: Fact): boolean =>
  !countsAnybody(thing) &&
  matchThings(thing, other.thing) !== "other" &&
  (mention.modifiers.length === 0
    ? other.mention.modifiers.length === 0
    : mention.modifiers.some((word) => other.mention.modifiers.includes(word))) &&
  /^includ/.test(sentence.tokens[mention.tokens[0] - 1]?.lower ?? "");

const isComponent = (part: Fact, whole: Fact): boolean =>
  part.sumWithNeighbours !== null &&
  whole.sumWithNeighbours === null &&
  part.mention.value < whole.mention.value &&
  Math.abs(part.sumWithNeighbours - whole.mention.value) < 1e-9;
