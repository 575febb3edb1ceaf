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
  gap: 0.75rem 2.25rem;
}
.figures div {
  display: flex;
  flex-direction: column-reverse;
}
.figures dd {
  font: 400 1.75rem / 1.15 var(--serif);
}
.figures .high dd {
  color: var(--high);
}
.figures .medium dd {
  color: var(--medium);
}
.figures .low dd {
  color: var(--low);
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
.figures .high,
.figures .medium,
.figures .low {
  color: inherit;
}

/* At a glance */
.index li {
  border-bottom: 1px solid var(--line);
}
.index a {
  display: grid;
  grid-template-columns: 5.5rem minmax(0, 5fr) minmax(0, 4fr) 7rem;
  gap: 0 1rem;
  padding: 0.55rem 0;
  color: inherit;
  text-decoration: none;
  font-size: 0.9375rem;
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
.finding:target {
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
  font: 1.125rem / 1 var(--serif);
  color: var(--ink);
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
  grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
  gap: 1.5rem 2rem;
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
.near-miss {
  padding: 1.1rem 0;
}
.near-miss .values > * {
  border-top: 1px solid var(--line);
}
.near-miss .values {
  margin-top: 0.6rem;
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
table {
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
.source > p:not(.absent, .front-matter) {
  font: 1.0625rem / 1.55 var(--serif);
  margin-top: 0.7rem;
  max-width: 40rem;
}
.quoted {
  text-decoration: underline dotted var(--soft) 1px;
  text-underline-offset: 0.25em;
  scroll-margin-top: 4rem;
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
}
@media (max-width: 40rem) {
  .report {
    padding-top: 1.5rem;
  }
  .index a {
    grid-template-columns: 1fr auto;
    gap: 0.1rem 1rem;
  }
  .index .what,
  .index .against {
    grid-column: 1 / -1;
  }
  .index .cause {
    grid-row: 1;
    grid-column: 2;
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
  body {
    font-size: 10pt;
  }
  .report {
    max-width: none;
    padding: 0;
  }
  .texts,
  .skip,
  .permalink {
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
  .finding h3,
  .kicker,
  .value h4 {
    break-after: avoid;
  }
  .quotation,
  .near-miss,
  .index li,
  tr {
    break-inside: avoid;
  }
  details::details-content {
    content-visibility: visible;
    block-size: auto;
  }
}
`;
