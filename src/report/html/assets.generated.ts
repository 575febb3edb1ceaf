// Written by src/page/embed.mjs from the files in src/page/. Change those.
export const stylesheet = `/* Colours are set once, for light and dark; tests check their contrast (WCAG AA). */
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
  --look-0: #234a73;
  --look-1: #8a3b12;
  --look-2: #2f6140;
  --look-3: #6b2f6b;
  --look-4: #4d4d1f;
  --look-5: #4a4a4a;
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
    --look-0: #a7c9ee;
    --look-1: #f2b58e;
    --look-2: #9fd3ae;
    --look-3: #dcaadd;
    --look-4: #d3cf94;
    --look-5: #c8c4ba;
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
/* For those who do not see it: a word where others see a colour, a dot or an empty cell */
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
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
  display: flex;
  justify-content: space-between;
  align-items: baseline;
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
  justify-content: flex-end;
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

/* The views: one at a time where the script runs */
.views {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0 1.4rem;
  margin-top: 1.75rem;
  background: var(--paper);
  border-bottom: 1px solid var(--ink);
  font-size: 0.9375rem;
}
.eyebrow button {
  font-size: 0.8125rem;
  color: var(--soft);
  border-color: var(--line);
  min-height: 1.75rem;
  padding: 0.1rem 0.5rem;
}
.views a {
  padding: 0.35rem 0 0.5rem;
  color: var(--soft);
  text-decoration: none;
  border-bottom: 3px solid transparent;
  margin-bottom: -1px;
}
.views a:hover {
  color: var(--ink);
}
.views a[aria-current] {
  color: var(--ink);
  font-weight: 600;
  border-color: var(--ink);
}
.count {
  color: var(--soft);
  font-weight: 400;
}
body:not(.live) .eyebrow button {
  display: none;
}
.live .view > h2 {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
.view:focus {
  outline: none;
}

/* Filters: there only where the script runs */
.filters,
.ledger,
#reason-form,
.decide,
.fold {
  display: none;
}
.live .filters {
  display: block;
}
.filters {
  margin-top: 1.25rem;
  padding: 0.6rem 0;
  background: var(--paper);
}
.filters p {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.5rem;
}
.filters .choices {
  margin-top: 0.5rem;
}
#tools {
  display: none;
}
input,
select,
textarea,
button,
.file label {
  font: inherit;
  font-size: 0.875rem;
  color: var(--ink);
  background: var(--paper);
  border: 1px solid var(--soft);
  border-radius: 3px;
  padding: 0.3rem 0.5rem;
  min-height: 2rem;
}
input[type="checkbox"] {
  min-height: 1.25rem;
  min-width: 1.25rem;
  vertical-align: middle;
}
#filter-text {
  flex: 1 1 12rem;
  min-width: 0;
}
.filters select {
  max-width: 11rem;
}
#shown,
.ledger {
  font-size: 0.875rem;
  color: var(--soft);
}
.live .ledger {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: center;
  gap: 0.35rem 1rem;
  padding: 0.4rem 0 0.6rem;
}
.ledger-acts {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.5rem;
}
#transfer {
  flex-basis: 100%;
  color: var(--ink);
}
.file {
  position: relative;
}
.file input {
  position: absolute;
  inset: 0;
  opacity: 0;
  width: 100%;
  cursor: pointer;
}
.file label {
  display: inline-block;
}
.file input:focus-visible + label {
  outline: 2px solid var(--link);
  outline-offset: 3px;
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
.index h3 {
  font-size: 0.9375rem;
  font-weight: 600;
  margin: 1.25rem 0 0;
  padding-bottom: 0.4rem;
  border-bottom: 1px solid var(--ink);
}
.many .index li {
  content-visibility: auto;
  contain-intrinsic-block-size: auto 3.5rem;
}
.index .decided {
  display: block;
  font-weight: 600;
  color: var(--ink);
}
.index [data-state="confirmed"] .what,
.index [data-state="dismissed"] .what,
.index [data-state="confirmed"] .against,
.index [data-state="dismissed"] .against {
  color: var(--soft);
  font-weight: 400;
}
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
  display: block;
}
.index .against span + span {
  margin-top: 0.2rem;
  padding-top: 0.2rem;
  border-top: 1px dotted var(--line);
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

/* A, B, C …: one letter for one value wherever it is shown. The letter says it, colour and form only help. */
.letter {
  display: inline-block;
  min-width: 1.45em;
  padding: 0 0.25em;
  font: 600 0.8125rem / 1.4 var(--sans);
  text-align: center;
  border: 1.5px solid currentColor;
  border-radius: 3px;
}
.look0 {
  color: var(--paper);
  background: var(--look-0);
  border-color: var(--look-0);
}
.look1 {
  color: var(--look-1);
}
.look2 {
  color: var(--paper);
  background: var(--look-2);
  border-color: var(--look-2);
  border-radius: 1em;
}
.look3 {
  color: var(--look-3);
  border-radius: 1em;
}
.look4 {
  color: var(--look-4);
  border-style: double;
  border-width: 3px;
}
.look5 {
  color: var(--look-5);
}

/* Decisions */
.settled-line {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0.5rem;
}
.decision:not(:empty) {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1rem;
  margin: -0.5rem 0 0.75rem;
  padding: 0.35rem 0.75rem;
  border-left: 3px solid var(--ink);
  background: var(--raised);
  font-size: 0.9375rem;
}
.decision .state {
  font-weight: 600;
}
.decision .part:last-child {
  color: var(--soft);
}
.live .decide {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  margin-top: 1rem;
}
button[aria-pressed="true"],
button.main {
  color: var(--paper);
  background: var(--ink);
  border-color: var(--ink);
}
.live #reason-form:not([hidden]) {
  display: block;
  margin-top: 0.75rem;
  padding: 0.9rem 1rem;
  border: 1px solid var(--ink);
  border-radius: 3px;
}
#reason-form p:not([hidden]) {
  display: grid;
  grid-template-columns: 5rem minmax(0, 1fr);
  gap: 0.5rem;
  align-items: center;
  margin-bottom: 0.6rem;
  font-size: 0.9375rem;
}
#reason-form p[hidden] {
  display: none;
}
#reason-form p:last-child {
  display: flex;
  margin: 0 0 0 5.5rem;
}
@media screen {
  .live .finding:is([data-state="confirmed"], [data-state="dismissed"]):not(.unfolded) .body {
    display: none;
  }
  .live .finding:is([data-state="confirmed"], [data-state="dismissed"]) .fold {
    display: inline-block;
  }
  .finding:is([data-state="confirmed"], [data-state="dismissed"]):not(.unfolded) h3 {
    color: var(--soft);
    margin-bottom: 0.75rem;
  }
  .elsewhere {
    display: none;
  }
}

/* Each source's amount on one line */
.strip {
  margin: 0 0 1.5rem;
}
.strip-row {
  display: grid;
  grid-template-columns: 11rem minmax(4rem, 1fr) 12rem;
  gap: 1rem;
  align-items: center;
  padding: 0.2rem 0;
  font-size: 0.875rem;
}
.strip svg,
.course svg,
.timeline svg {
  display: block;
  overflow: visible;
}
.strip .who,
.strip .hedge,
.strip-note,
.course .from,
.course .when {
  color: var(--soft);
}
.strip-note {
  font-size: 0.8125rem;
}
.base,
.lane {
  stroke: var(--line);
}
.range {
  stroke: var(--soft);
  stroke-width: 4;
  stroke-linecap: round;
}
.tip {
  fill: none;
  stroke: var(--soft);
  stroke-width: 2.5;
}
circle.look {
  fill: var(--ink);
}
circle.hedged {
  fill: var(--paper);
  stroke: var(--ink);
  stroke-width: 2;
}
.course {
  margin: 0 0 1.5rem;
}
.course figcaption {
  font-size: 0.8125rem;
  color: var(--soft);
}
.course li {
  font-size: 0.875rem;
  padding: 0.1rem 0;
}
.course .when {
  display: inline-block;
  min-width: 13rem;
}
.step {
  stroke: var(--soft);
  stroke-width: 1.5;
}

/* Who says what */
.legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.3rem 1.5rem;
  margin: 0.75rem 0;
  font-size: 0.875rem;
  color: var(--soft);
}
table.matrix {
  width: auto;
  min-width: 0;
}
.matrix th[scope="row"] {
  min-width: 14rem;
  max-width: 24rem;
}
.matrix th[scope="row"] a {
  color: inherit;
  text-decoration: none;
}
.matrix th[scope="row"] a:hover {
  text-decoration: underline;
}
.matrix .severity {
  font-size: 0.8125rem;
}
.matrix .topic {
  display: block;
  font-size: 0.8125rem;
  color: var(--soft);
}
.matrix td,
.matrix .source-head {
  text-align: center;
  vertical-align: middle;
  padding: 0.4rem 0.35rem;
  min-width: 3.2rem;
  white-space: nowrap;
}
.matrix .source-head {
  vertical-align: bottom;
}
.matrix thead th:first-child {
  vertical-align: bottom;
}
.matrix.close td,
.matrix.close .source-head {
  min-width: 1.9rem;
  padding-inline: 0.05rem;
}
.matrix.close :is(th[scope="row"], thead th:first-child) {
  position: sticky;
  left: 0;
  z-index: 1;
  background: var(--paper);
}
.source-head span {
  display: inline-block;
  writing-mode: vertical-rl;
  transform: rotate(180deg);
  max-height: 12rem;
  white-space: normal;
  text-align: left;
  line-height: 1.2;
}
.says {
  display: inline-block;
  padding: 0.2rem;
  min-width: 1.75rem;
  text-decoration: none;
}
.says:hover .letter {
  outline: 2px solid var(--link);
}
.hedged > .letter,
.letter.hedged {
  border-style: dashed;
  border-color: var(--ink);
  color: var(--ink);
  background: none;
}
.elsewhere-mark {
  color: var(--soft);
}
.speaks {
  display: inline-block;
  width: 0.6rem;
  height: 0.6rem;
  border-radius: 50%;
  background: var(--soft);
}
.quiet-topics {
  margin-top: 1.5rem;
}

/* Timeline */
figure.timeline {
  margin-top: 1rem;
}
line.day {
  stroke: var(--line);
  stroke-dasharray: 2 3;
}
text.day,
text.lane {
  font: 0.8125rem var(--sans);
  fill: var(--soft);
}
text.lane {
  fill: var(--ink);
  stroke: none;
}
.timeline .span {
  stroke: var(--low);
  stroke-width: 5;
  stroke-linecap: round;
}
.timeline .one {
  fill: var(--low);
}
.timeline .many {
  fill: var(--low);
  stroke: var(--paper);
  stroke-width: 2;
}
.timeline a:hover circle {
  fill: var(--link);
}
.timeline .out {
  stroke: var(--ink);
  stroke-width: 2;
}
.conflict line {
  stroke: var(--high);
  stroke-width: 1.5;
}
.conflict circle {
  fill: none;
  stroke: var(--high);
  stroke-width: 1.5;
}
.conflict circle.badge {
  fill: var(--paper);
}
.conflict text {
  font: 600 0.75rem var(--sans);
  fill: var(--high);
}
.key {
  display: inline-block;
  margin-right: 0.3rem;
}
/* Borders, because printers leave backgrounds out */
.key.dot,
.key.many {
  border: 0.325rem solid var(--low);
  border-radius: 50%;
}
.key.many {
  border-width: 0.45rem;
  vertical-align: -0.1rem;
}
.key.out {
  height: 1rem;
  border-left: 2px solid var(--ink);
  vertical-align: -0.2rem;
}
.key.joined {
  width: 1.5rem;
  border-top: 2px solid var(--high);
  vertical-align: 0.25rem;
}
.days th[scope="row"] {
  white-space: nowrap;
}
.days td {
  overflow-wrap: normal;
}
.days .statement {
  overflow-wrap: anywhere;
  min-width: 16rem;
}
.days .again th[scope="row"] {
  color: var(--soft);
}
.statement {
  font-family: var(--serif);
}
.lone {
  padding: 0 0 1rem 1rem;
}
.lone :is(.context, .day) {
  display: none;
}
.lone .quotation {
  margin-top: 1rem;
}
.lone figcaption .outlet {
  font-weight: 400;
}
#alone > details > summary {
  color: var(--ink);
  font-weight: 600;
  margin-top: 1.5rem;
}

/* The other views */
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
.diagnostics h3 {
  font-size: 0.9375rem;
  margin-top: 1rem;
}
.diagnostics ul {
  margin-bottom: 1.5rem;
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
  position: relative;
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
.absent {
  font-size: 0.875rem;
  color: var(--soft);
}
.source > p.heading {
  font: 650 1rem / 1.4 var(--sans);
  margin-top: 1.4rem;
}
/* What the file says of itself is no part of the article. */
.front-matter {
  margin-top: 0.5rem;
  padding-left: 0.8rem;
  border-left: 3px solid var(--line);
}
.front-matter summary {
  margin-top: 0;
  font-size: 0.875rem;
}
.front-matter p {
  font: 0.8125rem / 1.5 var(--mono);
  color: var(--soft);
}
.sign {
  color: var(--soft);
  font-weight: 400;
}
.source > p:not(.absent, .heading) {
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
  .views {
    position: sticky;
    top: 0;
    z-index: 1;
  }
  .finding,
  .view {
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
  .strip-row {
    grid-template-columns: 1fr 1fr;
    gap: 0 0.75rem;
    padding: 0.4rem 0;
  }
  .strip-row svg {
    grid-column: 1 / -1;
    grid-row: 2;
  }
  .strip-row .what {
    text-align: right;
  }
  .views {
    gap: 0 1rem;
  }
  .matrix th[scope="row"] {
    min-width: 9rem;
    max-width: 11rem;
  }
  .course .when {
    min-width: 0;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(3, auto);
    justify-content: start;
    gap: 0.75rem 1.5rem;
  }
  /* Ten rows of controls would stand before the first finding: one button unfolds them. */
  #tools {
    display: block;
  }
  .findings:not(.tools-open) :is(.choices, .ledger-acts) {
    display: none;
  }
  #filter-text {
    flex-basis: 100%;
  }
  #shown {
    flex: 1;
  }
  .filters select {
    flex: 1 1 40%;
    max-width: none;
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
    --look-0: #000;
    --look-1: #000;
    --look-2: #000;
    --look-3: #000;
    --look-4: #000;
    --look-5: #000;
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
  .views,
  .eyebrow button,
  .live .filters,
  .live .decide,
  .live .ledger,
  .fold,
  .live #reason-form:not([hidden]),
  .live .elsewhere,
  dialog {
    display: none;
  }
  /* Printers leave backgrounds out: what is filled on the screen is drawn here. */
  .letter,
  .letter.hedged {
    color: var(--ink);
    background: none;
    border-color: var(--ink);
  }
  .severity::before {
    width: 0;
    height: 0;
    border: 0.3em solid currentColor;
  }
  .severity.low::before {
    width: 0.6em;
    height: 0.6em;
    border-width: 0.13em;
  }
  .speaks {
    width: 0;
    height: 0;
    border: 0.3rem solid var(--ink);
  }
  .decision:not(:empty) {
    border: 1px solid var(--ink);
  }
  /* What scrolls cannot be parted by a page's end. */
  .scroll {
    overflow: visible;
  }
  .live .view:not(.findings) > h2 {
    position: static;
    width: auto;
    height: auto;
    clip-path: none;
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
  .settled-line,
  .strip,
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
  .strip,
  .course,
  figure.timeline,
  h3,
  .judgement > div,
  .value:not(.long *),
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
 * Fuse.js v7.5.0 - Lightweight fuzzy-search (http://fusejs.io)
 *
 * Copyright (c) 2026 Kiro Risk (http://kiro.me)
 * All Rights Reserved. Apache Software License 2.0
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 */
"use strict";(()=>{function v(e,t){let n=document.getElementById(e);if(!(n instanceof t))throw new Error(\`the page has no \${t.name} #\${e}\`);return n}var C=(e,t=document)=>[...t.querySelectorAll(e)];function ve(e,t,n){let o=document.createElement(e);return o.className=t,o.textContent=n,o}var X=e=>location.replace(\`#\${e}\`);function be(e){let t=C(".index li");return C(".finding").map((n,o)=>{let r=Number(n.dataset.position);return{position:r,id:e[r]??"",element:n,line:t[o]??n,state:n.dataset.state??"open"}})}var ke=e=>JSON.parse(v(e,HTMLScriptElement).textContent??""),we=()=>ke("page-data"),Se=()=>ke("report");var J="January February March April May June July August September October November December".split(" "),ut="Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");var $=["open","confirmed","dismissed","needs-call"],H=e=>e==="confirmed"||e==="dismissed";function ee({path:e,text:t},{start:n,end:o},r,i){let a=t.lastIndexOf(\`
\`,n-1)+1,s=t.indexOf(\`
\`,a),l=t.slice(a,s<0?t.length:s).replace(/\\r$/,""),f=n-a+1,u=Math.max(1,Math.min(o-n,l.length-f+1)),d=1;for(let c=t.indexOf(\`
\`);c>=0&&c<n;c=t.indexOf(\`
\`,c+1))d+=1;return{path:e,line:d,column:f,message:r,sourceLine:l,length:u,hint:i}}function V(e){let t=/^(\\d{4})-(\\d\\d)-(\\d\\d)(?:T(\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?Z)?$/.exec(e),n=J[Number(t?.[2])-1];if(t===null||n===void 0)return e;let o=\`\${Number(t[3])} \${n} \${t[1]}\`;return t[4]===void 0?o:\`\${o}, \${t[4]} UTC\`}var Ee=e=>({type:"integer",minimum:0,description:e});var Nn=Ee("First UTF-16 code unit, from 0, in the decoded file"),jn=Ee("The code unit after the last");function De(e){return/^[ -~]*$/.test(e)?e:e.replace(/\\p{Surrogate}/gu,"\\uFFFD").replace(/[\\t\\n\\v\\f\\r\\u0085\\u2028\\u2029]+/g," ").replace(/\\p{Control}/gu,yt).replace(gt,"").replace(xt,"")}function yt(e){let t=e.charCodeAt(0);return t<32?String.fromCharCode(9216+t):t===127?"\\u2421":"\\uFFFD"}var gt=/(?!\\u200c|\\u200d|\\ufe0e|\\ufe0f)\\p{Default_Ignorable_Code_Point}|[\\ufff9-\\ufffb]/gu,xt=/(?<!\\p{Script=Arabic}|\\p{Script=Devanagari}|\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\ufe0f)(?:\\u200c|\\u200d)/gu;var W={open:"open",confirmed:"confirmed",dismissed:"dismissed","needs-call":"needs a call"};function te({state:e,reason:t,note:n,by:o,decidedAt:r}){let i=\`\${r.slice(0,16)}Z\`,a=W[e];return[e==="open"?"Noted":\`\${a.slice(0,1).toUpperCase()}\${a.slice(1)}\`,...[t,n].flatMap(s=>s===null||s.trim()===""?[]:[s]),\`\${o===null||o.trim()===""?"":\`\${o}, \`}\${V(i)}\`]}function Ae(e){let t=o=>e.filter(r=>r===o).length,n=["confirmed","dismissed","needs-call"].filter(o=>t(o)>0).map(o=>\`\${t(o)} \${W[o]}\`);return n.length===0?"Nothing decided yet.":\`\${n.join(", ")}; \${t("open")} of \${e.length} open.\`}var Ce=e=>({...e,decidedAt:new Date().toISOString()});function Me(e,t,n,o){let r=v("reason-form",HTMLFormElement),i=v("reason-why",HTMLSelectElement),a=v("reason-note",HTMLTextAreaElement),s=v("by",HTMLInputElement),l=null;function f(h,g,m,b){let w=s.value.trim()===""?null:s.value.trim();t.put(Ce({finding:h.id,state:g,reason:m,note:b,by:w})),o(\`Finding \${h.position+1}: \${W[g]}.\`)}function u(h,g){let m=t.find(h.id);m?.state===g&&g!=="open"?f(h,"open",null,m.note):g==="dismissed"?d(h,g):f(h,g,null,m?.note??null)}function d(h,g){let m=t.find(h.id);l={card:h,state:g};let b=g==="dismissed";v("reason-part",HTMLElement).hidden=!b,i.required=b,i.disabled=!b,i.value=m?.reason??"",a.value=m?.note??"",n(h.element),h.element.querySelector(".decide")?.after(r),r.hidden=!1,p(h),(b?i:a).focus()}function c(){r.hidden=!0,l?.card.element.focus({preventScroll:!0}),l=null}r.addEventListener("submit",h=>{if(h.preventDefault(),l===null)return;let{card:g,state:m}=l,b=a.value.trim();f(g,m,m==="dismissed"?i.value:t.find(g.id)?.reason??null,b===""?null:b),c()}),r.addEventListener("keydown",h=>{h.key==="Escape"&&c(),h.key==="Enter"&&(h.ctrlKey||h.metaKey)&&r.requestSubmit()}),v("reason-cancel",HTMLButtonElement).addEventListener("click",c);function p({element:h}){n(h),h.classList.add("unfolded"),h.querySelector(".fold")?.setAttribute("aria-expanded","true")}let y=h=>{let g=h instanceof Element?h.closest(".finding"):null;return g===null?void 0:e().find(m=>m.element===g)};v("cards",HTMLElement).addEventListener("click",({target:h})=>{let g=h instanceof Element?h.closest("button"):null,m=y(g);if(!(g===null||m===void 0))if(g.classList.contains("fold")){n(m.element);let b=!m.element.classList.toggle("unfolded");g.setAttribute("aria-expanded",String(!b))}else g.dataset.act==="note"?d(m,t.find(m.id)?.state??"open"):g.dataset.act!==void 0&&u(m,g.dataset.act)});function x(h){let g=h.dataset.state;for(let m of C("[data-act]",h))m.dataset.act!=="note"&&m.setAttribute("aria-pressed",String(m.dataset.act===g))}let D=!0;function T(){for(let h of e()){let g=t.find(h.id),m=g?.state??"open",b=h.element.querySelector(".decision"),I=(g===null||m==="open"&&g.note===null?[]:te(g)).map(De);if(h.state===m&&b?.textContent===I.join(""))continue;h.state=m,h.element.dataset.state=m,h.line.dataset.state=m,!D&&H(m)&&p(h),b?.replaceChildren(...I.map((E,S)=>ve("bdi",S===0?"state":"part",E)));let B=h.line.querySelector(".decided");B!==null&&(B.textContent=m==="open"?"":W[m]),x(h.element)}D=!1}return{decide:u,note:h=>d(h,h.state),unfold:p,show:T,showIn:x}}var vt={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function ne(e){for(let t of C("table.matrix",e)){let n=()=>C("a",t);n().forEach((o,r)=>{o.tabIndex=r===0?0:-1}),t.addEventListener("focusin",({target:o})=>{for(let r of n())r.tabIndex=r===o?0:-1}),t.addEventListener("keydown",o=>{let r=vt[o.key],i=o.target instanceof Element?o.target.closest("td, th"):null,a=r===void 0||i===null?null:bt(t,i,r);a!==null&&(o.preventDefault(),a.focus())})}}function bt(e,t,[n,o]){let r=t.parentElement.rowIndex+n,i=t.cellIndex+o;for(;e.rows[r]?.cells[i]!==void 0;r+=n,i+=o){let a=e.rows[r]?.cells[i]?.querySelector("a");if(a)return a}return null}var Te="crosscheck-keys-off";function oe(e){let t=v("keyboard",HTMLDialogElement),n=v("keys-off",HTMLInputElement);try{n.checked=localStorage.getItem(Te)==="1",n.addEventListener("change",()=>localStorage.setItem(Te,n.checked?"1":"0"))}catch{}v("keys",HTMLButtonElement).addEventListener("click",()=>t.showModal()),v("keyboard-close",HTMLButtonElement).addEventListener("click",()=>t.close());let o=new Map(Object.entries({...e,"?":()=>t.showModal()}));document.addEventListener("keydown",r=>{let i=r.target instanceof Element&&r.target.closest("input, select, textarea, dialog")!==null,a=o.get(r.key);a===void 0||i||n.checked||r.ctrlKey||r.metaKey||r.altKey||(r.preventDefault(),a())})}var kt=200,re=40,wt=3e3;function Le(e,{watch:t,unwatch:n}){let o=e,r=e,i=e,a=v("end",HTMLElement),s=new IntersectionObserver(f=>{f.at(-1)?.isIntersecting===!0&&l(r.length+re)},{rootMargin:\`\${wt}px 0px\`});function l(f){let[u,d]=[r,i];r=o.slice(0,f),i=o.slice(0,kt),Fe(u,r,({element:c})=>c),Fe(d,i,({line:c})=>c);for(let{element:c}of u)n(c);for(let{element:c}of r)t(c);s.unobserve(a),r.length<o.length&&s.observe(a)}return{begin:f=>{o=f,l(re)},reach:f=>{f>=r.length&&l(f+re)}}}function Fe(e,t,n){let o=new Set(t);for(let r of e)!o.has(r)&&!n(r).hidden&&(n(r).hidden=!0);for(let r of t)n(r).hidden&&(n(r).hidden=!1)}var Be={contradiction:{short:"contradiction",long:"Both cannot be right, and nothing in the sources explains the difference."},update:{short:"update",long:"A changing figure or account: one may tell an earlier stage of it."},event:{short:"two events",long:"They may speak of two different events or statements."},scope:{short:"not like for like",long:"They may count or describe a different group, place or measure."},precision:{short:"less exact",long:"One may round, hedge or bound what the other states."},wording:{short:"wording",long:"The same matter in words that say more or less."},spelling:{short:"spelling",long:"The same name, written differently."},"source-error":{short:"slip in a source",long:"A slip that shows inside one of the documents."}};function Ie(e){let t=new Map(e.sources.map(({id:o,outlet:r,title:i})=>[o,\`\${r??""} \${o} \${i??""}\`])),n=new Map(e.topics.map(({id:o,label:r})=>[o,r]));return e.findings.map(o=>St(o,t,n))}function St({id:e,rule:t,type:n,cause:o,severity:r,topic:i,message:a,values:s,reasons:l,toSettle:f},u,d){let c=[...s,...l].flatMap(p=>p.evidence);return[e,t,n,Be[o].short,r,d.get(i??"")??"",a,...s.map(({value:p})=>p),...c.map(({text:p})=>p),...new Set(c.map(({source:p})=>u.get(p)??p)),...l.map(({text:p})=>p),...f].join(\`
\`)}function K(e){return Array.isArray?Array.isArray(e):Re(e)==="[object Array]"}function Et(e){if(typeof e=="string")return e;if(typeof e=="bigint")return e.toString();let t=e+"";return t=="0"&&1/e==-1/0?"-0":t}function ae(e){return e==null?"":Et(e)}function M(e){return typeof e=="string"}function G(e){return typeof e=="number"}function Dt(e){return e===!0||e===!1||Ct(e)&&Re(e)=="[object Boolean]"}function At(e){return typeof e=="object"}function Ct(e){return At(e)&&e!==null}function F(e){return e!=null}function Q(e){return!e.trim().length}function Re(e){return e==null?e===void 0?"[object Undefined]":"[object Null]":Object.prototype.toString.call(e)}var le="Invalid doc index: must be a non-negative integer within the bounds of the docs array",Mt=e=>\`Pattern length exceeds max of \${e}.\`,Tt=e=>\`Missing \${e} property in key\`,Ft=e=>\`Property 'weight' in key '\${e}' must be a positive integer\`,_e=Object.prototype.hasOwnProperty,Lt=class{constructor(e){this._keys=[],this._keyMap={};let t=0;e.forEach(n=>{let o=Oe(n);this._keys.push(o),this._keyMap[o.id]=o,t+=o.weight}),this._keys.forEach(n=>{n.weight/=t})}get(e){return this._keyMap[e]}keys(){return this._keys}toJSON(){return JSON.stringify(this._keys)}};function Oe(e){let t=null,n=null,o=null,r=1,i=null;if(M(e)||K(e))o=e,t=Ne(e),n=ie(e);else{if(!_e.call(e,"name"))throw Error(Tt("name"));let a=e.name;if(o=a,_e.call(e,"weight")&&e.weight!==void 0&&(r=e.weight,r<=0))throw Error(Ft(ie(a)));t=Ne(a),n=ie(a),i=e.getFn??null}return{path:t,id:n,weight:r,src:o,getFn:i}}function Ne(e){return K(e)?e:e.split(".")}function ie(e){return K(e)?e.join("."):e}function Bt(e,t){let n=[],o=!1,r=(i,a,s,l)=>{if(F(i))if(!a[s])n.push(l===void 0?i:{v:i,i:l});else{let f=i[a[s]];if(!F(f))return;if(s===a.length-1&&(M(f)||G(f)||Dt(f)||typeof f=="bigint"))n.push(l===void 0?ae(f):{v:ae(f),i:l});else if(K(f)){o=!0;for(let u=0,d=f.length;u<d;u+=1)r(f[u],a,s+1,u)}else a.length&&r(f,a,s+1,l)}};return r(e,M(t)?t.split("."):t,0),o?n:n[0]}var It={includeMatches:!1,findAllMatches:!1,minMatchCharLength:1},_t={isCaseSensitive:!1,ignoreDiacritics:!1,includeScore:!1,keys:[],shouldSort:!0,sortFn:(e,t)=>e.score===t.score?e.idx<t.idx?-1:1:e.score<t.score?-1:1},Nt={location:0,threshold:.6,distance:100},jt={useExtendedSearch:!1,useTokenSearch:!1,tokenize:void 0,tokenMatch:"any",getFn:Bt,ignoreLocation:!1,ignoreFieldNorm:!1,fieldNormWeight:1},k=Object.freeze({..._t,...It,...Nt,...jt});function $t(e){return e>=9&&e<=13||e===32||e===160}function Rt(e=1,t=3){let n=new Map,o=10**t;return{get(r){let i=0,a=!1;for(let l=0;l<r.length;l++)$t(r.charCodeAt(l))?a=!1:a||(i++,a=!0);if(i===0&&(i=1),n.has(i))return n.get(i);let s=Math.round(o/i**(.5*e))/o;return n.set(i,s),s},clear(){n.clear()}}}var fe=class{constructor({getFn:e=k.getFn,fieldNormWeight:t=k.fieldNormWeight}={}){this.norm=Rt(t,3),this.getFn=e,this.isCreated=!1,this.docs=[],this.keys=[],this._keysMap={},this.setIndexRecords()}setSources(e=[]){this.docs=e}setIndexRecords(e=[]){this.records=e}setKeys(e=[]){this.keys=e,this._keysMap={},e.forEach((t,n)=>{this._keysMap[t.id]=n})}create(){if(this.isCreated||!this.docs.length)return;this.isCreated=!0;let e=this.docs.length;this.records=Array(e);let t=0;if(M(this.docs[0]))for(let n=0;n<e;n++){let o=this._createStringRecord(this.docs[n],n);o&&(this.records[t++]=o)}else for(let n=0;n<e;n++)this.records[t++]=this._createObjectRecord(this.docs[n],n);this.records.length=t,this.norm.clear()}add(e,t){if(!Number.isInteger(t)||t<0)throw Error(le);if(M(e)){let o=this._createStringRecord(e,t);return o&&this.records.push(o),o}let n=this._createObjectRecord(e,t);return this.records.push(n),n}removeAt(e){if(!Number.isInteger(e)||e<0)throw Error(le);for(let t=0,n=this.records.length;t<n;t+=1)if(this.records[t].i===e){this.records.splice(t,1);break}for(let t=0,n=this.records.length;t<n;t+=1)this.records[t].i>e&&--this.records[t].i}removeAll(e){let t=new Set;for(let o of e)Number.isInteger(o)&&o>=0&&t.add(o);if(t.size===0)return;this.records=this.records.filter(o=>!t.has(o.i));let n=Array.from(t).sort((o,r)=>o-r);for(let o of this.records){let r=0,i=n.length;for(;r<i;){let a=r+i>>>1;n[a]<o.i?r=a+1:i=a}o.i-=r}}getValueForItemAtKeyId(e,t){return e[this._keysMap[t]]}size(){return this.records.length}_createStringRecord(e,t){return!F(e)||Q(e)?null:{v:e,i:t,n:this.norm.get(e)}}_createObjectRecord(e,t){let n={i:t,$:{}};for(let o=0,r=this.keys.length;o<r;o++){let i=this.keys[o],a=i.getFn?i.getFn(e):this.getFn(e,i.path);if(F(a)){if(K(a)){let s=[];for(let l=0,f=a.length;l<f;l+=1){let u=a[l];if(F(u)){if(M(u)){if(!Q(u)){let d={v:u,i:l,n:this.norm.get(u)};s.push(d)}}else if(F(u.v)){let d=M(u.v)?u.v:ae(u.v);if(!Q(d)){let c={v:d,i:u.i,n:this.norm.get(d)};s.push(c)}}}}n.$[o]=s}else if(M(a)&&!Q(a)){let s={v:a,n:this.norm.get(a)};n.$[o]=s}}}return n}toJSON(){return{keys:this.keys.map(({getFn:e,...t})=>t),records:this.records}}};function He(e,t,{getFn:n=k.getFn,fieldNormWeight:o=k.fieldNormWeight}={}){let r=new fe({getFn:n,fieldNormWeight:o});return r.setKeys(e.map(Oe)),r.setSources(t),r.create(),r}function Ot(e,{getFn:t=k.getFn,fieldNormWeight:n=k.fieldNormWeight}={}){let{keys:o,records:r}=e,i=new fe({getFn:t,fieldNormWeight:n});return i.setKeys(o),i.setIndexRecords(r),i}function Ht(e=[],t=k.minMatchCharLength){let n=[],o=-1,r=-1,i=0;for(let a=e.length;i<a;i+=1){let s=e[i];s&&o===-1?o=i:!s&&o!==-1&&(r=i-1,r-o+1>=t&&n.push([o,r]),o=-1)}return e[i-1]&&i-o>=t&&n.push([o,i-1]),n}function Wt(e,t,n,{location:o=k.location,distance:r=k.distance,threshold:i=k.threshold,findAllMatches:a=k.findAllMatches,minMatchCharLength:s=k.minMatchCharLength,includeMatches:l=k.includeMatches,ignoreLocation:f=k.ignoreLocation}={}){if(t.length>32)throw Error(Mt(32));let u=t.length,d=e.length,c=Math.max(0,Math.min(o,d)),p=i,y=c,x=(E,S)=>{let A=E/u;if(f)return A;let j=Math.abs(c-S);return r?A+j/r:j?1:A},D=s>1||l,T=D?Array(d):[],h;for(;(h=e.indexOf(t,y))>-1;){let E=x(0,h);if(p=Math.min(E,p),y=h+u,D){let S=0;for(;S<u;)T[h+S]=1,S+=1}}y=-1;let g=[],m=1,b=0,w=u+d,I=1<<u-1;for(let E=0;E<u;E+=1){let S=0,A=w;for(;S<A;)x(E,c+A)<=p?S=A:w=A,A=Math.floor((w-S)/2+S);w=A;let j=Math.max(1,c-A+1),U=a?d:Math.min(c+A,d)+u,_=Array(U+2);_[U+1]=(1<<E)-1;for(let L=U;L>=j;--L){let Y=L-1,ct=n[e[Y]];if(_[L]=(_[L+1]<<1|1)&ct,E&&(_[L]|=(g[L+1]|g[L])<<1|1|g[L+1]),_[L]&I&&(m=x(E,Y),m<=p)){if(p=m,y=Y,b=E,y<=c)break;j=Math.max(1,2*c-y)}}if(x(E+1,c)>p)break;g=_}if(D&&y>=0){let E=Math.min(d-1,y+u-1+b);for(let S=y;S<=E;S+=1)n[e[S]]&&(T[S]=1)}let B={isMatch:y>=0,score:Math.max(.001,m)};if(D){let E=Ht(T,s);E.length?l&&(B.indices=E):B.isMatch=!1}return B}function Kt(e){let t={};for(let n=0,o=e.length;n<o;n+=1){let r=e.charAt(n);t[r]=(t[r]||0)|1<<o-n-1}return t}function Pt(e){if(e.length<=1)return e;e.sort((n,o)=>n[0]-o[0]||n[1]-o[1]);let t=[e[0]];for(let n=1,o=e.length;n<o;n+=1){let r=t[t.length-1],i=e[n];i[0]<=r[1]+1?r[1]=Math.max(r[1],i[1]):t.push(i)}return t}var We={\\u0142:"l",\\u0141:"L",\\u0111:"d",\\u0110:"D",\\u00F8:"o",\\u00D8:"O",\\u0127:"h",\\u0126:"H",\\u0167:"t",\\u0166:"T",\\u0131:"i",\\u00DF:"ss"},qt=RegExp("["+Object.keys(We).join("")+"]","g"),de=typeof String.prototype.normalize=="function"?e=>e.normalize("NFD").replace(/[\\u0300-\\u036F\\u0483-\\u0489\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED\\u0711\\u0730-\\u074A\\u07A6-\\u07B0\\u07EB-\\u07F3\\u07FD\\u0816-\\u0819\\u081B-\\u0823\\u0825-\\u0827\\u0829-\\u082D\\u0859-\\u085B\\u08D3-\\u08E1\\u08E3-\\u0903\\u093A-\\u093C\\u093E-\\u094F\\u0951-\\u0957\\u0962\\u0963\\u0981-\\u0983\\u09BC\\u09BE-\\u09C4\\u09C7\\u09C8\\u09CB-\\u09CD\\u09D7\\u09E2\\u09E3\\u09FE\\u0A01-\\u0A03\\u0A3C\\u0A3E-\\u0A42\\u0A47\\u0A48\\u0A4B-\\u0A4D\\u0A51\\u0A70\\u0A71\\u0A75\\u0A81-\\u0A83\\u0ABC\\u0ABE-\\u0AC5\\u0AC7-\\u0AC9\\u0ACB-\\u0ACD\\u0AE2\\u0AE3\\u0AFA-\\u0AFF\\u0B01-\\u0B03\\u0B3C\\u0B3E-\\u0B44\\u0B47\\u0B48\\u0B4B-\\u0B4D\\u0B56\\u0B57\\u0B62\\u0B63\\u0B82\\u0BBE-\\u0BC2\\u0BC6-\\u0BC8\\u0BCA-\\u0BCD\\u0BD7\\u0C00-\\u0C04\\u0C3E-\\u0C44\\u0C46-\\u0C48\\u0C4A-\\u0C4D\\u0C55\\u0C56\\u0C62\\u0C63\\u0C81-\\u0C83\\u0CBC\\u0CBE-\\u0CC4\\u0CC6-\\u0CC8\\u0CCA-\\u0CCD\\u0CD5\\u0CD6\\u0CE2\\u0CE3\\u0D00-\\u0D03\\u0D3B\\u0D3C\\u0D3E-\\u0D44\\u0D46-\\u0D48\\u0D4A-\\u0D4D\\u0D57\\u0D62\\u0D63\\u0D82\\u0D83\\u0DCA\\u0DCF-\\u0DD4\\u0DD6\\u0DD8-\\u0DDF\\u0DF2\\u0DF3\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E\\u0EB1\\u0EB4-\\u0EB9\\u0EBB\\u0EBC\\u0EC8-\\u0ECD\\u0F18\\u0F19\\u0F35\\u0F37\\u0F39\\u0F3E\\u0F3F\\u0F71-\\u0F84\\u0F86\\u0F87\\u0F8D-\\u0F97\\u0F99-\\u0FBC\\u0FC6\\u102B-\\u103E\\u1056-\\u1059\\u105E-\\u1060\\u1062-\\u1064\\u1067-\\u106D\\u1071-\\u1074\\u1082-\\u108D\\u108F\\u109A-\\u109D\\u135D-\\u135F\\u1712-\\u1714\\u1732-\\u1734\\u1752\\u1753\\u1772\\u1773\\u17B4-\\u17D3\\u17DD\\u180B-\\u180D\\u1885\\u1886\\u18A9\\u1920-\\u192B\\u1930-\\u193B\\u1A17-\\u1A1B\\u1A55-\\u1A5E\\u1A60-\\u1A7C\\u1A7F\\u1AB0-\\u1ABE\\u1B00-\\u1B04\\u1B34-\\u1B44\\u1B6B-\\u1B73\\u1B80-\\u1B82\\u1BA1-\\u1BAD\\u1BE6-\\u1BF3\\u1C24-\\u1C37\\u1CD0-\\u1CD2\\u1CD4-\\u1CE8\\u1CED\\u1CF2-\\u1CF4\\u1CF7-\\u1CF9\\u1DC0-\\u1DF9\\u1DFB-\\u1DFF\\u20D0-\\u20F0\\u2CEF-\\u2CF1\\u2D7F\\u2DE0-\\u2DFF\\u302A-\\u302F\\u3099\\u309A\\uA66F-\\uA672\\uA674-\\uA67D\\uA69E\\uA69F\\uA6F0\\uA6F1\\uA802\\uA806\\uA80B\\uA823-\\uA827\\uA880\\uA881\\uA8B4-\\uA8C5\\uA8E0-\\uA8F1\\uA8FF\\uA926-\\uA92D\\uA947-\\uA953\\uA980-\\uA983\\uA9B3-\\uA9C0\\uA9E5\\uAA29-\\uAA36\\uAA43\\uAA4C\\uAA4D\\uAA7B-\\uAA7D\\uAAB0\\uAAB2-\\uAAB4\\uAAB7\\uAAB8\\uAABE\\uAABF\\uAAC1\\uAAEB-\\uAAEF\\uAAF5\\uAAF6\\uABE3-\\uABEA\\uABEC\\uABED\\uFB1E\\uFE00-\\uFE0F\\uFE20-\\uFE2F]/g,"").replace(qt,t=>We[t]):e=>e,Ut=class{constructor(e,{location:t=k.location,threshold:n=k.threshold,distance:o=k.distance,includeMatches:r=k.includeMatches,findAllMatches:i=k.findAllMatches,minMatchCharLength:a=k.minMatchCharLength,isCaseSensitive:s=k.isCaseSensitive,ignoreDiacritics:l=k.ignoreDiacritics,ignoreLocation:f=k.ignoreLocation}={}){if(this.options={location:t,threshold:n,distance:o,includeMatches:r,findAllMatches:i,minMatchCharLength:a,isCaseSensitive:s,ignoreDiacritics:l,ignoreLocation:f},e=s?e:e.toLowerCase(),e=l?de(e):e,this.pattern=e,this.chunks=[],!this.pattern.length)return;let u=(c,p)=>{this.chunks.push({pattern:c,alphabet:Kt(c),startIndex:p})},d=this.pattern.length;if(d>32){let c=0,p=d%32,y=d-p;for(;c<y;)u(this.pattern.substr(c,32),c),c+=32;if(p){let x=d-32;u(this.pattern.substr(x),x)}}else u(this.pattern,0)}searchIn(e){let{isCaseSensitive:t,ignoreDiacritics:n,includeMatches:o}=this.options;if(e=t?e:e.toLowerCase(),e=n?de(e):e,this.pattern===e){if(e.length<this.options.minMatchCharLength)return{isMatch:!1,score:1};let y={isMatch:!0,score:0};return o&&(y.indices=[[0,e.length-1]]),y}let{location:r,distance:i,threshold:a,findAllMatches:s,minMatchCharLength:l,ignoreLocation:f}=this.options,u=[],d=0,c=!1;this.chunks.forEach(({pattern:y,alphabet:x,startIndex:D})=>{let{isMatch:T,score:h,indices:g}=Wt(e,y,x,{location:r+D,distance:i,threshold:a,findAllMatches:s,minMatchCharLength:l,includeMatches:o,ignoreLocation:f});T&&(c=!0),d+=h,T&&g&&u.push(...g)});let p={isMatch:c,score:c?d/this.chunks.length:1};return c&&o&&(p.indices=Pt(u)),p}},ce=[];function zt(...e){ce.push(...e)}function Ke(e,t){for(let n=0,o=ce.length;n<o;n+=1){let r=ce[n];if(r.condition(e,t))return new r(e,t)}return new Ut(e,t)}function ue(e,{ignoreFieldNorm:t=k.ignoreFieldNorm}){let n=1;return e.forEach(({key:o,norm:r,score:i})=>{let a=o?o.weight:null;n*=(i===0&&a?2**-52:i)**+((a||1)*(t?1:r))}),n}function Jt(e,{ignoreFieldNorm:t=k.ignoreFieldNorm}){e.forEach(n=>{n.score=ue(n.matches,{ignoreFieldNorm:t})})}var Vt=class{constructor(e,t){this.limit=e,this.heap=[],this.comparator=t}get size(){return this.heap.length}insert(e){this.size<this.limit?(this.heap.push(e),this._bubbleUp(this.size-1)):this.comparator(e,this.heap[0])<0&&(this.heap[0]=e,this._sinkDown(0))}extractSorted(){return this.heap.sort(this.comparator)}_bubbleUp(e){let t=this.heap;for(;e>0;){let n=e-1>>1;if(this.comparator(t[e],t[n])<=0)break;let o=t[e];t[e]=t[n],t[n]=o,e=n}}_sinkDown(e){let t=this.heap,n=t.length,o=e;do{e=o;let r=2*e+1,i=2*e+2;if(r<n&&this.comparator(t[r],t[o])>0&&(o=r),i<n&&this.comparator(t[i],t[o])>0&&(o=i),o!==e){let a=t[e];t[e]=t[o],t[o]=a}}while(o!==e)}};function Qt(e){let t=[];return e.matches.forEach(n=>{if(!F(n.indices)||!n.indices.length)return;let o={indices:n.indices,value:n.value};n.key&&(o.key=n.key.id),n.idx>-1&&(o.refIndex=n.idx),t.push(o)}),t}function Gt(e,t,{includeMatches:n=k.includeMatches,includeScore:o=k.includeScore}={}){return e.map(r=>{let{idx:i}=r,a={item:t[i],refIndex:i};return n&&(a.matches=Qt(r)),o&&(a.score=r.score),a})}var Zt=/[\\p{L}\\p{M}\\p{N}_]+/gu;function Yt(e){return typeof e=="function"?t=>e(t):e instanceof RegExp?(e.global,t=>t.match(e)||[]):t=>t.match(Zt)||[]}function je({isCaseSensitive:e=!1,ignoreDiacritics:t=!1,tokenize:n}={}){let o=Yt(n);return{tokenize(r){return e||(r=r.toLowerCase()),t&&(r=de(r)),o(r)}}}function se(e,t,n,o){let r=o.tokenize(t);if(!r.length)return;e.fieldCount++,e.docFieldCount.set(n,(e.docFieldCount.get(n)||0)+1);let i=new Set(r),a=e.docTermFieldHits.get(n);a||(a=new Map,e.docTermFieldHits.set(n,a));for(let s of i)a.set(s,(a.get(s)||0)+1),e.df.set(s,(e.df.get(s)||0)+1)}function Pe(e,t,n,o){let{i:r,v:i,$:a}=t;if(i!==void 0){se(e,i,r,o);return}if(a)for(let s=0;s<n;s++){let l=a[s];if(l)if(Array.isArray(l))for(let f of l)se(e,f.v,r,o);else se(e,l.v,r,o)}}function Xt(e,t,n){let o={fieldCount:0,df:new Map,docFieldCount:new Map,docTermFieldHits:new Map};for(let r of e)Pe(o,r,t,n);return o}function en(e,t,n,o){Pe(e,t,n,o)}function tn(e,t){let n=e.docFieldCount.get(t);if(n===void 0)return;e.fieldCount-=n,e.docFieldCount.delete(t);let o=e.docTermFieldHits.get(t);if(o){for(let[r,i]of o){let a=(e.df.get(r)||0)-i;a<=0?e.df.delete(r):e.df.set(r,a)}e.docTermFieldHits.delete(t)}}function $e(e,t){if(t.length===0)return;let n=Array.from(new Set(t)).sort((s,l)=>s-l);for(let s of n)tn(e,s);let o=s=>{let l=0,f=n.length;for(;l<f;){let u=l+f>>>1;n[u]<s?l=u+1:f=u}return s-l},r=n[0],i=new Map;for(let[s,l]of e.docFieldCount)i.set(s>r?o(s):s,l);e.docFieldCount=i;let a=new Map;for(let[s,l]of e.docTermFieldHits)a.set(s>r?o(s):s,l);e.docTermFieldHits=a}var R=class{constructor(e,t,n){if(this.options={...k,...t},this.options.useExtendedSearch)throw Error("Extended search is not available");if(this.options.useTokenSearch)throw Error("Token search is not available");this._keyStore=new Lt(this.options.keys),this._docs=e,this._myIndex=null,this._invertedIndex=null,this.setCollection(e,n),this._lastQuery=null,this._lastSearcher=null}_getSearcher(e){if(this._lastQuery===e)return this._lastSearcher;let t=Ke(e,this._invertedIndex?{...this.options,_invertedIndex:this._invertedIndex}:this.options);return this._lastQuery=e,this._lastSearcher=t,t}setCollection(e,t){if(this._docs=e,t&&!(t instanceof fe))throw Error("Incorrect 'index' type");if(this._myIndex=t||He(this.options.keys,this._docs,{getFn:this.options.getFn,fieldNormWeight:this.options.fieldNormWeight}),this.options.useTokenSearch){let n=je({isCaseSensitive:this.options.isCaseSensitive,ignoreDiacritics:this.options.ignoreDiacritics,tokenize:this.options.tokenize});this._invertedIndex=Xt(this._myIndex.records,this._myIndex.keys.length,n)}this._invalidateSearcherCache()}add(e){if(!F(e))return;this._docs.push(e);let t=this._myIndex.add(e,this._docs.length-1);if(this._invertedIndex&&t){let n=je({isCaseSensitive:this.options.isCaseSensitive,ignoreDiacritics:this.options.ignoreDiacritics,tokenize:this.options.tokenize});en(this._invertedIndex,t,this._myIndex.keys.length,n)}this._invalidateSearcherCache()}remove(e=()=>!1){let t=[],n=[];for(let o=0,r=this._docs.length;o<r;o+=1)e(this._docs[o],o)&&(t.push(this._docs[o]),n.push(o));if(n.length){this._invertedIndex&&$e(this._invertedIndex,n);let o=new Set(n);this._docs=this._docs.filter((r,i)=>!o.has(i)),this._myIndex.removeAll(n),this._invalidateSearcherCache()}return t}removeAt(e){if(!Number.isInteger(e)||e<0||e>=this._docs.length)throw Error(le);this._invertedIndex&&$e(this._invertedIndex,[e]);let t=this._docs.splice(e,1)[0];return this._myIndex.removeAt(e),this._invalidateSearcherCache(),t}_invalidateSearcherCache(){this._lastQuery=null,this._lastSearcher=null}getIndex(){return this._myIndex}_normalizedKeys(){return this._myIndex.keys.map(e=>this._keyStore.get(e.id)||e)}search(e,t){let{limit:n=-1}=t||{},{includeMatches:o,includeScore:r,shouldSort:i,sortFn:a,ignoreFieldNorm:s}=this.options;if(M(e)&&!e.trim()){let c=this._docs.map((p,y)=>({item:p,refIndex:y}));return G(n)&&n>-1&&(c=c.slice(0,n)),c}let l=i&&G(n)&&n>0&&M(e),f=a,u=(c,p)=>f(c,p)||c.idx-p.idx,d;if(l){let c=new Vt(n,u);M(this._docs[0])?this._searchStringList(e,{heap:c,ignoreFieldNorm:s}):this._searchObjectList(e,{heap:c,ignoreFieldNorm:s}),d=c.extractSorted()}else d=M(e)?M(this._docs[0])?this._searchStringList(e):this._searchObjectList(e):this._searchLogical(e),Jt(d,{ignoreFieldNorm:s}),i&&d.sort(M(e)?u:f),G(n)&&n>-1&&(d=d.slice(0,n));return Gt(d,this._docs,{includeMatches:o,includeScore:r})}_searchStringList(e,{heap:t,ignoreFieldNorm:n}={}){let o=this._getSearcher(e),r=this.options.useTokenSearch&&this.options.tokenMatch==="all",{records:i}=this._myIndex,a=t?null:[];return i.forEach(({v:s,i:l,n:f})=>{if(!F(s))return;let u=o.searchIn(s);if(u.isMatch){let d={score:u.score,value:s,norm:f,indices:u.indices};r&&(d.matchedMask=u.matchedMask,d.matchedTerms=u.matchedTerms,d.termCount=u.termCount);let c=[d];if(!r||this._coversAllTokens(c)){let p={item:s,idx:l,matches:c};t?(p.score=ue(p.matches,{ignoreFieldNorm:n}),t.insert(p)):a.push(p)}}}),a}_searchLogical(e){throw Error("Logical search is not available")}_searchObjectList(e,{heap:t,ignoreFieldNorm:n}={}){let o=this._getSearcher(e),r=this.options.useTokenSearch&&this.options.tokenMatch==="all",{records:i}=this._myIndex,a=this._normalizedKeys(),s=t?null:[];return i.forEach(({$:l,i:f})=>{if(!F(l))return;let u=[],d=!1,c=!1;if(a.forEach((p,y)=>{let x=this._findMatches({key:p,value:l[y],searcher:o});x.length?(u.push(...x),x[0].hasInverse&&(c=!0)):d=!0}),!(c&&d)&&u.length&&(!r||this._coversAllTokens(u))){let p={idx:f,item:l,matches:u};t?(p.score=ue(p.matches,{ignoreFieldNorm:n}),t.insert(p)):s.push(p)}}),s}_findMatches({key:e,value:t,searcher:n}){if(!F(t))return[];let o=[];if(K(t))t.forEach(({v:r,i,n:a})=>{if(!F(r))return;let s=n.searchIn(r);if(s.isMatch){let l={score:s.score,key:e,value:r,idx:i,norm:a,indices:s.indices,hasInverse:s.hasInverse};s.termCount!==void 0&&(l.matchedMask=s.matchedMask,l.matchedTerms=s.matchedTerms,l.termCount=s.termCount),o.push(l)}});else{let{v:r,n:i}=t,a=n.searchIn(r);if(a.isMatch){let s={score:a.score,key:e,value:r,norm:i,indices:a.indices,hasInverse:a.hasInverse};a.termCount!==void 0&&(s.matchedMask=a.matchedMask,s.matchedTerms=a.matchedTerms,s.termCount=a.termCount),o.push(s)}}return o}_coversAllTokens(e){let t=e.length?e[0].termCount:void 0;if(t===void 0)return!0;if(t<=31){let o=0;for(let r=0;r<e.length;r++)o|=e[r].matchedMask||0;return o===2**t-1}let n=new Set;for(let o=0;o<e.length;o++){let r=e[o].matchedTerms;if(r)for(let i of r)n.add(i)}return n.size===t}};R.version="7.5.0",R.createIndex=He,R.parseIndex=Ot,R.config=k,R.match=function(e,t,n){if(n&&n.useTokenSearch)throw Error("Fuse.match does not support useTokenSearch: token search requires corpus-level statistics (df, fieldCount) that a one-off string comparison does not have. Use new Fuse(...).search(...) instead.");return Ke(e,{...k,...n}).searchIn(t)},R.use=function(...e){e.forEach(t=>zt(t))};var qe=R;var pe=e=>e.normalize("NFKD").replace(/\\p{M}+/gu,"").toLowerCase();var nn=4,on=.26,Ue=12,ze=40,Z=class{#e;#t=new Map;#n;constructor(t){this.#e=t.map(pe),this.#e.forEach((n,o)=>{for(let[r]of n.matchAll(/[\\p{L}\\p{N}]{3,}/gu)){if(r.length>ze)continue;let i=this.#t.get(r);i===void 0?this.#t.set(r,new Set([o])):i.add(o)}}),this.#n=new qe([...this.#t.keys()],{threshold:on,ignoreLocation:!0,minMatchCharLength:3,includeScore:!0})}find(t){let n=pe(t).split(/\\s+/).filter(Boolean);if(n.length===0)return{positions:null,taken:[]};let o=[],r=new Set(this.#e.keys());for(let i of n){let a=this.#o(i);if(a.size===0&&i.length>=nn&&i.length<=ze){let s=this.#r(i);s[0]!==void 0&&o.push([i,s[0]]),a=new Set(s.flatMap(l=>[...this.#t.get(l)??[]]))}r=new Set([...r].filter(s=>a.has(s)))}return{positions:r,taken:o}}#o(t){let n=new Set;return this.#e.forEach((o,r)=>{o.includes(t)&&n.add(r)}),n}#r(t){return this.#n.search(t,{limit:Ue*4}).map(({item:n})=>n).filter(n=>Math.abs(n.length-t.length)<=Math.max(2,t.length/3)).slice(0,Ue)}};var me=e=>(t,n)=>e(t)<e(n)?-1:e(t)>e(n)?1:0,rn={severity:()=>0,topic:me(({topic:e})=>e),type:me(({type:e})=>e),cause:me(({cause:e})=>e),sources:(e,t)=>t.sources-e.sources};function Je(e,t){let n=rn[t]??(()=>0);return[...e].sort((o,r)=>Number(H(o.state))-Number(H(r.state))||n(o,r)||o.position-r.position)}var sn=["severity","type","cause","topic","source"];function Ve(e,t){let n=e,o=v("filter-text",HTMLInputElement),r=sn.map(m=>v(m,HTMLSelectElement)),i=v("state",HTMLSelectElement),a=v("sort",HTMLSelectElement),s=v("shown",HTMLOutputElement),l=v("clear",HTMLButtonElement),f=null,u=e,d=Le(e,t),c=()=>(f??=new Z(Ie(Se())),f),p=()=>o.value.trim()===""?{positions:null,taken:[]}:c().find(o.value);"requestIdleCallback"in window&&requestIdleCallback(c),o.addEventListener("focus",c);function y(){let m=r.filter(({value:S})=>S!==""),{positions:b,taken:w}=p();u=n.filter(({element:S,position:A,state:j})=>(b===null||b.has(A))&&(i.value===""||j===i.value)&&m.every(({id:U,value:_})=>(S.dataset[U]??"").split(" ").includes(_)));let I=u.length;d.begin(u);let B=m.length>0||b!==null||i.value!=="",E=w.map(([S,A])=>\`; \\u201C\${S}\\u201D stands nowhere, taken for \\u201C\${A}\\u201D\`).join("");s.textContent=(B?\`\${I} of \${n.length} shown\`:\`\${n.length} findings\`)+E,l.hidden=!B}function x(m){u.includes(m)||h(),d.reach(u.indexOf(m))}function D(){let m=Je(n.map(w=>({card:w,position:w.position,state:w.state,type:w.element.dataset.type??"",cause:w.element.dataset.cause??"",topic:g.get(w.element.dataset.topic??"")??"\\uFFFF",sources:(w.element.dataset.source??"").split(" ").length})),a.value).map(({card:w})=>w);if(m.every((w,I)=>w===n[I]))return;n=m;let b=n[0];b?.element.parentElement?.append(...n.map(({element:w})=>w)),b?.line.parentElement?.append(...n.map(({line:w})=>w)),y()}function T(){let m=new Map($.map(b=>[b,0]));for(let b of n)m.set(b.state,(m.get(b.state)??0)+1);for(let b of i.options){let w=m.get(b.value);w!==void 0&&(b.textContent=\`\${b.dataset.label} (\${w})\`)}}function h(){o.value="";for(let m of[...r,i])m.value="";y()}let g=new Map([...v("topic",HTMLSelectElement).options].map(({value:m,text:b})=>[m,b]));o.addEventListener("input",y),o.addEventListener("keydown",({key:m})=>{m==="Escape"&&o.value===""&&o.blur()});for(let m of[...r,i])m.addEventListener("change",y);return a.addEventListener("change",D),l.addEventListener("click",()=>{h(),o.focus()}),T(),D(),y(),{cards:()=>n,matching:()=>u,reveal:x,revealAll:()=>d.reach(u.length-1),clear:h,countStates:T,focusSearch:()=>o.focus()}}function N(e,t){let n=new Map(e.map(o=>[o.finding,o]));for(let o of t){let r=n.get(o.finding);(r===void 0||Date.parse(o.decidedAt)>Date.parse(r.decidedAt))&&n.set(o.finding,o)}return[...n.values()]}var Qe=/"(?:[^"\\\\]|\\\\[\\s\\S])*"?|[{}[\\],:]|[^\\s{}[\\],:"]+/g;function Ge(e,t,n="value"){let o=[],r=()=>o.length===t.length&&o.every(({key:i},a)=>i===t[a]);for(let{0:i,index:a}of e.matchAll(Qe)){let s=o.at(-1);if(i==="}"||i==="]")o.pop();else if(i===",")s?.kind==="["&&typeof s.key=="number"?s.key+=1:s!==void 0&&(s.expectsKey=!0);else if(i===":")s!==void 0&&(s.expectsKey=!1);else if(s?.expectsKey===!0){if(s.key=an(i),n==="key"&&r())return{start:a,end:a+i.length}}else{if(n==="value"&&r())return{start:a,end:a+i.length};(i==="{"||i==="[")&&o.push({kind:i,key:i==="["?0:"",expectsKey:i==="{"})}}return null}function Ze(e){let t=[],n="value",o=()=>t.length===0?"end":"comma";for(let{0:i,index:a}of e.matchAll(Qe)){let s={start:a,end:a+i.length},l=n==="value"||n==="value or ]";if(i===t.at(-1)&&(n==="comma"||n==="key or }"||n==="value or ]"))t.pop(),n=o();else if(i==="{"&&l)t.push("}"),n="key or }";else if(i==="["&&l)t.push("]"),n="value or ]";else if(i===","&&n==="comma")n=t.at(-1)==="}"?"key":"value";else if(i===":"&&n==="colon")n="value";else if((n==="key"||n==="key or }")&&i.startsWith('"')&&he(i))n="colon";else if(l&&he(i))n=o();else return s}let r=e.trimEnd().length;return{start:r,end:r+1}}var he=e=>{try{return JSON.parse(e),!0}catch{return!1}},an=e=>he(e)?String(JSON.parse(e)):e;var z="crosscheck-decisions/1",ge=4e3,ln=20,Xe=/^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?Z$/,ye=["finding","state","reason","note","decidedAt","by"];function P(e,t){let n=[],o=(u,d,c=null)=>{n.push(ee({path:t,text:e},u??{start:0,end:1},d,c))},r=(u,d,c,p)=>{n.length<ln&&o(Ge(e,u,p),d,c??null)},i=e.replace(/^\\ufeff/," "),a;try{a=JSON.parse(i)}catch{return o(Ze(i),"not valid JSON","Export the decisions anew from the report's page."),{decisions:[],mistakes:n}}if(!xe(a)||a.schema!==z){let u=xe(a)&&"schema"in a;return r(u?["schema"]:[],"not a decisions file",\`A decisions file begins with "schema": "\${z}".\`),{decisions:[],mistakes:n}}for(let u of Object.keys(a))u!=="schema"&&u!=="decisions"&&r([u],\`unknown key "\${u}"\`,"A decisions file holds schema and decisions.","key");Array.isArray(a.decisions)||r("decisions"in a?["decisions"]:[],'"decisions" must be a list');let s=Array.isArray(a.decisions)?a.decisions:[],l=new Set,f=s.flatMap((u,d)=>{let c=dn(u,["decisions",d],r);return c===null?[]:(l.has(c.finding)&&r(["decisions",d,"finding"],\`finding \${c.finding} is decided twice\`),l.add(c.finding),[c])});return n.sort((u,d)=>u.line-d.line||u.column-d.column),{decisions:n.length===0?f:[],mistakes:n}}function dn(e,t,n){if(!xe(e))return n(t,"a decision must be an object",\`It holds \${ye.join(", ")}.\`),null;for(let d of Object.keys(e))ye.includes(d)||n([...t,d],\`unknown key "\${d}"\`,\`A decision holds \${ye.join(", ")}.\`,"key");let o=d=>d in e?[...t,d]:t,r=d=>{let c=e[d]??null;return c===null?null:typeof c=="string"&&c.length<=ge?c:(n(o(d),\`"\${d}" must be a text of at most \${ge} characters, or null\`),null)},[i,a,s,l,f]=[r("finding"),r("reason"),r("note"),r("decidedAt"),r("by")],u=$.find(d=>d===e.state);return(i===""||Ye(e.finding))&&n(o("finding"),'"finding" must name a finding by its id'),u===void 0&&n(o("state"),\`"state" must be one of \${$.join(", ")}\`),u==="dismissed"&&(a??"").trim()===""&&n(o("reason"),"a dismissed finding needs a reason"),(l===null?Ye(e.decidedAt):!Xe.test(l)||Number.isNaN(Date.parse(l)))&&n(o("decidedAt"),'"decidedAt" must be a moment in UTC',"Write it as 2026-01-08T18:00:00Z."),i===null||u===void 0||l===null?null:{finding:i,state:u,reason:a,note:s,decidedAt:l,by:f}}var Ye=e=>e==null,xe=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function q(e){let n=[...e].sort((o,r)=>o.finding<r.finding?-1:o.finding>r.finding?1:0).map(({finding:o,state:r,reason:i,note:a,decidedAt:s,by:l})=>({finding:o,state:r,reason:i,note:a,decidedAt:s,by:l}));return\`\${JSON.stringify({schema:z,decisions:n},null,2)}
\`}var et="crosscheck-decisions:";function tt(e,t,n,o){let r=et+e,i=!0,a=()=>{try{return P(localStorage.getItem(r)??q([]),r).decisions}catch{return i=!1,[]}},s=()=>{let d=new Set(t);try{return Object.keys(localStorage).filter(c=>c.startsWith(et)&&c!==r).sort().map(c=>P(localStorage.getItem(c)??"",c).decisions).reduce(N,[]).filter(({finding:c})=>d.has(c))}catch{return[]}},l=new Map,f=d=>{l=new Map(d.map(c=>[c.finding,c]))},u=()=>{f(N([...l.values()],a()));try{localStorage.setItem(r,q([...l.values()]))}catch{i=!1}o()};return f(N(N(n,s()),a())),window.addEventListener("storage",d=>{d.key===r&&(f(N([...l.values()],a())),o())}),{find:d=>l.get(d)??null,all:()=>[...l.values()],put:d=>{l.set(d.finding,d),u()},merge:d=>{let c=l;return f(N([...l.values()],d)),u(),[...l].filter(([p,y])=>c.get(p)!==y).length},keeps:()=>i}}function nt(){let e=v("tools",HTMLButtonElement);e.addEventListener("click",()=>{let t=v("findings",HTMLElement).classList.toggle("tools-open");e.setAttribute("aria-expanded",String(t))})}var ot="crosscheck-name",cn=5e7;function rt(e){let t=v("transfer",HTMLOutputElement),n=v("import",HTMLInputElement);v("export",HTMLButtonElement).addEventListener("click",()=>{let o=document.createElement("a");o.href=URL.createObjectURL(new Blob([q(e.all())],{type:"application/json"})),o.download="decisions.json",o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4),t.textContent=\`\${e.all().length} decisions exported to decisions.json.\`}),n.addEventListener("change",async()=>{let o=n.files?.[0];o!==void 0&&(t.textContent=o.size>cn?\`\${o.name} is too large.\`:await un(o,e),n.value="")}),fn()}async function un(e,t){let{decisions:n,mistakes:o}=P(await e.text(),e.name),[r]=o;if(r!==void 0)return\`Nothing imported. \${r.path}, line \${r.line}, column \${r.column}: \${r.message}. \${r.hint??""}\`;let i=t.merge(n);return\`\${n.length} decisions read from \${e.name}, \${i} of them new or later than those here.\`}function fn(){let e=v("by",HTMLInputElement);try{e.value=localStorage.getItem(ot)??"",e.addEventListener("change",()=>localStorage.setItem(ot,e.value))}catch{}}function it({wake:e,wakeFor:t}){let n=C(".view"),o=C(".views a");function r(s){s.id!=="findings"&&e(s);for(let l of n)l.classList.toggle("elsewhere",l!==s);for(let l of o)l.hash===\`#\${s.id}\`?l.setAttribute("aria-current","page"):l.removeAttribute("aria-current")}function i(){t(location.hash);let s=document.getElementById(location.hash.slice(1)),l=s?.closest(".view");l?r(l):s!==null&&s.scrollIntoView()}let[a]=n;return a!==void 0&&r(a),window.addEventListener("hashchange",i),{follow:i,open:s=>o[s-1]?.click()}}var pn=1500;function st(){let e=[];function t(s){let l=s.querySelectorAll("noscript.later");for(let f of l){let u=document.createElement("template");u.innerHTML=f.textContent??"",f.replaceWith(u.content)}if(l.length>0)for(let f of e)f(s)}function n(s){let l=/^#(s\\d+)-\\d+$/.exec(s)?.[1],f=l===void 0?null:document.getElementById(l);f!==null&&t(f)}let o=s=>s.querySelector("noscript.later")!==null,r=s=>C(s).filter(o),i=new IntersectionObserver(s=>{for(let{isIntersecting:l,target:f}of s)l&&(i.unobserve(f),t(f))},{rootMargin:\`\${pn}px 0px\`});for(let s of r(".source"))i.observe(s);document.addEventListener("click",({target:s})=>{let f=(s instanceof Element?s.closest("a"):null)?.getAttribute("href")??"";f.startsWith("#")&&n(f)},{capture:!0});function a(){for(let s of r(".view:not(.elsewhere) .finding:not([hidden]), .view:not(.elsewhere, .findings)"))t(s)}return{wake:t,wakeFor:n,wakeShown:a,watch:s=>{o(s)&&i.observe(s)},unwatch:s=>i.unobserve(s),onWake:s=>e.push(s)}}function at(e,{wake:t,wakeFor:n},o){let r=null;function i(d){r?.element.removeAttribute("aria-current"),r=d,t(d.element),d.element.setAttribute("aria-current","true")}function a(d){i(d),d.element.focus({preventScroll:!0})}function s(d){let c=e.matching(),p=r===null?-1:c.indexOf(r),y=c[p===-1&&d===-1?-1:p+d];y!==void 0&&(e.reveal(y),X(y.element.id),a(y))}function l(){if(r===null)return;let d=C("a.outlet",r.element),c=[...new Set(d.map(({hash:y})=>y.slice(1)))],p=c[(c.indexOf(location.hash.slice(1))+1)%c.length];p!==void 0&&(n(\`#\${p}\`),X(p))}function f(){let d=e.cards().find(({element:c})=>\`#\${c.id}\`===location.hash);d!==void 0&&(e.reveal(d),d!==r&&(o(d),d.element.scrollIntoView(),a(d)))}let u=d=>{let c=d instanceof Element?d.closest(".finding"):null;return c===null?void 0:e.cards().find(({element:p})=>p===c)};for(let d of["focusin","click"])document.addEventListener(d,({target:c})=>{let p=u(c);p!==void 0&&p!==r&&i(p)});return window.addEventListener("hashchange",f),{current:()=>r,step:s,openNext:l,follow:f}}document.body.classList.add("live");var O=st();O.onWake(ne);ne(document);var lt=it(O);document.querySelector(".finding")===null?oe(dt()):mn();lt.follow();function dt(){return Object.fromEntries([1,2,3,4,5,6].map(e=>[String(e),()=>lt.open(e)]))}function mn(){let{story:e,findings:t,decisions:n}=we(),o=be(t),r=v("tally",HTMLElement),i=v("spoken",HTMLElement),a=()=>o,s=tt(e,t,n,()=>c()),l=Me(()=>a(),s,O.wake,x=>{i.textContent=x});l.show(),O.onWake(l.showIn);let f=Ve(o,O);a=f.cards;let u=at(f,O,l.unfold);rt(s),nt();let d=()=>{f.revealAll(),O.wakeShown()};window.addEventListener("beforeprint",d),window.addEventListener("keydown",({key:x,ctrlKey:D,metaKey:T})=>{x.toLowerCase()==="f"&&(D||T)&&d()});function c(){l.show(),f.countStates(),p()}function p(){let x=s.keeps()?"":" This browser keeps nothing for the page: export before you close it.";r.textContent=Ae(o.map(({state:D})=>D))+x}p();let y=x=>()=>{let D=u.current();D!==null&&x(D)};oe({...dt(),j:()=>u.step(1),k:()=>u.step(-1),o:u.openNext,c:y(x=>l.decide(x,"confirmed")),d:y(x=>l.decide(x,"dismissed")),n:y(x=>l.decide(x,"needs-call")),e:y(x=>l.note(x)),u:y(x=>l.decide(x,"open")),x:f.clear,"/":f.focusSearch}),u.follow()}})();
`;
