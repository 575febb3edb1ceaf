/**
 * Writes the page's stylesheet and script into a module, because the page must be one file and reporters read none.
 *
 *   node src/report/html/embed-assets.mjs            after every change in assets/; a test notices when it was forgotten
 */
import { readFileSync, writeFileSync } from "node:fs";

const read = (name) => readFileSync(new URL(`./assets/${name}`, import.meta.url), "utf8");
const literal = (text) => `\`${text.replace(/[\\`]|\$\{/g, "\\$&")}\``;

writeFileSync(
  new URL("./assets.generated.ts", import.meta.url),
  `// Written by embed-assets.mjs from the files in assets/. Change those.
export const stylesheet = ${literal(read("page.css"))};

export const script = ${literal(read("page.js"))};
`,
);
