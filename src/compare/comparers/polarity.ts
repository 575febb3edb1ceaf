import type { ClaimRef, Comparison, Story } from "../../domain/index.js";
import { nounCategory } from "../../text/index.js";
import { anchorsClash } from "../align/anchors.js";
import type { ClaimAlignment } from "../align/claims.js";
import { alignedClaims, groupClaims } from "../align/group-claims.js";
import type { Comparer } from "../comparer.js";
import { differenceOf, shorten } from "./claim-difference.js";
import { isConditional, isSameAct } from "./claim-filters.js";

const limiting: ReadonlySet<string> = new Set([
  "merely",
  "only",
  "just",
  "simply",
  "necessarily",
  "always",
  "yet",
  "immediately",
]);

/** "denied pointing a gun", "doubted that he carried one": the next clause is said not to be so. */
const denying: ReadonlySet<string> = new Set(["deny", "doubt", "dispute", "refute", "reject", "contradict"]);

/** Did or did not: one source affirms an act that another one denies. */
export const polarity: Comparer = {
  type: "polarity",
  measures: ["denial"],
  compare(story): Comparison {
    const groups = groupClaims(
      alignedClaims(story),
      (ref) => truthOf(story, ref),
      (a, b) => a !== b,
      (alignment) => isComparable(story, alignment),
    );
    return {
      differences: groups.map((group) => {
        const affirmed = group.values.get("yes")?.[0]?.claim;
        return differenceOf(story, group, {
          type: "polarity",
          measure: "denial",
          label: `whether this happened: “${shorten(affirmed?.words ?? "")}”`,
          cause: "contradiction",
          reasons: [],
          toSettle: [],
          focus: (ref) => ref.claim.verb?.span ?? ref.claim,
          show: (_, refs) => `“${shorten(refs[0]?.claim.words ?? "")}”`,
        });
      }),
      nearMisses: [],
    };
  },
};

function isComparable(story: Story, alignment: ClaimAlignment): boolean {
  const { a, b, relation } = alignment;
  if (relation !== "same" || !isSameAct(alignment)) return false;
  return !anchorsClash(story, a, b) && !isConditional(story, a) && !isConditional(story, b);
}

/** "yes", "no", or null where the claim does not assert either. */
function truthOf(story: Story, ref: ClaimRef): string | null {
  const { claim } = ref;
  if (claim.modality !== "fact" && claim.modality !== "alleged") return null;
  if (claim.negated && isBounded(story, ref)) return null;
  const negated = claim.negated !== isDenied(story, ref);
  return negated ? "no" : "yes";
}

/** "not merely", "not in 25 years": the negation is of the adverb or of a stretch of time, not of the act. */
function isBounded(story: Story, { document, claim }: ClaimRef): boolean {
  const tokens = story.documents[document]?.sentences[claim.sentence]?.tokens ?? [];
  const verb = claim.verb?.token ?? claim.tokens[0];
  for (let i = claim.tokens[0]; i <= verb; i++) if (limiting.has(tokens[i]?.lower ?? "")) return true;
  return claim.complements.some((phrase) => nounCategory(phrase.head) === "time");
}

function isDenied(story: Story, { document, claim }: ClaimRef): boolean {
  const tokens = story.documents[document]?.sentences[claim.sentence]?.tokens ?? [];
  for (let i = Math.max(0, claim.tokens[0] - 4); i < claim.tokens[0]; i++)
    if (denying.has(tokens[i]?.lemma ?? "") && tokens[i]?.pos === "VERB") return true;
  return false;
}
