/**
 * Hostile words from the file to every format: in the article's sentence, its headline, its outlet and its name, in an
 * earlier report and in a decisions file. What they do to a page in a browser is tried in `page-in-browser.test.ts`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import stringWidth from "string-width";
import { reportSchema } from "../../src/domain/index.js";
import { reporters } from "../../src/report/index.js";
import { runProgram } from "../cli/run-program.js";
import { storyFolder } from "../cli/story-folder.js";
import { formula, parseCsv } from "./csv-cells.js";
import { ferryFire } from "./ferry-fire.js";
import { hostile } from "./hostile-report.js";
import { faults, sarifValidator, validatorOf } from "./json-schemas.js";

const columns = 80;
const unseen = /[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u061c\ufeff\u{e0000}-\u{e007f}]/u;
const validSarif = sarifValidator();
const validReport = validatorOf(reportSchema({ strict: true }));

/** What a file system takes of a text as a name. */
const nameOf = (text: string): string =>
  [
    ...text
      .replaceAll("/", "∕")
      .replaceAll("\0", "")
      .replace(/\p{Surrogate}/gu, ""),
  ]
    .slice(0, 40)
    .join("")
    .trim();

/** A file that is mostly control characters is none of text. */
const filler = "The harbour office opened at eight, as it does all year.\n\n".repeat(20);

const article = (text: string, toll: number, said: string): string =>
  `---\noutlet: ${JSON.stringify(text)}\ntitle: ${JSON.stringify(text)}\npublished: 2024-03-0${toll % 9}\n---\nThe fire on the ferry Aurora killed ${toll} people on Friday, police said, ${said}\n\n${filler}`;

interface Written {
  readonly stdout: string;
  readonly stderr: string;
  readonly files: Readonly<Record<string, string>>;
  readonly names: readonly string[];
}

async function checkStory(text: string): Promise<Written> {
  // A decisions file takes no longer notes, and a file with NUL is none of text: both are refused before this.
  const noted = text.slice(0, 4_000);
  const said = text.replaceAll("\0", "");
  const [one, two] = [`${nameOf(text)} a.md`, `${nameOf(text)} b.md`];
  const folder = storyFolder({
    [`story/${one}`]: article(text, 12, said),
    [`story/${two}`]: article(text, 15, said),
    "earlier.json": JSON.stringify({
      ...ferryFire,
      findings: ferryFire.findings.map((finding) => ({
        ...finding,
        id: `${finding.id} ${text}`,
        rule: text,
        message: text,
        toSettle: [text],
        values: finding.values.map((value) => ({ ...value, value: text })),
      })),
    }),
    "decisions.json": JSON.stringify({
      schema: "crosscheck-decisions/1",
      decisions: [
        {
          finding: "x",
          state: "dismissed",
          reason: noted,
          note: noted,
          decidedAt: "2024-03-03T08:00:00Z",
          by: noted,
        },
      ],
    }),
  });
  const { stdout, stderr } = await runProgram(
    [
      "check",
      "story",
      "--out",
      "out/",
      "--baseline",
      "earlier.json",
      "--decisions",
      "decisions.json",
      "--verbose",
    ],
    { folder, columns },
  );
  if (!existsSync(join(folder, "out"))) throw new Error(`nothing was written: ${stderr.slice(0, 2_000)}`);
  const names = readdirSync(join(folder, "out")).sort();
  return {
    stdout,
    stderr,
    names,
    files: Object.fromEntries(
      names.map((name) => [name.slice("report.".length), readFileSync(join(folder, "out", name), "utf8")]),
    ),
  };
}

/** Names of a page's tags, each with the attributes that it carries, and the addresses that it points to. */
function marksOf(page: string): ReadonlySet<string> {
  const body = page
    .replace(/<style>[\s\S]*?<\/style>/g, "")
    .replace(/<script[^>]*>[\s\S]*?<\/script>/g, "<script>");
  return new Set(
    [...body.matchAll(/<(\/?[a-zA-Z][^\s<>/]*)([^<>]*)/g)].flatMap(([, tag = "", rest = ""]) => [
      tag,
      ...[...rest.matchAll(/([^\s"=]+)="([^"]*)"/g)].map(([, name = "", value = ""]) =>
        ["href", "src", "action"].includes(name)
          ? `${tag} ${name}=${value.replace(/^#.*/s, "#")}`
          : `${tag} ${name}`,
      ),
    ]),
  );
}

let harmless: Written;
beforeAll(async () => {
  harmless = await checkStory("harmless words");
}, 60_000);

test("the story is told in every format, with what is to be shown", () => {
  expect(harmless.names).toEqual(
    reporters
      .slice(1)
      .map(({ extension }) => `report.${extension}`)
      .sort(),
  );
  for (const text of [harmless.stdout, ...Object.values(harmless.files)]) expect(text).toContain("15 people");
});

test.each(hostile)("%s", async (_, text) => {
  const { stdout, stderr, files, names } = await checkStory(text);
  expect(names).toEqual(harmless.names);
  const report = JSON.parse(files.json ?? "");
  expect(faults(validReport, report)).toEqual([]);
  expect(report.findings.length).toBeGreaterThan(0);
  expect(faults(validSarif, JSON.parse(files.sarif ?? ""))).toEqual([]);
  expect(JSON.parse(files.jsonld ?? "")["@graph"].length).toBeGreaterThan(0);

  for (const [name, written] of Object.entries({ ...files, stdout, stderr })) {
    const shown = written
      .replace(name === "csv" ? /^\ufeff/ : "", "")
      .replaceAll(name === "csv" ? "\r\n" : "\n", "")
      .replace(/<style>[\s\S]*?<\/style>/g, "")
      .replace(/<script type="application\/json"[\s\S]*?<\/script>/g, "");
    expect([name, unseen.exec(shown)]).toEqual([name, null]);
    expect([name, /\p{Control}/u.exec(shown)]).toEqual([name, null]);
  }
  for (const line of stdout.split("\n").filter((line) => !line.startsWith("Wrote ")))
    expect(stringWidth(line)).toBeLessThanOrEqual(columns);

  const known = marksOf(harmless.files.html ?? "");
  expect([...marksOf(files.html ?? "")].filter((mark) => !known.has(mark))).toEqual([]);

  const rows = parseCsv((files.csv ?? "").slice(1));
  for (const row of rows) {
    expect(row).toHaveLength(rows[0]?.length ?? 0);
    for (const cell of row) expect(cell).not.toMatch(formula);
  }

  const markdown = (files.md ?? "").replace(/<\/?(?:b|details|summary)>|<br>|<!-- -->/g, "");
  expect(markdown).not.toMatch(/</);
  expect(markdown).not.toMatch(/(?<!\\)\]\(|(?<!\\)[`[\]~$]/);
  expect(markdown).not.toMatch(/(?:https?|javascript):|www\./i);
});
