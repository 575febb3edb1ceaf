import type { JsonSchema } from "../../src/rules/shapes/shape.js";

type Part = { readonly [keyword: string]: unknown };

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  integer: (value) => Number.isInteger(value),
  array: Array.isArray,
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};

/** Whether a value fits a schema, for the keywords that our schemas use; another keyword is an error. */
export function fits(schema: JsonSchema | Part, value: unknown): boolean {
  const part = schema as Part;
  const object = types.object?.(value) ? (value as Part) : null;
  const each = (check: (schema: Part, value: unknown) => boolean) => (name: string) =>
    object === null ||
    Object.entries(part[name] as Part).every(
      ([key, own]) => !(key in object) || check(own as Part, object[key]),
    );
  const keywords: Readonly<Record<string, (argument: never) => boolean>> = {
    $schema: () => true,
    title: () => true,
    description: () => true,
    type: (type: string) => types[type]?.(value) ?? false,
    enum: (values: readonly unknown[]) => values.includes(value),
    const: (wanted: unknown) => value === wanted,
    minLength: (least: number) => typeof value !== "string" || value.length >= least,
    minimum: (least: number) => typeof value !== "number" || value >= least,
    maximum: (most: number) => typeof value !== "number" || value <= most,
    minItems: (least: number) => !Array.isArray(value) || value.length >= least,
    minProperties: (least: number) => object === null || Object.keys(object).length >= least,
    items: (own: Part) => !Array.isArray(value) || value.every((item) => fits(own, item)),
    required: (names: readonly string[]) => object === null || names.every((name) => name in object),
    properties: () => each(fits)("properties"),
    propertyNames: (own: Part) => object === null || Object.keys(object).every((key) => fits(own, key)),
    additionalProperties: (own: Part | boolean) =>
      object === null ||
      Object.entries(object).every(
        ([key, held]) =>
          key in ((part.properties as Part | undefined) ?? {}) ||
          (typeof own === "boolean" ? own : fits(own, held)),
      ),
    anyOf: (options: readonly Part[]) => options.some((option) => fits(option, value)),
    allOf: (all: readonly Part[]) => all.every((one) => fits(one, value)),
    if: (condition: Part) => fits((fits(condition, value) ? part.then : (part.else ?? {})) as Part, value),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: () => true,
    else: () => true,
  };
  return Object.entries(part).every(([keyword, argument]) => {
    const check = keywords[keyword];
    if (check === undefined) throw new Error(`the schema uses ${keyword}, which is not checked here`);
    return check(argument as never);
  });
}
