/** What a reader does in the page: open, filter, search, sort, walk, follow links, print. Decisions have their own file. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "@jest/globals";
import { findReporter } from "../../src/report/index.js";
import { ferryFire } from "./ferry-fire.js";
import { hostile, hostileReport, hostileView } from "./hostile-report.js";
import { largeStory } from "./large-story.js";
import { drivePage, fullView, inBrowser } from "./page-driver.js";

const page = drivePage();
const { open, visible, fill, choose, text, keep } = page;
const shown = (): Promise<string> => text("#shown");
const currentId = (): Promise<string | null> =>
  page.tab.run("document.querySelector('.finding[aria-current]')?.id ?? null");

const [toll, denial, wording] = ["f-5f1c09aa", "f-77ab3c01", "f-c4d2e9b7"];

inBrowser("opens without a complaint and fetches nothing", async () => {
  await open("story");
  expect(await visible()).toEqual([toll, denial, wording]);
  expect(await shown()).toBe("3 findings");
  expect(await page.tab.run("performance.getEntriesByType('resource').length")).toBe(0);
  expect(page.tab.complaints).toEqual([]);
  await keep("first-screen");
});

inBrowser.each([
  ["severity", "high", [toll]],
  ["type", "polarity", [denial]],
  ["cause", "contradiction", [toll, denial]],
  ["topic", "t2", [wording]],
  ["source", "s2", [toll, wording]],
  ["state", "open", [toll, denial, wording]],
  ["state", "confirmed", []],
])("filter by %s", async (id, value, expected) => {
  await choose(id, value);
  expect(await visible()).toEqual(expected);
  expect(await shown()).toBe(`${expected.length} of 3 shown`);
  expect(await page.tab.run("document.querySelectorAll('.index li:not([hidden])').length")).toBe(
    expected.length,
  );
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
    await page.click("#clear");
    expect(await visible()).toHaveLength(3);
    await page.tab.run("document.activeElement.blur()");
  },
);

inBrowser("a slip of the hand finds what was meant, and says what it took it for", async () => {
  await fill("maritme");
  expect(await visible()).toEqual([denial]);
  expect(await shown()).toBe("1 of 3 shown; “maritme” stands nowhere, taken for “maritime”");
  await fill("");
});

inBrowser("sorting moves cards and lines alike", async () => {
  const lines = (): Promise<readonly string[]> =>
    page.tab.run("[...document.querySelectorAll('.index li a')].map((link) => link.hash.slice(1))");
  await choose("sort", "type");
  expect(await visible()).toEqual([denial, toll, wording]);
  expect(await lines()).toEqual([denial, toll, wording]);
  await choose("sort", "sources");
  expect(await visible()).toEqual([toll, denial, wording]);
  await choose("sort", "severity");
  expect(await visible()).toEqual([toll, denial, wording]);
});

inBrowser("j and k walk the findings that are shown, o their places in the full texts", async () => {
  await choose("cause", "contradiction");
  for (const [key, expected] of [
    ["j", toll],
    ["j", denial],
    ["j", denial],
    ["k", toll],
  ] as const) {
    await page.tab.press(key);
    expect(await currentId()).toBe(expected);
  }
  expect(await page.tab.run("location.hash")).toBe(`#${toll}`);
  await keep("finding");
  const places: string[] = [];
  for (let i = 0; i < 4; i++) {
    await page.tab.press("o");
    places.push(await page.tab.run("document.querySelector(':target').textContent.slice(0, 6)"));
  }
  expect(places).toEqual(["The fe", "Police", "Fiftee", "The fe"]);
  await page.tab.press("x");
  expect(await visible()).toHaveLength(3);
});

inBrowser("letters typed into the search box are letters", async () => {
  await page.tab.press("/");
  await page.tab.press("j");
  expect(await page.tab.run("document.getElementById('filter-text').value")).toBe("j");
  await page.tab.run("document.getElementById('clear').click(); document.activeElement.blur()");
});

inBrowser("? lists the keys, Escape closes the list, and they can be switched off", async () => {
  await page.tab.press("?");
  expect(await page.tab.run("document.getElementById('keyboard').open")).toBe(true);
  await page.click("#keys-off");
  await page.tab.press("Escape");
  await page.tab.until("!document.getElementById('keyboard').open");
  const before = await currentId();
  await page.tab.press("j");
  expect(await currentId()).toBe(before);
  await page.click("#keys-off");
  await page.tab.press("k");
  expect(await currentId()).not.toBe(null);
});

inBrowser("one view is shown at a time, and a link into another opens it", async () => {
  const drawn = (): Promise<readonly string[]> =>
    page.tab.run(
      "[...document.querySelectorAll('.view')].filter((view) => view.offsetHeight > 0).map(({ id }) => id)",
    );
  expect(await drawn()).toEqual(["findings"]);
  await page.click(".views a[href='#near-misses']");
  await page.tab.until("document.querySelector('#near-misses').offsetHeight > 0");
  expect(await drawn()).toEqual(["near-misses"]);
  expect(await text(".views [aria-current]")).toBe("Not reported 2");
  await page.tab.press("2");
  await page.tab.until("document.querySelector('#matrix').offsetHeight > 0");
  expect(await drawn()).toEqual(["matrix"]);
  await page.click(`.matrix a[href='#${denial}']`);
  await page.tab.until("document.querySelector('#findings').offsetHeight > 0");
  expect(await drawn()).toEqual(["findings"]);
  expect(await currentId()).toBe(denial);
});

inBrowser("the matrix says in words who says what, and arrow keys walk it", async () => {
  await page.tab.press("2");
  await page.tab.until("document.querySelector('#matrix').offsetHeight > 0");
  const rows: readonly string[][] = await page.tab.run(
    "[...document.querySelectorAll('#matrix > .scroll tbody tr')].map((row) => [...row.cells].slice(1).map((cell) => cell.textContent))",
  );
  expect(rows).toEqual([
    ["A 12 people", "B 15 people", "A 12 people, hedged: aboutB 15 people, hedged: about"],
    ["A no", "silent", "B yes"],
    ["A “never inspected”", "B “hardly ever inspected”", "silent"],
  ]);
  await page.tab.run("document.querySelector('.matrix tbody td a').focus()");
  const focused = (): Promise<string> => page.tab.run("document.activeElement.textContent");
  await page.tab.press("ArrowRight");
  expect(await focused()).toBe("B 15 people");
  await page.tab.press("ArrowDown");
  expect(await focused()).toBe("B “hardly ever inspected”");
  await page.tab.press("ArrowLeft");
  expect(await focused()).toBe("A “never inspected”");
  expect(await page.tab.run("document.querySelectorAll('.matrix a[tabindex=\"0\"]').length")).toBe(1);
  await keep("matrix");
});

inBrowser("the timeline's table says what is drawn", async () => {
  await page.tab.press("3");
  await page.tab.until("document.querySelector('#timeline').offsetHeight > 0");
  expect(await page.tab.run("document.querySelectorAll('#timeline svg a').length")).toBe(4);
  expect(await text("#timeline tbody tr")).toContain("1 March 2024");
  expect(await page.tab.run("document.querySelectorAll('#timeline tbody tr').length")).toBe(4);
  await keep("timeline");
  await page.tab.press("1");
});

inBrowser("a disputed amount has a line for each source, with its own words", async () => {
  const rows: readonly string[] = await page.tab.run(
    `[...document.querySelectorAll('#${toll} .strip-row')].map((row) => row.innerText.replace(/\\s+/g, ' ').trim())`,
  );
  expect(rows).toEqual([
    "A Harbor Times 12 people",
    "A wire 12 about",
    "B Coast Post Fifteen people",
    "B wire 15 about",
  ]);
});

inBrowser("a quotation's link shows its place beside it and leaves the findings where they are", async () => {
  await page.tab.run("window.scrollTo(0, 600)");
  const before = await page.tab.run<number>("window.scrollY");
  await page.click(`#${toll} a.outlet`);
  expect(await page.tab.run("document.querySelector(':target').textContent")).toContain(
    "The ferry fire killed 12 people",
  );
  expect(await page.tab.run("window.scrollY")).toBe(before);
});

inBrowser("a deep link to a finding that is filtered away shows it", async () => {
  await choose("severity", "high");
  await page.tab.run(`location.hash = '${wording}'`);
  await page.tab.until(`document.querySelector('.finding[aria-current]')?.id === '${wording}'`);
  expect(await visible()).toHaveLength(3);
});

inBrowser("every control is reached by the keyboard alone and has a name", async () => {
  await open("keys");
  const reached = new Set<string>();
  for (let i = 0; i < 24; i++) {
    await page.tab.press("Tab");
    reached.add(await page.tab.run("document.activeElement.id || document.activeElement.className"));
  }
  const controls = "skip keys filter-text severity type cause topic source state sort by export import";
  for (const id of controls.split(" ")) expect(reached).toContain(id);
  const unnamed = await page.tab.run(
    "[...document.querySelectorAll('input, select, textarea, button, a')].filter((e) => !(e.labels?.length || e.getAttribute('aria-label') || e.textContent.trim())).map((e) => e.outerHTML)",
  );
  expect(unnamed).toEqual([]);
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
  await open("paper", {
    ...ferryFire,
    findings: [{ ...finding, values: everywhere }, ...ferryFire.findings.slice(1)],
  });
  const drawn = (selector: string): Promise<readonly boolean[]> =>
    page.tab.run(
      `[...document.querySelectorAll('${selector}')].map((part) => part.checkVisibility({ contentVisibilityAuto: true }) && part.getBoundingClientRect().height > 0)`,
    );
  expect(await drawn(".value details .quotation")).toContain(false);
  await page.tab.send("Emulation.setEmulatedMedia", { media: "print" });
  expect(
    await drawn(".filters, .ledger, .decide, .views, .texts, .permalink, .view:not(.findings)"),
  ).not.toContain(true);
  expect(await drawn(".finding h3, .value .quotation, .judgement dd, .strip-row")).not.toContain(false);
  await keep("print");
  await page.tab.send("Emulation.setEmulatedMedia", { media: "" });
});

inBrowser("without scripts every view can be read", async () => {
  await page.tab.send("Emulation.setScriptExecutionDisabled", { value: true });
  const { report, view } = largeStory();
  const few = { ...report, findings: report.findings.slice(0, 150) };
  await open("no-script", few, view);
  await page.tab.send("Emulation.setScriptExecutionDisabled", { value: false });
  const html = (await page.tab.send("DOM.getDocument")) as { root: { nodeId: number } };
  const count = async (selector: string): Promise<number> =>
    (
      (await page.tab.send("DOM.querySelectorAll", { nodeId: html.root.nodeId, selector })) as {
        nodeIds: readonly number[];
      }
    ).nodeIds.length;
  expect(await count(".finding .values")).toBe(150);
  expect(await count("#matrix tbody tr")).toBeGreaterThanOrEqual(100);
  expect(await count(".source .body")).toBe(20 * 2000);
});

inBrowser.each(hostile)("%s in every text does nothing", async (_, words) => {
  const path = join(page.folder, "hostile.html");
  writeFileSync(path, findReporter("html")?.render(hostileReport(words), hostileView(words)) ?? "");
  page.tab.complaints.length = 0;
  await page.tab.go("about:blank");
  await page.tab.go(pathToFileURL(path).href);
  expect(page.tab.complaints).toEqual([]);
  expect(
    await page.tab.run("[document.scripts.length, document.images.length, document.links.length > 0]"),
  ).toEqual([3, 0, true]);
  expect(
    await page.tab.run(
      "[...document.links].every((link) => link.href.startsWith(location.href.split('#')[0] + '#'))",
    ),
  ).toBe(true);
  expect(await page.tab.run("document.querySelectorAll('.finding').length")).toBe(
    hostileReport(words).findings.length,
  );
  for (let view = 1; view <= 6; view++) {
    await page.tab.press(String(view));
    expect(await page.tab.run("document.documentElement.scrollWidth")).toBeLessThanOrEqual(1400);
  }
});

inBrowser.each([320, 390, 768, 1152, 1400])("nothing is wider than a window of %i pixels", async (width) => {
  await page.tab.resize(width, 900);
  const long = "w".repeat(10_000);
  const findings = ferryFire.findings.map((finding) => ({
    ...finding,
    message: `${long} ${finding.message}`,
  }));
  await open("wide", { ...ferryFire, findings });
  for (let view = 1; view <= 6; view++) {
    await page.tab.press(String(view));
    expect(await page.tab.run("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  }
  await page.tab.resize(1400, 900);
});

inBrowser("2,000 findings open and answer fast, and every one of them is reached", async () => {
  const { report, view } = largeStory();
  await page.tab.go("about:blank");
  writeFileSync(join(page.folder, "large.html"), findReporter("html")?.render(report, view) ?? "");
  const opened = await page.tab.busy(() => page.tab.go(pathToFileURL(join(page.folder, "large.html")).href));
  await fill("ref-1999");
  const answered = await page.tab.busy(() =>
    fill("ref-199").then(() => page.tab.run("document.body.offsetHeight")),
  );
  expect(await visible()).toHaveLength(11);
  const place = await page.tab.run<{ text: string; top: number; bottom: number }>(`(async () => {
    document.querySelector('#f-large-1995').scrollIntoView();
    await new Promise((seen) => setTimeout(seen, 300));
    document.querySelector('#f-large-1995 a.outlet').click();
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const target = document.querySelector(':target');
    const { top, bottom } = target.getBoundingClientRect();
    return { text: target.textContent, top, bottom }; })()`);
  expect(place.text).toContain("The list of ship 1995 names 2010 people");
  expect(place.top).toBeGreaterThanOrEqual(0);
  expect(place.bottom).toBeLessThanOrEqual(900);
  await fill("");
  await page.tab.run("location.hash = 'f-large-1500'");
  await page.tab.until("document.querySelector('.finding[aria-current]')?.id === 'f-large-1500'");
  expect(await page.tab.run("document.querySelectorAll('#f-large-1500 .quotation').length")).toBeGreaterThan(
    1,
  );
  const before = await page.tab.run<number>("document.querySelectorAll('.finding .values').length");
  expect(before).toBeLessThan(500);
  await page.tab.run("dispatchEvent(new Event('beforeprint'))");
  expect(await page.tab.run("document.querySelectorAll('.finding:not([hidden]) .values').length")).toBe(2000);
  // Computing time, as other tests share the machine. The goals are 2,000 ms to open and 100 ms to answer; see npm run bench.
  expect(opened).toBeLessThan(4_000);
  expect(answered).toBeLessThan(400);
});

inBrowser(
  "what the browser itself searches is there when it is asked to, and no more than is shown",
  async () => {
    const { report, view } = largeStory();
    await open("find", { ...report, findings: report.findings.slice(0, 150) }, view);
    const read = (): Promise<number> =>
      page.tab.run("document.querySelectorAll('.finding:not([hidden]) .values').length");
    expect(await read()).toBeLessThan(60);
    const find = "window.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true }))";
    await page.tab.run(find);
    expect(await read()).toBe(150);
    await fill("ref-14");
    expect(await visible()).toHaveLength(11);
    await page.tab.run(find);
    expect(await visible()).toHaveLength(11);
    await fill("");
    expect((await visible()).length).toBeLessThan(60);
  },
);

inBrowser("a report without findings opens too, and its other views are reached", async () => {
  page.tab.complaints.length = 0;
  await open("empty", { ...ferryFire, findings: [] });
  expect(page.tab.complaints).toEqual([]);
  await page.tab.press("?");
  await page.tab.press("Escape");
  await page.click(".views a[href='#near-misses']");
  await page.tab.until("document.querySelector('#near-misses').offsetHeight > 0");
});

inBrowser("in a narrow window one button unfolds filters, order and the decisions file", async () => {
  await page.tab.resize(400, 844);
  await open("story");
  const controls = (): Promise<boolean> =>
    page.tab.run(
      "[...document.querySelectorAll('#severity, #sort, #export')].every((control) => control.offsetHeight > 0)",
    );
  const firstFinding = (): Promise<number> =>
    page.tab.run("document.querySelector('.index li').getBoundingClientRect().top");
  expect(await controls()).toBe(false);
  expect(await firstFinding()).toBeLessThan(844);
  await keep("narrow");
  await page.tab.run("document.getElementById('filter-text').focus()");
  await page.tab.press("Tab");
  await page.tab.press("Enter");
  expect(await controls()).toBe(true);
  expect(await page.tab.run("document.activeElement.getAttribute('aria-expanded')")).toBe("true");
  await keep("narrow-unfolded");
  await page.tab.press("Enter");
  expect(await controls()).toBe(false);
  await page.tab.resize(1400, 900);
  expect(await controls()).toBe(true);
});

inBrowser("the head of a file is folded, and not where a finding quotes it", async () => {
  await open("story");
  const isOpen = (): Promise<boolean> => page.tab.run("document.querySelector('.front-matter').open");
  expect(await text(".front-matter")).toContain("outlet: Harbor Times");
  expect(await isOpen()).toBe(false);
  const [finding] = ferryFire.findings;
  const words = fullView.texts.get("harbor-times") ?? "";
  const start = words.indexOf("outlet: Harbor Times");
  const end = start + "outlet: Harbor Times".length;
  const quoted = { source: "harbor-times", start, end, text: words.slice(start, end), focus: { start, end } };
  if (finding === undefined) throw new Error("the story has findings");
  const values = [{ value: "12", origins: 1, evidence: [quoted] }, ...finding.values.slice(1)];
  await open("head", { ...ferryFire, findings: [{ ...finding, values }] });
  expect(await isOpen()).toBe(true);
});

inBrowser("a dark window is kept as a picture", async () => {
  await page.tab.send("Emulation.setEmulatedMedia", {
    features: [{ name: "prefers-color-scheme", value: "dark" }],
  });
  await open("story");
  expect(await page.tab.run("getComputedStyle(document.body).backgroundColor")).toBe("rgb(23, 22, 19)");
  await keep("dark");
  await page.tab.send("Emulation.setEmulatedMedia", { features: [] });
  expect(fullView.overview).toBeDefined();
});
