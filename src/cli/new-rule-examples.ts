import type { Difference, Evidence } from "../domain/index.js";
import { ingest } from "../ingest/index.js";
import { compareSources } from "../pipeline.js";
import {
  type DraftExample,
  type ExampleRun,
  formatProblem,
  type Rule,
  type RuleDraft,
  runExamples,
  writeRule,
} from "../rules/index.js";
import { loadFiles, type ReadPacks } from "./load-packs.js";
import { UserError } from "./user-error.js";

/** Words that one value is quoted by, at most. */
const longestQuote = 80;

/** Tries texts on a rule that is not written yet, beside all rules that it will stand among. */
export function examplesTester(draft: Omit<RuleDraft, "examples">, path: string, packs: ReadPacks) {
  const run = (examples: readonly DraftExample[]): readonly ExampleRun[] => {
    const file = { path, text: writeRule({ ...draft, examples }) };
    const { rules, problems } = loadFiles([...packs.files, file], packs.settings);
    if (problems.length > 0)
      throw new UserError(`the rule would have a mistake\n\n${problems.map(formatProblem).join("\n\n")}\n`);
    const own = rules.rules.filter(({ id }) => id === draft.id);
    return runExamples(
      rules,
      (files, lexicon) => compareSources(ingest(files, { published: null }).sources, lexicon),
      own,
    );
  };
  return {
    /** Every mistake that the rule's own words have, as a message; null where there is none. */
    mistake(): string | null {
      const file = { path, text: writeRule({ ...draft, examples: stopgap }) };
      const { problems } = loadFiles([file], null);
      return problems.length === 0
        ? null
        : problems.map(({ message, hint }) => (hint === null ? message : `${message}. ${hint}`)).join("\n");
    },
    /** The example with what the rule finds in it, or why it does not do what is wanted. */
    settle(example: DraftExample, fires: boolean): DraftExample | readonly string[] {
      const other = fires ? quietStopgap : firingStopgap;
      const asked = { ...example, expect: fires ? wholeTexts(example) : [] };
      const result = run([asked, other]).find((each) => each.example.name === example.name);
      const found = (result?.decisions ?? []).filter(
        ({ rule, outcome }) => rule?.id === draft.id && outcome.reported,
      );
      if (found.length > 0 !== fires) return result?.failures.slice(fires ? 1 : 0) ?? [];
      return { ...example, expect: fires ? found.map(({ difference }) => expectationOf(difference)) : [] };
    },
    /** Sentences about examples that fail; empty where all pass. */
    failures: (examples: readonly DraftExample[]): readonly string[] =>
      run(examples).flatMap((each) => each.failures),
  };
}

const expectationOf = ({ cause, values }: Difference): DraftExample["expect"][number] => ({
  cause,
  quotes: values.flatMap(({ evidence }) => evidence.slice(0, 1).map(quoteOf)),
});

/** The words in dispute, cut at a blank where they are long; a quotation has to stand in the text as it is. */
function quoteOf({ start, text, focus }: Evidence): string {
  const words = text
    .slice(focus.start - start, focus.end - start)
    .replace(/\s+/g, " ")
    .trim();
  return words.length <= longestQuote ? words : words.slice(0, words.lastIndexOf(" ", longestQuote));
}

/** As long as it is not known which words differ, the whole texts are quoted; that of a lone source twice. */
const wholeTexts = ({ sources }: DraftExample): DraftExample["expect"] => {
  const texts = [...sources.values()].map(({ text }) => text.replace(/\s+/g, " ").trim());
  return [{ quotes: texts.length === 1 ? [...texts, ...texts] : texts }];
};

/** A rule file needs two examples before one of them can be tried: these stand in for the other. */
const made = (name: string, ...texts: readonly string[]): DraftExample => ({
  name,
  sources: new Map(texts.map((text, i) => [i === 0 ? "one" : "two", { text }])),
  expect: [],
});
const quietStopgap = made("(quiet)", "Nothing happened here.");
const firingStopgap: DraftExample = {
  ...made("(fires)", "This is one text.", "This is another text."),
  expect: [{ quotes: ["This is one text.", "This is another text."] }],
};
const stopgap = [firingStopgap, quietStopgap];

/** Two texts of the user's own. */
export const ownExample = (name: string, texts: readonly string[]): DraftExample => made(name, ...texts);

/** The examples of a shipped rule, of the sort that is asked for. */
export const examplesOf = (rule: Rule | null, fires: boolean): readonly DraftExample[] =>
  (rule?.examples ?? [])
    .filter(({ expect }) => expect.length > 0 === fires)
    .map(({ name, sources }) => ({ name, sources, expect: [] }));
