import type { Node } from "yaml";
import type { Difference, DifferenceType } from "../../domain/index.js";
import type { FileReader } from "../read/file-reader.js";
import type { JsonValue, Shape } from "../shapes/shape.js";
import type { StoryFacts } from "../story-facts.js";

/**
 * What one rule asks with one parameter. A parameter either narrows which differences the rule speaks of
 * (`selects`: another rule may take the rest) or tolerates some of those it speaks of (`holdsBack`: they become
 * near misses with this reason, and no other rule is asked).
 */
export interface BoundParameter {
  readonly name: string;
  readonly value: JsonValue;
  selects?(difference: Difference): boolean;
  holdsBack?(difference: Difference, facts: StoryFacts): string | null;
}

/** A parameter that rules of some kinds may give. Where it is not given, it asks nothing. */
export interface Parameter {
  readonly name: string;
  readonly about: string;
  shapeFor(type: DifferenceType): Shape<BoundParameter>;
}

export function parameter<T extends JsonValue>(declared: {
  readonly name: string;
  readonly about: string;
  readonly shapeFor: (type: DifferenceType) => Shape<T>;
  readonly bind: (value: T) => Pick<BoundParameter, "selects" | "holdsBack">;
}): Parameter {
  const { name, about, bind } = declared;
  return {
    name,
    about,
    shapeFor(type) {
      const shape = declared.shapeFor(type);
      return {
        accepts: shape.accepts,
        schema: shape.schema,
        read(node: Node, reader: FileReader) {
          const value = shape.read(node, reader);
          return value === undefined ? undefined : { name, value, ...bind(value) };
        },
      };
    },
  };
}
