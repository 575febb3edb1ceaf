/**
 * JSON Schema (draft 2020-12) of the report, published as `reports/report.schema.json` by `npm run schemas`.
 *
 * Kept beside the types: a property that is added to one and not to the other does not compile. Unknown properties
 * are allowed, for version 1 of the contract only ever grows; `strict` forbids them, for our own tests.
 */
import {
  type Baseline,
  causes,
  differenceTypes,
  type Evidence,
  type Finding,
  type NearMiss,
  type Reason,
  type Report,
  type ReportedSource,
  type ReportedTopic,
  type ReportedValue,
  severities,
  type UpdatedFinding,
} from "./report.js";
import type { Diagnostic } from "./source.js";
import type { Span } from "./span.js";

/** The part of JSON Schema that describes a report. */
export interface Schema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
}

const text = (description: string): Schema => ({ type: "string", description });
const textOrNull = (description: string): Schema => ({ type: ["string", "null"], description });
const count = (description: string): Schema => ({ type: "integer", minimum: 0, description });
const oneOf = (names: readonly string[], description: string): Schema => ({ enum: names, description });
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const list = (items: Schema, limits: { minItems?: number; maxItems?: number } = {}): Schema => ({
  type: "array",
  items,
  ...limits,
});

const start = count("First UTF-16 code unit, from 0, in the decoded file");
const end = count("The code unit after the last");

export function reportSchema({ strict }: { readonly strict: boolean }): Schema {
  const object = <T>(
    properties: { readonly [K in keyof Required<T>]: Schema },
    optional: readonly (keyof T)[] = [],
  ): Schema => ({
    type: "object",
    required: Object.keys(properties).filter((name) => !optional.includes(name as keyof T)),
    properties,
    ...(strict ? { additionalProperties: false } : {}),
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "A crosscheck report",
    ...object<Report>(
      {
        schema: { const: "crosscheck-report/1" },
        generator: object<Report["generator"]>({ name: text("The program"), version: text("Its version") }),
        sources: list(
          object<ReportedSource>({
            id: text("Unique in the report; what evidence names"),
            path: text("The file as the user named it, with / between folders"),
            outlet: textOrNull("Who published it"),
            title: textOrNull("Its headline"),
            published: textOrNull("ISO 8601 day, or instant in UTC"),
            publishedBasis: oneOf(["stated", "inferred", "unknown"], "How the date is known"),
            sha256: { type: "string", pattern: "^[0-9a-f]{64}$", description: "Of the file's bytes" },
            words: count("Words outside front matter and page furniture"),
          }),
        ),
        topics: list(
          object<ReportedTopic>({
            id: text("Unique in the report"),
            label: text("What its claims are about"),
            sources: list(text("A source's id")),
            claims: count("Claims of all sources on it"),
          }),
        ),
        findings: list(ref("finding")),
        nearMisses: list(
          object<NearMiss>({
            type: oneOf(differenceTypes, "What looks different"),
            reason: text("Why the pair was not reported"),
            evidence: list(ref("evidence"), { minItems: 2, maxItems: 2 }),
          }),
        ),
        diagnostics: list(
          object<Diagnostic>({
            level: oneOf(["error", "warning", "info"], "How much it matters"),
            source: textOrNull("A source's id, a path that could not be read, or null for the whole run"),
            message: text("What is wrong, and the next step"),
          }),
        ),
        baseline: {
          ...object<Baseline>({
            path: text("The earlier report as the user named it"),
            new: list(text("Id of a finding that the earlier report does not have")),
            updated: list(
              object<UpdatedFinding>(
                {
                  id: text("Id of the finding"),
                  was: text("Its id in the earlier report"),
                  before: {
                    ...object<Required<UpdatedFinding>["before"]>({
                      severity: oneOf(severities, "How serious it was"),
                      cause: oneOf(causes, "Why the sources differed"),
                      values: list(text("A value that the sources gave")),
                    }),
                    description: "What the earlier report said of it",
                  },
                },
                ["before"],
              ),
            ),
            unchanged: list(text("Id of a finding that both reports have")),
            absent: list(ref("finding")),
          }),
          description: "Only where an earlier report was given to compare with",
        },
      },
      ["baseline"],
    ),
    $defs: {
      evidence: object<Evidence>({
        source: text("A source's id"),
        start,
        end,
        text: text("The sentence or line: the file's text from start to end, verbatim"),
        focus: object<Span>({ start, end }),
      }),
      finding: object<Finding>({
        id: text("Made from attribute, values and sources: it survives edits elsewhere in the text"),
        rule: text("Id of the rule that reported it"),
        type: oneOf(differenceTypes, "What differs"),
        cause: oneOf(causes, "Why it may differ"),
        severity: oneOf(severities, "How much it matters"),
        topic: textOrNull("A topic's id"),
        message: text("The finding in one neutral sentence"),
        values: list(
          object<ReportedValue>({
            value: text("What is said"),
            origins: count("Independent voices behind it: copies of one wire story count once"),
            evidence: list(ref("evidence"), { minItems: 1 }),
          }),
          { minItems: 2 },
        ),
        reasons: list(
          object<Reason>({ text: text("What shows the cause"), evidence: list(ref("evidence")) }),
        ),
        toSettle: list(text("What would settle it")),
      }),
    },
  };
}
