import type { Story } from "../../../domain/index.js";
import { findEchoes } from "../attribution/echo.js";
import type { Version } from "./versions.js";

/** Words of a phrase that two people may both have used. */
const longestEcho = 4;

/** Two people's short phrase is a question of who said it, and asked there, not of how it was worded. */
export function makeEchoTest(story: Story): (a: Version, b: Version) => boolean {
  const groups = new Map<string, Set<string>>();
  for (const { key, groups: people } of findEchoes(story))
    for (const { label, statements } of people)
      for (const { document, sentence } of statements) {
        const place = `${document}:${sentence.index}`;
        groups.set(place, (groups.get(place) ?? new Set()).add(`${key} ${label}`));
      }
  const peopleOf = ({ places }: Version): Set<string> =>
    new Set(
      places.flatMap(({ document, sentence }) => [...(groups.get(`${document}:${sentence.index}`) ?? [])]),
    );
  return (a, b) => {
    if (Math.max(a.head.words.length, b.head.words.length) > longestEcho) return false;
    const [left, right] = [peopleOf(a), peopleOf(b)];
    return left.size > 0 && right.size > 0 && ![...left].some((person) => right.has(person));
  };
}
