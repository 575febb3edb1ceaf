/** Which findings are shown, and in which order: the search box, the filters, the sorting. */
import { type DecisionState, decisionStates } from "../domain/index.js";
import type { Card } from "./cards.js";
import { readReport } from "./data.js";
import { need } from "./dom.js";
import { makeDrawing } from "./drawing.js";
import { findingTexts } from "./finding-text.js";
import { type Found, TextSearch } from "./search.js";
import { sortFindings } from "./sorting.js";
import type { Waking } from "./wake.js";

export interface FindingList {
  /** In the order of the page, those that are hidden too. */
  readonly cards: () => readonly Card[];
  /** Those that the search and the filters leave. */
  readonly matching: () => readonly Card[];
  /** Draws the list down to this finding; one that is filtered away clears the filters. */
  readonly reveal: (card: Card) => void;
  readonly revealAll: () => void;
  readonly clear: () => void;
  /** After a decision: numbers change, and what one just decided on stays where it is. */
  readonly countStates: () => void;
  readonly focusSearch: () => void;
}

const filterNames = ["severity", "type", "cause", "topic", "source"] as const;

export function makeList(given: readonly Card[], waking: Waking): FindingList {
  let cards = given;
  const box = need("filter-text", HTMLInputElement);
  const filters = filterNames.map((name) => need(name, HTMLSelectElement));
  const state = need("state", HTMLSelectElement);
  const order = need("sort", HTMLSelectElement);
  const shown = need("shown", HTMLOutputElement);
  const clearButton = need("clear", HTMLButtonElement);
  let search: TextSearch | null = null;
  let matching = given;
  const drawing = makeDrawing(given, waking);

  const searching = (): TextSearch => {
    search ??= new TextSearch(findingTexts(readReport()));
    return search;
  };
  const asked = (): Found =>
    box.value.trim() === "" ? { positions: null, taken: [] } : searching().find(box.value);
  // Read when the browser has nothing else to do, or when somebody is about to type.
  if ("requestIdleCallback" in window) requestIdleCallback(searching);
  box.addEventListener("focus", searching);

  function apply(): void {
    const wanted = filters.filter(({ value }) => value !== "");
    const { positions, taken } = asked();
    matching = cards.filter(
      ({ element, position, state: decided }) =>
        (positions === null || positions.has(position)) &&
        (state.value === "" || decided === state.value) &&
        wanted.every(({ id, value }) => (element.dataset[id] ?? "").split(" ").includes(value)),
    );
    const count = matching.length;
    drawing.begin(matching);
    const narrowed = wanted.length > 0 || positions !== null || state.value !== "";
    const meant = taken.map(([typed, word]) => `; “${typed}” stands nowhere, taken for “${word}”`).join("");
    shown.textContent = (narrowed ? `${count} of ${cards.length} shown` : `${cards.length} findings`) + meant;
    clearButton.hidden = !narrowed;
  }

  function reveal(card: Card): void {
    if (!matching.includes(card)) clear();
    drawing.reach(matching.indexOf(card));
  }

  function sort(): void {
    const sorted = sortFindings(
      cards.map((card) => ({
        card,
        position: card.position,
        state: card.state,
        type: card.element.dataset.type ?? "",
        cause: card.element.dataset.cause ?? "",
        topic: topics.get(card.element.dataset.topic ?? "") ?? "\uffff",
        sources: (card.element.dataset.source ?? "").split(" ").length,
      })),
      order.value,
    ).map(({ card }) => card);
    if (sorted.every((card, i) => card === cards[i])) return;
    cards = sorted;
    const first = cards[0];
    first?.element.parentElement?.append(...cards.map(({ element }) => element));
    first?.line.parentElement?.append(...cards.map(({ line }) => line));
    apply();
  }

  function countStates(): void {
    const counts = new Map<DecisionState, number>(decisionStates.map((name) => [name, 0]));
    for (const card of cards) counts.set(card.state, (counts.get(card.state) ?? 0) + 1);
    for (const option of state.options) {
      const count = counts.get(option.value as DecisionState);
      if (count !== undefined) option.textContent = `${option.dataset.label} (${count})`;
    }
  }

  function clear(): void {
    box.value = "";
    for (const select of [...filters, state]) select.value = "";
    apply();
  }

  const topics = new Map(
    [...need("topic", HTMLSelectElement).options].map(({ value, text }) => [value, text]),
  );
  box.addEventListener("input", apply);
  box.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && box.value === "") box.blur();
  });
  for (const select of [...filters, state]) select.addEventListener("change", apply);
  order.addEventListener("change", sort);
  clearButton.addEventListener("click", () => {
    clear();
    box.focus();
  });
  countStates();
  sort();
  apply();
  return {
    cards: () => cards,
    matching: () => matching,
    reveal,
    revealAll: () => drawing.reach(matching.length - 1),
    clear,
    countStates,
    focusSearch: () => box.focus(),
  };
}
