export { compareFindings } from "./compare-findings.js";
export { mismatch } from "./mismatch.js";
export { type ReadReport, readReport } from "./read-report.js";
