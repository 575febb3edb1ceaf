import type { Span, Story } from "../../domain/index.js";
import { asideOf } from "./aside.js";
import { type Likeness, type Told, tellAlike } from "./told-alike.js";

/** Words in question, with where they stand. */
export interface Question {
  readonly document: number;
  readonly sentence: number;
  readonly span: Span;
}

/** What two sentences share besides the words in question and besides who reports it. */
export const compareBesides = (story: Story, a: Question, b: Question): Likeness =>
  tellAlike(story, toldBesides(story, a), toldBesides(story, b));

export function toldBesides(story: Story, { document, sentence, span }: Question): Told {
  const tokens = story.documents[document]?.sentences[sentence]?.tokens ?? [];
  const first = tokens.findIndex(({ end }) => end > span.start);
  let past = first;
  while (past < tokens.length && (tokens[past]?.start ?? span.end) < span.end) past++;
  return { document, sentence, besides: [...asideOf(story, document, sentence), [first, past] as const] };
}

/** Whether so much is shared that the words in question are all that differs. */
export const isOneProposition = (
  { shared, coverage }: Likeness,
  leastShared = 3,
  leastCoverage = 0.5,
  leastOfShort = wholeCoverage,
): boolean =>
  (shared >= leastShared && coverage >= leastCoverage) || (shared >= 2 && coverage >= leastOfShort);

/** Short sentences have little to share: nearly all of it must be. */
const wholeCoverage = 0.75;
