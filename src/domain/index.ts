export { daysBetween, fromDayNumber, monthNames, toDayNumber, weekdayNames, weekdayOf } from "./calendar.js";
export type * from "./claim.js";
export type * from "./decision.js";
export { decisionStates, isSettled } from "./decision.js";
export type * from "./difference.js";
export type * from "./document.js";
export { evidenceAt } from "./evidence-at.js";
export { addTo, countBy, groupBy } from "./group-by.js";
export { joinGroups } from "./join-groups.js";
export {
  baseUnits,
  type ExclusiveSet,
  emptyLexicon,
  type Lexicon,
  type OwnOffice,
  type OwnUnit,
} from "./lexicon.js";
export { type Measure, type MeasureOf, measures } from "./measures.js";
export type * from "./mention.js";
export { dimensions, hedges } from "./mention.js";
export type * from "./overview.js";
export { loneKinds } from "./overview.js";
export type * from "./problem.js";
export { locate } from "./problem.js";
export { publishedText } from "./published-text.js";
export { readOnce } from "./read-once.js";
export type * from "./report.js";
export { causes, differenceTypes, severities } from "./report.js";
export { reportSchema, type Schema } from "./report-schema.js";
export type * from "./source.js";
export { appearedOn } from "./source.js";
export { type NamedSource, nameSources } from "./source-names.js";
export type * from "./span.js";
export { contains, overlaps, quote } from "./span.js";
export type * from "./story.js";
export { contentTags, namingTags } from "./word-classes.js";
