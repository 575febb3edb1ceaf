/**
 * Measures the check on the user's own sources: puts known errors and neutral rewrites into copies, one at a time,
 * and counts what is caught. It may not read, compare or decide by itself: the program under test is passed in.
 */
export type { Change } from "./mutation.js";
export { mutations } from "./mutations.js";
export { type Bench, runTrials, type Trial } from "./run-trials.js";
export { type Figures, type KindFigures, type RuleFigures, tally } from "./tally.js";
