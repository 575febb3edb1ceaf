import { addTo, type Story } from "../../../domain/index.js";
import { homeOfPeople } from "../../../lexicon/places.js";
import { areRelated, nounCategory, nounKeys, verbKeys } from "../../../text/index.js";
import { stepKeys } from "../../lexicon/event-frames.js";
import { setKeys } from "../../lexicon/near-acts.js";
import { relateActs } from "../../matter/relate-acts.js";
import type { Relation } from "./conflict.js";
import type { DatedEvent } from "./dated-event.js";
import type { Edge } from "./differences.js";
import type { ArgumentWords, EventWords } from "./event-words.js";
import { happeningsOf } from "./happenings.js";
import { boundOf } from "./limits.js";
import { recurs } from "./once.js";
import { areNamesApart, circumstancesClash, saysLittle, sharedOf } from "./same-event.js";
import { relateNamedDays } from "./weekdays.js";

/**
 * The day of an act that most sources tell. News is redundant: where several sources give one act one day, and a
 * source knows the act on another day only, the two belong side by side however few words their sentences share.
 *
 * The act is known by its verb with what it befell, or by the noun of what happened ("fire devastated", "the fire
 * broke out", "Friday's fire"). A source that knows both days knows two acts, and there is nothing to ask.
 */
export function findToldByMost(story: Story, all: readonly EventWords[]): Edge[] {
  const links = linkActs(
    story,
    all.filter((words) => namesItsDay(story, words)),
  );
  const edges = new Map<string, Edge>();
  const add = (edge: Edge): void => {
    edges.set(`${keyOf(edge.a)} ${keyOf(edge.b)}`, edge);
  };
  for (const [a, own] of links)
    for (const { to: b, relation } of own.differ) {
      if (!isDisputed(links, a, b)) continue;
      add(relation.kind === "night" ? sharpen(links, a, b, relation) : edgeOf(a, b, relation));
      for (const one of [a, b])
        for (const same of links.get(one)?.agree ?? []) add(edgeOf(one, same, { kind: "agree" }));
    }
  return [...edges.values()];
}

const keyOf = ({ document, date, at }: DatedEvent): string => `${document}.${date.start}.${at}`;

const edgeOf = (a: EventWords, b: EventWords, relation: Relation): Edge => {
  const shared = sharedOf(a, b);
  return { a: a.event, b: b.event, score: 0.5, shared: shared.length > 0 ? shared : [a.event.act], relation };
};

/** "Wednesday night" may end on Thursday, but not on the "Thursday evening" of another source that tells what `b` tells. */
function sharpen(links: Links, a: EventWords, b: EventWords, night: Relation): Edge {
  for (const same of links.get(b)?.agree ?? []) {
    const relation = relateNamedDays(a.event, same.event);
    if (relation.kind === "days") return edgeOf(a, same, relation);
  }
  return edgeOf(a, b, night);
}

/** Sources that must give the act one day before another source's day is set against it. */
const most = 2;
/** Sentences from its beginning in which a report tells what it is about. */
const lead = 3;

const isLead = ({ event }: EventWords): boolean => event.sentence < lead;

function isDisputed(links: Links, a: EventWords, b: EventWords): boolean {
  const [own, other] = [documentsWith(links, a, b), documentsWith(links, b, a)];
  if (Math.max(own.size, other.size) < most) return false;
  return ![...own].some((document) => other.has(document));
}

/** Sources that give the act the day of `one`. */
function documentsWith(links: Links, one: EventWords, rival: EventWords): ReadonlySet<number> {
  const found = new Set([one.event.document]);
  for (const same of links.get(one)?.agree ?? []) found.add(same.event.document);
  for (const { to } of links.get(rival)?.differ ?? [])
    if (relateNamedDays(to.event, one.event).kind === "agree") found.add(to.event.document);
  return found;
}

interface ActLinks {
  readonly agree: EventWords[];
  readonly differ: { readonly to: EventWords; readonly relation: Relation }[];
}
type Links = ReadonlyMap<EventWords, ActLinks>;

/** Sources looked at for each day of an act: more of them prove no more. */
const mostOfDay = 8;
/** An act told of more days than this recurs. */
const mostDays = 6;

function linkActs(story: Story, all: readonly EventWords[]): Links {
  const byKey = new Map<string, EventWords[]>();
  for (const words of all) for (const key of keysOf(story, words)) addTo(byKey, key, words);
  const links = new Map<EventWords, ActLinks>();
  const linksOf = (words: EventWords): ActLinks => {
    const found = links.get(words) ?? { agree: [], differ: [] };
    links.set(words, found);
    return found;
  };
  const seen = new Set<string>();
  for (const [key, told] of byKey) {
    const places = spread(told);
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1)) {
        if (a.event.document === b.event.document) continue;
        const pair = `${keyOf(a.event)} ${keyOf(b.event)}`;
        if (seen.has(pair) || !areOne(a, b, key.startsWith(nounMark))) continue;
        seen.add(pair);
        const relation = relateNamedDays(a.event, b.event);
        if (relation.kind === "agree") {
          linksOf(a).agree.push(b);
          linksOf(b).agree.push(a);
        } else if (relation.kind !== "open") {
          linksOf(a).differ.push({ to: b, relation });
          linksOf(b).differ.push({ to: a, relation });
        }
      }
  }
  return links;
}

/** A few sources for each day, the ones that open with the act first; none of an act of too many days or too few sources. */
function spread(told: readonly EventWords[]): readonly EventWords[] {
  if (told.length < 2) return [];
  const days = new Map<string, EventWords[]>();
  for (const words of [...told].sort((a, b) => a.event.sentence - b.event.sentence)) {
    const day = dayOf(words.event);
    const own = days.get(day) ?? [];
    if (own.length < mostOfDay) days.set(day, [...own, words]);
  }
  return days.size > mostDays ? [] : [...days.values()].flat();
}

const dayOf = ({ date }: DatedEvent): string =>
  date.firstDay ??
  (date.yearless !== null ? `${date.yearless.month}-${date.yearless.firstDay}` : `${date.weekday}`);

/** One day, told as the day of the act: no bound of it, no month, nothing counted on from another day. */
function namesItsDay(story: Story, { event }: EventWords): boolean {
  const { date, claim } = event;
  if (claim?.negated === true || date.basis === "narrative") return false;
  if (date.precision !== "day" && date.precision !== "part-of-day" && date.precision !== "minute")
    return false;
  const known = date.firstDay !== null || date.yearless !== null || date.weekday !== null;
  return known && date.firstDay === date.lastDay && boundOf(story, event) === "at";
}

const nounMark = "noun ";

function keysOf(story: Story, words: EventWords): ReadonlySet<string> {
  const { act } = words.event;
  const keys = saysLittle(act) ? [] : [...verbKeys(act), ...stepKeys(act), ...setKeys(act)];
  for (const noun of happeningsOf(story, words))
    for (const name of nounKeys(noun).names) keys.push(`${nounMark}${name}`);
  return new Set(keys);
}

function areOne(a: EventWords, b: EventWords, byNoun: boolean): boolean {
  if (circumstancesClash(a, b) !== null || areOthers(a.patient, b.patient)) return false;
  if (byNoun) return isLead(a) || isLead(b);
  if (areOthers(a.agent, b.agent)) return false;
  if (recurs(a.event.act) || recurs(b.event.act))
    if (!isLead(a) || !isLead(b) || areElsewhere(a, b)) return false;
  const [own, other] = [a.event.act, b.event.act];
  return relateActs({ verbs: [own], nouns: [] }, { verbs: [other], nouns: [] }) === "same" && befallOne(a, b);
}

/** "played Orsk", "played in Belm": an act that recurs has other names around it the next time. */
function areElsewhere(a: EventWords, b: EventWords): boolean {
  const [own, other] = [a, b].map(({ around, places }) => [...around.names, ...places]);
  return own !== undefined && other !== undefined && own.length > 0 && other.length > 0
    ? !own.some((name) => other.includes(name))
    : false;
}

/** Other names; "an Indian warship" beside a ship's name is only told less exactly. */
const areOthers = (a: ArgumentWords, b: ArgumentWords): boolean =>
  areNamesApart(a, b) && namesPeopleOnly(a) === namesPeopleOnly(b);

const namesPeopleOnly = ({ names, byStem }: ArgumentWords): boolean =>
  [...names].every((name) => {
    const token = byStem.get(name);
    return token?.stem === name && homeOfPeople(token.text) !== null;
  });

/** The same thing by its noun, the same name, or, of people, the same name only. */
function befallOne(
  { patient: a, agent: doer }: EventWords,
  { patient: b, agent: other }: EventWords,
): boolean {
  if (shareName(a, b)) return true;
  if (a.head === null || b.head === null) return shareName(doer, other);
  if (a.head !== b.head && !areRelated(a.head, b.head, "noun")) return false;
  return nounCategory(a.head) !== "person" || shareName(doer, other);
}

function shareName(a: ArgumentWords, b: ArgumentWords): boolean {
  for (const name of a.names) if (b.names.has(name)) return true;
  return false;
}
