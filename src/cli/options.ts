import { isCalendarDay } from "../ingest/dates/calendar.js";
import { nearestName } from "../text/fuzzy.js";
import { UserError } from "./user-error.js";

/** Reads a text option; null where it was not given. The last of several wins. */
export function textOption(options: Readonly<Record<string, unknown>>, name: string): string | null {
  const given = options[name];
  const value = Array.isArray(given) ? given.at(-1) : given;
  if (value === undefined) return null;
  if (typeof value !== "string" || value === "")
    throw new UserError(`--${name} needs a value`, `crosscheck --help shows what it takes.`);
  return value;
}

/** Reads a text option that may be given several times. */
export function textsOption(options: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const given = options[name];
  const values = given === undefined ? [] : Array.isArray(given) ? given : [given];
  return values.map((value) => textOption({ [name]: value }, name) ?? "");
}

/** Reads an option that takes a whole number; null where it was not given. */
export function countOption(
  options: Readonly<Record<string, unknown>>,
  name: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | null {
  const value = textOption(options, name);
  if (value === null) return null;
  const count = /^\d{1,12}$/.test(value) ? Number(value) : Number.NaN;
  if (count >= least && count <= most) return count;
  throw new UserError(`--${name} ${value} is no whole number from ${least} to ${most}`);
}

/** Reads an option that takes one of a few names. */
export function choiceOption<T extends string>(
  options: Readonly<Record<string, unknown>>,
  name: string,
  choices: readonly T[],
): T | null {
  const value = textOption(options, name);
  if (value === null) return null;
  const choice = choices.find((known) => known === value);
  if (choice === undefined)
    throw new UserError(
      `--${name} ${value} is not known`,
      didYouMean(value, choices, `It takes ${listOf(choices)}.`),
    );
  return choice;
}

/** "Did you mean …?" where a known name is near, and always what is known. */
export function didYouMean(given: string, known: readonly string[], otherwise: string): string {
  const near = nearestName(given, known);
  return near === null ? otherwise : `Did you mean ${near}? ${otherwise}`;
}

export function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** A day (`2026-01-08`) as it is, an instant in UTC (`2026-01-08T18:00Z`). */
export function dateOption(options: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = textOption(options, name);
  if (value === null) return null;
  const day = value.slice(0, 10);
  const known = isoDate.test(value) && isCalendarDay(day);
  const instant =
    known && value.length > 10 ? new Date(/(?:Z|[+-]\d{2}:\d{2})$/.test(value) ? value : `${value}Z`) : null;
  if (!known || (instant !== null && Number.isNaN(instant.getTime())))
    throw new UserError(
      `--${name} ${value} is not a date`,
      "Write a day as 2026-01-08, or a moment as 2026-01-08T18:00Z.",
    );
  return instant === null ? day : `${instant.toISOString().slice(0, 16)}Z`;
}
