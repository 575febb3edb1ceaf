import { existsSync } from "node:fs";
import { resolve } from "node:path";
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
import { nearestFileName } from "./nearest-file-name.js";
import { didYouMean, listOf, textsOption } from "./options.js";
import { ruleManual } from "./rule-manual.js";
import { ruleTable } from "./rule-table.js";
import { newRuleOptions, runRulesNew } from "./run-rules-new.js";
import { UserError } from "./user-error.js";

/** `crosscheck rules list`, `rules explain ID`, `rules test [ID or PATH]` and `rules new`. */
export async function runRules({ paths, options }: Arguments, edge: Edge): Promise<ExitCode> {
  const [action = "", ...named] = paths;
  if (!ruleActions.some((known) => known === action))
    throw new UserError(
      `rules does not know "${action}"`,
      didYouMean(action, [...ruleActions], `It knows ${listOf([...ruleActions])}.`),
    );
  if (options.coverage === true && action !== "test") throw new UserError("--coverage belongs to rules test");
  const foreign = newRuleOptions.find((name) => options[name] !== undefined && action !== "new");
  if (foreign !== undefined) throw new UserError(`--${foreign} belongs to rules new`);
  if (action === "new") return refuseNames(named) ?? runRulesNew(options, edge);
  // "rules test house-rules/toll.yaml" tests what stands there, whether or not the settings name it.
  const isPlace = (name: string): boolean => action === "test" && existsSync(resolve(edge.folder, name));
  const places = named.filter(isPlace);
  const own = textsOption(options, "rules");
  const rules = loadPacks([...own, ...places.filter((place) => !own.includes(place))], edge.folder, ["."]);
  const chosen = choose(rules, named, places);
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

function refuseNames([name]: readonly string[]): null {
  if (name === undefined) return null;
  throw new UserError(
    `rules new takes options alone, and ${name} is none`,
    "The file to write is named by --file.",
  );
}

/** The named rules, each by its id, its pack or its place; all where none is named. */
function choose({ rules }: RuleSet, named: readonly string[], places: readonly string[]): readonly Rule[] {
  if (named.length === 0) return rules;
  const standsAt = (path: string, place: string): boolean => {
    const [at, shown] = [path, place].map((each) => each.replace(/^\.\/|[\\/]+$/g, ""));
    return at === shown || at?.startsWith(`${shown}/`) === true;
  };
  return [
    ...new Set(
      named.flatMap((name) => {
        const found = rules.filter(
          ({ id, pack, path }) =>
            id === name || pack === name || (places.includes(name) && standsAt(path, name)),
        );
        if (found.length > 0) return found;
        throw new UserError(
          `there is no rule ${name}`,
          `${nearestRule(name, rules)}crosscheck rules list shows them.`,
        );
      }),
    ),
  ];
}

/** A pack's name is short and the same for all: what is compared is what stands behind it. */
function nearestRule(name: string, rules: readonly Rule[]): string {
  const tail = (id: string): string => id.slice(id.lastIndexOf("/") + 1);
  const near = nearestFileName(
    tail(name),
    rules.map(({ id }) => tail(id)),
  );
  const rule = rules.find(({ id }) => tail(id) === near);
  return rule === undefined ? "" : `Did you mean ${rule.id}? `;
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
