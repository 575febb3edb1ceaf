import type { Claim, Sentence, Span } from "../../../domain/index.js";
import { isKnown } from "../../../text/index.js";

/** Words written as names, without days and months, which every sentence may share. */
export function readNameWords(sentence: Sentence): ReadonlySet<string> {
  return nameWordsIn(sentence, sentence);
}

export function nameWordsIn({ tokens }: Sentence, span: Span | null): ReadonlySet<string> {
  const words = new Set<string>();
  if (span === null) return words;
  for (const token of tokens)
    if (
      token.pos === "PROPN" &&
      token.start >= span.start &&
      token.end <= span.end &&
      token.text.length > 2 &&
      /^\p{Lu}/u.test(token.text) &&
      !calendar.test(token.lower)
    )
      words.add(token.lower.replace(/'s$/, ""));
  return words;
}

/** "Electricity was restored": the capital of a common noun that opens the sentence makes it no name. */
export function openingNoun({ tokens: [first, next] }: Sentence): string | null {
  if (first === undefined || /^\p{Lu}/u.test(next?.text ?? "")) return null;
  return isKnown(first.lower, "noun") ? first.lower : null;
}

/** A subject with what hangs on it, up to the verb. */
export const withTail = (subject: Span | null, claim: Claim | null): Span | null => {
  const verb = claim?.verb?.span.start ?? 0;
  return subject === null || verb < subject.end ? subject : { start: subject.start, end: verb };
};

/** "the price of the war" tells of the war. */
export const nounsIn = ({ tokens }: Sentence, span: Span | null): ReadonlySet<string> =>
  new Set(
    span === null
      ? []
      : tokens
          .filter(({ pos, start, end }) => pos === "NOUN" && start >= span.start && end <= span.end)
          .map(({ lemma }) => lemma.toLowerCase()),
  );

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|new|the)$/;
