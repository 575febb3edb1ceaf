/** A report's page in a browser, and what a person does in it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, jest, test } from "@jest/globals";
import type { Overview, Report } from "../../src/domain/index.js";
import { findReporter, type ReportView } from "../../src/report/index.js";
import { findBrowser, Tab } from "./browser.js";
import { ferryFire, ferryView } from "./ferry-fire.js";

const browser = findBrowser();

/** Skipped, and told so, where there is no browser. */
export const inBrowser: typeof test = (browser === null ? test.skip : test) as typeof test;

/** Of the last run; not part of the repository. */
const pictures = join("reports", "screenshots");

/** Amounts and days as they would be read in the ferry story. */
const exact = { hedge: "exact" as const, unit: "person", cumulative: false };
const nothing = { hedge: null, amount: null, days: null };
const [toll, , wording] = ferryFire.findings;
const pieces = (toll?.values ?? []).flatMap(({ evidence }) => evidence);
export const ferryOverview: Overview = {
  readings: ferryFire.findings.map(({ type, values }) =>
    values.map(({ evidence }, v) =>
      evidence.map(({ source }) =>
        type === "quantity"
          ? {
              hedge: source === "wire" ? "about" : null,
              amount: { ...exact, low: 12 + 3 * v, high: 12 + 3 * v, value: 12 + 3 * v },
              days: null,
            }
          : nothing,
      ),
    ),
  ),
  dated: pieces.map((evidence, i) => ({
    days: { first: `2024-03-0${i + 1}`, last: `2024-03-0${i + 1}` },
    evidence,
  })),
  alone: (wording?.values ?? [])
    .flatMap(({ evidence }) => evidence)
    .map((evidence) => ({ kind: "quotation", evidence })),
};

export const fullView: ReportView = { ...ferryView, overview: ferryOverview };

export interface Driver {
  readonly tab: Tab;
  /** Writes a page and opens it; null reopens what is open. */
  readonly open: (name: string, report?: Report, view?: ReportView) => Promise<void>;
  readonly folder: string;
  readonly fill: (text: string) => Promise<unknown>;
  readonly choose: (id: string, value: string) => Promise<unknown>;
  readonly click: (selector: string) => Promise<unknown>;
  /** Anchors of the findings that are shown, in their order. */
  readonly visible: () => Promise<readonly string[]>;
  readonly text: (selector: string) => Promise<string>;
  readonly keep: (name: string) => Promise<void>;
}

/** One browser for the tests of a file. */
export function drivePage(): Driver {
  jest.setTimeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), "crosscheck-page-"));
  let tab: Tab | null = null;
  beforeAll(async () => {
    if (browser === null)
      console.warn("No Chromium found: the page is not tried in a browser. Set CHROMIUM to its path.");
    else tab = await Tab.open(browser, 1400, 900);
  });
  afterAll(async () => {
    await tab?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const its = (): Tab => {
    if (tab === null) throw new Error("there is no browser");
    return tab;
  };
  const on = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})`;
  return {
    get tab() {
      return its();
    },
    folder,
    open: async (name, report = ferryFire, view = fullView) => {
      const path = join(folder, `${name}.html`);
      writeFileSync(path, findReporter("html")?.render(report, view) ?? "");
      await its().go("about:blank");
      await its().go(pathToFileURL(path).href);
    },
    fill: (text) =>
      its().run(`{ const box = document.getElementById('filter-text'); box.value = ${JSON.stringify(text)};
        box.dispatchEvent(new Event('input')); }`),
    choose: (id, value) =>
      its().run(`{ const list = document.getElementById('${id}'); list.value = ${JSON.stringify(value)};
        list.dispatchEvent(new Event('change')); }`),
    click: (selector) => its().run(`${on(selector)}.click()`),
    visible: () =>
      its().run("[...document.querySelectorAll('.finding:not([hidden])')].map((card) => card.id)"),
    text: (selector) => its().run(`${on(selector)}.textContent`),
    keep: async (name) => {
      await its().run("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
      mkdirSync(pictures, { recursive: true });
      writeFileSync(join(pictures, `${name}.png`), await its().picture());
    },
  };
}
