export { compareFindings } from "./compare-findings.js";
export { mismatch } from "./mismatch.js";
export { readReport } from "./read-report.js";
