import { type Difference, measures } from "../../domain/index.js";
import type { Comparer } from "../comparer.js";
import { findBelongings } from "./role-belonging.js";
import { findClients } from "./role-client.js";
import { findFormer } from "./role-former.js";
import { findOffices } from "./role-office.js";
import { findRanks } from "./role-rank.js";
import { findRelations } from "./role-relation.js";
import { findStandings } from "./role-standing.js";
import { rolesByPerson } from "./role-statements.js";
import { findTrades } from "./role-trade.js";

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
      const offices = findOffices(story, person, statements);
      differences.push(
        ...(offices.length > 0 ? offices : findTrades(story, person, statements)),
        ...findFormer(story, person, statements),
        ...findRanks(story, person, statements),
        ...findClients(story, person, statements),
        ...findRelations(story, person, statements),
        ...findStandings(story, person, statements),
      );
    }
    for (const person of story.entities.entities)
      if (person.type === "person") differences.push(...findBelongings(story, person));
    return { differences, nearMisses: [] };
  },
};
