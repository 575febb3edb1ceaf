import type { Difference, Entity, Story } from "../../domain/index.js";
import { ranks } from "../../lexicon/offices.js";
import { differBy } from "./role-groups.js";
import type { RoleStatement } from "./role-statements.js";

/**
 * One person with two ranks: nobody is commander and commodore at a time.
 *
 * A short form is no second rank ("General" for a brigadier general, "Colonel" for a lieutenant colonel); but a
 * superintendent is not a chief superintendent.
 */
export function findRanks(story: Story, person: Entity, statements: readonly RoleStatement[]): Difference[] {
  return differBy(
    story,
    person,
    statements.filter(({ status, past }) => status === "" && !past),
    rankOf,
    (groups) => !areShortForms([...groups.keys()]),
    () => ({
      measure: "rank",
      label: `the rank of ${person.label}`,
      cause: "contradiction",
      reason: "The same person is given two ranks, of which nobody holds two at a time.",
      toSettle: `The service's own list or a statement that ${person.label} signed.`,
    }),
  );
}

/** Words that make a rank a higher or lower one. */
const grades =
  /^(?:chief|assistant|senior|lieutenant|major|brigadier|rear|vice|first|second|staff|master|petty)$/;

/** "Detective Chief Inspector" → "chief inspector"; a branch of the service is no part of the rank. */
function rankOf({ role }: RoleStatement): string | null {
  if (/^(?:warrant|petty) officer$/.test(role.office)) return role.office;
  const last = role.office.split(" ").at(-1) ?? "";
  if (!ranks.has(last) || !standsAlone(role)) return null;
  const words = role.words
    .toLowerCase()
    .replace(/\./g, "")
    .split(/[\s-]+/)
    .map((word) => abbreviated.get(word) ?? word);
  const at = words.indexOf(last);
  if (at < 0) return last;
  let from = at;
  while (from > 0 && grades.test(words[from - 1] ?? "")) from--;
  return words.slice(from, at + 1).join(" ");
}

const abbreviated: ReadonlyMap<string, string> = new Map(
  "sgt|sergeant lt|lieutenant capt|captain maj|major col|colonel gen|general adm|admiral cmdr|commander cpl|corporal insp|inspector supt|superintendent ch|chief brig|brigadier det|detective"
    .split(" ")
    .map((pair) => pair.split("|") as [string, string]),
);

/**
 * Written as a title, or "a colonel" after the name; "general manager" is no general, and behind a name "the
 * force's commander" or "the ship's captain" is a post.
 */
const standsAlone = ({ words, start, end, holder, office }: RoleStatement["role"]): boolean =>
  start < holder.start
    ? holder.start - end <= 2 || /\p{Lu}\p{L}*\.?$/u.test(words)
    : /^an? /.test(words) && !/^(?:commander|captain|marshal)$/.test(office);

/** In speech the lower grades go by the plain word: a staff sergeant is a sergeant, a major general a general. */
const areShortForms = ([a = "", b = "", ...others]: readonly string[]): boolean =>
  others.length === 0 &&
  [
    [a, b],
    [b, a],
  ].some(
    ([short, long]) =>
      /^(?:general|colonel|sergeant|admiral|officer)$/.test(short ?? "") &&
      (long ?? "").endsWith(` ${short}`),
  );
