/**
 * `npm run pairs [-- --half develop|held] [--type T] [--verbose]`: how often the built program tells a conflict from
 * a harmless look-alike when each source is a sentence or two long.
 *
 * right      conflicts reported with their type, or one of its family (judge.mjs)
 * explained  of these, those whose cause takes the conflict away (event, scope, precision, wording)
 * other      conflicts reported with another type only
 * alarms     look-alikes reported as a contradiction, an update or a slip, of medium or high severity
 * notes      look-alikes reported in any other way
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { halves, judge, readPairs, tally } from "./judge.mjs";

const { values: options } = parseArgs({
  options: {
    half: { type: "string" },
    type: { type: "string" },
    verbose: { type: "boolean", default: false },
    end: { type: "boolean", default: false },
  },
});

const heldIsBlind = `The held half shows its figures only. It tells whether what was learnt on the develop half holds elsewhere, and
stops telling so once a miss of it has been read and mended. Add --half develop; or --end, when the work is over.`;

function refuse(message) {
  console.error(message);
  process.exitCode = 2;
}

/** Loaded only when there is something to check: a wrong option needs no build. */
async function makeCheck() {
  const { loadPacks } = await import("../../dist/cli/load-packs.js");
  const { ingest } = await import("../../dist/ingest/index.js");
  const { checkStory } = await import("../../dist/pipeline.js");
  const rules = loadPacks([], fileURLToPath(new URL("../../", import.meta.url)), []);
  return (a, b) => {
    const files = [a, b].map((text, i) => ({ path: `${"ab"[i]}.txt`, bytes: Buffer.from(`${text}\n`) }));
    const { sources, diagnostics } = ingest(files, { published: null });
    return checkStory(sources, rules, { version: "0", diagnostics }).report;
  };
}

const ratio = (part, whole) => (whole === 0 ? "-" : (part / whole).toFixed(2));

const columns = [
  ["conflicts", 9, (t) => t.conflicts],
  ["right", 6, (t) => t.right],
  ["recall", 7, (t) => ratio(t.right, t.conflicts)],
  ["explained", 10, (t) => t.explained],
  ["other", 6, (t) => t.other],
  ["missed", 7, (t) => t.missed],
  ["look-alikes", 12, (t) => t.lookAlikes],
  ["alarms", 7, (t) => t.alarms],
  ["rate", 5, (t) => ratio(t.alarms, t.lookAlikes)],
  ["notes", 6, (t) => t.notes],
];

function printTable(half, judged) {
  const types = [...new Set(judged.map(({ pair }) => pair.type))].sort();
  const rows = types.map((type) => [type, tally(judged.filter(({ pair }) => pair.type === type))]);
  const line = (name, cell) =>
    name.padEnd(12) + columns.map((column) => String(cell(column)).padStart(column[1])).join("");
  console.log(line(half, ([name]) => name));
  for (const [type, figures] of rows) console.log(line(type, ([, , of]) => of(figures)));
  if (types.length > 1) console.log(line("all", ([, , of]) => of(tally(judged))));
}

const telling = ["missed", "other", "alarm", "note"];

function printPairs(judged) {
  for (const wanted of telling)
    for (const { pair, outcome, findings } of judged.filter(({ outcome }) => outcome === wanted)) {
      console.log(`\n${outcome}  ${pair.id}: ${pair.why}\n  A  ${pair.a}\n  B  ${pair.b}`);
      for (const { type, cause, severity, rule, message } of findings)
        console.log(`  -> ${type}, ${cause}, ${severity} (${rule}): ${message}`);
    }
}

async function run(asked) {
  const chosen = asked.map((half) => [
    half,
    readPairs(half).filter(({ type }) => options.type === undefined || type === options.type),
  ]);
  if (chosen.some(([, pairs]) => pairs.length === 0)) return refuse(`No pair is of type ${options.type}.`);
  const check = await makeCheck();
  for (const [half, pairs] of chosen) {
    const judged = pairs.map((pair) => judge(pair, check));
    printTable(half, judged);
    if (options.verbose) printPairs(judged);
    console.log();
  }
}

const asked = options.half === undefined ? halves : [options.half];
if (!asked.every((half) => halves.includes(half))) refuse(`--half takes ${halves.join(" or ")}.`);
else if (options.verbose && asked.includes("held") && !options.end) refuse(heldIsBlind);
else await run(asked);
