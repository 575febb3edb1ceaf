import { addTo, type Entity, type EntityMention, readOnce, type Story } from "../../domain/index.js";

/** One place where an entity is named. */
export interface NamedAt {
  readonly document: number;
  readonly mention: EntityMention;
  /** The sentence runs on as text: not a headline, where names are cut and capitals mean nothing. */
  readonly inText: boolean;
}

/** Every place of every entity, in story order. Read once a story: several comparers ask. */
export const mentionsByEntity = readOnce((story: Story): ReadonlyMap<Entity, readonly NamedAt[]> => {
  const found = new Map<Entity, NamedAt[]>();
  const entities = new Map<string, Entity | null>();
  story.documents.forEach((document, index) => {
    for (const mention of document.mentions) {
      if (mention.kind !== "entity") continue;
      let entity = entities.get(mention.name);
      if (entity === undefined) {
        entity = story.entities.find(mention.name);
        entities.set(mention.name, entity);
      }
      if (entity === null) continue;
      const block = document.sentences[mention.sentence]?.block.kind;
      const at = { document: index, mention, inText: block !== "title" && block !== "heading" };
      addTo(found, entity, at);
    }
  });
  return found;
});
