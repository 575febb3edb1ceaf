import {
  type Cause,
  type Difference,
  type Document,
  evidenceAt,
  type MeasureOf,
  type Reason,
  type Sentence,
  type Span,
  type Story,
} from "../../../domain/index.js";
import { type BySentence, bySentence } from "../../align/by-sentence.js";

/** What one source says, at one place, about where something is. */
export interface PlaceStatement {
  readonly document: number;
  readonly sentence: number;
  /** The words in dispute. */
  readonly span: Span;
  /** Equal keys are equal places. */
  readonly key: string;
  readonly label: string;
}

/** What `read` finds in every sentence of the story, by sentence. */
export function readBySentence<T extends PlaceStatement>(
  story: Story,
  read: (document: Document, index: number, sentence: Sentence) => readonly T[],
): BySentence<T> {
  const found = story.documents.flatMap((document, index) =>
    document.sentences.flatMap((sentence) => read(document, index, sentence)),
  );
  return bySentence(found, (statement) => statement);
}

/** Makes the finding: one value a key, one evidence a source and value, the most-supported value first. */
export function placeDifference(
  story: Story,
  statements: readonly PlaceStatement[],
  parts: {
    readonly measure: MeasureOf<"place">;
    readonly attribute: string;
    readonly label: string;
    readonly cause: Cause;
    readonly reason: string;
    readonly toSettle: string;
  },
): Difference {
  const groups = new Map<string, PlaceStatement[]>();
  for (const statement of statements) {
    const same = groups.get(statement.key);
    if (same === undefined) groups.set(statement.key, [statement]);
    else if (!same.some(({ document }) => document === statement.document)) same.push(statement);
  }
  const values = [...groups]
    .map(([key, own]) => ({
      key,
      label: own[0]?.label ?? key,
      evidence: own.flatMap(({ document, sentence, span }) => {
        const found = story.documents[document];
        return found === undefined ? [] : [evidenceAt(found, sentence, span)];
      }),
    }))
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.key < b.key ? -1 : 1));
  const reasons: Reason[] = [
    { text: parts.reason, evidence: values.flatMap(({ evidence }) => evidence.slice(0, 1)) },
  ];
  return {
    type: "place",
    measure: parts.measure,
    attribute: `place ${parts.attribute}`,
    label: parts.label,
    cause: parts.cause,
    values,
    reasons,
    toSettle: [parts.toSettle],
  };
}
