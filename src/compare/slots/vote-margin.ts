import { phraseSlot } from "./phrase-slot.js";
import { excludesAllBut, type Level } from "./slot.js";

const levels: readonly Level[] = [
  ["unanimous", /\bunanimous(?:ly)?\b|\bwithout (?:a )?(?:dissent|dissenting vote)\b/],
  [
    "divided",
    /\bby a (?:narrow |slim |bare |large )?majority\b|\bnarrowly (?:voted|approved|passed|rejected|defeated|backed)\b|\b(?:split|divided) (?:vote|decision|verdict|ruling|court|jury|council|board)\b|\bsplit decision\b|\b(?:one|two|three|four|five|six|seven|eight|nine|\d{1,3})(?: (?:of|directors|judges|members|councillors|the|its|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|\d{1,3})){0,4} (?:had )?(?:voted against|dissented)\b/,
  ],
];
const bodies =
  /^(?:jury|court|council|board|parliament|senate|house|committee|commission|panel|judge|assembly|congress|shareholder|member|union)$/;
/** Those who sit in a body stand for it. */
const seats: Readonly<Record<string, string>> = {
  director: "board",
  judge: "court",
  justice: "court",
  juror: "jury",
  councillor: "council",
  councilor: "council",
};

/** Whether a body decided with one voice. */
export const voteMargin = phraseSlot(
  {
    name: "vote-margin",
    question: "whether the decision was unanimous",
    cues: [
      "unanimous",
      "unanimously",
      "majority",
      "narrowly",
      "split",
      "divided",
      "divide",
      "dissent",
      "against",
    ],
    single: true,
    excludes: excludesAllBut([]),
  },
  levels,
  ({ tokens }) => {
    const body = tokens.find(({ lemma }) => bodies.test(lemma) || Object.hasOwn(seats, lemma))?.lemma ?? null;
    return body !== null && Object.hasOwn(seats, body) ? (seats[body] ?? null) : body;
  },
);
