import { existsSync, linkSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { visibleText } from "../report/visible-text.js";
import { wrap } from "../report/wrap.js";
import { type DraftExample, type RuleDraft, type RuleSet, writeRule } from "../rules/index.js";
import { type Edge, widthOf } from "./edge.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { loadFiles, type ReadPacks, readPacks } from "./load-packs.js";
import { examplesOf, examplesTester, ownExample } from "./new-rule-examples.js";
import { type Answers, modelOf, type Question, questions } from "./new-rule-questions.js";
import { textOption, textsOption } from "./options.js";
import { describeSystemError } from "./system-error.js";
import { UserError } from "./user-error.js";
import { makeFolder } from "./write-whole.js";

type Options = Readonly<Record<string, unknown>>;

/** Options of `rules new` alone. */
export const newRuleOptions = [...questions.map(({ option }) => option), "differs", "agrees"];

const nothingWritten = "Nothing was written.";

/**
 * `crosscheck rules new`: asks for what the options leave open, tries the examples among all rules, and writes the
 * file only when they pass. A file that is there already stays as it is.
 */
export async function runRulesNew(options: Options, edge: Edge): Promise<ExitCode> {
  const packs = readPacks(textsOption(options, "rules"), edge.folder, ["."]);
  const { rules } = loadFiles(packs.files, packs.settings);
  const asked = edge.ask == null ? null : terminalOf(edge, edge.ask);
  asked?.say("Answers become a rule file. Ctrl-C stops, and nothing is written.");
  const answers = await answerAll(options, rules, asked, edge.folder);
  const path = answers.path ?? "";
  const place = resolve(edge.folder, path);
  const draft = draftOf(answers);
  const tester = examplesTester(draft, path, packs);
  const model = modelOf(answers, rules);
  const examples: DraftExample[] = [];
  for (const fires of [true, false])
    examples.push(await findExample(fires, { options, tester, asked, usual: examplesOf(model, fires) }));
  const failures = tester.failures(examples);
  if (failures.length > 0) throw new UserError(`the examples fail\n${indent(failures)}`, nothingWritten);
  const text = writeRule({ ...draft, examples });
  writeNew(place, path, text);
  const closing = [
    `Wrote ${path}, a rule with ${examples.length} examples that pass.`,
    nextStep(path, packs),
  ];
  const lines = closing.flatMap((line) => wrap(visibleText(line), widthOf(edge.stdout, edge.env)));
  edge.stdout.write(`${text.split("\n").map(visibleText).join("\n")}\n${lines.join("\n")}\n`);
  return exitCodes.done;
}

/** Whoever answers on a terminal. */
interface Asked {
  /** The answer without blanks around it; empty for Enter alone. `usual` is what that stands for. */
  ask(question: string, usual: string | null): Promise<string>;
  /** A paragraph, wrapped to the terminal; lines that are indented keep their indent. */
  say(text: string): void;
}

function terminalOf(edge: Edge, ask: NonNullable<Edge["ask"]>): Asked {
  const columns = widthOf(edge.stderr, edge.env);
  const show = (text: string): void => {
    const lines = text.split("\n").flatMap((line) => {
      const indent = /^ */.exec(line)?.[0] ?? "";
      return wrap(visibleText(line), columns - indent.length).map((part) => `${indent}${part}`);
    });
    edge.stderr.write(`${lines.join("\n")}\n`);
  };
  return {
    say: show,
    async ask(question, usual) {
      show(`\n${question}${usual === null || usual === "" ? "" : `\n  Enter for: ${usual}`}`);
      const typed = await ask("> ");
      if (typed === null) throw new UserError("stopped before the end", nothingWritten);
      return typed.trim();
    },
  };
}

/** Options first; what is left is asked, or has its usual answer where nobody can be asked. */
async function answerAll(
  options: Options,
  rules: RuleSet,
  asked: Asked | null,
  folder: string,
): Promise<Answers> {
  let answers: Answers = {};
  const missing: string[] = [];
  for (const question of questions) {
    const given = textOption(options, question.option);
    if (given !== null) answers = checkAnswer(question.take(answers, given), folder);
    else if (asked !== null) answers = await askOne(question, answers, { rules, asked, folder });
    else {
      const usual = question.ask(answers, rules)?.usual ?? null;
      if (usual !== null) answers = question.take(answers, usual);
      else if (question.ask(answers, rules) !== null) missing.push(`--${question.option}`);
    }
  }
  if (missing.length > 0)
    throw new UserError(
      `rules new asks on a terminal, and here is none: give ${missing.join(", ")}`,
      'For example: crosscheck rules new --file house-rules/bus-fares.yaml --kind quantity --measure money --why "Readers pay them."',
    );
  return answers;
}

async function askOne(
  question: Question,
  answers: Answers,
  {
    rules,
    asked: { ask, say },
    folder,
  }: { readonly rules: RuleSet; readonly asked: Asked; readonly folder: string },
): Promise<Answers> {
  const asking = question.ask(answers, rules);
  if (asking === null) return answers;
  const { text, usual } = asking;
  for (;;) {
    const typed = await ask(text, usual);
    const given = typed === "" ? usual : typed;
    if (given === null) {
      say("An answer is needed here.");
      continue;
    }
    try {
      return checkAnswer(question.take(answers, given), folder);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      say(error.nextStep === null ? error.message : `${error.message}\n  ${error.nextStep}`);
    }
  }
}

/** What would stop the rule at the end is told while it can still be mended. */
function checkAnswer(answers: Answers, folder: string): Answers {
  const { path, kind, message } = answers;
  if (path !== undefined && existsSync(resolve(folder, path)))
    throw new UserError(`${path} is there already, and stays as it is`, "Name another file.");
  if (kind === undefined || path === undefined || message === undefined) return answers;
  const wrong = examplesTester(draftOf(answers), path, { files: [], settings: null }).mistake();
  if (wrong !== null) throw new UserError(wrong);
  return answers;
}

function draftOf(answers: Answers): Omit<RuleDraft, "examples"> {
  const { path = "", kind = "quantity", measure = null, severity = "medium", tolerance = null } = answers;
  const { message = "", why = "-", check = null } = answers;
  const id = `${basename(dirname(path))}/${basename(path).replace(/\.ya?ml$/, "")}`;
  return { id, kind, measure, severity, tolerance, message, why, check };
}

interface Wanted {
  readonly options: Options;
  readonly tester: ReturnType<typeof examplesTester>;
  readonly asked: Asked | null;
  readonly usual: readonly DraftExample[];
}

/** Two texts from the options, from the terminal, or from the shipped rule that the new one is like. */
async function findExample(fires: boolean, wanted: Wanted): Promise<DraftExample> {
  const { options, tester, asked, usual } = wanted;
  const option = fires ? "differs" : "agrees";
  const name = fires ? "two sources that differ" : "two sources that do not";
  const given = textsOption(options, option);
  if (given.length > 0) {
    if (given.length !== 2)
      throw new UserError(`--${option} is given twice, a text each time`, nothingWritten);
    const settled = tester.settle(ownExample(name, given), fires);
    if ("name" in settled) return settled;
    throw new UserError(`${complain(fires)}\n${indent(settled)}`, nothingWritten);
  }
  const ready = usual.map((example) => tester.settle(example, fires)).find((each) => "name" in each);
  if (asked === null) {
    if (ready !== undefined) return ready;
    throw new UserError(
      `the shipped examples do not fit this rule: give --${option} twice, a text each time`,
      nothingWritten,
    );
  }
  const wish = fires
    ? "Two short texts that differ, so that the rule fires. The first:"
    : "Two texts that look alike and do not differ, so that it stays quiet. The first:";
  for (;;) {
    const first = await asked.ask(wish, ready === undefined ? null : textsOf(ready).join(" – "));
    if (first === "" && ready !== undefined) return ready;
    const second = await asked.ask("The second:", null);
    const settled = tester.settle(ownExample(name, [first || "-", second || "-"]), fires);
    if ("name" in settled) return settled;
    asked.say([complain(fires), indent(settled)].filter(Boolean).join("\n"));
  }
}

const textsOf = ({ sources }: DraftExample): readonly string[] =>
  [...sources.values()].map(({ text }) => text);

const complain = (fires: boolean): string =>
  fires
    ? "the rule finds no difference between these texts. Let both tell of one thing, and change one value."
    : "the rule fires on these texts.";

const indent = (lines: readonly string[]): string =>
  lines.map((line) => `    ${visibleText(line)}`).join("\n");

/** To a neighbour first, and linked to its place, which fails where a file is: nothing is ever overwritten. */
function writeNew(place: string, path: string, text: string): void {
  const draft = join(dirname(place), `.${basename(place)}.${process.pid}.part`);
  try {
    makeFolder(dirname(place));
    writeFileSync(draft, text, { flag: "wx" });
    linkSync(draft, place);
  } catch (error) {
    throw new UserError(`cannot write ${path}: ${describeSystemError(error)}`, nothingWritten);
  } finally {
    rmSync(draft, { force: true });
  }
}

function nextStep(path: string, { settings }: ReadPacks): string {
  const folder = dirname(path);
  return settings?.text.includes(basename(folder)) === true
    ? `crosscheck rules test ${path} runs them again.`
    : `To use it: --rules ${folder}, or the line "folders: [${folder}]" in crosscheck.config.yaml.`;
}
