import type { Token } from "../../domain/index.js";
import {
  endsClause,
  excludesAllBut,
  type Filling,
  type Level,
  levelOf,
  type Place,
  type Slot,
} from "./slot.js";

const levels: readonly Level[] = [
  ["well", /^(?:smooth|smoothly|well|swift|swiftly|quickly|orderly|efficient|efficiently|plan|schedule)$/],
  [
    "badly",
    /^(?:slow|slowly|sluggish|chaotic|disorganised|disorganized|inadequate|hampered|delayed|stalled|bogged|disorderly|haphazard)$/,
  ],
];
/** Efforts that go well or badly as a whole. */
const efforts =
  /^(?:relief|rescue|evacuation|search|aid|operation|recovery|rollout|roll-out|vaccination|distribution|clean-up|cleanup|repair|work|transition|boarding|voting|polling|delivery|response|withdrawal|handover|repatriation)$/;
const reach = 8;

/** Whether an effort went well: "relief operations are going smoothly", "were slow". */
export const pace: Slot = {
  name: "pace-of-effort",
  question: "how it was going",
  cues: "smooth smoothly well swift swiftly quickly orderly efficient efficiently slow slowly sluggish chaotic disorganised disorganized inadequate hampered delayed haphazard".split(
    " ",
  ),
  read: ({ tokens }: Place) => tokens.flatMap((_, i) => paceAt(tokens, i)),
  excludes: excludesAllBut([]),
};

/** The word for it stands behind the effort with a verb between, in one clause. */
function paceAt(tokens: readonly Token[], i: number): Filling[] {
  const value = levelOf(levels, tokens[i]?.lower);
  if (value === undefined || /^(?:as|not|n't|no)$/.test(tokens[i - 1]?.lower ?? "")) return [];
  let verb = false;
  for (let at = i - 1; at >= Math.max(0, i - reach); at--) {
    const { pos = "X", lemma = "", lower = "" } = tokens[at] ?? {};
    if (endsClause(tokens[at]) || lower === "not" || lower === "that") return [];
    if (/^(?:be|go|proceed|run|progress)$/.test(lemma)) verb = true;
    if (verb && pos === "NOUN" && efforts.test(lemma)) {
      const told = efforts.test(tokens[at - 1]?.lemma ?? "") ? at - 1 : at;
      return [{ owner: tokens[told]?.lemma ?? lemma, value, first: told, past: i + 1 }];
    }
  }
  return [];
}
