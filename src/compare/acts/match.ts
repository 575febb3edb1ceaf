import { readOnce, type Story } from "../../domain/index.js";
import { nounCategory, stem } from "../../text/index.js";
import { actLexiconOf } from "../lexicon/act-index.js";
import type { ActSet } from "../lexicon/act-sets.js";
import { sentencesOf } from "../matter/one-matter.js";
import { isOneAct } from "./evidence.js";
import { compareSides, type Likeness, meet } from "./participants.js";
import type { Proposition, Side } from "./proposition.js";

/** Two propositions about the same act of the same participants, whatever each says of it. */
export interface PropositionMatch {
  readonly a: Proposition;
  readonly b: Proposition;
  /** "same", or the set that tells the two acts apart. */
  readonly relation: "same" | ActSet;
  /** Summed idf of what they share. */
  readonly strength: number;
}

/** What the participants must share in a story of a few sentences, in idf: one rare word, or some common ones … */
const leastShared = 3.5;
/** … and what it makes with the act's own rarity. */
const leastWithAct = 6;
/** Two sources of a sentence or two speak of one matter; in more of them it takes more (`evidence.ts`). */
const fewSentences = 8;

export const isShort = (story: Story): boolean => sentencesOf(story) <= fewSentences;

export function matchPropositions(story: Story, a: Proposition, b: Proposition): PropositionMatch | null {
  const relation = actLexiconOf(story).relate(a.act, b.act);
  if (relation === null) return null;
  const roles = compareRoles(story, a, b, relation !== "same");
  if (roles === "other") return null;
  if (!isShort(story) && relation !== "same" && relation.close) return null;
  if (!isShort(story) && (!isOneAct(story, a, b) || clashingSides(story, a, b))) return null;
  const shared = sharedWeight(story, a, b);
  if (isShort(story) && roles === "open" && shared.core < leastShared) return null;
  const act = a.act.name === "have" ? 0 : Math.min(story.idf(stem(a.act.name)), story.idf(stem(b.act.name)));
  if (isShort(story)) {
    if (shared.all < leastShared || shared.all + act < leastWithAct) return null;
    if (clashingSides(story, a, b)) return null;
  }
  return { a, b, relation, strength: shared.all + act };
}

/** The theme decides; the doers may only not clash. A verb without an object is read both ways. */
function compareRoles(story: Story, a: Proposition, b: Proposition, areOpposed: boolean): Likeness {
  const compare = (left: Side | null, right: Side | null): Likeness | null =>
    left === null || right === null ? null : compareSides(story, left, right);
  if (a.act.part === "noun" || b.act.part === "noun") return compareLoose(story, a, b);
  const agents = compare(a.agent, b.agent);
  if (agents === "other") return "other";
  const themes = compare(a.theme, b.theme);
  if (themes === "same") return "same";
  // "survived the fall", "were killed": opposed acts may have one person for doer and for victim.
  // "The merger closed", "the firm closed the merger"; "the court ruled", "the court ruled the strike unlawful".
  const crossed =
    a.agent === null && b.agent !== null && (areOpposed || !a.claim.passive)
      ? compare(a.theme, b.agent)
      : b.agent === null && a.agent !== null && (areOpposed || !b.claim.passive)
        ? compare(b.theme, a.agent)
        : null;
  if (crossed === "same" || isExchanged(story, a, b)) return "open";
  if (themes === "other") return "other";
  return agents === "same" || themes === "open" ? "open" : "other";
}

/** "granted bail to her", "she was denied bail": what one has for its theme stands elsewhere in the other, both ways. */
function isExchanged(story: Story, a: Proposition, b: Proposition): boolean {
  const holds = (sides: readonly Side[], theme: Side | null): boolean =>
    theme !== null && sides.some((side) => compareSides(story, side, theme) === "same");
  return holds(a.loose, b.theme) && holds(b.loose, a.theme);
}

/** A noun's participants are not sorted into roles: one of them must meet. */
function compareLoose(story: Story, a: Proposition, b: Proposition): Likeness {
  let met = false;
  for (const left of wordsOf(a).sides)
    for (const right of wordsOf(b).sides) if (compareSides(story, left, right) === "same") met = true;
  return met ? "open" : "other";
}

/** What is asked of a proposition in every pair that it stands in. */
interface Words {
  readonly sides: readonly Side[];
  /** Stems of all sides, and of agent and theme alone. */
  readonly all: ReadonlySet<string>;
  readonly core: ReadonlySet<string>;
}

const wordsOf = readOnce((proposition: Proposition): Words => {
  const { agent, theme, loose } = proposition;
  const sides = [agent, theme, ...loose].filter((side): side is Side => side !== null && side.stems.size > 0);
  return { sides, all: stemsOf(sides), core: stemsOf([agent, theme]) };
});

const stemsOf = (sides: readonly (Side | null)[]): Set<string> =>
  new Set(sides.flatMap((side) => (side === null ? [] : [...side.nouns, ...(side.named ? side.stems : [])])));

/** Idf of what they share: `core` among agent and theme and what hangs on a noun, `all` anywhere in the clause. */
function sharedWeight(
  story: Story,
  a: Proposition,
  b: Proposition,
): { readonly core: number; readonly all: number } {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  let all = sharedIdf(story, left.all, right.all);
  // Synonyms and names of one entity share no stem.
  for (const side of left.sides)
    for (const other of right.sides) {
      if (meet(side.nouns, other.nouns)) continue;
      if (compareSides(story, side, other) === "same")
        all += Math.min(story.idf(stem(side.head)), story.idf(stem(other.head))) * 0.8;
    }
  const isNoun = a.act.part === "noun" || b.act.part === "noun";
  if (isNoun) return { core: all, all };
  // What is a participant on one side may hang on a preposition on the other.
  const core = Math.max(sharedIdf(story, left.core, right.all), sharedIdf(story, right.core, left.all));
  return { core, all };
}

function sharedIdf(story: Story, words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words) if (others.has(word)) sum += story.idf(word);
  return sum;
}

/** Prepositions that say what an act is about; "in" and "on" mostly say where and when. */
const telling: ReadonlySet<string> = new Set(["for", "with", "against", "as", "to", "from", "of", "into"]);

/** Before a name these tell the place: "through Oslo", "through Bergen". */
const placing: ReadonlySet<string> = new Set("in at near through across around outside off over".split(" "));

/** Things of one sort: a place tells where and a thing tells what, and the two say nothing of each other. */
const areRivals = (a: Side, b: Side): boolean =>
  a.named || b.named ? a.named === b.named : nounCategory(a.head) === nounCategory(b.head);

const opposite: Readonly<Record<string, string>> = {
  before: "after",
  after: "before",
  until: "after",
  above: "below",
  below: "above",
  inside: "outside",
  outside: "inside",
};
const surroundings: ReadonlySet<string> = new Set(["in", "at"]);

/** "in the cities", "in the villages": where two common nouns tell of two scenes. */
const areScenes = (a: Side, b: Side): boolean =>
  [a, b].every(
    ({ head, named, vague }) =>
      !named && !vague && /^(?:location|group|artifact)$/.test(nounCategory(head) ?? ""),
  );

/** "an offer for the striker", "an offer for the keeper": phrases with one preposition that name different things. */
function clashingSides(story: Story, a: Proposition, b: Proposition): boolean {
  return a.loose.some((side) => {
    const preposition = side.preposition ?? "";
    const reverse = opposite[preposition];
    if (
      reverse !== undefined &&
      b.loose.some((other) => other.preposition === reverse && compareSides(story, side, other) === "same")
    )
      return true;
    const scene = surroundings.has(preposition);
    if (!telling.has(preposition) && !scene && !(side.named && placing.has(preposition))) return false;
    const others = b.loose.filter(({ preposition }) => preposition === side.preposition);
    return (
      others.length > 0 &&
      others.every(
        (other) =>
          compareSides(story, side, other) === "other" &&
          (scene && !side.named ? areScenes(side, other) : areRivals(side, other)),
      )
    );
  });
}
