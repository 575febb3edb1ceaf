import type { Comparer } from "../comparer.js";
import { action } from "./action.js";
import { allOrNone } from "./all-or-none.js";
import { attribution } from "./attribution.js";
import { citation } from "./citation.js";
import { dateComparer } from "./date/index.js";
import { deniedNounComparer } from "./denied-noun/index.js";
import { hedgedPhraseComparer } from "./hedged/index.js";
import { modality } from "./modality.js";
import { nameComparer } from "./name.js";
import { placeComparer } from "./place/index.js";
import { polarity } from "./polarity.js";
import { quantityComparer } from "./quantity.js";
import { quantitySumComparer } from "./quantity-sum.js";
import { quote } from "./quote.js";
import { roleComparer } from "./role.js";
import { unhurtComparer } from "./unhurt/index.js";
import { zeroCountComparer } from "./zero-count.js";

export const comparers: readonly Comparer[] = [
  quantityComparer,
  quantitySumComparer,
  dateComparer,
  attribution,
  quote,
  citation,
  nameComparer,
  roleComparer,
  placeComparer,
  polarity,
  deniedNounComparer,
  allOrNone,
  zeroCountComparer,
  unhurtComparer,
  modality,
  hedgedPhraseComparer,
  action,
];
