/** One size of the benchmark, in a process of its own so that its peak memory is its own. Prints one line of JSON. */
import { loadPacks } from "../../dist/cli/load-packs.js";
import { ingest } from "../../dist/ingest/index.js";
import { checkStory } from "../../dist/pipeline.js";
import { findReporter } from "../../dist/report/index.js";
import { bareTagging, fold } from "../../dist/text/index.js";
import { makeDocuments } from "./vary-story.mjs";

const count = Number(process.argv[2]);
const rules = loadPacks([], process.cwd(), []);
const files = makeDocuments(count);

/** Processor time, not the clock's: other work on the machine must not look like ours. */
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const seconds = (since) => now() - since;

function check(rawFiles) {
  const times = {};
  let since = now();
  const { sources, diagnostics } = ingest(rawFiles, { published: null });
  times.ingest = seconds(since);
  since = now();
  let read = since;
  const { report, claims, pairs } = checkStory(sources, rules, {
    version: "bench",
    diagnostics,
    onSourceRead: () => {
      read = now();
    },
  });
  times.extract = read - since;
  times.compare = seconds(read);
  since = now();
  const view = { texts: new Map(), columns: 100, colour: false, counts: null };
  const bytes = findReporter("json").render(report, view).length;
  times.report = seconds(since);
  return { report, claims, pairs, times, bytes };
}

/** Tokens and tags alone, of the same text. */
function tag(rawFiles) {
  const since = now();
  const decoder = new TextDecoder();
  for (const { bytes } of rawFiles) bareTagging(fold(decoder.decode(bytes)));
  return seconds(since);
}

// The compiler has seen the code before anything is timed.
const warmUp = makeDocuments(10);
tag(warmUp);
check(warmUp);

const bare = tag(files);
const since = now();
const { report, claims, pairs, times, bytes } = check(files);
const total = seconds(since);
console.log(
  JSON.stringify({
    documents: count,
    words: report.sources.reduce((sum, { words }) => sum + words, 0),
    claims,
    pairs,
    findings: report.findings.length,
    bytes,
    bare,
    total,
    times,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
