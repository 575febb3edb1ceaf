import { type Decision, type Finding, isSettled, type Report } from "../domain/index.js";
import { type BaselineState, baselineStates, earlierWords, stateWords } from "./baseline-state.js";
import { stateWords as decisionWords } from "./decision-words.js";
import { plural } from "./summary.js";

/** Whether somebody has to look at a finding, by what an earlier report told and by what people decided. */
export interface Attention {
  readonly state: BaselineState | null;
  readonly decision: Decision | null;
  /** Seen or settled: an editor must not be shown it again tomorrow. */
  readonly aside: boolean;
  /** "new", "needs a call": none where nothing is known. */
  readonly marks: readonly string[];
  /** What an earlier report said of it, where that is another thing: "was 12 people / 15 people". Not yet safe to show. */
  readonly earlier: string | null;
}

export function attentionTo(
  report: Report,
  decisions: readonly Decision[] = [],
): (finding: Finding) => Attention {
  const states = baselineStates(report);
  const earlier = earlierWords(report);
  const decided = new Map(decisions.map((decision) => [decision.finding, decision]));
  return ({ id }) => {
    const state = states?.get(id) ?? null;
    const decision = decided.get(id) ?? null;
    const words = [
      state && stateWords[state],
      decision === null || decision.state === "open" ? null : decisionWords[decision.state],
    ];
    return {
      state,
      decision,
      earlier: earlier.get(id) ?? null,
      aside: state === "unchanged" || (decision !== null && isSettled(decision.state)),
      marks: words.filter((word) => word !== null),
    };
  };
}

/** "9 differences are set aside: 8 unchanged, 1 settled"; null where there are none. */
export function tellAside(attentions: readonly Attention[]): string | null {
  const aside = attentions.filter((one) => one.aside);
  if (aside.length === 0) return null;
  const settled = aside.filter(({ decision }) => decision !== null && isSettled(decision.state)).length;
  const unchanged = aside.length - settled;
  const counts = [
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(settled > 0 ? [`${settled} settled`] : []),
  ];
  return `${plural(aside.length, "difference")} ${aside.length === 1 ? "is" : "are"} set aside: ${counts.join(", ")}`;
}
