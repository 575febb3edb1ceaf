/**
 * `npm run bench [-- SIZE… | page]`: how fast the whole check is beside a bare tokenise-and-tag pass over the same text in
 * the same process, and how time and memory grow from 100 to 10,000 documents. Seconds are processor time, that of
 * the collector's threads included. Then how fast a browser opens the page of a large story and answers on it.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { benchPage } from "./page.mjs";

const asked = process.argv.slice(2);
const sizes = asked.length > 0 ? asked.filter((name) => name !== "page").map(Number) : [100, 1_000, 10_000];
const measure = fileURLToPath(new URL("measure.mjs", import.meta.url));

/** Node gives itself 4 GB, too little for 10,000 documents at once. */
const heap = "--max-old-space-size=12288";

const digits = (n) => Math.round(n).toLocaleString("en-US");
const cell = (text, width) => String(text).padStart(width);

if (sizes.length > 0) benchCheck();
if (asked.length === 0 || asked.includes("page")) await benchPage();

function benchCheck() {
  console.log(
    "documents       words    tagging alone    whole check  of tagging  seconds  growth  peak MB  growth",
  );
  const results = [];
  for (const size of sizes) {
    const one = JSON.parse(
      execFileSync(process.execPath, [heap, measure, String(size)], { encoding: "utf8", maxBuffer: 1 << 28 }),
    );
    const before = results.at(-1);
    const growth = (value) => (before === undefined ? "" : `x ${(value(one) / value(before)).toFixed(1)}`);
    results.push(one);
    console.log(
      [
        cell(digits(size), 9),
        cell(digits(one.words), 11),
        cell(`${digits(one.words / one.bare)} w/s`, 16),
        cell(`${digits(one.words / one.total)} w/s`, 14),
        cell(`1/${(one.total / one.bare).toFixed(2)}`, 11),
        cell(one.total.toFixed(1), 8),
        cell(
          growth((r) => r.total),
          7,
        ),
        cell(digits(one.peakMegabytes), 8),
        cell(
          growth((r) => r.peakMegabytes),
          7,
        ),
      ].join(" "),
    );
  }
  console.log(
    "\ndocuments   ingest s  extract s  topics to rules s  report s      claims       pairs  findings",
  );
  for (const { documents, times, claims, pairs, findings } of results)
    console.log(
      [
        cell(digits(documents), 9),
        cell(times.ingest.toFixed(2), 10),
        cell(times.extract.toFixed(2), 10),
        cell(times.compare.toFixed(2), 18),
        cell(times.report.toFixed(2), 9),
        cell(digits(claims), 11),
        cell(digits(pairs), 11),
        cell(digits(findings), 9),
      ].join(" "),
    );
}
