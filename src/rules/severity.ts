import { isScalar } from "yaml";
import { type Cause, causes, type Severity, severities } from "../domain/index.js";
import { objectOf, optional, recordOf, required } from "./shapes/collections.js";
import { oneOf } from "./shapes/scalars.js";
import type { Shape } from "./shapes/shape.js";

export const levels = [...severities, "off"] as const;
/** `off`: not reported, but kept as a near miss. */
export type Level = Severity | "off";

/** How serious a rule's findings are. The cause is asked first, then the unit, then the number of origins. */
export interface SeverityTable {
  readonly otherwise: Level;
  readonly cause?: ReadonlyMap<string, Level>;
  readonly unit?: ReadonlyMap<string, Level>;
  /** From so many independent origins on, all values together. */
  readonly origins?: ReadonlyMap<string, Level>;
}

interface Asked {
  readonly cause: Cause;
  readonly unit: string | undefined;
  readonly origins: number;
}

/** `branch` names the line of the table that decided, or "two events", for coverage and explanations. */
interface Decided {
  readonly level: Level;
  readonly branch: string;
}

/**
 * What the sources themselves place at two events is no plain conflict, and yet a trap for whoever merges them: it
 * weighs one level less than under the rule otherwise, where the rule has no word for it.
 */
export function decideSeverity(table: SeverityTable, asked: Asked): Decided {
  const byCause = table.cause?.get(asked.cause);
  if (byCause !== undefined) return { level: byCause, branch: `cause ${asked.cause}` };
  const decided = decideByWeight(table, asked);
  return asked.cause === "event" ? { level: oneLess[decided.level], branch: "two events" } : decided;
}

const oneLess: Readonly<Record<Level, Level>> = { high: "medium", medium: "low", low: "low", off: "off" };

function decideByWeight(table: SeverityTable, asked: Asked): Decided {
  const byUnit = asked.unit === undefined ? undefined : table.unit?.get(asked.unit);
  if (byUnit !== undefined) return { level: byUnit, branch: `unit ${asked.unit}` };
  const reached = [...(table.origins ?? [])]
    .filter(([atLeast]) => Number(atLeast) <= asked.origins)
    .sort(([a], [b]) => Number(b) - Number(a))[0];
  if (reached !== undefined) return { level: reached[1], branch: `origins ${reached[0]}` };
  return { level: table.otherwise, branch: "otherwise" };
}

/** Every branch that a table has, in the words of `decideSeverity`. */
export const branchesOf = (table: SeverityTable): readonly string[] => [
  ...[...(table.cause?.keys() ?? [])].map((cause) => `cause ${cause}`),
  ...[...(table.unit?.keys() ?? [])].map((unit) => `unit ${unit}`),
  ...[...(table.origins?.keys() ?? [])].map((origins) => `origins ${origins}`),
  "otherwise",
];

const level = oneOf<Level>(levels, "severity");
const counts = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

export function severityShape(hasUnits: boolean): Shape<SeverityTable> {
  const common = {
    otherwise: required(level, "Where nothing below decides."),
    cause: optional(
      recordOf(level, { noun: "cause", known: causes }),
      "By cause; asked first. Two events weigh one level less where nothing is said of them.",
    ),
    origins: optional(
      recordOf(level, { noun: "number of origins", known: counts }),
      "From so many independent origins on; asked third.",
    ),
  };
  const unit = optional(
    recordOf(level, { noun: "unit", known: null }),
    "By unit of the amount; asked second.",
  );
  const table: Shape<SeverityTable> = hasUnits
    ? objectOf<SeverityTable>("a severity", "key", { ...common, unit })
    : objectOf<Omit<SeverityTable, "unit">>("a severity", "key", common);
  return {
    accepts: `${level.accepts}, or a map with otherwise, cause${hasUnits ? ", unit" : ""}, origins`,
    schema: { anyOf: [level.schema, table.schema] },
    read(node, reader) {
      if (!isScalar(node)) return table.read(node, reader);
      const otherwise = level.read(node, reader);
      return otherwise === undefined ? undefined : { otherwise };
    },
  };
}
