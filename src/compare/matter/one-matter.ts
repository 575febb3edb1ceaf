import { readOnce, type Story } from "../../domain/index.js";
import { nounCategory } from "../../text/index.js";
import { type Likeness, type Told, tellAlike } from "../proposition/told-alike.js";
import type { Unit } from "../proposition/units.js";

/** What two sentences tell of together, and how much it is. */
export interface Matter {
  readonly common: readonly Unit[];
  readonly coverage: number;
  /** Counted in common nouns: a name is two, a word for an act a little less than a thing. */
  readonly strength: number;
}

/** Things of one kind in two sentences count by what they are: a name tells more than an adjective. */
const worth: Readonly<Record<string, number>> = { NOUN: 1, PROPN: 1, NUM: 1, VERB: 0.8, ADJ: 0.5 };
const worthOfName = 2;
const worthOfOther = 0.3;

/** Sentences of a story that is two texts of a few sentences each: there what they share is what both are about. */
const fewSentences = 12;
/** What sentences of such a story must share where their acts are told alike … */
const leastAlike = 2;
/** … and where the words do not tell whether the acts are one; then most of the shorter one must be shared as well. */
const leastOpen = 2.5;
const leastCoverage = 0.3;
/** What is asked beyond it each time the story doubles: the pairs that look alike by chance grow with it. */
const moreForEachDoubling = 1;

export const sentencesOf = readOnce((story: Story): number =>
  story.documents.reduce((sum, { sentences }) => sum + sentences.length, 0),
);

/** Two texts of a few sentences: they tell of one matter until something sets them apart. */
export const isBrief = (story: Story): boolean => sentencesOf(story) <= fewSentences;

/**
 * Whether two sentences tell of one matter, by the things that both speak of besides the words in question.
 * `acts`: whether their acts are told alike. In a longer story more is asked, rare things count for more than what
 * every sentence speaks of, and acts whose words do not tell are never one.
 */
export function isOneMatter(story: Story, a: Told, b: Told, acts: "same" | null): Matter | null {
  const brief = isBrief(story);
  if (!brief && acts === null) return null;
  const likeness = tellAlike(story, a, b);
  if (nameOthers(likeness)) return null;
  const strength = strengthOf(story, likeness, brief);
  if (acts === null && likeness.coverage < leastCoverage) return null;
  const least = acts === "same" ? leastAlike : leastOpen;
  const more = Math.max(0, Math.log2(sentencesOf(story) / fewSentences)) * moreForEachDoubling;
  return strength >= least + more ? { common: likeness.common, coverage: likeness.coverage, strength } : null;
}

function strengthOf(story: Story, { common, left, right }: Likeness, brief: boolean): number {
  const rarest = story.idf("");
  const named = common.some(({ entity }) => entity !== null);
  const value = ({ entity, token, lemma, stem }: Unit): number => {
    // "President Amado", "the president": her title and her name are one thing.
    if (entity === null && named && token.pos === "NOUN" && nounCategory(lemma) === "person") return 0;
    return (
      (entity !== null ? worthOfName : (worth[token.pos] ?? worthOfOther)) *
      (brief ? 1 : story.idf(stem) / rarest)
    );
  };
  const half = left.filter((one) => right.some((other) => isPartOfName(one, other)));
  return [...common, ...half].reduce((sum, unit) => sum + value(unit), 0);
}

/** Each names somebody or something that the other does not: "against Norway", "against Denmark". */
function nameOthers({ left, right }: Likeness): boolean {
  const alone = (own: readonly Unit[], others: readonly Unit[]): boolean =>
    own.some((unit) => unit.entity !== null && !others.some((other) => isPartOfName(unit, other)));
  return alone(left, right) && alone(right, left);
}

/** "Harlan Foods", "Harlan": read as two names, where one is in the other; "Bank of Arla", "Bank of Ost" are two. */
const isPartOfName = (a: Unit, b: Unit): boolean => {
  if (a.entity === null || b.entity === null) return false;
  const [one, two] = [a, b].map(({ name }) =>
    name.filter((word) => word.length > 3 && /^\p{L}/u.test(word)),
  ) as [string[], string[]];
  const own = (left: readonly string[], right: readonly string[]): boolean =>
    left.some((word) => !right.includes(word));
  return one.some((word) => two.includes(word)) && !(own(one, two) && own(two, one));
};
