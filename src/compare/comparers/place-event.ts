import type { Difference, Document, EntityMention, Sentence, Story } from "../../domain/index.js";
import { eventKind } from "../../lexicon/events.js";
import { placePrepositions } from "../../lexicon/place-names.js";
import { placeLevel } from "./place-levels.js";
import { arePlacesApart } from "./place-residence.js";
import { alikeIn, groupStatements, type PlaceStatement, placeDifference } from "./place-statements.js";

interface EventPlace extends PlaceStatement {
  readonly event: string;
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
  return [...groupStatements(found, ({ event, level }) => `${event} ${level}`)].flatMap(
    ([attribute, all]) => {
      const only = [...groupStatements(all, ({ document }) => String(document)).values()].filter(
        (own) => new Set(own.map(({ key }) => key)).size === 1,
      );
      const statements = only.flat().slice(0, mostStatements);
      const disputed = new Set<EventPlace>();
      for (const [i, a] of statements.entries())
        for (const b of statements.slice(i + 1)) {
          if (a.key === b.key || a.document === b.document) continue;
          if (named[a.document]?.has(b.key) || named[b.document]?.has(a.key)) continue;
          if (
            !arePlacesApart(a.name, b.name) ||
            within.has(`${a.key}<${b.key}`) ||
            within.has(`${b.key}<${a.key}`)
          )
            continue;
          if (alike(a, b) >= leastAlike) disputed.add(a).add(b);
        }
      const keys = new Set([...disputed].map(({ key }) => key));
      if (keys.size < 2) return [];
      return [
        placeDifference(
          story,
          statements.filter(({ key }) => keys.has(key)),
          {
            measure: "event",
            attribute: `event ${attribute}`,
            label:
              labels.get(attribute.split(" ")[0] ?? "") ?? `where the ${attribute.split(" ")[0]} happened`,
            cause: "contradiction",
            reason:
              "The sentences tell of one event and put it at two places; neither source names the other's.",
            toSettle: "The police or rescue service that was there, or a map.",
          },
        ),
      ];
    },
  );
}

const labels: ReadonlyMap<string, string> = new Map([
  ["hospital", "the hospital"],
  ["find", "where it was found"],
  ["headquarter", "where it is based"],
  ["sink", "where it sank"],
  ["sign", "where it was signed"],
  ["birth", "the place of birth"],
]);

/** An event that hundreds of sentences tell of is compared in its first ones. */
const mostStatements = 200;
const leastAlike = 0.3;

/** Places after "in", "at", "on", "near" in a sentence that tells of one kind of event only. */
function readEventPlaces(story: Story, document: Document, index: number, sentence: Sentence): EventPlace[] {
  if (sentence.block.kind === "title" || sentence.block.kind === "heading") return [];
  const events = new Set(
    sentence.tokens.map(({ lemma }) => eventKind(lemma)).filter((kind) => kind !== null),
  );
  const [event] = events;
  if (event === undefined || events.size > 1) return [];
  return namesAt(document, sentence).flatMap((mention): EventPlace[] => {
    const level = placeLevel(mention, sentence.tokens);
    if (level === null || !standsAfterPreposition(sentence, mention)) return [];
    const entity = story.entities.find(mention.name);
    return [
      {
        document: index,
        sentence: sentence.index,
        span: mention,
        key: entity?.id ?? mention.name,
        label: entity?.label ?? mention.name,
        event,
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
