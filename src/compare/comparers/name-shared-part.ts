import { addTo, type Difference, type Entity, evidenceAt, type Story } from "../../domain/index.js";
import { areRelated, parsePerson, shareOnePart } from "../../text/index.js";
import { isBrief, isOneMatter } from "../matter/one-matter.js";
import { tellTwoEvents } from "../proposition/one-event.js";
import { isOneProposition, toldBesides } from "../proposition/same-proposition.js";
import { type Told, tellAlike } from "../proposition/told-alike.js";
import { tellsOfKin, tellsOfTwo } from "../proposition/two-people.js";
import { mentionsByEntity, type NamedAt } from "./name-mentions.js";
import { twoNames } from "./two-names.js";

interface Named {
  readonly entity: Entity;
  /** Words of the name in lower case that are its own. */
  readonly words: readonly string[];
  /** Its first places in running text, one a source. */
  readonly places: readonly NamedAt[];
  readonly documents: ReadonlySet<number>;
}

/**
 * Two names with one part in common, each known to other sources, where the sentences or the two short texts tell of
 * one matter: "Darla Reeve" and "Darcy Reeve" on the roof, the "Ports and Haulage" and the "Ports and Seafarers Union".
 *
 * A slip keeps a part of the name more often than not. Two of one family are told as that, or known to one source.
 */
export function findSharedParts(story: Story): Difference[] {
  const byWord = new Map<string, Named[]>();
  for (const [entity, all] of mentionsByEntity(story)) {
    const named = describe(entity, all);
    if (named === null) continue;
    for (const word of new Set(named.words)) addTo(byWord, word, named);
  }
  const found = new Map<string, Difference>();
  for (const names of byWord.values()) {
    if (names.length > mostAlike) continue;
    for (const [i, a] of names.entries())
      for (const b of names.slice(i + 1)) {
        if (!mayBeSlips(a, b) || !tellOneMatter(story, a, b)) continue;
        const difference = toDifference(story, a, b);
        found.set(difference.attribute, difference);
      }
  }
  return [...found.values()];
}

/** More names with one word are a family, a league or a series. */
const mostAlike = 8;
/** Sources of each name whose sentences are compared. */
const mostSources = 4;

/** Words that stand in the names of many, and tell nothing of two that share them alone. */
const common =
  /^(?:the|of|and|for|in|at|saint|st|new|old|great|north|south|east|west|mount|san|royal|national|international|first|united|city|club|bank|group|party|army|front|union|school|hospital|university|college|company|agency|institute|museum|council|ministry|department|court|police|street|road|river|lake|state|county|services?|association|federation|committee|commission)$/;

function describe(entity: Entity, all: readonly NamedAt[]): Named | null {
  if (entity.type === "place" || entity.type === "nationality") return null;
  const words = entity.label.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  if (words.length < 2 || words.length > 7) return null;
  const first = new Map<number, NamedAt>();
  for (const place of all)
    if (place.inText && place.mention.name.includes(" ") && !first.has(place.document))
      first.set(place.document, place);
  return {
    entity,
    words: words.filter((word) => !common.test(word)),
    places: [...first.values()].slice(0, mostSources),
    documents: new Set(all.map(({ document }) => document)),
  };
}

function mayBeSlips(a: Named, b: Named): boolean {
  if (a.entity.type !== b.entity.type || [...a.documents].some((document) => b.documents.has(document)))
    return false;
  if (a.entity.type === "person")
    return shareOnePart(parsePerson(a.entity.label), parsePerson(b.entity.label));
  const own = (left: Named, right: Named): string[] =>
    left.words.filter((word) => !right.words.includes(word));
  const [one, other] = [own(a, b), own(b, a)];
  // "Harlan", "Harlan Foods": the one may be short for the other.
  return one.length > 0 && other.length > 0 && !one.some((x) => other.some((y) => areRelated(x, y, "noun")));
}

function tellOneMatter(story: Story, a: Named, b: Named): boolean {
  return a.places.some((one) =>
    b.places.some((other) => {
      const [left, right] = [questionAt(one), questionAt(other)];
      if (
        tellTwoEvents(story, left, right) ||
        [left, right].some(
          ({ document, sentence }) =>
            tellsOfTwo(story, document, sentence) || tellsOfKin(story, document, sentence),
        )
      )
        return false;
      const [told, rival] = [toldBesides(story, left), toldBesides(story, right)];
      return isBrief(story)
        ? areOfOneMatter(story, told, rival)
        : isOneProposition(tellAlike(story, told, rival), 3, 0.5);
    }),
  );
}

/** Whether any sentence of the one short text and of the other tell of one matter: the name may stand in the next. */
const areOfOneMatter = (story: Story, a: Told, b: Told): boolean =>
  sentencesFrom(story, a).some((one) =>
    sentencesFrom(story, b).some((other) => isOneMatter(story, one, other, null) !== null),
  );

const sentencesFrom = ({ documents }: Story, named: Told): Told[] =>
  (documents[named.document]?.sentences ?? []).map(({ index }) =>
    index === named.sentence ? named : { ...named, sentence: index, besides: [] },
  );

const questionAt = ({ document, mention }: NamedAt) => ({
  document,
  sentence: mention.sentence,
  span: mention,
});

const toDifference = (story: Story, a: Named, b: Named): Difference =>
  twoNames(
    [a, b].map(({ entity, places }) => ({
      key: entity.id,
      label: entity.label,
      evidence: places.flatMap(({ document, mention }) => {
        const source = story.documents[document];
        return source === undefined ? [] : [evidenceAt(source, mention.sentence, mention)];
      }),
    })),
    a.entity.type === "person",
    (values) => ({
      text: "The names share a part, no source has both, and the sources tell of one matter.",
      evidence: values.flatMap(({ evidence }) => evidence.slice(0, 1)),
    }),
  );
