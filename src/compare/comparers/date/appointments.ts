import { addTo, type DateMention, type Story, type Token } from "../../../domain/index.js";
import { areRelated, isKindOf, verbKeys, verbOf, withPos } from "../../../text/index.js";
import { daysAfter } from "../../align/moment.js";
import { type Act, type ActLexicon, actLexiconOf } from "../../lexicon/act-index.js";
import { isStep, stepKeys } from "../../lexicon/event-frames.js";
import { isActNoun } from "../../matter/acts-at.js";
import { relateActs } from "../../matter/relate-acts.js";
import { type DatedEvent, isAhead, isTimetabled } from "./dated-event.js";
import type { ArgumentWords, EventWords } from "./event-words.js";
import { happensOnce } from "./once.js";
import {
  areNamesApart,
  areOtherPeople,
  circumstancesClash,
  type EventMatch,
  sharedOf,
} from "./same-event.js";

/**
 * What is still to come: a hearing, a vote, a visit, the end of a sale. A story has few such things, and a source names
 * one day for each; so two sources' days for one are set against each other however few words their sentences share.
 *
 * "The vote is set for", "will be put to the vote", "postponed the vote to": the noun is the act where the verb only
 * says that it is planned.
 */
export interface Appointment {
  readonly words: EventWords;
  readonly acts: readonly Act[];
  /** Whose words tell it: an index into the document's attributions; null where the reporter speaks. */
  readonly voice: number | null;
}

/** Verbs that put an act on a day and say nothing of what it is. */
const planning =
  /^(?:set|schedule|expect|plan|fix|hold|make|put|postpone|delay|move|reschedule|defer|adjourn|pencil|slate|call|announce|have|do|take|give|get|come|go|be|happen|occur|follow|fall|begin|start|open|commence|summon|invite|bring|say|tell|take place|come down|come out)$/;

export function readAppointments(story: Story, all: readonly EventWords[]): Appointment[] {
  const lexicon = actLexiconOf(story);
  return all.flatMap((words) => {
    const { event } = words;
    const { claim, date } = event;
    if (claim?.negated === true || date.basis === "narrative" || !isNamed(date)) return [];
    if (!liesAhead(story, event)) return [];
    const acts = actsOf(story, lexicon, event);
    if (acts.length === 0) return [];
    const voice = words.siblings.find((one) => one.claim !== null)?.claim?.attribution ?? null;
    return [{ words: { ...words, event: { ...event, stillToCome: true } }, acts, voice }];
  });
}

const liesAhead = (story: Story, event: DatedEvent): boolean =>
  isAhead(event) ||
  // "opens", "comes down": the base form may as well be a past one ("beat").
  (isTimetabled(event) && /[^s]s$/.test(event.claim?.verb?.span.words ?? "")) ||
  isMovedTo(story, event);

/** A day, a month or a named stretch of them; "three years after the sale" is counted from something else. */
const isNamed = ({ stated, precision }: DateMention): boolean =>
  stated.length > 0 && (precision !== "year" || stated.includes("year"));

const moving = /^(?:postpone|delay|move|reschedule|defer|adjourn|put)$/;
/** "has been postponed to January" */
function isMovedTo(story: Story, { claim, date, document, sentence }: DatedEvent): boolean {
  if (claim?.verb == null || !moving.test(claim.verb.lemma)) return false;
  const tokens = story.documents[document]?.sentences[sentence]?.tokens ?? [];
  return /^(?:to|until|till)$/.test(tokens[date.tokens[0] - 1]?.lower ?? "");
}

function actsOf(story: Story, lexicon: ActLexicon, event: DatedEvent): Act[] {
  const tokens = story.documents[event.document]?.sentences[event.sentence]?.tokens ?? [];
  if (event.noun !== null) return [ofNoun(lexicon, tokens, event.at)];
  const phrase = lexicon.findAll(tokens, event.at, "verb");
  const verb: Act = phrase ?? {
    name: event.act,
    levels: [],
    first: event.at,
    past: event.at + 1,
    part: "verb",
  };
  if (!planning.test(event.act)) return [verb];
  const nouns: Act[] = [];
  const isTime = (i: number): boolean => event.timeWords.some(([first, past]) => i >= first && i < past);
  for (const range of [event.agent, event.patient, event.around])
    for (let i = range?.[0] ?? 0; i < (range?.[1] ?? 0) && !opensAside(tokens[i]); i++)
      if (isActHead(lexicon, tokens, i) && !isTime(i)) nouns.push(ofNoun(lexicon, tokens, i));
  return isPhrase(verb) ? [verb, ...nouns] : nouns;
}

/** "the bill, which lifts the age" */
const opensAside = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:,|which|who|that|-)$/.test(token.lower);

/** "comes into force", without other words between. */
const isPhrase = ({ name, first, past }: Act): boolean =>
  name.includes("_") && past - first === name.split("_").length;

/** "the appeal hearing" is a hearing. */
function isActHead(lexicon: ActLexicon, tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token === undefined || next?.pos === "NOUN" || background.test(before?.lower ?? "")) return false;
  // A capital at the opening of a sentence makes no name of "Completion".
  const noun = i === 0 && token.pos === "PROPN" && next?.pos !== "PROPN" ? withPos(token, "NOUN") : token;
  return (
    noun.pos === "NOUN" && (isActNoun(noun) || isStep(noun.lemma) || lexicon.find(tokens, i, "noun") !== null)
  );
}
const background = /^(?:after|before|since|following|despite|by)$/;

function ofNoun(lexicon: ActLexicon, tokens: readonly Token[], at: number): Act {
  const found = lexicon.findAll(tokens, at, "noun");
  const name = found?.name ?? verbOf(tokens[at]?.lemma ?? "");
  return { name, levels: found?.levels ?? lexicon.levelsOfVerb(name), first: at, past: at + 1, part: "noun" };
}

/** An act that is told by more dates than this comes again and again. */
const mostOfAct = 24;

/** Appointments of two voices that may be one by what they are; never all pairs. */
export function* pairsOfAppointments(
  story: Story,
  all: readonly Appointment[],
): Generator<readonly [Appointment, Appointment]> {
  const lexicon = actLexiconOf(story);
  const buckets = new Map<string, number[]>();
  for (const [i, { acts }] of all.entries()) {
    const keys = acts.flatMap((act) => [
      act.name,
      ...lexicon.keysOf(act),
      ...stepKeys(act.name),
      ...verbKeys(act.name),
    ]);
    for (const key of new Set(keys)) addTo(buckets, key, i);
  }
  const seen = new Set<string>();
  for (const bucket of buckets.values()) {
    if (bucket.length < 2 || bucket.length > mostOfAct) continue;
    for (const [k, i] of bucket.entries())
      for (const j of bucket.slice(k + 1)) {
        const [a, b] = [all[i], all[j]];
        const key = `${i} ${j}`;
        if (a === undefined || b === undefined || seen.has(key)) continue;
        seen.add(key);
        if (areTwoVoices(a, b)) yield [a, b];
      }
  }
}

/** Two sources, or two people whom one source lets speak. */
const areTwoVoices = (a: Appointment, b: Appointment): boolean =>
  a.words.event.document !== b.words.event.document ||
  (a.voice !== null && b.voice !== null && a.voice !== b.voice);

export function matchAppointments(
  story: Story,
  a: Appointment,
  b: Appointment,
  appointmentsOf: (document: number) => readonly Appointment[],
): EventMatch {
  const no = { same: false, reason: null } as const;
  const lexicon = actLexiconOf(story);
  if (!areOneAct(lexicon, a, b) || !mayMeet(a, b)) return no;
  if (isNextOne(story, a.words.event, b.words.event)) return no;
  if (![a, b].every((one) => isOnly(lexicon, one, appointmentsOf(one.words.event.document)))) return no;
  const clash = circumstancesClash(a.words, b.words);
  if (clash !== null) return { same: false, reason: clash };
  const shared = sharedOf(a.words, b.words);
  return { same: true, score: 0.5, shared: shared.length > 0 ? shared : [a.acts[0]?.name ?? ""] };
}

const areOneAct = (lexicon: ActLexicon, a: Appointment, b: Appointment): boolean =>
  a.acts.some((one) =>
    b.acts.some(
      (other) =>
        lexicon.relate(one, other) === "same" ||
        relateActs({ verbs: [one.name], nouns: [] }, { verbs: [other.name], nouns: [] }) === "same",
    ),
  );

/** Of an act that may come again: the day of the one was over when the source of the other spoke of a day to come. */
export const isNextOne = (story: Story, a: DatedEvent, b: DatedEvent): boolean =>
  !happensOnce(a.act) && !happensOnce(b.act) && (isOver(story, a, b) || isOver(story, b, a));

function isOver(story: Story, { date }: DatedEvent, { document }: DatedEvent): boolean {
  const source = story.documents[document]?.source;
  const days = source === undefined ? null : daysAfter(source, date);
  return days !== null && days < 0;
}

/** Its source names no other day for such an act. */
const isOnly = (lexicon: ActLexicon, one: Appointment, own: readonly Appointment[]): boolean =>
  own.every(
    (other) =>
      other.words.event.date.words.toLowerCase() === one.words.event.date.words.toLowerCase() ||
      areTwoVoices(one, other) ||
      !areOneAct(lexicon, one, other),
  );

const sidesOf = ({ words: { agent, patient } }: Appointment): readonly ArgumentWords[] =>
  [agent, patient].filter(({ stems }) => stems.size > 0);

/** The same ones, or things of one kind; where a noun alone tells the act, nothing that sets the two apart. */
function mayMeet(a: Appointment, b: Appointment): boolean {
  const [left, right] = [sidesOf(a), sidesOf(b)];
  // Both are told with a doer and a thing: of one doer, the things tell the acts apart.
  if (left.length > 1 && right.length > 1)
    return meet(a.words.patient, b.words.patient) && !areOtherPeople(a.words.agent, b.words.agent);
  if (left.some((one) => right.some((other) => meet(one, other)))) return true;
  if (left.some((one) => right.some((other) => areNamesApart(one, other)))) return false;
  return a.acts.some(({ part }) => part === "noun") || b.acts.some(({ part }) => part === "noun");
}

function meet(one: ArgumentWords, other: ArgumentWords): boolean {
  for (const name of one.names) if (other.names.has(name)) return true;
  if (one.head === null || other.head === null) return false;
  if (one.names.size > 0 && other.names.size > 0) return false;
  return (
    one.head === other.head ||
    areRelated(one.head, other.head, "noun") ||
    isKindOf(one.head, other.head, "noun", 3) ||
    isKindOf(other.head, one.head, "noun", 3)
  );
}
