import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Evidence, Finding, Report } from "../../src/domain/index.js";
import { findReporter } from "../../src/report/index.js";
import { findBrowser, Tab } from "./browser.js";
import { ferryFire, ferryView } from "./ferry-fire.js";
import { hostile, hostileReport, hostileView } from "./hostile-report.js";

const browser = findBrowser();
const inBrowser = browser === null ? test.skip : test;
const folder = mkdtempSync(join(tmpdir(), "crosscheck-page-"));
let tab: Tab;
jest.setTimeout(60_000);

/** 20 sources, 2,000 findings, each between two sentences of their own. */
function largeStory(): { readonly report: Report; readonly texts: ReadonlyMap<string, string> } {
  const [source] = ferryFire.sources;
  const [finding] = ferryFire.findings;
  if (source === undefined || finding === undefined) throw new Error("the story has both");
  const sentence = (of: number, i: number): string =>
    `The list of ship ${i} names ${i + of} people who went ashore.`;
  const sources = Array.from({ length: 20 }, (_, of) => ({
    ...source,
    id: `paper-${of}`,
    outlet: `Paper ${of}`,
  }));
  const texts = sources.map((_, of) => Array.from({ length: 2000 }, (__, i) => sentence(of, i)).join("\n"));
  const evidence = (of: number, i: number): Evidence => {
    const start = texts[of]?.indexOf(sentence(of, i)) ?? 0;
    const focus = start + `The list of ship ${i} names `.length;
    const text = sentence(of, i);
    return {
      source: `paper-${of}`,
      start,
      end: start + text.length,
      text,
      focus: { start: focus, end: focus + 3 },
    };
  };
  const findings = Array.from(
    { length: 2000 },
    (_, i): Finding => ({
      ...finding,
      id: `large-${i}`,
      message: `Sources differ on the people of ship ref-${i}: two lists.`,
      reasons: [],
      values: [i % 20, (i + 7) % 20].map((of) => ({
        value: `${i + of} people`,
        origins: 1,
        evidence: [evidence(of, i)],
      })),
    }),
  );
  return {
    report: { ...ferryFire, sources, findings, nearMisses: [], diagnostics: [] },
    texts: new Map(sources.map(({ id }, of) => [id, texts[of] ?? ""])),
  };
}

const write = (name: string, report: Report, texts = ferryView.texts): string => {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, findReporter("html")?.render(report, { ...ferryView, texts }) ?? "");
  return pathToFileURL(path).href;
};

const visible = (): Promise<readonly string[]> =>
  tab.run("[...document.querySelectorAll('.finding:not([hidden])')].map((card) => card.id)");
const fill = (text: string): Promise<unknown> =>
  tab.run(`{ const box = document.getElementById('filter-text'); box.value = ${JSON.stringify(text)};
    box.dispatchEvent(new Event('input')); }`);
const choose = (id: string, value: string): Promise<unknown> =>
  tab.run(`{ const list = document.getElementById('${id}'); list.value = ${JSON.stringify(value)};
    list.dispatchEvent(new Event('change')); }`);
const shown = (): Promise<string> => tab.run("document.getElementById('shown').textContent");
const currentId = (): Promise<string | null> =>
  tab.run("document.querySelector('.finding[aria-current]')?.id ?? null");

const [toll, denial, wording] = ["f-5f1c09aa", "f-77ab3c01", "f-c4d2e9b7"];

beforeAll(async () => {
  if (browser === null)
    console.warn("No Chromium found: the page is not tried in a browser. Set CHROMIUM to its path.");
  else tab = await Tab.open(browser, 1400, 900);
});
afterAll(async () => {
  await tab?.close();
  rmSync(folder, { recursive: true, force: true });
});

inBrowser("opens without a complaint and fetches nothing", async () => {
  await tab.go(write("story", ferryFire));
  expect(await visible()).toEqual([toll, denial, wording]);
  expect(await shown()).toBe("3 findings");
  expect(await tab.run("performance.getEntriesByType('resource').length")).toBe(0);
  expect(tab.complaints).toEqual([]);
});

inBrowser.each([
  ["severity", "high", [toll]],
  ["type", "polarity", [denial]],
  ["cause", "contradiction", [toll, denial]],
  ["source", "s2", [toll, wording]],
])("filter by %s", async (id, value, expected) => {
  await choose(id, value);
  expect(await visible()).toEqual(expected);
  expect(await shown()).toBe(`${expected.length} of 3 shown`);
  expect(await tab.run("document.querySelectorAll('.index li:not([hidden])').length")).toBe(expected.length);
  await choose(id, "");
  expect(await visible()).toHaveLength(3);
});

inBrowser(
  "search finds all words in any order and case, in quotations too, and adds to filters",
  async () => {
    await fill("ROOM never");
    expect(await visible()).toEqual([wording]);
    await fill("authority");
    await choose("severity", "medium");
    expect(await visible()).toEqual([denial]);
    await fill("<script>");
    expect(await shown()).toBe("0 of 3 shown");
    await tab.run("document.getElementById('clear').click()");
    expect(await visible()).toHaveLength(3);
    await tab.run("document.activeElement.blur()");
  },
);

inBrowser("j and k walk the findings that are shown, o their places in the full texts", async () => {
  await choose("cause", "contradiction");
  for (const [key, expected] of [
    ["j", toll],
    ["j", denial],
    ["j", denial],
    ["k", toll],
  ] as const) {
    await tab.press(key);
    expect(await currentId()).toBe(expected);
  }
  expect(await tab.run("location.hash")).toBe(`#${toll}`);
  const places: string[] = [];
  for (let i = 0; i < 4; i++) {
    await tab.press("o");
    places.push(await tab.run("document.querySelector(':target').textContent.slice(0, 6)"));
  }
  expect(places).toEqual(["The fe", "Police", "Fiftee", "The fe"]);
  await tab.press("x");
  expect(await visible()).toHaveLength(3);
});

inBrowser("letters typed into the search box are letters", async () => {
  await tab.press("/");
  await tab.press("j");
  expect(await tab.run("document.getElementById('filter-text').value")).toBe("j");
  await tab.run("document.getElementById('clear').click(); document.activeElement.blur()");
});

inBrowser("? lists the keys, Escape closes the list", async () => {
  await tab.press("?");
  expect(await tab.run("document.getElementById('keyboard').open")).toBe(true);
  await tab.press("Escape");
  await tab.until("!document.getElementById('keyboard').open");
});

inBrowser("a quotation's link shows its place beside it and leaves the findings where they are", async () => {
  await tab.run("document.querySelector('.near-misses summary').click()");
  await tab.run("window.scrollTo(0, 600)");
  const before = await tab.run<number>("window.scrollY");
  await tab.run("[...document.querySelectorAll('.near-misses a.outlet')].at(0).click()");
  expect(await tab.run("document.querySelector(':target').textContent")).toContain(
    "The ferry fire killed 12 people",
  );
  expect(await tab.run("window.scrollY")).toBe(before);
});

inBrowser("a deep link to a finding that is filtered away shows it", async () => {
  await choose("severity", "high");
  await tab.run(`location.hash = '${wording}'`);
  await tab.until(`document.querySelector('.finding[aria-current]')?.id === '${wording}'`);
  expect(await visible()).toHaveLength(3);
});

inBrowser("every control is reached by the keyboard alone and has a name", async () => {
  await tab.go(write("keys", ferryFire));
  const reached = new Set<string>();
  for (let i = 0; i < 12; i++) {
    await tab.press("Tab");
    reached.add(await tab.run("document.activeElement.id || document.activeElement.className"));
  }
  for (const id of ["skip", "filter-text", "severity", "type", "cause", "source", "keys"])
    expect(reached).toContain(id);
  const unnamed = await tab.run(
    "[...document.querySelectorAll('input, select, button, a')].filter((e) => !(e.getAttribute('aria-label') || e.textContent.trim())).length",
  );
  expect(unnamed).toBe(0);
});

inBrowser("paper gets the findings with all their evidence, and no controls", async () => {
  const [finding] = ferryFire.findings;
  if (finding === undefined) throw new Error("the story has findings");
  const everywhere = finding.values.map((value) => ({
    ...value,
    evidence: [
      ...value.evidence,
      ...finding.reasons.flatMap(({ evidence }) => evidence),
      ...ferryFire.nearMisses.flatMap(({ evidence }) => evidence),
    ],
  }));
  await tab.go(
    write("paper", {
      ...ferryFire,
      findings: [{ ...finding, values: everywhere }, ...ferryFire.findings.slice(1)],
    }),
  );
  const drawn = (selector: string): Promise<readonly boolean[]> =>
    tab.run(
      `[...document.querySelectorAll('${selector}')].map((part) => part.checkVisibility({ contentVisibilityAuto: true }) && part.getBoundingClientRect().height > 0)`,
    );
  expect(await drawn(".value details .quotation")).toContain(false);
  await tab.send("Emulation.setEmulatedMedia", { media: "print" });
  expect(await drawn(".filters, .texts, .permalink")).not.toContain(true);
  expect(await drawn(".finding h3, .value .quotation, .judgement dd")).not.toContain(false);
  await tab.send("Emulation.setEmulatedMedia", { media: "" });
});

inBrowser.each(hostile)("%s in every text does nothing", async (_, text) => {
  const path = join(folder, "hostile.html");
  writeFileSync(path, findReporter("html")?.render(hostileReport(text), hostileView(text)) ?? "");
  tab.complaints.length = 0;
  await tab.go("about:blank");
  await tab.go(pathToFileURL(path).href);
  expect(tab.complaints).toEqual([]);
  expect(
    await tab.run("[document.scripts.length, document.images.length, document.links.length > 0]"),
  ).toEqual([2, 0, true]);
  expect(
    await tab.run(
      "[...document.links].every((link) => link.href.startsWith(location.href.split('#')[0] + '#'))",
    ),
  ).toBe(true);
  expect(await tab.run("document.querySelectorAll('.finding').length")).toBe(2);
  expect(await tab.run("document.documentElement.scrollWidth")).toBeLessThanOrEqual(1400);
});

inBrowser.each([390, 768, 1152, 1400])("nothing is wider than a window of %i pixels", async (width) => {
  await tab.resize(width, 900);
  const long = "w".repeat(10_000);
  const findings = ferryFire.findings.map((finding) => ({
    ...finding,
    message: `${long} ${finding.message}`,
  }));
  await tab.go(write("wide", { ...ferryFire, findings }));
  expect(await tab.run("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  await tab.resize(1400, 900);
});

inBrowser("2,000 findings open and answer fast", async () => {
  const { report, texts } = largeStory();
  await tab.go("about:blank");
  const opened = await tab.busy(() => tab.go(write("large", report, texts)));
  await fill("ref-1999");
  const answered = await tab.busy(() => fill("ref-199").then(() => tab.run("document.body.offsetHeight")));
  if (process.env.PRINT_TIMES === "1") console.log({ opened, answered });
  expect(await visible()).toHaveLength(11);
  const place = await tab.run<{ text: string; top: number; bottom: number }>(`(async () => {
    document.querySelector('#f-large-1995 a.outlet').click();
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const target = document.querySelector(':target');
    const { top, bottom } = target.getBoundingClientRect();
    return { text: target.textContent, top, bottom }; })()`);
  expect(place.text).toContain("The list of ship 1995 names 2010 people");
  expect(place.top).toBeGreaterThanOrEqual(0);
  expect(place.bottom).toBeLessThanOrEqual(900);
  // Computing time, as other tests share the machine. The goals are 2,000 ms to open and 100 ms to answer.
  expect(opened).toBeLessThan(4_000);
  expect(answered).toBeLessThan(400);
});
