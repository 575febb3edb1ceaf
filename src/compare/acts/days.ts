import type { DateMention, Story } from "../../domain/index.js";
import { momentOf, relateDays } from "../align/moment.js";
import type { PropositionMatch } from "./match.js";
import type { Proposition } from "./proposition.js";

/** The dates that stand in a proposition's clause. */
export function datesOf(story: Story, { document, claim }: Proposition): DateMention[] {
  const mentions = story.documents[document]?.mentions ?? [];
  return claim.mentions.flatMap((i) => {
    const mention = mentions[i];
    return mention?.kind === "date" ? [mention] : [];
  });
}

/** Both clauses name days, and no day of the one is a day of the other: two occasions of one act. */
export function areOnOtherDays(story: Story, { a, b }: PropositionMatch): boolean {
  const [left, right] = [datesOf(story, a), datesOf(story, b)];
  if (left.length === 0 || right.length === 0) return false;
  return left.every((one) =>
    right.every(
      (other) =>
        /^(?:apart|weekdays-differ)$/.test(relateDays(momentOf(one), momentOf(other)).kind) ||
        (isLongAgo(one, a) && isRecent(other, b)) ||
        (isLongAgo(other, b) && isRecent(one, a)),
    ),
  );
}

/** "in 2019": a year is written out where it is not this one. */
const isLongAgo = (date: DateMention, { standing }: Proposition): boolean =>
  date.precision === "year" && date.stated.includes("year") && standing === "done";

/** "this week", or a day still to come. */
const isRecent = (date: DateMention, { standing }: Proposition): boolean =>
  !date.stated.includes("year") && (/\b(?:this|today|yesterday)\b/i.test(date.words) || isAhead(standing));

const isAhead = (standing: Proposition["standing"]): boolean =>
  standing === "future" || standing === "planned";
