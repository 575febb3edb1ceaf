import type { EntityMention } from "../../domain/index.js";
import type { Finder } from "../finder.js";
import { readNames } from "./entity-names.js";

/**
 * Finds the names of one document: people, bodies, places, peoples, other things with a name.
 *
 * Capitals alone do not make a name (headlines, sentence starts, months), and a title is not part of it:
 * "President Ann Smith" gives "Ann Smith" here and an office in `role.ts`. What a name is, is decided by all its
 * places in the document together; who is who across documents is decided in `topics/entities.ts`.
 */
export const entityFinder: Finder = {
  name: "entity",
  why: "A name is the longest reading of its words; dates and amounts inside names are dropped later.",
  find: (reading) =>
    readNames(reading).flatMap(({ sentence, first, past, name, type }): EntityMention[] => {
      const tokens = reading.sentences[sentence]?.tokens;
      const start = tokens?.[first]?.start;
      const end = tokens?.[past - 1]?.end;
      if (start === undefined || end === undefined) return [];
      const words = reading.source.text.slice(start, end);
      return [{ kind: "entity", type, name, sentence, tokens: [first, past], start, end, words }];
    }),
};
