import type { Token } from "../../domain/index.js";
import type { Chunk } from "./noun-phrases.js";
import type { VerbGroup } from "./verb-groups.js";

const pastForm = /(?:ed|en|made|held|sent|built|shot|hit|led|found)$/;

/**
 * "in response to commitments made at …", "any tanks deployed there are …": a past form that describes its noun.
 * It stands behind a noun with a preposition, or the next verb needs that noun for its subject.
 */
export function asReducedRelative(
  group: VerbGroup,
  next: VerbGroup | undefined,
  groups: readonly VerbGroup[],
  phrases: readonly Chunk[],
  tokens: readonly Token[],
): VerbGroup {
  if (
    group.form !== "finite" ||
    group.first !== group.main ||
    !pastForm.test(tokens[group.main]?.lower ?? "")
  )
    return group;
  const noun = phrases.find((phrase) => phrase.past === group.first);
  // "Leaders in the hills welcomed the truce": with an object right behind it the verb is active and finite.
  const takesObject =
    /^(?:DET|PRON|PROPN|NUM)$/.test(tokens[group.past]?.pos ?? "") ||
    phrases.some(({ first, preposition }) => first === group.past && preposition === null);
  const governed =
    noun?.preposition != null &&
    tokens[noun.preposition]?.lower !== "of" &&
    !takesObject &&
    !isMainVerb(group, next, groups, phrases, tokens);
  return governed || (noun !== undefined && lacksSubject(next, group, phrases, tokens))
    ? { ...group, form: "participle" }
    : group;
}

/** Words that may be prepositions and open a clause where a verb follows. */
export const opensClause: ReadonlySet<string> = new Set(
  "before after until since as once than whether if that because while".split(" "),
);

/** "The union in Oslo on Friday refused": the first verb that the noun phrase opening the sentence can have. */
function isMainVerb(
  group: VerbGroup,
  next: VerbGroup | undefined,
  groups: readonly VerbGroup[],
  phrases: readonly Chunk[],
  tokens: readonly Token[],
): boolean {
  const before = groups.some(
    (other) => other.first < group.first && other.form === "finite" && !isSpeech(other, tokens),
  );
  if (before || lacksSubject(next, group, phrases, tokens)) return false;
  const opening = phrases[0];
  return opening !== undefined && opening.preposition === null && opening.past < group.first;
}

/** "police said": stands beside the sentence it reports and takes no subject from it. */
const isSpeech = ({ main }: VerbGroup, tokens: readonly Token[]): boolean =>
  /^(?:say|tell|report|add|announce)$/.test(tokens[main]?.lemma ?? "");

/** True where nothing between two verbs could be the second one's subject or join it to the first. */
function lacksSubject(
  next: VerbGroup | undefined,
  group: VerbGroup,
  phrases: readonly Chunk[],
  tokens: readonly Token[],
): boolean {
  if (next?.form !== "finite") return false;
  const between = tokens.slice(group.past, next.first);
  const joined = between.some(
    (token) => /^(?:CCONJ|SCONJ|PRON)$/.test(token.pos) || /^[,;:"-]$/.test(token.text),
  );
  return (
    !joined &&
    !phrases.some(
      (phrase) =>
        (phrase.preposition === null || opensClause.has(tokens[phrase.preposition]?.lower ?? "")) &&
        phrase.first >= group.past &&
        phrase.past <= next.first,
    )
  );
}
