/** Deciding in the page: by mouse and by keyboard, kept over a reload, exported, imported, and given by the program. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { decisionsFileSchema, readDecisions, writeDecisions } from "../../src/decisions/index.js";
import type { Decision } from "../../src/domain/index.js";
import { ferryFire } from "./ferry-fire.js";
import { faults, validatorOf } from "./json-schemas.js";
import { drivePage, fullView, inBrowser } from "./page-driver.js";

const page = drivePage();
const validate = validatorOf(decisionsFileSchema());
const { open, visible, choose, click, text, keep } = page;
const [toll, denial, wording] = ["f-5f1c09aa", "f-77ab3c01", "f-c4d2e9b7"];

const stateOf = (id: string): Promise<string> =>
  page.tab.run(`document.getElementById('${id}').dataset.state`);
const tally = (): Promise<string> => text("#tally");
const set = (id: string, value: string): Promise<unknown> =>
  page.tab.run(`{ const field = document.getElementById('${id}'); field.value = ${JSON.stringify(value)};
    field.dispatchEvent(new Event('change')); }`);
const isOpen = (id: string): Promise<boolean> =>
  page.tab.run(`document.querySelector('#${id} .body').offsetHeight > 0`);

async function exported(): Promise<readonly Decision[]> {
  const path = join(page.folder, "decisions.json");
  rmSync(path, { force: true });
  await page.tab.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: page.folder });
  await click("#export");
  for (let i = 0; i < 100 && !existsSync(path); i++) await new Promise((resolve) => setTimeout(resolve, 50));
  const file = readFileSync(path, "utf8");
  expect(faults(validate, JSON.parse(file))).toEqual([]);
  const { decisions, mistakes } = readDecisions(file, path);
  expect(mistakes).toEqual([]);
  return decisions;
}

async function imported(name: string, content: string): Promise<string> {
  const path = join(page.folder, name);
  writeFileSync(path, content);
  const { root } = (await page.tab.send("DOM.getDocument")) as { root: { nodeId: number } };
  const { nodeId } = (await page.tab.send("DOM.querySelector", {
    nodeId: root.nodeId,
    selector: "#import",
  })) as {
    nodeId: number;
  };
  await page.tab.run("document.getElementById('transfer').textContent = ''");
  await page.tab.send("DOM.setFileInputFiles", { files: [path], nodeId });
  await page.tab.until("document.getElementById('transfer').textContent !== ''");
  return text("#transfer");
}

inBrowser("nothing is decided at first", async () => {
  await open("story");
  await page.tab.run("localStorage.clear()");
  await open("story");
  expect(await tally()).toBe("Nothing decided yet.");
});

inBrowser("a finding is confirmed by its button, and by a second press it is open again", async () => {
  await set("by", "Ann Holm");
  await click(`#${toll} [data-act=confirmed]`);
  expect(await stateOf(toll)).toBe("confirmed");
  expect(await text(`#${toll} .decision`)).toMatch(/^ConfirmedAnn Holm, \d+ \w+ \d{4}, \d\d:\d\d UTC$/);
  expect(await tally()).toBe("1 confirmed; 2 of 3 open.");
  expect(await isOpen(toll)).toBe(true);
  expect(
    await page.tab.run(
      `document.querySelector('#${toll} [data-act=confirmed]').getAttribute('aria-pressed')`,
    ),
  ).toBe("true");
  await click(`#${toll} [data-act=confirmed]`);
  expect(await stateOf(toll)).toBe("open");
  expect(await text(`#${toll} .decision`)).toBe("");
  await click(`#${toll} [data-act=confirmed]`);
});

inBrowser("d asks for a reason and takes none for an answer; c, n, e and u decide too", async () => {
  await page.tab.press("j");
  await page.tab.press("d");
  expect(await page.tab.run("document.activeElement.id")).toBe("reason-why");
  await page.tab.run("document.getElementById('reason-form').requestSubmit()");
  expect(await stateOf(denial)).toBe("open");
  await page.tab.run("document.getElementById('reason-why').value = 'Both can be right'");
  await page.tab.run(
    "document.getElementById('reason-note').value = 'Asked <b>Ida</b>, she has\\u202e seen both.'",
  );
  await keep("deciding");
  await page.tab.run("document.getElementById('reason-form').requestSubmit()");
  expect(await stateOf(denial)).toBe("dismissed");
  expect(await text(`#${denial} .decision`)).toMatch(
    /^DismissedBoth can be rightAsked <b>Ida<\/b>, she has seen both\.Ann Holm/,
  );
  expect(await page.tab.run("document.activeElement.id")).toBe(denial);
  await page.tab.press("j");
  await page.tab.press("n");
  expect(await stateOf(wording)).toBe("needs-call");
  await page.tab.press("u");
  expect(await stateOf(wording)).toBe("open");
  await page.tab.press("e");
  expect(await page.tab.run("document.activeElement.id")).toBe("reason-note");
  await page.tab.press("Escape");
  expect(await page.tab.run("document.getElementById('reason-form').hidden")).toBe(true);
  await page.tab.press("n");
  expect(await tally()).toBe("1 confirmed, 1 dismissed, 1 needs a call; 0 of 3 open.");
  await keep("decided");
});

inBrowser("a reload keeps it: what is settled stands last and folded, and is counted", async () => {
  await open("story");
  expect(await tally()).toBe("1 confirmed, 1 dismissed, 1 needs a call; 0 of 3 open.");
  expect(await visible()).toEqual([wording, toll, denial]);
  expect(await isOpen(toll)).toBe(false);
  expect(await isOpen(wording)).toBe(true);
  await click(`#${toll} .fold`);
  expect(await isOpen(toll)).toBe(true);
  await choose("state", "dismissed");
  expect(await visible()).toEqual([denial]);
  expect(await text("#state option[value=dismissed]")).toBe("dismissed (1)");
  await choose("state", "");
  await page.tab.send("Emulation.setEmulatedMedia", { media: "print" });
  expect(await isOpen(denial)).toBe(true);
  await page.tab.send("Emulation.setEmulatedMedia", { media: "" });
  await page.tab.run(`location.hash = '${denial}'`);
  await page.tab.until(`document.querySelector('#${denial} .body').offsetHeight > 0`);
});

inBrowser("the export is a decisions file, and its import elsewhere brings all of it back", async () => {
  const decisions = await exported();
  expect(decisions.map(({ finding, state, reason, by }) => [finding, state, reason, by])).toEqual([
    ["5f1c09aa", "confirmed", null, "Ann Holm"],
    ["77ab3c01", "dismissed", "Both can be right", "Ann Holm"],
    ["c4d2e9b7", "needs-call", null, "Ann Holm"],
  ]);
  await page.tab.run("localStorage.clear()");
  await open("story");
  expect(await tally()).toBe("Nothing decided yet.");
  const told = await imported("from-ann.json", writeDecisions(decisions));
  expect(told).toBe("3 decisions read from from-ann.json, 3 of them new or later than those here.");
  expect(await stateOf(denial)).toBe("dismissed");
  expect(await imported("again.json", writeDecisions(decisions))).toContain("0 of them new or later");
  await open("story");
  expect(await tally()).toBe("1 confirmed, 1 dismissed, 1 needs a call; 0 of 3 open.");
});

inBrowser("a source that joins brings no settled matter back", async () => {
  const [source] = ferryFire.sources;
  if (source === undefined) throw new Error("the story has sources");
  const sources = [...ferryFire.sources, { ...source, id: "late", path: "ferry/late.txt" }];
  await open("joined", { ...ferryFire, sources });
  expect(await tally()).toBe("1 confirmed, 1 dismissed, 1 needs a call; 0 of 3 open.");
  const [first, ...others] = ferryFire.findings;
  if (first === undefined) throw new Error("the story has findings");
  await open("changed", { ...ferryFire, sources, findings: [{ ...first, id: "another-value" }, ...others] });
  expect(await tally()).toBe("1 dismissed, 1 needs a call; 1 of 3 open.");
  await open("story");
});

inBrowser("a file with a mistake is refused with its place, and changes nothing", async () => {
  const told = await imported(
    "bad.json",
    '{ "schema": "crosscheck-decisions/1",\n "decisions": [{ "finding": "<i>" }] }',
  );
  expect(told).toMatch(/^Nothing imported\. bad\.json, line 2, column 16: "state" must be one of/);
  expect(await tally()).toBe("1 confirmed, 1 dismissed, 1 needs a call; 0 of 3 open.");
});

inBrowser("what --decisions brought is shown, and the later decision holds", async () => {
  await page.tab.run("localStorage.clear()");
  const decision = { note: null, by: "Desk", decidedAt: "2024-03-03T10:00:00Z" };
  const decisions: readonly Decision[] = [
    { ...decision, finding: "5f1c09aa", state: "dismissed", reason: "Two different events" },
    { ...decision, finding: "elsewhere", state: "confirmed", reason: null },
  ];
  await open("given", ferryFire, { ...fullView, decisions });
  expect(await visible()).toEqual([denial, wording, toll]);
  expect(await text(`#${toll} .decision`)).toBe("DismissedTwo different eventsDesk, 3 March 2024, 10:00 UTC");
  expect(await isOpen(toll)).toBe(false);
  await click(`#${toll} .fold`);
  await click(`#${toll} [data-act=needs-call]`);
  await open("given", ferryFire, { ...fullView, decisions });
  expect(await stateOf(toll)).toBe("needs-call");
  expect((await exported()).map(({ finding }) => finding)).toContain("elsewhere");
});

inBrowser("a browser that keeps nothing says so, and the page goes on", async () => {
  const { identifier } = (await page.tab.send("Page.addScriptToEvaluateOnNewDocument", {
    source:
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });",
  })) as { identifier: string };
  page.tab.complaints.length = 0;
  await open("story");
  await click(`#${toll} [data-act=confirmed]`);
  expect(await tally()).toBe(
    "1 confirmed; 2 of 3 open. This browser keeps nothing for the page: export before you close it.",
  );
  expect(page.tab.complaints).toEqual([]);
  await page.tab.send("Page.removeScriptToEvaluateOnNewDocument", { identifier });
});
