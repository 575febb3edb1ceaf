import {
  contains,
  type DateMention,
  type Document,
  type Evidence,
  evidenceAt,
  type Reason,
  type Sentence,
  type Span,
  type Story,
  weekdayOf,
} from "../../../domain/index.js";
import { mentionsIn, quotationsOf } from "../../align/in-sentence.js";
import type { Statement } from "./statements.js";

/** When and where words were spoken, as the texts beside them say. */
export interface Occasion {
  readonly days: readonly Clue<DateMention>[];
  readonly events: readonly Clue<string>[];
}
interface Clue<T> {
  readonly document: number;
  readonly sentence: Sentence;
  readonly span: Span;
  readonly is: T;
}

/** Sentences this far away may tell the day or the place of a statement, if they name its speaker. */
const reach = 2;
const eventNouns = new Set(
  "forum summit conference meeting congress briefing interview rally ceremony session hearing debate address speech press-conference trial".split(
    " ",
  ),
);
const backReference =
  /^(?:his|her|their|the|this|that|these|those) (?:\w+ )?(?:remarks?|comments?|statements?|warnings?|condemnation|rebuke|words|announcement|declaration)\b/i;

export function findOccasion(story: Story, statements: readonly Statement[]): Occasion {
  const days: Clue<DateMention>[] = [];
  const events: Clue<string>[] = [];
  for (const statement of statements) {
    const document = story.documents[statement.document];
    if (document === undefined) continue;
    for (const sentence of neighbours(document, statement)) {
      const { content } = statement.attribution;
      // What is said of a day or a meeting is no sign of when it was said.
      const outside = (span: Span): boolean =>
        !contains(content, span) && !quotationsOf(document).some((outer) => contains(outer, span));
      for (const mention of mentionsIn(document, sentence.index))
        if (mention.kind === "date" && namesDay(mention) && outside(mention))
          days.push({ document: statement.document, sentence, span: mention, is: mention });
      for (const span of eventsIn(document, sentence))
        if (outside(span))
          events.push({ document: statement.document, sentence, span, is: eventKey(document, span) });
    }
  }
  return { days: distinct(days), events: distinct(events) };
}

const namesDay = ({ precision, weekday, stated }: DateMention): boolean =>
  weekday !== null || ((precision === "day" || precision === "part-of-day") && stated.includes("day"));

function neighbours(
  { source, sentences }: Document,
  { sentence, attribution, voice }: Statement,
): Sentence[] {
  const last = voice.label.split(" ").at(-1) ?? voice.label;
  const found: Sentence[] = [];
  for (let i = sentence.index - reach; i <= sentence.index + reach; i++) {
    const one = sentences[i];
    if (one === undefined || one.block.kind === "heading" || one.block.kind === "title") continue;
    // Entries of a timeline are each a day of their own.
    if (one !== sentence && sentence.block.kind === "timeline-entry") continue;
    const words = source.text.slice(one.start, one.end);
    const goesOn = i === sentence.index + 1 && /^(?:he|she|they)\b/i.test(words);
    if (
      one === sentence ||
      goesOn ||
      words.includes(last) ||
      words.includes(attribution.speaker.name) ||
      backReference.test(words)
    )
      found.push(one);
  }
  return found;
}

/** "the Baltic Forum in Riga", "a Riga summit", "a summit held this week in Riga". */
function eventsIn(document: Document, { tokens }: Sentence): Span[] {
  const spans: Span[] = [];
  tokens.forEach((token, i) => {
    if (!eventNouns.has(token.lemma) && !eventNouns.has(token.lower)) return;
    let first = i;
    while (first > 0 && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? "") && tokens[first - 1]?.pos !== "DET")
      first--;
    let past = i + 1;
    for (let k = i + 1; k < Math.min(tokens.length, i + 6); k++)
      if (/^(?:in|at)$/.test(tokens[k]?.lower ?? "") && /^\p{Lu}/u.test(tokens[k + 1]?.text ?? ""))
        past = k + 2;
    const start = tokens[first]?.start;
    const end = tokens[past - 1]?.end;
    if (start !== undefined && end !== undefined && /\p{Lu}/u.test(document.source.text.slice(start, end)))
      spans.push({ start, end });
  });
  return spans;
}

const eventKey = ({ source }: Document, { start, end }: Span): string =>
  (source.text.slice(start, end).match(/\p{Lu}[\p{L}-]+/gu) ?? [])
    .map((word) => word.toLowerCase())
    .join(" ");

function distinct<T>(clues: readonly Clue<T>[]): Clue<T>[] {
  const seen = new Set<string>();
  return clues.filter(({ document, span }) => {
    const key = `${document}:${span.start}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

const weekdayIn = ({ weekday, firstDay }: DateMention): number | null =>
  weekday ?? (firstDay === null ? null : weekdayOf(firstDay));

function mayBeOneDay(a: DateMention, b: DateMention): boolean {
  if (a.firstDay !== null && b.firstDay !== null && a.basis !== "none" && b.basis !== "none")
    return a.firstDay <= (b.lastDay ?? b.firstDay) && b.firstDay <= (a.lastDay ?? a.firstDay);
  const [one, other] = [weekdayIn(a), weekdayIn(b)];
  return one === null || other === null || one === other;
}

/** Proof that the values belong to different occasions: other days, other events. Empty where nothing shows it. */
export function differentOccasions(
  story: Story,
  values: readonly { readonly label: string; readonly occasion: Occasion }[],
): Reason[] {
  const reasons: Reason[] = [];
  const dated = values.filter(({ occasion }) => occasion.days.length > 0);
  const [first, ...others] = dated;
  if (
    first !== undefined &&
    others.length > 0 &&
    others.every(({ occasion }) =>
      occasion.days.every((b) => first.occasion.days.every((a) => !mayBeOneDay(a.is, b.is))),
    )
  )
    reasons.push(
      reason(
        story,
        "Different days",
        dated.map(({ label, occasion }) => ({ label, clues: occasion.days })),
      ),
    );
  const placed = values.filter(({ occasion }) => occasion.events.length > 0);
  const [held, ...elsewhere] = placed;
  const words = (key: string): string[] => key.split(" ");
  if (
    held !== undefined &&
    elsewhere.length > 0 &&
    elsewhere.every(({ occasion }) =>
      occasion.events.every((b) =>
        held.occasion.events.every((a) => !words(a.is).some((word) => words(b.is).includes(word))),
      ),
    )
  )
    reasons.push(
      reason(
        story,
        "Different occasions",
        placed.map(({ label, occasion }) => ({ label, clues: occasion.events })),
      ),
    );
  return reasons;
}

/** Words shown for one value; more of them say the same. */
const mostClues = 3;

function reason(
  story: Story,
  title: string,
  parts: readonly { label: string; clues: readonly Clue<unknown>[] }[],
): Reason {
  const evidence: Evidence[] = [];
  const texts = parts.map(({ label, clues }) => {
    const shown = new Map<string, Clue<unknown>>();
    for (const clue of clues) {
      const words =
        story.documents[clue.document]?.source.text
          .slice(clue.span.start, clue.span.end)
          .replace(/\s+/g, " ") ?? "";
      if (!shown.has(words) && shown.size < mostClues) shown.set(words, clue);
    }
    for (const { document, sentence, span } of shown.values()) {
      const source = story.documents[document];
      if (source !== undefined) evidence.push(evidenceAt(source, sentence.index, span));
    }
    return `${[...shown.keys()].map((words) => `“${words}”`).join(", ")} for ${label}`;
  });
  return { text: `${title}: ${texts.join("; ")}.`, evidence };
}

export const eventWords = (story: Story, { events }: Occasion): string | null => {
  const [clue] = events;
  return clue === undefined
    ? null
    : (story.documents[clue.document]?.source.text
        .slice(clue.span.start, clue.span.end)
        .replace(/\s+/g, " ") ?? null);
};
