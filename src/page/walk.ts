/** The current finding, and the way from one to the next. */
import type { Card } from "./cards.js";
import { all, goTo } from "./dom.js";
import type { FindingList } from "./list.js";
import type { Waking } from "./wake.js";

export interface Walk {
  readonly current: () => Card | null;
  readonly step: (by: 1 | -1) => void;
  /** Each call shows the next place of the current finding in the full texts. */
  readonly openNext: () => void;
  /** Goes where the address points. A link to a finding shows it, whatever is filtered. */
  readonly follow: () => void;
}

export function makeWalk(list: FindingList, { wake, wakeFor }: Waking, unfold: (card: Card) => void): Walk {
  let current: Card | null = null;

  function choose(card: Card): void {
    current?.element.removeAttribute("aria-current");
    current = card;
    wake(card.element);
    card.element.setAttribute("aria-current", "true");
  }

  function show(card: Card): void {
    choose(card);
    card.element.focus({ preventScroll: true });
  }

  function step(by: 1 | -1): void {
    const shown = list.matching();
    const at = current === null ? -1 : shown.indexOf(current);
    const next = shown[at === -1 && by === -1 ? -1 : at + by];
    if (next === undefined) return;
    list.reveal(next);
    goTo(next.element.id);
    show(next);
  }

  function openNext(): void {
    if (current === null) return;
    const links = all("a.outlet", current.element) as readonly HTMLAnchorElement[];
    const places = [...new Set(links.map(({ hash }) => hash.slice(1)))];
    const next = places[(places.indexOf(location.hash.slice(1)) + 1) % places.length];
    if (next === undefined) return;
    wakeFor(`#${next}`);
    goTo(next);
  }

  function follow(): void {
    const card = list.cards().find(({ element }) => `#${element.id}` === location.hash);
    if (card === undefined) return;
    list.reveal(card);
    if (card !== current) {
      unfold(card);
      card.element.scrollIntoView();
      show(card);
    }
  }

  const cardAt = (target: EventTarget | null): Card | undefined => {
    const article = target instanceof Element ? target.closest(".finding") : null;
    return article === null ? undefined : list.cards().find(({ element }) => element === article);
  };
  for (const kind of ["focusin", "click"])
    document.addEventListener(kind, ({ target }) => {
      const card = cardAt(target);
      if (card !== undefined && card !== current) choose(card);
    });
  window.addEventListener("hashchange", follow);
  return { current: () => current, step, openNext, follow };
}
