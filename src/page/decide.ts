/** Deciding on a finding: the buttons of its card, the form for a reason and a note, and what the card then shows. */
import { type DecisionState, isSettled } from "../domain/index.js";
import { visibleText } from "../report/visible-text.js";
import type { Card } from "./cards.js";
import { decisionText, madeNow, stateWords } from "./decision-words.js";
import { all, element, need } from "./dom.js";
import type { DecisionStore } from "./store.js";

export interface Deciding {
  /** "open" takes a decision back; "dismissed" asks for the reason first. */
  readonly decide: (card: Card, state: DecisionState) => void;
  readonly note: (card: Card) => void;
  readonly unfold: (card: Card) => void;
  /** Shows in every card what the store holds. */
  readonly show: () => void;
  /** The same in a card whose parts have just come. */
  readonly showIn: (element: Element) => void;
}

export function makeDeciding(
  cards: () => readonly Card[],
  store: DecisionStore,
  wake: (within: Element) => void,
  said: (text: string) => void,
): Deciding {
  const form = need("reason-form", HTMLFormElement);
  const why = need("reason-why", HTMLSelectElement);
  const note = need("reason-note", HTMLTextAreaElement);
  const by = need("by", HTMLInputElement);
  let asked: { readonly card: Card; readonly state: DecisionState } | null = null;

  function put(card: Card, state: DecisionState, reason: string | null, text: string | null): void {
    const name = by.value.trim() === "" ? null : by.value.trim();
    store.put(madeNow({ finding: card.id, state, reason, note: text, by: name }));
    said(`Finding ${card.position + 1}: ${stateWords[state]}.`);
  }

  function decide(card: Card, state: DecisionState): void {
    const now = store.find(card.id);
    // A second press takes the decision back, as it does for any switch.
    if (now?.state === state && state !== "open") put(card, "open", null, now.note);
    else if (state === "dismissed") ask(card, state);
    else put(card, state, null, now?.note ?? null);
  }

  function ask(card: Card, state: DecisionState): void {
    const now = store.find(card.id);
    asked = { card, state };
    const dismisses = state === "dismissed";
    need("reason-part", HTMLElement).hidden = !dismisses;
    why.required = dismisses;
    why.disabled = !dismisses;
    why.value = now?.reason ?? "";
    note.value = now?.note ?? "";
    wake(card.element);
    card.element.querySelector(".decide")?.after(form);
    form.hidden = false;
    unfold(card);
    (dismisses ? why : note).focus();
  }

  function close(): void {
    form.hidden = true;
    asked?.card.element.focus({ preventScroll: true });
    asked = null;
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (asked === null) return;
    const { card, state } = asked;
    const text = note.value.trim();
    put(
      card,
      state,
      state === "dismissed" ? why.value : (store.find(card.id)?.reason ?? null),
      text === "" ? null : text,
    );
    close();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  need("reason-cancel", HTMLButtonElement).addEventListener("click", close);

  function unfold({ element: card }: Card): void {
    wake(card);
    card.classList.add("unfolded");
    card.querySelector(".fold")?.setAttribute("aria-expanded", "true");
  }

  const cardOf = (target: EventTarget | null): Card | undefined => {
    const article = target instanceof Element ? target.closest(".finding") : null;
    return article === null ? undefined : cards().find((card) => card.element === article);
  };
  need("cards", HTMLElement).addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("button") : null;
    const card = cardOf(button);
    if (button === null || card === undefined) return;
    if (button.classList.contains("fold")) {
      wake(card.element);
      const folded = !card.element.classList.toggle("unfolded");
      button.setAttribute("aria-expanded", String(!folded));
    } else if (button.dataset.act === "note") ask(card, store.find(card.id)?.state ?? "open");
    else if (button.dataset.act !== undefined) decide(card, button.dataset.act as DecisionState);
  });

  function showIn(card: Element): void {
    const state = (card as HTMLElement).dataset.state;
    for (const button of all("[data-act]", card))
      if (button.dataset.act !== "note")
        button.setAttribute("aria-pressed", String(button.dataset.act === state));
  }

  let first = true;
  function show(): void {
    for (const card of cards()) {
      const decision = store.find(card.id);
      const state = decision?.state ?? "open";
      const line = card.element.querySelector(".decision");
      const parts =
        decision === null || (state === "open" && decision.note === null) ? [] : decisionText(decision);
      const shown = parts.map(visibleText);
      if (card.state === state && line?.textContent === shown.join("")) continue;
      card.state = state;
      card.element.dataset.state = state;
      card.line.dataset.state = state;
      // What is decided before one's eyes stays open; what was settled before comes folded.
      if (!first && isSettled(state)) unfold(card);
      line?.replaceChildren(...shown.map((part, i) => element("bdi", i === 0 ? "state" : "part", part)));
      const badge = card.line.querySelector(".decided");
      if (badge !== null) badge.textContent = state === "open" ? "" : stateWords[state];
      showIn(card.element);
    }
    first = false;
  }

  return { decide, note: (card) => ask(card, card.state), unfold, show, showIn };
}
