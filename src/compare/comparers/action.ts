import type { ClaimRef, Comparison, Phrase, Story } from "../../domain/index.js";
import { nounCategory } from "../../text/index.js";
import { anchorsClash, namesClash } from "../align/anchors.js";
import type { ClaimAlignment } from "../align/claims.js";
import { alignedClaims, groupClaims } from "../align/group-claims.js";
import type { Comparer } from "../comparer.js";
import { type ExclusiveSets, exclusiveSetsOf } from "../lexicon/exclusive-sets.js";
import { differenceOf, shorten } from "./claim-difference.js";
import { doersMatch, headsMatch, isConditional, themeOf } from "./claim-filters.js";

/** Idf of the verbs and of what both acts are done to, together. */
const leastEvidence = 5;

/** Descriptions of one act that cannot both be right: suffocated or burnt, convicted or acquitted. */
export const action: Comparer = {
  type: "action",
  measures: ["act"],
  compare(story): Comparison {
    const exclusive = alignedClaims(story).filter((alignment) => isComparable(story, alignment));
    const sets = exclusiveSetsOf(story);
    const levelOf = (name: string, ref: ClaimRef): string | null => assertedLevel(sets, name, ref);
    const differences = sets.all.flatMap(({ name, question }) => {
      const own = exclusive.filter((alignment) => setName(sets, alignment) === name);
      if (own.length === 0) return [];
      const agreeing = alignedClaims(story).filter(
        ({ a, b }) => levelOf(name, a) !== null && levelOf(name, a) === levelOf(name, b),
      );
      const groups = groupClaims([...own, ...agreeing], (ref) => levelOf(name, ref));
      return groups.map((group) => ({
        ...differenceOf(story, group, {
          type: "action",
          measure: "act",
          label: question,
          cause: "contradiction",
          reasons: [],
          toSettle: [],
          focus: (ref) => ref.claim.verb?.span ?? ref.claim,
          show: (_, refs) => `“${shorten(refs[0]?.claim.words ?? "")}”`,
        }),
        set: name,
      }));
    });
    return { differences, nearMisses: [] };
  },
};

const setName = (sets: ExclusiveSets, { a, b }: ClaimAlignment): string | null =>
  sets.setOf(a.claim.verb?.lemma ?? "", b.claim.verb?.lemma ?? "")?.name ?? null;

function assertedLevel(sets: ExclusiveSets, name: string, { claim }: ClaimRef): string | null {
  if (claim.negated || (claim.modality !== "fact" && claim.modality !== "alleged")) return null;
  const level = sets.levelIn(name, claim.verb?.lemma ?? "");
  return level === null ? null : String(level);
}

function isComparable(story: Story, alignment: ClaimAlignment): boolean {
  const { a, b, relation, patient, agent, verb } = alignment;
  if (relation !== "exclusive" || !doersMatch(alignment)) return false;
  if (anchorsClash(story, a, b) || isConditional(story, a) || isConditional(story, b) || bothInOne(a, b))
    return false;
  const [left, right] = [themeOf(a.claim), themeOf(b.claim)];
  if (left === null || right === null || namesClash(left, right)) return false;
  const people = isPerson(left) && isPerson(right);
  return (headsMatch(left, right) || people) && patient > 0 && patient + agent + verb >= leastEvidence;
}

const isPerson = (phrase: Phrase): boolean =>
  nounCategory(phrase.head) === "person" || phrase.head === "people";

/** "was wounded and later died", "destroyed or damaged": one sentence tells both, so they do not exclude each other. */
const bothInOne = (a: ClaimRef, b: ClaimRef): boolean =>
  a.document === b.document && a.claim.sentence === b.claim.sentence;
