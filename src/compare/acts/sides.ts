import {
  addTo,
  type Document,
  type EntityType,
  namingTags,
  type Phrase,
  type Story,
  type Token,
} from "../../domain/index.js";
import { attributionsIn } from "../align/in-sentence.js";
import { type ActLexicon, actLexiconOf } from "../lexicon/act-index.js";
import type { ShareWords } from "./gist.js";
import { entitiesOf } from "./participants.js";
import { isPronoun, referentOf } from "./pronouns.js";
import type { Side } from "./proposition.js";
import { agedIn, readStandIn } from "./stand-ins.js";

/** What is looked up sentence by sentence in one document, made once. */
export interface Reader {
  readonly lexicon: ActLexicon;
  readonly shareWords: ShareWords;
  readonly document: Document;
  readonly index: number;
  /** Names of each sentence with the story's entity behind them. */
  readonly names: ReadonlyMap<number, readonly Name[]>;
  /** The story's entity of a name, else the name itself. */
  readonly entityOf: (name: string) => string;
  /** The one whom the story calls so many years old. */
  readonly aged: ReadonlyMap<string, string>;
  readonly typeOf: (entity: string) => EntityType | null;
  /** Token ranges of dates: they are no words of a participant. */
  readonly dates: ReadonlyMap<number, readonly Range[]>;
}
export type Range = readonly [first: number, past: number];

export interface Name {
  readonly tokens: Range;
  readonly id: string;
}

export function readerOf(story: Story, index: number, shareWords: ShareWords): Reader {
  const document = story.documents[index] as Document;
  const table = story.entities;
  const known = entitiesOf(story);
  const typeOf = (entity: string): EntityType | null => known.get(entity)?.type ?? null;
  const entityOf = (name: string): string => table.find(name)?.id ?? name.toLowerCase();
  const names = new Map<number, Name[]>();
  const dates = new Map<number, Range[]>();
  for (const mention of document.mentions) {
    const { sentence, tokens } = mention;
    if (mention.kind === "date") addTo(dates, sentence, tokens);
    else if (mention.kind === "entity") addTo(names, sentence, { tokens, id: entityOf(mention.name) });
  }
  return {
    lexicon: actLexiconOf(story),
    shareWords,
    document,
    index,
    names,
    dates,
    entityOf,
    aged: agedIn(story),
    typeOf,
  };
}

const nouns = /^(?:NOUN|PROPN)$/;
const anyone =
  /^(?:people|person|official|authority|anyone|anybody|somebody|someone|everyone|everybody|one|other|nobody|none|nothing|source|thing|it)$/;
const nothing = /^(?:no|none|nobody|nothing|neither)$/;
const parts = /^(?:some|many|most|few|several|half|part|majority|number)$/;
const measures =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion|all|some|many|most|several|half|part|number|member|group|majority|rest|last|total|couple|pair|tonne|ton|piece|lot|series|kind|type|form|none|both|each|case|incident|instance|episode|spate|bout)$/;

/** A side of an act from a phrase of its clause; a pronoun is read as the subject told before it. */
export function readSide(
  reader: Reader,
  sentence: number,
  phrase: Phrase | null,
  past?: number,
): Side | null {
  if (phrase === null) return null;
  const tokens = reader.document.sentences[sentence]?.tokens ?? [];
  const [first, end] = phrase.tokens;
  const standIn = readStandIn(reader, sentence, phrase);
  if (standIn !== null) return standIn;
  if (end - first === 1 && isPronoun(tokens[first]?.lower ?? "")) {
    const meant = referentOf(reader, sentence, first);
    const called = meant === null ? null : namedBehind(reader, meant.sentence, meant);
    if (meant !== null)
      return {
        ...(called === null
          ? readRange(reader, meant.sentence, meant.tokens, meant.head)
          : readRange(reader, meant.sentence, [meant.tokens[0], called], meant.head)),
        preposition: phrase.preposition,
        // "None of the passengers was hurt when it struck": whoever it is, it struck.
        amount: null,
        resolved: true,
      };
    const speaker = speakerMeant(reader, sentence, first);
    if (speaker !== null)
      return {
        ...readRange(reader, sentence, speaker, tokens[speaker[1] - 1]?.lemma ?? phrase.head),
        preposition: phrase.preposition,
        resolved: true,
      };
  }
  const named = namedBehind(reader, sentence, phrase);
  if (named !== null)
    return {
      ...readRange(reader, sentence, [first, named], tokens[named - 1]?.lemma ?? phrase.head),
      preposition: phrase.preposition,
    };
  const whole: Range = [first, withChain(tokens, end, past ?? tokens.length)];
  const measured = whole[1] > end && (measures.test(phrase.head.toLowerCase()) || /\d/.test(phrase.head));
  // "2 million of her shares", "members of the crew": what is counted is behind the "of".
  const head = measured
    ? (tokens
        .slice(end, whole[1])
        .find(({ pos }, i, chain) => nouns.test(pos) && !nouns.test(chain[i + 1]?.pos ?? ""))?.lemma ??
      phrase.head)
    : phrase.head;
  return {
    ...readRange(reader, sentence, whole, head, measured ? whole[1] : end),
    preposition: phrase.preposition,
  };
}

/** "I will not pay", said Ann Roe: whom the quotation is put in the mouth of, where that stands in the sentence. */
function speakerMeant({ document }: Reader, sentence: number, at: number): Range | null {
  const tokens = document.sentences[sentence]?.tokens ?? [];
  const own = tokens[at];
  if (own === undefined || !/^(?:i|me)$/.test(own.lower)) return null;
  const said = attributionsIn(document, sentence).find(
    ({ content, speaker }) =>
      speaker.kind === "person" && !speaker.resolved && content.start <= own.start && own.end <= content.end,
  );
  if (said === undefined) return null;
  const first = tokens.findIndex(({ start }) => start >= said.speaker.start);
  let past = first;
  while (past >= 0 && past < tokens.length && (tokens[past]?.end ?? 0) <= said.speaker.end) past++;
  return first >= 0 && past > first ? [first, past] : null;
}

/** "The driver, |Owen Marsh|, 54, was held": where the name ends that says who he is; null where there is none. */
function namedBehind(
  { document, names, typeOf }: Reader,
  sentence: number,
  { tokens: [first, end] }: Pick<Phrase, "tokens">,
): number | null {
  const tokens = document.sentences[sentence]?.tokens ?? [];
  const described =
    tokens[end - 1]?.pos === "NOUN" && /^(?:the|an?|his|her|their|its)$/.test(tokens[first]?.lower ?? "");
  if (!described || tokens[end]?.text !== ",") return null;
  const name = names.get(sentence)?.find(({ tokens: at }) => at[0] === end + 1);
  const past = name?.tokens[1];
  const closed = past !== undefined && tokens[past]?.text === ",";
  return closed && name !== undefined && typeOf(name.id) === "person" ? past : null;
}

/** "the board of Acme": the "of" phrases behind a noun belong to it. */
function withChain(tokens: readonly Token[], end: number, limit: number): number {
  let past = end;
  while (past < limit && tokens[past]?.lower === "of") {
    let next = past + 1;
    while (
      (next < limit && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[next]?.pos ?? "")) ||
      (next === past + 1 && tokens[next]?.pos === "PRON")
    )
      next++;
    if (next === past + 1) break;
    past = next;
  }
  return past;
}

/** `own`: where the phrase itself ends and its "of" phrases begin. */
export function readRange(
  reader: Reader,
  sentence: number,
  range: Range,
  head: string,
  own: number = range[1],
): Side {
  const tokens = reader.document.sentences[sentence]?.tokens ?? [];
  const stems = new Set<string>();
  const nounStems = new Set<string>();
  const entities = new Set<string>();
  const dates = reader.dates.get(sentence) ?? [];
  // "Lund's manager Dora Barr": the name is hers, and he only says whose.
  const owned = tokens[own - 1]?.pos === "PROPN" ? lastOwner(tokens, range[0], own) : range[0];
  for (let i = owned; i < range[1]; i++) {
    const token = tokens[i];
    if (token === undefined || token.stem === "" || (!namingTags.has(token.pos) && i !== own - 1)) continue;
    if (dates.some(([first, past]) => i >= first && i < past)) continue;
    stems.add(token.stem);
    if (nouns.test(token.pos) || token.pos === "VERB") nounStems.add(token.stem);
  }
  const names = (reader.names.get(sentence) ?? []).filter(
    ({ tokens: at }) => at[0] < range[1] && at[1] > range[0],
  );
  for (const { tokens: at, id } of names)
    if (at[0] >= owned || !names.some((name) => name.tokens[0] >= owned)) entities.add(id);
  const opening = tokens.slice(range[0], Math.min(range[1], range[0] + 2)).map(({ lower }) => lower);
  const last = tokens[own - 1];
  const words = reader.shareWords({
    head: head.toLowerCase(),
    stems,
    nouns: nounStems,
    entities,
    named: last?.pos === "PROPN",
    plural: last?.pos === "NOUN" && last.lower !== last.lemma && last.lower.endsWith("s"),
    modifiers: new Set(tokens.slice(range[0], own).map(({ lower }) => lower)),
    vague: anyone.test(head.toLowerCase()) || isPronoun(head.toLowerCase()) || stems.size === 0,
    amount: opening.some((word) => nothing.test(word))
      ? "none"
      : opening.some((word) => parts.test(word))
        ? "part"
        : null,
  });
  return { ...words, preposition: null, resolved: false, tokens: range };
}

/** Behind the last "'s" of a phrase. */
function lastOwner(tokens: readonly Token[], first: number, past: number): number {
  for (let i = past - 2; i >= first; i--) if (tokens[i]?.lower === "'s") return i + 1;
  return first;
}

/** "closed last year": a phrase of time is no participant. */
export const isTime = ({ dates }: Reader, sentence: number, { tokens: [first, past] }: Phrase): boolean =>
  (dates.get(sentence) ?? []).some(([from, to]) => from < past && to > first && to >= past);
