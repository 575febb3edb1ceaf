import type { DecisionState } from "../domain/index.js";
import { all } from "./dom.js";

/** A finding as it stands in the page. */
export interface Card {
  /** In the report, from 0: the number it is shown with, less one. */
  readonly position: number;
  /** The finding's id. */
  readonly id: string;
  readonly element: HTMLElement;
  /** Its line in the list at the top. */
  readonly line: HTMLElement;
  state: DecisionState;
}

/** In the order of the page. */
export function readCards(ids: readonly string[]): readonly Card[] {
  const lines = all(".index li");
  return all(".finding").map((element, i) => {
    const position = Number(element.dataset.position);
    return {
      position,
      id: ids[position] ?? "",
      element,
      line: lines[i] ?? element,
      state: (element.dataset.state ?? "open") as DecisionState,
    };
  });
}
