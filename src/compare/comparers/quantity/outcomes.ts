import type { MeasureOf } from "../../../domain/index.js";

/**
 * What may happen to counted people or things, as classes of verbs and event nouns. Two counts of one class
 * are counts of one kind of outcome ("killed" and "dead"); of two classes they are never compared
 * ("killed" is not "injured").
 *
 * General English, each word for itself; a word that fits two classes stands in neither.
 */
export interface Outcome {
  readonly name: string;
  readonly measure: MeasureOf<"quantity">;
  /** Happens to people: a count without a noun then counts people. */
  readonly human: boolean;
  /** Runs on after the event, so that a later report may give more. */
  readonly running: boolean;
}

const table: readonly (readonly [outcome: Outcome, verbs: string, nouns: string])[] = [
  [
    { name: "die", measure: "death", human: true, running: true },
    "die kill slay murder perish drown suffocate execute massacre assassinate electrocute succumb decease",
    "death fatality dead killing murder slaying body corpse",
  ],
  [
    { name: "injure", measure: "injury", human: true, running: true },
    "injure wound hurt maim",
    "injury wounded injured",
  ],
  [{ name: "casualty", measure: "injury", human: true, running: true }, "", "casualty"],
  [
    { name: "hospitalize", measure: "injury", human: true, running: true },
    "hospitalize hospitalise treat",
    "hospitalization",
  ],
  [
    { name: "miss", measure: "missing", human: true, running: true },
    "miss disappear vanish",
    "missing disappearance",
  ],
  [
    { name: "arrest", measure: "arrest", human: true, running: true },
    "arrest detain apprehend nab",
    "arrest detention detainee",
  ],
  [{ name: "charge", measure: "count", human: true, running: true }, "charge indict prosecute", "indictment"],
  [{ name: "rescue", measure: "count", human: true, running: true }, "rescue save usher", "rescue"],
  [{ name: "evacuate", measure: "count", human: true, running: true }, "evacuate", "evacuation evacuee"],
  [
    { name: "displace", measure: "count", human: true, running: true },
    "displace flee uproot",
    "refugee displaced homeless",
  ],
  [{ name: "trap", measure: "count", human: true, running: true }, "trap strand", ""],
  [
    { name: "kidnap", measure: "count", human: true, running: true },
    "kidnap abduct",
    "hostage captive abduction kidnapping",
  ],
  [
    { name: "dismiss", measure: "count", human: true, running: false },
    "dismiss sack axe shed redundant rid",
    "layoff redundancy",
  ],
  [{ name: "aboard", measure: "count", human: true, running: false }, "aboard", ""],
  [{ name: "seat", measure: "count", human: true, running: false }, "seat accommodate", ""],
  [{ name: "blackout", measure: "count", human: true, running: true }, "blackout", ""],
  [{ name: "survive", measure: "count", human: true, running: false }, "survive", "survivor"],
  [
    { name: "infect", measure: "count", human: true, running: true },
    "infect sicken contract diagnose",
    "infection",
  ],
  [
    { name: "attend", measure: "crowd", human: true, running: false },
    "attend march demonstrate protest rally gather turnout assemble congregate join",
    "crowd attendance turnout marcher demonstrator protester protestor attendee rally march demonstration protest vigil spectator onlooker",
  ],
  [
    { name: "riot", measure: "crowd", human: true, running: false },
    "riot rampage loot rioting storm",
    "rioter looter intruder rampage",
  ],
  [
    { name: "destroy", measure: "count", human: false, running: true },
    "destroy flatten raze level demolish wreck",
    "",
  ],
  [{ name: "damage", measure: "count", human: false, running: true }, "damage", ""],
  [{ name: "hit", measure: "count", human: false, running: true }, "hit affect strike", ""],
  [{ name: "burn", measure: "count", human: false, running: true }, "burn torch ignite", ""],
  [
    { name: "seize", measure: "count", human: false, running: false },
    "seize confiscate impound recover",
    "seizure",
  ],
];

const byVerb = new Map<string, Outcome>();
const byNoun = new Map<string, Outcome>();
for (const [outcome, verbs, nouns] of table) {
  for (const verb of verbs.split(" ").filter(Boolean)) byVerb.set(verb, outcome);
  for (const noun of nouns.split(" ").filter(Boolean)) byNoun.set(noun, outcome);
}

/** Posts that are cut are people who lose them. */
export const countsPosts = (head: string | null): boolean =>
  head !== null && /^(?:job|post|position|role)$/.test(head);

export const outcomeOfVerb = (lemma: string | null): Outcome | null =>
  lemma === null ? null : (byVerb.get(lemma) ?? null);

export const outcomeOfNoun = (lemma: string | null): Outcome | null =>
  lemma === null ? null : (byNoun.get(lemma) ?? null);

/** Nouns that stand for any people: a count of them is a count of everybody. */
const anybody = new Set([
  "person",
  "individual",
  "civilian",
  "victim",
  "human",
  "other",
  "life",
  "soul",
  "resident",
  "citizen",
  "body",
  "corpse",
  "death",
  "fatality",
  "toll",
  "injury",
  "casualty",
  "arrest",
]);
export const countsAnybody = (head: string | null): boolean => head === null || anybody.has(head);
