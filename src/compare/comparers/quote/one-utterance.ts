import type { Story } from "../../../domain/index.js";
import { areSynonyms } from "../../../text/index.js";
import type { Relation } from "../attribution/voices.js";
import type { Alignment } from "./align.js";
import type { Utterance } from "./utterance.js";
import type { Basis } from "./verdict.js";
import { type Word, weigh } from "./words.js";

/** Why two quotations are one utterance in two wordings; null where nothing shows it. */
export function oneUtterance(
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
  if (shorter >= 4 && share >= 0.7 && content >= 2 && weigh(story, shared) >= 7) return "words";
  if (relation === "different" || relation === "unnamed") return null;
  // Two or three words: only where one phrase is the other with words put in.
  if (shorter >= 2 && matches.length === shorter)
    return weigh(story, shared) >= 4 && Math.max(a.words.length, b.words.length) <= shorter * 1.6 + 0.5
      ? "inserted"
      : null;
  if (isRelabelled(story, a, b, alignment)) return "label";
  if (relation !== "same") return null;
  if (shorter >= 5 && share >= 0.8 && weigh(story, shared) >= 4) return "speaker-words";
  if (run >= 5 && weigh(story, shared) >= 9 && share >= 0.5) return "run";
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
