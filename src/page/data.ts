import type { Decision, Report } from "../domain/index.js";
import { need } from "./dom.js";

/** What the program left for the script: see `src/report/html/page-data.ts`. */
export interface PageData {
  /** Of the story's sources by their paths: a report made anew of the same files keeps its decisions. */
  readonly story: string;
  /** Ids of the findings by their position in the report. */
  readonly findings: readonly string[];
  /** As given with `--decisions`, those on findings of other reports included. */
  readonly decisions: readonly Decision[];
}

const json = (id: string): unknown => JSON.parse(need(id, HTMLScriptElement).textContent ?? "");

export const readPageData = (): PageData => json("page-data") as PageData;
/** A million characters at 2,000 findings: read when somebody searches. */
export const readReport = (): Report => json("report") as Report;
