import { plural } from "../report/summary.js";
import { visibleText } from "../report/visible-text.js";
import { wrap } from "../report/wrap.js";
import type { Rule } from "../rules/index.js";
import { severityWords, subjectWords, toleranceWords } from "./rule-words.js";

/** Columns beside the ids; with fewer, what a rule says stands under its id. */
const narrowest = 30;

/** The rules in the order in which they are asked, one block each: what, how serious, from where, changed by whom. */
export function ruleTable(rules: readonly Rule[], columns: number): string {
  const idWidth = Math.max(2, ...rules.map(({ id }) => id.length));
  const blocks = rules.map((rule) => {
    const tolerated = toleranceWords(rule);
    const words = [
      subjectWords(rule),
      severityWords(rule),
      ...(tolerated === "" ? [] : [`tolerates ${tolerated}`]),
      ...(rule.overridden === undefined
        ? []
        : [`${rule.overridden.parts.join(", ")} by ${rule.overridden.path}`]),
    ].join(" · ");
    const room = columns - idWidth - 2;
    if (room < narrowest)
      return [rule.id, ...wrap(visibleText(words), columns - 4).map((line) => `    ${line}`)].join("\n");
    return wrap(visibleText(words), room)
      .map((line, i) => `${(i === 0 ? rule.id : "").padEnd(idWidth)}  ${line}`)
      .join("\n");
  });
  const packs = new Set(rules.map(({ pack }) => pack)).size;
  const closing = `${plural(rules.length, "rule")} in ${plural(packs, "pack")}; the first that speaks of a difference decides. Two events weigh one level less where a rule says nothing of them.`;
  return `${[...blocks, ""].join("\n")}\n${wrap(closing, columns).join("\n")}\n`;
}
