import { type Report, reportSchema } from "../domain/index.js";
import { mismatch } from "./mismatch.js";

export type ReadReport =
  | { readonly report: Report; readonly problem: null }
  | { readonly report: null; readonly problem: string };

const schema = reportSchema({ strict: false });

/** An earlier report from the text of its JSON file. It may come from anywhere: it is checked whole before it is used. */
export function readReport(text: string): ReadReport {
  const refuse = (problem: string): ReadReport => ({ report: null, problem });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return refuse("is no JSON");
  }
  const name = (value as { readonly schema?: unknown } | null)?.schema;
  if (typeof name === "string" && name !== "crosscheck-report/1")
    return refuse(
      name.startsWith("crosscheck-report/")
        ? `is a ${name}, which this version of crosscheck does not read`
        : `is no crosscheck report (it is a ${name})`,
    );
  const wrong = mismatch(schema, value);
  return wrong === null
    ? { report: value as Report, problem: null }
    : refuse(`is no crosscheck report (${wrong})`);
}
