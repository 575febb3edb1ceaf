/**
 * JSON Schema (draft 2020-12) of the decisions file, published as `reports/decisions.schema.json` by `npm run schemas`.
 *
 * Whatever `readDecisions` takes fits it. The reader is stricter in two things that a schema cannot say: no finding
 * is decided twice, and a day of `decidedAt` is one of the calendar.
 */
import { type Decision, decisionStates } from "../domain/index.js";
import { decisionsSchema, instant, longestText } from "./read.js";

type Keyword = string | number | boolean | readonly unknown[] | Schema;
/** The part of JSON Schema that describes decisions. */
interface Schema {
  readonly [keyword: string]: Keyword;
}

const text = (description: string): Schema => ({ type: "string", maxLength: longestText, description });
const textOrNull = (description: string): Schema => ({
  ...text(description),
  type: ["string", "null"],
});

/** One key for each of a decision: a key that is added to one and not to the other does not compile. */
const keys = (): { readonly [K in keyof Required<Decision>]: Schema } => ({
  finding: { ...text("Id of the finding, as a report gives it"), minLength: 1 },
  state: {
    enum: decisionStates,
    description: "What holds: `open` is a decision taken back, or a note alone",
  },
  reason: textOrNull("Why it was dismissed"),
  note: textOrNull("What whoever decided wants to add"),
  decidedAt: {
    ...text("Moment in UTC, as 2026-01-08T18:00:00Z; of two decisions on one finding the later holds"),
    pattern: instant.source,
  },
  by: textOrNull("Who decided"),
});

export const decisionsFileSchema = (): Schema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "A crosscheck decisions file",
  type: "object",
  required: ["schema", "decisions"],
  properties: {
    schema: { const: decisionsSchema },
    decisions: { type: "array", items: { $ref: "#/$defs/decision" } },
  },
  additionalProperties: false,
  $defs: {
    decision: {
      type: "object",
      required: ["finding", "state", "decidedAt"],
      properties: keys(),
      additionalProperties: false,
      if: { properties: { state: { const: "dismissed" } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, and no promise
      then: { required: ["reason"], properties: { reason: { type: "string", pattern: "\\S" } } },
    },
  },
});
