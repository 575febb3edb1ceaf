import { type Difference, type Entity, measures, type Story } from "../../domain/index.js";
import type { Comparer } from "../comparer.js";
import { findBelongings } from "./role-belonging.js";
import { findClients } from "./role-client.js";
import { findEmployers } from "./role-employer.js";
import { findFields } from "./role-field.js";
import { findFormer } from "./role-former.js";
import { findGrades } from "./role-grade.js";
import { findKinds } from "./role-kind.js";
import { findNationalities } from "./role-nationality.js";
import { findOffices } from "./role-office.js";
import { findPosts } from "./role-post.js";
import { findRanks } from "./role-rank.js";
import { findRelations } from "./role-relation.js";
import { findStandings } from "./role-standing.js";
import { type RoleStatement, rolesByPerson } from "./role-statements.js";
import { findTrades } from "./role-trade.js";

type Find = (story: Story, person: Entity, statements: readonly RoleStatement[]) => Difference[];

/** What post somebody holds, the narrowest question first: one finding answers it. */
const posts: readonly Find[] = [findOffices, findTrades, findPosts, findFields];
const others: readonly Find[] = [
  findFormer,
  findGrades,
  findRanks,
  findClients,
  findEmployers,
  findRelations,
  findStandings,
];

function firstOf(finders: readonly Find[], run: (find: Find) => Difference[]): Difference[] {
  for (const find of finders) {
    const found = run(find);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * What sources say one person is: former or present, office, rank, relation.
 *
 * Two true roles are no difference ("son-in-law and adviser", "mother" and "teacher"), nor are two words for one
 * ("head", "director"). Only what excludes or changes the other is compared, per person, never pair by pair.
 */
export const roleComparer: Comparer = {
  type: "role",
  measures: measures.role,
  compare(story) {
    const differences: Difference[] = [];
    for (const [person, statements] of rolesByPerson(story)) {
      if (statements.length < 2) continue;
      const offices = firstOf(posts, (find) => find(story, person, statements));
      differences.push(...offices, ...others.flatMap((find) => find(story, person, statements)));
    }
    for (const person of story.entities.entities)
      if (person.type === "person") differences.push(...findBelongings(story, person));
    differences.push(...findKinds(story), ...findNationalities(story));
    return { differences, nearMisses: [] };
  },
};
