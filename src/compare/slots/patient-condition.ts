import { phraseSlot } from "./phrase-slot.js";
import { excludesAllBut, type Level } from "./slot.js";
import { personBefore } from "./whose.js";

const levels: readonly Level[] = [
  [
    "critical",
    /\bin (?:a )?(?:critical|grave)(?: but stable)? condition\b|\bcondition (?:was|is|remained|remains) critical\b|\bfighting for (?:his|her) life\b/,
  ],
  [
    "serious",
    /\bin (?:a )?serious(?: but stable)? condition\b|\bcondition (?:was|is|remained|remains) serious\b/,
  ],
  [
    "stable",
    /\b(?:in (?:a )?)?(?:critical but |serious but )?stable condition\b|\bcondition (?:was|is|remained|remains) stable\b/,
  ],
  ["fair", /\bin (?:a )?(?:fair|good|satisfactory) condition\b|\bout of danger\b/],
];

/** How somebody in hospital was. */
export const patientCondition = phraseSlot(
  {
    name: "patient-condition",
    question: "the condition of the injured",
    cues: ["condition", "fight", "danger"],
    cause: "update",
    excludes: excludesAllBut([
      ["stable", "fair"],
      ["stable", "serious"],
    ]),
  },
  levels,
  personBefore,
);
