import { check } from "./check.js";
import { claims } from "./claims.js";
import type { Command } from "./command.js";
import { explain } from "./explain.js";
import { rules } from "./rules.js";
import { selftest } from "./selftest.js";

/** Every command; help, "did you mean" and the README's test are made from this list. */
export const commands: readonly Command[] = [check, claims, explain, rules, selftest];
