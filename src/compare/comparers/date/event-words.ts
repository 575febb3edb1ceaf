import type { Document, Token } from "../../../domain/index.js";
import type { DatedEvent } from "./dated-event.js";

/** The words of one side of an act, without those that tell the time. */
export interface ArgumentWords {
  readonly byStem: ReadonlyMap<string, Token>;
  readonly stems: ReadonlySet<string>;
  /** Stems of names that are not places. */
  readonly names: ReadonlySet<string>;
  /** Names of two words or more their last to the one before: "novak" to "jan". */
  readonly full: ReadonlyMap<string, string>;
  /** Numbers as written: two against three makes two acts. */
  readonly numbers: ReadonlySet<string>;
  /** Lemma of the head noun of the first noun phrase. */
  readonly head: string | null;
}

/** What an act is known by, made once for each. */
export interface EventWords {
  readonly event: DatedEvent;
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
const naming = /^(?:NOUN|PROPN|ADJ|NUM)$/;
const temporal =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|july|september|october|november|december)$|^(?:day|night|morning|evening|afternoon|week|weekend|month|year|today|yesterday|tonight|hour|hrs|time|noon|midnight|a\.?m\.?|p\.?m\.?)$|\d/;

export function wordsOf(document: Document, event: DatedEvent, quoted: QuotedStems): EventWords {
  const tokens = document.sentences[event.sentence]?.tokens ?? [];
  const agent = readSide(tokens, event.agent, event);
  const patient = readSide(tokens, event.patient, event);
  const around = readSide(tokens, event.around, event);
  const places = new Set([...agent.places, ...patient.places, ...around.places]);
  return {
    event,
    agent,
    patient,
    around,
    places,
    names: new Set([...agent.names, ...patient.names, ...around.names, ...places]),
    marks: marksAround(tokens, event),
    quoted: quoted.get(event.sentence) ?? none,
  };
}

function readSide(
  tokens: readonly Token[],
  range: readonly [number, number] | null,
  { timeWords, at }: DatedEvent,
): ArgumentWords & { readonly places: ReadonlySet<string> } {
  const byStem = new Map<string, Token>();
  const names = new Set<string>();
  const places = new Set<string>();
  const full = new Map<string, string>();
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
    if (dated || i === at || !naming.test(token.pos) || temporal.test(token.lower) || token.stem === "") {
      if (head !== null && !dated && token.pos !== "DET") headClosed = true;
      inPlace = /^(?:in|at|near|off|outside)$/.test(token.lower) || (inPlace && token.pos === "DET");
      continue;
    }
    if (!byStem.has(token.stem)) byStem.set(token.stem, token);
    if (token.pos === "PROPN") {
      (inPlace ? places : names).add(token.stem);
      const before = tokens[i - 1];
      if (before?.pos === "PROPN" && i > (range?.[0] ?? 0)) full.set(token.lower, before.lower);
    }
    if (!headClosed && (token.pos === "NOUN" || token.pos === "PROPN")) head = token.lemma.toLowerCase();
  }
  return { byStem, stems: new Set(byStem.keys()), names, full, numbers, places, head };
}

/** Said of the act itself: in its subject, just before its verb, or in the first words behind it. */
function marksAround(tokens: readonly Token[], { agent, at, timeWords }: DatedEvent): ReadonlySet<string> {
  const marks = new Set<string>();
  const read = (first: number, past: number): void => {
    for (let i = Math.max(0, first); i < past && i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (i > at && /^[,;]$/.test(token.text)) return;
      if (timeWords.some(([from, to]) => i >= from && i < to)) continue;
      if (another.test(token.lower)) marks.add(token.lower);
    }
  };
  read(at - 4, at + 5);
  if (agent !== null && agent[0] < at) read(agent[0], agent[1]);
  return marks;
}

/** Stems of the naming words inside quotation marks, by sentence. */
export type QuotedStems = ReadonlyMap<number, ReadonlySet<string>>;
const none: ReadonlySet<string> = new Set();

export function quotedStems(document: Document): QuotedStems {
  const found = new Map<number, Set<string>>();
  for (const mention of document.mentions) {
    if (mention.kind !== "quotation") continue;
    const tokens = document.sentences[mention.sentence]?.tokens ?? [];
    const stems = found.get(mention.sentence) ?? new Set();
    for (const token of tokens)
      if (token.start >= mention.start && token.end <= mention.end && naming.test(token.pos))
        stems.add(token.stem);
    found.set(mention.sentence, stems);
  }
  return found;
}
