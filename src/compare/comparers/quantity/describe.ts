import {
  type Difference,
  type DifferenceValue,
  evidenceAt,
  groupBy,
  type Story,
} from "../../../domain/index.js";
import { askBasis } from "../../ask.js";
import { agree, gapRatio } from "./agree.js";
import { describeAttribute } from "./attribute.js";
import { explain } from "./cause.js";
import { explainByHedge } from "./cause-rounding.js";
import type { Edge } from "./edge.js";
import type { Fact } from "./fact.js";
import { labelInStory } from "./label.js";
import type { Cluster } from "./merge.js";
import { isNuance } from "./nuance.js";

/** Turns a group of facts into a difference; none where all of them can be right. */
export function describe(
  story: Story,
  cluster: Cluster,
  siblings: (fact: Fact) => readonly Fact[],
): Difference[] {
  const facts = cluster.facts.filter((fact) => !isToldFirmer(fact, cluster.facts));
  const kept = new Set(facts);
  const edges = cluster.edges.filter(({ a, b }) => kept.has(a) && kept.has(b));
  const clash = strongest(edges, ({ relation }) => relation.agreement === "different");
  const apart = clash ?? strongestNuance(edges, facts);
  if (apart === null) return [];
  const groups = groupValues(facts, clash === null ? isOneReading : isOneFigure);
  if (groups.length < 2) return [];
  const { a, b } = apart;
  const { cause, reasons } = clash === null ? explainByHedge(story, a, b) : explain(story, a, b, siblings);
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

function strongest(edges: readonly Edge[], isAsked: (edge: Edge) => boolean): Edge | null {
  let best: Edge | null = null;
  for (const edge of edges)
    if ((best === null || edge.relation.strength > best.relation.strength) && isAsked(edge)) best = edge;
  return best;
}

/** Two sources whose figures go together and are not worded alike, where neither gives the other's wording too. */
function strongestNuance(edges: readonly Edge[], facts: readonly Fact[]): Edge | null {
  const inSource = groupBy(facts, ({ document }) => document);
  const gives = ({ document }: Fact, { mention }: Fact): boolean =>
    (inSource.get(document) ?? []).some((own) => !isNuance(own.mention, mention));
  return strongest(
    edges,
    ({ a, b }) => a.document !== b.document && isNuance(a.mention, b.mention) && !gives(a, b) && !gives(b, a),
  );
}

/** Facts of one value together; the most-supported value first. */
function groupValues(facts: readonly Fact[], areOne: (a: Fact, b: Fact) => boolean): Fact[][] {
  const groups: Fact[][] = [];
  const rank = (fact: Fact): number => (fact.mention.hedge === "exact" ? 0 : 1);
  for (const fact of [...facts].sort(
    (a, b) => rank(a) - rank(b) || a.mention.value - b.mention.value || a.id - b.id,
  )) {
    const home = groups.find((group) => areOne(group[0] as Fact, fact));
    if (home === undefined) groups.push([fact]);
    else home.push(fact);
  }
  return groups.sort(
    (a, b) => b.length - a.length || (a[0] as Fact).mention.value - (b[0] as Fact).mention.value,
  );
}

const isOneFigure = (a: Fact, b: Fact): boolean =>
  agree(a.mention, b.mention) !== "different" && gapRatio(a.mention.value, b.mention.value) < 1e-9;
const isOneReading = (a: Fact, b: Fact): boolean => !isNuance(a.mention, b.mention);

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
