import {
  type Claim,
  type DateMention,
  type Document,
  type Phrase,
  type QuantityMention,
  readOnce,
  type Story,
} from "../../domain/index.js";
import { areRelated, areSynonyms, isKnown, stem } from "../../text/index.js";
import { claimsIn, mentionsIn } from "../align/in-sentence.js";
import { momentOf, relateDays } from "../align/moment.js";
import { asideOf } from "./aside.js";

/** A place in a source that is asked about. */
export interface Where {
  readonly document: number;
  readonly sentence: number;
  readonly span: { readonly start: number; readonly end: number };
}

/**
 * Signs that two sentences that say much the same tell of two events after all: other days, other people, other
 * things that it happened to, other numbers, "also", "another". What the sentences differ in is no sign itself.
 */
export function tellTwoEvents(story: Story, a: Where, b: Where): boolean {
  const [one, two] = [story.documents[a.document], story.documents[b.document]];
  return one === undefined || two === undefined || haveOtherDays(story, a, b) || tellOfSeveral(story, a, b);
}

/** The same signs without the days, for those who compare the days themselves. */
export function tellOfSeveral(story: Story, a: Where, b: Where): boolean {
  const [one, two] = [story.documents[a.document], story.documents[b.document]];
  if (one === undefined || two === undefined) return true;
  return (
    signsAt(one, a).past !== signsAt(two, b).past ||
    nameMore(story, a, b) ||
    haveOtherThemes(one, a, two, b) ||
    haveOtherNumbers(one, a, two, b)
  );
}

/** "One of the two gunmen", "another attack"; or each names people, and nobody that the other names. */
export function nameMore(story: Story, a: Where, b: Where): boolean {
  const [one, two] = [story.documents[a.document], story.documents[b.document]];
  if (one === undefined || two === undefined) return true;
  return signsAt(one, a).several || signsAt(two, b).several || haveOtherPeople(story, a, b);
}

/** What the small words of a sentence say of its event. */
interface Signs {
  readonly past: boolean;
  readonly several: boolean;
}

const noSigns: Signs = { past: false, several: false };

/** By sentence, each read when it is first asked about. */
const signsIn = readOnce((_document: Document): (Signs | undefined)[] => []);

function signsAt(document: Document, { sentence }: Where): Signs {
  const known = signsIn(document);
  const before = known[sentence];
  if (before !== undefined) return before;
  const found = document.sentences[sentence];
  if (found === undefined) return noSigns;
  const words = document.source.text
    .slice(found.start, Math.min(found.end, found.start + longest))
    .toLowerCase();
  const signs = { past: past.test(words), several: several.test(words) };
  known[sentence] = signs.past || signs.several ? signs : noSigns;
  return signs;
}

/** Characters of a sentence that are searched for small words. */
const longest = 600;

/** "formerly lived in": true at another time. */
const past = /\b(?:formerly|previously|originally|first (?:set|due|planned|scheduled|fixed|billed))\b/;

/** "Two of the victims", "was also killed", "another attack": there is more than one, as the words say. */
const several =
  /\b(?:also|another(?! (?:\d|few|two|three|four|five|six|ten|half|hour|day|week|month|year))|elsewhere|separate|separately|similar|among (?:them|the)|(?:one|two|three|four|five|six|some|many|most|several|both|each) of the|(?:days?|weeks?|months?|years?) (?:earlier|later)|neighbou?ring|previous|earlier (?:attack|incident|match|game))\b/;

const datesAt = (document: Document, { sentence }: Pick<Where, "sentence">): DateMention[] =>
  mentionsIn(document, sentence).filter((mention): mention is DateMention => mention.kind === "date");

/** Each names days, and none of the one can be any of the other. */
export function haveOtherDays({ documents }: Story, a: Omit<Where, "span">, b: Omit<Where, "span">): boolean {
  const [one, two] = [documents[a.document], documents[b.document]];
  if (one === undefined || two === undefined) return true;
  const [left, right] = [datesAt(one, a), datesAt(two, b)];
  return (
    left.length > 0 && right.length > 0 && left.every((date) => right.every((other) => areApart(date, other)))
  );
}

const areApart = (a: DateMention, b: DateMention): boolean =>
  /^(?:apart|weekdays-differ)$/.test(relateDays(momentOf(a), momentOf(b)).kind);

/** Both tell of people by name, and no one is in both. Who only reports it does not count. */
function haveOtherPeople(story: Story, a: Where, b: Where): boolean {
  const [left, right] = [peopleAt(story, a), peopleAt(story, b)];
  return left.size > 0 && right.size > 0 && ![...left].some((person) => right.has(person));
}

function peopleAt(story: Story, { document, sentence, span }: Where): Set<string> {
  const source = story.documents[document];
  if (source === undefined) return new Set();
  const aside = asideOf(story, document, sentence);
  return new Set(
    mentionsIn(source, sentence).flatMap((mention) =>
      mention.kind === "entity" &&
      mention.type === "person" &&
      (mention.end <= span.start || span.end <= mention.start) &&
      !aside.some(([first, past]) => first <= mention.tokens[0] && mention.tokens[0] < past)
        ? [story.entities.find(mention.name)?.id ?? mention.name]
        : [],
    ),
  );
}

export const claimAt = (document: Document, { sentence, span }: Where): Claim | undefined =>
  claimsIn(document, sentence).find((claim) => claim.start <= span.start && span.end <= claim.end);

/** One verb, and two things that it was done to. */
function haveOtherThemes(one: Document, a: Where, two: Document, b: Where): boolean {
  const [left, right] = [claimAt(one, a), claimAt(two, b)];
  if (left === undefined || right === undefined) return false;
  const [verb, other] = [left.verb?.lemma ?? "", right.verb?.lemma ?? ""];
  if (!areSynonyms(verb, other, "verb")) return false;
  // "The ticket was sold", "a newsagent sold the ticket": a doer is no theme.
  const noObject = !left.passive && !right.passive && left.object === null;
  return clash(themeOf(left), themeOf(right)) || (noObject && clash(left.subject, right.subject));
}

const themeOf = (claim: Claim): Phrase | null => (claim.passive ? claim.subject : claim.object);

/** Two common nouns that are neither one nor kinds of each other. */
function clash(a: Phrase | null, b: Phrase | null): boolean {
  if (a === null || b === null || stem(a.head) === stem(b.head)) return false;
  // "the singer's body was found", "found the singer dead"
  if (a.words.includes(b.head) || b.words.includes(a.head)) return false;
  return isKnown(a.head, "noun") && isKnown(b.head, "noun") && !areRelated(a.head, b.head, "noun");
}

/** One counted thing in two numbers: two dead in one town and five in the next are seven, and no dispute. */
function haveOtherNumbers(one: Document, a: Where, two: Document, b: Where): boolean {
  const counts = (document: Document, { sentence }: Where): QuantityMention[] =>
    mentionsIn(document, sentence).filter(
      (mention): mention is QuantityMention => mention.kind === "quantity",
    );
  const right = counts(two, b);
  return counts(one, a).some((left) => {
    const same = right.filter(({ unit, frame }) => unit === left.unit && frame === left.frame);
    return same.length > 0 && same.every(({ low, high }) => left.high < low || high < left.low);
  });
}
