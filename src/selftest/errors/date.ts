import { type DateMention, monthNames, weekdayNames } from "../../domain/index.js";
import type { Change, Mutation } from "../mutation.js";
import { isQuoted, mentionsOf, sentenceOf } from "../places.js";
import type { Random } from "../random.js";

/** Moves a date: another day of the month, weekday, month, year or hour. */
export const date: Mutation = {
  name: "date",
  does: "another day, month, year or hour",
  caughtBy: ["date"],
  propose: (document, random) =>
    mentionsOf(document, "date").flatMap((mention) => {
      if (isQuoted(document, sentenceOf(document, mention), mention)) return [];
      const moved = move(mention, random(mention));
      if (moved === null) return [];
      const measure = mention.stated.includes("time") ? "event-time" : "event-day";
      return [
        {
          start: mention.start + moved.at,
          end: mention.start + moved.at + moved.old.length,
          replacement: moved.replacement,
          sentence: mention.sentence,
          about: { type: "date", measure },
        } satisfies Change,
      ];
    }),
};

const monthPattern = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\b/;

interface Moved {
  readonly at: number;
  readonly old: string;
  readonly replacement: string;
}

/** The part that tells most is changed; where none is written ("yesterday", "this week") nothing is. */
function move({ words, stated, firstDay }: DateMention, random: Random): Moved | null {
  if (stated.includes("time")) return moveHour(words, random);
  if (stated.includes("day")) return moveDay(words, random);
  // Without a date to count from, a weekday proves nothing by itself.
  if (stated.includes("weekday")) return firstDay === null ? null : moveName(words, weekdayNames, random);
  if (monthPattern.test(words)) return moveName(words, monthNames, random);
  const year = /\b(?:19|20)\d{2}\b/.exec(words);
  if (year === null) return null;
  return { at: year.index, old: year[0], replacement: String(Number(year[0]) - 1 - random.below(3)) };
}

function moveDay(words: string, random: Random): Moved | null {
  const days = [...words.matchAll(/(?<!\d)(\d{1,2})(?!\d)/g)];
  const [day] = days;
  // "6-7 January" says two days, and either may stay.
  if (day === undefined || days.length > 1 || !monthPattern.test(words)) return null;
  const old = Number(day[0]);
  const moved = old + (random.below(2) === 0 ? 1 : -1) * (1 + random.below(4));
  const within = moved < 1 || moved > 28 ? old - Math.sign(moved - old) * 5 : moved;
  return { at: day.index, old: day[0], replacement: String(within) };
}

function moveHour(words: string, random: Random): Moved | null {
  const hour = /(?<!\d)\d{1,2}(?=(?:[:.]\d{2})?(?:\s?[ap]\.?m|\b))/i.exec(words);
  if (hour === null) return null;
  const moved = (Number(hour[0]) + 2 + random.below(3)) % 12 || 12;
  return { at: hour.index, old: hour[0], replacement: String(moved) };
}

function moveName(words: string, names: readonly string[], random: Random): Moved | null {
  const index = names.findIndex((name) => words.includes(name.slice(0, 3)));
  const found = new RegExp(`\\b${names[index]?.slice(0, 3)}[a-z]{0,7}\\b`).exec(words);
  const other = names[(index + 1 + random.below(names.length - 1)) % names.length];
  return index < 0 || found === null || other === undefined
    ? null
    : { at: found.index, old: found[0], replacement: other };
}
