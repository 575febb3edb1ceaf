import type { Difference, Entity, Story } from "../../domain/index.js";
import { isBodyNoun } from "../../lexicon/organisation-nouns.js";
import { isPersonNoun } from "../../lexicon/person-nouns.js";
import { areRelated, isKindOf, isKnown, nounKeys } from "../../text/index.js";
import { differBy, everyTwo, meetFirst } from "./role-groups.js";
import { bodyKeys, lastWord, type RoleStatement } from "./role-statements.js";

/**
 * Two posts in one body: "the mosque's imam" against "the mosque's caretaker", "consul" and "ambassador of Ruthenia".
 *
 * Both sources name the body, or a thing of one kind (a yacht, a ship), and give its holder a post each. What goes
 * with any post (founder, member, spokesman) is no second one, and of two words for whoever leads, one may be loose.
 */
export function findPosts(story: Story, person: Entity, statements: readonly RoleStatement[]): Difference[] {
  return differBy(
    story,
    person,
    statements.filter(({ status, past }) => status === "" && !past),
    (statement) => (isPost(story, statement) ? postOf(statement) : null),
    (groups) =>
      groups.size === 2 &&
      everyTwo(groups.keys(), areApart) &&
      meetFirst(
        groups,
        (a, b) =>
          nameOneBody(story, a.role.of ?? "", b.role.of ?? "") || shareBodyWord(a.role.words, b.role.words),
      ),
    (groups) => ({
      measure: "office",
      label: `the post of ${person.label}`,
      cause: "contradiction",
      reason: `Each source gives the person one post in one body: ${[...groups.keys()].join(", ")}.`,
      toSettle: `The body's own list of its people for the day that the sources write about.`,
    }),
  );
}

/** Goes with a post, or leaves open which. */
const beside =
  /^(?:co-?founder|founder|owner|proprietor|member|shareholder|stakeholder|investor|backer|donor|sponsor|employee|worker|staffer|aide|official|executive|officer|star|veteran|hero|representative|spokesman|negotiator|native|resident|graduate|alumnus|alumna|expert|specialist|scientist|researcher|academic|scholar|professor|lecturer|fellow|doctor|consultant|adviser|analyst|economist|author|writer|journalist|reporter|columnist|correspondent|critic|activist|volunteer|supporter|fan|partner|associate|patron|friend|ally|colleague|neighbor|creator|inventor|maker|designer|architect|hero|champion|winner|loser|victim|survivor|player|athlete|professional|amateur|politician|lawmaker|member of parliament|candidate|nominee|delegate|minister|politician|citizen|national|visitor|guest|customer|subscriber|reader|user|guide|engineer|soldier|policeman|detective|investigator|lawyer|widow|heir|heiress|descendant|contributor|regular|insider|newcomer|recruit|operator|agent|deputy|man|father|mother|son|daughter|brother|sister|sir|leader)$/;

function isPost({ entities }: Story, { office, role }: RoleStatement): boolean {
  if (
    role.of === null ||
    (beside.test(office) && postOf({ office, role }) === office) ||
    !isPersonNoun(role.office.split(" ").at(-1) ?? "")
  )
    return false;
  if (isKindOf(office, "relative", "noun", 4)) return false;
  return !isPersonNoun(lastWord(role.of)) && entities.find(role.of)?.type !== "person";
}

/** "the federation's head of refereeing": whoever heads a part is not the head. */
const postOf = ({ office, role: { of } }: Pick<RoleStatement, "office" | "role">): string =>
  office === "head" &&
  of !== null &&
  (/^\p{Ll}/u.test(of) || isKnown(of.toLowerCase(), "noun")) &&
  !isBodyNoun(lastWord(of))
    ? `head of ${of.toLowerCase()}`
    : office;

/** "president of the football |federation|", "the |federation|'s head of refereeing" */
function shareBodyWord(a: string, b: string): boolean {
  const bodies = (words: string): string[] =>
    words
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .filter(isBodyNoun);
  const other = bodies(b);
  return bodies(a).some((word) => other.includes(word));
}

/** Of two words for whoever is at the top, one may be loose; a rector and a chancellor are two. */
const leads = (office: string): boolean =>
  /^(?:head|president|chairman|manager|premier|principal|administrator|superintendent|skipper|executive|chief executive|general secretary|secretary-general|secretary general)$/.test(
    office,
  );

const areApart = (a: string, b: string): boolean =>
  !areRelated(a, b, "noun") &&
  !(leads(a) && leads(b)) &&
  // A surgeon may well be head of surgery, and a finance director goes by "director".
  [
    [a, b],
    [b, a],
  ].every(([part = "", whole = ""]) => !part.startsWith("head of ") || (leads(whole) && whole !== "head"));

/** The same name, or two common nouns for one thing. */
function nameOneBody(story: Story, a: string, b: string): boolean {
  if (/\p{Lu}/u.test(a) && /\p{Lu}/u.test(b)) {
    const other = bodyKeys(story, b);
    return [...bodyKeys(story, a)].some((key) => other.has(key));
  }
  const [one, two] = [lastWord(a), lastWord(b)];
  return (
    areRelated(one, two, "noun") ||
    nounKeys(one, 1, 1).kinds.some((kind) => nounKeys(two, 1, 1).kinds.includes(kind))
  );
}
