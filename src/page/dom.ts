/** Elements of our own page; one that is missing is a bug of ours and says so at once. */
export function need<T extends Element>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} #${id}`);
  return found;
}

/** Every element of a kind, in the order of the page. */
export const all = (selector: string, within: ParentNode = document): readonly HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
];

/** An element with a text in it. Nothing in the page's script writes markup: no word of a source can become one. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Sets the address without a new entry in the history, so that "back" leaves the page in one step. */
export const goTo = (id: string): void => location.replace(`#${id}`);
