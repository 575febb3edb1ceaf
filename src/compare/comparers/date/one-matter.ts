import type { DateMention, Document, Story, Token } from "../../../domain/index.js";
import { areAntonyms } from "../../../text/index.js";
import { claimsIn, mentionsIn } from "../../align/in-sentence.js";
import { momentOf, relateDays } from "../../align/moment.js";
import { isStep } from "../../lexicon/event-frames.js";
import { isActNoun, verbForms } from "../../matter/acts-at.js";
import { isBrief, isOneMatter } from "../../matter/one-matter.js";
import { actOnOthers, countOtherwise, holdOtherPosts, tellsOfOtherTime } from "../../matter/other-things.js";
import { type ActWords, areTwoVerbs, relateActs } from "../../matter/relate-acts.js";
import { asideOf } from "../../proposition/aside.js";
import { claimAt, tellOfSeveral } from "../../proposition/one-event.js";
import type { Told } from "../../proposition/told-alike.js";
import { type DatedEvent, isAhead, isTimetabled } from "./dated-event.js";
import type { EventWords } from "./event-words.js";
import { asPoint, boundOf } from "./limits.js";
import { happensOnce, recurs } from "./once.js";
import { circumstancesClash, type EventMatch, hasHappened } from "./same-event.js";

/**
 * Whether two dates are told of one act because the sentences tell of one matter: the same people and things, and no
 * word that sets the acts apart. Where the words of the acts do not tell whether they are one ("vanished", "was
 * stolen"), only two short texts are taken to speak of one thing, and only where each has one date of its own.
 */
export function matchByMatter(story: Story, a: EventWords, b: EventWords): EventMatch {
  const words = [actWordsOf(story, a), actWordsOf(story, b)] as const;
  const acts = relateActs(...words);
  const near = isBrief(story);
  if (acts === "apart") return { same: false, reason: null };
  if (acts === null && !near) return { same: false, reason: null };
  // Who tells of this day as well gives the other day to another act.
  if (near && (hasAgreeing(story, a.event, b.event) || hasAgreeing(story, b.event, a.event)))
    return { same: false, reason: null };
  if (acts === "same" && (recurs(a.event.act) || recurs(b.event.act)) && mayRecur(story, a, b))
    return { same: false, reason: null };
  if (near && differInScale(a.event.date, b.event.date)) return { same: false, reason: null };
  const matter = isOneMatter(story, toldBesideDates(story, a.event), toldBesideDates(story, b.event), acts);
  if (matter === null) return { same: false, reason: null };
  const sure = matter.strength >= leastOfTwoDeeds && matter.coverage >= leastCoverageOfTwoDeeds;
  if (acts === null && !sure && areTwoDeeds(story, a, b, words)) return { same: false, reason: null };
  const [left, right] = [a.event, b.event].map((event) => ({ ...event, span: event.date }));
  const several =
    left === undefined ||
    right === undefined ||
    tellOfSeveral(story, left, right) ||
    holdOtherPosts(story, left, right) ||
    countOtherwise(story, left, right) ||
    tellsOfOtherTime(story, left) !== tellsOfOtherTime(story, right) ||
    (acts === null &&
      a.siblings.some((one) =>
        b.siblings.some((other) => actOnOthers(story, left, one.claim, right, other.claim)),
      ));
  const clash = several ? "the words tell of more than one act" : circumstancesClash(a, b);
  return clash === null
    ? { same: true, score: 0.6, shared: matter.common.map(({ stem }) => stem) }
    : { same: false, reason: clash };
}

/** What two sentences share where their verbs do not matter. */
const leastOfTwoDeeds = 4;
const leastCoverageOfTwoDeeds = 0.66;

/** Another clause of the sentence tells the act: "were stuck from noon, when the lift |halted|". */
const tellsAct = (story: Story, { event: { document, sentence } }: EventWords, act: ActWords): boolean =>
  claimsIn(story.documents[document] as Document, sentence).some(
    ({ verb }) => verb !== null && relateActs({ verbs: [verb.lemma], nouns: [] }, act) === "same",
  );

/** Both have happened, in verbs and nouns that have nothing in common: "ran aground", "was pulled free". */
function areTwoDeeds(
  story: Story,
  a: EventWords,
  b: EventWords,
  [one, other]: readonly [ActWords, ActWords],
): boolean {
  if (tellsAct(story, a, other) || tellsAct(story, b, one)) return false;
  if (!a.siblings.some(hasHappened) || !b.siblings.some(hasHappened) || !areTwoVerbs(one, other))
    return false;
  const nouns = ({ nouns: own }: ActWords): ActWords => ({ verbs: own, nouns: [] });
  return [
    [nouns(one), other],
    [one, nouns(other)],
    [nouns(one), nouns(other)],
  ].every(([left, right]) => left !== undefined && right !== undefined && relateActs(left, right) !== "same");
}

/** What sets two dates of two short texts apart, however much the texts share; null where nothing does. */
export function setApart(story: Story, a: EventWords, b: EventWords): string | null {
  if (!isBrief(story)) return null;
  if (relateActs(actWordsOf(story, a), actWordsOf(story, b)) === "apart")
    return "they are two steps of one course";
  if (areOppositeClauses(story, a.event, b.event)) return "the one says what the other denies";
  const apart = (one: EventWords, other: EventWords): boolean =>
    one.siblings.some((event) => isAhead(event) || isTimetabled(event)) &&
    other.siblings.some(hasHappened) &&
    !one.siblings.some(hasHappened);
  return apart(a, b) || apart(b, a) ? "one is still to come in its source, the other has happened" : null;
}

/** "rejected the offer in February", "accepted the offer in April": the clauses tell two acts, whatever the dates hang on. */
function areOppositeClauses(story: Story, a: DatedEvent, b: DatedEvent): boolean {
  const [one, other] = [a, b].map((event) => {
    const document = story.documents[event.document];
    const where = { document: event.document, sentence: event.sentence, span: event.date };
    return document === undefined ? undefined : claimAt(document, where)?.verb?.lemma;
  });
  return one !== undefined && other !== undefined && areAntonyms(one, other, "verb");
}

/** "in 1967", "on Tuesday": background and news, told of one thing, are two acts of it. */
const differInScale = (a: DateMention, b: DateMention): boolean =>
  isYear(a) !== isYear(b) && (isYear(a) ? !b.stated.includes("year") : !a.stated.includes("year"));
const isYear = ({ precision, stated }: DateMention): boolean =>
  precision === "year" && stated.includes("year");

/** Acts told alike that come again and again, as "extended the curfew" does; "since 1921" names the first of them. */
export function mayRecur(story: Story, a: EventWords, b: EventWords): boolean {
  if ([a, b].some(({ event }) => boundOf(story, event) === "since")) return false;
  const verbs = (words: EventWords): ActWords => ({ ...actWordsOf(story, words), nouns: [] });
  if (relateActs(verbs(a), verbs(b)) !== "same") return false;
  return ![a, b].some(({ event: { act } }) => happensOnce(act) || isStep(act));
}

/** The other sentence has a date that agrees with this one: then its other dates are of other acts. */
function hasAgreeing(story: Story, { date }: DatedEvent, other: DatedEvent): boolean {
  return datesAt(story, other).some((one) => {
    const days = relateDays(momentOf(asPoint(date)), momentOf(asPoint(one))).kind;
    return date.minutes === null && one.minutes === null && (days === "same" || days === "within");
  });
}

const datesAt = (story: Story, { document, sentence }: DatedEvent): DateMention[] =>
  mentionsIn(story.documents[document] as Document, sentence).filter(
    (mention): mention is DateMention => mention.kind === "date",
  );

/** The sentence of a date without its words of time and without who says it. */
function toldBesideDates(story: Story, event: DatedEvent): Told {
  const { document, sentence } = event;
  return {
    document,
    sentence,
    besides: [...asideOf(story, document, sentence), ...datesAt(story, event).map(({ tokens }) => tokens)],
  };
}

/** What a date's acts are told by: their verbs with what may belong to them, and the nouns of acts in the clause. */
function actWordsOf(story: Story, { siblings }: EventWords): ActWords {
  const verbs: string[] = [];
  const nouns: string[] = [];
  for (const { document, sentence, act, noun, at, agent, patient, around } of siblings) {
    const tokens = story.documents[document]?.sentences[sentence]?.tokens ?? [];
    verbs.push(act);
    if (noun === null) verbs.push(...verbForms(tokens, at).slice(1));
    for (const range of [agent, patient, around])
      if (range !== null)
        for (let i = range[0]; i < range[1]; i++) {
          const token = tokens[i];
          if (token !== undefined && isActNoun(token) && !isBackground(tokens, i)) nouns.push(token.lemma);
        }
  }
  return { verbs: [...new Set(verbs)], nouns: [...new Set(nouns)] };
}

const longestPhrase = 4;

/** "return |after a lockout|": an act beside the dated one. */
function isBackground(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - longestPhrase); i--) {
    const { lower, pos } = tokens[i] as Token;
    if (/^(?:after|before|since|following|despite)$/.test(lower)) return true;
    if (!/^(?:DET|ADJ|NOUN|NUM)$/.test(pos)) return false;
  }
  return false;
}
