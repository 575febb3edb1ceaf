import type { DifferenceType } from "../../domain/index.js";
import { actionKind } from "./action.js";
import { attributionKind } from "./attribution.js";
import { citationKind } from "./citation.js";
import { dateKind } from "./date.js";
import type { Kind } from "./kind.js";
import { modalityKind } from "./modality.js";
import { nameKind } from "./name.js";
import { placeKind } from "./place.js";
import { polarityKind } from "./polarity.js";
import { quantityKind } from "./quantity.js";
import { quoteKind } from "./quote.js";
import { roleKind } from "./role.js";

/** Every kind of rule, by its name in a rule file. */
export const kinds: Readonly<Record<DifferenceType, Kind>> = {
  quantity: quantityKind,
  date: dateKind,
  attribution: attributionKind,
  quote: quoteKind,
  role: roleKind,
  name: nameKind,
  place: placeKind,
  polarity: polarityKind,
  modality: modalityKind,
  action: actionKind,
  citation: citationKind,
};

export type { Kind };
