import { namingTags, type Token } from "../../../domain/index.js";
import type { DatedEvent } from "./dated-event.js";
import { type NamedTokens, referentOf, type WordIndex } from "./word-index.js";

/** The words of one side of an act, without those that tell the time. */
export interface ArgumentWords {
  readonly byStem: ReadonlyMap<string, Token>;
  readonly stems: ReadonlySet<string>;
  /** Stems of names that are not places. */
  readonly names: ReadonlySet<string>;
  /** Names of two words or more their last to the one before: "novak" to "jan". */
  readonly full: ReadonlyMap<string, string>;
  /** Whom its names are or speak for, in lower case: "maria lund", "justice ministry", "norway". */
  readonly voices: ReadonlySet<string>;
  /** Numbers as written: two against three makes two acts. */
  readonly numbers: ReadonlySet<string>;
  /** Lemma of the head noun of the first noun phrase. */
  readonly head: string | null;
}

/** What an act is known by, made once for each. */
export interface EventWords {
  readonly event: DatedEvent;
  /** All acts that its date may hang on, itself among them. */
  readonly siblings: readonly DatedEvent[];
  readonly agent: ArgumentWords;
  readonly patient: ArgumentWords;
  readonly around: ArgumentWords;
  /** Stems of names after "in", "at", "near". */
  readonly places: ReadonlySet<string>;
  /** All names of both sides, places too. */
  readonly names: ReadonlySet<string>;
  /** Words such as "another" and "again" that are said of the act itself. */
  readonly marks: ReadonlySet<string>;
  /** Stems inside quotation marks in its sentence. */
  readonly quoted: ReadonlySet<string>;
}

/** One more of its kind: not the act that the other source means. */
const another =
  /^(?:another|again|second|third|fourth|fifth|sixth|also|further|previous|previously|repeated|repeatedly|reiterates?|latest|new|fresh|similar)$/;
/** "will meet again", "another session": both say that it is one more, in one way. */
const more = /^(?:another|again|also|further|repeated|repeatedly|new|fresh)$/;
const temporal =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|july|september|october|november|december)$|^(?:day|night|morning|evening|afternoon|week|weekend|month|year|today|yesterday|tonight|hour|hrs|time|noon|midnight|a\.?m\.?|p\.?m\.?)$|^\d/;

export function wordsOf(
  index: WordIndex,
  event: DatedEvent,
  siblings: readonly DatedEvent[] = [event],
): EventWords {
  const tokens = index.document.sentences[event.sentence]?.tokens ?? [];
  const agent = readSide(index, event, event.agent);
  const patient = readSide(index, event, event.patient);
  const around = readSide(index, event, event.around);
  const places = new Set([...agent.places, ...patient.places, ...around.places]);
  return {
    event,
    siblings,
    agent,
    patient,
    around,
    places,
    names: new Set([...agent.names, ...patient.names, ...around.names, ...places]),
    marks: marksAround(tokens, event),
    quoted: index.quoted.get(event.sentence) ?? new Set(),
  };
}

type Side = ArgumentWords & { readonly places: ReadonlySet<string> };

/** A pronoun is read as what it stands for. */
function readSide(index: WordIndex, event: DatedEvent, range: readonly [number, number] | null): Side {
  const { document, names } = index;
  const meant = range === null ? null : referentOf(index, event.sentence, range);
  const sentence = meant?.sentence ?? event.sentence;
  const tokens = document.sentences[sentence]?.tokens ?? [];
  return readWords(tokens, meant?.range ?? range, names.get(sentence) ?? [], {
    at: sentence === event.sentence ? event.at : -1,
    timeWords: sentence === event.sentence ? event.timeWords : [],
  });
}

function readWords(
  tokens: readonly Token[],
  range: readonly [number, number] | null,
  named: readonly NamedTokens[],
  { timeWords, at }: Pick<DatedEvent, "timeWords" | "at">,
): Side {
  const byStem = new Map<string, Token>();
  const names = new Set<string>();
  const places = new Set<string>();
  const full = new Map<string, string>();
  const voices = new Set<string>();
  const numbers = new Set<string>();
  let head: string | null = null;
  let headClosed = false;
  let inPlace = false;
  for (let i = range?.[0] ?? 0; i < (range?.[1] ?? 0); i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const dated = timeWords.some(([first, past]) => i >= first && i < past);
    if (
      !dated &&
      token.pos === "NUM" &&
      tokens[i - 1]?.text !== "[" &&
      !/^(?:1[5-9]|20)\d\d$/.test(token.text)
    )
      numbers.add(token.lower);
    if (dated || i === at || !namingTags.has(token.pos) || temporal.test(token.lower) || token.stem === "") {
      // "the babies' ward" is a ward.
      if (head !== null && !dated && token.pos !== "DET" && !/^'s?$/.test(token.text)) headClosed = true;
      inPlace = /^(?:in|at|near|off|outside)$/.test(token.lower) || (inPlace && token.pos === "DET");
      continue;
    }
    const name = named.find(({ tokens: [first, past] }) => i >= first && i < past);
    const key = name?.stem ?? token.stem;
    for (const voice of name?.voices ?? []) voices.add(voice);
    if (!byStem.has(key)) byStem.set(key, token);
    if (token.pos === "PROPN" || name !== undefined) {
      (inPlace && name?.place !== false ? places : names).add(key);
      const before = tokens[i - 1];
      if (before?.pos === "PROPN" && i > (range?.[0] ?? 0)) full.set(token.lower, before.lower);
    }
    if (!headClosed && (token.pos === "NOUN" || token.pos === "PROPN")) head = token.lemma.toLowerCase();
  }
  return { byStem, stems: new Set(byStem.keys()), names, full, voices, numbers, places, head };
}

/** Said of the act itself: in its subject, just before its verb, or in the first words behind it. */
function marksAround(
  tokens: readonly Token[],
  { agent, patient, at, timeWords }: DatedEvent,
): ReadonlySet<string> {
  const marks = new Set<string>();
  const read = (first: number, past: number): void => {
    for (let i = Math.max(0, first); i < past && i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (i > at && /^[,;]$/.test(token.text)) return;
      if (timeWords.some(([from, to]) => i >= from && i < to)) continue;
      // "the new law" is known already; "a new round" is one more.
      if (token.lower === "new" && /^(?:the|its|their|his|her|this)$/.test(tokens[i - 1]?.lower ?? ""))
        continue;
      if (/^(?:first|last)$/.test(token.lower)) marks.add(token.lower);
      else if (another.test(token.lower)) marks.add(more.test(token.lower) ? "again" : token.lower);
      else if (token.lower === "once" && tokens[i + 1]?.lower === "more") marks.add("again");
    }
  };
  read(at - 4, at + 5);
  for (const side of [agent, patient])
    if (side !== null && side[0] < at) read(side[0], Math.min(side[1], at));
  return marks;
}
