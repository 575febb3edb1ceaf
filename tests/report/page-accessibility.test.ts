/** WCAG 2.2 AA as far as a program can tell (axe), in every view, light and dark, wide and narrow. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "@jest/globals";
import { ferryFire } from "./ferry-fire.js";
import { drivePage, fullView, inBrowser } from "./page-driver.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const page = drivePage();
const views = ["findings", "matrix", "timeline", "near-misses", "alone", "sources"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Runs beside the page's policy: the debugger may evaluate what the page may not load. */
async function violations(): Promise<readonly string[]> {
  await page.tab.run(`${axe}; true`);
  const found = await page.tab.run<readonly Violation[]>(
    `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
      .then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })))`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

const decisions = [
  {
    finding: "77ab3c01",
    state: "dismissed" as const,
    reason: "Both can be right",
    note: "Asked.",
    decidedAt: "2024-03-03T10:00:00Z",
    by: "Ann",
  },
];

inBrowser.each(["light", "dark"])("axe finds nothing in any view, %s", async (scheme) => {
  await page.tab.send("Emulation.setEmulatedMedia", {
    features: [{ name: "prefers-color-scheme", value: scheme }],
  });
  await page.open("story", ferryFire, { ...fullView, decisions });
  for (const view of views) {
    await page.click(`.views a[href='#${view}']`);
    await page.tab.until(`document.getElementById('${view}').offsetHeight > 0`);
    expect([view, await violations()]).toEqual([view, []]);
  }
});

inBrowser(
  "axe finds nothing in a narrow window, in the form for a reason, and in the list of keys",
  async () => {
    await page.tab.resize(390, 844);
    await page.open("story", ferryFire, { ...fullView, decisions });
    await page.tab.press("j");
    await page.tab.press("d");
    expect(await violations()).toEqual([]);
    await page.tab.press("Escape");
    await page.tab.press("?");
    expect(await violations()).toEqual([]);
    await page.tab.resize(1400, 900);
  },
);

inBrowser("axe notices what it should: a control without a name", async () => {
  await page.open("story");
  await page.tab.run("document.querySelector('#filter-text').removeAttribute('aria-label')");
  await page.tab.run("document.querySelector('#filter-text').removeAttribute('placeholder')");
  expect((await violations()).join()).toContain("label: ");
});

inBrowser(
  "the whole page can be worked with the keyboard: search, read, decide, look up, see another view",
  async () => {
    await page.open("story");
    await page.tab.press("/");
    for (const key of "toll") await page.tab.press(key);
    await page.tab.press("Escape");
    await page.tab.run("document.activeElement.blur()");
    await page.tab.press("x");
    await page.tab.press("j");
    await page.tab.press("o");
    expect(await page.tab.run("document.querySelector(':target').closest('aside') !== null")).toBe(true);
    await page.tab.press("c");
    expect(await page.text("#tally")).toContain("confirmed");
    await page.tab.press("4");
    await page.tab.until("document.querySelector('#near-misses').offsetHeight > 0");
    // The focus is always seen.
    await page.tab.press("Tab");
    expect(await page.tab.run("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
  },
);

inBrowser(
  "motion, zoom and contrast: no animation, no fixed scale, forced colours keep the letters",
  async () => {
    expect(await page.tab.run("document.querySelector('meta[name=viewport]').content")).not.toMatch(
      /scalable|maximum/,
    );
    expect(await page.tab.run("document.getAnimations().length")).toBe(0);
    await page.tab.send("Emulation.setEmulatedMedia", {
      features: [{ name: "forced-colors", value: "active" }],
    });
    await page.open("story");
    expect(await page.tab.run("document.querySelector('.value .letter').offsetWidth > 0")).toBe(true);
    await page.tab.send("Emulation.setEmulatedMedia", { features: [] });
  },
);
