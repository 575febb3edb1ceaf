// Part of the build: the compiler copies no data, so the generated tables are copied beside the code that reads them.
import { cpSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const source = dirname(fileURLToPath(import.meta.url));
const target = join(source, "..", "dist");
for (const name of readdirSync(source, { recursive: true }))
  if (name.endsWith(".generated.json")) cpSync(join(source, name), join(target, name));
