/**
 * Bundles the page's script and styles into one module, because the page must be one file and reporters read none.
 *
 *   node src/page/embed.mjs            after every change in src/page/; a test notices when it was forgotten
 *
 * esbuild joins the script with fuse.js and the parts that it shares with the program (the decisions file, the folding
 * of hostile text); its version is pinned, so that the same sources give the same bytes and the policy's hash holds.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const at = (name) => fileURLToPath(new URL(name, import.meta.url));
const target = at("../report/html/assets.generated.ts");

/** What the licence of the searching library asks for: its notice goes where its code goes. */
const fuse = fileURLToPath(import.meta.resolve("fuse.js/min-basic"));
const notice = /^\/\*[\s\S]*?\*\//.exec(readFileSync(fuse, "utf8"))?.[0] ?? "";

export function bundle() {
  const { outputFiles } = buildSync({
    entryPoints: [at("main.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    minify: true,
    banner: { js: notice },
    charset: "ascii",
  });
  const styles = readdirSync(at("styles")).sort();
  return {
    script: outputFiles[0].text,
    stylesheet: styles.map((name) => readFileSync(at(`styles/${name}`), "utf8")).join("\n"),
  };
}

const literal = (text) => `\`${text.replace(/[\\`]|\$\{/g, "\\$&")}\``;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { stylesheet, script } = bundle();
  writeFileSync(
    target,
    `// Written by src/page/embed.mjs from the files in src/page/. Change those.
export const stylesheet = ${literal(stylesheet)};

export const script = ${literal(script)};
`,
  );
}
