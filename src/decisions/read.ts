/**
 * Reads the decisions file, which the report's page exports and `crosscheck check --decisions` takes.
 *
 * A file with one mistake is refused as a whole, with all its mistakes: half of the decisions would bring settled
 * matters back without a word. The page reads imports with the same code, so that both refuse the same.
 */
import {
  type Decision,
  type DecisionState,
  decisionStates,
  locate,
  type Problem,
  type Span,
} from "../domain/index.js";
import { type JsonPath, placeInJson, placeOfSyntaxError } from "./json-places.js";

export const decisionsSchema = "crosscheck-decisions/1";

export interface ReadDecisions {
  /** Empty where there is a mistake. */
  readonly decisions: readonly Decision[];
  readonly mistakes: readonly Problem[];
}

/** Characters of a reason, a note or a name. */
export const longestText = 4_000;
const mostMistakes = 20;
export const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z$/;
const fields = ["finding", "state", "reason", "note", "decidedAt", "by"] as const;

export function readDecisions(text: string, path: string): ReadDecisions {
  const mistakes: Problem[] = [];
  const at = (place: Span | null, message: string, hint: string | null = null): void => {
    mistakes.push(locate({ path, text }, place ?? { start: 0, end: 1 }, message, hint));
  };
  // The text is walked for a mistake that is told, not for the ten thousandth of a file of something else.
  const refuse = (where: JsonPath, message: string, hint?: string, part?: "key"): void => {
    if (mistakes.length < mostMistakes) at(placeInJson(text, where, part), message, hint ?? null);
  };

  const plain = text.replace(/^\ufeff/, " ");
  let data: unknown;
  try {
    data = JSON.parse(plain);
  } catch {
    at(placeOfSyntaxError(plain), "not valid JSON", "Export the decisions anew from the report's page.");
    return { decisions: [], mistakes };
  }
  if (!isRecord(data) || data.schema !== decisionsSchema) {
    const isFile = isRecord(data) && "schema" in data;
    refuse(
      isFile ? ["schema"] : [],
      "not a decisions file",
      `A decisions file begins with "schema": "${decisionsSchema}".`,
    );
    return { decisions: [], mistakes };
  }
  for (const key of Object.keys(data))
    if (key !== "schema" && key !== "decisions")
      refuse([key], `unknown key "${key}"`, "A decisions file holds schema and decisions.", "key");
  if (!Array.isArray(data.decisions))
    refuse("decisions" in data ? ["decisions"] : [], '"decisions" must be a list');
  const list: readonly unknown[] = Array.isArray(data.decisions) ? data.decisions : [];
  const seen = new Set<string>();
  const decisions = list.flatMap((entry, i) => {
    const decision = readDecision(entry, ["decisions", i], refuse);
    if (decision === null) return [];
    if (seen.has(decision.finding))
      refuse(["decisions", i, "finding"], `finding ${decision.finding} is decided twice`);
    seen.add(decision.finding);
    return [decision];
  });
  mistakes.sort((a, b) => a.line - b.line || a.column - b.column);
  return { decisions: mistakes.length === 0 ? decisions : [], mistakes };
}

type Refuse = (where: JsonPath, message: string, hint?: string, part?: "key") => void;

function readDecision(entry: unknown, where: JsonPath, refuse: Refuse): Decision | null {
  if (!isRecord(entry)) {
    refuse(where, "a decision must be an object", `It holds ${fields.join(", ")}.`);
    return null;
  }
  for (const key of Object.keys(entry))
    if (!(fields as readonly string[]).includes(key))
      refuse([...where, key], `unknown key "${key}"`, `A decision holds ${fields.join(", ")}.`, "key");
  const place = (key: string): JsonPath => (key in entry ? [...where, key] : where);
  const text = (key: (typeof fields)[number]): string | null => {
    const value = entry[key] ?? null;
    if (value === null) return null;
    if (typeof value === "string" && value.length <= longestText) return value;
    refuse(place(key), `"${key}" must be a text of at most ${longestText} characters, or null`);
    return null;
  };
  const [finding, reason, note, decidedAt, by] = [
    text("finding"),
    text("reason"),
    text("note"),
    text("decidedAt"),
    text("by"),
  ];
  const state = decisionStates.find((known): known is DecisionState => known === entry.state);
  if (finding === "" || isAbsent(entry.finding))
    refuse(place("finding"), '"finding" must name a finding by its id');
  if (state === undefined) refuse(place("state"), `"state" must be one of ${decisionStates.join(", ")}`);
  if (state === "dismissed" && (reason ?? "").trim() === "")
    refuse(place("reason"), "a dismissed finding needs a reason");
  if (
    decidedAt === null
      ? isAbsent(entry.decidedAt)
      : !instant.test(decidedAt) || Number.isNaN(Date.parse(decidedAt))
  )
    refuse(place("decidedAt"), '"decidedAt" must be a moment in UTC', "Write it as 2026-01-08T18:00:00Z.");
  if (finding === null || state === undefined || decidedAt === null) return null;
  return { finding, state, reason, note, decidedAt, by };
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
