import type { RuleSet } from "../rules/index.js";

/** The rule packs that ship with the program. */
export function loadPacks(): RuleSet {
  return {};
}
