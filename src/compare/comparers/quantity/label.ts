import type { Story } from "../../../domain/index.js";
import { asAsked } from "../../ask.js";
import type { Fact } from "./fact.js";

const measured: Readonly<Record<string, string>> = {
  death: "the number of dead",
  injury: "the number of injured",
  arrest: "the number of arrests",
  missing: "the number of missing",
  crowd: "the size of the crowd",
  magnitude: "the magnitude",
  population: "the population",
  calibre: "the calibre",
  score: "the score",
  temperature: "the temperature",
  speed: "the speed",
};

const outcomes: Readonly<Record<string, string>> = {
  hospitalize: "in hospital",
  charge: "charged",
  rescue: "rescued",
  displace: "displaced",
  trap: "trapped",
  kidnap: "held",
  survive: "who survived",
  infect: "infected",
  destroy: "destroyed",
  damage: "damaged",
  hit: "hit",
  burn: "burnt",
};

/** What differs, as a noun phrase: "the number of countries", "the distance from the capital". */
export function labelOf(fact: Fact): string {
  const known = measured[fact.measure];
  if (known !== undefined) return known;
  const thing = fact.thing ?? "";
  switch (fact.measure) {
    case "length":
      return fact.of === null
        ? thing === ""
          ? "the distance"
          : `the length of the ${thing}`
        : `the distance from ${fact.of}`;
    case "duration":
      return thing === "" ? "how long it lasted" : `the length of the ${thing}`;
    case "money":
      return thing === "" ? "the amount of money" : `the amount of the ${thing}`;
    case "percent":
      return thing === "" ? "the share" : `the share of ${plural(thing)}`;
    case "age":
      return "the age";
    case "area":
      return thing === "" ? "the area" : `the area of the ${thing}`;
    case "mass":
      return thing === "" ? "the weight" : `the weight of ${thing}`;
    default:
  }
  if (fact.mention.dimension === "times") return "how many times it happened";
  const what = thing === "" || thing === "person" ? "people" : plural(thing);
  const outcome = outcomes[fact.outcome?.name ?? ""];
  return outcome === undefined ? `the number of ${what}` : `the number of ${what} ${outcome}`;
}

/** As `labelOf`, with whose it is, or what its clause speaks of where no noun says what is measured: "the share (turnout)". */
export function labelInStory({ entities }: Story, a: Fact, b: Fact): string {
  const fact = a.thing === null && b.thing !== null ? b : a;
  const label = labelOf(fact);
  if (fact.measure === "age") {
    const person = entities.entities.find(({ id }) => id === fact.of)?.label;
    return person === undefined ? label : `${label} of ${person}`;
  }
  if (fact.thing !== null || !vague.has(fact.measure)) return label;
  const told = [a, b].flatMap(({ claim }) => asAsked(claim?.subject?.words ?? "") ?? []);
  const subject = told.map((words) => words.replace(article, "")).find((words) => !/\d/.test(words));
  return subject === undefined || subject.length > longestSubject ? label : `${label} (${subject})`;
}

/** Measures that say nothing without what is measured. */
const vague: ReadonlySet<string> = new Set(["percent", "money", "duration"]);
const article = /^(?:an?|the) /;
const longestSubject = 40;

/** A regular plural; good enough for a label. */
function plural(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  const irregular: Readonly<Record<string, string>> = {
    man: "men",
    woman: "women",
    child: "children",
    person: "people",
    police: "police",
    crew: "crew",
    life: "lives",
  };
  return irregular[noun] ?? `${noun}s`;
}
