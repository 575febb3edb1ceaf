import type { Schema } from "../domain/index.js";

/**
 * Where a value first breaks a schema, as "findings[2].severity: one of high, medium, low"; null where it fits.
 *
 * Knows the keywords that the report's schema uses and no others: a validator for all of JSON Schema is twenty times
 * this program's reporters, and writes code at run time. The tests hold it against one.
 */
export function mismatch(schema: Schema, value: unknown): string | null {
  return find(schema, value, "", schema.$defs ?? {});
}

type Definitions = Readonly<Record<string, Schema>>;

function find(schema: Schema, value: unknown, path: string, definitions: Definitions): string | null {
  if (schema.$ref !== undefined) {
    const named = definitions[schema.$ref.replace("#/$defs/", "")];
    if (named === undefined) throw new Error(`the schema has no ${schema.$ref}`);
    return find(named, value, path, definitions);
  }
  const wrong = (wanted: string): string => `${path === "" ? "the document" : path}: ${wanted}`;
  const { type } = schema;
  if (type !== undefined && ![type].flat().some((name) => typeTests[name]?.(value)))
    return wrong(`${[type].flat().join(" or ")} expected`);
  if (schema.const !== undefined && value !== schema.const) return wrong(`"${schema.const}" expected`);
  if (schema.enum !== undefined && !schema.enum.includes(value as string))
    return wrong(`one of ${schema.enum.join(", ")} expected`);
  if (
    typeof value === "string" &&
    schema.pattern !== undefined &&
    !new RegExp(schema.pattern, "u").test(value)
  )
    return wrong(`text like ${schema.pattern} expected`);
  if (typeof value === "number" && value < (schema.minimum ?? value))
    return wrong(`${schema.minimum} or more expected`);
  if (Array.isArray(value)) return findInList(schema, value, path, definitions) ?? null;
  if (typeof value === "object" && value !== null)
    return findInObject(schema, value as Readonly<Record<string, unknown>>, path, definitions);
  return null;
}

function findInList(
  { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY }: Schema,
  list: readonly unknown[],
  path: string,
  definitions: Definitions,
): string | null {
  if (list.length < minItems) return `${path}: ${minItems} or more expected`;
  if (list.length > maxItems) return `${path}: ${maxItems} or fewer expected`;
  if (items === undefined) return null;
  for (const [i, item] of list.entries()) {
    const found = find(items, item, `${path}[${i}]`, definitions);
    if (found !== null) return found;
  }
  return null;
}

function findInObject(
  { required = [], properties = {}, additionalProperties = true }: Schema,
  object: Readonly<Record<string, unknown>>,
  path: string,
  definitions: Definitions,
): string | null {
  const inside = (name: string): string => (path === "" ? name : `${path}.${name}`);
  for (const name of required) if (!Object.hasOwn(object, name)) return `${inside(name)}: missing`;
  for (const [name, value] of Object.entries(object)) {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known === undefined && !additionalProperties) return `${inside(name)}: not known`;
    const found = known === undefined ? null : find(known, value, inside(name), definitions);
    if (found !== null) return found;
  }
  return null;
}

const typeTests: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  integer: (value) => Number.isInteger(value),
  null: (value) => value === null,
  array: Array.isArray,
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};
