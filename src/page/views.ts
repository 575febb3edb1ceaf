/** One view at a time. Without the script they stand one below the other, and the links lead to each. */
import { all } from "./dom.js";
import type { Waking } from "./wake.js";

export interface Views {
  /** Shows the view that holds what the address points to; the first where it points to none. */
  readonly follow: () => void;
  /** By its number on the page, from 1. */
  readonly open: (number: number) => void;
}

export function makeViews({ wake, wakeFor }: Waking): Views {
  const views = all(".view");
  const links = all(".views a") as readonly HTMLAnchorElement[];

  function show(view: HTMLElement): void {
    // Cards wake one by one as they come into sight.
    if (view.id !== "findings") wake(view);
    for (const other of views) other.classList.toggle("elsewhere", other !== view);
    for (const link of links)
      if (link.hash === `#${view.id}`) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
  }

  function follow(): void {
    wakeFor(location.hash);
    const target = document.getElementById(location.hash.slice(1));
    const view = target?.closest<HTMLElement>(".view");
    if (view) show(view);
    else if (target !== null) target.scrollIntoView();
  }

  const [first] = views;
  if (first !== undefined) show(first);
  window.addEventListener("hashchange", follow);
  return { follow, open: (number) => links[number - 1]?.click() };
}
