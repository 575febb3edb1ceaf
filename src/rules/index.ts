import { createHash } from "node:crypto";
import type { Comparison, Finding, NearMiss, Story } from "../domain/index.js";

/** A rule pack, loaded and checked. */
export type RuleSet = Readonly<Record<string, never>>;

/** Decides which differences are reported, how severe they are and in which words. */
export function applyRules(
  _rules: RuleSet,
  comparison: Comparison,
  story: Story,
): { findings: Finding[]; nearMisses: NearMiss[] } {
  const findings = comparison.differences.map(
    (difference): Finding => ({
      id: createHash("sha256")
        .update(difference.attribute + difference.values.map((v) => v.key).join("|"))
        .digest("hex")
        .slice(0, 12),
      rule: "core/any",
      type: difference.type,
      cause: difference.cause,
      severity: difference.cause === "spelling" || difference.cause === "wording" ? "low" : "high",
      topic: null,
      message: `Sources differ on ${difference.label}: ${difference.values.map((value) => value.label).join(", ")}.`,
      values: difference.values.map((value) => ({
        value: value.label,
        origins: new Set(
          value.evidence.map(
            (e) => story.origins[story.documents.findIndex((d) => d.source.id === e.source)],
          ),
        ).size,
        evidence: value.evidence,
      })),
      reasons: difference.reasons,
      toSettle: difference.toSettle,
    }),
  );
  return { findings, nearMisses: [...comparison.nearMisses] };
}
