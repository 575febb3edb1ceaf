/**
 * What the page does beyond links: one view at a time, search, filters, order, decisions, the keyboard.
 *
 * Runs once, at the end of the page. Without it everything can still be read. There is no view library in it: the
 * page is written by the program and only parts of it are shown or hidden, which a library would have to draw anew.
 */
import { readCards } from "./cards.js";
import { readPageData } from "./data.js";
import { makeDeciding } from "./decide.js";
import { tally } from "./decision-words.js";
import { need } from "./dom.js";
import { makeGrid } from "./grid.js";
import { makeKeys } from "./keys.js";
import { makeList } from "./list.js";
import { makeStore } from "./store.js";
import { makeTools } from "./tools.js";
import { makeTransfer } from "./transfer.js";
import { makeViews } from "./views.js";
import { makeWaking } from "./wake.js";
import { makeWalk } from "./walk.js";

document.body.classList.add("live");
const waking = makeWaking();
waking.onWake(makeGrid);
makeGrid(document);
const views = makeViews(waking);
if (document.querySelector(".finding") === null) makeKeys(viewKeys());
else listFindings();
views.follow();

function viewKeys(): Record<string, () => void> {
  return Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [String(number), () => views.open(number)]));
}

function listFindings(): void {
  const { story, findings, decisions } = readPageData();
  const given = readCards(findings);
  const status = need("tally", HTMLElement);
  const spoken = need("spoken", HTMLElement);
  let cards = (): ReturnType<typeof readCards> => given;
  const store = makeStore(story, findings, decisions, () => refresh());
  const deciding = makeDeciding(
    () => cards(),
    store,
    waking.wake,
    (text) => {
      spoken.textContent = text;
    },
  );
  deciding.show();
  waking.onWake(deciding.showIn);
  const list = makeList(given, waking);
  cards = list.cards;
  const walk = makeWalk(list, waking, deciding.unfold);
  makeTransfer(store);
  makeTools();
  const showAll = (): void => {
    list.revealAll();
    waking.wakeShown();
  };
  window.addEventListener("beforeprint", showAll);
  // The browser's own search reads what is drawn.
  window.addEventListener("keydown", ({ key, ctrlKey, metaKey }) => {
    if (key.toLowerCase() === "f" && (ctrlKey || metaKey)) showAll();
  });

  function refresh(): void {
    deciding.show();
    list.countStates();
    tell();
  }
  function tell(): void {
    const lost = store.keeps() ? "" : " This browser keeps nothing for the page: export before you close it.";
    status.textContent = tally(given.map(({ state }) => state)) + lost;
  }
  tell();

  const onCurrent = (act: (card: NonNullable<ReturnType<typeof walk.current>>) => void) => (): void => {
    const card = walk.current();
    if (card !== null) act(card);
  };
  makeKeys({
    ...viewKeys(),
    j: () => walk.step(1),
    k: () => walk.step(-1),
    o: walk.openNext,
    c: onCurrent((card) => deciding.decide(card, "confirmed")),
    d: onCurrent((card) => deciding.decide(card, "dismissed")),
    n: onCurrent((card) => deciding.decide(card, "needs-call")),
    e: onCurrent((card) => deciding.note(card)),
    u: onCurrent((card) => deciding.decide(card, "open")),
    x: list.clear,
    "/": list.focusSearch,
  });
  walk.follow();
}
