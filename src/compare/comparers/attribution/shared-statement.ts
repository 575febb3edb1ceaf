import {
  type Difference,
  type DifferenceValue,
  type Evidence,
  groupBy,
  joinGroups,
  type NearMiss,
  type Story,
} from "../../../domain/index.js";
import { shorten } from "../../align/shorten.js";
import { differentOccasions, findOccasion } from "./occasions.js";
import type { Match } from "./same-statement.js";
import { type Statement, saidIn, statementEvidence } from "./statements.js";

/** Statements joined by what they share, with the voices that differ. */
export interface SharedStatement {
  readonly matches: readonly Match[];
  readonly statements: readonly Statement[];
}

/** One finding for all voices that one statement is credited to. */
export function joinMatches(matches: readonly Match[]): SharedStatement[] {
  const joined = joinGroups<Statement>();
  for (const { a, b } of matches) joined.join(a, b);
  const groups = new Map<Statement, { matches: Match[]; statements: Set<Statement> }>();
  for (const match of matches) {
    const key = joined.root(match.a);
    const group = groups.get(key) ?? { matches: [], statements: new Set() };
    group.matches.push(match);
    group.statements.add(match.a).add(match.b);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ matches: group.matches, statements: [...group.statements] }));
}

export function sharedDifference(story: Story, { matches, statements }: SharedStatement): Difference {
  const byVoice = groupBy(statements, ({ voice }) => voice.key);
  const sides = [...byVoice].map(([key, own]) => ({
    key,
    own,
    label: own[0]?.voice.label ?? key,
    occasion: findOccasion(story, own),
  }));
  const values = sides
    .map(
      ({ key, own, label }): DifferenceValue => ({
        label,
        key,
        evidence: distinct(own.map((statement) => statementEvidence(story, statement))).slice(0, 12),
      }),
    )
    .sort((x, y) => y.evidence.length - x.evidence.length || (x.key < y.key ? -1 : 1));
  const named = values.map(({ label }) => label);
  const occasions = differentOccasions(story, sides);
  const shared = matches[0]?.shared ?? [];
  return {
    type: "attribution",
    measure: "speaker",
    attribute: `speaker:${[...shared].sort().slice(0, 5).join("-")}`,
    label: `who said “${shorten(saidIn(story, (matches[0] as Match).a))}”`,
    cause: causeOf(matches, occasions.length),
    values,
    reasons: [
      {
        text: `The same statement is credited to ${named.join(" and to ")}.`,
        evidence: values.flatMap(({ evidence }) => evidence.slice(0, 1)),
      },
      ...occasions,
    ],
    toSettle: [`The original statement of ${named.join(" or of ")}.`],
  };
}

function distinct(all: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return all.filter(({ source, start }) => {
    const place = `${start} ${source}`;
    return !seen.has(place) && seen.add(place);
  });
}

/**
 * Words so near are one voice's, unless the texts show two occasions. That a nameless official said what a named
 * one did is only less exact.
 */
function causeOf(matches: readonly Match[], occasions: number): "precision" | "contradiction" | "event" {
  if (matches.every(({ relation }) => relation === "unnamed")) return "precision";
  return occasions > 0 ? "event" : "contradiction";
}

export const levelsNearMiss = (story: Story, { a, b }: Match): NearMiss => ({
  type: "attribution",
  reason: `${a.voice.label} and ${b.voice.label} are one voice at two levels: less exact, no conflict.`,
  evidence: [statementEvidence(story, a), statementEvidence(story, b)],
});
