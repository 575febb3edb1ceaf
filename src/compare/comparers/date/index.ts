import { type Comparison, groupBy, type NearMiss, type Story } from "../../../domain/index.js";
import { bySentence } from "../../align/by-sentence.js";
import { daysAfter } from "../../align/moment.js";
import type { Comparer } from "../../comparer.js";
import { isBrief } from "../../matter/one-matter.js";
import { countsFromToday } from "./cause.js";
import { type Relation, relateDates } from "./conflict.js";
import { type DatedEvent, findDatedEvents, isAhead } from "./dated-event.js";
import { type Edge, evidenceOf, toDifferences } from "./differences.js";
import { type EventWords, wordsOf } from "./event-words.js";
import { asPoints } from "./limits.js";
import { isNextOne, matchUniqueActs, pairsOfUniqueActs } from "./match-unique-acts.js";
import { matchByMatter, mayRecur, setApart } from "./one-matter.js";
import { matchOnlyDates, pairsByAct } from "./only-date.js";
import { findOrders } from "./order.js";
import { circumstancesClash, type EventMatch, matchEvents, sharedOf } from "./same-event.js";
import { areToldAsOne } from "./told-as-one.js";
import { findToldByClock } from "./told-by-clock.js";
import { findToldByMost } from "./told-by-most.js";
import { readUniqueActs, type UniqueAct } from "./unique-acts.js";
import { indexWords } from "./word-index.js";

/**
 * The day and the time of one act, where sources (or two places of one source) give more than one.
 *
 * Alignment is all: most acts of a story are dated differently because they are different acts. Only a verb with
 * the same arguments counts as the same act, and only dates that cannot both hold are a difference: a month holds
 * its days, "earlier this week" its Tuesday, and a weekday without a publication date proves nothing.
 */
export const dateComparer: Comparer = {
  type: "date",
  measures: ["event-day", "event-time"],
  compare,
};

/** Kept for `explain`; the most similar come first. */
const mostNearMisses = 200;

function compare(story: Story): Comparison {
  const all = [...readEvents(story)];
  const eventsIn = bySentence(all, ({ event }) => event);
  const byDocument = groupBy(all, ({ event }) => event.document);
  const eventsOf = (document: number): readonly EventWords[] => byDocument.get(document) ?? [];
  const edges: Edge[] = [];
  const nearMisses: NearMiss[] = [];
  for (const pair of story.pairs)
    for (const a of eventsIn(pair.a))
      for (const b of eventsIn(pair.b)) {
        const match = matchActs(story, a, b, pair.cosine);
        if (!match.same && match.reason === null) continue;
        const relation = relateIn(story, a, b);
        if (relation.kind === "agree") {
          if (match.same) edges.push({ a: a.event, b: b.event, ...match, relation });
          continue;
        }
        const reason = !match.same
          ? match.reason
          : relation.kind === "open"
            ? relation.reason
            : keptBack(story, a.event, b.event, relation.kind);
        if (match.same && reason === null) edges.push({ a: a.event, b: b.event, ...match, relation });
        else if (reason !== null && nearMisses.length < mostNearMisses)
          nearMisses.push({
            type: "date",
            reason: `The dates differ, but ${reason}.`,
            evidence: [evidenceOf(story, a.event), evidenceOf(story, b.event)],
          });
      }
  for (const [a, b] of pairsByAct(all)) {
    const match = matchOnlyDates(a, b, eventsOf);
    if (!match.same) continue;
    const relation = relateDates(...(asPoints(story, a.event, b.event) ?? ([a.event, b.event] as const)));
    if (relation.kind !== "open" && keptBack(story, a.event, b.event, relation.kind) === null)
      edges.push({ a: a.event, b: b.event, ...match, relation });
  }
  const uniqueActs = readUniqueActs(story, all);
  const planned = groupBy(uniqueActs, ({ words }) => words.event.document);
  for (const [a, b] of pairsOfUniqueActs(story, uniqueActs)) {
    const match = matchUniqueActs(story, a, b, (document) => planned.get(document) ?? []);
    if (!match.same) continue;
    const relation = relateUnique(a, b);
    if (relation.kind === "days" || relation.kind === "times")
      edges.push({ a: a.words.event, b: b.words.event, ...match, relation });
  }
  edges.push(...findToldByMost(story, all), ...findToldByClock(all));
  return { differences: [...toDifferences(story, edges), ...findOrders(story)], nearMisses };
}

/** Of two last or first ones there is one, however far apart its days are told. */
const relateUnique = (a: UniqueAct, b: UniqueAct): Relation =>
  relateDates(a.words.event, b.words.event, a.kind !== "ahead");

/** One act by the words around it, by what the two clauses state, or by the matter that both sentences tell of. */
function matchActs(story: Story, a: EventWords, b: EventWords, cosine: number): EventMatch {
  const apart = setApart(story, a, b);
  if (apart !== null) return { same: false, reason: apart };
  const match = matchEvents(a, b, cosine, story);
  if (match.same) return match;
  if (areToldAsOne(story, a.event, b.event)) {
    const clash = circumstancesClash(a, b);
    return clash === null
      ? { same: true, score: 0.7, shared: sharedOf(a, b) }
      : { same: false, reason: clash };
  }
  const matter = matchByMatter(story, a, b);
  return matter.same || match.reason === null ? matter : match;
}

/** Two short texts have one act between them: "since", "until" and long gaps are read as they stand. */
function relateIn(story: Story, a: EventWords, b: EventWords): Relation {
  const points = isBrief(story) ? asPoints(story, a.event, b.event) : null;
  return points === null ? relateDates(a.event, b.event) : relateDates(...points, !mayRecur(story, a, b));
}

function* readEvents(story: Story): Generator<EventWords> {
  for (const [index, document] of story.documents.entries()) {
    const words = indexWords(document, story.entities);
    const events = findDatedEvents(document, index);
    const siblings = groupBy(events, ({ date }) => date);
    for (const event of events) yield wordsOf(words, event, siblings.get(event.date));
  }
}

/** Why two dates of what looks like one act are not set against each other. */
function keptBack(story: Story, a: DatedEvent, b: DatedEvent, kind: Relation["kind"]): string | null {
  const inside = a.document === b.document;
  // Two articles that name a summit's two days and one of them agree; one text that does both wants a look.
  if (kind === "stretch") return inside ? null : "one names a stretch of days and the other a day of it";
  if (inside && a.by !== "timeline" && b.by !== "timeline") return "one source tells of both in its course";
  if (kind === "days" && (laterThanPublished(story, a, b) || laterThanPublished(story, b, a)))
    return "one of them lies after the other source was published, which must mean an earlier act";
  if (kind === "days" && isAhead(a) && isAhead(b) && isNextOne(story, a, b))
    return "one day was over when the other source spoke of a day to come";
  return null;
}

/** `a` has happened, on a day that the source of `b` could not yet tell of. */
function laterThanPublished(story: Story, a: DatedEvent, b: DatedEvent): boolean {
  const [own, other] = [a, b].map(({ document }) => story.documents[document]?.source);
  const after = other === undefined ? null : daysAfter(other, a.date);
  if (own === undefined || after === null || after <= 0 || (daysAfter(own, a.date) ?? 0) > 0) return false;
  return !countsFromToday(a.date) || after > 1;
}
