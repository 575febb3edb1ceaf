import { isCollection, isMap, isPair, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import type { Span } from "../../domain/index.js";
import { type FileReader, isPlain, placeOf } from "../read/file-reader.js";
import { clip, suggest } from "./scalars.js";
import type { JsonSchema, Located, Shape } from "./shape.js";

/** Nobody writes longer ones by hand, and every item costs a check. */
const mostItems = 500;

export function located<T>(shape: Shape<T>): Shape<Located<T>> {
  return {
    ...shape,
    read(node, reader) {
      const value = shape.read(node, reader);
      return value === undefined ? undefined : { value, ...placeOf(node) };
    },
  };
}

export function listOf<T>(shape: Shape<T>, atLeast: number): Shape<readonly T[]> {
  return {
    accepts: "a list",
    schema: { type: "array", items: shape.schema, minItems: atLeast },
    read(node, reader) {
      if (!isPlain(node, reader)) return undefined;
      if (!isSeq(node))
        return reader.refuse(
          placeOf(node),
          "a list is expected here",
          "Write it as [a, b], or one item a line after a dash.",
        );
      if (node.items.length > mostItems)
        return reader.refuse(placeOf(node), `more than ${mostItems} items in one list`);
      if (node.items.length < atLeast)
        reader.refuse(
          placeOf(node),
          `at least ${atLeast} ${atLeast === 1 ? "item is" : "items are"} expected in this list`,
        );
      const values = (node.items as Node[]).map((item) => shape.read(item, reader));
      return node.items.length >= atLeast && values.every((value) => value !== undefined)
        ? values
        : undefined;
    },
  };
}

export interface Field<T> {
  readonly shape: Shape<T>;
  readonly required: boolean;
  /** Shown by editors beside the completion. */
  readonly about: string;
}

export type Fields<T> = { readonly [K in keyof T]-?: Field<Exclude<T[K], undefined>> };

export const required = <T>(shape: Shape<T>, about: string): Field<T> => ({ shape, required: true, about });
export const optional = <T>(shape: Shape<T>, about: string): Field<T> => ({ shape, required: false, about });

/** A map with fixed keys. `owner` and `noun` are for messages: "quantity" accepts which "parameter"s. */
export function objectOf<T extends object>(owner: string, noun: string, fields: Fields<T>): Shape<T> {
  const known = Object.entries<Field<unknown>>(fields);
  const names = known.map(([name]) => name);
  const needed = known.filter(([, field]) => field.required).map(([name]) => name);
  return {
    accepts: `a map with ${names.join(", ")}`,
    schema: {
      type: "object",
      properties: Object.fromEntries(known.map(([name, field]) => [name, describe(field)])),
      additionalProperties: false,
      ...(needed.length > 0 && { required: needed }),
    },
    read(node, reader) {
      const entries = readEntries(node, reader);
      if (entries === undefined) return undefined;
      let sound = true;
      const values: Record<string, unknown> = {};
      for (const { key, place, value } of entries) {
        const field = names.includes(key) ? fields[key as keyof T] : undefined;
        if (field === undefined) {
          const cutText = value === null && /\s/.test(key);
          reader.refuse(
            place,
            `unknown ${noun} ${clip(key)}`,
            cutText
              ? "A text with a comma or a colon inside { } needs quotation marks."
              : suggest(`${owner} accepts: ${names.join(", ")}.`, key, names),
          );
          sound = false;
        } else if (value === null) {
          reader.refuse(place, `${clip(key)} has no value`, `Give ${field.shape.accepts}.`);
          sound = false;
        } else {
          values[key] = field.shape.read(value, reader);
          sound &&= values[key] !== undefined;
        }
      }
      for (const name of needed.filter((name) => !entries.some((entry) => entry.key === name))) {
        reader.refuse(headOf(node), `${owner} needs "${name}": ${fields[name as keyof T].shape.accepts}`);
        sound = false;
      }
      return sound ? (values as T) : undefined;
    },
  };
}

/** A map whose keys are the author's own, or from a list; the values share one shape. */
export function recordOf<T>(
  shape: Shape<T>,
  keys: { readonly noun: string; readonly known: readonly string[] | null },
): Shape<ReadonlyMap<string, T>> {
  return {
    accepts:
      keys.known === null ? `a map from ${keys.noun}` : `a map from ${keys.noun} (${keys.known.join(", ")})`,
    schema: {
      type: "object",
      minProperties: 1,
      additionalProperties: shape.schema,
      ...(keys.known !== null && { propertyNames: { enum: keys.known } }),
    },
    read(node, reader) {
      const entries = readEntries(node, reader);
      if (entries === undefined) return undefined;
      if (entries.length === 0)
        return reader.refuse(placeOf(node), `at least one ${keys.noun} is expected here`);
      const values = new Map<string, T>();
      for (const { key, place, value } of entries) {
        if (keys.known !== null && !keys.known.includes(key))
          reader.refuse(
            place,
            `unknown ${keys.noun} ${clip(key)}`,
            suggest(`It is one of: ${keys.known.join(", ")}.`, key, keys.known),
          );
        else if (value === null) reader.refuse(place, `${clip(key)} has no value`, `Give ${shape.accepts}.`);
        else {
          const read = shape.read(value, reader);
          if (read !== undefined) values.set(key, read);
        }
      }
      return values.size === entries.length ? values : undefined;
    },
  };
}

interface Entry {
  readonly key: string;
  readonly place: Span;
  readonly value: Node | null;
}

/** The pairs of a map with their keys checked to be plain, and given once. */
export function readEntries(node: Node, reader: FileReader): readonly Entry[] | undefined {
  if (!isPlain(node, reader)) return undefined;
  if (!isMap(node))
    return reader.refuse(
      placeOf(node),
      "a map (key: value) is expected here",
      "Write one key: value a line.",
    );
  if (node.items.length > mostItems)
    return reader.refuse(placeOf(node), `more than ${mostItems} keys in one map`);
  const seen = new Set<string>();
  const entries: Entry[] = [];
  for (const { key, value } of (node as YAMLMap<Node, Node | null>).items) {
    if (!isScalar(key)) {
      reader.refuse(key ? placeOf(key) : placeOf(node), "a plain key is expected here");
      continue;
    }
    const name = String(key.source ?? key.value);
    if (!isPlain(key, reader)) continue;
    if (seen.has(name)) reader.refuse(placeOf(key), `${clip(name)} is given twice`, "Keep one of them.");
    else entries.push({ key: name, place: placeOf(key), value: isEmpty(value) ? null : value });
    seen.add(name);
  }
  return entries;
}

const isEmpty = (value: Node | null): boolean =>
  value === null || (isScalar(value) && value.value === null && !value.anchor);

/** Where a map begins: its first key, so that a missing key is told beside the others. */
function headOf(node: Node): Span {
  const first = isCollection(node) ? node.items[0] : undefined;
  return isPair(first) && first.key ? placeOf(first.key as Node) : placeOf(node);
}

const describe = (field: Field<unknown>): JsonSchema => ({ description: field.about, ...field.shape.schema });
