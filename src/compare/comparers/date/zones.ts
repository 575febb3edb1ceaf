/**
 * Minutes ahead of UTC of the zones that news names. Without daylight saving where the letters do not tell it
 * ("ET"): such a zone is compared with itself only.
 */
const offsets: Readonly<Record<string, number>> = {
  GMT: 0,
  UTC: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  EAT: 180,
  MSK: 180,
  IST: 330,
  JST: 540,
  AEST: 600,
  AEDT: 660,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};
const minutesPerDay = 1440;

/** "Eastern Standard Time" is EST; "Eastern time" tells no summer time and stays as written. */
const written = /^(eastern|central|mountain|pacific) (standard|daylight) time$/i;

/** "local" for a time with no zone: what a reader of the place takes it for. */
function nameOf(zone: string | null): string {
  if (zone === null || /local/i.test(zone)) return "local";
  const [, region, season] = written.exec(zone) ?? [];
  return (region === undefined ? zone : `${region[0]}${season?.[0]}T`).toUpperCase();
}

/** Minutes from one time to the other, -720 to 720; null where their zones cannot be set against each other. */
export function minutesBetween(
  a: { readonly minutes: number; readonly zone: string | null },
  b: { readonly minutes: number; readonly zone: string | null },
): number | null {
  const [from, to] = [nameOf(a.zone), nameOf(b.zone)];
  const [left, right] = [offsets[from], offsets[to]];
  if (from === to) return wrap(b.minutes - a.minutes);
  if (left !== undefined && right !== undefined) return wrap(b.minutes - right - (a.minutes - left));
  // "11 am" beside "11 am IST": the one without a zone is most likely told in the other's.
  const [local, named] = from === "local" ? [from, to] : [to, from];
  if (local === "local" && named !== "GMT" && named !== "UTC") return wrap(b.minutes - a.minutes);
  return a.minutes === b.minutes ? 0 : null;
}

const wrap = (minutes: number): number =>
  ((((minutes + minutesPerDay / 2) % minutesPerDay) + minutesPerDay) % minutesPerDay) - minutesPerDay / 2;
