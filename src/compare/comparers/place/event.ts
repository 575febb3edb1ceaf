import { type Difference, type Document, groupBy, type Story } from "../../../domain/index.js";
import { areRelated } from "../../../text/index.js";
import { bySentence } from "../../align/by-sentence.js";
import { claimsOfOneMatter } from "../../matter/claims-of-one.js";
import { isBrief } from "../../matter/one-matter.js";
import { tellTwoEvents } from "../../proposition/one-event.js";
import { compareBesides, isOneProposition, toldBesides } from "../../proposition/same-proposition.js";
import type { Likeness, Told } from "../../proposition/told-alike.js";
import { placesOfOneAct } from "./by-act.js";
import { knowsPeopleOf } from "./cast.js";
import { readContainment } from "./containment.js";
import { type EventPlace, readEventPlaces } from "./event-read.js";
import { mayBeOneName, sharedSort } from "./levels.js";
import { arePlacesApart } from "./residence.js";
import { isSpread } from "./spread.js";
import { placeDifference } from "./statements.js";

/**
 * One event put at two places of one sort: two towns, two roads, two hospitals.
 *
 * Two sentences with two places are one event only if they say the same otherwise, each source knows one place
 * of the sort for that kind of event, and names the other's nowhere at all. Where the story itself says that one
 * lies in the other, there is nothing to report.
 */
export function findEventPlaces(story: Story): Difference[] {
  const all = story.documents.flatMap((document, index) =>
    document.sentences.flatMap((sentence) => readEventPlaces(story, document, index, sentence)),
  );
  const placesIn = bySentence(all, (place) => place);
  const named = story.documents.map((document) => namesIn(story, document));
  const within = readContainment(story);
  const elsewhere = readElsewhere(all);
  const brief = isBrief(story);
  const isRival = (a: EventPlace, b: EventPlace): boolean =>
    a.key !== b.key &&
    a.way === b.way &&
    a.bond === b.bond &&
    (sharedSort(a.sorts, b.sorts) !== null || (brief && isFacility(a) && isFacility(b))) &&
    !elsewhere.has(a) &&
    !elsewhere.has(b) &&
    arePlacesApart(a.name, b.name) &&
    !(brief && mayBeOneName(a.name, b.name)) &&
    !within.has(`${a.key}<${b.key}`) &&
    !within.has(`${b.key}<${a.key}`);
  const namesNeither = (a: EventPlace, b: EventPlace): boolean =>
    named[a.document]?.has(b.key) !== true && named[b.document]?.has(a.key) !== true;
  const used = new Set(all.map(wayKey));
  // The act is one: what else happens at the other's place does not matter, as long as no such way leads there.
  const leadsNeither = (a: EventPlace, b: EventPlace): boolean =>
    !used.has(wayKey({ ...a, key: b.key })) && !used.has(wayKey({ ...b, key: a.key }));
  const disputes = new Map<string, Set<EventPlace>>();
  const dispute = (a: EventPlace, b: EventPlace): void => {
    const key = `${a.event === b.event ? (a.event ?? "") : ""} ${sharedSort(a.sorts, b.sorts)} ${a.way}`;
    disputes.set(key, (disputes.get(key) ?? new Set()).add(a).add(b));
  };
  const knows = (a: EventPlace, b: EventPlace): boolean =>
    brief || (knowsPeopleOf(story, a, b, named[b.document]) && knowsPeopleOf(story, b, a, named[a.document]));
  for (const pair of story.pairs) {
    if (pair.a.document === pair.b.document) continue;
    for (const a of placesIn(pair.a))
      for (const b of placesIn(pair.b))
        if (isRival(a, b) && namesNeither(a, b) && knows(a, b) && areOneEvent(story, a, b, pair.cosine))
          dispute(a, b);
  }
  if (!brief)
    for (const [a, b] of placesOfOneAct(story, all))
      if (isRival(a, b) && leadsNeither(a, b) && knows(a, b) && !tellOther(story, a, b)) dispute(a, b);
  return [...disputes].map(([key, rivals]) => toDifference(story, key, [...rivals]));
}

const wayKey = ({ document, way, key }: EventPlace): string => `${document} ${way} ${key}`;

/** Rare words in common, of two sentences that tell of one kind of event. */
const leastCosine = 0.3;
/** Coverage asked for where two things only are shared. */
const leastOfShort = 0.66;
/** Coverage asked for where one place may lie in the other for all that the gazetteer knows. */
const nearlyAll = 0.85;

/** A kind of event that is known by its noun needs less agreement than two sentences that may tell of anything. */
function areOneEvent(story: Story, a: EventPlace, b: EventPlace, cosine: number): boolean {
  const oneKind = a.event !== null && a.event === b.event;
  const unsure = a.sorts.includes("?") !== b.sorts.includes("?");
  const least = oneKind ? 0.5 : 0.6;
  const isOne = (likeness: Likeness): boolean =>
    unsure
      ? likeness.shared > 2 && likeness.coverage >= nearlyAll && a.preposition === b.preposition
      : isOneProposition(likeness, 3, least, leastOfShort);
  if (tellOther(story, a, b)) return false;
  const matter = isBrief(story) ? areOneMatter(story, a, b, unsure) : null;
  if (matter !== null) return matter;
  return (
    (oneKind && !unsure && cosine >= leastCosine) ||
    // With and without the rest of the phrase: "in a field near Orsa" may be "in a field" in both, or be put in other words.
    isOne(compareBesides(story, a, b)) ||
    isOne(compareBesides(story, { ...a, span: a.besides }, { ...b, span: b.besides }))
  );
}

const tellOther = (story: Story, a: EventPlace, b: EventPlace): boolean =>
  isSpread(story, a, b) || tellTwoEvents(story, a, b) || areTwoThings(story, a, b);

/** Two short texts: one matter, put at two places, unless the words set two acts apart; null where they tell neither. */
function areOneMatter(story: Story, a: EventPlace, b: EventPlace, unsure: boolean): boolean | null {
  const [left, right] = [a, b].map(
    (place) => [toldBesides(story, place), toldBesides(story, { ...place, span: place.besides })] as const,
  ) as [readonly [Told, Told], readonly [Told, Told]];
  const matter = claimsOfOneMatter(story, a, b, [
    [left[0], right[0]],
    [left[1], right[1]],
  ]);
  if (matter === null || matter === "apart") return matter === null ? null : false;
  return !unsure || (matter >= leastUnsure && a.preposition === b.preposition) ? true : null;
}

/** "its cheese factory at Ashby", "its butter plant at Tolworth": what is there is told apart by the noun before it. */
function areTwoThings(story: Story, a: EventPlace, b: EventPlace): boolean {
  const [one, other] = [a, b].map(({ document, sentence, besides }) => {
    const tokens = story.documents[document]?.sentences[sentence]?.tokens ?? [];
    const at = tokens.findIndex(({ start }) => start >= besides.start) - 1;
    const [head, kind] = [tokens[at], tokens[at - 1]];
    return head?.pos === "NOUN" && kind?.pos === "NOUN" ? { head: head.lemma, kind: kind.lemma } : null;
  });
  if (one == null || other == null || one.kind === other.kind) return false;
  const akin = one.head === other.head || areRelated(one.head, other.head, "noun");
  return akin && !areRelated(one.kind, other.kind, "noun");
}

/** What must be shared where one place may lie in the other for all that the gazetteer knows. */
const leastUnsure = 4;

/** A church is no school: one event was at one of them. In long stories buildings of two sorts are two scenes of it. */
const isFacility = ({ sorts }: EventPlace): boolean => sorts.some((sort) => sort.startsWith("facility"));

function toDifference(story: Story, key: string, rivals: readonly EventPlace[]): Difference {
  const [event = ""] = key.split(" ");
  const ways = {
    at: labels.get(event) ?? (event === "" ? "where it happened" : `where the ${event} happened`),
    to: "where it goes",
    from: "where it comes from",
  };
  return placeDifference(story, rivals, {
    measure: "event",
    attribute: `event ${key} ${[...new Set(rivals.map((one) => one.key))].sort().join(" ")}`,
    label: ways[rivals[0]?.way ?? "at"],
    cause: "contradiction",
    reason: "The sentences tell of one event and put it at two places; neither source names the other's.",
    toSettle: "The police or rescue service that was there, or a map.",
  });
}

/** Places of sources that put this kind of event at two places of the sort: they know of two events. */
function readElsewhere(all: readonly EventPlace[]): ReadonlySet<EventPlace> {
  const found = new Set<EventPlace>();
  const groups = groupBy(all, ({ document, sentence, event, sorts, way }) =>
    event === null ? `${document}.${sentence} ${sorts[0]} ${way}` : `${document} ${event} ${sorts[0]} ${way}`,
  );
  for (const own of groups.values())
    if (new Set(own.map(({ key }) => key)).size > 1) for (const one of own) found.add(one);
  return found;
}

const labels: ReadonlyMap<string, string> = new Map([
  ["hospital", "the hospital"],
  ["find", "where it was found"],
  ["headquarter", "where it is based"],
  ["sink", "where it sank"],
  ["sign", "where it was signed"],
  ["birth", "the place of birth"],
]);

const namesIn = (story: Story, document: Document): ReadonlySet<string> =>
  new Set(
    document.mentions.flatMap((mention) =>
      mention.kind === "entity" ? [story.entities.find(mention.name)?.id ?? mention.name] : [],
    ),
  );
