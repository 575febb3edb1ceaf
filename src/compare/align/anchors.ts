import { type ClaimRef, readOnce, type Story } from "../../domain/index.js";
import { entityIdOf } from "./entity-id.js";

/** A place that more than this share of the sources names is the story's scene and tells no two events apart. */
const sceneShare = 0.5;

interface Places {
  /** Places of each sentence that has any, by document. */
  readonly bySentence: readonly ReadonlyMap<number, ReadonlySet<string>>[];
  /** In how many documents each place stands. */
  readonly documents: ReadonlyMap<string, number>;
}

const placesOf = readOnce((story: Story): Places => {
  const documents = new Map<string, number>();
  const bySentence = story.documents.map((document) => {
    const sentences = new Map<number, Set<string>>();
    const here = new Set<string>();
    for (const mention of document.mentions) {
      if (mention.kind !== "entity" || mention.type !== "place") continue;
      const place = entityIdOf(story, mention.name);
      here.add(place);
      sentences.set(mention.sentence, (sentences.get(mention.sentence) ?? new Set()).add(place));
    }
    for (const place of here) documents.set(place, (documents.get(place) ?? 0) + 1);
    return sentences;
  });
  return { bySentence, documents };
});

/** Places that tell this sentence's event from another one of the story. */
function tellingPlaces(story: Story, document: number, sentence: number): ReadonlySet<string> {
  const { bySentence, documents } = placesOf(story);
  const limit = Math.max(1, story.documents.length * sceneShare);
  const here = bySentence[document]?.get(sentence) ?? [];
  return new Set([...here].filter((place) => (documents.get(place) ?? 0) <= limit));
}

/**
 * True where the surroundings show two events: other days, or other places.
 * Different specific places were never the same event in the stories that this was measured on.
 */
export function anchorsClash(story: Story, a: ClaimRef, b: ClaimRef): boolean {
  if (a.claim.asOf !== null && b.claim.asOf !== null && a.claim.asOf !== b.claim.asOf) return true;
  const left = tellingPlaces(story, a.document, a.claim.sentence);
  const right = tellingPlaces(story, b.document, b.claim.sentence);
  return left.size > 0 && right.size > 0 && ![...left].some((place) => right.has(place));
}
