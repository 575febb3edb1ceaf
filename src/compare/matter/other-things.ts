import type { Claim, Document, Phrase, QuantityMention, RoleMention, Story } from "../../domain/index.js";
import { areRelated, stem } from "../../text/index.js";
import { mentionsIn } from "../align/in-sentence.js";
import type { Where } from "../proposition/one-event.js";
import { unitsOf } from "../proposition/units.js";

/** What an act is done to; a stretch of time is nothing that anything is done to. */
function themeOf(claim: Claim | null, { span }: Where): Phrase | null {
  const object = claim === null || claim.passive ? null : claim.object;
  if (claim === null || object === null || object.preposition !== null) return null;
  // "take effect", "make way": the verb's own word, and nothing that anything is done to.
  if (/^(?:take|make|give|have|go|come)$/.test(claim.verb?.lemma ?? "") && /^[a-z]+$/.test(object.words))
    return null;
  const between = claim.words.slice(
    (claim.verb?.span.end ?? claim.start) - claim.start,
    object.start - claim.start,
  );
  if (/\b(?:for|at|in|on|to|with|of|from|by|about|against)\b/i.test(between)) return null;
  return object.start < span.end && span.start < object.end ? null : object;
}

/**
 * Two clauses whose verbs do not tell whether they are one act, by their things: done to two things of which one
 * sentence at least says nothing ("cut the grant", "raised the fees"), or by the same to the same in verbs that have
 * nothing in common ("played Hamlet", "directed Hamlet").
 */
export function actOnOthers(story: Story, a: Where, one: Claim | null, b: Where, two: Claim | null): boolean {
  const [left, right] = [themeOf(one, a), themeOf(two, b)];
  if (left === null || right === null) return false;
  if (!areAkin(left, right)) return !speaksOf(story, b, left) || !speaksOf(story, a, right);
  const doers = [one?.subject ?? null, two?.subject ?? null];
  if (doers[0] === null || doers[1] === null || !areAkin(doers[0] as Phrase, doers[1] as Phrase))
    return false;
  return !areRelated(one?.verb?.lemma ?? "", two?.verb?.lemma ?? "", "verb");
}

const areAkin = (a: Phrase, b: Phrase): boolean =>
  stem(a.head) === stem(b.head) || areRelated(a.head, b.head, "noun");

const speaksOf = (story: Story, { document, sentence }: Where, { head }: Phrase): boolean =>
  unitsOf(story, document, sentence).some(
    ({ lemma, stem: own, name }) =>
      own === stem(head) || name.includes(head) || areRelated(lemma, head, "noun"),
  );

/** One person is told with two posts or standings: two times of a life. */
export function holdOtherPosts(story: Story, a: Where, b: Where): boolean {
  const right = postsAt(story, b);
  return postsAt(story, a).some((one) =>
    right.some(
      (other) =>
        personOf(story, one) === personOf(story, other) &&
        (one.office !== other.office || one.modifiers.join(" ") !== other.modifiers.join(" ")) &&
        !areRelated(one.office, other.office, "noun"),
    ),
  );
}

const personOf = (story: Story, { holder }: RoleMention): string =>
  story.entities.find(holder.words)?.id ?? holder.words;

const postsAt = (story: Story, { document, sentence }: Where): RoleMention[] =>
  mentionsIn(story.documents[document] as Document, sentence).filter(
    (mention): mention is RoleMention => mention.kind === "role",
  );

/** One thing counted or measured twice: figures of two times, and no two dates of one act. */
export function countOtherwise(story: Story, a: Where, b: Where): boolean {
  const right = amountsAt(story, b);
  return amountsAt(story, a).some((one) => {
    const same = right.filter(({ unit, dimension }) => unit === one.unit && dimension === one.dimension);
    return same.length > 0 && same.every(({ low, high }) => one.high < low || high < one.low);
  });
}

const amountsAt = (story: Story, { document, sentence }: Where): QuantityMention[] =>
  mentionsIn(story.documents[document] as Document, sentence).filter(
    (mention): mention is QuantityMention => mention.kind === "quantity" && mention.dimension !== "age",
  );

/** Words that set a time against another one: "was then its head", "is now its head", "no longer". */
const otherTime =
  /\b(?:nowadays|no longer|later|eventually|at (?:the|that) time|by then|initially|at first|meanwhile|anew|(?:was|were|is|are|has|had) (?:now|then|once|since))\b/i;
const longest = 400;

export const tellsOfOtherTime = (story: Story, where: Where): boolean =>
  tellsOfLaterTime(story, where) || /\bstill\b/i.test(openingOf(story, where));

/** The same without "still", which tells of what is open as well as of what lasts: "results are still to come". */
export const tellsOfLaterTime = (story: Story, where: Where): boolean =>
  otherTime.test(openingOf(story, where));

function openingOf(story: Story, { document, sentence }: Where): string {
  const source = story.documents[document];
  const found = source?.sentences[sentence];
  if (source === undefined || found === undefined) return "";
  return source.source.text.slice(found.start, Math.min(found.end, found.start + longest));
}
