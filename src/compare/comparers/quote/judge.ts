import type { Story } from "../../../domain/index.js";
import { isWithinEdits } from "../../../text/index.js";
import { areSynonyms } from "../../../text/wordnet/relations.js";
import type { Relation } from "../attribution/voices.js";
import { type Alignment, alignWords, type Gap } from "./align.js";
import { opensCondition, turnsMeaning } from "./meaning.js";
import { discourse, hedges, isSpellingVariant, negations } from "./small-words.js";
import type { Utterance, Word } from "./utterance.js";

/** What two quotations are to each other. */
export type Verdict =
  | { readonly kind: "unrelated" }
  /** The same words, or words that differ in typography, spelling house style or a filler only. */
  | { readonly kind: "same" }
  /** One is a part of the other, word for word. */
  | { readonly kind: "fragment" }
  /** Words left out or put in on purpose and marked: [brackets], an ellipsis. */
  | { readonly kind: "marked" }
  | {
      readonly kind: "differs";
      readonly measure: "wording" | "cut" | "extended";
      readonly cause: "wording" | "spelling" | "contradiction";
      /** Words in dispute, as positions in the word lists; the first may be empty on one side. */
      readonly gaps: readonly Gap[];
      readonly alignment: Alignment;
      readonly basis: Basis;
    };

/** Why two quotations are taken for one utterance. */
export type Basis =
  | "words"
  | "inserted"
  | "label"
  | "speaker-words"
  | "run"
  | "number"
  | "translation"
  | "whole"
  | "guard"
  | "predicate";

const unrelated: Verdict = { kind: "unrelated" };

/** `relation` is what the two voices are to each other. */
export function judge(story: Story, a: Utterance, b: Utterance, relation: Relation): Verdict {
  const alignment = alignWords(a.words, b.words);
  const { matches, share } = alignment;
  const shared = matches.map(([i]) => a.words[i]).filter((word): word is Word => word !== undefined);
  const shorter = Math.min(a.words.length, b.words.length);
  if (matches.length === shorter && alignment.inner.length === 0)
    return contained(story, a, b, alignment, relation);
  const basis = oneUtterance(story, a, b, alignment, shared, relation);
  if (basis === null) return unrelated;
  if (isMarked(a, b, alignment) && share > 0.7) return { kind: "marked" };
  const gaps = alignment.inner.length > 0 ? alignment.inner : edgeGaps(a, b, alignment);
  const real = gaps.filter((gap) => !isTrivial(a, b, gap));
  if (real.length === 0) return { kind: "same" };
  return {
    kind: "differs",
    measure: measureOf(real),
    cause: causeOf(a, b, real),
    gaps: real,
    alignment,
    basis,
  };
}

const weight = (story: Story, words: readonly Word[]): number =>
  [...new Set(words.filter((word) => word.content).map((word) => word.token.stem))].reduce(
    (sum, stem) => sum + story.idf(stem),
    0,
  );

function oneUtterance(
  story: Story,
  a: Utterance,
  b: Utterance,
  alignment: Alignment,
  shared: readonly Word[],
  relation: Relation,
): Basis | null {
  const { share, run, matches } = alignment;
  const shorter = Math.min(a.words.length, b.words.length);
  const content = shared.filter((word) => word.content).length;
  if (relation === "different" && share < 0.85) return null;
  if (shorter >= 4 && share >= 0.7 && content >= 2 && weight(story, shared) >= 7) return "words";
  if (relation === "different" || relation === "unnamed") return null;
  // Two or three words: only where one phrase is the other with words put in.
  if (shorter >= 2 && matches.length === shorter)
    return weight(story, shared) >= 4 && Math.max(a.words.length, b.words.length) <= shorter * 1.6 + 0.5
      ? "inserted"
      : null;
  if (isRelabelled(story, a, b, alignment)) return "label";
  if (relation !== "same") return null;
  if (shorter >= 5 && share >= 0.8 && weight(story, shared) >= 4) return "speaker-words";
  if (run >= 5 && weight(story, shared) >= 9 && share >= 0.5) return "run";
  if (shorter >= 3 && share >= 0.66 && shared.some((word) => word.token.pos === "NUM")) return "number";
  return translated(story, a, b) ? "translation" : null;
}

/** The same content words in another order: two translations of one sentence. */
function translated(story: Story, a: Utterance, b: Utterance): boolean {
  const stems = (one: Utterance): Set<string> =>
    new Set(one.words.filter((word) => word.content).map((word) => word.token.stem));
  const left = stems(a);
  const right = stems(b);
  const both = [...left].filter((stem) => right.has(stem));
  const sum = both.reduce((total, stem) => total + story.idf(stem), 0);
  return (
    both.length >= 4 &&
    both.length / Math.min(left.size, right.size) >= 0.75 &&
    both.length / Math.max(left.size, right.size) >= 0.5 &&
    sum >= 14
  );
}

/** A label of two to four words with one of them changed for a word of like meaning: "mother ship", "mother vessel". */
function isRelabelled(
  story: Story,
  a: Utterance,
  b: Utterance,
  { inner, before, after, matches }: Alignment,
): boolean {
  if (!a.mention.fragment || !b.mention.fragment || a.words.length !== b.words.length || inner.length > 1)
    return false;
  const gaps = [before, ...inner, after].filter((gap) => gap.a[1] > gap.a[0] || gap.b[1] > gap.b[0]);
  const [gap] = gaps;
  if (gaps.length !== 1 || gap === undefined || matches.length < 1) return false;
  const left = a.words[gap.a[0]];
  const right = b.words[gap.b[0]];
  if (left === undefined || right === undefined || gap.a[1] - gap.a[0] !== 1 || gap.b[1] - gap.b[0] !== 1)
    return false;
  const part = left.token.pos === "ADJ" ? "adj" : left.token.pos === "VERB" ? "verb" : "noun";
  if (!areSynonyms(left.token.lemma, right.token.lemma, part)) return false;
  return sharesContext(story, a, b);
}

/** Beside the marks stand two equal content words: the sentences speak of the same thing. */
function sharesContext(story: Story, a: Utterance, b: Utterance): boolean {
  const near = ({ sentence, mention }: Utterance): Set<string> =>
    new Set(
      sentence.tokens
        .filter(
          (token) =>
            (token.start >= mention.outer.end || token.end <= mention.outer.start) && contentStem(token.pos),
        )
        .map((token) => token.stem),
    );
  const left = near(a);
  const both = [...near(b)].filter((stem) => left.has(stem));
  return both.length >= 2 && both.reduce((sum, stem) => sum + story.idf(stem), 0) >= 5;
}

const contentStem = (pos: string): boolean => pos === "NOUN" || pos === "VERB" || pos === "PROPN";

function edgeGaps(a: Utterance, b: Utterance, { before, after }: Alignment): Gap[] {
  const bothSides = ({ a: [i, j], b: [k, l] }: Gap): boolean => j > i && l > k;
  const gaps = [before, after].filter(bothSides);
  // Neither begins or ends the other: where both go on, they go on differently.
  return a.complete || b.complete || gaps.length > 0 ? gaps : [];
}

function contained(
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
  if (weight(story, short.words) < 3.5) return unrelated;
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

function isMarked(a: Utterance, b: Utterance, { inner, before, after }: Alignment): boolean {
  const marks = (one: Utterance): boolean =>
    one.sentence.tokens.some(
      (token) =>
        token.start >= one.start &&
        token.end <= one.end &&
        /^(?:[[\]()]|\.\.\.|…|\. \. \.)$/.test(token.text),
    );
  return (
    (marks(a) || marks(b)) &&
    (inner.length > 0 || before.a[1] + before.b[1] > 0 || after.a[1] > after.a[0] || after.b[1] > after.b[0])
  );
}

function isTrivial(a: Utterance, b: Utterance, { a: [i, j], b: [k, l] }: Gap): boolean {
  const left = a.words.slice(i, j);
  const right = b.words.slice(k, l);
  const joined = (words: readonly Word[]): string => words.map((word) => word.form).join("");
  if (joined(left) === joined(right)) return !movesApostrophe(left, right);
  if (isSpellingVariant(joined(left), joined(right))) return true;
  if (isContraction(joined(left), joined(right)) || isContraction(joined(right), joined(left))) return true;
  return [...left, ...right].every((word) => discourse.has(word.form));
}

/** "it's ready", "it is ready". */
const isContraction = (short: string, full: string): boolean => short === "s" && /^(?:is|has|us)$/.test(full);

/** "the people's anger", "the peoples' anger": one letter's place makes it another number. */
function movesApostrophe(left: readonly Word[], right: readonly Word[]): boolean {
  const text = (words: readonly Word[]): string => words.map((word) => word.token.lower).join("");
  return text(left).includes("'") && !text(right).includes("'") && /s$/.test(text(right))
    ? true
    : text(right).includes("'") && !text(left).includes("'") && /s$/.test(text(left));
}

const measureOf = (gaps: readonly Gap[]): "wording" | "cut" | "extended" => {
  const oneSided = gaps.every(({ a: [i, j], b: [k, l] }) => i === j || k === l);
  return oneSided ? "extended" : "wording";
};

function causeOf(a: Utterance, b: Utterance, gaps: readonly Gap[]): "wording" | "spelling" | "contradiction" {
  const sides = gaps.map(({ a: [i, j], b: [k, l] }): [Word[], Word[]] => [
    a.words.slice(i, j),
    b.words.slice(k, l),
  ]);
  if (turnsMeaning(a, b, gaps)) return "contradiction";
  const slips = sides.every(([left, right]) => {
    const [one] = left;
    const [other] = right;
    return (
      left.length === 1 &&
      right.length === 1 &&
      one !== undefined &&
      other !== undefined &&
      one.form.length > 4 &&
      isWithinEdits(one.form, other.form, 1)
    );
  });
  if (slips) return "spelling";
  const named = sides.some(
    ([left, right]) =>
      left.length > 0 &&
      right.length > 0 &&
      [...left, ...right].every((word) => word.token.pos === "PROPN" || word.token.pos === "NUM"),
  );
  return named ? "contradiction" : "wording";
}
