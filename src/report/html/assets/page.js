/**
 * What the page does beyond links: narrow the list, search it, and walk it by keyboard.
 *
 * Runs once, at the end of the page, with no dependency. It reads the findings from the page itself and writes
 * no markup, so no word of a source can become one. Without it everything can still be read.
 */
(() => {
  const byId = (id) => document.getElementById(id);
  const cards = [...document.querySelectorAll(".finding")];
  const lines = [...document.querySelectorAll(".index li")];
  const filters = ["severity", "type", "cause", "source"].map(byId).filter((select) => select !== null);
  const search = byId("filter-text");
  const help = byId("keyboard");
  const texts = cards.map(() => null);
  let current = -1;

  /** A card's own words without the neighbouring sentences; folded once, so that 2,000 answer while one types. */
  const textOf = (i) => {
    texts[i] ??= fold([...cards[i].querySelectorAll(searched)].map((part) => part.textContent).join("\n"));
    return texts[i];
  };
  const searched = ".kicker, h3, h4, .said, .outlet, .reason, .settle, code";
  const fold = (text) =>
    text
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .toLowerCase();

  const matches = (card, i, wanted, words) =>
    wanted.every(([name, value]) => card.dataset[name].split(" ").includes(value)) &&
    words.every((word) => textOf(i).includes(word));

  function apply() {
    const wanted = filters.filter(({ value }) => value !== "").map(({ id, value }) => [id, value]);
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    cards.forEach((card, i) => {
      const visible = matches(card, i, wanted, words);
      card.hidden = !visible;
      lines[i].hidden = !visible;
      if (visible) shown += 1;
    });
    const narrowed = wanted.length + words.length > 0;
    byId("shown").textContent = narrowed ? `${shown} of ${cards.length} shown` : `${cards.length} findings`;
    byId("clear").hidden = !narrowed;
  }

  function clear() {
    search.value = "";
    for (const select of filters) select.value = "";
    apply();
  }

  /** Sets the address without a new entry in the history, so that "back" leaves the page in one step. */
  const goTo = (id) => location.replace(`#${id}`);

  function choose(i) {
    cards[current]?.removeAttribute("aria-current");
    current = i;
    cards[i].setAttribute("aria-current", "true");
  }

  function show(i) {
    choose(i);
    cards[i].focus({ preventScroll: true });
  }

  function step(by) {
    let i = current;
    do i += by;
    while (i >= 0 && i < cards.length && cards[i].hidden);
    if (i < 0 || i >= cards.length) return;
    goTo(cards[i].id);
    show(i);
  }

  /** Each press shows the next place of the current finding in the full texts. */
  function openNext() {
    const card = cards[current];
    if (card === undefined) return;
    const places = [...new Set([...card.querySelectorAll("a.outlet")].map((link) => link.hash.slice(1)))];
    const next = places[(places.indexOf(location.hash.slice(1)) + 1) % places.length];
    if (next !== undefined) goTo(next);
  }

  /** A link to a finding shows it, whatever is filtered. */
  function follow() {
    const i = cards.findIndex((card) => `#${card.id}` === location.hash);
    if (i < 0) return;
    if (cards[i].hidden) {
      clear();
      cards[i].scrollIntoView();
    }
    if (i !== current) show(i);
  }

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    o: openNext,
    x: clear,
    "/": () => search.focus(),
    "?": () => help.showModal(),
  };

  if (search === null) return;
  byId("filters").hidden = false;
  search.addEventListener("input", apply);
  search.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && search.value === "") search.blur();
  });
  for (const select of filters) select.addEventListener("change", apply);
  byId("clear").addEventListener("click", () => {
    clear();
    search.focus();
  });
  byId("keys").addEventListener("click", () => help.showModal());
  byId("keyboard-close").addEventListener("click", () => help.close());
  cards.forEach((card, i) => {
    card.addEventListener("focusin", () => choose(i));
    card.addEventListener("click", () => choose(i));
  });
  window.addEventListener("hashchange", follow);
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, select, textarea, dialog");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : null;
    if (act === null) return;
    event.preventDefault();
    act();
  });
  apply();
  follow();
})();
