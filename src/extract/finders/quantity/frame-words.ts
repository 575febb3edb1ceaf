/** Words that the reading of an amount's verb hangs on: general English, taken from newsrooms at large. */

/** Verbs whose object is what somebody says, not what happens: "said 12 people", "confirmed two deaths". */
export const reporting = new Set(
  (
    "say tell report believe think estimate claim announce fear show reveal mean know note add state suggest indicate warn " +
    "expect hope allege assume guess reckon predict quote cite"
  ).split(" "),
);
/** Outcome words that taggers take for nouns or adjectives. */
export const outcomes: Readonly<Record<string, string>> = {
  dead: "die",
  died: "die",
  dies: "die",
  killed: "kill",
  wounded: "wound",
  injured: "injure",
  hurt: "hurt",
  hospitalized: "hospitalize",
  hospitalised: "hospitalize",
  missing: "miss",
  homeless: "displace",
  displaced: "displace",
  stranded: "strand",
  trapped: "trap",
  detained: "detain",
  arrested: "arrest",
  rescued: "rescue",
  evacuated: "evacuate",
  unaccounted: "miss",
  alive: "survive",
  safe: "survive",
  infected: "infect",
  drowned: "drown",
  deceased: "die",
};
/** Verbs that only say in which state somebody is left. */
export const leaving = new Set(["leave", "find", "see", "have", "make", "get"]);

/** Nouns that say what happened to those they are "of": "the death of three workers". */
export const eventNouns: Readonly<Record<string, string>> = {
  death: "die",
  killing: "kill",
  murder: "kill",
  slaying: "kill",
  massacre: "kill",
  loss: "die",
  arrest: "arrest",
  detention: "detain",
  capture: "capture",
  rescue: "rescue",
  evacuation: "evacuate",
  abduction: "kidnap",
  kidnapping: "kidnap",
  disappearance: "miss",
  injury: "injure",
  release: "release",
  shooting: "shoot",
  execution: "kill",
};

/** Light verbs whose meaning lies in the words behind them. */
export const idioms: readonly (readonly [verb: string, behind: RegExp, lemma: string])[] = [
  ["take", /^to the streets?\b/, "demonstrate"],
  ["pour", /^(?:in)?to the streets?\b/, "demonstrate"],
  ["turn", /^out\b/, "attend"],
  ["set", /^off (?:from|for|to|towards?|on)\b/, "march"],
  ["show", /^up\b/, "attend"],
  ["take", /^part\b/, "attend"],
  ["lose", /^(?:their|his|her) li(?:fe|ves)\b/, "die"],
  ["go", /^missing\b/, "miss"],
  ["set", /^(?:on fire|ablaze|alight)\b/, "burn"],
  ["catch", /^fire\b/, "burn"],
  ["go", /^up in (?:flames|smoke)\b/, "burn"],
  ["take", /^in(?:to)? custody\b/, "arrest"],
  ["take", /^to (?:the |a )?hospitals?\b/, "hospitalize"],
  ["rush", /^to (?:the |a )?hospitals?\b/, "hospitalize"],
  ["take", /^hostage\b/, "kidnap"],
  ["lose", /^(?:their|his|her) (?:jobs?|posts?|livelihoods?)\b/, "dismiss"],
  ["lay", /^off\b/, "dismiss"],
  ["let", /^go\b/, "dismiss"],
  ["make", /^redundant\b/, "dismiss"],
  ["burn", /^down\b/, "destroy"],
  ["leave", /^(?:their|his|her) homes?\b/, "evacuate"],
  ["flee", /^(?:their|his|her) homes?\b/, "evacuate"],
  ["move", /^to safety\b/, "evacuate"],
  ["bring", /^to safety\b/, "rescue"],
  ["force", /^(?:from|out of) (?:their|his|her) homes?\b/, "evacuate"],
  ["be", /^in (?:police )?custody\b/, "arrest"],
  ["be", /^(?:in|under) (?:detention|arrest)\b/, "arrest"],
  ["deprive", /^of (?:their|his|her) (?:liberty|freedom)\b/, "arrest"],
  ["be", /^unaccounted for\b/, "miss"],
];
