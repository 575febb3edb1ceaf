import type { Span } from "../../domain/index.js";
import { type FileReader, placeOf } from "../read/file-reader.js";
import type { Shape } from "./shape.js";

/** Adds a check of meaning to a shape; `check` tells the reader what is wrong. */
export function checked<T>(
  shape: Shape<T>,
  check: (value: T, place: Span, reader: FileReader) => void,
): Shape<T> {
  return {
    ...shape,
    read(node, reader) {
      const value = shape.read(node, reader);
      if (value === undefined) return undefined;
      const before = reader.told;
      check(value, placeOf(node), reader);
      return reader.told === before ? value : undefined;
    },
  };
}
