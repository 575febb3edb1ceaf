import { need } from "./dom.js";

/** The button that unfolds filters, order and the decisions file in a narrow window; a wide one shows them always. */
export function makeTools(): void {
  const button = need("tools", HTMLButtonElement);
  button.addEventListener("click", () => {
    const open = need("findings", HTMLElement).classList.toggle("tools-open");
    button.setAttribute("aria-expanded", String(open));
  });
}
