import type { Claim, Document, Story } from "../../domain/index.js";
import { claimsIn } from "../align/in-sentence.js";
import { claimAt, type Where } from "../proposition/one-event.js";
import type { Told } from "../proposition/told-alike.js";
import { actsOfClaim } from "./acts-at.js";
import { isOneMatter } from "./one-matter.js";
import { actOnOthers } from "./other-things.js";
import { type ActWords, areTwoVerbs, haveOneVerb, relateActs } from "./relate-acts.js";

/** How much two clauses share; "apart" where their words tell of two acts, null where they share too little. */
export type OneMatter = number | "apart" | null;

/** What is asked where both verbs say something and have nothing in common: "was built in", "was sold in". */
const leastOfTwoVerbs = 4;
/** Many see and hear one thing, each from a place of their own. */
const perceived = /^(?:see|hear|feel|watch|notice|shake|rattle|report|spot|sight)$/;

/** Whether two places in question stand in clauses of one matter. `told`: what of the sentences is compared. */
export function claimsOfOneMatter(
  story: Story,
  a: Where,
  b: Where,
  told: readonly (readonly [Told, Told])[],
): OneMatter {
  const [one, two] = [claimOf(story, a), claimOf(story, b)];
  const words = one === null || two === null ? null : ([actsOfClaim(...one), actsOfClaim(...two)] as const);
  const acts = words === null ? null : relateActs(...words);
  if (acts === "apart") return "apart";
  if ([one, two].some((found) => perceived.test(found?.[1].verb?.lemma ?? ""))) return null;
  if (acts === null && actOnOthers(story, a, one?.[1] ?? null, b, two?.[1] ?? null)) return "apart";
  const strength = Math.max(...told.map((pair) => isOneMatter(story, ...pair, acts)?.strength ?? 0));
  const areTwo = acts === null && words !== null && areTwoVerbs(...words);
  if (areTwo && strength < leastOfTwoVerbs && !tellsAct(words[0], two) && !tellsAct(words[1], one))
    return "apart";
  return strength === 0 ? null : strength;
}

type Found = readonly [Document, Claim] | null;

/** "Fled in a van", "the van in which they escaped was heading for": another clause of the sentence tells the act. */
const tellsAct = (act: ActWords, found: Found): boolean =>
  found !== null &&
  claimsIn(found[0], found[1].sentence).some((claim) => {
    if (claim === found[1]) return false;
    const words = actsOfClaim(found[0], claim);
    return relateActs({ ...act, nouns: [] }, { ...words, nouns: [] }) === "same" || haveOneVerb(act, words);
  });

function claimOf(story: Story, where: Where): Found {
  const document = story.documents[where.document];
  const claim = document === undefined ? undefined : claimAt(document, where);
  return document === undefined || claim === undefined ? null : [document, claim];
}
