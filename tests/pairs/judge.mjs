import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/**
 * The sentence pairs, and what counts as finding one. README.md tells what the pairs are for.
 * The program is passed in, so that the tests can judge the sources and the command line what was built.
 */
const folder = dirname(fileURLToPath(import.meta.url));

export const halves = ["develop", "held"];

/**
 * Types that one difference may be filed under: a sentence in two mouths is a quote of another speaker, and an
 * act denied here and told there is of polarity, modality and action at once.
 */
const families = [
  ["attribution", "quote"],
  ["polarity", "modality", "action"],
];

const related = (one, other) =>
  one === other || families.some((family) => family.includes(one) && family.includes(other));

/** Causes that tell an editor that one of the two is wrong or out of date. Any other explains the difference. */
const accusing = new Set(["contradiction", "update", "source-error"]);

/** All pairs of one half, in the order of the files' names. */
export function readPairs(half) {
  const place = join(folder, half);
  return readdirSync(place)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name) =>
      parse(readFileSync(join(place, name), "utf8")).map((pair) => ({
        ...pair,
        half,
        file: `${half}/${name}`,
      })),
    );
}

/** Findings that quote both texts; what a text says against itself is not asked here. */
const between = ({ sources, findings }) =>
  findings.filter(({ values }) => {
    const quoted = new Set(values.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
    return sources.length === 2 && sources.every(({ id }) => quoted.has(id));
  });

/** `check` makes a report of two texts. `explained`: the right type, and a cause that takes the conflict away. */
export function judge(pair, check) {
  const findings = between(check(pair.a, pair.b));
  if (pair.kind === "look-alike") {
    const alarms = findings.filter(({ severity, cause }) => severity !== "low" && accusing.has(cause));
    const outcome = alarms.length > 0 ? "alarm" : findings.length > 0 ? "note" : "quiet";
    return { pair, outcome, explained: false, findings };
  }
  const right = findings.filter(({ type }) => related(type, pair.type) || type === pair.also);
  return {
    pair,
    outcome: right.length > 0 ? "right" : findings.length > 0 ? "other" : "missed",
    explained: right.length > 0 && right.every(({ cause }) => !accusing.has(cause) && cause !== pair.cause),
    findings,
  };
}

const count = (judged, of) => judged.filter(of).length;

/** How many of which outcome. */
export function tally(judged) {
  return {
    conflicts: count(judged, ({ pair }) => pair.kind === "conflict"),
    right: count(judged, ({ outcome }) => outcome === "right"),
    explained: count(judged, ({ explained }) => explained),
    other: count(judged, ({ outcome }) => outcome === "other"),
    missed: count(judged, ({ outcome }) => outcome === "missed"),
    lookAlikes: count(judged, ({ pair }) => pair.kind === "look-alike"),
    alarms: count(judged, ({ outcome }) => outcome === "alarm"),
    notes: count(judged, ({ outcome }) => outcome === "note"),
  };
}
