import { alike } from "./compatibility.js";
import type { Fact } from "./fact.js";
import { matchProposition } from "./proposition.js";

/**
 * A match or a vote: one result for two names, or for one name and much the same words.
 *
 * A record ("Delmont (3-9)", "improved to 14-0") is no result of a match, a score at half-time none of its end.
 */
export function scoreResult(a: Fact, b: Fact, cosine: number, idf: (stem: string) => number): number | null {
  if (isRecord(a) !== isRecord(b) || isInterim(a) !== isInterim(b)) return null;
  if (isRecord(a) && (a.holder === null || a.holder !== b.holder)) return null;
  // "beat Ashby 3-0", "beat Ashby 4-1": two results that share no side are results of two matches.
  if (!isPoll(a) && cosine < oneMatch && sidesOf(a).every((side, i) => side !== sidesOf(b)[i])) return null;
  const match = matchProposition(a, b, idf);
  const [own, other] = [a.names.size, b.names.size];
  let shared = 0;
  for (const name of a.names) if (b.names.has(name)) shared++;
  // "drew 2-2 with Castleham", "beat Ashby 3-0": one name in two matches.
  if (match.sharedNames === 0 && (!isPoll(a) || cosine < alike)) return null;
  if (shared < 2 && own > 1 && other > 1 && !isPoll(a)) return null;
  return 0.25 + cosine + Math.min(0.4, 0.15 * match.sharedNames) + (match.subject === "same" ? 0.1 : 0);
}

/** Sentences this alike tell of one match, whatever its result. */
const oneMatch = 0.5;

/** The larger side stands before the point, the smaller behind it: see the finder. */
const sidesOf = ({ mention: { value } }: Fact): readonly [number, number] => [
  Math.floor(value),
  Math.round((value - Math.floor(value)) * 1000),
];

const isPoll = ({ mention }: Fact): boolean =>
  /^(?:vote|approve|pass|reject|carry|back|adopt|defeat)$/.test(mention.frame ?? "");

const wordsBefore = ({ sentence, mention }: Fact, count: number): string =>
  sentence.tokens
    .slice(Math.max(0, mention.tokens[0] - count), mention.tokens[0])
    .map(({ lower }) => lower)
    .join(" ");

function isRecord(fact: Fact): boolean {
  if (fact.thing === "record" || /\($/.test(wordsBefore(fact, 1))) return true;
  return (
    /\b(?:(?:improve|improved|improves|fall|fell|falls|drop|dropped|move|moved|advance|advanced|record) (?:to|of)|(?:are|is|were|was|start|started|now))$/.test(
      wordsBefore(fact, 2),
    ) && !/\b(?:score|result|vote|lead|beat|win|won|loss|lost|end|finish)/.test(sentenceOf(fact))
  );
}

const sentenceOf = ({ sentence }: Fact): string => sentence.tokens.map(({ lower }) => lower).join(" ");

function isInterim(fact: Fact): boolean {
  if (/^(?:lead|trail)$/.test(fact.mention.frame ?? "")) return true;
  if (/\b(?:led|trailed|ahead|up|down|behind|made it|was|were)(?: by)?$/.test(wordsBefore(fact, 3)))
    return true;
  const behind = fact.sentence.tokens
    .slice(fact.mention.tokens[1], fact.mention.tokens[1] + 8)
    .map(({ lower }) => lower)
    .join(" ");
  return /^(?:at|by|before|after) (?:the )?(?:half|halftime|half-time|break|interval|intermission|turn)\b|\b(?:in|of|after) the (?:first|second|third|opening) (?:quarter|half|set|period|inning|round|leg|frame)\b/.test(
    behind,
  );
}
