import type { Difference, Document, EntityMention, Sentence, Story } from "../../domain/index.js";
import { eventKind } from "../../lexicon/events.js";
import { placePrepositions } from "../../lexicon/place-names.js";
import { alikeIn } from "../align/alike.js";
import { placeLevel } from "./place-levels.js";
import { arePlacesApart } from "./place-residence.js";
import { tellTwoEvents } from "./place-same-event.js";
import { groupStatements, type PlaceStatement, placeDifference } from "./place-statements.js";

interface EventPlace extends PlaceStatement {
  /** Kind of event that the sentence tells of; null where it tells of none that is known, or of several. */
  readonly event: string | null;
  readonly level: string;
  readonly name: string;
}

/**
 * One event put at two places of one sort: two towns, two roads, two hospitals.
 *
 * Two similar sentences with two places are nearly always two events. They are one only if each source knows
 * one place of the sort for that kind of event, names the other's nowhere at all, and the sentences say the
 * same otherwise. Where the story itself says that one lies in the other, there is nothing to report.
 */
export function findEventPlaces(story: Story): Difference[] {
  const found = story.documents.flatMap((document, index) =>
    document.sentences.flatMap((sentence) => readEventPlaces(story, document, index, sentence)),
  );
  const named = story.documents.map((document) => namesIn(story, document));
  const within = readContainment(story);
  const alike = alikeIn(story);
  const areRivals = (a: EventPlace, b: EventPlace): boolean => {
    if (a.key === b.key || a.document === b.document) return false;
    if (named[a.document]?.has(b.key) || named[b.document]?.has(a.key)) return false;
    if (!arePlacesApart(a.name, b.name)) return false;
    if (within.has(`${a.key}<${b.key}`) || within.has(`${b.key}<${a.key}`)) return false;
    const oneKind = a.event !== null && a.event === b.event && a.level === b.level;
    return alike(a, b) >= (oneKind ? leastAlike : leastAlikeOfNoKind) && !tellTwoEvents(story, a, b);
  };
  return [...groupStatements(found, ({ level }) => sortOf(level))].flatMap(([sort, all]) => {
    const statements = all.filter((one) => isOnly(one, all)).slice(0, mostStatements);
    const disputed = new Set<EventPlace>();
    for (const [i, a] of statements.entries())
      for (const b of statements.slice(i + 1)) if (areRivals(a, b)) disputed.add(a).add(b);
    return [...groupStatements([...disputed], ({ event }) => event ?? "")].flatMap(([event, rivals]) =>
      new Set(rivals.map(({ key }) => key)).size < 2 ? [] : [toDifference(story, event, sort, rivals)],
    );
  });
}

function toDifference(story: Story, event: string, sort: string, rivals: readonly EventPlace[]): Difference {
  return placeDifference(story, rivals, {
    measure: "event",
    attribute: `event ${event} ${sort} ${[...new Set(rivals.map(({ key }) => key))].sort().join(" ")}`,
    label: labels.get(event) ?? `where the ${event} happened`,
    cause: "contradiction",
    reason: "The sentences tell of one event and put it at two places; neither source names the other's.",
    toSettle: "The police or rescue service that was there, or a map.",
  });
}

/** Towns that the gazetteer has and those that it lacks are compared, but only where the sentences are very like. */
const sortOf = (level: string): string => (level === "city" || level === "locality" ? "town" : level);

/** Whether this source puts this kind of event nowhere else. */
const isOnly = (one: EventPlace, all: readonly EventPlace[]): boolean =>
  all.every(
    (other) =>
      other.document !== one.document ||
      other.key === one.key ||
      (one.event === null ? other.sentence !== one.sentence : other.event !== one.event),
  );

const labels: ReadonlyMap<string, string> = new Map([
  ["", "where it happened"],
  ["hospital", "the hospital"],
  ["find", "where it was found"],
  ["headquarter", "where it is based"],
  ["sink", "where it sank"],
  ["sign", "where it was signed"],
  ["birth", "the place of birth"],
]);

/** An event that hundreds of sentences tell of is compared in its first ones. */
const mostStatements = 200;
/** Cosine of two sentences that tell of one kind of event, and of two that need not. */
const leastAlike = 0.3;
const leastAlikeOfNoKind = 0.5;

/** Places after "in", "at", "on", "near" in running text. */
function readEventPlaces(story: Story, document: Document, index: number, sentence: Sentence): EventPlace[] {
  if (sentence.block.kind === "title" || sentence.block.kind === "heading") return [];
  const names = namesAt(document, sentence);
  if (names.length === 0) return [];
  const events = new Set(
    sentence.tokens.map(({ lemma }) => eventKind(lemma)).filter((kind) => kind !== null),
  );
  const event = events.size === 1 ? ([...events][0] ?? null) : null;
  return names.flatMap((mention): EventPlace[] => {
    const level = placeLevel(mention, sentence.tokens);
    if (level === null || !standsAfterPreposition(sentence, mention)) return [];
    // "in Oslo and Bergen": a list is no one place.
    if (isListed(sentence, mention)) return [];
    const entity = story.entities.find(mention.name);
    return [
      {
        document: index,
        sentence: sentence.index,
        span: mention,
        key: entity?.id ?? mention.name,
        label: entity?.label ?? mention.name,
        event: level === "facility hospital" ? "hospital" : event,
        level,
        name: entity?.label ?? mention.name,
      },
    ];
  });
}

const bySentence = new WeakMap<Document, Map<number, EntityMention[]>>();

function namesAt(document: Document, sentence: Sentence): readonly EntityMention[] {
  let known = bySentence.get(document);
  if (known === undefined) {
    known = new Map();
    for (const mention of document.mentions) {
      if (mention.kind !== "entity" || mention.type === "person") continue;
      const same = known.get(mention.sentence);
      if (same === undefined) known.set(mention.sentence, [mention]);
      else same.push(mention);
    }
    bySentence.set(document, known);
  }
  return known.get(sentence.index) ?? [];
}

function standsAfterPreposition({ tokens }: Sentence, { tokens: [first] }: EntityMention): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.pos === "ADP") return placePrepositions.has(token.lower) || token.lower === "on";
    if (!/^(?:DET|ADJ|NOUN|NUM|PROPN)$/.test(token.pos)) return false;
  }
  return false;
}

function isListed({ tokens }: Sentence, { tokens: [first, past] }: EventMentionTokens): boolean {
  const [before, next] = [tokens[first - 1], tokens[past]];
  return /^(?:and|or)$/.test(before?.lower ?? "") || /^(?:and|or)$/.test(next?.lower ?? "");
}

type EventMentionTokens = Pick<EntityMention, "tokens">;

const namesIn = (story: Story, document: Document): ReadonlySet<string> =>
  new Set(
    document.mentions.flatMap((mention) =>
      mention.kind === "entity" ? [story.entities.find(mention.name)?.id ?? mention.name] : [],
    ),
  );

/** What the sources themselves say lies in what: "Brownsville, Brooklyn", "Brooklyn's Brownsville section". */
function readContainment(story: Story): ReadonlySet<string> {
  const found = new Set<string>();
  for (const document of story.documents) {
    const names = document.mentions.filter((mention) => mention.kind === "entity");
    names.forEach((inner, i) => {
      const outer = names[i + 1];
      if (outer === undefined || outer.sentence !== inner.sentence || outer.start - inner.end > 12) return;
      const [a, b] = [inner, outer].map(({ name }) => story.entities.find(name)?.id ?? name);
      const between = document.source.text.slice(inner.end, outer.start);
      if (/^,? (?:in |of |near )?(?:the )?$/.test(between)) found.add(`${a}<${b}`);
      if (/^['’]s $/.test(between)) found.add(`${b}<${a}`);
    });
  }
  return found;
}
