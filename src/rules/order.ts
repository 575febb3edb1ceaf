import { type Rule, specificity } from "./rule.js";

/**
 * The order in which rules are asked. Those of a later pack come before those of an earlier one, so that a
 * newsroom's own rule wins over a shipped one; inside a pack the narrower rule comes first, then the extension
 * before its base, then by id. `packs` stand in the order of loading.
 */
export const inOrderAsked = (rules: readonly Rule[], packs: readonly string[]): readonly Rule[] =>
  [...rules].sort(
    (a, b) =>
      packs.indexOf(b.pack) - packs.indexOf(a.pack) ||
      specificity(b) - specificity(a) ||
      depthOf(b) - depthOf(a) ||
      (a.id < b.id ? -1 : 1),
  );

const depthOf = ({ base }: Rule): number => (base === null ? 0 : 1 + depthOf(base));
