import { type Cause, type Finding, severities } from "../domain/index.js";

/** What an editor must mend comes before what may be out of date or a slip, and that before what is explained. */
const ranks: Readonly<Record<Cause, number>> = {
  contradiction: 0,
  update: 1,
  "source-error": 1,
  event: 2,
  scope: 2,
  precision: 2,
  wording: 2,
  spelling: 2,
};

/** Most serious first, then what nothing explains, then by id. */
export const inReadingOrder = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  ranks[a.cause] - ranks[b.cause] ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
