import { type Difference, type DifferenceValue, evidenceAt, type Story } from "../../../domain/index.js";
import { askBasis } from "../../ask.js";
import { agree, gapRatio } from "./agree.js";
import { describeAttribute } from "./attribute.js";
import { explain } from "./cause.js";
import type { Edge } from "./edge.js";
import type { Fact } from "./fact.js";
import { labelInStory } from "./label.js";
import type { Cluster } from "./merge.js";

/** Turns a group of facts into a difference; none where all of them can be right. */
export function describe(
  story: Story,
  cluster: Cluster,
  siblings: (fact: Fact) => readonly Fact[],
): Difference[] {
  const facts = cluster.facts.filter((fact) => !isToldFirmer(fact, cluster.facts));
  const clash = strongestClash(cluster.edges.filter(({ a, b }) => facts.includes(a) && facts.includes(b)));
  if (clash === null) return [];
  const groups = groupValues(facts);
  if (groups.length < 2) return [];
  const { a, b } = clash;
  const { cause, reasons } = explain(story, a, b, siblings);
  const numbers = facts.map((fact) => fact.mention.value);
  return [
    {
      type: "quantity",
      measure: a.measure,
      attribute: describeAttribute(a, b),
      label: labelInStory(story, a, b),
      cause,
      values: groups.map((group) => toValue(story, group)),
      reasons,
      toSettle: settleBy(story, groups),
      gapRatio: gapRatio(Math.min(...numbers), Math.max(...numbers)),
      unit: a.mention.unit,
    },
  ];
}

/** A headline's "several" where the body says "at least four": the source's figure is the firmer one. */
const isToldFirmer = (fact: Fact, among: readonly Fact[]): boolean =>
  fact.mention.hedge === "vague" &&
  among.some(
    (other) =>
      other.document === fact.document &&
      other.mention.hedge !== "vague" &&
      agree(other.mention, fact.mention) !== "different",
  );

function strongestClash(edges: readonly Edge[]): Edge | null {
  let best: Edge | null = null;
  for (const edge of edges)
    if (
      edge.relation.agreement === "different" &&
      (best === null || edge.relation.strength > best.relation.strength)
    )
      best = edge;
  return best;
}

/** Facts of one value together; the most-supported value first. */
function groupValues(facts: readonly Fact[]): Fact[][] {
  const groups: Fact[][] = [];
  const rank = (fact: Fact): number => (fact.mention.hedge === "exact" ? 0 : 1);
  for (const fact of [...facts].sort(
    (a, b) => rank(a) - rank(b) || a.mention.value - b.mention.value || a.id - b.id,
  )) {
    const home = groups.find((group) => {
      const head = group[0] as Fact;
      return agree(head.mention, fact.mention) !== "different" && sameFigure(head, fact);
    });
    if (home === undefined) groups.push([fact]);
    else home.push(fact);
  }
  return groups.sort(
    (a, b) => b.length - a.length || (a[0] as Fact).mention.value - (b[0] as Fact).mention.value,
  );
}

const sameFigure = (a: Fact, b: Fact): boolean => gapRatio(a.mention.value, b.mention.value) < 1e-9;

function toValue(story: Story, group: readonly Fact[]): DifferenceValue {
  const head = group[0] as Fact;
  const { mention } = head;
  return {
    label: mention.words,
    key: `${mention.hedge === "exact" ? "" : `${mention.hedge} `}${Number(mention.value.toPrecision(9))} ${mention.unit}`,
    evidence: group
      .slice()
      .sort((a, b) => a.id - b.id)
      .flatMap((fact) => {
        const document = story.documents[fact.document];
        return document === undefined ? [] : [evidenceAt(document, fact.mention.sentence, fact.mention)];
      }),
    low: mention.low,
    high: Number.isFinite(mention.high) ? mention.high : Number.MAX_SAFE_INTEGER,
  };
}

/** Whom the sources themselves name for the figures, and what date is missing. */
function settleBy(story: Story, groups: readonly (readonly Fact[])[]): string[] {
  const steps = [
    ...askBasis(
      groups.map((group) => ({
        voice: group.find(({ voice }) => voice !== null)?.voice ?? null,
        words: (group[0] as Fact).mention.words,
      })),
    ),
  ];
  const undated = groups
    .flat()
    .some(
      (fact) => fact.outcome?.running === true && story.documents[fact.document]?.source.published === null,
    );
  if (undated) steps.push("Find out as of when each figure was counted.");
  return steps;
}
