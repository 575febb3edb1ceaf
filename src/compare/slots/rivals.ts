import { groupBy, type Story } from "../../domain/index.js";
import { fillingsOf } from "./fillings.js";
import type { Slot, Told } from "./slot.js";

/** One slot of one owner with the values that exclude each other. */
export interface Rivalry {
  readonly slot: Slot;
  readonly owner: string;
  readonly values: ReadonlyMap<string, readonly Told[]>;
}

/** A slot of one owner is looked through up to this many values; more are no one thing told in two ways. */
const mostValues = 12;

/** Where sources fill one slot of one person or thing with values that exclude each other. */
export function rivalriesOf(story: Story): Rivalry[] {
  const found: Rivalry[] = [];
  for (const [slot, byOwner] of fillingsOf(story))
    for (const [owner, told] of byOwner) {
      const values = groupBy(slot.single === true ? fromSingles(told) : told, ({ value }) => value);
      if (values.size < 2 || values.size > mostValues) continue;
      const kept = new Map<string, readonly Told[]>();
      for (const [value, own] of values)
        for (const [other, others] of values)
          if (value < other && areRivals(story, slot, own, others)) {
            kept.set(value, own);
            kept.set(other, others);
          }
      if (kept.size > 1) found.push({ slot, owner, values: kept });
    }
  return found;
}

function fromSingles(told: readonly Told[]): Told[] {
  const first = new Map<number, string>();
  const plural = new Set<number>();
  for (const { document, value } of told) {
    if (first.has(document) && first.get(document) !== value) plural.add(document);
    first.set(document, value);
  }
  return told.filter(({ document }) => !plural.has(document));
}

function areRivals(story: Story, slot: Slot, own: readonly Told[], others: readonly Told[]): boolean {
  const [a, b] = [own[0], others[0]];
  if (a === undefined || b === undefined || !slot.excludes(a, b)) return false;
  // Told side by side in one sentence they are no rivals; nor where most who tell the one tell the other.
  const places = new Set(own.map(({ document, sentence }) => `${document} ${sentence}`));
  if (others.some(({ document, sentence }) => places.has(`${document} ${sentence}`))) return false;
  const [left, right] = [originsOf(story, own), originsOf(story, others)];
  const both = [...left].filter((origin) => right.has(origin)).length;
  if (slot.steady !== true && both * 2 > Math.min(left.size, right.size)) return false;
  return left.size + right.size - both > 1;
}

const originsOf = (story: Story, told: readonly Told[]): Set<number> =>
  new Set(told.map(({ document }) => story.origins[document] ?? document));
