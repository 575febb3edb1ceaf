/**
 * The days that sources name, a lane for each source; days in dispute are joined and carry their finding's number.
 *
 * The drawing is for the eye alone. The table below it says the same in words, and is what the keyboard and a
 * screen reader get. Shares of the width stand for days, so it fits any width without a script.
 */
import {
  addTo,
  type DatedClaim,
  type Evidence,
  publishedText,
  type ReadDays,
  toDayNumber,
} from "../../domain/index.js";
import { groupDigits, plural } from "../summary.js";
import { clip } from "../visible-text.js";
import { type DayScale, makeDayScale } from "./day-scale.js";
import { html, type Markup } from "./markup.js";
import { nameOf, type Page } from "./page.js";
import { findingAnchor } from "./places.js";

const laneHeight = 66;
const top = 34;
/** Percent of the width between two days that are written out. */
const labelRoom = 15;
const mostListed = 400;
/** Drawn; more would cross each other. The table below marks every one. */
const mostJoined = 12;
const mostLanes = 40;

interface Point {
  readonly source: string;
  readonly days: ReadDays;
  readonly evidence: Evidence;
}

interface Conflict {
  readonly position: number;
  readonly id: string;
  /** One list a value. */
  readonly points: readonly (readonly Point[])[];
}

export function timelineView(page: Page): Markup | null {
  const { overview } = page.view;
  if (overview === undefined) return null;
  const conflicts = findConflicts(page);
  const disputed = conflicts.flatMap(({ points }) => points.flat());
  const points = [...overview.dated.map(toPoint), ...disputed];
  const published = page.report.sources.flatMap(({ published: at }) => (at === null ? [] : [at]));
  const scale = makeDayScale([...points.flatMap(({ days }) => [days.first, days.last]), ...published]);
  if (scale === null || points.length === 0) return null;
  const named = new Set(points.map(({ source }) => source));
  const lanes = page.report.sources
    .map(({ id }) => id)
    .filter((id) => named.has(id))
    .slice(0, mostLanes);
  return html`<p class="lead">The days that ${plural(named.size, "source")} name${named.size === 1 ? "s" : ""}.${
    conflicts.length === 0
      ? " No two of them are in dispute."
      : ` Days in dispute are joined, with the finding's number${conflicts.length > mostJoined ? `; of ${groupDigits(conflicts.length)} disputes the ${mostJoined} most serious` : ""}.`
  }${scale.bent ? " Long gaps are drawn shorter." : ""}</p>
<figure class="timeline">${drawing(page, scale, lanes, overview.dated.map(toPoint), conflicts)}
<figcaption class="legend"><span><i class="key dot"></i> a statement on that day</span><span><i class="key many"></i> several</span><span><i class="key out"></i> day of publication</span><span><i class="key joined"></i> days in dispute</span></figcaption></figure>
${listing(page, overview.dated, conflicts)}`;
}

const toPoint = ({ days, evidence }: DatedClaim): Point => ({ source: evidence.source, days, evidence });

/** Findings about a date of which at least two values were read as days. */
function findConflicts(page: Page): readonly Conflict[] {
  return page.report.findings.flatMap(({ id, type, values }, position) => {
    if (type !== "date") return [];
    const points = values.map(({ evidence }, v) =>
      evidence.flatMap((piece, e): Point[] => {
        const days = page.view.overview?.readings[position]?.[v]?.[e]?.days ?? null;
        return days === null ? [] : [{ source: piece.source, days, evidence: piece }];
      }),
    );
    const read = points.filter((list) => list.length > 0);
    return read.length < 2 ? [] : [{ position, id, points: read }];
  });
}

function drawing(
  page: Page,
  scale: DayScale,
  lanes: readonly string[],
  points: readonly Point[],
  conflicts: readonly Conflict[],
): Markup {
  const bottom = top + lanes.length * laneHeight;
  const yOf = (source: string): number => top + lanes.indexOf(source) * laneHeight + 30;
  const inLanes = (point: Point): boolean => lanes.includes(point.source);
  const days = [...points, ...conflicts.flatMap(({ points: values }) => values.flat())];
  const badges: Badge[] = [];
  return html`<svg width="100%" height="${bottom + 8}" aria-hidden="true">
${labels(scale, days).map(
  ({ x, day }) =>
    html`<line class="day" x1="${x}%" x2="${x}%" y1="22" y2="${bottom}"/><text class="day" x="${x}%" y="14" text-anchor="${x > 92 ? "end" : x < 8 ? "start" : "middle"}">${day}</text>`,
)}
${lanes.map(
  (id) =>
    html`<line class="lane" x1="0" x2="100%" y1="${yOf(id)}" y2="${yOf(id)}"/><text class="lane" x="0" y="${yOf(id) - 14}">${clip(nameOf(page, id), 48)}</text>`,
)}
${publications(page, scale, lanes, yOf)}${clusters(points.filter(inLanes)).map((cluster) =>
  mark(page, cluster, scale, yOf),
)}${conflicts.slice(0, mostJoined).map((conflict, i) => joined(conflict, i, { scale, inLanes, yOf, badges }))}</svg>
`;
}

/** As many days as can be written side by side. */
function labels(
  scale: DayScale,
  points: readonly Point[],
): readonly { readonly x: number; readonly day: string }[] {
  const days = [...new Set(points.map(({ days: { first } }) => first))].sort();
  let last = Number.NEGATIVE_INFINITY;
  return days.flatMap((day) => {
    const x = round(scale.of(day));
    if (x - last < labelRoom) return [];
    last = x;
    return [{ x, day: shortDay(day) }];
  });
}

/** "6 Jan 2026". */
const shortDay = (day: string): string => publishedText(day).replace(/^(\d+ \p{L}{3})\p{L}*/u, "$1");

const round = (share: number): number => Math.round(share * 100) / 100;

/** Statements of one source on the same days: one mark. */
function clusters(points: readonly Point[]): readonly (readonly [Point, ...Point[]])[] {
  const found = new Map<string, [Point, ...Point[]]>();
  for (const point of points) {
    const key = `${point.days.first} ${point.days.last} ${point.source}`;
    addTo(found, key, point);
  }
  return [...found.values()];
}

function mark(
  page: Page,
  cluster: readonly [Point, ...Point[]],
  scale: DayScale,
  yOf: (source: string) => number,
): Markup {
  const [{ source, days, evidence }] = cluster;
  const [from, to] = [round(scale.of(days.first)), round(scale.of(days.last))];
  const tip = `${nameOf(page, source)}, ${daysText(days)}: ${cluster
    .map((point) => clip(point.evidence.text, 160))
    .slice(0, 3)
    .join(" / ")}`;
  const drawn = html`<title>${tip}</title>${
    to > from
      ? html`<line class="span" x1="${from}%" x2="${to}%" y1="${yOf(source)}" y2="${yOf(source)}"/>`
      : null
  }<circle class="${cluster.length > 1 ? "many" : "one"}" cx="${round((from + to) / 2)}%" cy="${yOf(source)}" r="${cluster.length > 1 ? 7 : 5}"/>`;
  const place = page.places.find(evidence);
  return place === null ? html`<g>${drawn}</g>` : html`<a href="#${place.anchor}" tabindex="-1">${drawn}</a>`;
}

const publications = (
  page: Page,
  scale: DayScale,
  lanes: readonly string[],
  yOf: (source: string) => number,
): readonly Markup[] =>
  page.report.sources.flatMap(({ id, published }) =>
    published === null || !lanes.includes(id) || Number.isNaN(toDayNumber(published))
      ? []
      : [
          html`<line class="out" x1="${round(scale.of(published))}%" x2="${round(scale.of(published))}%" y1="${yOf(id) - 13}" y2="${yOf(id) + 13}"/>`,
        ],
  );

interface Badge {
  readonly x: number;
  readonly y: number;
}

/** What joins are drawn into; `badges` are the numbers that stand there already. */
interface Drawn {
  readonly scale: DayScale;
  readonly inLanes: (point: Point) => boolean;
  readonly yOf: (source: string) => number;
  readonly badges: Badge[];
}

/** Shares of the way on which a number is tried, and the room that it needs: percent of the width, and pixels. */
const shares = [0.5, 0.35, 0.65, 0.22, 0.78, 0.42, 0.58];
const badgeRoom = { x: 4.5, y: 22 };

/** In the middle of its way, or beside it where another number stands. */
function placeBadge(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  badges: Badge[],
): Badge {
  const places = shares.map((share) => ({
    x: round(x1 + (x2 - x1) * share),
    y: Math.round(y1 + (y2 - y1) * share),
  }));
  const free = places.find(({ x, y }) =>
    badges.every((other) => Math.abs(other.x - x) >= badgeRoom.x || Math.abs(other.y - y) >= badgeRoom.y),
  );
  const badge = free ?? (places[0] as Badge);
  badges.push(badge);
  return badge;
}

/** The first place of the first value to every place of a later one, with the finding's number on the way. */
function joined(
  { position, id, points }: Conflict,
  order: number,
  { scale, inLanes, yOf, badges }: Drawn,
): Markup | null {
  const values = points.map((list) => list.filter(inLanes)).filter((list) => list.length > 0);
  const from = values[0]?.[0];
  if (from === undefined || values.length < 2) return null;
  const [x1, y1] = [round(scale.of(from.days.first)), yOf(from.source)];
  return html`<g class="conflict">${ring(x1, y1)}${values.slice(1).flatMap((list) =>
    distinct(list).map(({ days, source }) => {
      const [x2, y2] = [round(scale.of(days.first)), yOf(source)];
      // In one lane the way leads below it; neighbours take turns, so that their numbers stay apart.
      const below = y1 === y2 ? y1 + 19 + (order % 2) * 16 : null;
      const { x, y } = placeBadge([x1, below ?? y1], [x2, below ?? y2], badges);
      const way =
        below === null
          ? html`<line x1="${x1}%" y1="${y1}" x2="${x2}%" y2="${y2}"/>`
          : html`<line x1="${x1}%" y1="${y1}" x2="${x1}%" y2="${below}"/><line x1="${x1}%" y1="${below}" x2="${x2}%" y2="${below}"/><line x1="${x2}%" y1="${below}" x2="${x2}%" y2="${y2}"/>`;
      return html`${way}${ring(x2, y2)}<a href="#${findingAnchor(id)}" tabindex="-1"><circle class="badge" cx="${x}%" cy="${y}" r="${position < 99 ? 10 : position < 999 ? 13 : 17}"/><text x="${x}%" y="${y + 4}" text-anchor="middle">${position + 1}</text></a>`;
    }),
  )}</g>`;
}

const ring = (x: number, y: number): Markup => html`<circle cx="${x}%" cy="${y}" r="9"/>`;

/** One point for each source and day: two sentences of one source are one end of a join. */
const distinct = (points: readonly Point[]): readonly Point[] => [
  ...new Map(points.map((point) => [`${point.days.first} ${point.source}`, point])).values(),
];

const daysText = ({ first, last }: ReadDays): string =>
  first === last ? publishedText(first) : `${publishedText(first)} to ${publishedText(last)}`;

function listing(page: Page, dated: readonly DatedClaim[], conflicts: readonly Conflict[]): Markup {
  const numbers = new Map<string, Set<number>>();
  const keyOf = ({ source, focus }: Evidence): string => `${focus.start} ${source}`;
  for (const { position, points } of conflicts)
    for (const { evidence } of points.flat())
      numbers.set(keyOf(evidence), (numbers.get(keyOf(evidence)) ?? new Set()).add(position));
  const known = new Set(dated.map(({ evidence }) => keyOf(evidence)));
  const others = conflicts
    .flatMap(({ points }) => points.flat())
    .filter(({ evidence }) => !known.has(keyOf(evidence)));
  const rows = [...dated.map(toPoint), ...others].sort((a, b) =>
    a.days.first < b.days.first ? -1 : a.days.first > b.days.first ? 1 : 0,
  );
  const shown = rows.slice(0, mostListed);
  return html`<details class="as-text" open><summary>The same in words</summary>
<div class="scroll" tabindex="0" role="region" aria-label="The timeline in words"><table class="days">
<thead><tr><th scope="col">Day</th><th scope="col">Source</th><th scope="col">Statement</th><th scope="col">In dispute</th></tr></thead>
<tbody>${shown.map((point, i) => line(page, point, shown[i - 1], [...(numbers.get(keyOf(point.evidence)) ?? [])]))}</tbody></table></div>
${rows.length > shown.length ? html`<p class="lead">The first ${mostListed} of ${groupDigits(rows.length)} statements.</p>` : null}</details>
`;
}

function line(
  page: Page,
  { source, days, evidence }: Point,
  before: Point | undefined,
  findings: readonly number[],
): Markup {
  const again = before !== undefined && daysText(before.days) === daysText(days);
  const place = page.places.find(evidence);
  const { text, start, focus } = evidence;
  const [from, to] = [focus.start - start, focus.end - start];
  const said = html`${tail(text.slice(0, from), 120)}<mark>${clip(text.slice(from, to), 80)}</mark>${clip(text.slice(to), 160)}`;
  return html`<tr${again ? html` class="again"` : null}><th scope="row">${daysText(days)}</th><td>${
    place === null ? nameOf(page, source) : html`<a href="#${place.anchor}">${nameOf(page, source)}</a>`
  }</td><td class="statement">${said}</td><td>${findings.map((position) => {
    const id = page.report.findings[position]?.id ?? "";
    return html`<a class="back" href="#${findingAnchor(id)}" aria-label="Finding ${position + 1}">${position + 1}</a> `;
  })}</td></tr>
`;
}

/** The end of a text, from a blank on. */
const tail = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const end = text.slice(-length);
  return `…${end.slice(Math.max(0, end.indexOf(" ")))}`;
};
