/**
 * Names topics by noun phrases of their sentences: "ferry fire", "declaration of intent", "Moscow, foreign troops".
 *
 * A phrase is adjectives and nouns in a row, so that no "which", "some 41,000" or "last" leads it: a figure is what
 * sources differ on, and no name of the matter. It says most where its words are rare in the story and many of the
 * topic's sentences have it. One word alone says little: the next best phrase stands beside it.
 */
import type { Document, Token } from "../domain/index.js";
import type { Place } from "./cluster.js";

interface Candidate {
  words: string;
  readonly stems: readonly string[];
  /** Sentences that have it. */
  count: number;
  readonly weight: number;
}

const longestLabel = 60;
const mostWords = 5;
/** Words of a sentence that are looked at; a longer one is no sentence. */
const mostTokens = 200;
/** Phrases that a label is sought among where the best ones are taken. */
const mostTried = 12;

/** A label for each topic, no two the same but for case. */
export function labelTopics(
  documents: readonly Document[],
  topics: readonly (readonly Place[])[],
  idf: (stem: string) => number,
): readonly string[] {
  const taken = new Set<string>();
  return topics.map((places, i) => {
    const options = optionsOf(documents, places, idf);
    const label = options.find((option) => !taken.has(option.toLowerCase())) ?? `topic ${i + 1}`;
    taken.add(label.toLowerCase());
    return label;
  });
}

function optionsOf(
  documents: readonly Document[],
  places: readonly Place[],
  idf: (stem: string) => number,
): readonly string[] {
  const ranked = candidatesOf(documents, places, idf).slice(0, mostTried);
  const [best] = ranked;
  if (best === undefined) return firstWords(documents, places);
  const pairs = ranked.flatMap((one, i) =>
    ranked
      .slice(i + 1)
      .filter(({ stems }) => !stems.some((stem) => one.stems.includes(stem)))
      .map((other) => `${one.words}, ${other.words}`),
  );
  const alone = ranked
    .filter(({ stems }) => stems.length > 1 || ranked.length === 1)
    .map(({ words }) => words);
  // The best phrase leads: alone where it has two words or more, else with the next.
  return (best.stems.length > 1 ? [best.words, ...pairs, ...alone] : [...pairs, best.words, ...alone]).filter(
    (label) => label.length <= 2 * longestLabel,
  );
}

/** Where no noun phrase is left: how the topic's first sentence begins. */
function firstWords(documents: readonly Document[], [first]: readonly Place[]): readonly string[] {
  const document = documents[first?.document ?? -1];
  const sentence = document?.sentences[first?.sentence ?? -1];
  if (document === undefined || sentence === undefined) return [];
  const tokens = sentence.tokens.slice(0, 6);
  const words = oneLine(document.source.text.slice(sentence.start, tokens.at(-1)?.end ?? sentence.start));
  return [`${words.replace(/^[^\p{L}\p{N}]+/u, "").slice(0, longestLabel)} …`];
}

/** Most telling first. */
function candidatesOf(
  documents: readonly Document[],
  places: readonly Place[],
  idf: (stem: string) => number,
): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { document, sentence } of places) {
    const { source, sentences } = documents[document] as Document;
    const here = new Set<string>();
    for (const phrase of phrasesIn(sentences[sentence]?.tokens.slice(0, mostTokens) ?? [])) {
      const stems = phrase.filter(names).map(({ stem }) => stem);
      const key = stems.join(" ");
      const words = oneLine(source.text.slice(phrase[0]?.start, phrase.at(-1)?.end));
      if (here.has(key) || words.length > longestLabel) continue;
      here.add(key);
      const known = found.get(key);
      if (known === undefined) {
        const weight = stems.reduce((sum, stem) => sum + idf(stem), 0) / (2 + stems.length);
        found.set(key, { words, stems, count: 1, weight });
      } else {
        known.count++;
        // As it is written inside a sentence, where one has it there.
        if (/^\p{Ll}/u.test(words)) known.words = words;
      }
    }
  }
  return [...found]
    .map(([key, candidate]) => ({ key, candidate, score: candidate.count * candidate.weight }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .map(({ candidate }) => candidate);
}

/** Every noun phrase and its shorter ends: "late ferry fire", "ferry fire", "fire"; and two that "of" joins. */
function phrasesIn(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: (readonly Token[])[] = [];
  for (const [start, end] of runsOf(tokens)) {
    for (let from = start; from < end; from++) {
      const inName = from > start && tokens[from]?.pos === "PROPN" && tokens[from - 1]?.pos === "PROPN";
      if ((inName && end - from > 2) || isHyphen(tokens, from - 1)) continue;
      const phrase = tokens.slice(from, end);
      if (isLabel(phrase)) found.push(phrase);
    }
  }
  return found;
}

/** Half-open ranges of tokens that stand in a row as one noun phrase. */
function runsOf(tokens: readonly Token[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let start = -1;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    const joins =
      start >= 0 && token !== undefined && (isOf(tokens, i) || isPossessive(token) || isHyphen(tokens, i));
    if (token !== undefined && (names(token) || joins)) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) runs.push([start, lastNoun(tokens, start, i)]);
    start = -1;
  }
  return runs;
}

const names = ({ pos, text, stem, lower }: Token): boolean =>
  stem !== "" &&
  (pos === "NOUN" || pos === "PROPN" || pos === "ADJ") &&
  !/\p{N}/u.test(text) &&
  !pointers.has(lower);

const isPossessive = ({ lower }: Token): boolean => lower === "'s" || lower === "’s";

const isNoun = (token: Token | undefined): boolean => token?.pos === "NOUN" || token?.pos === "PROPN";

const isOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "of" &&
  isNoun(tokens[at - 1]) &&
  tokens[at + 1] !== undefined &&
  names(tokens[at + 1] as Token);

/** Inside a word: "hat-trick", "71-year-old". */
const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  /^[-\u2010\u2011]$/.test(tokens[at]?.text ?? "") &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at + 1]?.start === tokens[at]?.end;

function lastNoun(tokens: readonly Token[], start: number, past: number): number {
  let end = past;
  while (end > start && (!isNoun(tokens[end - 1]) || isHyphen(tokens, end))) end--;
  return end;
}

function isLabel(phrase: readonly Token[]): boolean {
  const words = phrase.filter(names);
  const [first] = phrase;
  const last = words.at(-1);
  if (first === undefined || last === undefined || !names(first) || words.length > mostWords) return false;
  if (words.length === 1 && (first.pos === "ADJ" || last.lower.length < 3)) return false;
  return !times.has(last.lemma) && !empty.has(last.lemma) && !(words.length === 1 && general.has(last.lemma));
}

/** They point at things or count them, and name none. */
const pointers = new Set(
  "other others another more most many much such own same last next first second third several few certain all both each every any some no this that these those which whose what late early past recent a.m. p.m. am pm gmt utc dozen hundred thousand million billion".split(
    " ",
  ),
);

/** When something was, not what. */
const times = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december second minute hour day night morning afternoon evening week weekend month quarter year decade time moment today yesterday tomorrow tonight".split(
    " ",
  ),
);

/** They name nothing with an adjective either: "poorer ones", "the better part". */
const empty = new Set(["one", "other", "part", "lot", "kind", "sort", "bit"]);

/** Alone they fit any matter. */
const general = new Set(
  "people person man woman number figure total side way thing case place area point level percent cent country none group end rest fact reason idea example while front course mind room".split(
    " ",
  ),
);

const oneLine = (words: string): string => words.replace(/\s+/g, " ").trim();
