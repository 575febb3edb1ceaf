import type { Reporter } from "../reporter.js";
import { json } from "./json.js";

/** Every list of format names (help, completion, errors, tests) is made from this one. The first is the default. */
export const reporters: readonly Reporter[] = [json];
