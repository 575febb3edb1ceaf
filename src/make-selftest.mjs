/**
 * `npm run selftest`: writes the figures of `crosscheck selftest seeds` into the README. With --check nothing is
 * written, and the exit code is 1 where the README shows others. Either way it is 1 where more than one neutral
 * rewrite in twenty raises an alarm.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

/** Alarms on neutral rewrites beyond this share make the findings noise to an editor. */
const mostAlarms = 0.05;

const begin = "<!-- selftest: written by npm run selftest -->\n";
const end = "<!-- /selftest -->\n";

const printed = execFileSync(
  process.execPath,
  ["dist/cli/main.js", "selftest", "seeds", "--format", "json"],
  {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  },
);
const { seed, errors, rewrites, rules } = JSON.parse(printed);

const sum = (rows, figure) => rows.reduce((total, row) => total + row[figure], 0);
const share = (part, whole) => (whole === 0 ? "" : `${Math.round((100 * part) / whole)} %`);
const table = (heads, rows) =>
  [heads, heads.map((_, i) => (i === 0 ? "---" : "--:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

const seeded = sum(errors, "seeded");
const caught = sum(errors, "caught");
const made = sum(rewrites, "made");
const alarms = sum(rewrites, "alarms");
const figures = [
  `With seed ${seed}, ${caught} of ${seeded} errors are caught (${share(caught, seeded)}), and ${alarms} of ${made} neutral rewrites raise an alarm (${share(alarms, made)}).`,
  table(
    ["seeded error", "seeded", "caught", ""],
    errors.map((row) => [`${row.name}: ${row.does}`, row.seeded, row.caught, share(row.caught, row.seeded)]),
  ),
  table(
    ["neutral rewrite", "made", "alarms", ""],
    rewrites.map((row) => [`${row.name}: ${row.does}`, row.made, row.alarms, share(row.alarms, row.made)]),
  ),
  table(
    ["rule", "seeded", "caught", "", "alarms"],
    rules.map((row) => [`\`${row.id}\``, row.seeded, row.caught, share(row.caught, row.seeded), row.alarms]),
  ),
].join("\n\n");

const readme = readFileSync("README.md", "utf8");
const from = readme.indexOf(begin) + begin.length;
const to = readme.indexOf(end);
if (from < begin.length || to < from) throw new Error("README.md has no place for the selftest's figures");
const renewed = `${readme.slice(0, from)}\n${figures}\n\n${readme.slice(to)}`;

console.log(`${caught} of ${seeded} seeded errors caught, ${alarms} alarms on ${made} neutral rewrites`);
if (alarms > mostAlarms * made) {
  console.log(
    `more than ${100 * mostAlarms} % of the neutral rewrites raise an alarm: selftest seeds --missed lists them`,
  );
  process.exitCode = 1;
}
if (renewed !== readme && process.argv.includes("--check")) {
  console.log("README.md shows other figures: npm run selftest writes them anew");
  process.exitCode = 1;
} else if (renewed !== readme) writeFileSync("README.md", renewed);
