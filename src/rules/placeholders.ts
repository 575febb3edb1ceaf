import type { Difference, DifferenceValue } from "../domain/index.js";
import type { Placeholder } from "./message.js";
import type { StoryFacts } from "./story-facts.js";

/** Beyond these a sentence is no sentence; the finding's values list all of them. */
const mostValues = 6;
const mostNames = 3;
const longestLabel = 160;

const values: Placeholder = {
  name: "values",
  about: 'every value with its sources: "26 countries (A) and 35 countries (B, C)"',
  render: (difference, facts) => nameValues(difference, facts, clip),
};

const quoted: Placeholder = {
  name: "quoted",
  about: "the same, each value in quotation marks, for values that are a source's own words",
  render: (difference, facts) => nameValues(difference, facts, (words) => inMarks(clip(words))),
};

const inMarks = (words: string): string => (/^["“„«]/.test(words) ? words : `“${words}”`);

function nameValues(difference: Difference, facts: StoryFacts, show: (label: string) => string): string {
  const alone = sourcesOf(difference).length === 1;
  return enumerate(
    difference.values.map((value) => {
      const label = show(value.label);
      return alone ? label : `${label} (${nameSome(sourcesOfValue(value), facts).join(", ")})`;
    }),
    mostValues,
  );
}

const label: Placeholder = {
  name: "label",
  about: 'what differs, as a noun phrase: "the number of countries"',
  render: (difference) => clip(difference.label),
};

const sources: Placeholder = {
  name: "sources",
  about: 'the sources that take part: "A and B"',
  render: (difference, facts) => {
    const ids = sourcesOf(difference);
    return ids.length > mostNames
      ? `${ids.length} sources`
      : enumerate(
          ids.map((id) => facts.nameOf(id)),
          mostNames,
        );
  },
};

const count: Placeholder = {
  name: "count",
  about: "how many different values there are, in digits",
  render: (difference) => String(difference.values.length),
};

const byAmount = (difference: Difference): readonly DifferenceValue[] =>
  [...difference.values].sort((a, b) => (a.low ?? 0) - (b.low ?? 0) || (a.high ?? 0) - (b.high ?? 0));

export const lowest: Placeholder = {
  name: "lowest",
  about: "the smallest amount given",
  render: (difference) => clip(byAmount(difference)[0]?.label ?? ""),
};

export const highest: Placeholder = {
  name: "highest",
  about: "the largest amount given",
  render: (difference) => clip(byAmount(difference).at(-1)?.label ?? ""),
};

/** Open to the messages of every kind. */
export const commonPlaceholders: readonly Placeholder[] = [values, quoted, label, sources, count];

/** Ids of all sources that take part, in the order of the values. */
export const sourcesOf = (difference: Difference): readonly string[] => [
  ...new Set(difference.values.flatMap(sourcesOfValue)),
];

const sourcesOfValue = (value: DifferenceValue): readonly string[] => [
  ...new Set(value.evidence.map((evidence) => evidence.source)),
];

const nameSome = (ids: readonly string[], facts: StoryFacts): readonly string[] => {
  const names = ids.slice(0, mostNames).map((id) => facts.nameOf(id));
  return ids.length > mostNames ? [...names, `${ids.length - mostNames} more`] : names;
};

function enumerate(items: readonly string[], most: number): string {
  const shown = items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items;
  return shown.length < 2 ? (shown[0] ?? "") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= longestLabel
    ? line
    : `${line.slice(0, longestLabel).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
