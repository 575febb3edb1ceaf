import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "@jest/globals";

interface Layer {
  /** Other folders of `src/` that it may import from; its own is always allowed. */
  readonly from: readonly string[];
  /** Why it may not import more. */
  readonly because: string;
}

const meetInDomain = "stages meet only in src/domain/, so that each can be tested and replaced alone";

/** One entry a folder of `src/`; `.` is the files of `src/` itself. */
const layers: Readonly<Record<string, Layer>> = {
  domain: { from: [], because: "the shared types may not depend on any stage that uses them" },
  lexicon: { from: ["domain"], because: "word lists are data and know no stage" },
  text: { from: ["domain", "lexicon"], because: "the language libraries' home knows nothing of claims" },
  ingest: { from: ["domain", "text"], because: meetInDomain },
  extract: { from: ["domain", "text", "lexicon"], because: meetInDomain },
  topics: { from: ["domain", "text", "lexicon"], because: meetInDomain },
  compare: { from: ["domain", "text", "lexicon"], because: meetInDomain },
  rules: { from: ["domain", "text"], because: `${meetInDomain}; a rule selects what compare found` },
  overview: { from: ["domain"], because: "it gathers what was extracted and may not compare" },
  decisions: { from: ["domain"], because: "it runs in the report's page too, where there is no program" },
  page: {
    from: ["domain", "decisions", "report"],
    because: "it runs in a reader's browser and shares only what reads and shows decisions and hostile text",
  },
  report: {
    from: ["domain"],
    because: "a reporter shows a finished report and may not compute anything new",
  },
  baseline: {
    from: ["domain"],
    because: "an earlier report is compared as data: no stage runs again for it",
  },
  explain: {
    from: ["domain", "rules"],
    because: "an explanation shows what was decided and may not compare anew",
  },
  selftest: {
    from: ["domain"],
    because: "it seeds and counts; what it tests is passed in, so that it cannot help the program along",
  },
  ".": {
    from: ["domain", "extract", "topics", "compare", "rules", "overview", "explain"],
    because: "the pipeline joins the pure stages; reading and printing stay with the command line",
  },
  cli: {
    from: [
      "domain",
      "text",
      "ingest",
      "extract",
      "rules",
      "decisions",
      "report",
      "explain",
      "baseline",
      "selftest",
      ".",
    ],
    because: "the edge calls the pipeline and reaches around it for nothing but `claims`",
  },
};

interface Ban {
  readonly name: string;
  readonly found: RegExp;
  readonly except: readonly string[];
  readonly because: string;
}

/** What code outside a folder may not touch. Searched without comments. */
const bans: readonly Ban[] = [
  {
    name: "files, network, processes and the machine",
    found: /["']node:(?!crypto["']|path\/posix["']|module["'])[^"']+["']/,
    except: ["cli"],
    because: "the core is a function from text to report: it runs anywhere and is tested without a disk",
  },
  {
    name: "node:module",
    found: /["']node:module["']/,
    except: ["text"],
    because:
      "it is needed for one library without ES modules; elsewhere it would hide an import from this test",
  },
  {
    name: "process, console and the network",
    found: /(?<![\w.$"'-])(?:process|console|fetch|XMLHttpRequest|WebSocket)\s*[.(]/,
    except: ["cli"],
    because: "only the edge may read the environment, print or end the run",
  },
  {
    name: "process.exit",
    found: /process\.exit\s*\(/,
    except: [],
    because: "it cuts off output that is still being written to a pipe; set process.exitCode",
  },
  {
    name: "the clock and chance",
    found:
      /\bDate\.now\b|\bnew Date\(\s*\)|(?<![\w.])performance\.|\bMath\.random\b|\bset(?:Timeout|Interval|Immediate)\b/,
    except: ["cli", "page"],
    because: "the same sources must give the same bytes; a decision in the page has its moment",
  },
  {
    name: "localeCompare and locale formats",
    found: /\.localeCompare\b|\.toLocale\w+\(/,
    except: [],
    because: "order and digits would change with the machine's language; sort by code unit",
  },
];

/** Which folders may import a package, and why no other. Every dependency stands here. */
const packages: Readonly<Record<string, { readonly in: readonly string[]; readonly because: string }>> = {
  natural: { in: ["text"], because: "its main file prints, reads .env and takes a second to load" },
  "wink-nlp": { in: ["text"], because: "tokens are made once, with true offsets" },
  "wink-eng-lite-web-model": { in: ["text"], because: "tokens are made once, with true offsets" },
  "fuse.js": { in: ["text", "page"], because: "its cost and default threshold must be kept in one hand" },
  "chrono-node": { in: ["extract"], because: "dates are read once, in UTC, from the publication date" },
  yaml: { in: ["text", "ingest", "rules"], because: "hostile YAML is refused in text/yaml.ts first" },
  "cli-table3": { in: ["report", "cli"], because: "tables are drawn for the terminal alone" },
  "csv-stringify": { in: ["report"], because: "only a report is written as rows" },
  "string-width": { in: ["report"], because: "columns matter where text is laid out" },
  yargs: { in: ["cli"], because: "only the edge reads the command line" },
  "cli-progress": { in: ["cli"], because: "only the edge prints" },
};

const importPattern = /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*["']([@\w./:-]+)["']/g;

const withoutComments = (code: string): string =>
  code.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_, text) => text ?? " ",
  );

const folderOf = (file: string): string => (file.includes("/") ? (file.split("/")[0] ?? ".") : ".");

const packageOf = (name: string): string =>
  name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");

/** Every breach of the layers in `files` (path under `src/` to its code), with the reason. */
function breaches(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (const [file, code] of files) {
    const folder = folderOf(file);
    const layer = layers[folder];
    if (layer === undefined) {
      found.push(
        `src/${file}: the folder ${folder}/ has no place among the layers; add it to tests/layers.test.ts`,
      );
      continue;
    }
    const plain = withoutComments(code);
    for (const [, name = ""] of plain.matchAll(importPattern)) {
      if (name.startsWith(".")) {
        const target = folderOf(posix.join(posix.dirname(file), name));
        if (target !== folder && !layer.from.includes(target))
          found.push(`src/${file} imports from ${target}/: ${layer.because}`);
      } else if (!name.startsWith("node:")) {
        const rule = packages[packageOf(name)];
        if (rule === undefined)
          found.push(`src/${file} imports ${name}, which has no entry in tests/layers.test.ts`);
        else if (!rule.in.includes(folder)) found.push(`src/${file} imports ${name}: ${rule.because}`);
        if (name === "natural") found.push(`src/${file} imports the main file of natural: use a sub-path`);
      }
    }
    for (const ban of bans)
      if (!ban.except.includes(folder) && ban.found.test(plain))
        found.push(`src/${file} touches ${ban.name} (${ban.found.exec(plain)?.[0]}): ${ban.because}`);
  }
  return found;
}

function readSources(): ReadonlyMap<string, string> {
  const files = readdirSync("src", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name).slice("src/".length))
    // One text, made of the files of src/page/, which are read here themselves.
    .filter((file) => file !== "report/html/assets.generated.ts");
  return new Map(files.sort().map((file) => [file, readFileSync(join("src", file), "utf8")]));
}

const sources = readSources();
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

test("no file imports or touches what its layer may not", () => {
  expect(sources.size).toBeGreaterThan(50);
  expect(breaches(sources)).toEqual([]);
});

/** Folders of `src/compare/`, lowest first: each may import from those before it, and none is asked by a lower one. */
const compareOrder = ["lexicon", "align", "proposition", "matter", "acts", "slots", "telling", "comparers"];

/** Imports of `src/compare/` that point up. */
function upward(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (const [file, code] of files) {
    const from = rankIn(file);
    for (const [, name = ""] of withoutComments(code).matchAll(importPattern)) {
      const to = name.startsWith(".") ? rankIn(posix.join(posix.dirname(file), name)) : null;
      if (from !== null && to !== null && to > from) found.push(`src/${file} imports ${name}`);
    }
  }
  return found;
}

function rankIn(file: string): number | null {
  const [stage, folder = ""] = file.split("/");
  const rank = compareOrder.indexOf(folder);
  return stage === "compare" && rank !== -1 ? rank : null;
}

test("what is asked in src/compare/ knows nothing of who asks", () => {
  expect(upward(sources)).toEqual([]);
  const up = 'import { x } from "../comparers/date/moment.js";';
  expect(upward(new Map([["compare/acts/days.ts", up]]))).toHaveLength(1);
});

test.each([
  ["compare/a.ts", 'import { x } from "../extract/index.js";', "stages meet only"],
  ["domain/a.ts", 'import type { x } from "../text/index.js";', "may not depend on any stage"],
  ["report/a.ts", 'import { readFileSync } from "node:fs";', "tested without a disk"],
  ["report/a.ts", 'import { join } from "node:path";', "tested without a disk"],
  ["topics/a.ts", 'import winkNlp from "wink-nlp";', "tokens are made once"],
  ["extract/a.ts", 'const x = require("natural/lib/natural/stemmers/porter_stemmer.js");', "takes a second"],
  ["text/a.ts", 'import natural from "natural";', "use a sub-path"],
  ["text/a.ts", 'const m = await import("left-pad");', "has no entry"],
  ["rules/a.ts", "const now = Date.now();", "the same bytes"],
  ["rules/a.ts", "names.sort((a, b) => a.localeCompare(b));", "sort by code unit"],
  ["ingest/a.ts", "console.log(1);", "only the edge"],
  ["cli/a.ts", "process.exit(1);", "set process.exitCode"],
  ["extras/a.ts", "", "no place among the layers"],
])("a breach in %s is noticed: %s", (file, code, reason) => {
  expect(breaches(new Map([[file, code]]))[0]).toContain(reason);
});

test("what stands in a comment is no breach", () => {
  const code = '/** Never process.exit(). */\nconst url = "http://x/"; // console.log(url)\n';
  expect(breaches(new Map([["text/a.ts", code]]))).toEqual([]);
});

test("every dependency is used, and every package that is used is a dependency", () => {
  const used = new Set<string>();
  for (const code of sources.values())
    for (const [, name = ""] of code.matchAll(importPattern))
      if (/^[@a-z]/.test(name) && !name.startsWith("node:")) used.add(packageOf(name));
  expect([...used].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  expect(Object.keys(packages).sort()).toEqual(Object.keys(manifest.dependencies).sort());
});

test("libraries that are reached into by sub-path, or decide on tokens, are pinned to one version", () => {
  for (const name of ["natural", "wink-nlp", "wink-eng-lite-web-model"])
    expect(manifest.dependencies[name]).toMatch(/^\d+\.\d+\.\d+$/);
});
