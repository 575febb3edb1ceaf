import { addTo, type DateMention, groupBy } from "../../../domain/index.js";
import { nounCategory } from "../../../text/index.js";
import { momentOf, relateDays } from "../../align/moment.js";
import { setKeys } from "../../lexicon/near-acts.js";
import { relateActs } from "../../matter/relate-acts.js";
import { timeKey } from "./describe.js";
import type { Edge } from "./differences.js";
import type { ArgumentWords, EventWords } from "./event-words.js";
import { meetAsThings } from "./match-unique-acts.js";
import { recurs } from "./once.js";
import { circumstancesClash, saysLittle, sharedOf } from "./same-event.js";
import { minutesBetween } from "./zones.js";

/**
 * The hour of a moment that sources time alike: where two give the same minute ("struck at 9.25 p.m.", "grounded at
 * 21:25"), they tell of one moment, whatever their verbs are. A source that tells the same act, or an act of the same
 * thing, and gives another hour only, is set beside them.
 */
export function findToldByClock(all: readonly EventWords[]): Edge[] {
  const timed = all.filter(({ event: { date, claim } }) => isClock(date) && claim?.negated !== true);
  const byWord = new Map<string, EventWords[]>();
  for (const words of timed) for (const key of keysOf(words)) addTo(byWord, key, words);
  const byDocument = groupBy(timed, ({ event }) => event.document);
  const edges: Edge[] = [];
  for (const told of groupBy(timed, ({ event }) => timeKey(event.date)).values()) {
    const documents = new Set(told.map(({ event }) => event.document));
    if (documents.size < 2 || told.length > mostOfMoment || !areOneMoment(told)) continue;
    const keys = new Set(told.flatMap((words) => [...keysOf(words)]));
    const near = [...keys].flatMap((key) => {
      const found = byWord.get(key) ?? [];
      return found.length > mostOfWord ? [] : found;
    });
    for (const rival of new Set(near)) {
      const own = byDocument.get(rival.event.document) ?? [];
      const like = told.find((one) => isRival(rival, one) && areOne(rival, one, told));
      if (
        documents.has(rival.event.document) ||
        like === undefined ||
        own.some((other) => told.some((one) => areClose(other, one)))
      )
        continue;
      // Who tells of the moment knows the other hour as well: another moment.
      const known = [...documents].some((document) =>
        byDocument.get(document)?.some((other) => areClose(other, rival)),
      );
      if (known) continue;
      edges.push(edgeOf(rival, like, Math.abs(gapOf(rival, like) ?? 0)));
      for (const same of told) if (same !== like) edges.push(edgeOf(like, same, null));
    }
  }
  return edges;
}

/** A minute that so many sentences tell is the hour of more than one thing. */
const mostOfMoment = 24;
/** A word of so many timed acts tells none of them. */
const mostOfWord = 40;
/** Two hours of one moment lie no further apart. */
const mostMinutesApart = 300;
/** "at about 2.15", "at 2.14" */
const leastMinutesApart = 20;

const isClock = ({ minutes, hedge }: DateMention): boolean =>
  minutes !== null && hedge !== "before" && hedge !== "after";

/** On the full and the half hour much happens: there the acts must be told alike. */
function areOneMoment(told: readonly EventWords[]): boolean {
  const [first] = told;
  if ((first?.event.date.minutes ?? 0) % 30 !== 0) return true;
  return told.some((one) =>
    told.some(
      (other) =>
        one.event.document !== other.event.document && (areActsAlike(one, other) || shareThing(one, other)),
    ),
  );
}

const gapOf = ({ event: a }: EventWords, { event: b }: EventWords): number | null =>
  minutesBetween(
    { minutes: a.date.minutes ?? 0, zone: a.date.zone },
    { minutes: b.date.minutes ?? 0, zone: b.date.zone },
  );

const areClose = (a: EventWords, b: EventWords): boolean => {
  const gap = gapOf(a, b);
  return gap === null || Math.abs(gap) < leastMinutesApart;
};

/** Within the hours and the days in which one moment may be told. */
function isRival(rival: EventWords, one: EventWords): boolean {
  const gap = gapOf(rival, one);
  if (gap === null || Math.abs(gap) < leastMinutesApart || Math.abs(gap) > mostMinutesApart) return false;
  const days = relateDays(
    momentOf(rival.event.onDay ?? rival.event.date),
    momentOf(one.event.onDay ?? one.event.date),
  );
  return days.kind !== "apart" || days.days <= 1;
}

function areOne(rival: EventWords, one: EventWords, told: readonly EventWords[]): boolean {
  if (circumstancesClash(rival, one) !== null || sidesOf(rival).some(({ head }) => recurs(head ?? "")))
    return false;
  const meets = sidesOf(rival).some((side) =>
    sidesOf(one).some((other) => meetAsThings(side, other) || isCalled(side, other) || isCalled(other, side)),
  );
  if (meets && areActsAlike(rival, one)) return true;
  // "sent a mayday", "received the mayday call", "the mayday went out": a thing that most of them time.
  const thing = told.filter((other) => shareThing(rival, other));
  return shareThing(rival, one) && new Set(thing.map(({ event }) => event.document)).size > 1;
}

/** "the Lady Orla", "the vessel": a thing may go by a name in one source. */
const isCalled = (named: ArgumentWords, { names, head }: ArgumentWords): boolean =>
  named.names.size > 0 &&
  names.size === 0 &&
  head !== null &&
  !/^(?:person|group|time)$/.test(nounCategory(head) ?? "");

const areActsAlike = ({ event: a }: EventWords, { event: b }: EventWords): boolean =>
  !saysLittle(a.act) && relateActs({ verbs: [a.act], nouns: [] }, { verbs: [b.act], nouns: [] }) === "same";

const sidesOf = ({ agent, patient }: EventWords): readonly ArgumentWords[] =>
  [agent, patient].filter(({ stems }) => stems.size > 0);

/** A thing, and nobody: people and places do much in a night. */
function shareThing(a: EventWords, b: EventWords): boolean {
  for (const noun of thingsOf(a)) if (thingsOf(b).has(noun)) return true;
  return false;
}

/** What happened or was sent, by its nouns: "the mayday", "the alarm"; not what comes again and again, as quakes do. */
const thingsOf = ({ patient }: EventWords): ReadonlySet<string> =>
  new Set(
    [...patient.byStem]
      .filter(([, { pos, lemma }]) => pos === "NOUN" && !recurs(lemma) && isHappening(lemma))
      .map(([stem]) => stem),
  );

const isHappening = (noun: string): boolean =>
  /^(?:communication|act|event|phenomenon|feeling)$/.test(nounCategory(noun) ?? "communication");

function keysOf(words: EventWords): ReadonlySet<string> {
  const { act } = words.event;
  const acts = saysLittle(act) ? [] : [act, ...setKeys(act)];
  return new Set([...acts, ...[...thingsOf(words)].map((noun) => `thing ${noun}`)]);
}

function edgeOf(a: EventWords, b: EventWords, minutesApart: number | null): Edge {
  const shared = sharedOf(a, b);
  return {
    a: a.event,
    b: b.event,
    score: 0.5,
    shared: shared.length > 0 ? shared : [a.event.act],
    relation: minutesApart === null ? { kind: "agree" } : { kind: "times", minutesApart },
  };
}
