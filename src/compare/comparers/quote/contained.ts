import type { Story } from "../../../domain/index.js";
import type { Relation } from "../attribution/voices.js";
import type { Alignment } from "./align.js";
import { opensCondition } from "./meaning.js";
import { discourse, hedges, negations } from "./small-words.js";
import type { Utterance } from "./utterance.js";
import { type Basis, isMarked, unrelated, type Verdict } from "./verdict.js";
import { type Word, weigh } from "./words.js";

/** Of two quotations one of which is a part of the other: whether what was left out is missed. */
export function judgeContained(
  story: Story,
  a: Utterance,
  b: Utterance,
  alignment: Alignment,
  relation: Relation,
): Verdict {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const side = short === a ? "b" : "a";
  const lead = alignment.before[side];
  const tail = alignment.after[side];
  const leadWords = long.words.slice(lead[0], lead[1]);
  const tailWords = long.words.slice(tail[0], tail[1]);
  if (leadWords.length + tailWords.length === 0) return { kind: "same" };
  if (weigh(story, short.words) < 3.5) return unrelated;
  if ((relation === "different" || relation === "unnamed") && short.words.length < 6)
    return { kind: "fragment" };
  const differs = (measure: "cut" | "extended", basis: Basis, words: readonly Word[]): Verdict => ({
    kind: "differs",
    measure,
    cause:
      opensCondition(words) || words.some((word) => negations.has(word.form)) ? "contradiction" : "wording",
    gaps: [alignment.before, alignment.after].filter((gap) => gap[side][1] > gap[side][0]),
    alignment,
    basis,
  });
  if (isMarked(a, b, alignment)) return { kind: "marked" };
  const dropped = [...leadWords, ...tailWords];
  if (short.complete && long.complete && short.words.length >= 4) {
    const spoken = dropped.filter((word) => !discourse.has(word.form));
    if (opensCondition(tailWords)) return differs("cut", "whole", tailWords);
    // A clause that stands alone, or one that only loses "At the time,", says what the speaker said.
    if (
      spoken.length > 0 &&
      (tailWords.length === 0 || stopsAtClause(long, tail[0])) &&
      (leadWords.length === 0 || stopsAtClause(long, lead[1]))
    )
      return { kind: "fragment" };
    return spoken.length === 0 ? { kind: "same" } : differs("cut", "whole", spoken);
  }
  const guard = leadWords.at(-1);
  if (
    guard !== undefined &&
    (hedges.has(guard.form) || negations.has(guard.form)) &&
    !saidOutside(short, guard)
  )
    return differs("cut", "guard", [guard]);
  if (leadWords.length === 0 && endsAsIfWhole(short) && isPredicate(short) && goesOn(tailWords))
    return differs("cut", "predicate", tailWords);
  if (tailWords.length === 0 && leadWords.length <= 2 && isLabel(short) && isLabel(long))
    return differs("extended", "label", leadWords);
  return { kind: "fragment" };
}

/** A mark or a conjunction stands where the longer sentence goes on: what was kept is a clause of its own. */
function stopsAtClause({ sentence, words }: Utterance, next: number): boolean {
  const word = words[next];
  const last = words[next - 1];
  if (word === undefined || last === undefined) return false;
  return (
    word.token.pos === "CCONJ" ||
    word.token.pos === "SCONJ" ||
    sentence.tokens.some(
      (token) =>
        token.start >= last.token.end && token.end <= word.token.start && /^[,;:-]+$/.test(token.text),
    )
  );
}

/** The reporter says the missing word right before the mark: `about "90 percent ready"`. */
function saidOutside({ sentence, mention }: Utterance, word: Word): boolean {
  return sentence.tokens
    .filter((token) => token.end <= mention.outer.start)
    .slice(-4)
    .some(
      (token) => token.lower === word.token.lower || hedges.has(token.lower) || negations.has(token.lower),
    );
}

/** The quotation and the sentence stop together. */
const endsAsIfWhole = ({ sentence, mention }: Utterance): boolean =>
  /[.!?]$/.test(mention.words) && sentence.end - mention.outer.end <= 1;

/** "is “ready to sign”": a statement's predicate loses what follows; a name or label loses nothing. */
function isPredicate({ sentence, mention, words }: Utterance): boolean {
  const before = sentence.tokens.filter((token) => token.end <= mention.outer.start).at(-1);
  if (before === undefined) return false;
  const opens = words[0]?.token.pos;
  return (
    (before.pos === "AUX" ||
      before.pos === "VERB" ||
      before.pos === "NOUN" ||
      before.pos === "PROPN" ||
      before.pos === "PRON" ||
      before.lower === "that") &&
    opens !== "DET"
  );
}

/** What was left out hangs on what was kept: it opens with a preposition, an object or a noun of the same phrase. */
const goesOn = (tail: readonly Word[]): boolean =>
  /^(?:ADP|NOUN|PROPN|SCONJ|PART|VERB|ADV)$/.test(tail[0]?.token.pos ?? "");

/** `a “road to ruin”`: the article stands outside, so the marks hold all of the name that was given. */
const isLabel = ({ sentence, mention }: Utterance): boolean =>
  mention.fragment &&
  /^(?:an?|the)$/.test(
    sentence.tokens.filter((token) => token.end <= mention.outer.start).at(-1)?.lower ?? "",
  );
