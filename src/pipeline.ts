import { compare } from "./compare/index.js";
import type {
  Comparison,
  Diagnostic,
  Document,
  Finding,
  Lexicon,
  Overview,
  Report,
  Source,
  Story,
} from "./domain/index.js";
import type { Examined } from "./explain/index.js";
import { extractWith } from "./extract/index.js";
import { takeOverview } from "./overview/index.js";
import { applyRules, decideAll, lexiconOf, mostPlaces, type RuleSet } from "./rules/index.js";
import { buildStory } from "./topics/index.js";

/** What a check needs besides sources and rules. */
export interface CheckContext {
  readonly version: string;
  /** What the reading of the files had to say; part of the report. */
  readonly diagnostics: readonly Diagnostic[];
  /** Told after each source, for a progress bar; may not change the result. */
  readonly onSourceRead?: (read: number, all: number) => void;
  /** Whether what a reader is shown beside the findings is gathered too. */
  readonly wantsOverview?: boolean;
  /** Told when a stage begins, for progress and timings; may not change the result. */
  readonly onStage?: (stage: Stage) => void;
}

export type Stage = "extract" | "topics" | "compare" | "rules";

/** A report, and how much stands behind it. */
export interface Checked {
  readonly report: Report;
  readonly sentences: number;
  readonly claims: number;
  /** Sentence pairs that were similar enough to be compared. */
  readonly pairs: number;
  /** Sentences and claims of each source, in the report's order. */
  readonly bySource: readonly { readonly sentences: number; readonly claims: number }[];
  /** Pairs that were compared and not reported; the report may list fewer. */
  readonly keptBack: number;
  /** Null where it was not asked for. */
  readonly overview: Overview | null;
}

interface StoryComparison {
  readonly story: Story;
  readonly comparison: Comparison;
}

/** The way up to the rules: what the sources differ in, before anyone decides what matters. */
export function compareSources(
  sources: readonly Source[],
  lexicon: Lexicon,
  { onSourceRead, onStage }: Pick<CheckContext, "onSourceRead" | "onStage"> = {},
): StoryComparison {
  onStage?.("extract");
  const documents = sources.map((source, i) => {
    const document = extractWith(lexicon, source);
    onSourceRead?.(i + 1, sources.length);
    return document;
  });
  return compareDocuments(documents, lexicon, onStage);
}

function compareDocuments(
  documents: readonly Document[],
  lexicon: Lexicon,
  onStage?: CheckContext["onStage"],
): StoryComparison {
  onStage?.("topics");
  const story = buildStory(documents, lexicon);
  onStage?.("compare");
  return { story, comparison: compare(story) };
}

/** What is reported of documents that were read before: for trials that change one source of many. */
export function findingsOf(documents: readonly Document[], rules: RuleSet): readonly Finding[] {
  const { story, comparison } = compareDocuments(documents, lexiconOf(rules));
  return applyRules(rules, comparison, story).findings;
}

/** What a check knew when it decided, for `crosscheck explain`. */
export function examineStory(
  sources: readonly Source[],
  rules: RuleSet,
): Examined & { readonly findings: readonly Finding[] } {
  const { story, comparison } = compareSources(sources, lexiconOf(rules));
  const { findings } = applyRules(rules, comparison, story);
  return { story, comparison, decisions: decideAll(rules, comparison, story), findings };
}

/** Of thousands of sources the pairs kept back would outgrow what a string can hold; nobody reads so many. */
const mostNearMisses = 1_000;

function tellLeftOut(keptBack: number, places: number): Diagnostic[] {
  const told: string[] = [];
  if (keptBack > mostNearMisses)
    told.push(
      `${keptBack} compared pairs were kept back; the report lists the first ${mostNearMisses}. crosscheck explain answers for any two places.`,
    );
  if (places > 0)
    told.push(
      `${places} places are not listed: a value shows its first ${mostPlaces}, and its number of origins counts them all.`,
    );
  return told.map((message) => ({ level: "info", source: null, message }));
}

/** The whole way from sources to a report. Pure: the same sources and rules give the same report. */
export function checkStory(sources: readonly Source[], rules: RuleSet, context: CheckContext): Checked {
  const { story, comparison } = compareSources(sources, lexiconOf(rules), context);
  context.onStage?.("rules");
  const { findings, nearMisses, placesLeftOut } = applyRules(rules, comparison, story);
  const keptBack = nearMisses.length + (comparison.nearMissesLeftOut ?? 0);
  const report: Report = {
    schema: "crosscheck-report/1",
    generator: { name: "crosscheck", version: context.version },
    sources: sources.map(({ id, path, outlet, title, published, publishedBasis, sha256, words }) => ({
      id,
      path,
      outlet,
      title,
      published,
      publishedBasis,
      sha256,
      words,
    })),
    topics: story.topics.map((topic) => ({
      id: topic.id,
      label: topic.label,
      sources: [...new Set(topic.claims.map((ref) => ref.document))]
        .sort((a, b) => a - b)
        .map((i) => sources[i]?.id ?? ""),
      claims: topic.claims.length,
    })),
    findings,
    nearMisses: nearMisses.slice(0, mostNearMisses),
    diagnostics: [...context.diagnostics, ...tellLeftOut(keptBack, placesLeftOut)],
  };
  const count = (size: (document: Document) => number): number =>
    story.documents.reduce((sum, document) => sum + size(document), 0);
  return {
    report,
    sentences: count((document) => document.sentences.length),
    claims: count((document) => document.claims.length),
    pairs: story.pairs.length,
    overview: context.wantsOverview === true ? takeOverview(story, findings) : null,
    bySource: story.documents.map(({ sentences, claims }) => ({
      sentences: sentences.length,
      claims: claims.length,
    })),
    keptBack,
  };
}
