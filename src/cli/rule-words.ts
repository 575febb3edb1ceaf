import type { Rule, RuleLexicon } from "../rules/index.js";

/** The same with what holds for every rule that has no word for two events. */
export function wholeSeverityWords(rule: Rule): string {
  const { otherwise, cause } = rule.severity;
  const isSaid = cause?.has("event") === true || ["low", "off"].includes(otherwise);
  return severityWords(rule) + (isSaid ? "" : "; one level less where the sources tell of two events");
}

/** How serious a rule's findings are, in a phrase: "high; low where the cause is precision". */
export function severityWords({ severity }: Rule): string {
  const groups = [
    ...pairs(severity.cause, (name) => `where the cause is ${name}`),
    ...pairs(severity.unit, (name) => `where the unit is ${name}`),
    ...pairs(
      severity.origins,
      (name) => `from ${name} independent ${name === "1" ? "origin" : "origins"} on`,
    ),
  ];
  return [severity.otherwise, ...groups.map(([when, level]) => `${level} ${when}`)].join("; ");
}

const pairs = (
  table: ReadonlyMap<string, string> | undefined,
  words: (name: string) => string,
): readonly (readonly [string, string])[] =>
  [...(table ?? [])].map(([name, level]) => [words(name), level] as const);

/** What a rule speaks of: "quantity: measure death". */
export function subjectWords({ kind, params }: Rule): string {
  const narrowing = Object.values(params).filter((param) => param.selects !== undefined);
  return [kind, narrowing.map(paramWords).join(", ")].filter((part) => part !== "").join(": ");
}

/** What a rule tolerates: "toleranceRatio 0.2"; empty where it tolerates nothing. */
export const toleranceWords = ({ params }: Rule): string =>
  Object.values(params)
    .filter((param) => param.holdsBack !== undefined)
    .map(paramWords)
    .join(", ");

const paramWords = ({ name, value }: { readonly name: string; readonly value: unknown }): string =>
  `${name} ${Array.isArray(value) ? value.join(", ") : value}`;

/** The words a rule brings, in a phrase: "suspend against end; fathom is 1.8288 m". */
export const broughtWords = (lexicon: RuleLexicon): string =>
  [
    ...(lexicon.opposites ?? []).map((pair) => pair.join(" against ")),
    ...(lexicon.exclusive ?? []).map(
      ({ name, levels }) => `${name}: ${levels.map((level) => level.join(", ")).join(" against ")}`,
    ),
    ...(lexicon.aliases ?? []).map(([name, ...also]) => `${name}, also called ${also.join(", ")}`),
    ...(lexicon.units ?? []).map(({ names, is, times }) => `${names.join(", ")} is ${times} ${is}`),
    ...(lexicon.offices ?? []).map(({ same, not }) =>
      [same.join(" or "), ...(not.length === 0 ? [] : [`not ${not.join(", ")}`])].join(", "),
    ),
  ].join("; ");
