/**
 * `npm run sample`: writes reports/sample/ anew from the seed story: the reports, and a picture of the terminal table
 * for the README. With --check nothing is written, and the exit code is 1 where a file is not what it would be.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reporters } from "../dist/report/index.js";

const folder = "reports/sample";
const columns = 120;

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours begin with one
const colourCode = /\u001b\[([\d;]*)m/;

const crosscheck = (...args) =>
  execFileSync(process.execPath, ["dist/cli/main.js", ...args], {
    encoding: "utf8",
    env: { ...process.env, COLUMNS: String(columns), FORCE_COLOR: "1", NO_COLOR: "" },
  });

const [table, ...fileFormats] = reporters;
const files = new Map(
  fileFormats.map(({ name, extension }) => [
    `report.${extension}`,
    crosscheck("check", "seeds", "--format", name),
  ]),
);
files.set("table.svg", drawTerminal("npm start", crosscheck("check", "seeds", "--format", table.name)));

const stale = [...files].filter(([name, text]) => {
  const path = join(folder, name);
  return !existsSync(path) || readFileSync(path, "utf8") !== text;
});
if (process.argv.includes("--check")) {
  for (const [name] of stale) console.log(`${folder}/${name} is out of date: npm run sample`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of stale) writeFileSync(join(folder, name), text);
  console.log(`${stale.length} of ${files.size} files of ${folder} written anew`);
}

/** A terminal window as SVG: one text element a run of equal colour, each held to the columns it takes. */
function drawTerminal(command, output) {
  const [charWidth, lineHeight, padding, bar] = [8, 18, 20, 34];
  const colours = { "1;31": "#ff7b72", 33: "#e3b341", 36: "#79c0ff", 1: "#f0f6fc", 2: "#8b949e" };
  const escapeXml = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const lines = [`\u001b[2m$\u001b[0m \u001b[1m${command}\u001b[0m`, ...output.trimEnd().split("\n")];
  const texts = lines.flatMap((line, row) =>
    runsOf(line).map(({ column, code, text }) => {
      const place = `x="${padding + column * charWidth}" y="${bar + padding + row * lineHeight}"`;
      const weight = code.startsWith("1") ? ' font-weight="bold"' : "";
      const fit = `textLength="${text.length * charWidth}" lengthAdjust="spacingAndGlyphs"`;
      return `<text ${place} fill="${colours[code] ?? "#c9d1d9"}"${weight} ${fit}>${escapeXml(text)}</text>`;
    }),
  );
  const width = 2 * padding + columns * charWidth;
  const height = bar + padding + lines.length * lineHeight;
  const label = "The findings of crosscheck on the seed story, as a table in a terminal";
  const font = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}" font-family="${font}" font-size="13">`,
    `<rect width="${width}" height="${height}" rx="10" fill="#0d1117"/>`,
    ...["#ff5f57", "#febc2e", "#28c840"].map(
      (fill, i) => `<circle cx="${20 + i * 20}" cy="17" r="6" fill="${fill}"/>`,
    ),
    ...texts,
    "</svg>",
    "",
  ].join("\n");
}

/** The pieces of a terminal line that are drawn: no colour codes, no run of blanks. */
function runsOf(line) {
  const runs = [];
  let column = 0;
  let code = "";
  // With one group in the pattern, the codes stand at the odd places.
  line.split(colourCode).forEach((part, i) => {
    if (i % 2 === 1) {
      code = part === "0" ? "" : part;
      return;
    }
    for (const { 0: text, index } of part.matchAll(/\S+(?: \S+)*/g))
      runs.push({ column: column + index, code, text });
    column += part.length;
  });
  return runs;
}
