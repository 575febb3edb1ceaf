import type { Difference, Entity, Story } from "../../domain/index.js";
import { countriesIn } from "../../lexicon/bodies.js";
import { isKin } from "../../lexicon/offices.js";
import { isBodyNoun } from "../../lexicon/organisation-nouns.js";
import { isPersonNoun } from "../../lexicon/person-nouns.js";
import { homeOfPeople, placesNamed } from "../../lexicon/places.js";
import { areRelated, stem, whoIs } from "../../text/index.js";
import { differBy, everyTwo, meetFirst } from "./role-groups.js";
import { bodyKeys, lastWord, type RoleStatement } from "./role-statements.js";

/**
 * One office, two fields or bodies: "head of nursing" and "head of radiology", "ambassador to Norway" and "to
 * Finland", "chairman of the savings bank" and "of the dairy cooperative".
 *
 * Like is set against like: a subject against a subject, a body against a body, a land against a land. A body told
 * in common words only may be the one that the other source names, and a narrower one lies inside the wider.
 */
export function findFields(story: Story, person: Entity, statements: readonly RoleStatement[]): Difference[] {
  const told = statements.filter(
    ({ status, past, office, role }) => status === "" && !past && role.of !== null && isHeldOnce(office),
  );
  for (const kind of ["subject", "body", "land"] as const) {
    const found = differBy(
      story,
      person,
      told,
      (statement) => {
        const side = sideOf(statement);
        return side.kind === kind ? side.words : null;
      },
      (groups) =>
        groups.size === 2 &&
        meetFirst(groups, (a, b) => a.office === b.office) &&
        everyTwo(groups.keys(), (a, b) => areTwo(story, kind, a, b)),
      () => ({
        measure: "office",
        label: `what ${person.label} is ${told[0]?.office} of`,
        cause: "contradiction",
        reason: "The office is one, and the sources give it to two fields or bodies.",
        toSettle: `The post that ${person.label} held, by its full name.`,
      }),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Relations, and what anybody may be of several things at a time, tell no one field. */
const beside =
  /^(?:member|founder|co-?founder|owner|shareholder|investor|fan|supporter|adviser|consultant|expert|specialist|author|writer|native|resident|graduate|alumnus|veteran|victim|survivor|witness|suspect|winner|champion|star|hero|candidate|nominee|friend|ally|partner|associate|neighbor|colleague|critic|leader|official|officer|aide|analyst|economist|scientist|researcher|fellow|volunteer|activist|player|lawyer|creator|inventor|designer|architect|heir|patron|trustee|donor|sponsor|buyer|seller|user|driver|passenger|employee|worker|doctor|nurse|patient|manager|citizen|national|representative|lawmaker|spokesman)$/;

const isHeldOnce = (office: string): boolean => !beside.test(office) && !isKin(office);

interface Side {
  readonly kind: "subject" | "body" | "land";
  readonly words: string;
}

/** What stands right behind the office or before it; "at the University of Brno" after "of law" is another question. */
function sideOf({ role }: RoleStatement): Side {
  const of = (role.of ?? "").replace(/^(?:the|an?) /i, "");
  const [first = of] = of.split(/ (?:at|in|for|to|with|from|on) /);
  const words = isBodyNoun(lastWord(first.split(" of ")[0] ?? first))
    ? first
    : (first.split(" of ")[0] ?? first);
  if (countriesIn(words).length > 0 || homeOfPeople(words) !== null || placesNamed(words).length > 0)
    return { kind: "land", words };
  return { kind: /\p{Lu}/u.test(words) || isBody(lastWord(words)) ? "body" : "subject", words };
}

const isBody = (noun: string): boolean => isBodyNoun(noun) || whoIs(noun) === "body";

function areTwo(story: Story, kind: Side["kind"], a: string, b: string): boolean {
  // "Klitschko's trainer", "the winner's coach": whose somebody is, is no field.
  if ([a, b].some((of) => isPersonNoun(lastWord(of)) || story.entities.find(of)?.type === "person"))
    return false;
  const keys = bodyKeys(story, b);
  if ([...bodyKeys(story, a)].some((key) => keys.has(key))) return false;
  if (kind === "land") return areApart(a, b);
  const [one, two] = [lastWord(a), lastWord(b)];
  // "the rebel envoy", "the rebels' envoy"
  if (stem(a.toLowerCase()) === stem(b.toLowerCase())) return false;
  // "the bank" may be the Kestrel Bank, and "the firm" the brewery: each needs a word that tells it apart.
  if (kind === "body") {
    const named = [a, b].map(isNamed);
    if (named[0] !== named[1]) return false;
    if (named[0] === true)
      return [a, b].every((of) => story.entities.find(of)?.type === "organisation" || isBody(lastWord(of)));
    return a.includes(" ") && b.includes(" ");
  }
  return !areRelated(one, two, "noun");
}

/** "the Office" is a body already told of, and no name of one. */
const isNamed = (of: string): boolean => /\p{Lu}/u.test(of) && !isBodyNoun(of.toLowerCase());

/** Two countries or two towns, of which neither lies in the other. */
function areApart(a: string, b: string): boolean {
  const [one, two] = [placesNamed(a), placesNamed(b)];
  return (
    one.length > 0 &&
    two.length > 0 &&
    one.every((left) => two.every((right) => left.kind === right.kind && left.name !== right.name))
  );
}
