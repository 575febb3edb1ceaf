// Written by embed-assets.mjs from the files in assets/. Change those.
export const stylesheet = `/* The report's page. Colours are set once, for light and dark; tests check their contrast (WCAG AA). */
:root {
  color-scheme: light dark;
  --paper: #fbfaf7;
  --raised: #f3f0e9;
  --ink: #1c1b18;
  --soft: #5e5a51;
  --line: #ddd8cc;
  --link: #1b4f82;
  --mark: #ffe9a3;
  --mark-ink: #1c1b18;
  --high: #a3161c;
  --medium: #7d4b00;
  --low: #45586b;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "Book Antiqua", Georgia, serif;
  --sans:
    system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171613;
    --raised: #201f1b;
    --ink: #ebe7de;
    --soft: #aba596;
    --line: #3a372f;
    --link: #9fc6ef;
    --mark: #5c4a0e;
    --mark-ink: #fff4cf;
    --high: #ff8f85;
    --medium: #f0b65c;
    --low: #a9bed3;
  }
}

* {
  box-sizing: border-box;
}
html {
  scroll-padding-top: 1.5rem;
  text-size-adjust: 100%;
}
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1rem / 1.5 var(--sans);
  font-variant-numeric: lining-nums tabular-nums;
  overflow-wrap: anywhere;
}
a {
  color: var(--link);
  text-underline-offset: 0.15em;
  text-decoration-thickness: 1px;
}
:focus-visible {
  outline: 2px solid var(--link);
  outline-offset: 3px;
}
h1,
h2,
h3,
h4,
p,
dl,
dd,
ol,
ul,
figure,
blockquote {
  margin: 0;
  padding: 0;
}
ol,
ul {
  list-style: none;
}
/* Not list-item: numbering 2,000 of them anew takes the browser seconds at every filter. */
li:not([hidden]) {
  display: block;
}
.skip {
  position: absolute;
  left: -99rem;
  background: var(--paper);
  padding: 0.5rem 1rem;
  z-index: 2;
}
.skip:focus {
  left: 1rem;
  top: 1rem;
}

.report {
  max-width: 56rem;
  margin: 0 auto;
  padding: 2.5rem 1.25rem 4rem;
}

/* Masthead */
.eyebrow,
.kicker,
h2,
dt,
th[scope="col"],
.voices,
.level {
  font-size: 0.8125rem;
  color: var(--soft);
}
.eyebrow {
  padding-bottom: 0.6rem;
  border-bottom: 3px double var(--ink);
  letter-spacing: 0.02em;
}
h1 {
  font: 400 clamp(1.6rem, 1.1rem + 2vw, 2.4rem) / 1.2 var(--serif);
  margin: 1.4rem 0 1.6rem;
  text-wrap: balance;
}
.figures {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem 1.75rem;
}
.figures div {
  display: flex;
  flex-direction: column-reverse;
}
.figures dd {
  font: 400 1.75rem / 1.15 var(--serif);
}
.fine {
  margin-top: 1rem;
  font-size: 0.875rem;
  color: var(--soft);
}

/* Sections */
h2 {
  font-weight: 600;
  color: var(--ink);
  font-size: 1rem;
  margin: 3rem 0 0;
  padding-bottom: 0.5rem;
  border-bottom: 1px solid var(--ink);
}
.lead {
  color: var(--soft);
  margin: 0.75rem 0;
}

/* Severity is always a word; the square beside it only helps the eye */
.severity {
  font-weight: 600;
  white-space: nowrap;
}
.severity::before {
  content: "";
  display: inline-block;
  width: 0.6em;
  height: 0.6em;
  margin-right: 0.45em;
  background: currentColor;
}
.severity.medium::before {
  border-radius: 50%;
}
.severity.low::before {
  background: none;
  border: 0.13em solid currentColor;
  border-radius: 50%;
}
.high {
  color: var(--high);
}
.medium {
  color: var(--medium);
}
.low {
  color: var(--low);
}
.none {
  color: var(--soft);
}

/* Filters: there only where the script runs */
.filters:not([hidden]) {
  display: flex;
}
.filters {
  flex-wrap: wrap;
  align-items: center;
  gap: 0.5rem;
  margin: 2rem 0 -1.5rem;
  padding: 0.6rem 0;
  background: var(--paper);
}
.filters input,
.filters select,
button {
  font: inherit;
  font-size: 0.875rem;
  color: var(--ink);
  background: var(--paper);
  border: 1px solid var(--soft);
  border-radius: 3px;
  padding: 0.3rem 0.5rem;
  min-height: 2rem;
}
.filters input {
  flex: 3 1 9rem;
  min-width: 0;
}
.filters select {
  flex: 1 1 7.5rem;
  min-width: 0;
  max-width: 11rem;
}
.filters .shown {
  font-size: 0.875rem;
  color: var(--soft);
  margin-left: auto;
}
button {
  cursor: pointer;
}
button:hover {
  background: var(--raised);
}
dialog {
  color: var(--ink);
  background: var(--paper);
  border: 1px solid var(--ink);
  padding: 1.5rem 2rem;
  max-width: 28rem;
}
dialog::backdrop {
  background: rgb(0 0 0 / 40%);
}
dialog h2 {
  margin: 0 0 0.75rem;
}
.keys {
  margin-bottom: 1rem;
}
.keys div {
  display: grid;
  grid-template-columns: 2.5rem 1fr;
  padding: 0.15rem 0;
}
kbd {
  font: 600 0.875rem var(--mono);
}

/* At a glance */
.index li {
  border-bottom: 1px solid var(--line);
}
.index a {
  display: grid;
  grid-template-columns: 1.5rem 5.5rem minmax(0, 5fr) minmax(0, 4fr) 7rem;
  gap: 0 1rem;
  padding: 0.55rem 0;
  color: inherit;
  text-decoration: none;
  font-size: 0.9375rem;
}
.index .ordinal,
.kicker .number {
  font: 1.0625rem / 1.4 var(--serif);
  color: var(--ink);
}
.index a:hover .what {
  text-decoration: underline;
}
.index .against span {
  display: inline-block;
  margin-right: 0.9em;
}
.index .against span:not(:last-child)::after {
  content: "/";
  color: var(--soft);
  font-weight: 400;
  margin-left: 0.9em;
}
.index .cause {
  color: var(--soft);
  text-align: right;
}
.index .against {
  font-weight: 600;
}

/* A finding */
.finding {
  padding: 2rem 0 2.25rem;
  border-bottom: 1px solid var(--line);
}
.many .finding {
  content-visibility: auto;
  contain-intrinsic-block-size: auto 36rem;
}
.many .source {
  content-visibility: auto;
  contain-intrinsic-block-size: auto 200rem;
}
.finding:focus {
  outline: none;
}
.finding:target,
.finding[aria-current] {
  box-shadow:
    -1.25rem 0 0 var(--paper),
    calc(-1.25rem - 4px) 0 0 var(--link);
}
.kicker {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0.1rem 1.1rem;
}
.kicker .number {
  min-width: 1rem;
}
.kicker .topic::before {
  content: "on ";
}
.permalink {
  margin-left: auto;
  color: var(--soft);
  text-decoration: none;
  padding: 0 0.4rem;
}
.finding h3 {
  font: 400 1.375rem / 1.3 var(--serif);
  margin: 0.5rem 0 1.25rem;
  text-wrap: pretty;
}
.values {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
  gap: 1.5rem;
}
.values > * {
  border-top: 2px solid var(--ink);
  padding-top: 0.6rem;
  min-width: 0;
}
.value h4 {
  font-size: 1.0625rem;
  font-weight: 650;
  line-height: 1.3;
}
.quotation {
  margin-top: 0.8rem;
}
.quotation blockquote {
  font: 1.0625rem / 1.5 var(--serif);
}
.context {
  color: var(--soft);
  font-size: 0.9375rem;
}
.context.apart {
  display: block;
}
mark {
  background: var(--mark);
  color: var(--mark-ink);
  padding: 0.08em 0.12em;
  border-radius: 2px;
  box-decoration-break: clone;
  -webkit-box-decoration-break: clone;
}
figcaption {
  margin-top: 0.35rem;
  font-size: 0.875rem;
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.75rem;
}
figcaption .outlet {
  font-weight: 600;
}
figcaption .day {
  color: var(--soft);
}
summary {
  cursor: pointer;
  margin-top: 0.8rem;
  font-size: 0.9375rem;
  color: var(--link);
}

.judgement {
  margin-top: 1.6rem;
}
.judgement > div {
  display: grid;
  grid-template-columns: 9.5rem minmax(0, 1fr);
  gap: 0.25rem 1.5rem;
  padding: 0.5rem 0;
}
.judgement dd {
  font-size: 0.9375rem;
}
.judgement dt {
  padding-top: 0.1rem;
}
.reasons li {
  margin-top: 0.6rem;
  padding-left: 1rem;
  border-left: 1px solid var(--line);
}
.reasons .quotation {
  margin-top: 0.35rem;
}
.reasons blockquote {
  font-size: 0.9375rem;
}
.reasons .context {
  display: none;
}
code,
.path,
.hash {
  font: 0.8125rem var(--mono);
}

/* Below the findings */
.near-misses details {
  border-bottom: 1px solid var(--line);
  padding-bottom: 0.6rem;
}
.near-misses summary {
  margin-top: 0.6rem;
  color: var(--ink);
}
.near-misses .count {
  color: var(--soft);
}
.near-misses .type {
  color: var(--soft);
  display: inline-block;
  min-width: 5.5rem;
}
.near-miss {
  padding: 1rem 0;
}
.near-miss > * {
  border-top: 1px solid var(--line);
}
.near-miss blockquote {
  font-size: 1rem;
}
.diagnostics li {
  padding: 0.5rem 0;
  border-bottom: 1px solid var(--line);
  font-size: 0.9375rem;
}
.level {
  font-weight: 600;
  display: inline-block;
  min-width: 4.5rem;
}
.level.error {
  color: var(--high);
}
.level.warning {
  color: var(--medium);
}
.scroll {
  overflow-x: auto;
}
th[scope="col"] {
  overflow-wrap: normal;
}
table {
  min-width: 38rem;
  width: 100%;
  border-collapse: collapse;
  font-size: 0.9375rem;
}
th,
td {
  text-align: left;
  vertical-align: top;
  font-weight: 400;
  padding: 0.5rem 1.25rem 0.5rem 0;
  border-bottom: 1px solid var(--line);
}
.amount {
  text-align: right;
}
th .title {
  display: block;
  font-family: var(--serif);
  color: var(--soft);
}
td .path,
td .hash {
  display: block;
  color: var(--soft);
}
footer {
  margin-top: 3rem;
  font-size: 0.875rem;
  color: var(--soft);
}

/* Full texts: below everything on a narrow screen, beside the findings on a wide one */
.texts {
  background: var(--raised);
  border-top: 1px solid var(--line);
  padding: 0 1.25rem 3rem;
}
.texts-head h2 {
  margin: 0;
  padding: 1.25rem 0 0.4rem;
  border: 0;
}
.texts-head nav {
  display: flex;
  flex-wrap: wrap;
  gap: 0.15rem 1rem;
  font-size: 0.875rem;
  padding-bottom: 0.9rem;
}
.source > header {
  border-top: 2px solid var(--ink);
  padding: 0.7rem 0 0.4rem;
  margin-top: 1.5rem;
}
.source > header h3 {
  font-size: 1rem;
  font-weight: 650;
}
.source .day,
.absent,
.front-matter {
  font-size: 0.875rem;
  color: var(--soft);
}
.source > p.heading {
  font: 650 1rem / 1.4 var(--sans);
  margin-top: 1.4rem;
}
.source > p:not(.absent, .front-matter, .heading) {
  font: 1.0625rem / 1.55 var(--serif);
  margin-top: 0.7rem;
  max-width: 40rem;
}
.quoted {
  text-decoration: underline dotted var(--soft) 1px;
  text-underline-offset: 0.25em;
  scroll-margin-top: 4rem;
}
.quoted.quiet {
  text-decoration: none;
}
.quoted:target mark {
  font-weight: 700;
}
.quoted:target {
  background: var(--mark);
  color: var(--mark-ink);
  text-decoration: none;
  box-decoration-break: clone;
  -webkit-box-decoration-break: clone;
}
.back {
  font: 600 0.75rem / 1 var(--sans);
  margin-left: 0.3em;
  padding: 0.05em 0.3em;
  vertical-align: 0.3em;
  text-decoration: none;
  border: 1px solid currentColor;
  border-radius: 3px;
}

@media screen and (min-width: 72rem) {
  .filters {
    position: sticky;
    top: 0;
    z-index: 1;
  }
  .finding,
  main h2 {
    scroll-margin-top: 4rem;
  }
  body {
    padding-right: clamp(25rem, 36vw, 44rem);
  }
  .report {
    padding: 2.5rem 3rem 4rem;
  }
  .texts {
    position: fixed;
    inset: 0 0 0 auto;
    width: clamp(25rem, 36vw, 44rem);
    overflow-y: auto;
    border-top: 0;
    border-left: 1px solid var(--line);
    padding: 0 2rem 50vh;
  }
  .source > header {
    position: sticky;
    top: 0;
    background: var(--raised);
  }
  .quoted {
    scroll-margin-top: 6rem;
  }
}
@media (max-width: 40rem) {
  .report {
    padding-top: 1.5rem;
  }
  .index a {
    grid-template-columns: 1.5rem 1fr auto;
    gap: 0.1rem 0.5rem;
  }
  .index .what,
  .index .against {
    grid-column: 2 / -1;
  }
  .index .cause {
    grid-row: 1;
    grid-column: 3;
  }
  .judgement > div {
    grid-template-columns: 1fr;
  }
  .figures {
    gap: 0.75rem 1.5rem;
  }
}

/* On paper: the findings one under the other, with their evidence; the full texts stay on the screen */
@media print {
  :root {
    color-scheme: light;
    --paper: #fff;
    --raised: #fff;
    --ink: #000;
    --soft: #444;
    --line: #bbb;
    --link: #000;
    --mark: #fff;
    --mark-ink: #000;
    --high: #000;
    --medium: #000;
    --low: #000;
  }
  @page {
    margin: 18mm 16mm;
  }
  html {
    font-size: 10pt;
  }
  .report {
    max-width: none;
    padding: 0;
  }
  .texts,
  .skip,
  .permalink,
  .filters:not([hidden]),
  dialog {
    display: none;
  }
  mark {
    font-weight: 700;
    padding: 0;
    text-decoration: underline 1.5pt;
  }
  a {
    text-decoration: none;
  }
  h2,
  h3,
  h4,
  .kicker,
  .voices,
  thead {
    break-after: avoid;
  }
  table {
    min-width: 0;
  }
  .long .values {
    display: block;
  }
  .long .value {
    margin-top: 1rem;
  }
  .finding:not(.long),
  h3,
  .judgement > div,
  .quotation,
  .near-miss,
  .index li,
  tr {
    break-inside: avoid;
  }
  .value summary {
    display: none;
  }
  .value details::details-content {
    content-visibility: visible;
    block-size: auto;
  }
}
`;

export const script = `/**
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
    texts[i] ??= fold([...cards[i].querySelectorAll(searched)].map((part) => part.textContent).join("\\n"));
    return texts[i];
  };
  const searched = ".kicker, h3, h4, .said, .outlet, .reason, .settle, code";
  const fold = (text) =>
    text
      .normalize("NFKD")
      .replace(/\\p{M}+/gu, "")
      .toLowerCase();

  const matches = (card, i, wanted, words) =>
    wanted.every(([name, value]) => card.dataset[name].split(" ").includes(value)) &&
    words.every((word) => textOf(i).includes(word));

  function apply() {
    const wanted = filters.filter(({ value }) => value !== "").map(({ id, value }) => [id, value]);
    const words = fold(search.value).split(/\\s+/).filter(Boolean);
    let shown = 0;
    cards.forEach((card, i) => {
      const visible = matches(card, i, wanted, words);
      card.hidden = !visible;
      lines[i].hidden = !visible;
      if (visible) shown += 1;
    });
    const narrowed = wanted.length + words.length > 0;
    byId("shown").textContent = narrowed ? \`\${shown} of \${cards.length} shown\` : \`\${cards.length} findings\`;
    byId("clear").hidden = !narrowed;
  }

  function clear() {
    search.value = "";
    for (const select of filters) select.value = "";
    apply();
  }

  /** Sets the address without a new entry in the history, so that "back" leaves the page in one step. */
  const goTo = (id) => location.replace(\`#\${id}\`);

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
    const i = cards.findIndex((card) => \`#\${card.id}\` === location.hash);
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
`;
