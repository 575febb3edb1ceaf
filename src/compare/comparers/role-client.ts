import { type Difference, type Entity, groupBy, type Story } from "../../domain/index.js";
import { differBySector } from "./attribution/relate-roles.js";
import { oneSourceHasAll } from "./role-groups.js";
import { bodyKeys, type RoleStatement } from "./role-statements.js";
import { roleDifference } from "./role-values.js";

/** Offices that are held for somebody: whose, is the point of them. */
const forSomebody = /^(?:lawyer|spokesman|representative|agent|negotiator|bodyguard|interpreter)$/;

/** Parties of a dispute, a side a row's half: nobody speaks for both. */
const sides: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:famil(?:y|ies)|victims?|relatives|residents|parents|plaintiffs?|widow)\b/,
    /\b(?:compan(?:y|ies)|firm|airline|operator|owners?|employer|hospital|school|police|city|council|defendants?|suspects?|accused)\b/,
  ],
  [
    /\b(?:unions?|workers|strikers|employees|staff)\b/,
    /\b(?:compan(?:y|ies)|firm|management|employers?|airline|operator|government|ministry|council)\b/,
  ],
  [/\bgovernment\b/, /\b(?:opposition|rebels?|protesters|insurgents)\b/],
  [/\bprosecut(?:ion|ors?)\b/, /\b(?:defen[cs]e|defendants?|suspects?|accused)\b/],
];

/** One lawyer or spokeswoman for both sides of a dispute: "a lawyer for the family", "a lawyer for the company". */
export function findClients(
  story: Story,
  person: Entity,
  statements: readonly RoleStatement[],
): Difference[] {
  const held = statements.filter(
    ({ office, role, status }) => status === "" && role.of !== null && forSomebody.test(office),
  );
  const groups = groupBy(held, ({ office, role }) => `${office} for ${(role.of ?? "").toLowerCase()}`);
  const [a, b] = [...groups.values()];
  if (groups.size !== 2 || a?.[0] === undefined || b?.[0] === undefined || oneSourceHasAll(groups)) return [];
  const [one, two] = [a[0].role.of ?? "", b[0].role.of ?? ""];
  if (a[0].office !== b[0].office || !areOpposed(one, two)) return [];
  if ([...bodyKeys(story, one)].some((key) => bodyKeys(story, two).has(key))) return [];
  return [
    roleDifference(story, person, groups, {
      measure: "office",
      label: `whose ${a[0].office} ${person.label} is`,
      cause: "contradiction",
      reason: "The two are sides of one dispute, and nobody speaks for both.",
      toSettle: `Whom ${person.label} represents, from the court's papers or a letterhead.`,
    }),
  ];
}

function areOpposed(one: string, two: string): boolean {
  const [a, b] = [one.toLowerCase(), two.toLowerCase()];
  if (sides.some(([left, right]) => (left.test(a) && right.test(b)) || (left.test(b) && right.test(a))))
    return true;
  // "The rebel negotiator" may well be the one of a body with a name.
  return (
    /\p{Lu}/u.test(one) === /\p{Lu}/u.test(two) &&
    differBySector(a.split(/[^\p{L}]+/u), b.split(/[^\p{L}]+/u))
  );
}
