import {
  addTo,
  type Difference,
  type DifferenceValue,
  readOnce,
  type Span,
  type Story,
  type Token,
} from "../../../domain/index.js";
import { differentOccasions, eventWords, findOccasion } from "./occasions.js";
import { findStatements, isContentWord, type Statement, statementEvidence } from "./statements.js";
import { relate, type Voice } from "./voices.js";

/**
 * One striking phrase, two people: sources credit the same quoted words to different speakers.
 *
 * The key is a short quotation's first and last content word, so that words put in between ("legitimate targets",
 * "legitimate military targets") do not hide the echo. A body's statement counts for the person who speaks for it
 * beside it; a source that credits both people knows of two statements, and settles the matter.
 */
export interface Echo {
  readonly key: string;
  readonly groups: readonly EchoGroup[];
}
interface EchoGroup {
  readonly label: string;
  readonly statements: readonly Statement[];
  readonly phrases: readonly Span[];
}
interface Hit {
  readonly statement: Statement;
  readonly phrase: Span;
}

/** Summed inverse document frequency of the phrase's two words. */
const leastWeight = 5;
/** Further content words that the statements must share: a phrase alone may be anybody's. */
const leastShared = 2;
const window = 3;
/** A phrase of more people is anybody's; and each of them would be set against each. */
const mostPeople = 40;

/** Two comparers ask for them. */
export const findEchoes = readOnce((story: Story): readonly Echo[] => {
  return readEchoes(story, findStatements(story));
});

function readEchoes(story: Story, statements: readonly Statement[]): Echo[] {
  const keys = phraseKeys(story);
  const hits = new Map<string, Hit[]>();
  for (const statement of statements) {
    const seen = new Set<string>();
    for (const [key, phrase] of phrasesIn(statement.tokens, keys)) {
      if (seen.has(key)) continue;
      seen.add(key);
      addTo(hits, key, { statement, phrase });
    }
  }
  return [...hits].flatMap(([key, list]) => {
    const groups = group(story, innermost(list));
    return groups.length > 1 && agree(groups, key) ? [{ key, groups }] : [];
  });
}

/** Short quotations without a name in them, as "first last" stems. */
function phraseKeys(story: Story): Set<string> {
  const keys = new Set<string>();
  for (const { mentions, sentences } of story.documents)
    for (const mention of mentions) {
      if (mention.kind !== "quotation" || !mention.fragment) continue;
      const tokens = sentences[mention.sentence]?.tokens.slice(...mention.tokens) ?? [];
      const content = tokens.filter(isContentWord);
      const [first, last] = [content[0], content.at(-1)];
      if (
        first === undefined ||
        last === undefined ||
        first === last ||
        content.some((token) => token.pos === "PROPN" || token.pos === "NUM")
      )
        continue;
      if (story.idf(first.stem) + story.idf(last.stem) >= leastWeight) keys.add(`${first.stem} ${last.stem}`);
    }
  return keys;
}

function* phrasesIn(tokens: readonly Token[], keys: ReadonlySet<string>): Generator<[string, Span]> {
  for (let i = 0; i < tokens.length; i++)
    for (let k = i + 1; k <= i + window && k < tokens.length; k++) {
      const [first, last] = [tokens[i], tokens[k]];
      if (first === undefined || last === undefined) continue;
      const key = `${first.stem} ${last.stem}`;
      if (keys.has(key)) yield [key, { start: first.start, end: last.end }];
    }
}

/** "X said that Y called it …": the phrase is Y's. */
function innermost(hits: readonly Hit[]): Hit[] {
  const size = ({ statement }: Hit): number =>
    statement.attribution.content.end - statement.attribution.content.start;
  const best = new Map<string, Hit>();
  for (const hit of hits) {
    const key = `${hit.statement.document}:${hit.phrase.start}`;
    const known = best.get(key);
    if (known === undefined || size(hit) < size(known)) best.set(key, hit);
  }
  return [...best.values()];
}

function group(story: Story, hits: readonly Hit[]): EchoGroup[] {
  const people = new Map<string, Hit[]>();
  for (const hit of hits) {
    const { voice, explicit } = hit.statement;
    if (voice.kind !== "person" || !explicit) continue;
    addTo(people, voice.key, hit);
  }
  const leaders = [...people].map(([key, list]) => ({
    key,
    voice: (list[0] as Hit).statement.voice,
    hits: [...list],
  }));
  if (leaders.length < 2 || leaders.length > mostPeople) return [];
  for (const hit of hits) {
    const { voice } = hit.statement;
    if (voice.kind === "person") continue;
    const owners = leaders.filter((leader) => relate(leader.voice, voice) === "levels");
    // A ministry with one spokeswoman has one voice; a country's is told by who is named beside it.
    const close = owners.filter((leader) => sharedBodies(leader.voice, voice) > 1);
    const beside = owners.filter((leader) => isNamedBeside(story, hit.statement, leader.voice));
    const owner = close.length === 1 ? close[0] : beside.length === 1 ? beside[0] : undefined;
    owner?.hits.push(hit);
  }
  return leaders.map(({ voice, hits: own }) => ({
    label: voice.label,
    statements: own.map((hit) => hit.statement),
    phrases: own.map((hit) => hit.phrase),
  }));
}

const sharedBodies = (a: Voice, b: Voice): number =>
  [...b.bodies].filter((body) => a.bodies.has(body)).length;

function isNamedBeside(story: Story, { document, sentence }: Statement, { label }: Voice): boolean {
  const source = story.documents[document];
  const start = source?.sentences[sentence.index - 1]?.start ?? sentence.start;
  const end = source?.sentences[sentence.index + 1]?.end ?? sentence.end;
  return source?.source.text.slice(start, end).includes(label.split(" ").at(-1) ?? label) ?? false;
}

/** Different people, no source that credits both, and statements that share more than the phrase. */
function agree(groups: readonly EchoGroup[], key: string): boolean {
  const phrase = new Set(key.split(" "));
  const all = groups.map(({ statements }) => ({
    documents: new Set(statements.map((statement) => statement.document)),
    stems: new Set(statements.flatMap((statement) => [...statement.stems])),
    voice: (statements[0] as Statement).voice,
  }));
  return all.every((a, i) =>
    all
      .slice(i + 1)
      .every(
        (b) =>
          relate(a.voice, b.voice) === "different" &&
          ![...a.documents].some((document) => b.documents.has(document)) &&
          [...a.stems].filter((stem) => b.stems.has(stem) && !phrase.has(stem)).length >= leastShared,
      ),
  );
}

export function echoDifference(story: Story, { key, groups }: Echo): Difference {
  const described = groups.map((one) => ({ ...one, occasion: findOccasion(story, one.statements) }));
  const reasons = differentOccasions(story, described);
  const phrase = quoted(story, groups);
  const values = described
    .map(
      ({ label, statements, phrases }): DifferenceValue => ({
        label,
        key: (statements[0] as Statement).voice.key,
        evidence: statements
          .slice(0, 12)
          .map((statement, i) => statementEvidence(story, statement, phrases[i])),
      }),
    )
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.key < b.key ? -1 : 1));
  return {
    type: "attribution",
    measure: "speaker",
    attribute: `speaker:${key}`,
    label: `who spoke of ${phrase}`,
    cause: reasons.length > 0 ? "event" : "contradiction",
    values,
    reasons: [
      {
        text: `The same words, ${phrase}, are credited to different people.`,
        evidence: values.flatMap(({ evidence }) => evidence.slice(0, 1)),
      },
      ...reasons,
    ],
    toSettle: described.map(({ label, occasion }) => {
      const event = eventWords(story, occasion);
      return `A transcript of what ${label} said${event === null ? "" : ` (${event})`}.`;
    }),
  };
}

function quoted(story: Story, groups: readonly EchoGroup[]): string {
  const [first] = groups;
  const [statement] = first?.statements ?? [];
  const [phrase] = first?.phrases ?? [];
  if (statement === undefined || phrase === undefined) return "it";
  return `“${story.documents[statement.document]?.source.text.slice(phrase.start, phrase.end).replace(/\s+/g, " ")}”`;
}
