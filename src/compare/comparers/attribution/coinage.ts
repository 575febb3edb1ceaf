import {
  addTo,
  type Difference,
  type DifferenceValue,
  evidenceAt,
  type Span,
  type Story,
  type Token,
} from "../../../domain/index.js";
import { labels } from "../../../lexicon/labelling-verbs.js";
import { isContentWord, type Statement } from "./statements.js";
import { relate } from "./voices.js";

/**
 * Who calls it so: "what aides called “paper schools”" in one source, "“we call them paper schools,” the mayor said" in
 * another. The same name behind a verb of naming, and two voices for it. A name of one word may be anybody's.
 */
interface Coinage {
  readonly statement: Statement;
  readonly phrase: Span;
  readonly sentence: number;
}

const leastWeight = 4.5;
/** Sentences of a speech that are looked through. */
const mostTokens = 150;

export function findCoinages(story: Story, statements: readonly Statement[]): Difference[] {
  const byName = new Map<string, Coinage[]>();
  for (const statement of statements)
    for (const [name, coinage] of namesGiven(story, statement)) addTo(byName, name, coinage);
  return [...byName].flatMap(([name, all]) => {
    const [first] = all;
    const rival = all.find((one) => first !== undefined && areTwo(first, one));
    return first === undefined || rival === undefined ? [] : [toDifference(story, name, first, rival, all)];
  });
}

/** Names that a statement gives, by their content stems: after "call", "dub", or right behind such a cue. */
function* namesGiven(story: Story, statement: Statement): Generator<[string, Coinage]> {
  const { tokens, attribution, document, explicit } = statement;
  if (!explicit && attribution.speaker.resolved) return;
  const cued = attribution.direct && labels.has(attribution.cueLemma) && tokens.length <= 5;
  const starts = cued ? [0] : verbsOfNaming(tokens);
  for (const start of starts) {
    const words = nameAt(tokens, start);
    const [opens, closes] = [words[0], words.at(-1)];
    const weight = words.reduce((sum, { stem }) => sum + story.idf(stem), 0);
    if (opens === undefined || closes === undefined || words.length < 2 || weight < leastWeight) continue;
    if (words.some(({ pos }) => pos === "PROPN" || pos === "NUM")) continue;
    const sentence = (story.documents[document]?.sentences ?? []).findIndex(({ end }) => opens.start < end);
    yield [
      words.map(({ stem }) => stem).join(" "),
      { statement, sentence, phrase: { start: opens.start, end: closes.end } },
    ];
  }
}

/** "call |these| paper schools", "dubbed it a": the places behind the verb and its object. */
const verbsOfNaming = (tokens: readonly Token[]): number[] =>
  tokens
    .slice(0, mostTokens)
    .flatMap(({ pos, lemma }, i) =>
      pos === "VERB" && /^(?:call|dub|label|term|brand|nickname)$/.test(lemma) ? [i + 1] : [],
    );

const mostWords = 4;

function nameAt(tokens: readonly Token[], start: number): Token[] {
  let at = start;
  while (/^(?:DET|PRON|PUNCT)$/.test(tokens[at]?.pos ?? "")) at++;
  const words: Token[] = [];
  while (words.length < mostWords && tokens[at] !== undefined && isContentWord(tokens[at] as Token))
    words.push(tokens[at++] as Token);
  return words;
}

/** Two people, or a person and somebody nameless; a body and whoever speaks for it are one voice. */
function areTwo(a: Coinage, b: Coinage): boolean {
  if (a.statement.document === b.statement.document) return false;
  return /^(?:different|unnamed)$/.test(relate(a.statement.voice, b.statement.voice));
}

function toDifference(
  story: Story,
  name: string,
  first: Coinage,
  rival: Coinage,
  all: readonly Coinage[],
): Difference {
  const values = [first, rival]
    .map(({ statement: { voice } }): DifferenceValue => {
      const own = all.filter(({ statement }) => statement.voice.key === voice.key);
      return {
        label: voice.label,
        key: voice.key,
        evidence: own.flatMap(({ statement: { document }, sentence, phrase }) => {
          const source = story.documents[document];
          return source === undefined ? [] : [evidenceAt(source, sentence, phrase)];
        }),
      };
    })
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.key < b.key ? -1 : 1));
  const words = story.documents[first.statement.document]?.source.text
    .slice(first.phrase.start, first.phrase.end)
    .replace(/\s+/g, " ");
  return {
    type: "attribution",
    measure: "speaker",
    attribute: `coinage:${name}`,
    label: `who calls it “${words}”`,
    cause: relate(first.statement.voice, rival.statement.voice) === "unnamed" ? "precision" : "contradiction",
    values,
    reasons: [
      {
        text: `The name “${words}” is credited to ${values.map(({ label }) => label).join(" and to ")}.`,
        evidence: values.flatMap(({ evidence }) => evidence.slice(0, 1)),
      },
    ],
    toSettle: [`Who used the name first, and whether ${values[0]?.label} has taken it over.`],
  };
}
