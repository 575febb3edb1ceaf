/** The decisions file: reading, writing, joining. Runs in the program and in the report's page. */
export { mergeDecisions } from "./merge.js";
export { readDecisions } from "./read.js";
export { decisionsFileSchema } from "./schema.js";
export { writeDecisions } from "./write.js";
