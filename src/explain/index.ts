/**
 * Answers why two places of the sources were reported against each other, or were not. Looks at what the other
 * stages made and may not compute a difference, read a file or print.
 */
export { describePlace, lineOf, type Place, type PlaceFacts } from "./describe-place.js";
export { type DecidedDifference, type Examined, explainPair, type PairExplanation } from "./explain.js";
