import { listOf } from "../shapes/collections.js";
import { text } from "../shapes/scalars.js";
import { parameter } from "./parameter.js";

/** Sets are open: a rule may bring its own. */
export const sets = parameter({
  name: "sets",
  about: "Only acts that these sets of words tell apart: a shipped set, or one of the rule's own lexicon.",
  shapeFor: () => listOf(text, 1),
  bind: (names) => ({ selects: ({ set }) => set !== undefined && names.includes(set) }),
});
