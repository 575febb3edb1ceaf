import type { Claim, ClaimRef, Difference, Phrase, Story } from "../../../domain/index.js";
import { areRelated, nounCategory } from "../../../text/index.js";
import { alignClaims, type ClaimAlignment } from "../../align/claims.js";
import { tellTwoEvents } from "../../proposition/one-event.js";
import { type PlaceStatement, placeDifference } from "./statements.js";

/**
 * One act at two spots without a name: off a wall or off a fence, in the kitchen or in the basement, inside or
 * outside the club. Only where the sentences say the same otherwise, or the verb is rare and its doer shared.
 */
export function findSpots(story: Story): Difference[] {
  const seen = new Set<string>();
  const found: Difference[] = [];
  for (const alignment of alignClaims(story)) {
    if (!isSameStatement(alignment)) continue;
    const spots = rivalsIn(alignment.a.claim, alignment.b.claim);
    if (spots === null) continue;
    const [a, b] = [toStatement(alignment.a, spots[0]), toStatement(alignment.b, spots[1])];
    const attribute = `spot ${alignment.a.claim.verb?.lemma} ${[a.key, b.key].sort().join(" ")}`;
    if (seen.has(attribute) || tellTwoEvents(story, a, b)) continue;
    seen.add(attribute);
    found.push(
      placeDifference(story, [a, b], {
        measure: "location",
        attribute,
        label: `the spot`,
        cause: a.document === b.document ? "source-error" : "contradiction",
        reason: "The same act is told with two spots.",
        toSettle: "A picture or the report of whoever was there.",
      }),
    );
  }
  return found;
}

const leastAlike = 0.5;
/** Idf from which one verb in two sentences of a story is hardly chance. */
const rareVerb = 4;

const isSameStatement = ({ a, b, cosine, verb, patient }: ClaimAlignment): boolean =>
  a.claim.negated === b.claim.negated && (cosine >= leastAlike || (verb >= rareVerb && patient > 0));

const spotPreposition = /^(?:in|at|on|off|under|behind|near|from|into|through|inside|outside|onto|against)$/;
const opposites: ReadonlyMap<string, string> = new Map([
  ["inside", "outside"],
  ["outside", "inside"],
]);

/** The two phrases that differ, where each claim has one with that preposition. */
function rivalsIn(a: Claim, b: Claim): readonly [Phrase, Phrase] | null {
  for (const left of spotsOf(a))
    for (const right of spotsOf(b)) {
      const [one, two] = [left.preposition ?? "", right.preposition ?? ""];
      if (opposites.get(one) === two && left.head === right.head) return [left, right];
      if (one !== two || !isOnly(a, one) || !isOnly(b, two)) continue;
      if (left.head === right.head || areRelated(left.head, right.head, "noun")) continue;
      // "in a room of the castle", "in a castle"
      if (namesHead(a, right) || namesHead(b, left)) continue;
      if (isSpot(left) && isSpot(right)) return [left, right];
    }
  return null;
}

const spotsOf = (claim: Claim): Phrase[] =>
  claim.complements.filter(({ preposition }) => spotPreposition.test(preposition ?? ""));

const namesHead = ({ complements }: Claim, { head }: Phrase): boolean =>
  complements.some((phrase) => phrase.head === head);

const isOnly = (claim: Claim, preposition: string): boolean =>
  claim.complements.filter((phrase) => phrase.preposition === preposition).length === 1;

/** Spots by a rarer meaning of their word. */
const spots = new Set(
  "canal bank drain gutter bar bed trunk cell court yard field ground ward beach tank shaft".split(" "),
);

/** A common noun that one can be at: a thing, a building, a piece of land. */
const isSpot = ({ words, head }: Phrase): boolean =>
  !/\p{Lu}/u.test(words) &&
  /^(?:a|an|the|his|her|their|its) /i.test(words) &&
  (spots.has(head) || ["artifact", "location", "object"].includes(nounCategory(head) ?? ""));

const toStatement = ({ document, claim }: ClaimRef, phrase: Phrase): PlaceStatement => ({
  document,
  sentence: claim.sentence,
  span: phrase,
  key: `${phrase.preposition} ${phrase.head}`,
  label: `${phrase.preposition} ${phrase.words}`,
});
