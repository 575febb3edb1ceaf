import { kinds } from "./kinds/index.js";
import { extendingShape, paramsShape, ruleShape } from "./rule-shape.js";
import { settingsShapeSchema } from "./settings.js";
import { severityShape } from "./severity.js";
import type { JsonSchema } from "./shapes/shape.js";

const draft = "https://json-schema.org/draft/2020-12/schema";

/**
 * JSON Schema of a rule file, so that editors complete keys, kinds and parameters while a rule is written. It is
 * made from the shapes that read the files. What depends on other files (ids, bases) or on a text (placeholders,
 * quotes) only the program judges.
 */
export const ruleSchema = (): JsonSchema => ({
  $schema: draft,
  title: "A crosscheck rule",
  if: { type: "object", required: ["extends"] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: extendingShape(null).schema,
  else: {
    ...ruleShape(null).schema,
    allOf: Object.values(kinds).map((kind) => ({
      if: { properties: { kind: { const: kind.type } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: {
        description: kind.about,
        properties: { params: paramsShape(kind).schema, severity: severityShape(kind.hasUnits).schema },
      },
    })),
  },
});

/** JSON Schema of the settings file. */
export const settingsSchema = (): JsonSchema => ({
  $schema: draft,
  title: "Settings of a crosscheck project",
  ...settingsShapeSchema,
});
