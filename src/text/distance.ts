import { createRequire } from "node:module";

/** String distances of `natural`, by sub-path for the reasons given in `stem.ts`. */
const require = createRequire(import.meta.url);
const distances = require("natural/lib/natural/distance/index.js") as {
  DamerauLevenshteinDistance(a: string, b: string, options: { restricted: boolean }): number;
  JaroWinklerDistance(a: string, b: string, options: { ignoreCase: boolean }): number;
};

/** Edits (insert, delete, replace, swap of neighbours) between two words. Cost grows with the product of lengths. */
export const editDistance = (a: string, b: string): number =>
  distances.DamerauLevenshteinDistance(a, b, { restricted: true });

/** 0 (nothing alike) to 1 (equal); favours a shared beginning. */
export const jaroWinkler = (a: string, b: string): number =>
  distances.JaroWinklerDistance(a, b, { ignoreCase: true });
