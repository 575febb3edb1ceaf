import type { Document, EntityType } from "../domain/index.js";

/** One written form of a name, with where it stands in the story. */
export interface Form {
  readonly name: string;
  readonly type: EntityType;
  readonly count: number;
  /** Times it stands in each document (by index). */
  readonly documents: ReadonlyMap<number, number>;
}

const order: readonly EntityType[] = ["person", "organisation", "place", "nationality", "other"];

/** Every written form of the story's names, in the order of their first place. */
export function collectForms(documents: readonly Document[]): Form[] {
  const seen = new Map<string, { votes: Map<EntityType, number>; documents: Map<number, number> }>();
  documents.forEach((document, i) => {
    for (const mention of document.mentions) {
      if (mention.kind !== "entity") continue;
      let form = seen.get(mention.name);
      if (form === undefined) {
        form = { votes: new Map(), documents: new Map() };
        seen.set(mention.name, form);
      }
      form.votes.set(mention.type, (form.votes.get(mention.type) ?? 0) + 1);
      form.documents.set(i, (form.documents.get(i) ?? 0) + 1);
    }
  });
  return [...seen].map(([name, form]) => ({
    name,
    type: mostVoted(form.votes),
    count: [...form.documents.values()].reduce((sum, n) => sum + n, 0),
    documents: form.documents,
  }));
}

/** "other" is what a name is called for want of a clue, so that any clue elsewhere in the story outvotes it. */
function mostVoted(votes: ReadonlyMap<EntityType, number>): EntityType {
  let best: EntityType = "other";
  for (const type of order)
    if (type !== "other" && (votes.get(type) ?? 0) > (best === "other" ? 0 : (votes.get(best) ?? 0)))
      best = type;
  return best;
}
