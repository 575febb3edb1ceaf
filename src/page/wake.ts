/**
 * Makes elements of what a large page keeps as text until it is wanted: cards and full texts as they come into sight,
 * views as they are opened, and all that is to be printed.
 *
 * The text is the program's own markup, escaped where a source speaks; see `later` in `src/report/html/markup.ts`.
 */
import { all } from "./dom.js";

export interface Waking {
  /** Everything inside an element. */
  readonly wake: (within: Element) => void;
  /** What an address points to, where it stands in a full text that still sleeps. */
  readonly wakeFor: (hash: string) => void;
  /** All of the view that is open, for paper. */
  readonly wakeShown: () => void;
  /** Wakes a card as it comes near; only those that are drawn are watched, as watching 2,000 slows every frame. */
  readonly watch: (card: Element) => void;
  readonly unwatch: (card: Element) => void;
  /** Asks to be told of every card that was woken. */
  readonly onWake: (told: (within: Element) => void) => void;
}

/** Pixels beyond the window: a card is there before it is seen. */
const ahead = 1500;

export function makeWaking(): Waking {
  const listeners: ((within: Element) => void)[] = [];

  function wake(within: Element): void {
    const parts = within.querySelectorAll("noscript.later");
    for (const part of parts) {
      const made = document.createElement("template");
      made.innerHTML = part.textContent ?? "";
      part.replaceWith(made.content);
    }
    if (parts.length > 0) for (const told of listeners) told(within);
  }

  /** Places in the full texts are called after their source: "s3-1204" stands in "s3". */
  function wakeFor(hash: string): void {
    const source = /^#(s\d+)-\d+$/.exec(hash)?.[1];
    const section = source === undefined ? null : document.getElementById(source);
    if (section !== null) wake(section);
  }

  const sleeps = (part: Element): boolean => part.querySelector("noscript.later") !== null;
  const sleeping = (selector: string): readonly HTMLElement[] => all(selector).filter(sleeps);
  const watched = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) {
          watched.unobserve(target);
          wake(target);
        }
    },
    { rootMargin: `${ahead}px 0px` },
  );
  for (const part of sleeping(".source")) watched.observe(part);
  document.addEventListener(
    "click",
    ({ target }) => {
      const link = target instanceof Element ? target.closest("a") : null;
      // SVG links have no `hash`.
      const address = link?.getAttribute("href") ?? "";
      if (address.startsWith("#")) wakeFor(address);
    },
    { capture: true },
  );
  function wakeShown(): void {
    for (const part of sleeping(
      ".view:not(.elsewhere) .finding:not([hidden]), .view:not(.elsewhere, .findings)",
    ))
      wake(part);
  }
  return {
    wake,
    wakeFor,
    wakeShown,
    watch: (card) => {
      if (sleeps(card)) watched.observe(card);
    },
    unwatch: (card) => watched.unobserve(card),
    onWake: (told) => listeners.push(told),
  };
}
