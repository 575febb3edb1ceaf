import { type Difference, type Entity, type Evidence, readOnce, type Story } from "../../domain/index.js";
import { parsePerson, shareOnePart } from "../../text/index.js";
import { tellsOfTwo } from "../proposition/two-people.js";
import { mentionsByEntity } from "./name-mentions.js";
import { evidenceOfRole, type RoleStatement, rolesByPerson, sameBody } from "./role-statements.js";

interface Holder {
  readonly entity: Entity;
  readonly statement: RoleStatement;
}

/**
 * Two names for the holder of one office: "the mayor, Anna Huber" against "the mayor, Anna Maier".
 *
 * A name that shares its first or last word with its rival is a slip of one source, if no source has both people.
 * Of relatives there may be two (two nephews, one surname): that is another event, not an error.
 */
export function findRivalNames(story: Story): Difference[] {
  const byOffice = new Map<string, Holder[]>();
  const documents = new Map<Entity, Set<number>>();
  for (const [entity, statements] of rolesByPerson(story))
    for (const statement of statements) {
      documents.set(entity, (documents.get(entity) ?? new Set()).add(statement.document));
      const key = `${statement.status} ${statement.office}`;
      const same = byOffice.get(key);
      if (same === undefined) byOffice.set(key, [{ entity, statement }]);
      else if (
        !same.some((other) => other.entity === entity && other.statement.document === statement.document)
      )
        same.push({ entity, statement });
    }
  const found = new Map<string, Difference>();
  for (const holders of byOffice.values())
    for (const [i, a] of holders.slice(0, mostHolders).entries())
      for (const b of holders.slice(i + 1, mostHolders)) {
        if (a.entity === b.entity || !shareOnePart(parsePerson(a.entity.label), parsePerson(b.entity.label)))
          continue;
        if ([a, b].some(({ statement: { document, role } }) => tellsOfTwo(story, document, role.sentence)))
          continue;
        if (knowBoth(story, a.entity, b.entity) || !sameBody(story, a.statement.role, b.statement.role))
          continue;
        const difference = toDifference(story, a, b);
        if (!found.has(difference.attribute)) found.set(difference.attribute, difference);
      }
  return [...found.values()];
}

/** An office with more holders in one story (senator, officer) tells nobody apart. */
const mostHolders = 20;

/** Whether some source names both in full: then there are two. */
function knowBoth(story: Story, a: Entity, b: Entity): boolean {
  const known = documentsByEntity(story);
  const [one, other] = [known.get(a), known.get(b)];
  return one !== undefined && other !== undefined && [...one].some((document) => other.has(document));
}

/** Documents that give an entity's name in more words than one. */
const documentsByEntity = readOnce((story: Story): ReadonlyMap<Entity, ReadonlySet<number>> => {
  const found = new Map<Entity, Set<number>>();
  for (const [entity, places] of mentionsByEntity(story))
    for (const { document, mention } of places) {
      if (!mention.name.includes(" ")) continue;
      const documents = found.get(entity);
      if (documents === undefined) found.set(entity, new Set([document]));
      else documents.add(document);
    }
  return found;
});

const kin =
  /^(?:brother|sister|son|daughter|uncle|aunt|nephew|niece|cousin|friend|neighbor|neighbour|colleague|resident|witness)$/;

function toDifference(story: Story, a: Holder, b: Holder): Difference {
  const { office } = a.statement;
  const values = [a, b]
    .map(({ entity, statement }) => ({
      label: entity.label,
      key: entity.id,
      evidence: evidenceOfRole(story, statement) satisfies Evidence[],
    }))
    .sort((one, two) => (one.key < two.key ? -1 : 1));
  const several = kin.test(office);
  return {
    type: "name",
    measure: "person",
    attribute: `name of ${office} ${values.map(({ key }) => key).join("|")}`,
    label: `the name of the ${office}`,
    cause: several ? "event" : "contradiction",
    values,
    reasons: [
      {
        text: several
          ? `Each source names one ${office}; there may be two.`
          : `Each source names one ${office}, and the names share a part: one may be a slip.`,
        evidence: values.flatMap(({ evidence }) => evidence.slice(0, 1)),
      },
    ],
    toSettle: [`The full name of the ${office}, from an official record or the family.`],
  };
}
