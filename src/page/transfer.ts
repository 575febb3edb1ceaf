/** The decisions file: out of the page and into it. */
import { readDecisions, writeDecisions } from "../decisions/index.js";
import { need } from "./dom.js";
import type { DecisionStore } from "./store.js";

const nameKey = "crosscheck-name";
/** Bytes; a larger file is no decisions file, and reading it would stop the page. */
const mostBytes = 50_000_000;

export function makeTransfer(store: DecisionStore): void {
  const told = need("transfer", HTMLOutputElement);
  const input = need("import", HTMLInputElement);
  need("export", HTMLButtonElement).addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([writeDecisions(store.all())], { type: "application/json" }));
    link.download = "decisions.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    told.textContent = `${store.all().length} decisions exported to decisions.json.`;
  });
  input.addEventListener("change", async () => {
    const file = input.files?.[0];
    if (file === undefined) return;
    told.textContent = file.size > mostBytes ? `${file.name} is too large.` : await take(file, store);
    // The same file may be chosen again after it was mended.
    input.value = "";
  });
  keepName();
}

async function take(file: File, store: DecisionStore): Promise<string> {
  const { decisions, mistakes } = readDecisions(await file.text(), file.name);
  const [mistake] = mistakes;
  if (mistake !== undefined)
    return `Nothing imported. ${mistake.path}, line ${mistake.line}, column ${mistake.column}: ${mistake.message}. ${mistake.hint ?? ""}`;
  const news = store.merge(decisions);
  return `${decisions.length} decisions read from ${file.name}, ${news} of them new or later than those here.`;
}

/** Who decides is asked once; where the browser keeps nothing it is asked in each page. */
function keepName(): void {
  const by = need("by", HTMLInputElement);
  try {
    by.value = localStorage.getItem(nameKey) ?? "";
    by.addEventListener("change", () => localStorage.setItem(nameKey, by.value));
  } catch {
    // Nothing is lost but the convenience.
  }
}
