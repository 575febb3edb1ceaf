import {
  addTo,
  type DateMention,
  type Document,
  emptyLexicon,
  type Lexicon,
  type Mention,
  type Source,
} from "../domain/index.js";
import { withOwnWords } from "../lexicon/own-words.js";
import { readSentences } from "../text/index.js";
import { findAttributions } from "./attribution/index.js";
import { findClaims } from "./claims.js";
import { finders } from "./finders/index.js";

/** Everything that one source states, with the place of each word. Knows nothing of other sources. */
export const extract = (source: Source): Document => extractWith(emptyLexicon, source);

/** The same with the units and offices that rules bring. */
export const extractWith = (lexicon: Lexicon, source: Source): Document =>
  withOwnWords(lexicon, () => read(source));

function read(source: Source): Document {
  const reading = { source, sentences: readSentences(source) };
  const mentions = withoutClockDigits(finders.flatMap((finder) => finder.find(reading))).sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const attributions = findAttributions(reading, mentions);
  return { ...reading, mentions, attributions, claims: findClaims(reading, mentions, attributions) };
}

/** "11.50pm" holds no eleven of anything: an amount inside a time of day or a calendar day is that date's. */
function withoutClockDigits(mentions: readonly Mention[]): Mention[] {
  const taken = new Map<number, DateMention[]>();
  for (const mention of mentions)
    if (mention.kind === "date" && (mention.minutes !== null || mention.stated.includes("day")))
      addTo(taken, mention.sentence, mention);
  return mentions.filter(
    (mention) =>
      mention.kind !== "quantity" ||
      !taken.get(mention.sentence)?.some((date) => date.start <= mention.start && mention.start < date.end),
  );
}
