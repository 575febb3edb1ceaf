/**
 * The page part of `npm run bench`: how long a browser takes to open the page of a large story and to answer on it.
 *
 * Milliseconds of the page's main thread, up to the finished layout, so that other work on the machine does not show;
 * beside it the time on the clock, in which it does. The goals stand behind the figures and hold for both. `npm run bench -- page` measures this alone.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const openGoal = 2_000;
const answerGoal = 100;
const rounds = 5;

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

export async function benchPage() {
  const folder = mkdtempSync(join(tmpdir(), "crosscheck-bench-"));
  // The browser's driver and the large story are the tests' own, and those are TypeScript.
  const bundled = buildSync({
    stdin: {
      contents: 'export * from "./tests/report/browser.ts"; export * from "./tests/report/large-story.ts";',
      resolveDir: process.cwd(),
    },
    bundle: true,
    platform: "node",
    format: "esm",
    write: false,
  });
  const driver = join(folder, "driver.mjs");
  writeFileSync(driver, bundled.outputFiles[0].text);
  const { findBrowser, Tab, largeStory, largeSources, largeFindings } = await import(
    pathToFileURL(driver).href
  );
  const { findReporter } = await import("../../dist/report/index.js");
  const browser = findBrowser();
  if (browser === null) {
    console.log("\nthe page: not measured, no Chromium found (CHROMIUM names one)");
    return rmSync(folder, { recursive: true });
  }
  const { report, view } = largeStory();
  const path = join(folder, "report.html");
  writeFileSync(path, findReporter("html").render(report, view));
  const tab = await Tab.open(browser, 1400, 900);
  try {
    const megabytes = (statSync(path).size / 1e6).toFixed(1);
    console.log(
      `\nthe page of ${largeSources} sources and ${largeFindings} findings, ${megabytes} MB, median of ${rounds}`,
    );
    console.log("                              computing ms  on the clock  goal");
    const measure = async (name, goal, act, undo) => {
      const computing = [];
      const clock = [];
      for (let i = 0; i < rounds; i++) {
        await undo?.();
        const since = performance.now();
        computing.push(await tab.busy(act));
        clock.push(performance.now() - since);
      }
      const told = [median(computing), median(clock)].map((ms) => String(Math.round(ms)).padStart(13));
      const missed =
        median(computing) > goal ? "  MISSED" : median(clock) > goal ? "  MISSED on the clock" : "";
      console.log(`${name.padEnd(29)}${told.join(" ")}  ${goal}${missed}`);
    };
    const drawn = "document.body.offsetHeight";
    const change = (id, value, event) =>
      tab.run(`{ const field = document.getElementById("${id}"); field.value = ${JSON.stringify(value)};
        field.dispatchEvent(new Event("${event}")); ${drawn} }`);
    await measure(
      "open",
      openGoal,
      () => tab.go(pathToFileURL(path).href),
      () => tab.go("about:blank"),
    );
    await change("filter-text", "read", "input");
    const clear = () => tab.run(`document.getElementById("clear").click(); ${drawn}`);
    for (const [name, text] of [
      ["search: all of them", "people"],
      ["search: a few of them", "ref-199"],
      ["search: with a slip", "poeple"],
    ])
      await measure(name, answerGoal, () => change("filter-text", text, "input"), clear);
    await measure("search: emptied", answerGoal, clear, () => change("filter-text", "ref-199", "input"));
    for (const [id, value] of [
      ["severity", "high"],
      ["source", "s3"],
      ["topic", "t5"],
      ["state", "dismissed"],
    ])
      await measure(`filter: ${id}`, answerGoal, () => change(id, value, "change"), clear);
    await measure("decide", answerGoal, () =>
      tab.run(`document.querySelector(".finding [data-act=confirmed]").click(); ${drawn}`),
    );
  } finally {
    await tab.close();
    rmSync(folder, { recursive: true });
  }
}
