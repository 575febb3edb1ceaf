/** Writes the JSON Schemas of rules, settings, reports and decisions, each beside what it describes; tests tell when they have drifted. */
import { writeFileSync } from "node:fs";
import { decisionsFileSchema } from "../dist/decisions/index.js";
import { reportSchema } from "../dist/domain/index.js";
import { ruleSchema, settingsSchema } from "../dist/rules/index.js";

const write = (path, schema) =>
  writeFileSync(new URL(`../${path}.schema.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);

write("rules/rule", ruleSchema());
write("rules/settings", settingsSchema());
write("reports/report", reportSchema({ strict: false }));
write("reports/decisions", decisionsFileSchema());
