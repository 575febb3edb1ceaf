/**
 * Which findings are new since an earlier report.
 *
 * A finding that has the same id is the same dispute: the id holds attribute, values and sources, and survives edits
 * elsewhere in the texts. Of the others, two of one type are one dispute that has changed where they share evidence,
 * the same words of the same sentence of the same source: when one paper's toll rises, the other paper's stays.
 */
import { addTo, type Baseline, type Evidence, type Finding, type UpdatedFinding } from "../domain/index.js";

/** Words that more disputes than this rest on tell none of them apart, and would be compared all with all. */
const mostHolders = 50;

export function compareFindings(
  findings: readonly Finding[],
  earlier: readonly Finding[],
  path: string,
): Baseline {
  const known = new Map(earlier.map((finding) => [finding.id, finding]));
  const ids = new Set(findings.map(({ id }) => id));
  const successors = pairUp(
    findings.filter(({ id }) => !known.has(id)),
    earlier.filter(({ id }) => !ids.has(id)),
  );
  const stateOf = (finding: Finding): "new" | "updated" | "unchanged" => {
    const same = known.get(finding.id);
    if (same === undefined) return successors.has(finding.id) ? "updated" : "new";
    return same.severity === finding.severity && same.cause === finding.cause ? "unchanged" : "updated";
  };
  const idsOf = (state: ReturnType<typeof stateOf>): readonly string[] =>
    findings.filter((finding) => stateOf(finding) === state).map(({ id }) => id);
  const replaced = new Set(successors.values());
  const update = (id: string): UpdatedFinding => {
    const was = successors.get(id) ?? id;
    const old = known.get(was);
    if (old === undefined) return { id, was };
    const { severity, cause, values } = old;
    return { id, was, before: { severity, cause, values: values.map(({ value }) => value) } };
  };
  return {
    path,
    new: idsOf("new"),
    updated: idsOf("updated").map(update),
    unchanged: idsOf("unchanged"),
    absent: earlier.filter(({ id }) => !ids.has(id) && !replaced.has(id)),
  };
}

/** By id, which earlier finding each one continues. Each is used once; those that share most evidence go first. */
function pairUp(findings: readonly Finding[], earlier: readonly Finding[]): ReadonlyMap<string, string> {
  const holders = new Map<string, number[]>();
  for (const [i, finding] of earlier.entries())
    for (const key of evidenceKeys(finding)) {
      addTo(holders, key, i);
    }
  const candidates = findings.flatMap((finding, i) => {
    const shared = new Map<number, number>();
    for (const key of evidenceKeys(finding)) {
      const those = holders.get(key) ?? [];
      if (those.length > mostHolders) continue;
      for (const holder of those) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    }
    return [...shared].map(([holder, count]) => ({ i, holder, count }));
  });
  candidates.sort((a, b) => b.count - a.count || a.i - b.i || a.holder - b.holder);
  const pairs = new Map<string, string>();
  const taken = new Set<number>();
  for (const { i, holder } of candidates) {
    const [id, was] = [findings[i]?.id ?? "", earlier[holder]?.id ?? ""];
    if (pairs.has(id) || taken.has(holder)) continue;
    pairs.set(id, was);
    taken.add(holder);
  }
  return pairs;
}

function evidenceKeys({ type, values }: Finding): ReadonlySet<string> {
  const key = ({ source, text, start, focus }: Evidence): string =>
    JSON.stringify([type, source, text, focus.start - start, focus.end - start]);
  return new Set(values.flatMap(({ evidence }) => evidence.map(key)));
}
