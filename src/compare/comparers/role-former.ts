import { addTo, type Difference, type Entity, groupBy, type Story } from "../../domain/index.js";
import { isKin } from "../../lexicon/offices.js";
import { sharedBody } from "./role-groups.js";
import type { RoleStatement, Status } from "./role-statements.js";
import { roleDifference } from "./role-values.js";

/**
 * One office with a word that changes it on one side only: former, acting, deputy, elect.
 *
 * A source that has both ("former president Ann Smith … President Smith") uses the plain one as a courtesy, so it
 * counts for the longer. A campaign is over when it is written about: "former" says nothing there.
 */
export function findFormer(story: Story, person: Entity, statements: readonly RoleStatement[]): Difference[] {
  const byOffice = new Map<string, RoleStatement[]>();
  for (const statement of statements) {
    if (passing.test(statement.role.of ?? "") || isKin(statement.role.office)) continue;
    if (statement.past && statement.status === "") continue;
    addTo(byOffice, statement.office, statement);
  }
  const found: Difference[] = [];
  for (const [office, same] of byOffice) {
    const groups = groupByStatus(same);
    // "Former senator" and "director of the bank" are two posts; of one body, or of none named, they may be one.
    if (groups.size < 2 || !sharedBody(story, groups)) continue;
    const [changed = "former"] = changesOf(groups);
    found.push(
      roleDifference(story, person, groups, {
        measure: "former",
        label: `whether ${person.label} is ${namePosts(office, groups)}`,
        cause: "contradiction",
        reason: `One source makes it ${changed} ${office}, another gives the same office without that.`,
        toSettle: `Which post ${person.label} held on the day that the sources write about.`,
      }),
    );
  }
  return found;
}

/** "president or former president" */
const namePosts = (office: string, groups: ReadonlyMap<string, unknown>): string =>
  [
    ...(groups.has("plain") ? [office] : []),
    ...changesOf(groups).map((status) => `${status} ${office}`),
  ].join(" or ");

const changesOf = (groups: ReadonlyMap<string, unknown>): readonly string[] =>
  [...groups.keys()].filter((status) => status !== "plain");

const passing = /\bcampaign\b/i;
/** What each source makes of the office; one that has it both ways counts for the longer. */
function groupByStatus(statements: readonly RoleStatement[]): Map<string, RoleStatement[]> {
  const bySource = groupBy(statements, ({ document }) => document);
  const groups = new Map<string, RoleStatement[]>();
  for (const own of bySource.values()) {
    const longer = own.filter(({ status }) => status !== "");
    for (const statement of longer.length > 0 ? longer : own) {
      addTo(groups, keyOf(statement.status), statement);
    }
  }
  return groups;
}

const keyOf = (status: Status): string => (status === "" ? "plain" : status);
