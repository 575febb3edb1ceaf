import type {
  Attribution,
  Claim,
  DateMention,
  Phrase,
  QuantityMention,
  Sentence,
} from "../../../domain/index.js";
import { contains, overlaps } from "../../../domain/index.js";
import type { Context } from "./context.js";

/** How far behind an amount its clause is read on, in tokens: an infinitive is cut off as a clause of its own. */
const reach = 12;

/** When something was, and that it rose or stood, tells nothing of what it was. */
const tellsNothing =
  /^(?:year|month|week|day|today|yesterday|last|this|next|ago|rise|fall|grow|drop|climb|increase|decrease|reach|stand|total|amount)$/;

/** Content stems of the clause and of what hangs on it, numbers and the amount itself left out. */
export function stemsAround(sentence: Sentence, claim: Claim | null, mention: QuantityMention): Set<string> {
  const stems = new Set<string>();
  const first = claim?.tokens[0] ?? 0;
  const past = Math.min(
    sentence.tokens.length,
    Math.max(claim?.tokens[1] ?? sentence.tokens.length, mention.tokens[1] + reach),
  );
  for (let i = first; i < past; i++) {
    const token = sentence.tokens[i];
    if (token === undefined) break;
    if (i >= (claim?.tokens[1] ?? past) && /^[;:"]$|^-{1,2}$/.test(token.text)) break;
    if (token.stem === "" || (i >= mention.tokens[0] && i < mention.tokens[1])) continue;
    if (
      /^(?:NOUN|PROPN|VERB|ADJ)$/.test(token.pos) &&
      !/\d/.test(token.text) &&
      !tellsNothing.test(token.lemma)
    )
      stems.add(token.stem);
  }
  return stems;
}

/** A date that opens the sentence holds for all of it: "Last month, the navy sank one ship and freed two." */
export const opens = (date: DateMention): boolean => date.tokens[0] <= 2;

/** "Of 61 people killed on the railways last year, 38 died at crossings": the 38 are of last year too. */
export const isOfOpening = ({ tokens }: Sentence, date: DateMention, mention: QuantityMention): boolean =>
  tokens[0]?.lower === "of" && date.end <= mention.start && tokens[date.tokens[1]]?.text === ",";

/** "Tuesday the autopsy showed that he had been shot": what had happened before is not dated by it. */
export function isTakenBack({ tokens }: Sentence, claim: Claim | null, date: DateMention): boolean {
  const verb = claim?.verb?.token ?? -1;
  const had = tokens.findIndex(({ lower }, i) => lower === "had" && i < verb && i >= verb - 3);
  return had > date.tokens[1] && tokens.slice(date.tokens[1], had).some(({ pos }) => pos === "VERB");
}

/** "a quake in 1996 that killed 340 and injured 2,000": what dates the clause before dates these. */
export const isRelative = (sentence: Sentence, claim: Claim, claims: readonly Claim[]): boolean =>
  opensRelative(sentence, claim) ||
  claims.some(
    (other) =>
      other.end <= claim.start &&
      other.subject !== null &&
      other.subject.start === claim.subject?.start &&
      opensRelative(sentence, other),
  );

/** "Voss, who took over in 2019, spoke of 40 jobs": the year is that of the aside. */
export const isInAside = (
  sentence: Sentence,
  claims: readonly Claim[],
  date: DateMention,
  mention: QuantityMention,
): boolean =>
  claims.some(
    (claim) => contains(claim, date) && !contains(claim, mention) && opensRelative(sentence, claim),
  );

/** "They voted by 82 percent to stop work in a ballot on 30 August": what was meant to follow goes on with the clause. */
export const isOfPurpose = (
  claims: readonly Claim[],
  { tokens: [, past] }: Claim,
  date: DateMention,
): boolean =>
  claims.some(
    (other) => other.tokens[0] === past && other.verb?.form === "infinitive" && contains(other, date),
  );

const opensRelative = ({ tokens }: Sentence, { tokens: [first], verb }: Claim): boolean =>
  tokens
    .slice(Math.max(0, first - 1), verb?.token ?? first)
    .some(({ lower }) => /^(?:that|which|who|when|where)$/.test(lower));

/** The subject of the clause, unless the amount lies in it. */
export function subjectOf(claim: Claim | null, mention: QuantityMention): Phrase | null {
  const subject = claim?.subject ?? null;
  return subject === null || overlaps(subject, mention) ? null : subject;
}

export function voiceAt(attributions: readonly Attribution[], mention: QuantityMention): string | null {
  let best: Attribution | null = null;
  for (const attribution of attributions) {
    const { content } = attribution;
    if (!contains(content, mention)) continue;
    if (best === null || content.end - content.start < best.content.end - best.content.start)
      best = attribution;
  }
  return best === null || best.speaker.name === "" ? null : best.speaker.name;
}

export function actsIn(claim: Claim | null, mention: QuantityMention): boolean | null {
  if (claim === null) return null;
  if (claim.subject !== null && overlaps(claim.subject, mention)) return !claim.passive;
  return claim.object !== null && overlaps(claim.object, mention) ? false : null;
}

export function claimAround(claims: readonly Claim[], mention: QuantityMention): Claim | null {
  let best: Claim | null = null;
  for (const claim of claims) {
    if (claim.tokens[0] > mention.tokens[0] || claim.tokens[1] < mention.tokens[1]) continue;
    if (best === null || claim.tokens[1] - claim.tokens[0] < best.tokens[1] - best.tokens[0]) best = claim;
  }
  return best;
}

/** "threw for 310 yards, two touchdowns and no interceptions": the verb of a list is that of its first amount. */
export function claimOfList(
  { sentence: { tokens }, quantities, claims }: Context,
  mention: QuantityMention,
): Claim | null {
  const before = quantities.filter(({ end }) => end <= mention.start).at(-1);
  if (before === undefined) return null;
  const link = tokens.slice(before.tokens[1], mention.tokens[0]);
  const isLink =
    link.length > 0 &&
    link.length <= longestLink &&
    /^(?:,|and)$/.test(link[0]?.lower ?? "") &&
    /^(?:,|and)$/.test(link.at(-1)?.lower ?? "") &&
    link.every(({ pos, lower }) => /^(?:NOUN|PROPN|ADJ|DET|PRON|CCONJ)$/.test(pos) || lower === ",");
  return isLink ? claimAround(claims, before) : null;
}

/** Words between two amounts of one list: "55 Democrats and their allies and 45 Republicans". */
const longestLink = 5;

/** "46 deaths in two weeks", "50 arrests over four nights". */
export function isOverStretch(
  sentence: Sentence,
  mention: QuantityMention,
  others: readonly QuantityMention[],
): boolean {
  if (mention.dimension !== "count") return false;
  return others.some(({ dimension, tokens: [first], words }) => {
    if (dimension !== "duration" && !/ nights?$/.test(words)) return false;
    const gap = first - mention.tokens[1];
    const before = sentence.tokens[first - 1]?.lower ?? "";
    return (
      gap >= 0 && gap <= 6 && (/^(?:over|in|during|within|across)$/.test(before) || /^over /.test(words))
    );
  });
}

/** Statements about a kind of thing, not about one: "can cause", "usually", "if". */
export function isGeneric(sentence: Sentence, mention: QuantityMention, claim: Claim | null): boolean {
  if (claim?.modality === "possible" && claim.verb?.past !== true) {
    const words = sentence.tokens.slice(claim.tokens[0], claim.tokens[1]).map((token) => token.lower);
    // "Whether the 90-day truce can hold": one truce.
    const definite = /^(?:the|this|that|its|his|her|their)$/;
    if (words.includes("can") && !definite.test(sentence.tokens[mention.tokens[0] - 1]?.lower ?? ""))
      return true;
  }
  const before = sentence.tokens.slice(Math.max(0, mention.tokens[0] - 6), mention.tokens[0]);
  return before.some((token) => token.lower === "if" || token.lower === "whenever");
}
