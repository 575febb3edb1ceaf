import type {
  Cause,
  ClaimRef,
  Difference,
  DifferenceType,
  DifferenceValue,
  Reason,
  Span,
  Story,
} from "../../domain/index.js";
import type { ClaimGroup } from "../align/group-claims.js";
import { evidenceAt } from "../evidence.js";

/** What polarity, modality and action say of a group of claims. */
export interface ClaimReading {
  readonly type: DifferenceType;
  readonly measure: Difference["measure"];
  readonly label: string;
  readonly cause: Cause;
  readonly reasons: readonly Reason[];
  readonly toSettle: readonly string[];
  /** Words in dispute inside a claim. */
  readonly focus: (ref: ClaimRef) => Span;
  /** How a value is shown; by default the words of its first claim. */
  readonly show?: (value: string, refs: readonly ClaimRef[]) => string;
}

/** A finding shows at most this many places for one value; more add nothing to read. */
const mostEvidence = 12;

export function differenceOf(story: Story, group: ClaimGroup, reading: ClaimReading): Difference {
  const values = [...group.values]
    .map(([key, refs]): DifferenceValue & { count: number } => ({
      label: reading.show?.(key, refs) ?? shorten(refs[0]?.claim.words ?? key),
      key,
      count: refs.length,
      evidence: distinctSentences(refs)
        .slice(0, mostEvidence)
        .flatMap((ref) => {
          const document = story.documents[ref.document];
          return document === undefined ? [] : [evidenceAt(document, ref.claim.sentence, reading.focus(ref))];
        }),
    }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .map(({ count: _, ...value }) => value);
  const first = group.links[0];
  return {
    type: reading.type,
    measure: reading.measure,
    attribute: `${reading.type}:${reading.measure}:${attributeOf(first)}`,
    label: reading.label,
    cause: reading.cause,
    values,
    reasons: reading.reasons,
    toSettle: reading.toSettle,
  };
}

function distinctSentences(refs: readonly ClaimRef[]): ClaimRef[] {
  const seen = new Set<string>();
  return refs.filter((ref) => {
    const key = `${ref.document}:${ref.claim.sentence}`;
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}

const attributeOf = (link: ClaimGroup["links"][number] | undefined): string =>
  [link?.a.claim.verb?.lemma, link?.a.claim.object?.head ?? link?.a.claim.subject?.head].join("+");

/** One line of at most 90 code units, on a word boundary. */
export function shorten(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  if (line.length <= 90) return line;
  const cut = line.slice(0, 88);
  return `${cut.slice(0, Math.max(60, cut.lastIndexOf(" ")))} …`;
}
