import { visibleText } from "../report/visible-text.js";
import { wrap } from "../report/wrap.js";
import type { Rule, RuleExample } from "../rules/index.js";
import { broughtWords, subjectWords, toleranceWords, wholeSeverityWords } from "./rule-words.js";

/** A rule's manual, all of it from its file. */
export function ruleManual(rule: Rule, columns: number): string {
  const row = (name: string, text: string | null): readonly string[] =>
    text === null || text === "" ? [] : hang(`  ${name.padEnd(13)}`, text, columns);
  const part = (title: string, examples: readonly RuleExample[]): readonly string[] =>
    examples.length === 0
      ? []
      : ["", title, ...examples.flatMap((example) => exampleLines(example, columns))];
  const lines = [
    rule.id,
    ...hang("  ", rule.message.text, columns),
    "",
    ...row("severity", wholeSeverityWords(rule)),
    ...row("speaks of", subjectWords(rule)),
    ...row("tolerates", toleranceWords(rule)),
    ...row("why", rule.why),
    ...row("check", rule.check),
    ...row("not when", rule.notWhen),
    ...row("extends", rule.base?.id ?? null),
    ...row("brings", broughtWords(rule.lexicon ?? {})),
    ...row("file", rule.path),
    ...row("changed", changeWords(rule)),
    ...part(
      "Fires:",
      rule.examples.filter(({ expect }) => expect.length > 0),
    ),
    ...part(
      "Stays quiet:",
      rule.examples.filter(({ expect }) => expect.length === 0),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

const changeWords = ({ overridden }: Rule): string | null =>
  overridden === undefined ? null : `${overridden.parts.join(", ")} by ${overridden.path}`;

function exampleLines({ name, sources, expect }: RuleExample, columns: number): readonly string[] {
  return [
    ...hang("  - ", name, columns),
    ...[...sources].flatMap(([id, { text, published }]) =>
      flow("      ", `${id}${published === undefined ? "" : ` (${published})`}: ${text}`, columns),
    ),
    ...expect.flatMap(({ quotes, cause, severity }) =>
      flow(
        "      ",
        [`found: ${quotes.map((quote) => `“${quote}”`).join(" against ")}`, cause, severity]
          .filter((word) => word !== undefined)
          .join(", "),
        columns,
      ),
    ),
  ];
}

/** Text after a head, its further lines under the text's first letter. */
function hang(head: string, text: string, columns: number): readonly string[] {
  const indent = " ".repeat(head.length);
  return wrap(visibleText(text), columns - head.length).map((line, i) => `${i === 0 ? head : indent}${line}`);
}

/** The same where the head is long: further lines stand under `indent`. */
const flow = (indent: string, text: string, columns: number): readonly string[] =>
  wrap(visibleText(text), columns - indent.length - 2).map(
    (line, i) => `${indent}${i === 0 ? "" : "  "}${line}`,
  );
