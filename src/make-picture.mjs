/**
 * `npm run picture`: takes reports/sample/page.png, the first screen of the sample report's page, for the README. Needs
 * a Chromium. Two browsers draw letters differently, so nothing checks the picture: take it anew when the page changes.
 */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [width, height] = [1440, 960];
const browser = execFileSync(".ci/browser", { encoding: "utf8" }).trim();
const picture = "reports/sample/page.png";
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--hide-scrollbars",
  "--force-color-profile=srgb",
];
execFileSync(
  browser,
  [
    ...flags,
    "--virtual-time-budget=3000",
    `--window-size=${width},${height}`,
    `--screenshot=${resolve(picture)}`,
    pathToFileURL(resolve("reports/sample/report.html")).href,
  ],
  { stdio: "ignore", timeout: 120_000 },
);
console.log(`${picture} taken`);
