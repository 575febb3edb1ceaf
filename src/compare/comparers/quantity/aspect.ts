import type { Claim, QuantityMention, Sentence } from "../../../domain/index.js";
import { aspectsOf, hasAspects } from "./aspects.js";

/** What an amount is an amount of, as far as its sentence says. */
export interface Aspect {
  /** By its own noun or verb, else by the nearest word of its clause; empty where nothing tells. */
  readonly names: readonly string[];
  /** Its own noun says so. */
  readonly own: boolean;
  /** Its own noun or verb says so. */
  readonly sure: boolean;
  /** All that the sentence speaks of. */
  readonly around: ReadonlySet<string>;
}

/** Opens the name of an aspect that tells when something was. */
const offset = "so long ";
const isOffset = (name: string): boolean => name.startsWith(offset);

export const tellsWhen = ({ names }: Aspect): boolean => names.some(isOffset);
const offsetBy = (word: string): Aspect => ({
  names: [offset + word],
  own: true,
  sure: true,
  around: new Set([offset + word]),
});

const nothing: Aspect = { names: [], own: false, sure: false, around: new Set() };
const levels =
  /^(?:be|stand|reach|hit|total|rise|fall|climb|drop|grow|jump|plunge|slump|come|amount|exceed|top|remain|average)$/;
/** Further off a word tells of something else in the sentence, in tokens. */
const reach = 9;

export function readAspect(sentence: Sentence, mention: QuantityMention, claim: Claim | null): Aspect {
  const { dimension } = mention;
  if (!hasAspects(dimension)) return nothing;
  const { tokens } = sentence;
  // "six hours after the shooting": when it was, not how long it lasted.
  const next = tokens[mention.tokens[1]]?.lower ?? "";
  const position = dimension === "duration" ? readPosition(sentence, mention) : null;
  if (position !== null) return offsetBy(position);
  const lasts = /^(?:for|of)$/.test(tokens[mention.tokens[0] - 1]?.lower ?? "");
  if (dimension === "duration" && !lasts && /^(?:after|before|later|earlier|ago|apart|into)$/.test(next))
    return offsetBy(next);
  const around = new Set<string>();
  for (const token of tokens)
    for (const name of aspectsOf(dimension, token.lemma.toLowerCase())) around.add(name);
  if (around.size === 0) return nothing;
  // "Life savings" are what somebody had, not what was saved.
  const nouns = mention.modifiers.includes("life") ? [] : [mention.head, ...mention.modifiers];
  const own = nouns.flatMap((word) => (word === null ? [] : aspectsOf(dimension, word)));
  if (own.length > 0) return { names: own, own: true, sure: true, around };
  // "Nordaxa's revenue was 900 million": the subject says it where the verb says nothing.
  const subject = claim?.subject ?? null;
  if (subject !== null && levels.test(claim?.verb?.lemma ?? "")) {
    const told = aspectsOf(dimension, subject.head);
    if (told.length > 0) return { names: told, own: false, sure: true, around };
  }
  const verb = mention.frame === null ? [] : aspectsOf(dimension, mention.frame);
  if (verb.length > 0) return { names: verb, own: false, sure: true, around };
  const [first, past] = mention.tokens;
  const low = Math.max(first - reach, claim === null ? 0 : Math.min(claim.tokens[0], first - 3));
  const high = Math.min(past + reach, tokens.length);
  for (let step = 1; step <= reach; step++)
    for (const i of [first - step, past - 1 + step]) {
      if (i < low || i >= high || i < 0) continue;
      const found = aspectsOf(dimension, tokens[i]?.lemma.toLowerCase() ?? "");
      if (found.length > 0) return { names: found, own: false, sure: false, around };
    }
  return { names: [], own: false, sure: false, around };
}

/** "With five minutes remaining", "after 61 minutes": where the clock stood, not how long something took. */
function readPosition(
  { tokens }: Sentence,
  { tokens: [first, past], writtenUnit }: QuantityMention,
): string | null {
  const [next, behind] = [tokens[past]?.lower ?? "", tokens[past + 1]?.lower ?? ""];
  if (/^(?:remaining|left)$/.test(next) && !/^(?:in|on)$/.test(behind)) return "left";
  if (next === "to" && /^(?:play|go|spare|run)$/.test(behind)) return "left";
  if (next === "from" && /^(?:time|the|full)$/.test(behind)) return "left";
  if (/^(?:remaining|left)$/.test(next) && /^(?:with|had|only|just)$/.test(tokens[first - 1]?.lower ?? ""))
    return "left";
  // "Sent off after 61 minutes."; "after nine hours of talks" is how long they took.
  const ends = next === "" || /^(?:[.,;:]|and|but|when|with|as|at)$/.test(next);
  return tokens[first - 1]?.lower === "after" &&
    /^(?:minutes?|seconds?|mins?)$/.test(writtenUnit ?? "") &&
    ends
    ? "after"
    : null;
}

/** `same`: one aspect; `likely`: one side speaks of the other's; `apart`: two; `open`: one side says nothing. */
export type AspectMatch = "same" | "likely" | "open" | "doubtful" | "apart";

export function matchAspects(a: Aspect, b: Aspect): AspectMatch {
  if (a.names.some(isOffset) !== b.names.some(isOffset)) return "apart";
  if (a.names.some((name) => b.names.includes(name))) return "same";
  if (a.own && b.own && a.names.length > 0 && b.names.length > 0) return "apart";
  if (a.names.some((name) => b.around.has(name)) || b.names.some((name) => a.around.has(name)))
    return "likely";
  if (a.names.length === 0 || b.names.length === 0) return "open";
  return a.sure && b.sure ? "apart" : "doubtful";
}
