import {
  type Attribution,
  contentTags,
  type Document,
  type Evidence,
  evidenceAt,
  readOnce,
  type Sentence,
  type Span,
  type Story,
  type Token,
} from "../../../domain/index.js";
import { makeVoices, type Voice } from "./voices.js";

/** One reported statement with whose it is. */
export interface Statement {
  readonly document: number;
  readonly attribution: Attribution;
  readonly voice: Voice;
  /** Sentence in which the content begins. */
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Those among them that say something. */
  readonly content: readonly Token[];
  /** Stems of the content words. */
  readonly stems: ReadonlySet<string>;
  /** The sentence itself, or the one before it, names the speaker: nothing was carried over from afar. */
  readonly explicit: boolean;
}

const empty = new Set(
  "be have do say tell will would can could may might make take get go come also now then here there so very just only still not more most too again".split(
    " ",
  ),
);
export const isContentWord = ({ pos, lemma, stem }: Token): boolean =>
  stem !== "" && contentTags.has(pos) && !empty.has(lemma);

/** Words of one statement that are looked at; a speech printed in full says its gist early. */
const longest = 150;

/** Every reported statement of the story, in text order. Two comparers ask for them. */
export const findStatements = readOnce(readStatements);

function readStatements(story: Story): Statement[] {
  const voices = makeVoices(story);
  return story.documents.flatMap((document, index) => {
    let from = 0;
    return document.attributions.flatMap((attribution): Statement[] => {
      const { content } = attribution;
      while (from < document.sentences.length && (document.sentences[from]?.end ?? 0) <= content.start)
        from++;
      const sentence = document.sentences[from];
      if (sentence === undefined) return [];
      const tokens = tokensIn(document, from, content);
      if (tokens.length === 0) return [];
      const said = tokens.filter(isContentWord);
      return [
        {
          document: index,
          attribution,
          voice: voices.of(index, attribution),
          sentence,
          tokens,
          content: said,
          stems: new Set(said.map((token) => token.stem)),
          explicit: isExplicit(document, attribution, from),
        },
      ];
    });
  });
}

function tokensIn({ sentences }: Document, from: number, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  for (
    let i = from;
    i < sentences.length && (sentences[i]?.start ?? end) < end && tokens.length < longest;
    i++
  )
    for (const token of sentences[i]?.tokens ?? [])
      if (token.start >= start && token.end <= end) tokens.push(token);
  return tokens.slice(0, longest);
}

function isExplicit(
  { source, sentences }: Document,
  { speaker, cue, content }: Attribution,
  first: number,
): boolean {
  const sentence = sentences[first];
  if (sentence === undefined) return false;
  const near = cue.end <= content.start ? cue.start >= sentence.start : cue.start <= content.end + 400;
  if (!near) return false;
  if (!speaker.resolved) return true;
  const before = sentences[first - 1] ?? sentence;
  return source.text.slice(before.start, cue.end).includes(speaker.name.split(" ").at(-1) ?? speaker.name);
}

/** The statement's sentence, with the speaker's own words in focus where they stand in it. */
export function statementEvidence(
  story: Story,
  { document, attribution, sentence }: Statement,
  fallback?: Span,
): Evidence {
  const source = story.documents[document];
  if (source === undefined) throw new Error("a statement belongs to a document of its story");
  const { speaker, content } = attribution;
  const inside = speaker.start >= sentence.start && speaker.end <= sentence.end;
  const focus = inside
    ? speaker
    : (fallback ?? { start: content.start, end: Math.min(content.end, sentence.end) });
  return evidenceAt(source, sentence.index, { start: focus.start, end: focus.end });
}

/** The words of the statement in one line, without the marks around them. */
export const saidIn = (story: Story, { document, attribution: { content } }: Statement): string =>
  (story.documents[document]?.source.text ?? "")
    .slice(content.start, content.end)
    .replace(/\s+/g, " ")
    .replace(/^[\s"“”‘’']{1,3}/, "")
    .replace(/[\s"“”‘’',]{1,4}$/, "");
