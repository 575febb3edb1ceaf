import type { Reporter } from "../reporter.js";
import { csv } from "./csv.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { jsonld } from "./jsonld.js";
import { markdown } from "./markdown.js";
import { sarif } from "./sarif.js";
import { table } from "./table.js";

/** Every list of format names (help, completion, errors, tests) is made from this one. The first is the default. */
export const reporters: readonly Reporter[] = [table, json, markdown, html, csv, sarif, jsonld];
