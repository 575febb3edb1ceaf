/** Single keys, where nobody types. They can be switched off: speech input may press them unmeant (WCAG 2.1.4). */
import { need } from "./dom.js";

const offKey = "crosscheck-keys-off";

export function makeKeys(acts: Readonly<Record<string, () => void>>): void {
  const help = need("keyboard", HTMLDialogElement);
  const off = need("keys-off", HTMLInputElement);
  try {
    off.checked = localStorage.getItem(offKey) === "1";
    off.addEventListener("change", () => localStorage.setItem(offKey, off.checked ? "1" : "0"));
  } catch {
    // Then the choice lasts until the page is closed.
  }
  need("keys", HTMLButtonElement).addEventListener("click", () => help.showModal());
  need("keyboard-close", HTMLButtonElement).addEventListener("click", () => help.close());
  const known = new Map(Object.entries({ ...acts, "?": () => help.showModal() }));
  document.addEventListener("keydown", (event) => {
    const typing =
      event.target instanceof Element && event.target.closest("input, select, textarea, dialog") !== null;
    const act = known.get(event.key);
    if (act === undefined || typing || off.checked || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  });
}
