import type { Claim, DateMention, Document, Phrase, Story } from "../../domain/index.js";
import { areRelated, isKnown, stem } from "../../text/index.js";
import type { PlaceStatement } from "./place-statements.js";

/**
 * Signs that two similar sentences tell of two events after all: other days, other things that it happened to,
 * other people. Two places alone are no sign here; they are what is in question.
 */
export function tellTwoEvents(story: Story, a: PlaceStatement, b: PlaceStatement): boolean {
  const [one, two] = [story.documents[a.document], story.documents[b.document]];
  if (one === undefined || two === undefined || isPast(one, a) !== isPast(two, b)) return true;
  return (
    haveOtherDays(one, a, two, b) || haveOtherPeople(story, one, a, two, b) || haveOtherThemes(one, a, two, b)
  );
}

/** "formerly lived in": true at another time. */
const isPast = (document: Document, { sentence }: PlaceStatement): boolean =>
  document.sentences[sentence]?.tokens.some(({ lower }) =>
    /^(?:formerly|previously|originally)$/.test(lower),
  ) ?? false;

const datesAt = (document: Document, { sentence }: PlaceStatement): DateMention[] =>
  document.mentions.filter(
    (mention): mention is DateMention => mention.kind === "date" && mention.sentence === sentence,
  );

function haveOtherDays(one: Document, a: PlaceStatement, two: Document, b: PlaceStatement): boolean {
  const [left, right] = [datesAt(one, a), datesAt(two, b)];
  return (
    left.length > 0 && right.length > 0 && left.every((date) => right.every((other) => areApart(date, other)))
  );
}

function areApart(a: DateMention, b: DateMention): boolean {
  if (a.firstDay !== null && b.firstDay !== null)
    return (a.lastDay ?? a.firstDay) < b.firstDay || (b.lastDay ?? b.firstDay) < a.firstDay;
  return a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday;
}

/** Both name people, and no one is in both. */
function haveOtherPeople(
  story: Story,
  one: Document,
  a: PlaceStatement,
  two: Document,
  b: PlaceStatement,
): boolean {
  const people = (document: Document, sentence: number): Set<string> =>
    new Set(
      document.mentions.flatMap((mention) =>
        mention.kind === "entity" && mention.type === "person" && mention.sentence === sentence
          ? [story.entities.find(mention.name)?.id ?? mention.name]
          : [],
      ),
    );
  const left = people(one, a.sentence);
  const right = people(two, b.sentence);
  return left.size > 0 && right.size > 0 && ![...left].some((person) => right.has(person));
}

const claimAt = (document: Document, { sentence, span }: PlaceStatement): Claim | undefined =>
  document.claims.find(
    (claim) => claim.sentence === sentence && claim.start <= span.start && span.end <= claim.end,
  );

function haveOtherThemes(one: Document, a: PlaceStatement, two: Document, b: PlaceStatement): boolean {
  const [left, right] = [claimAt(one, a), claimAt(two, b)];
  if (left === undefined || right === undefined) return false;
  return clash(themeOf(left), themeOf(right)) || (left.object === null && clash(left.subject, right.subject));
}

const themeOf = (claim: Claim): Phrase | null => (claim.passive ? claim.subject : claim.object);

/** Two common nouns that are neither one nor kinds of each other. */
function clash(a: Phrase | null, b: Phrase | null): boolean {
  if (a === null || b === null || stem(a.head) === stem(b.head)) return false;
  return isKnown(a.head, "noun") && isKnown(b.head, "noun") && !areRelated(a.head, b.head, "noun");
}
