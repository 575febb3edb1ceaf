import type { DifferenceType } from "../domain/index.js";
import { parseMessage } from "./message.js";
import { commonPlaceholders } from "./placeholders.js";
import type { Rule } from "./rule.js";

/** A comparer may come before its rules: a type that no rule at all speaks of is reported in general words. */
export const uncovered = (kind: DifferenceType): Rule => ({
  id: "core/any",
  pack: "core",
  path: "",
  base: null,
  kind,
  severity: {
    otherwise: "medium",
    cause: new Map([
      ["precision", "low"],
      ["wording", "low"],
      ["spelling", "low"],
    ]),
  },
  message: parseMessage("Sources differ on {label}: {values}.", commonPlaceholders),
  messageInOneSource: null,
  why: "",
  check: null,
  notWhen: null,
  params: {},
  examples: [],
});
