#!/usr/bin/env node
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ingest } from "../ingest/index.js";
import { checkStory } from "../pipeline.js";

const [command, ...paths] = process.argv.slice(2);
if (command === "check") {
  const files = paths
    .filter((path, i) => !path.startsWith("--") && paths[i - 1] !== "--format")
    .flatMap((path) =>
      statSync(path).isDirectory()
        ? readdirSync(path)
            .sort()
            .map((name) => join(path, name))
        : [path],
    );
  const { sources, diagnostics } = ingest(
    files.map((path) => ({ path, bytes: readFileSync(path) })),
    { published: null },
  );
  process.stdout.write(
    `${JSON.stringify(checkStory(sources, {}, { version: "0.1.0", diagnostics }), null, 2)}\n`,
  );
}
