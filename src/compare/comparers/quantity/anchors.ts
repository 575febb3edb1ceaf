import type { DateMention, Sentence } from "../../../domain/index.js";
import type { Anchor, Fact } from "./fact.js";
import { daysApart, sameTime } from "./times.js";

/** How the places and times of two facts stand to each other. */
export interface AnchorMatch {
  /** Why they cannot speak of one thing; null where nothing forbids it. */
  readonly veto: "place" | "time" | "background" | "narrative" | null;
  /** A place that does not locate the whole story. */
  readonly sharesPlace: boolean;
  readonly sharesCommonPlace: boolean;
  readonly sharesTime: boolean;
  /** A month or year that only one side names. */
  readonly looseTime: boolean;
  /** A place that only one side names. */
  readonly loosePlace: boolean;
}

/** "in 1976": nobody names the year of what has just happened without its day, nor the month of a match. */
const yearOnly = ({ times, outcome, mention, sentence }: Fact): boolean =>
  !times.every(({ date }) => isTarget(sentence, date)) &&
  (outcome?.running === true || mention.dimension !== "count") &&
  times.length > 0 &&
  times.every(
    ({ date }) =>
      date.stated.length === 1 &&
      (date.stated[0] === "year" || (mention.dimension === "score" && date.stated[0] === "month")),
  );

/** "savings from 2027", "by the end of 2030": when it is to be, and no event of that year. */
const isTarget = ({ tokens }: Sentence, { tokens: [first] }: DateMention): boolean =>
  /^(?:from|by|until)$/.test(tokens[first - 1]?.lower ?? "");

/** "in 2016", "last year": nothing shows that it is the same one. */
const isYearAgainstRelative = (a: Fact, b: Fact): boolean =>
  a.times.length > 0 &&
  a.times.every(({ date }) => date.precision === "year" && date.stated.includes("year")) &&
  (b.times.length === 0
    ? /^(?:last|this|next) year$/.test(b.marks.stretch?.name ?? "")
    : b.times.every(({ date }) => date.precision === "year" && date.firstDay === null));

const isLong = ({ date }: Fact["times"][number]): boolean => /^(?:month|year)$/.test(date.precision);

/** Carried dates this far apart belong to two events. */
const farApartDays = 30;

export function matchAnchors(a: Fact, b: Fact): AnchorMatch {
  const place = matchPlaces(a, b);
  const sharesCommon = a.places.some(
    (left) => left.common && b.places.some((right) => right.key === left.key),
  );
  const time = matchTimes(a, b);
  const base = {
    sharesPlace: place === "shared",
    sharesCommonPlace: sharesCommon,
    sharesTime: time === "shared",
    loosePlace: place === "loose",
    looseTime: a.times.length > 0 !== b.times.length > 0 && [...a.times, ...b.times].every(isLong),
  };
  if (place === "apart") return { ...base, veto: "place" };
  if (time === "apart") return { ...base, veto: "time" };
  if (a.background !== b.background && time !== "shared") return { ...base, veto: "background" };
  if (time !== "shared" && (isYearAgainstRelative(a, b) || isYearAgainstRelative(b, a)))
    return { ...base, veto: "time" };
  if (time !== "shared" && yearOnly(a) !== yearOnly(b)) return { ...base, veto: "background" };
  if (time === "none" && narrativesApart(a, b)) return { ...base, veto: "narrative" };
  return { ...base, veto: null };
}

function matchPlaces(a: Fact, b: Fact): "shared" | "apart" | "loose" | "none" {
  const [left, right] = [a.places.some(isTelling), b.places.some(isTelling)];
  if (!left && !right) return "none";
  for (const one of a.places)
    if (isTelling(one))
      for (const two of b.places) if (isTelling(two) && samePlace(one, two)) return "shared";
  // "in Harrowmere" and "the Harrowmere relief road … at County Hall": the place is named, if not as a place.
  if (a.places.some((place) => isTelling(place) && names(b, place))) return "shared";
  if (b.places.some((place) => isTelling(place) && names(a, place))) return "shared";
  return left && right ? "apart" : "loose";
}

const isTelling = (place: Anchor): boolean => !place.common;
const names = (fact: Fact, { name }: Anchor): boolean =>
  fact.nameWords.has(name) || (name.includes(" ") && fact.nameWords.has(name.split(" ").at(-1) ?? ""));

/** One place, or one that lies in the other; "serro" is named in "serro city". */
export function samePlace(a: Anchor, b: Anchor): boolean {
  if (a.key === b.key || a.within.has(b.name) || b.within.has(a.name)) return true;
  const [short, long] = a.name.length < b.name.length ? [a.name, b.name] : [b.name, a.name];
  if (!long.includes(short)) return false;
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}

function matchTimes(a: Fact, b: Fact): "shared" | "apart" | "none" {
  let compared = false;
  for (const left of a.times)
    for (const right of b.times) {
      const same = sameTime(left.date, right.date);
      if (same === true) return "shared";
      if (same === false) compared = true;
    }
  return compared ? "apart" : "none";
}

/** Crowds and arrests belong to one day; anything belongs to one month. */
function narrativesApart(a: Fact, b: Fact): boolean {
  if (a.narrative === null || b.narrative === null) return false;
  const [left, right] = [a.narrative.date, b.narrative.date];
  if (a.measure === "crowd" || a.measure === "arrest") return sameTime(left, right) === false;
  const days = daysApart(left, right);
  return days !== null && days > farApartDays;
}
