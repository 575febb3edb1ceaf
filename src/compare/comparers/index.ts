import type { Comparer } from "../comparer.js";

export const comparers: readonly Comparer[] = [];
