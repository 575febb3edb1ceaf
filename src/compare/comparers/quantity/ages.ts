import type { Fact } from "./fact.js";
import { matchProposition, scoreProposition } from "./proposition.js";
import { matchThings } from "./things.js";

/** One person by name; or, where neither source names anybody, one kind of person in much the same words. */
export function scoreAge(a: Fact, b: Fact, cosine: number, idf: (stem: string) => number): number | null {
  if (areOthers(a, b)) return null;
  const [ages, agesThere] = [listedAges(a), listedAges(b)];
  if (ages.length > 1 || agesThere.length > 1) return scoreListed(a, ages, b, agesThere, cosine);
  if (a.of !== null || b.of !== null) return a.of === b.of ? 0.8 : null;
  const things = a.thing === null || b.thing === null ? "other" : matchThings(a.thing, b.thing);
  if (things === "other" || things === "part") return null;
  const score = 0.1 + scoreProposition(matchProposition(a, b, idf), cosine);
  return a.thing === b.thing && isOneOfFew(a.thing) ? Math.max(score, told) : score;
}

/** Where each source tells one girl's age, or one suspect's, it is the same girl: a man or a child may be anybody. */
const isOneOfFew = (thing: string | null): boolean =>
  /^(?:girl|boy|baby|toddler|suspect|attacker|gunman|shooter|assailant|defendant|widow|driver|pilot|bride|schoolgirl|schoolboy)$/.test(
    thing ?? "",
  );
/** Enough for the only one in both sources, and for no other. */
const told = 0.32;

/** A "girl" is no "man", whatever name stands beside. */
const areOthers = (a: Fact, b: Fact): boolean =>
  a.thing !== null &&
  b.thing !== null &&
  isYoung(a) !== isYoung(b) &&
  (matchThings(a.thing, b.thing) === "other" || Math.abs(a.mention.value - b.mention.value) > comingOfAge);

/** A "girl" of 17 may be a "woman" of 19 elsewhere. */
const comingOfAge = 4;
const isYoung = ({ thing }: Fact): boolean =>
  /^(?:girl|boy|child|baby|toddler|infant|daughter|son)$/.test(thing ?? "");

/** "Two men, 22 and 27", "two men aged 22 and 29": as many people, of whom all but one are of one age in both. */
function scoreListed(
  a: Fact,
  ages: readonly number[],
  b: Fact,
  agesThere: readonly number[],
  cosine: number,
): number | null {
  if (ages.length !== agesThere.length) return null;
  const own = ages.filter((age) => !agesThere.includes(age));
  const others = agesThere.filter((age) => !ages.includes(age));
  if (own.length === 0 && a.mention.value === b.mention.value) return 0.6;
  if (own.length !== 1 || others.length !== 1 || cosine < leastCosine) return null;
  return own[0] === a.mention.value && others[0] === b.mention.value ? 0.6 : null;
}
const leastCosine = 0.1;
/** Ages that are read on each side of one. */
const mostListed = 4;

/** The ages that stand in one list with an amount: "22, 27 and 31". */
function listedAges({ mention, sentence: { tokens } }: Fact): readonly number[] {
  const ages = [mention.value];
  const ageAt = (i: number): number | null =>
    /^\d{1,3}$/.test(tokens[i]?.text ?? "") ? Number(tokens[i]?.text) : null;
  const isLink = (i: number): boolean => /^(?:and|,)$/.test(tokens[i]?.lower ?? "");
  for (let i = mention.tokens[0] - 1; ages.length < mostListed && isLink(i); i -= 2) {
    const age = ageAt(i - 1);
    if (age === null) break;
    ages.push(age);
  }
  for (let i = mention.tokens[1]; ages.length < mostListed && isLink(i); i += 2) {
    const age = ageAt(i + 1);
    if (age === null) break;
    ages.push(age);
  }
  return ages;
}
