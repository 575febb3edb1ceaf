import type { Document, EntityMention, Sentence, Span, Story } from "../../../domain/index.js";
import { eventKind } from "../../../lexicon/events.js";
import { mentionsIn } from "../../align/in-sentence.js";
import { asideOf } from "../../proposition/aside.js";
import { placeSorts } from "./levels.js";
import type { PlaceStatement } from "./statements.js";
import { wayTo } from "./way.js";

/** Where something is said to be, or to go, or to come from. */
export interface EventPlace extends PlaceStatement {
  /** Kind of event that the sentence tells of; null where it tells of none that is known, or of several. */
  readonly event: string | null;
  readonly sorts: readonly string[];
  readonly way: "at" | "to" | "from";
  readonly preposition: string;
  /** What ties somebody or something to it for good: born, based, at home there; null where it is an event's place. */
  readonly bond: "birth" | "base" | "home" | null;
  /** The whole phrase for the place, from its preposition on. */
  readonly besides: Span;
  readonly name: string;
}

/** Places after "in", "at", "to", "from" in running text, and before a noun: "a Leeds warehouse". */
export function readEventPlaces(
  story: Story,
  document: Document,
  index: number,
  sentence: Sentence,
): EventPlace[] {
  if (sentence.block.kind === "title" || sentence.block.kind === "heading") return [];
  const names = namesAt(document, sentence);
  if (names.length === 0) return [];
  const events = new Set(
    sentence.tokens.map(({ lemma }) => eventKind(lemma)).filter((kind) => kind !== null),
  );
  const event = events.size === 1 ? ([...events][0] ?? null) : null;
  const aside = asideOf(story, index, sentence.index);
  return names.flatMap((mention): EventPlace[] => {
    const [first, past] = mention.tokens;
    const found = wayTo(sentence.tokens, mention);
    if (found === null || aside.some(([from, to]) => from <= first && first < to)) return [];
    const sorts = placeSorts(mention, sentence.tokens);
    // "in Oslo and Bergen": a list is no one place.
    if (sorts.length === 0 || isListed(sentence, first, past)) return [];
    const entity = story.entities.find(mention.name);
    return [
      {
        document: index,
        sentence: sentence.index,
        span: mention,
        key: entity?.id ?? mention.name,
        label: entity?.label ?? mention.name,
        event: sorts.includes("facility hospital") ? "hospital" : event,
        sorts,
        way: found.way,
        preposition: found.preposition,
        bond: bondOf(sentence, found.first, past),
        besides: { start: sentence.tokens[found.first]?.start ?? mention.start, end: mention.end },
        name: entity?.label ?? mention.name,
      },
    ];
  });
}

const namesAt = (document: Document, sentence: Sentence): readonly EntityMention[] =>
  mentionsIn(document, sentence.index).filter(
    (mention): mention is EntityMention => mention.kind === "entity" && mention.type !== "person",
  );

/** "born in |Cork|", "|Cork|-based", "lives outside |Cork|" */
function bondOf({ tokens }: Sentence, first: number, past: number): EventPlace["bond"] {
  const behind = tokens[past]?.text === "-" ? tokens[past + 1]?.lower : undefined;
  const before = tokens[first - 1];
  const words = [behind, before?.lower].join(" ");
  if (/\bborn\b/.test(words)) return "birth";
  if (/\b(?:based|headquartered)\b/.test(words)) return "base";
  // "lives on a farm outside |Cork|"
  const near = tokens.slice(Math.max(0, first - 5), first);
  // The tagger takes "lives" for a noun.
  return near.some(({ lower }) => /^(?:liv(?:e|es|ed|ing)|resid(?:e|es|ed|ing)|dwells?)$/.test(lower))
    ? "home"
    : null;
}

function isListed({ tokens }: Sentence, first: number, past: number): boolean {
  const link = /^(?:and|or)$/;
  return (
    link.test(tokens[first - 1]?.lower ?? "") ||
    (link.test(tokens[past]?.lower ?? "") && /^\p{Lu}/u.test(tokens[past + 1]?.text ?? ""))
  );
}
