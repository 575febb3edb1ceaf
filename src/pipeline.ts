import { compare } from "./compare/index.js";
import type { Diagnostic, Report, Source } from "./domain/index.js";
import { extract } from "./extract/index.js";
import { applyRules, type RuleSet } from "./rules/index.js";
import { buildStory } from "./topics/index.js";

/** What a check needs besides sources and rules. */
export interface CheckContext {
  readonly version: string;
  /** What the reading of the files had to say; part of the report. */
  readonly diagnostics: readonly Diagnostic[];
  /** Told after each source, for a progress bar; may not change the result. */
  readonly onSourceRead?: (read: number, all: number) => void;
}

/** A report, and how much stands behind it. */
export interface Checked {
  readonly report: Report;
  readonly sentences: number;
  readonly claims: number;
  /** Sentence pairs that were similar enough to be compared. */
  readonly pairs: number;
}

/** The whole way from sources to a report. Pure: the same sources and rules give the same report. */
export function checkStory(sources: readonly Source[], rules: RuleSet, context: CheckContext): Checked {
  const documents = sources.map((source, i) => {
    const document = extract(source);
    context.onSourceRead?.(i + 1, sources.length);
    return document;
  });
  const story = buildStory(documents);
  const { findings, nearMisses } = applyRules(rules, compare(story), story);
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
    nearMisses,
    diagnostics: context.diagnostics,
  };
  const count = (size: (document: (typeof documents)[number]) => number): number =>
    documents.reduce((sum, document) => sum + size(document), 0);
  return {
    report,
    sentences: count((document) => document.sentences.length),
    claims: count((document) => document.claims.length),
    pairs: story.pairs.length,
  };
}
