import { type DatedClaim, type DatePrecision, daysBetween, evidenceAt, type Story } from "../domain/index.js";

/** Wider statements ("in 1994", "this month") have no place on a line of days. */
const placed: ReadonlySet<DatePrecision> = new Set(["day", "part-of-day", "minute"]);
/** A span of more days is a period, not a day something happened on. */
const mostDays = 14;

/** What sources say of a day, one statement for each day that a sentence names. */
export function findDatedClaims(story: Story): readonly DatedClaim[] {
  return story.documents
    .flatMap((document) => {
      const stating = new Set(document.claims.map(({ sentence }) => sentence));
      const seen = new Set<string>();
      return document.mentions.flatMap((mention): DatedClaim[] => {
        const sentence = document.sentences[mention.sentence];
        if (mention.kind !== "date" || sentence === undefined || !stating.has(mention.sentence)) return [];
        const { firstDay, lastDay, precision } = mention;
        if (firstDay === null || !placed.has(precision)) return [];
        const days = { first: firstDay, last: lastDay ?? firstDay };
        const key = `${mention.sentence} ${days.first} ${days.last}`;
        if (seen.has(key) || daysBetween(days.first, days.last) > mostDays) return [];
        seen.add(key);
        return [{ days, evidence: evidenceAt(document, sentence.index, mention) }];
      });
    })
    .sort(
      ({ days: a }, { days: b }) =>
        (a.first < b.first ? -1 : a.first > b.first ? 1 : 0) ||
        (a.last < b.last ? -1 : a.last > b.last ? 1 : 0),
    );
}
