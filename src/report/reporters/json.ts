import { jsonText } from "../json-text.js";
import type { Reporter } from "../reporter.js";

/** The contract's document and nothing else; its schema is `src/domain/report-schema.ts`. */
export const json: Reporter = {
  name: "json",
  extension: "json",
  describes: "the whole report as data",
  render: jsonText,
  isReport: (text) => /^\{\s{0,9}"schema": "crosscheck-report\//.test(text),
};
