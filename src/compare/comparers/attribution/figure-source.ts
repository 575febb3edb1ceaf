import {
  addTo,
  contains,
  type Difference,
  type DifferenceValue,
  type Dimension,
  type Document,
  evidenceAt,
  groupBy,
  type Mention,
  type QuantityMention,
  type Span,
  type Story,
} from "../../../domain/index.js";
import { mentionsIn } from "../../align/in-sentence.js";
import type { Statement } from "./statements.js";

/**
 * One body, two figures: the sources agree on who measured and not on what was measured.
 *
 * Only measures of a thing that does not change while it is reported: a toll rises from hour to hour, and the body
 * that counts it gives many figures in turn.
 */
interface Figure {
  readonly statement: Statement;
  readonly quantity: QuantityMention;
}

const fixed: ReadonlySet<Dimension> = new Set<Dimension>([
  "magnitude",
  "length",
  "area",
  "mass",
  "volume",
  "speed",
  "calibre",
]);
/** Two readings this close are one reading, rounded. */
const roundingRatio = 0.03;
const leastShared = 3;

export function findFigures(story: Story, statements: readonly Statement[]): Figure[][] {
  const groups = new Map<string, Figure[]>();
  for (const statement of statements) {
    const { voice, attribution, document, sentence, tokens } = statement;
    if ((voice.kind !== "body" && voice.kind !== "medium") || !statement.explicit) continue;
    if (tokens.some((token) => token.lemma === "aftershock" || token.lemma === "foreshock")) continue;
    for (const mention of mentionsFrom(story.documents[document], sentence.index, attribution.content)) {
      if (mention.kind !== "quantity" || !fixed.has(mention.dimension)) continue;
      // "X said that Y measured …": the figure is Y's.
      if (speaksCloser(story, statement, mention)) continue;
      const key = `${voice.key} ${mention.dimension}`;
      const figure = { statement, quantity: mention };
      addTo(groups, key, figure);
    }
  }
  return [...groups.values()].map(clash).filter((group) => group.length > 0);
}

/** Mentions inside the content, which begins in the sentence. */
function* mentionsFrom(document: Document | undefined, sentence: number, content: Span): Generator<Mention> {
  for (let at = sentence; (document?.sentences[at]?.start ?? content.end) < content.end; at++)
    if (document !== undefined)
      for (const mention of mentionsIn(document, at)) if (contains(content, mention)) yield mention;
}

function speaksCloser(
  story: Story,
  { document, attribution }: Statement,
  { start, end }: QuantityMention,
): boolean {
  const { content } = attribution;
  return (story.documents[document]?.attributions ?? []).some(
    (other) =>
      other !== attribution &&
      other.content.start <= start &&
      end <= other.content.end &&
      other.content.end - other.content.start < content.end - content.start,
  );
}

function clash(figures: readonly Figure[]): Figure[] {
  const found = new Set<Figure>();
  figures.slice(0, 40).forEach((a, i) => {
    for (const b of figures.slice(i + 1, 40))
      if (a.statement.document !== b.statement.document && differ(a.quantity, b.quantity) && isOneThing(a, b))
        found.add(a).add(b);
  });
  return [...found];
}

function differ(a: QuantityMention, b: QuantityMention): boolean {
  if (a.low <= b.high && b.low <= a.high) return false;
  return (
    Math.abs(a.value - b.value) > roundingRatio * Math.max(Math.abs(a.value), Math.abs(b.value)) ||
    a.dimension === "magnitude"
  );
}

/** A story has one main shock; lengths are compared only where the statements agree on the rest. */
function isOneThing(a: Figure, b: Figure): boolean {
  if (a.quantity.dimension === "magnitude") return true;
  const shared = [...a.statement.stems].filter((stem) => b.statement.stems.has(stem));
  return (
    shared.length >= leastShared &&
    shared.length / Math.min(a.statement.stems.size, b.statement.stems.size) >= 0.5
  );
}

export function figureDifference(story: Story, figures: readonly Figure[]): Difference {
  const byValue = groupBy(figures, ({ quantity }) => `${quantity.value}`);
  const label = figures[0]?.statement.voice.label ?? "";
  const values = [...byValue]
    .map(
      ([key, own]): DifferenceValue => ({
        label: `${own[0]?.quantity.words ?? key}`,
        key,
        evidence: own.slice(0, 12).flatMap(({ statement, quantity }) => {
          const source = story.documents[statement.document];
          return source === undefined ? [] : [evidenceAt(source, quantity.sentence, quantity)];
        }),
        low: Math.min(...own.map(({ quantity }) => quantity.low)),
        high: Math.max(...own.map(({ quantity }) => quantity.high)),
      }),
    )
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.key < b.key ? -1 : 1));
  const amounts = figures.map(({ quantity }) => quantity.value);
  const dimension = figures[0]?.quantity.dimension ?? "other";
  return {
    type: "attribution",
    measure: "figure-source",
    attribute: `figure-source:${figures[0]?.statement.voice.key ?? ""}:${dimension}`,
    label: `the ${dimension} that ${label} gave`,
    cause: "contradiction",
    values,
    reasons: [
      {
        text: `${label} is named as the source of ${values.length} different figures.`,
        evidence: values.flatMap(({ evidence }) => evidence.slice(0, 1)),
      },
    ],
    toSettle: [`The publication of ${label}, with its date.`],
    gapRatio:
      (Math.max(...amounts) - Math.min(...amounts)) / Math.max(...amounts.map(Math.abs), Number.MIN_VALUE),
  };
}
