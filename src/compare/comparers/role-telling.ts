import type { Difference, Entity, Story } from "../../domain/index.js";
import { isOneProposition } from "../proposition/same-proposition.js";
import { tellAlike } from "../proposition/told-alike.js";
import { differBy, everyTwo, meetFirst } from "./role-groups.js";
import type { RoleStatement } from "./role-statements.js";
import { areTwoTrades } from "./role-two-trades.js";

/**
 * Two trades or posts of the person that two sources tell one thing of: "midwife Lone Skov", "Lone Skov, a vet".
 *
 * Many have two trades in a life, and each may be told on its day. Where the two sources tell of one act, each says
 * who it was in the word that it takes for his, and two words of two trades are one too many.
 */
export function findTellings(
  story: Story,
  person: Entity,
  statements: readonly RoleStatement[],
): Difference[] {
  return differBy(
    story,
    person,
    statements.filter(({ status }) => status === ""),
    ({ office }) => office,
    (groups) =>
      groups.size === 2 &&
      everyTwo(groups.keys(), areTwoTrades) &&
      meetFirst(groups, (a, b) => tellOneThing(story, a, b)),
    (groups) => ({
      measure: "office",
      label: `what ${person.label} is`,
      cause: "contradiction",
      reason: `The sources tell the same of one person and call that person by two trades: ${[...groups.keys()].join(", ")}.`,
      toSettle: `The family, or whoever employed ${person.label}.`,
    }),
  );
}

/** The sentence with the description, or one right beside it in a source that goes on with "he" or "she". */
const near = [0, 1, -1];

const tellOneThing = (story: Story, a: RoleStatement, b: RoleStatement): boolean =>
  near.some((i) =>
    near.some((k) => {
      const [one, other] = [besides(a, i), besides(b, k)];
      return isOneProposition(tellAlike(story, one, other), 3, 0.45, 0.6);
    }),
  );

function besides({ document, role }: RoleStatement, step: number) {
  return { document, sentence: role.sentence + step, besides: step === 0 ? [role.tokens] : [] };
}
