import { type Difference, measures } from "../../domain/index.js";
import type { Comparer } from "../comparer.js";
import { findFormer } from "./role-former.js";
import { findOffices, findRanks } from "./role-office.js";
import { findRelations } from "./role-relation.js";
import { findStandings } from "./role-standing.js";
import { rolesByPerson } from "./role-statements.js";

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
      differences.push(
        ...findFormer(story, person, statements),
        ...findRanks(story, person, statements),
        ...findOffices(story, person, statements),
        ...findRelations(story, person, statements),
        ...findStandings(story, person, statements),
      );
    }
    return { differences, nearMisses: [] };
  },
};
