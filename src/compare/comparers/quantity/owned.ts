import type { Fact } from "./fact.js";
import { areOfTwoGivers } from "./givers.js";
import { isPluralName, matchSubjects, verbOf } from "./proposition.js";

/** Whose an amount is: seats that one party won are not those of another, a career's yards not those of a night. */
export function apartByOwner(a: Fact, b: Fact): string | null {
  const { dimension } = a.mention;
  if (areOfTwoGivers(a, b)) return toldOfTwo;
  if (!/^(?:percent|count|money|length)$/.test(dimension) || a.outcome?.human === true) return null;
  if (a.holder !== null && b.holder !== null && a.holder !== b.holder && dimension !== "length")
    if (b.names.has(a.holder) && a.names.has(b.holder)) return toldOfTwo;
  if (!gains(a) || !gains(b) || !areOfOneSort(a, b)) return null;
  return matchSubjects(a, b) === "apart" || (acts(a) && acts(b) && areNamedApart(a, b)) ? toldOfTwo : null;
}

/** "The Rockets have won 12 of 14 against the Terriers": whoever is named beside it has not won them. */
const areNamedApart = (a: Fact, b: Fact): boolean =>
  a.subject.names.size > 0 &&
  b.subject.names.size > 0 &&
  ![...a.subject.names].some((name) => b.subject.names.has(name)) &&
  !isPluralName(a, b);
const acts = ({ claim }: Fact): boolean => claim !== null && !claim.passive;

const toldOfTwo = "they are told of two names";

/** A person's amount may be that of the team or party. */
function areOfOneSort(a: Fact, b: Fact): boolean {
  const sorts = ({ subject }: Fact): Set<string> =>
    new Set([...subject.names].map((name) => name.split(":")[0] ?? ""));
  const [left, right] = [sorts(a), sorts(b)];
  const isOpen = (sorts: ReadonlySet<string>): boolean => sorts.size === 0 || sorts.has("other");
  return isOpen(left) || isOpen(right) || [...left].some((sort) => right.has(sort));
}

/** The subject has, wins or makes the amount; whoever counts, finds or takes away others' things owns none of them. */
const gains = (fact: Fact): boolean => gaining.test(verbOf(fact) ?? "");
const gaining =
  /^(?:have|own|possess|hold|win|score|get|gain|earn|lose|take|end|finish|receive|collect|secure|poll|draw|run|rush|throw|pass|catch|hit|kick|average|employ|operate|serve|sell|report|post|book|make|spend|owe|raise|average|total|record|carry|pay|cut|be)$/;

/** "has thrown for 3,700 yards" over a career or a season, "threw for 310" on one night. */
export function apartByTotal(a: Fact, b: Fact): string | null {
  if (a.outcome?.running === true || !/^(?:count|length|money|score)$/.test(a.mention.dimension)) return null;
  const [small, large] = Math.abs(a.mention.value) <= Math.abs(b.mention.value) ? [a, b] : [b, a];
  return isPerfect(large) && isOnce(small) && large.mention.value >= leastTotal * small.mention.value
    ? "one is a running total"
    : null;
}

/** A total of several occasions is at least so many times what one brought. */
const leastTotal = 4;

const isPerfect = ({ claim }: Fact): boolean => /^(?:has|have|'ve)\b/i.test(claim?.verb?.span.words ?? "");
const isOnce = (fact: Fact): boolean => fact.claim?.verb?.past === true && !isPerfect(fact);
