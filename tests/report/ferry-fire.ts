/** A made-up story with hand-made findings: what the reporters are shown until and beside the pipeline's own. */
import type { Evidence, Report } from "../../src/domain/index.js";
import type { ReportView } from "../../src/report/index.js";

const texts = new Map([
  [
    "harbor-times",
    `---
outlet: Harbor Times
published: 2024-03-02T18:00Z
---
Twelve dead after fire on the Aurelia

The car deck of the Aurelia was still burning at dusk on Saturday. The ferry fire killed 12 people, police said, and at least 40 passengers were taken to hospital. The ship had left Port Ransom an hour earlier.

“The engine room was never inspected,” said Ida Lund, who led the harbour union until 2021.

The Maritime Authority denied that it had received a complaint about the ship.
`,
  ],
  [
    "coast-post",
    `Fifteen people died in the ferry fire, the coast guard said late on Saturday. Rescue boats brought 212 passengers ashore.

"The engine room was hardly ever inspected," union leader Ida Lund told the Coast Post.

The fire broke out at 3 p.m. on the lower car deck. An inquiry will begin on Monday, the ministry said.
`,
  ],
  [
    "wire",
    `Police put the number of dead at 12, while the coast guard spoke of 15. Two complaints about the Aurelia had reached the Maritime Authority since January, according to letters seen by this agency.

The blaze started shortly after 4 p.m. in a lorry.
`,
  ],
]);

function quoted(source: string, sentence: string, focus: string): Evidence {
  const text = texts.get(source) ?? "";
  const start = text.indexOf(sentence);
  const at = sentence.indexOf(focus);
  if (start < 0 || at < 0) throw new Error(`not in ${source}: ${sentence} / ${focus}`);
  return {
    source,
    start,
    end: start + sentence.length,
    text: sentence,
    focus: { start: start + at, end: start + at + focus.length },
  };
}

const source = (id: string, outlet: string | null, title: string | null, published: string | null) => ({
  id,
  path: `ferry/${id}.txt`,
  outlet,
  title,
  published,
  publishedBasis: published === null ? ("unknown" as const) : ("stated" as const),
  sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  words: (texts.get(id) ?? "").split(/\s+/).length,
});

const tollAtHarbor = quoted(
  "harbor-times",
  "The ferry fire killed 12 people, police said, and at least 40 passengers were taken to hospital.",
  "12 people",
);
const tollAtCoast = quoted(
  "coast-post",
  "Fifteen people died in the ferry fire, the coast guard said late on Saturday.",
  "Fifteen people",
);
const bothTolls = "Police put the number of dead at 12, while the coast guard spoke of 15.";
const startsAtCoast = quoted("coast-post", "The fire broke out at 3 p.m. on the lower car deck.", "3 p.m.");

export const ferryFire: Report = {
  schema: "crosscheck-report/1",
  generator: { name: "crosscheck", version: "0.0.0" },
  sources: [
    source("harbor-times", "Harbor Times", "Twelve dead after fire on the Aurelia", "2024-03-02T18:00Z"),
    source("coast-post", "Coast Post", "Fifteen die on burning ferry", "2024-03-02"),
    source("wire", null, null, null),
  ],
  topics: [
    { id: "t1", label: "ferry fire, dead", sources: ["harbor-times", "coast-post", "wire"], claims: 5 },
    { id: "t2", label: "engine room, inspection", sources: ["harbor-times", "coast-post"], claims: 2 },
  ],
  findings: [
    {
      id: "5f1c09aa",
      rule: "core/death-toll",
      type: "quantity",
      cause: "contradiction",
      severity: "high",
      topic: "t1",
      message:
        "Sources differ on the number of dead: 12 people (Harbor Times, wire) and 15 people (Coast Post, wire).",
      values: [
        { value: "12 people", origins: 1, evidence: [tollAtHarbor, quoted("wire", bothTolls, "12")] },
        { value: "15 people", origins: 2, evidence: [tollAtCoast, quoted("wire", bothTolls, "15")] },
      ],
      reasons: [
        {
          text: "One figure is given by the police, the other by the coast guard.",
          evidence: [quoted("wire", bothTolls, "Police"), quoted("wire", bothTolls, "the coast guard")],
        },
      ],
      toSettle: ["Ask the police and the coast guard for the number of dead and the hour it was counted."],
    },
    {
      id: "77ab3c01",
      rule: "core/denial",
      type: "polarity",
      cause: "contradiction",
      severity: "medium",
      topic: null,
      message:
        "Sources differ on whether the Maritime Authority had received a complaint: no (Harbor Times) and yes (wire).",
      values: [
        {
          value: "no",
          origins: 1,
          evidence: [
            quoted(
              "harbor-times",
              "The Maritime Authority denied that it had received a complaint about the ship.",
              "denied",
            ),
          ],
        },
        {
          value: "yes",
          origins: 1,
          evidence: [
            quoted(
              "wire",
              "Two complaints about the Aurelia had reached the Maritime Authority since January, according to letters seen by this agency.",
              "had reached",
            ),
          ],
        },
      ],
      reasons: [],
      toSettle: ["The letters that the agency says it has seen."],
    },
    {
      id: "c4d2e9b7",
      rule: "core/quotation-wording",
      type: "quote",
      cause: "wording",
      severity: "low",
      topic: "t2",
      message:
        "Ida Lund is quoted in two wordings: “never inspected” (Harbor Times) and “hardly ever inspected” (Coast Post).",
      values: [
        {
          value: "“never inspected”",
          origins: 1,
          evidence: [
            quoted(
              "harbor-times",
              "“The engine room was never inspected,” said Ida Lund, who led the harbour union until 2021.",
              "never",
            ),
          ],
        },
        {
          value: "“hardly ever inspected”",
          origins: 1,
          evidence: [
            quoted(
              "coast-post",
              '"The engine room was hardly ever inspected," union leader Ida Lund told the Coast Post.',
              "hardly ever",
            ),
          ],
        },
      ],
      reasons: [],
      toSettle: [],
    },
  ],
  nearMisses: [
    {
      type: "quantity",
      reason: "40 passengers in hospital and 212 passengers ashore count two different groups.",
      evidence: [
        { ...tollAtHarbor, focus: quoted("harbor-times", tollAtHarbor.text, "at least 40 passengers").focus },
        quoted("coast-post", "Rescue boats brought 212 passengers ashore.", "212 passengers"),
      ],
    },
    {
      type: "date",
      reason:
        "“shortly after 4 p.m.” and “3 p.m.” may be two moments: where the fire began and where it was seen.",
      evidence: [
        startsAtCoast,
        quoted("wire", "The blaze started shortly after 4 p.m. in a lorry.", "shortly after 4 p.m."),
      ],
    },
  ],
  diagnostics: [
    {
      level: "warning",
      source: "wire",
      message:
        "No publication date: weekdays stay unresolved. State one with --published or in the front matter.",
    },
    { level: "error", source: null, message: "ferry/broken.pdf cannot be read as text and was left out." },
  ],
};

export const ferryView: ReportView = {
  texts,
  columns: 80,
  colour: false,
  counts: "11 sentences, 19 claims, 8 pairs compared",
};

export const emptyReport: Report = {
  ...ferryFire,
  topics: [],
  findings: [],
  nearMisses: [],
  diagnostics: [],
};
