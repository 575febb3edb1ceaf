import { addTo, type Story } from "../../../domain/index.js";
import { areRelated, isKindOf, verbKeys } from "../../../text/index.js";
import { daysAfter } from "../../align/moment.js";
import { type ActLexicon, actLexiconOf } from "../../lexicon/act-index.js";
import { stepKeys } from "../../lexicon/event-frames.js";
import { relateActs } from "../../matter/relate-acts.js";
import type { DatedEvent } from "./dated-event.js";
import type { ArgumentWords } from "./event-words.js";
import { happensOnce } from "./once.js";
import {
  areNamesApart,
  areOtherPeople,
  circumstancesClash,
  type EventMatch,
  sharedOf,
} from "./same-event.js";
import type { UniqueAct } from "./unique-acts.js";

/** Which of the acts that a story has one of are one: never all pairs, and none that its own source dates twice. */

/** An act that is told by more dates than this comes again and again. */
const mostOfAct = 24;

/** UniqueActs of two voices that may be one by what they are; never all pairs. */
export function* pairsOfUniqueActs(
  story: Story,
  all: readonly UniqueAct[],
): Generator<readonly [UniqueAct, UniqueAct]> {
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
const areTwoVoices = (a: UniqueAct, b: UniqueAct): boolean =>
  a.words.event.document !== b.words.event.document ||
  (a.voice !== null && b.voice !== null && a.voice !== b.voice);

export function matchUniqueActs(
  story: Story,
  a: UniqueAct,
  b: UniqueAct,
  uniqueActsOf: (document: number) => readonly UniqueAct[],
): EventMatch {
  const no = { same: false, reason: null } as const;
  const lexicon = actLexiconOf(story);
  if (a.kind !== b.kind || !areOneAct(lexicon, a, b) || !mayMeet(a, b)) return no;
  if (a.kind === "ahead" && isNextOne(story, a.words.event, b.words.event)) return no;
  if (![a, b].every((one) => isOnly(lexicon, one, uniqueActsOf(one.words.event.document)))) return no;
  const clash = circumstancesClash(a.words, b.words);
  if (clash !== null) return { same: false, reason: clash };
  const shared = sharedOf(a.words, b.words);
  return { same: true, score: 0.5, shared: shared.length > 0 ? shared : [a.acts[0]?.name ?? ""] };
}

const areOneAct = (lexicon: ActLexicon, a: UniqueAct, b: UniqueAct): boolean =>
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
const isOnly = (lexicon: ActLexicon, one: UniqueAct, own: readonly UniqueAct[]): boolean =>
  own.every(
    (other) =>
      other.words.event.date.words.toLowerCase() === one.words.event.date.words.toLowerCase() ||
      areTwoVoices(one, other) ||
      one.kind !== other.kind ||
      !areOneAct(lexicon, one, other),
  );

const sidesOf = ({ words: { agent, patient } }: UniqueAct): readonly ArgumentWords[] =>
  [agent, patient].filter(({ stems }) => stems.size > 0);

/** The same ones, or things of one kind; where a noun alone tells the act, nothing that sets the two apart. */
function mayMeet(a: UniqueAct, b: UniqueAct): boolean {
  const [left, right] = [sidesOf(a), sidesOf(b)];
  // Both are told with a doer and a thing: of one doer, the things tell the acts apart.
  if (left.length > 1 && right.length > 1)
    return meetAsThings(a.words.patient, b.words.patient) && !areOtherPeople(a.words.agent, b.words.agent);
  if (left.some((one) => right.some((other) => meetAsThings(one, other)))) return true;
  if (left.some((one) => right.some((other) => areNamesApart(one, other)))) return false;
  return a.acts.some(({ part }) => part === "noun") || b.acts.some(({ part }) => part === "noun");
}

/** The same name, or things of which one is a kind of the other. */
export function meetAsThings(one: ArgumentWords, other: ArgumentWords): boolean {
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
