import { compare } from "./compare/index.js";
import type { Diagnostic, Report, Source } from "./domain/index.js";
import { extract } from "./extract/index.js";
import { applyRules, type RuleSet } from "./rules/index.js";
import { buildStory } from "./topics/index.js";

/** The whole way from sources to a report. Pure: the same sources and rules give the same report. */
export function checkStory(
  sources: readonly Source[],
  rules: RuleSet,
  context: { readonly version: string; readonly diagnostics: readonly Diagnostic[] },
): Report {
  const story = buildStory(sources.map(extract));
  const { findings, nearMisses } = applyRules(rules, compare(story), story);
  return {
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
}
