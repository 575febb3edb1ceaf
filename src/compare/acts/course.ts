import type { Story } from "../../domain/index.js";
import { actLexiconOf } from "../lexicon/act-index.js";
import type { PropositionMatch } from "./match.js";
import { compareSides, entitiesOf, type Likeness } from "./participants.js";
import type { Proposition, Side } from "./proposition.js";

/**
 * True where one of the two sources tells both acts, one after the other ("fled, but was arrested nearby"): then
 * the other source, which tells one of them, contradicts nothing.
 */
export function tellsCourse(
  story: Story,
  propositions: readonly ReadonlyMap<number, readonly Proposition[]>[],
  { a, b, relation }: PropositionMatch,
): boolean {
  if (relation === "same" || !(relation.course || relation.split)) return false;
  if (a.document === b.document) return relation.course || (relation.split && areParts(story, a, b));
  return tells(story, propositions, a, b) || tells(story, propositions, b, a);
}

/** "Convicted on 14 counts", "acquitted of three": who tells both, one of them of so many, tells of two parts. */
const areParts = (story: Story, a: Proposition, b: Proposition): boolean =>
  tellsNumber(story, a) || tellsNumber(story, b);

const tellsNumber = (story: Story, { document, sentence, loose }: Proposition): boolean =>
  loose.some(
    ({ preposition, tokens }) =>
      /^(?:of|on)$/.test(preposition ?? "") &&
      story.documents[document]?.sentences[sentence]?.tokens
        .slice(...tokens)
        .some(({ pos, lower }) => pos === "NUM" || /^(?:single|other|others|further)$/.test(lower)) === true,
  );

/** Sentences on each side of an act in which the other act of its course would be told. */
const reach = 40;

/** Whether the source of `own` also tells the act of `other`, of what may be the same thing. */
function tells(
  story: Story,
  propositions: readonly ReadonlyMap<number, readonly Proposition[]>[],
  own: Proposition,
  other: Proposition,
): boolean {
  const lexicon = actLexiconOf(story);
  const sentences = propositions[own.document];
  for (let at = Math.max(0, own.sentence - reach); at <= own.sentence + reach; at++)
    for (const near of sentences?.get(at) ?? [])
      if (
        near !== own &&
        near.act.part !== "noun" &&
        near.holds === true &&
        lexicon.relate(near.act, other.act) === "same" &&
        fits(story, near, own)
      )
        return true;
  return false;
}

/** "Her brother was acquitted of others": what befell somebody else by name is no step of what befell her. */
const befallTwo = (story: Story, { theme: a }: Proposition, { theme: b }: Proposition): boolean =>
  isPerson(story, a) && isPerson(story, b) && compareSides(story, a as Side, b as Side) === "other";

const isPerson = (story: Story, side: Side | null): boolean =>
  side?.named === true && [...side.entities].some((id) => entitiesOf(story).get(id)?.type === "person");

/** "Brenn denies it" has no object, and is the step of an offer that somebody welcomed only where it tells of it. */
const fits = (story: Story, a: Proposition, b: Proposition): boolean => {
  if (befallTwo(story, a, b)) return false;
  const unlike = a.frame === "subject" && b.frame === "object";
  const fit = (likeness: Likeness): boolean => (unlike ? likeness === "same" : likeness !== "other");
  const sides = (of: Proposition) => [of.theme, of.agent, ...of.loose].filter((side) => side !== null);
  return (
    a.theme === null ||
    b.theme === null ||
    sides(a).some((left) => sides(b).some((right) => fit(compareSides(story, left, right))))
  );
};
