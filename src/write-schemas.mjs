/** Writes the JSON Schemas of rule and settings files beside the rules; a test tells when they have drifted. */
import { writeFileSync } from "node:fs";
import { ruleSchema, settingsSchema } from "../dist/rules/index.js";

const write = (name, schema) =>
  writeFileSync(
    new URL(`../rules/${name}.schema.json`, import.meta.url),
    `${JSON.stringify(schema, null, 2)}\n`,
  );

write("rule", ruleSchema());
write("settings", settingsSchema());
