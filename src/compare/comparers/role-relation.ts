import { type Difference, type Entity, groupBy, type Story } from "../../domain/index.js";
import { isKin, kinSets } from "../../lexicon/offices.js";
import { isPersonNoun } from "../../lexicon/person-nouns.js";
import { areRelated } from "../../text/index.js";
import { meetFirst, oneSourceHasAll, type RoleGroups, sharedBody } from "./role-groups.js";
import type { RoleStatement } from "./role-statements.js";
import { roleDifference } from "./role-values.js";

/**
 * How a person is related to another: brother or half-brother, son or nephew.
 *
 * "Brother" may be said of a half-brother, so that pair is one of precision; the others exclude each other.
 * Somebody is one man's son and another's nephew: what each is of must agree, or not be said.
 */
export function findRelations(
  story: Story,
  person: Entity,
  statements: readonly RoleStatement[],
): Difference[] {
  for (const set of kinSets) {
    const kin = statements.filter((statement) => set.has(termOf(statement)));
    const groups = groupBy(kin, termOf);
    if (groups.size < 2 || oneSourceHasAll(groups) || !sharedBody(story, groups)) continue;
    const looser = [...groups.keys()].every((term) => /^(?:half |step )?(?:brother|sister)$/.test(term));
    return [
      roleDifference(story, person, groups, {
        measure: "relationship",
        label: `how ${person.label} is related${kin[0]?.role.of ? ` to ${kin[0].role.of}` : ""}`,
        cause: looser ? "precision" : "contradiction",
        reason: looser
          ? "One source says half or step, which another leaves out; both may be meant."
          : "The two relations exclude each other.",
        toSettle: "A relative, or the court's or the register's papers.",
      }),
    ];
  }
  return findOtherKin(story, person, statements);
}

/** Ties by contract: whoever has one and is kin besides is told of as kin. */
const bound =
  /^(?:landlord|landlady|tenant|lodger|employer|lawyer|bodyguard|housekeeper|flatmate|roommate|housemate)$/;

/** Wife or sister, son or cousin, of one person whom both sources name or describe alike. */
function findOtherKin(story: Story, person: Entity, statements: readonly RoleStatement[]): Difference[] {
  const told = statements.filter(
    ({ role, status }) =>
      status === "" && (isKin(role.office) || bound.test(role.office)) && role.of !== null,
  );
  const groups = groupBy(told, termOf);
  if (groups.size < 2 || oneSourceHasAll(groups) || !ofOnePerson(story, groups)) return [];
  if (!told.some(({ role }) => isKin(role.office))) return [];
  return [
    roleDifference(story, person, groups, {
      measure: "relationship",
      label: `how ${person.label} is related to ${told[0]?.role.of}`,
      cause: "contradiction",
      reason: "The two relations to one person exclude each other.",
      toSettle: "A relative, or the court's or the register's papers.",
    }),
  ];
}

/** Both name the same one, or describe him alike ("the suspect", "the accused"); "a mother of two" is nobody's. */
const ofOnePerson = (story: Story, groups: RoleGroups): boolean =>
  meetFirst(
    groups,
    (a, b) =>
      describeOne(story, a.role.of ?? "", b.role.of ?? "") &&
      (whichOf(a.role) ?? whichOf(b.role)) === (whichOf(b.role) ?? whichOf(a.role)),
  );

function describeOne(story: Story, a: string, b: string): boolean {
  const [one, two] = [a, b].map(
    (of) =>
      of
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .at(-1) ?? "",
  ) as [string, string];
  if (/\p{Lu}/u.test(a) && /\p{Lu}/u.test(b)) {
    const [left, right] = [story.entities.find(a), story.entities.find(b)];
    return left === null || right === null ? one === two : left === right;
  }
  return (
    one === two ||
    (isPersonNoun(one) && isPersonNoun(two) && (areRelated(one, two, "noun") || areSuspects(one, two)))
  );
}

/** "the late earl's nephew", "a cousin of the present earl": two earls. */
const whichOf = ({ words }: RoleStatement["role"]): string | undefined =>
  /\b(?:late|former|present|current|reigning)\b/i.exec(words)?.[0].toLowerCase();

const areSuspects = (...words: string[]): boolean =>
  words.every((word) => /^(?:suspect|accused|defendant|gunman|attacker|killer|convict)$/.test(word)) ||
  words.every((word) => /^(?:victim|deceased|dead)$/.test(word));

const termOf = ({ role, status }: RoleStatement): string => {
  const half = role.modifiers.find((word) => word === "half" || word === "step");
  const past = status === "former" ? "former" : null;
  return [half ?? past, role.office].filter(Boolean).join(" ");
};
