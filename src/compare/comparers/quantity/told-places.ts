import type { Claim, QuantityMention, Sentence, Token } from "../../../domain/index.js";
import { contains } from "../../../domain/index.js";
import { nounCategory } from "../../../text/index.js";
import type { Context } from "./context.js";
import type { Anchor } from "./fact.js";

/** Places of the clause, else of the sentence, else of the sentence that it goes on with. */
export function placesOf(
  context: Context,
  mention: QuantityMention,
  claim: Claim | null,
  of: string | null,
): Anchor[] {
  const told = context.places.filter(
    (place) =>
      !isOfTelling(context, mention, place) &&
      !isBesides(context.sentence, mention, place) &&
      !isOfClause(context.sentence, mention, place),
  );
  const inClause =
    claim === null ? [] : told.filter((place) => place.start >= claim.start && place.end <= claim.end);
  const locates = inClause.some((place) => !place.common);
  const places = locates
    ? inClause
    : context.places.length === 0
      ? (context.before?.places ?? [])
      : inClause.length > 0
        ? told.filter((place) => !isOfAnother(context, mention, place) || inClause.includes(place))
        : told;
  return places.filter((place) => of === null || !place.name.endsWith(of));
}

/** "Two were killed, the spokesman told reporters in Alder": there it was said, not done. */
const isOfTelling = ({ attributions }: Context, mention: QuantityMention, place: Anchor): boolean =>
  attributions.some(
    ({ content, cue }) => contains(content, mention) && content.end <= cue.start && cue.end <= place.start,
  );

/** "28 were held in Alder, and 46 flats searched, 11 of them in Brook": the last is told of the flats. */
const isOfAnother = ({ quantities }: Context, mention: QuantityMention, place: Anchor): boolean =>
  quantities.some(
    (other) => other.dimension === "count" && other.start >= mention.end && other.end <= place.start,
  );

/** "Arrested 31 members of a ring that shipped cocaine to Norvia": there the cocaine went. */
function isOfClause(
  { tokens }: Sentence,
  { end, tokens: [, past] }: QuantityMention,
  place: Anchor,
): boolean {
  if (place.start < end) return false;
  let verbs = -1;
  for (let i = past; i < tokens.length; i++) {
    const { start, lower, pos } = tokens[i] as Token;
    if (start >= place.start) break;
    if (/^(?:which|who|whom|that)$/.test(lower) && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? ""))
      verbs = 0;
    else if (verbs >= 0 && pos === "VERB") verbs++;
  }
  // A second verb is that of the clause around: "31 people who came from Tarn were held in Alder".
  return verbs === 1;
}

/** "Eleven horses and a house in Alder": the horses are not there. "A shop and two stalls in Alder" are. */
function isBesides(
  { tokens }: Sentence,
  { end, head, tokens: [, past] }: QuantityMention,
  place: Anchor,
): boolean {
  if (place.start < end) return false;
  const and = tokens.findIndex(({ lower }, i) => i >= past && lower === "and");
  const article = and + (tokens[and + 1]?.pos === "ADP" ? 2 : 1);
  if (and < 0 || !/^an?$/.test(tokens[article]?.lower ?? "")) return false;
  const at = tokens.findIndex(({ start }, i) => i > article && start >= place.start);
  if (at < 0 || at - past > longestPair) return false;
  if (
    tokens.slice(past, at).some(({ lower, pos }) => pos === "VERB" || pos === "AUX" || /^[;:]$/.test(lower))
  )
    return false;
  const second = tokens.slice(article, at).findLast(({ pos }) => pos === "NOUN");
  return (
    head !== null && second !== undefined && nounCategory(head) !== nounCategory(second.lemma.toLowerCase())
  );
}
/** In tokens, from the amount to the place that the other of the pair is at. */
const longestPair = 12;
