import { isScalar } from "yaml";
import { editDistance, nearestName } from "../../text/index.js";
import { isPlain, placeOf } from "../read/file-reader.js";
import type { Shape } from "./shape.js";

/** As a message quotes it. */
export const clip = (value: unknown): string => {
  const shown = String(value);
  return JSON.stringify(shown.length > 40 ? `${shown.slice(0, 40)}…` : shown);
};

/** A text that says something: blank is refused. */
export const text: Shape<string> = {
  accepts: "a text",
  schema: { type: "string", minLength: 1 },
  read(node, reader) {
    if (!isPlain(node, reader)) return undefined;
    if (!isScalar(node)) return reader.refuse(placeOf(node), "a text is expected here");
    if (typeof node.value !== "string")
      return reader.refuse(
        placeOf(node),
        "a text is expected here",
        `Put ${clip(node.source ?? node.value)} in quotation marks.`,
      );
    if (node.value.trim() === "")
      return reader.refuse(placeOf(node), "a text is expected here, and this is blank");
    return node.value;
  },
};

export function number(bounds: {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}): Shape<number> {
  const { min, max, whole } = bounds;
  const accepts = `a ${whole ? "whole number" : "number"} from ${min} to ${max}`;
  return {
    accepts,
    schema: { type: whole ? "integer" : "number", minimum: min, maximum: max },
    read(node, reader) {
      if (!isPlain(node, reader)) return undefined;
      const value = isScalar(node) ? node.value : undefined;
      if (typeof value === "number" && value >= min && value <= max && (!whole || Number.isInteger(value)))
        return value;
      return reader.refuse(placeOf(node), `${accepts} is expected here`);
    },
  };
}

export function oneOf<const T extends string>(names: readonly T[], noun: string): Shape<T> {
  return {
    accepts: `one of ${names.join(", ")}`,
    schema: { enum: names },
    read(node, reader) {
      if (!isPlain(node, reader)) return undefined;
      const given = isScalar(node) ? node.value : undefined;
      const known = names.find((name) => name === given);
      if (known !== undefined) return known;
      const message =
        typeof given === "string" ? `unknown ${noun} ${clip(given)}` : `${noun}: a name is expected here`;
      return reader.refuse(
        placeOf(node),
        message,
        suggest(`It is one of: ${names.join(", ")}.`, given, names),
      );
    },
  };
}

/** Adds "Did you mean …?" where a known name is near. */
export function suggest(accepted: string, given: unknown, names: readonly string[]): string {
  const near =
    typeof given === "string" && given !== ""
      ? (nearestName(given, names) ?? nearestTypo(given, names))
      : null;
  return near === null ? accepted : `${accepted} Did you mean "${near}"?`;
}

/** Fuzzy search finds nothing for a word of two or three letters; one slip of the pen is still near. */
const nearestTypo = (given: string, names: readonly string[]): string | null =>
  given.length > 40 ? null : (names.find((name) => editDistance(given, name) <= 1) ?? null);

/** Any value, where a mistake elsewhere leaves open what is right. */
export const anything: Shape<unknown> = { accepts: "a value", schema: {}, read: () => null };
