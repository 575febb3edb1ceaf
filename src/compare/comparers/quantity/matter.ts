import { readOnce, type Sentence, type Story } from "../../../domain/index.js";
import type { Fact } from "./fact.js";

/**
 * Whether two short sources tell of one matter: they share names and other content, whatever their verbs.
 *
 * A source of a few sentences tells of one thing, so that its only amount of a kind is an amount of that thing. In a
 * long one an amount may belong to anything, and its own clause must say to what.
 */
export type SharedMatter = (a: Fact, b: Fact) => boolean;

/** Longer sources tell of more than one thing. */
const mostSentences = 4;
const mostTokens = 90;
/** Words that both must hold, one of them a name; or this many without a name. */
const leastShared = 2;
const leastNameless = 4;

interface Words {
  readonly names: ReadonlySet<string>;
  readonly content: ReadonlySet<string>;
}

const wordsOf = readOnce((story: Story): readonly (Words | null)[] =>
  story.documents.map(({ sentences }) => (isShort(sentences) ? readWords(sentences) : null)),
);

const isShort = (sentences: readonly Sentence[]): boolean =>
  sentences.length <= mostSentences &&
  sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) <= mostTokens;

function readWords(sentences: readonly Sentence[]): Words {
  const names = new Set<string>();
  const content = new Set<string>();
  for (const { tokens } of sentences)
    for (const { pos, text, lower, lemma, stem } of tokens) {
      if (calendar.test(lower) || text.length < 3) continue;
      if (pos === "PROPN" && /^\p{Lu}/u.test(text)) names.add(lower.replace(/'s$/, ""));
      else if (/^(?:NOUN|VERB|ADJ)$/.test(pos) && !idle.test(lemma) && !/\d/.test(text)) content.add(stem);
    }
  return { names, content };
}

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|the|new)$/;
const idle =
  /^(?:say|tell|report|have|be|do|make|take|get|go|come|give|year|month|week|day|people|person|man|woman|new|last|first|next|more|other|percent|million|billion|dollar|euro|pound|police|official|rise|fall)$/;

export function readMatter(story: Story): SharedMatter {
  const words = wordsOf(story);
  return (a, b) => {
    const [left, right] = [words[a.document], words[b.document]];
    if (left === null || left === undefined || right === null || right === undefined) return false;
    const names = count(left.names, right.names);
    const content = count(left.content, right.content);
    return names > 0 ? names + content >= leastShared : content >= leastNameless;
  };
}

function count(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}
