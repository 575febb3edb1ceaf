import { mainVictim } from "./main-victim.js";
import { phraseSlot } from "./phrase-slot.js";
import { excludesAllBut, type Level } from "./slot.js";
import { personBefore } from "./whose.js";

/** Phrases that tell of a death and how it came; a word that may mean less ("shot", "burnt") needs the death with it. */
const manners: readonly Level[] = [
  [
    "suffocated",
    /\b(?:suffocat\w+|asphyxiat\w+|smothered|choked (?:to death )?on (?:\w+ ){0,2}(?:smoke|fumes|gas)|smoke inhalation|overcome by (?:smoke|fumes))\b/,
  ],
  [
    "burnt",
    /\bburn(?:ed|t) (?:to death|alive)\b|\b(?:died|killed) (?:of|by|from|in) (?:\w+ ){0,2}(?:burns|flames)\b|\bincinerated\b/,
  ],
  ["drowned", /\bdrown(?:ed|ing)\b/],
  ["shot", /\bshot (?:to death|dead|and killed)\b|\bfatally shot\b|\bgunned down\b/],
  ["stabbed", /\bstabbed to death\b|\bfatally stabbed\b|\bdied (?:of|from) (?:\w+ ){0,2}stab\b/],
  ["strangled", /\bstrangled\b/],
  ["beaten", /\bbeaten to death\b|\bbludgeoned\b/],
  ["hanged", /\bhanged (?:himself|herself)\b|\bfound hanged\b/],
  ["poisoned", /\bpoisoned to death\b|\bdied (?:of|from) (?:\w+ ){0,2}poisoning\b/],
  ["crushed", /\bcrushed to death\b|\btrampled to death\b/],
  ["fell", /\b(?:fell|plunged|jumped) to (?:his|her|their) deaths?\b/],
  ["electrocuted", /\belectrocuted\b/],
  ["frozen", /\bfr(?:oze|ozen) to death\b|\bdied of hypothermia\b/],
  ["starved", /\bstarved to death\b/],
];

/** How the victims died, whether or not they are named. */
export const mannerOfDeath = phraseSlot(
  {
    name: "manner-of-death-told",
    question: "how death came about",
    cues: "suffocate asphyxiate asphyxiation smother choke smoke inhalation overcome burn burnt incinerate drown shoot shot fatally gun stab strangle beat bludgeon hang poison poisoning crush trample fall plunge jump electrocute freeze hypothermia starve".split(
      " ",
    ),
    excludes: excludesAllBut([]),
  },
  manners,
  (place, first) => {
    // Several who are told by their number and their trade: "three people", "the bank's employees".
    const several = place.tokens
      .slice(0, first)
      .every(({ lower, lemma }) => !/^(?:year|he|she)$/.test(lemma) && lower !== "who");
    return mainVictim(place.story) === "nobody" && several ? "the dead" : personBefore(place, first);
  },
);
