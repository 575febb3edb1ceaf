import { ingest } from "../ingest/index.js";
import { compareSources } from "../pipeline.js";
import { plural } from "../report/summary.js";
import { visibleText } from "../report/visible-text.js";
import { type ExampleRun, findUntested, type Rule, type RuleSet, runExamples } from "../rules/index.js";
import type { Arguments } from "./commands/command.js";
import { ruleActions } from "./commands/rules.js";
import { type Edge, widthOf } from "./edge.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { loadPacks } from "./load-packs.js";
import { didYouMean, listOf, textsOption } from "./options.js";
import { ruleManual } from "./rule-manual.js";
import { ruleTable } from "./rule-table.js";
import { UserError } from "./user-error.js";

/** `crosscheck rules list`, `rules explain ID` and `rules test [ID]`. */
export async function runRules({ paths, options }: Arguments, edge: Edge): Promise<ExitCode> {
  const [action = "", ...named] = paths;
  if (!ruleActions.some((known) => known === action))
    throw new UserError(
      `rules does not know "${action}"`,
      didYouMean(action, [...ruleActions], `It knows ${listOf([...ruleActions])}.`),
    );
  if (options.coverage === true && action !== "test") throw new UserError("--coverage belongs to rules test");
  const rules = loadPacks(textsOption(options, "rules"), edge.folder, ["."]);
  const chosen = choose(rules, named);
  const width = widthOf(edge.stdout, edge.env);
  if (action === "test") return test(rules, chosen, edge, options.coverage === true);
  if (action === "explain" && named.length === 0)
    throw new UserError("rules explain needs a rule's id", "crosscheck rules list shows them.");
  edge.stdout.write(
    action === "explain"
      ? chosen.map((rule) => ruleManual(rule, width)).join("\n")
      : ruleTable(chosen, width),
  );
  return exitCodes.done;
}

/** The named rules, each by its id or by its pack; all where none is named. */
function choose({ rules }: RuleSet, named: readonly string[]): readonly Rule[] {
  if (named.length === 0) return rules;
  return [
    ...new Set(
      named.flatMap((name) => {
        const found = rules.filter(({ id, pack }) => id === name || pack === name);
        if (found.length > 0) return found;
        const ids = rules.map(({ id }) => id);
        throw new UserError(
          `there is no rule ${name}`,
          didYouMean(name, ids, "crosscheck rules list shows them."),
        );
      }),
    ),
  ];
}

function test(rules: RuleSet, chosen: readonly Rule[], edge: Edge, coverage: boolean): ExitCode {
  const runs = runExamples(
    rules,
    (files, lexicon) => compareSources(ingest(files, { published: null }).sources, lexicon),
    chosen,
  );
  const failed = runs.filter(({ failures }) => failures.length > 0);
  const untested = coverage ? findUntested(runs) : [];
  const lines = [
    ...failed.flatMap(failureLines),
    ...untested.map(({ rule, branch }) => `${rule.id}: no example shows ${branch}`),
    `${plural(runs.length - failed.length, "example")} passed, ${failed.length} failed, in ${plural(chosen.length, "rule")}.`,
    ...(coverage ? [`${plural(untested.length, "branch", "branches")} without an example.`] : []),
  ];
  edge.stdout.write(`${lines.map(visibleText).join("\n")}\n`);
  return failed.length + untested.length > 0 ? exitCodes.usage : exitCodes.done;
}

const failureLines = ({ rule, example, failures }: ExampleRun): readonly string[] => [
  `${rule.id}: ${example.name}`,
  ...failures.map((failure) => `    ${failure}`),
];
