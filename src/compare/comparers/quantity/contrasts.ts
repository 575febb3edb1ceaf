import type { Token } from "../../../domain/index.js";

/**
 * Words for populations, periods and measures that exclude each other: what is said of boys is not said of girls,
 * a quarter's profit is not a year's. Only where a sentence holds one side of a set does it tell which.
 */
const sets: readonly (readonly string[])[] = [
  ["men men's males boys", "women women's females girls"],
  ["adults adult grown-ups", "children children's infants babies toddlers minors"],
  ["urban cities", "rural countryside"],
  ["domestic", "foreign international overseas abroad"],
  ["imports import imported", "exports export exported"],
  ["gross pre-tax pretax", "net after-tax", "operating underlying"],
  ["quarterly quarter three-month", "annual annually yearly full-year"],
  ["preliminary provisional partial", "final definitive"],
  ["private", "public state-run state-owned"],
  ["northern", "southern"],
  ["eastern", "western"],
  ["minimum lowest", "maximum highest"],
  ["vaccinated", "unvaccinated"],
  ["full-time", "part-time"],
  ["upper", "lower"],
  ["gusts gusting gust", "sustained"],
  ["overnight", "afternoon midday noon daytime"],
  ["snow snowfall", "rain rainfall"],
  ["primary", "secondary"],
];

/** The same, told by two words. */
const phrases: readonly (readonly string[])[] = [
  ["at home", "on road|away from"],
  [
    "up front|initial fee|base salary",
    "with add|including add|with bonuses|with incentives|in bonuses|signing bonus",
  ],
];

const sideOf = new Map<string, readonly [set: number, side: number]>();
sets.forEach((sides, set) => {
  sides.forEach((words, side) => {
    for (const word of words.split(" ")) sideOf.set(word, [set, side]);
  });
});

/** Which of several, under one name for each place: the "opening" round is the first, the "final" one the last. */
const ordinals: ReadonlyMap<string, string> = new Map(
  [
    "first 1st opening debut inaugural",
    "second 2nd",
    "third 3rd",
    "fourth 4th",
    "fifth 5th",
    "final latest last",
    "next following",
    "previous",
  ].flatMap((words) => words.split(" ").map((word) => [word, words.split(" ")[0] as string] as const)),
);
/** Numbered by their order on a list of feats or of all times: no two groups. */
const unnumbered =
  /^(?:time|place|year|title|win|victory|goal|gold|medal|person|man|woman|people|step|thing)$/;
/** Parts of a body or a firm, a city or a line of goods, of which each has a name of its own: "the engines division". */
const units =
  /^(?:division|unit|arm|branch|plant|factory|department|ward|wing|district|county|province|club|brand|model|edition|series|segment|subsidiary|campus|terminal|warehouse|refinery|mine|hospital|prison|airport|shift|squad|class|league|fund|state|court|school|museum|line)$/;

/** The side that a sentence takes of each set; sets of which it names both sides are left out. */
export function readContrasts(tokens: readonly Token[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const both = new Set<string>();
  const note = (set: string, side: string): void => {
    const known = found.get(set);
    if (known !== undefined && known !== side) both.add(set);
    found.set(set, side);
  };
  tokens.forEach((token, i) => {
    const known = sideOf.get(token.lower);
    if (known !== undefined) note(`${known[0]}`, `${known[1]}`);
    noteTax(tokens, i, note);
    notePhrase(tokens, i, note);
    noteDoses(tokens, i, note);
    const next = tokens[i + 1];
    const ordinal = ordinals.get(token.lower);
    if (ordinal !== undefined && next?.pos === "NOUN" && !unnumbered.test(next.lower))
      note(next.lower, ordinal);
    if (/^(?:run-off|runoff)$/.test(token.lower) || (token.lower === "off" && tokens[i - 2]?.lower === "run"))
      note("round", "second");
    const before = tokens[i - 1];
    if (before !== undefined && units.test(token.lower) && /^(?:NOUN|PROPN|ADJ)$/.test(before.pos))
      note(`of ${token.lower}`, before.lemma.toLowerCase());
  });
  for (const set of both) found.delete(set);
  return found;
}

const phraseSides = new Map(
  phrases.flatMap((sides, set) =>
    sides.flatMap((side, i) => side.split("|").map((phrase) => [phrase, [set, i] as const] as const)),
  ),
);

const phraseStarts = new Set([...phraseSides.keys()].map((phrase) => phrase.split(" ")[0]));

function notePhrase(tokens: readonly Token[], i: number, note: (set: string, side: string) => void): void {
  if (!phraseStarts.has(tokens[i]?.lower)) return;
  const next = tokens[i + 1]?.lower === "the" ? tokens[i + 2] : tokens[i + 1];
  const known = next === undefined ? undefined : phraseSides.get(`${tokens[i]?.lower} ${next.lower}`);
  if (known !== undefined) note(`phrase ${known[0]}`, `${known[1]}`);
}

/** "62 percent effective after one dose", "95 percent after two doses" */
function noteDoses(tokens: readonly Token[], i: number, note: (set: string, side: string) => void): void {
  if (!/^(?:after|with|from)$/.test(tokens[i]?.lower ?? "")) return;
  const number = tokens[i + 1]?.lower ?? "";
  if (/^(?:dose|shot|jab|injection|treatment|session|cycle|booster)s?$/.test(tokens[i + 2]?.lower ?? ""))
    note("doses", /^(?:a|single)$/.test(number) ? "one" : number);
}

/** "profit before tax", "after interest and tax" */
function noteTax(tokens: readonly Token[], i: number, note: (set: string, side: string) => void): void {
  const side = { before: "pre-tax", after: "after-tax" }[tokens[i]?.lower ?? ""];
  const known = side === undefined ? undefined : sideOf.get(side);
  if (known !== undefined && tokens.slice(i + 1, i + 4).some(({ lower }) => /^tax(?:es|ation)?$/.test(lower)))
    note(`${known[0]}`, `${known[1]}`);
}

/** "foreign" students are only some of all. */
export const isOneSided = (word: string): boolean => sideOf.has(word);

/** Whether two sentences take different sides of one set. */
export const contrast = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  [...a].some(([set, side]) => {
    const other = b.get(set);
    return other !== undefined && other !== side && !mayBeLast(side, other) && !mayBeLast(other, side);
  });

/** The final quarter is the fourth. */
const mayBeLast = (side: string, other: string): boolean =>
  side === "final" && /^(?:second|third|fourth|fifth)$/.test(other);
