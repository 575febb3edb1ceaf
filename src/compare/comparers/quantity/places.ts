import type { EntityMention, Sentence, Story, Token } from "../../../domain/index.js";
import type { Anchor } from "./fact.js";

/** Prepositions (and verbs of hitting) before a name that put an event somewhere. */
const locating = new Set(
  "in at near of from off outside around across to into hit struck rocked shook jolted through over on inside toward towards".split(
    " ",
  ),
);
/** A place locates the whole story where this share of the sources names it … */
const commonShare = 0.5;
/** … and it is named at least this often, measured by the most-named place. */
const commonWeight = 0.25;

/** Names joined to a place by "and": "in Norvia and neighbouring Sudra", "in Alder and Brook". */
export function joinedPlaces(
  { tokens }: Sentence,
  places: readonly Anchor[],
  entities: readonly EntityMention[],
): readonly string[] {
  return places.flatMap((place) => {
    const own = entities.find((entity) => entity.start === place.start);
    let at = own?.tokens[1] ?? -1;
    if (
      tokens[at]?.lower !== "and" ||
      !/^(?:in|across|around)$/.test(tokens[(own?.tokens[0] ?? 0) - 1]?.lower ?? "")
    )
      return [];
    at++;
    if (besides.test(tokens[at]?.lower ?? "")) at++;
    const next = entities.find((entity) => entity.tokens[0] === at);
    if (next === undefined || next.type === "person") return [];
    return [tokens[next.tokens[1] - 1]?.lower ?? ""];
  });
}

const besides = /^(?:neighbou?ring|nearby|central|downtown)$/;

/** "in neighbouring Velmar": a name that no list holds, put where only a place stands. */
function isUnknownPlace(mention: EntityMention, tokens: readonly Token[]): boolean {
  if (mention.type !== "other" || /^\p{Lu}+$/u.test(mention.name)) return false;
  const at = mention.tokens[0];
  const near = besides.test(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  return /^(?:in|near|outside|around)$/.test(tokens[near]?.lower ?? "");
}

const lowered = (names: ReadonlySet<string> | undefined): ReadonlySet<string> =>
  new Set([...(names ?? [])].map((name) => name.toLowerCase()));

export function readPlaces(story: Story): (document: number, sentence: number) => readonly Anchor[] {
  const naming = new Map<string, { readonly sources: Set<number>; times: number }>();
  const bySentence = story.documents.map((document, index) => {
    const found = new Map<number, Anchor[]>();
    for (const mention of document.mentions) {
      if (mention.kind !== "entity") continue;
      const tokens = document.sentences[mention.sentence]?.tokens ?? [];
      if (mention.type !== "place" && !isUnknownPlace(mention, tokens)) continue;
      const entity = story.entities.find(mention.name);
      const name = (entity?.label ?? mention.name).toLowerCase();
      const key = entity?.id ?? name;
      const named = naming.get(key) ?? { sources: new Set<number>(), times: 0 };
      named.sources.add(index);
      named.times++;
      naming.set(key, named);
      const before = [tokens[mention.tokens[0] - 1], tokens[mention.tokens[0] - 2]];
      const stands = before.some(
        (token, i) =>
          token !== undefined &&
          locating.has(token.lower) &&
          (i === 0 ||
            /^(?:DET|NOUN|ADJ)$/.test(before[0]?.pos ?? "") ||
            besides.test(before[0]?.lower ?? "")),
      );
      if (!stands) continue;
      const anchors = found.get(mention.sentence) ?? [];
      found.set(mention.sentence, [
        ...anchors,
        {
          key,
          name,
          within: lowered(entity?.affiliations),
          common: false,
          start: mention.start,
          end: mention.end,
        },
      ]);
    }
    return found;
  });
  const sources = story.documents.length;
  const most = Math.max(1, ...[...naming.values()].map(({ times }) => times));
  const isCommon = (key: string): boolean => {
    const named = naming.get(key);
    return (
      sources > 2 &&
      named !== undefined &&
      named.sources.size >= sources * commonShare &&
      named.times >= most * commonWeight
    );
  };
  return (document, sentence) =>
    (bySentence[document]?.get(sentence) ?? []).map((anchor) => ({
      ...anchor,
      common: isCommon(anchor.key),
    }));
}
