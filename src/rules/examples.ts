import type { Comparison, Evidence, Finding, Lexicon, Story } from "../domain/index.js";
import { applyRules, type Decision, decide } from "./apply.js";
import { lexiconOf } from "./lexicon-of.js";
import type { Expectation, Rule, RuleExample, RuleSet } from "./rule.js";
import { readStoryFacts } from "./story-facts.js";

/** A source of an example as a file, so that it takes the same way as any other. */
export interface ExampleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The way from files to differences; passed in, since rules may not reach back to the earlier stages. */
export type Examine = (
  files: readonly ExampleFile[],
  lexicon: Lexicon,
) => {
  readonly story: Story;
  readonly comparison: Comparison;
};

export interface ExampleRun {
  readonly rule: Rule;
  readonly example: RuleExample;
  /** Why it failed, one sentence each; empty where the rule does what the example says. */
  readonly failures: readonly string[];
  /** What all rules together decided in it, for coverage. */
  readonly decisions: readonly Decision[];
}

/** Runs the examples of `chosen` rules against the whole set: a rule that another one overrules does not fire. */
export function runExamples(
  rules: RuleSet,
  examine: Examine,
  chosen: readonly Rule[] = rules.rules,
): readonly ExampleRun[] {
  const lexicon = lexiconOf(rules);
  return chosen.flatMap((rule) =>
    rule.examples.map((example): ExampleRun => {
      const { story, comparison } = examine(filesOf(example), lexicon);
      const { findings } = applyRules(rules, comparison, story);
      const decisions = decide(rules, comparison.differences, readStoryFacts(story));
      return { rule, example, failures: judge(rule, example, findings, decisions), decisions };
    }),
  );
}

/** Each source as a text file with front matter. */
function filesOf({ sources }: RuleExample): readonly ExampleFile[] {
  return [...sources].map(([name, source]) => {
    const keys = (["outlet", "title", "published"] as const).flatMap((key) =>
      source[key] === undefined ? [] : [`${key}: ${JSON.stringify(source[key])}\n`],
    );
    const head = keys.length === 0 ? "" : `---\n${keys.join("")}---\n\n`;
    return { path: `${name}.txt`, bytes: new TextEncoder().encode(`${head}${source.text}\n`) };
  });
}

function judge(
  rule: Rule,
  example: RuleExample,
  findings: readonly Finding[],
  decisions: readonly Decision[],
): readonly string[] {
  const own = new Set(findings.filter((finding) => finding.rule === rule.id));
  const failures: string[] = [];
  for (const wanted of example.expect) {
    const met = [...own].find((finding) => meets(finding, wanted));
    if (met !== undefined) own.delete(met);
    else failures.push(`${describe(wanted)} was expected, and not found`);
  }
  for (const finding of own) failures.push(`not expected: ${finding.message} (${finding.cause})`);
  if (failures.length === 0) return [];
  const others = findings.filter((finding) => finding.rule !== rule.id);
  return [
    ...failures,
    ...others.map((finding) => `${finding.rule} says: ${finding.message} (${finding.cause})`),
    ...decisions.flatMap(({ outcome }) => (outcome.reported ? [] : [`held back: ${outcome.reason}`])),
  ];
}

const describe = ({ quotes, cause, severity }: Expectation): string =>
  [severity, cause, `difference in ${quotes.map((quote) => JSON.stringify(quote)).join(" and ")}`]
    .filter((part) => part !== undefined)
    .join(" ");

/** Every quote is in dispute in some value, and together they reach two values or more. */
function meets(finding: Finding, { quotes, cause, severity }: Expectation): boolean {
  if (cause !== undefined && cause !== finding.cause) return false;
  if (severity !== undefined && severity !== finding.severity) return false;
  const reached = quotes.map((quote) =>
    finding.values.flatMap(({ evidence }, value) =>
      evidence.some((one) => disputes(one, quote)) ? [value] : [],
    ),
  );
  return reached.every((values) => values.length > 0) && new Set(reached.flat()).size >= 2;
}

function disputes({ start, text, focus }: Evidence, quote: string): boolean {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (start + at < focus.end && focus.start < start + at + quote.length) return true;
  return false;
}
