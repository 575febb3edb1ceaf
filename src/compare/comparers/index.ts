import type { Comparer } from "../comparer.js";
import { action } from "./action.js";
import { modality } from "./modality.js";
import { polarity } from "./polarity.js";

export const comparers: readonly Comparer[] = [polarity, modality, action];
