import type { Day } from "./calendar.js";

/**
 * Time zones as news pages print them, in minutes east of Greenwich.
 *
 * Only names that mean one thing: "IST" is India, Ireland or Israel, "CST" also China, so a time in them keeps
 * its day and loses its instant. "ET" and its sisters change with summer time.
 */
const fixed: ReadonlyMap<string, number> = new Map([
  ["Z", 0],
  ["GMT", 0],
  ["UTC", 0],
  ["BST", 60],
  ["CET", 60],
  ["CEST", 120],
  ["EET", 120],
  ["EEST", 180],
  ["MSK", 180],
  ["EST", -300],
  ["EDT", -240],
  ["CDT", -300],
  ["MST", -420],
  ["MDT", -360],
  ["PST", -480],
  ["PDT", -420],
  ["HKT", 480],
  ["SGT", 480],
  ["JST", 540],
  ["KST", 540],
  ["AEST", 600],
  ["AEDT", 660],
  ["NZST", 720],
  ["NZDT", 780],
]);

/** Standard time of the American zones that are named without saying whether summer time holds. */
const american: ReadonlyMap<string, number> = new Map([
  ["ET", -300],
  ["CT", -360],
  ["MT", -420],
  ["PT", -480],
]);

export const zonePattern = [...fixed.keys(), ...american.keys()]
  .sort((a, b) => b.length - a.length)
  .join("|");

/** Minutes east of Greenwich on that day; null where the name does not settle it. */
export function zoneMinutes(zone: string, day: Day): number | null {
  const offset = /^(?:GMT|UTC)?([+-])(\d{1,2}?)(?::?(\d\d))?$/.exec(zone);
  if (offset !== null)
    return (offset[1] === "-" ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0));
  const name = zone.toUpperCase();
  const standard = american.get(name);
  if (standard !== undefined) return standard + (isAmericanSummer(day) ? 60 : 0);
  return fixed.get(name) ?? null;
}

/** Second Sunday of March to first Sunday of November; before 2007, first of April to last of October. */
function isAmericanSummer({ year, month, day }: Day): boolean {
  const sunday = (inMonth: number, from: number) =>
    from + ((7 - new Date(Date.UTC(year, inMonth - 1, from)).getUTCDay()) % 7);
  const [first, last] =
    year >= 2007 ? [300 + sunday(3, 8), 1100 + sunday(11, 1)] : [400 + sunday(4, 1), 1000 + sunday(10, 25)];
  const at = month * 100 + day;
  return at >= first && at < last;
}
