import {
  type Cause,
  type Evidence,
  evidenceAt,
  type Reason,
  type Span,
  type Story,
} from "../../../domain/index.js";
import type { Fact } from "./fact.js";

/** Why two amounts of one thing differ, with the words that show it. */
export interface Explained {
  readonly cause: Cause;
  readonly reasons: readonly Reason[];
}

/** The words of a fact, or others of its sentence, as a proof. */
export function proofAt(story: Story, fact: Fact, span: Span = fact.mention): Evidence[] {
  const document = story.documents[fact.document];
  return document === undefined ? [] : [evidenceAt(document, fact.mention.sentence, span)];
}
