import type { Reporter } from "../reporter.js";

/** The contract's document and nothing else; lone surrogates leave as `\udXXX` escapes, so the bytes are valid UTF-8. */
export const json: Reporter = {
  name: "json",
  extension: "json",
  describes: "the whole report as data",
  render: (report) => `${JSON.stringify(report, null, 2)}\n`,
};
