import type { QuantityMention, Sentence } from "../../../domain/index.js";
import { nounCategory } from "../../../text/index.js";
import type { Fact } from "./fact.js";
import { countsAnybody, countsPosts, type Outcome, outcomeOfNoun, outcomeOfVerb } from "./outcomes.js";
import { isPerson } from "./things.js";

export function outcomeOf(mention: QuantityMention, sentence: Sentence): Outcome | null {
  if (mention.dimension !== "count") return null;
  const told = toldAround(mention, sentence);
  if (told !== null) return outcomeOfVerb(told);
  const noun = outcomeOfNoun(mention.head);
  if (mention.head === "toll")
    return mention.modifiers.includes("injury") ? outcomeOfNoun("injury") : outcomeOfNoun("death");
  const state =
    mention.modifiers.map((modifier) => outcomeOfVerb(modifier)).find((found) => found !== null) ?? null;
  const verb = befallsOnly(mention.head, outcomeOfVerb(mention.frame));
  // "claimed 36 lives": the verb is one of saying elsewhere.
  if (mention.head === "life") {
    if (verb?.name === "rescue") return verb;
    return keptLives.test(mention.frame ?? "") ? null : outcomeOfNoun("death");
  }
  if (countsPosts(mention.head))
    return cutsPosts.test(mention.frame ?? "") ? outcomeOfVerb("dismiss") : outcomeOfNoun(mention.head);
  // "80 wounded people", "the number of missing"
  if (noun !== null && noun.name !== "attend" && noun.name !== "riot") return noun;
  if (verb?.human === true) return verb;
  return state ?? noun ?? verb;
}

/** "Missed four games", "saved nine points", "two boats joined": what happens to people and bodies of people is not told of things. */
const befallsOnly = (head: string | null, outcome: Outcome | null): Outcome | null =>
  outcome?.human === true &&
  head !== null &&
  !countsAnybody(head) &&
  /^(?:artifact|act|cognition|event|time|communication|attribute)$/.test(nounCategory(head) ?? "")
    ? null
    : outcome;

export function measureOf(
  mention: QuantityMention,
  outcome: Outcome | null,
  sentence: Sentence,
): Fact["measure"] {
  switch (mention.dimension) {
    case "count":
      break;
    case "calibre":
    case "magnitude":
    case "money":
    case "percent":
    case "age":
    case "length":
    case "area":
    case "mass":
    case "speed":
    case "temperature":
    case "duration":
    case "score":
      return mention.dimension;
    default:
      return "count";
  }
  if (isPopulation(mention, sentence)) return "population";
  if (outcome?.human === true) return outcome.measure;
  return "count";
}

/** "a population of N", "home to N people", "a town of N people", "has N residents". */
function isPopulation(mention: QuantityMention, sentence: Sentence): boolean {
  if (mention.head === "population" || mention.head === "inhabitant") return true;
  if (!countsAnybody(mention.head) || mention.head === null) return false;
  const before = sentence.tokens
    .slice(Math.max(0, mention.tokens[0] - 3), mention.tokens[0])
    .map((token) => token.lower);
  const [two, one] = [before.at(-2) ?? "", before.at(-1) ?? ""];
  if (one === "to" && two === "home") return true;
  if (
    one === "of" &&
    /^(?:city|town|village|island|nation|country|community|township|settlement|municipality|county|metropolis|hamlet)$/.test(
      two,
    )
  )
    return true;
  return mention.head === "resident" && /^(?:has|have|had|with)$/.test(one);
}

/** What several words around a count say: "without power", "on board", "34 cases of measles". */
function toldAround(mention: QuantityMention, { tokens }: Sentence): string | null {
  const [first, past] = mention.tokens;
  const behind = tokens
    .slice(past, past + 10)
    .map(({ lower }) => lower)
    .join(" ");
  const ahead = tokens
    .slice(Math.max(0, first - 5), first)
    .map(({ lower }) => lower)
    .join(" ");
  const { head, frame } = mention;
  const counts =
    countsAnybody(head) ||
    /^(?:home|household|house|customer|property|family|business|premise|consumer)$/.test(head ?? "");
  if (
    counts &&
    (/^(?:\w+ ){0,6}(?:without|had no|lost|lose|have no|lack|lacked) (?:their )?(?:power|electricity|current)\b|^(?:were |are |was )?(?:left )?in the dark\b/.test(
      behind,
    ) ||
      /\b(?:power|electricity|outages?|blackouts?) (?:to|for|of|hit|affects?|affected|affecting)(?: \w+){0,2}$/.test(
        ahead,
      ))
  )
    return "blackout";
  if (
    head === "case" &&
    /^(?:confirm|record|report|register|diagnose|detect|identify|count|see)$/.test(frame ?? "")
  )
    return tokens.some(({ lower }) => disease.test(lower)) || frame === "confirm" ? "infect" : null;
  if (head === "case" && mention.modifiers.some((word) => /^confirm(?:ed)?$/.test(word))) return "infect";
  if (frame === "carry" && (countsAnybody(head) || isPerson(head ?? ""))) return "aboard";
  if (/\b(?:room|capacity|space|seats) (?:for|of)(?: \w+)?$/.test(ahead)) return "seat";
  if (head === "suspect" && frame === "hold") return "arrest";
  const human =
    countsAnybody(head) ||
    /^(?:passenger|holidaymaker|tourist|traveller|traveler|child|crew|migrant|man|woman|schoolchild)$/.test(
      head ?? "",
    );
  if (
    human &&
    (/^(?:were |was |are |people )?(?:on board|aboard)\b/.test(behind) ||
      (/\b(?:carrying|with)$/.test(ahead) &&
        /\b(?:ferry|boat|ship|plane|aircraft|bus|train|vessel|jet|helicopter|coach|airliner|liner|aboard|board)\b/.test(
          tokens.map(({ lower }) => lower).join(" "),
        ) &&
        frame !== "die"))
  )
    return befalls(frame) && !/\b(?:of|among)(?: the| all)?$/.test(ahead) ? null : "aboard";
  return null;
}

/** "killing 12 people on board": those are the dead, and not all that were there. */
const befalls = (frame: string | null): boolean =>
  outcomeOfVerb(frame)?.human === true && !/^(?:aboard|attend|seat)$/.test(outcomeOfVerb(frame)?.name ?? "");

const disease =
  /^(?:outbreak|virus|infections?|disease|epidemic|pandemic|measles|cholera|flu|influenza|covid|covid-19|ebola|malaria|dengue|polio|mumps|meningitis|salmonella|typhoid|plague|mpox|norovirus|coli|hepatitis|tuberculosis|illness)$/;

const keptLives = /^(?:change|touch|improve|risk|endanger|live|lead|rebuild|spare|affect)$/;
const cutsPosts = /^(?:cut|shed|axe|lose|slash|reduce|eliminate|scrap|go|dismiss|trim|threaten)$/;

/** The magnitude of an aftershock is no rival of the main shock's. */
export function thingOf(
  mention: QuantityMention,
  sentence: Sentence,
  outcome: Outcome | null,
): string | null {
  if (outcome?.name === "dismiss" && countsPosts(mention.head)) return "person";
  if (outcome?.name === "infect" && mention.head === "case") return "person";
  if (mention.dimension !== "magnitude") return mention.head;
  const near = sentence.tokens.slice(Math.max(0, mention.tokens[0] - 8), mention.tokens[1] + 2);
  return near.some((token) => token.lower.startsWith("aftershock")) || followsAnother(mention, sentence)
    ? "aftershock"
    : "quake";
}

/** "a tremor of magnitude 5.4 followed the dawn quake" */
function followsAnother({ tokens: [, past] }: QuantityMention, { tokens }: Sentence): boolean {
  const behind = tokens.slice(past, past + 8);
  const at = behind.findIndex(({ lemma }) => lemma === "follow");
  // "was followed by a quake" is the first of two.
  return at >= 0 && at < 3 && behind[at + 1]?.lower !== "by" && behind.slice(at).some(isQuake);
}

const isQuake = ({ lemma }: Sentence["tokens"][number]): boolean =>
  /^(?:earthquake|quake|temblor|tremor|shock)$/.test(lemma);
