import { phraseSlot } from "./phrase-slot.js";
import { excludesAllBut, type Level } from "./slot.js";

const levels: readonly Level[] = [
  ["unanimous", /\bunanimous(?:ly)?\b|\bwithout (?:a )?(?:dissent|dissenting vote)\b/],
  [
    "divided",
    /\bby a (?:narrow |slim |bare |large )?majority\b|\bnarrowly (?:voted|approved|passed|rejected|defeated|backed)\b|\b(?:split|divided) (?:vote|decision|verdict|ruling|court|jury|council|board)\b|\bsplit decision\b/,
  ],
];
const bodies =
  /^(?:jury|court|council|board|parliament|senate|house|committee|commission|panel|judge|assembly|congress|shareholder|member|union)$/;

/** Whether a body decided with one voice. */
export const voteMargin = phraseSlot(
  {
    name: "vote-margin",
    question: "whether the decision was unanimous",
    cues: ["unanimous", "unanimously", "majority", "narrowly", "split", "divided", "divide", "dissent"],
    single: true,
    excludes: excludesAllBut([]),
  },
  levels,
  ({ tokens }) => tokens.find(({ lemma }) => bodies.test(lemma))?.lemma ?? null,
);
