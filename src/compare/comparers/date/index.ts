import type { Comparison, NearMiss, Story } from "../../../domain/index.js";
import type { Comparer } from "../../comparer.js";
import { relateDates } from "./conflict.js";
import { findDatedEvents } from "./dated-event.js";
import { type Edge, evidenceOf, toDifferences } from "./differences.js";
import { type EventWords, quotedStems, wordsOf } from "./event-words.js";
import { matchEvents } from "./same-event.js";

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
  const events = story.documents.map((document, index) => {
    const quoted = quotedStems(document);
    const bySentence = new Map<number, EventWords[]>();
    for (const event of findDatedEvents(document, index)) {
      const words = wordsOf(document, event, quoted);
      const list = bySentence.get(event.sentence);
      if (list === undefined) bySentence.set(event.sentence, [words]);
      else list.push(words);
    }
    return bySentence;
  });
  const edges: Edge[] = [];
  const nearMisses: NearMiss[] = [];
  for (const pair of story.pairs)
    for (const a of events[pair.a.document]?.get(pair.a.sentence) ?? [])
      for (const b of events[pair.b.document]?.get(pair.b.sentence) ?? []) {
        const match = matchEvents(a, b, pair.cosine, story);
        if (!match.same && match.reason === null) continue;
        const relation = relateDates(a.event, b.event);
        if (relation.kind === "agree") {
          if (match.same) edges.push({ a: a.event, b: b.event, ...match, relation });
          continue;
        }
        const reason = !match.same
          ? match.reason
          : relation.kind === "open"
            ? relation.reason
            : keptBack(a, b, relation.kind);
        if (match.same && reason === null) edges.push({ a: a.event, b: b.event, ...match, relation });
        else if (reason !== null && nearMisses.length < mostNearMisses)
          nearMisses.push({
            type: "date",
            reason: `The dates differ, but ${reason}.`,
            evidence: [evidenceOf(story, a.event), evidenceOf(story, b.event)],
          });
      }
  return { differences: toDifferences(story, edges), nearMisses };
}

/** Two articles that name a summit's two days and one of them agree; one text that does both wants a look. */
function keptBack(a: EventWords, b: EventWords, kind: Edge["relation"]["kind"]): string | null {
  const inside = a.event.document === b.event.document;
  if (kind === "stretch") return inside ? null : "one names a stretch of days and the other a day of it";
  if (inside && a.event.by !== "timeline" && b.event.by !== "timeline")
    return "one source tells of both in its course";
  return null;
}
