/** Which of the matching findings stand in the page: the first ones, and more as one comes near their end. */
import type { Card } from "./cards.js";
import { need } from "./dom.js";
import type { Waking } from "./wake.js";

export interface Drawing {
  /** Draws the list from its start again. */
  readonly begin: (matching: readonly Card[]) => void;
  /** Down to the card at this place of the list. */
  readonly reach: (at: number) => void;
}

/** As in the program: `src/report/html/masthead.ts`. */
const mostAtAGlance = 200;

/** Cards drawn at a time. To show 2,000 at once takes the browser too long. */
const batch = 40;
/** Pixels before the end at which the next are drawn. */
const ahead = 3000;

export function makeDrawing(given: readonly Card[], { watch, unwatch }: Waking): Drawing {
  let matching = given;
  let drawn = given;
  let listed = given;
  const end = need("end", HTMLElement);
  const watched = new IntersectionObserver(
    (entries) => {
      if (entries.at(-1)?.isIntersecting === true) draw(drawn.length + batch);
    },
    { rootMargin: `${ahead}px 0px` },
  );

  function draw(most: number): void {
    const [cardsBefore, linesBefore] = [drawn, listed];
    drawn = matching.slice(0, most);
    listed = matching.slice(0, mostAtAGlance);
    exchange(cardsBefore, drawn, ({ element }) => element);
    exchange(linesBefore, listed, ({ line }) => line);
    for (const { element } of cardsBefore) unwatch(element);
    for (const { element } of drawn) watch(element);
    // Told anew: the end may still be near, and of what stays as it is no observer hears.
    watched.unobserve(end);
    if (drawn.length < matching.length) watched.observe(end);
  }

  return {
    begin: (cards) => {
      matching = cards;
      draw(batch);
    },
    reach: (at) => {
      if (at >= drawn.length) draw(at + batch);
    },
  };
}

/**
 * Hides what is shown no more and shows what is new. Nothing else is touched: a browser works out the style of every
 * element whose attribute is set, to the same value too.
 */
function exchange(before: readonly Card[], after: readonly Card[], part: (card: Card) => HTMLElement): void {
  const kept = new Set(after);
  for (const card of before) if (!kept.has(card) && !part(card).hidden) part(card).hidden = true;
  for (const card of after) if (part(card).hidden) part(card).hidden = false;
}
