import type { Finding, Source, Story } from "../domain/index.js";
import { explainPair, lineOf, type PairExplanation, type Place } from "../explain/index.js";
import { ingest } from "../ingest/index.js";
import { examineStory } from "../pipeline.js";
import { jsonText } from "../report/json-text.js";
import { sourceNames } from "../report/source-names.js";
import type { Arguments } from "./commands/command.js";
import type { Edge } from "./edge.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { findingText, type PlaceNames, pairText } from "./explanation-text.js";
import { findSource } from "./find-source.js";
import { loadPacks } from "./load-packs.js";
import { choiceOption, dateOption, didYouMean, textOption, textsOption } from "./options.js";
import { printDiagnostics } from "./print-diagnostics.js";
import { readPaths } from "./read-paths.js";
import { UserError } from "./user-error.js";

/** A finding shows this many pairs of places: one for each two of its values, then no more. */
const mostPairs = 6;

/** `crosscheck explain`. */
export async function runExplain({ paths, options }: Arguments, edge: Edge): Promise<ExitCode> {
  const format = choiceOption(options, "format", ["text", "json"]) ?? "text";
  const published = dateOption(options, "published");
  const id = textOption(options, "finding");
  const at = textsOption(options, "at");
  if ((id === null) === (at.length === 0))
    throw new UserError("explain needs a finding or two places", "Give --finding ID, or --at twice.");
  if (id === null && at.length !== 2)
    throw new UserError(
      `--at was given ${at.length} time${at.length === 1 ? "" : "s"}`,
      "Give it twice: two places are compared.",
    );
  const rules = loadPacks(textsOption(options, "rules"), edge.folder, paths);
  const read = readPaths(paths, edge.folder);
  const { sources, diagnostics } = ingest(read.files, { published });
  printDiagnostics([...read.diagnostics, ...diagnostics], edge.stderr, ["error", "warning"]);
  if (sources.length === 0) return exitCodes.usage;

  const examined = examineStory(sources, rules);
  const finding = id === null ? null : findingOf(examined.findings, id);
  const pairs =
    finding === null ? [placesOf(examined.story, at, edge.folder)] : pairsOf(examined.story, finding);
  const explained = pairs.map(([a, b]) => explainPair(examined, a as Place, b as Place));
  edge.stdout.write(
    format === "json"
      ? jsonText({ schema: "crosscheck-explanation/1", finding, pairs: explained })
      : inWords(sources, finding, explained),
  );
  return exitCodes.done;
}

function inWords(
  sources: readonly Source[],
  finding: Finding | null,
  explained: readonly PairExplanation[],
): string {
  const called = sourceNames({ sources });
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const names: PlaceNames = {
    nameOf: (source) => called.get(source) ?? source,
    lineOf: (source, offset) => lineOf(texts.get(source) ?? "", offset),
  };
  return finding === null
    ? explained.map((pair) => pairText(pair, names)).join("\n")
    : findingText(finding, names);
}

function findingOf(findings: readonly Finding[], id: string): Finding {
  const found = findings.find((finding) => finding.id === id);
  if (found !== undefined) return found;
  const ids = findings.map((finding) => finding.id);
  throw new UserError(
    `no finding has the id ${id}`,
    didYouMean(id, ids, "crosscheck check on the same paths shows the ids."),
  );
}

/** The places to be set against each other. A place has nothing to differ in from itself. */
function placesOf(story: Story, at: readonly string[], folder: string): readonly Place[] {
  const places = at.map((text) => placeOf(story, text, folder));
  const [a, b] = places;
  if (a?.document === b?.document && a?.sentence === b?.sentence)
    throw new UserError(
      "both --at name one sentence",
      "Name another line for one of them; SOURCE:LINE:WORDS chooses among the sentences of a line.",
    );
  return places;
}

/** `SOURCE:LINE` or `SOURCE:LINE:WORDS`; the words choose among the sentences of one line. */
function placeOf(story: Story, text: string, folder: string): Place {
  const parts = /^(.+?):(\d{1,9})(?::(.+))?$/s.exec(text);
  if (parts === null) throw new UserError(`--at ${text} is not a place`, "Write SOURCE:LINE, as in wire:12.");
  const [, name = "", line = "", words] = parts;
  const called = findSource(
    story.documents.map(({ source }) => source),
    name,
    { option: `--at ${text}`, folder },
  );
  const document = story.documents.findIndex(({ source }) => source.id === called.id);
  const { source, sentences } = story.documents[document] as Story["documents"][number];
  const here = sentences.filter(
    (sentence) =>
      lineOf(source.text, sentence.start) <= Number(line) &&
      lineOf(source.text, sentence.end) >= Number(line),
  );
  const chosen = here.find(
    (sentence) => words === undefined || source.text.slice(sentence.start, sentence.end).includes(words),
  );
  if (chosen === undefined)
    throw new UserError(
      `--at ${text}: ${here.length === 0 ? "nothing that states anything stands" : "those words do not stand"} in line ${line} of ${source.path}`,
      "crosscheck claims lists what each source states.",
    );
  return { document, sentence: chosen.index };
}

/** The first place of each value against the first place of each later value. */
function pairsOf(story: Story, finding: Finding): Place[][] {
  const places = finding.values.flatMap(({ evidence: [first] }) => {
    const document = story.documents.findIndex(({ source }) => source.id === first?.source);
    const at = first?.focus.start ?? 0;
    const sentence = story.documents[document]?.sentences.find(({ start, end }) => start <= at && at < end);
    return sentence === undefined ? [] : [{ document, sentence: sentence.index }];
  });
  return places.flatMap((a, i) => places.slice(i + 1).map((b) => [a, b])).slice(0, mostPairs);
}
