import type { Comparison, Difference, Finding, NearMiss, Severity, Story } from "../domain/index.js";
import { inReadingOrder } from "./finding-order.js";
import { fingerprint } from "./fingerprint.js";
import { parseMessage, renderMessage } from "./message.js";
import { commonPlaceholders, sourcesOf } from "./placeholders.js";
import type { Rule, RuleSet } from "./rule.js";
import { decideSeverity } from "./severity.js";
import { readStoryFacts, type StoryFacts } from "./story-facts.js";

/** What became of one difference, and which part of which rule decided it. */
export interface Decision {
  readonly difference: Difference;
  /** Null where no rule speaks of such a difference. */
  readonly rule: Rule | null;
  readonly outcome:
    | { readonly reported: true; readonly severity: Severity; readonly branch: string }
    | { readonly reported: false; readonly reason: string; readonly branch: string };
}

/** Decides which differences are reported, how severe they are and in which words. */
export function applyRules(
  rules: RuleSet,
  comparison: Comparison,
  story: Story,
): {
  findings: Finding[];
  nearMisses: NearMiss[];
  /** Places of values that no finding lists, because it lists so many already. */
  placesLeftOut: number;
} {
  const facts = readStoryFacts(story);
  const decisions = decide(rules, comparison.differences, facts);
  const findings = decisions.flatMap((decision) => toFinding(decision, facts));
  return {
    findings: numberTwins(findings.sort(inReadingOrder)),
    nearMisses: [...comparison.nearMisses, ...decisions.flatMap(toNearMiss)],
    placesLeftOut: decisions.reduce((sum, decision) => sum + countLeftOut(decision), 0),
  };
}

/** Places listed under one value. Nobody reads on after two hundred, and `origins` counts them all. */
export const mostPlaces = 200;

const countLeftOut = ({ difference, outcome }: Decision): number =>
  outcome.reported
    ? difference.values.reduce((sum, { evidence }) => sum + Math.max(0, evidence.length - mostPlaces), 0)
    : 0;

/** Every difference with what the rules made of it, also of those that are not reported. */
export const decideAll = (rules: RuleSet, comparison: Comparison, story: Story): readonly Decision[] =>
  decide(rules, comparison.differences, readStoryFacts(story));

/** The first rule that selects a difference decides it alone. */
export function decide(
  rules: RuleSet,
  differences: readonly Difference[],
  facts: StoryFacts,
): readonly Decision[] {
  return differences.map((difference) => {
    const rule = rules.rules.find((candidate) => speaksOf(candidate, difference)) ?? null;
    const outcome: Decision["outcome"] =
      rule === null
        ? { reported: false, reason: "no rule speaks of such a difference", branch: "none" }
        : weigh(rule, difference, facts);
    return { difference, rule, outcome };
  });
}

/** The rule that would be asked about a plain conflict over such an attribute; null where none speaks of it. */
export function ruleFor(
  { rules }: RuleSet,
  subject: Pick<Difference, "type" | "measure" | "unit">,
): Rule | null {
  const conflict: Difference = {
    ...{ attribute: "", label: "", cause: "contradiction", values: [], reasons: [], toSettle: [] },
    ...subject,
  };
  return rules.find((candidate) => speaksOf(candidate, conflict)) ?? null;
}

const speaksOf = (rule: Rule, difference: Difference): boolean =>
  rule.kind === difference.type &&
  Object.values(rule.params).every((param) => param.selects?.(difference) ?? true);

function weigh(rule: Rule, difference: Difference, facts: StoryFacts): Decision["outcome"] {
  for (const param of Object.values(rule.params)) {
    const reason = param.holdsBack?.(difference, facts) ?? null;
    if (reason !== null) return { reported: false, reason: `${reason} (${rule.id})`, branch: param.name };
  }
  const origins = facts.countOrigins(difference.values.flatMap((value) => value.evidence));
  const { level, branch } = decideSeverity(rule.severity, { ...difference, unit: difference.unit, origins });
  return level === "off"
    ? { reported: false, reason: `switched off (${rule.id}, severity ${branch})`, branch }
    : { reported: true, severity: level, branch };
}

const generalInOneSource = parseMessage(
  "Within {sources}, accounts differ on {label}: {values}.",
  commonPlaceholders,
);

function toFinding({ difference, rule, outcome }: Decision, facts: StoryFacts): Finding[] {
  if (rule === null || !outcome.reported) return [];
  const alone = sourcesOf(difference).length === 1;
  const message = alone ? (rule.messageInOneSource ?? generalInOneSource) : rule.message;
  const evidence = difference.values.flatMap((value) => value.evidence);
  return [
    {
      id: fingerprint(difference),
      rule: rule.id,
      type: difference.type,
      cause: difference.cause,
      severity: outcome.severity,
      topic: facts.topicOf(evidence),
      message: renderMessage(message, difference, facts),
      values: difference.values.map((value) => ({
        value: value.label,
        origins: facts.countOrigins(value.evidence),
        evidence: value.evidence.slice(0, mostPlaces),
      })),
      reasons: difference.reasons,
      toSettle: [...new Set([...difference.toSettle, ...(rule.check === null ? [] : [rule.check])])],
    },
  ];
}

function toNearMiss({ difference, outcome }: Decision): NearMiss[] {
  const [a, b] = difference.values.map((value) => value.evidence[0]);
  if (outcome.reported || a === undefined || b === undefined) return [];
  return [{ type: difference.type, reason: outcome.reason, evidence: [a, b] }];
}

/** Two differences with one fingerprint stay apart: an editor's decision on one must not settle the other. */
function numberTwins(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const times = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, times);
    return times === 1 ? finding : { ...finding, id: `${finding.id}-${times}` };
  });
}
