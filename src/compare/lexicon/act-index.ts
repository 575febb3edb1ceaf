import { addTo, emptyLexicon, type Lexicon, readOnce, type Story, type Token } from "../../domain/index.js";
import { areAntonyms, areSynonyms, verbOf } from "../../text/index.js";
import { type ActSet, actSets } from "./act-sets.js";
import { sameActs } from "./same-acts.js";

type Part = "verb" | "noun" | "state";

/** A word or phrase of the lexicon as it is looked for in a sentence. */
interface Entry {
  readonly words: readonly string[];
  readonly part: Part;
  /** Numbers of the levels it stands on, over all sets. */
  readonly levels: readonly number[];
}

/** What a word or phrase in a sentence tells of. */
export interface Act {
  /** Lemma of the verb; of a noun, the verb behind it; the phrase itself, its words joined by "_". */
  readonly name: string;
  readonly levels: readonly number[];
  /** Token range of its words. */
  readonly first: number;
  readonly past: number;
  readonly part: Part;
}

/** The words for acts that a story is read with: the program's own and those of its rules. */
export interface ActLexicon {
  /** What the words at `at` tell of as a verb, a noun or a state; the longest phrase first. Null where none is known. */
  find(tokens: readonly Token[], at: number, part: Part, lemma?: string): Act | null;
  /** The same with the levels of all words and phrases that may be meant: "held on Sunday" is "held", "held on" or both. */
  findAll(tokens: readonly Token[], at: number, part: Part, lemma?: string): Act | null;
  /** Levels of a verb by its lemma, for a noun whose verb the lexicon holds and not the noun itself. */
  levelsOfVerb(lemma: string): readonly number[];
  /** Names of the sets and numbers of the levels that an act's words stand in: acts that share one may be related. */
  keysOf(act: Act): readonly string[];
  /** The set that tells two acts apart, "same" where they are one, or null. */
  relate(a: Act, b: Act): ActSet | "same" | null;
}

const ofLexicon = readOnce(buildLexicon);

export const actLexiconOf = ({ lexicon = emptyLexicon }: Story): ActLexicon => ofLexicon(lexicon);

/** A rule's set takes the place of the shipped one of its name, and says nothing of what may follow on what. */
function setsWith({ exclusiveSets }: Lexicon): ActSet[] {
  const own = new Set(exclusiveSets.map(({ name }) => name));
  return [
    ...actSets.filter(({ name }) => !own.has(name)),
    ...exclusiveSets.map(
      (set): ActSet => ({
        ...set,
        type: "action",
        course: false,
        split: false,
        final: false,
        close: false,
        grammar: false,
      }),
    ),
  ];
}

function buildLexicon(lexicon: Lexicon): ActLexicon {
  /** Where each level stands; levels of `same-acts.ts` have no set. */
  const setOfLevel: (ActSet | null)[] = [];
  const levelsOf = new Map<string, number[]>();
  const add = (words: readonly string[], set: ActSet | null): void => {
    const level = setOfLevel.push(set) - 1;
    for (const word of words) addTo(levelsOf, word, level);
  };
  for (const set of setsWith(lexicon)) for (const level of set.levels) add(level, set);
  for (const row of sameActs) add(row, null);
  const entries = new Map<string, Entry[]>();
  for (const [word, levels] of levelsOf) {
    const part: Part = word.startsWith("n:") ? "noun" : word.startsWith("a:") ? "state" : "verb";
    const words = word
      .replace(/^[na]:/, "")
      .replaceAll("-", "_-_")
      .split("_");
    const first = words[0] as string;
    addTo(entries, first, { words, part, levels });
  }
  return {
    find: (tokens, at, part, lemma) => longestOf(findEntries(entries, tokens, at, part, lemma), at, part),
    findAll(tokens, at, part, lemma) {
      const found = findEntries(entries, tokens, at, part, lemma);
      const longest = longestOf(found, at, part);
      // "got away" is no getting; "held the embassy on Sunday" is holding all the same.
      const phrase = found.some(
        ({ entry: { words }, past }) => particle.test(words[1] ?? "") && past === at + words.length,
      );
      const meant = phrase ? found.filter(({ entry }) => entry.words.length > 1) : found;
      return longest && { ...longest, levels: oneLevelOfEachSet(setOfLevel, meant) };
    },
    levelsOfVerb: (lemma) =>
      (entries.get(lemma) ?? []).find(({ part, words }) => part === "verb" && words.length === 1)?.levels ??
      [],
    keysOf: ({ levels }) => levels.map((level) => setOfLevel[level]?.name ?? `level ${level}`),
    relate: (a, b) => relate(setOfLevel, a, b),
  };
}

/** Words of one phrase may have this many others between them: "turned the offer down". */
const widestGap = 8;

/** The phrase's token range where it starts at `at`; words between are allowed only behind a verb. */
function matchAt(tokens: readonly Token[], at: number, { words, part }: Entry): number | null {
  let i = at;
  for (let k = 1; k < words.length; k++) {
    const from = i + 1;
    const most = part === "verb" ? from + widestGap : from;
    let next = from;
    while (next <= most && !isWord(tokens[next], words[k] as string)) {
      if (next >= tokens.length || /^[,;:."]$/.test(tokens[next]?.text ?? "")) return null;
      next++;
    }
    if (next > most || datesBehind(tokens, next)) return null;
    i = next;
  }
  return i + 1;
}

/** "was held |on| Monday", "put it |on| 3 May": the day's preposition, and no part of the verb. */
const datesBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "on" && /^(?:\w{3,6}day|\d{1,2})$/.test(tokens[at + 1]?.lower ?? "");

const isWord = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (token.lower === word || token.lemma === word);

const fits = (token: Token, part: Part, words: number): boolean =>
  part === "noun"
    ? token.pos === "NOUN" || token.pos === "PROPN"
    : part === "verb"
      ? token.pos === "VERB" || token.pos === "AUX" || words > 1
      : true;

/** A particle makes another verb of one: "got away", "shot down"; "worked normally" is working. */
const particle = /^(?:out|off|up|down|over|away|back|aside|through|into|round|around)$/;

/** "drank nothing" is not drinking: of the levels of one set the one with the most words counts. */
function oneLevelOfEachSet(setOfLevel: readonly (ActSet | null)[], found: readonly Found[]): number[] {
  const levels = new Set<number>();
  const seen = new Set<ActSet>();
  for (const { entry } of [...found].sort((a, b) => b.entry.words.length - a.entry.words.length))
    for (const level of entry.levels) {
      const set = setOfLevel[level] ?? null;
      if (set !== null && seen.has(set)) continue;
      if (set !== null) seen.add(set);
      levels.add(level);
    }
  return [...levels];
}

interface Found {
  readonly entry: Entry;
  readonly past: number;
}

function findEntries(
  entries: ReadonlyMap<string, readonly Entry[]>,
  tokens: readonly Token[],
  at: number,
  part: Part,
  lemma?: string,
): Found[] {
  const token = tokens[at];
  if (token === undefined) return [];
  const found: Found[] = [];
  for (const key of new Set([lemma ?? token.lemma, token.lower]))
    for (const entry of entries.get(key) ?? []) {
      if (entry.part !== part || (lemma === undefined && !fits(token, part, entry.words.length))) continue;
      const past = matchAt(tokens, at, entry);
      if (past !== null) found.push({ entry, past });
    }
  return found;
}

/** The one with the most words; of these the first that is done soonest. */
function longestOf(found: readonly Found[], first: number, part: Part): Act | null {
  let best: Found | null = null;
  for (const one of found) {
    const longer = best === null ? 1 : one.entry.words.length - best.entry.words.length;
    if (longer > 0 || (longer === 0 && one.past < (best?.past ?? 0))) best = one;
  }
  if (best === null) return null;
  const { words, levels } = best.entry;
  const alone = words[0] as string;
  const name = words.length > 1 ? words.join("_") : part === "noun" ? verbOf(alone) : alone;
  return { name, levels, first, past: best.past, part };
}

function relate(setOfLevel: readonly (ActSet | null)[], a: Act, b: Act): ActSet | "same" | null {
  if (a.name === b.name || a.levels.some((level) => b.levels.includes(level))) return "same";
  for (const left of a.levels) {
    const set = setOfLevel[left];
    if (set != null && b.levels.some((right) => setOfLevel[right] === set)) return set;
  }
  if (a.part === "state" && b.part === "state") return areOpposite(a.name, b.name) ? oppositeStates : null;
  if (a.part === "state" || b.part === "state") return null;
  if (areSynonyms(a.name, b.name, "verb")) return "same";
  return areAntonyms(a.name, b.name, "verb") ? oppositeActs : null;
}

/** "legal", "illegal"; "known", "unknown": what prefixes and the dictionary tell apart. */
const areOpposite = (a: string, b: string): boolean =>
  (areAntonyms(a, b, "adj") && !spots.has(a) && !spots.has(b)) ||
  ["un", "in", "im", "il", "ir", "non"].some((not) => a === not + b || b === not + a);

/** "out" is the opposite of "safe" in one game, and tells where somebody is everywhere else. */
const spots: ReadonlySet<string> = new Set(["out", "in", "on", "off", "up", "down", "over", "away", "back"]);

/** "include", "exclude": what the dictionary has for opposites, and no set names. */
const oppositeActs: ActSet = {
  name: "opposite-acts",
  type: "polarity",
  course: true,
  split: false,
  final: false,
  close: true,
  grammar: false,
  question: "what happened",
  levels: [],
};

const oppositeStates: ActSet = {
  name: "opposite-states",
  type: "polarity",
  course: true,
  split: false,
  final: false,
  close: true,
  grammar: false,
  question: "how it is",
  levels: [],
};
