import { type DecisionState, isSettled } from "../domain/index.js";

/** What the orders need to know of a finding. */
export interface Sortable {
  /** In the report: most serious first. */
  readonly position: number;
  readonly state: DecisionState;
  readonly type: string;
  readonly cause: string;
  readonly topic: string;
  readonly sources: number;
}

type Order = (a: Sortable, b: Sortable) => number;

const byText =
  (of: (item: Sortable) => string): Order =>
  (a, b) =>
    of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0;

const orders: Readonly<Record<string, Order>> = {
  severity: () => 0,
  topic: byText(({ topic }) => topic),
  type: byText(({ type }) => type),
  cause: byText(({ cause }) => cause),
  sources: (a, b) => b.sources - a.sources,
};

/** By the named order; what is settled always stands last, and the report's order decides between equals. */
export function sortFindings<T extends Sortable>(items: readonly T[], order: string): readonly T[] {
  const compare = orders[order] ?? (() => 0);
  return [...items].sort(
    (a, b) =>
      Number(isSettled(a.state)) - Number(isSettled(b.state)) || compare(a, b) || a.position - b.position,
  );
}
