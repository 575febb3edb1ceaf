import {
  type Attribution,
  addTo,
  type EntityMention,
  type Mention,
  type QuotationMention,
  quote,
  type Speaker,
} from "../../domain/index.js";
import type { Reading } from "../finder.js";
import { type Cue, findCues } from "./cues.js";
import { type Frame, frameOf, isHeadline } from "./frame.js";
import { makePeople, openingName, type People } from "./people.js";
import { type NamedSpeaker, nameSpeaker } from "./speakers.js";
import type { Voice } from "./subject.js";

/** A cue whose speaker was named. */
interface Spoken {
  readonly cue: Cue;
  readonly frame: Frame;
  readonly speaker: Speaker;
  readonly chain: readonly Speaker[];
}

/**
 * Who is made to say what, with and without quotation marks.
 *
 * Indirect speech comes from the cue's own sentence. A quotation belongs to the cue directly behind it, else to
 * the nearest one before it, else to any in its sentence; a quotation that fills its sentence alone goes to a
 * bare "X said at …" behind it, else to the voice that spoke last. In the last two cases the cue lies outside
 * the content's sentence, by which a reader of attributions can tell them.
 */
export function findAttributions(reading: Reading, mentions: readonly Mention[]): Attribution[] {
  const frames = frameAll(reading, mentions);
  const people = makePeople();
  const spoken: Spoken[][] = frames.map((frame) => speakersIn(reading.source.text, frame, people));
  const indirect = spoken.flatMap((here) => here.flatMap((one) => indirectSpeech(reading, one, here)));
  const quotations = mentions.filter((mention): mention is QuotationMention => mention.kind === "quotation");
  return [...indirect, ...directSpeech(reading, outermost(quotations), spoken, frames)].sort(
    (a, b) => a.content.start - b.content.start || b.content.end - a.content.end || a.cue.start - b.cue.start,
  );
}

function outermost(quotations: readonly QuotationMention[]): QuotationMention[] {
  let end = -1;
  return quotations.filter((mention) => {
    if (mention.outer.start < end) return false;
    end = mention.outer.end;
    return true;
  });
}

function frameAll({ sentences }: Reading, mentions: readonly Mention[]): Frame[] {
  const quotations = outermost(mentions.filter((m): m is QuotationMention => m.kind === "quotation"));
  const entities = new Map<number, EntityMention[]>();
  for (const mention of mentions)
    if (mention.kind === "entity") {
      addTo(entities, mention.sentence, mention);
    }
  let at = 0;
  return sentences.map((sentence) => {
    while (at < quotations.length && (quotations[at]?.outer.end ?? 0) <= sentence.start) at += 1;
    let past = at;
    while (past < quotations.length && (quotations[past]?.outer.start ?? sentence.end) < sentence.end)
      past += 1;
    return frameOf(sentence, quotations.slice(at, past), entities.get(sentence.index) ?? []);
  });
}

function speakersIn(text: string, frame: Frame, people: People): Spoken[] {
  if (isHeadline(frame) || frame.sentence.block.kind === "source-entry") return [];
  const opening = openingName(frame);
  const spoken: Spoken[] = [];
  if (opening !== null) {
    const noun = { ...opening, head: opening.past - 1, preposition: null };
    const voice: Voice = { noun, name: null, also: null, past: opening.past, inherited: false };
    const named = nameSpeaker(text, frame, voice);
    if (named?.speaker.kind === "person") people.note(named.speaker, frame, voice);
  }
  for (const entity of frame.entities)
    if (entity.type === "person")
      people.mention(
        { ...quote(text, entity.start, entity.end), name: entity.name, kind: "person", resolved: false },
        frame.sentence.index,
      );
  for (const cue of findCues(frame)) {
    const carrier = cue.carrier === null ? null : nameSpeaker(text, frame, cue.carrier);
    const medium = carrier === null || !isMedium(frame, carrier.speaker) ? [] : [carrier.speaker];
    const { also } = cue.voice;
    const voices = also === null ? [cue.voice] : [{ ...cue.voice, noun: also, past: also.past }, cue.voice];
    for (const voice of voices) {
      const named = name(text, frame, voice, people);
      // "The report's length suggests …": a thing that is no voice says nothing.
      if (named === null || (named.speaker.kind === "unknown" && frame.quotations.length === 0)) continue;
      if (!named.speaker.resolved) people.note(named.speaker, frame, voice);
      spoken.push({ cue, frame, speaker: named.speaker, chain: [...named.affiliations, ...medium] });
    }
  }
  return spoken;
}

/** Whoever hears or quotes a statement and has a name that is no person's passes it on. */
const isMedium = (frame: Frame, { kind, start, end, name }: Speaker): boolean =>
  kind === "organisation" ||
  (/^\p{Lu}/u.test(name) &&
    !frame.entities.some((entity) => entity.type === "person" && entity.start < end && start < entity.end));

function name(text: string, frame: Frame, voice: Voice, people: People): NamedSpeaker | null {
  const token = frame.tokens[voice.noun.first];
  if (voice.noun.past - voice.noun.first === 1 && token?.pos === "PRON") {
    const known = people.resolve(token.lower, frame.sentence.index);
    if (known === null) return null;
    return {
      speaker: { ...quote(text, token.start, token.end), name: known.name, kind: known.kind, resolved: true },
      affiliations: [],
    };
  }
  return nameSpeaker(text, frame, voice);
}

function cueWords(text: string, { cue, frame }: Spoken): Attribution["cue"] {
  const first = frame.tokens[cue.first];
  const last = frame.tokens[cue.past - 1];
  return quote(text, first?.start ?? 0, last?.end ?? 0);
}

function indirectSpeech(reading: Reading, one: Spoken, here: readonly Spoken[]): Attribution[] {
  const { cue, frame, speaker } = one;
  if (cue.content === null) return [];
  const [first, past] = cue.content;
  const start = frame.tokens[first]?.start;
  const end = frame.tokens[trimBehind(one, here, first, past) - 1]?.end;
  if (start === undefined || end === undefined || end <= start) return [];
  const whole = frame.quotations.find((mention) => mention.outer.start <= start && mention.outer.end >= end);
  if (whole !== undefined) return [];
  return [
    {
      sentence: frame.sentence.index,
      speaker,
      chain: chainOf(one, here),
      cue: cueWords(reading.source.text, one),
      cueLemma: cue.lemma,
      content: { start, end },
      direct: false,
    },
  ];
}

/** "X said A, Y reported": Y's words are not part of what X said. Likewise "and added that B". */
function trimBehind(one: Spoken, here: readonly Spoken[], first: number, past: number): number {
  const { tokens } = one.frame;
  let end = past;
  for (const other of here) {
    if (other === one || other.cue.first <= one.cue.first) continue;
    const start = other.cue.voice.inherited
      ? other.cue.first
      : Math.min(other.cue.first, other.cue.voice.noun.first);
    const behind = other.cue.content !== null && other.cue.content[0] < other.cue.first;
    const sequel = other.cue.voice.inherited && other.speaker.name === one.speaker.name;
    // "X said A, but Y said B": a clause of Y's own, joined on.
    const joined =
      !other.cue.voice.inherited &&
      /^(?:but|and|while|whereas)$/.test(tokens[wordBefore(tokens, start)]?.lower ?? "");
    if ((behind || sequel || joined) && start > first && start < end) end = start;
  }
  while (end > first && /^(?:[,;:.-]|and|but|while|whereas|the|an?)$/.test(tokens[end - 1]?.lower ?? ""))
    end -= 1;
  return end;
}

/** Position of the word before a phrase, over its article. */
const wordBefore = (tokens: Frame["tokens"], first: number): number =>
  tokens[first - 1]?.pos === "DET" ? first - 2 : first - 1;

/** Bodies that the speaker speaks for, then whoever passes the whole on. */
function chainOf(one: Spoken, here: readonly Spoken[]): Speaker[] {
  const carriers = here.filter(
    ({ cue }) =>
      cue !== one.cue &&
      cue.content !== null &&
      cue.content[0] <= one.cue.first &&
      one.cue.first < cue.content[1],
  );
  const chain = [...one.chain, ...carriers.map((carrier) => carrier.speaker)];
  return chain.filter(
    (speaker, i) =>
      speaker.name !== one.speaker.name && chain.findIndex((other) => other.name === speaker.name) === i,
  );
}

function directSpeech(
  reading: Reading,
  quotations: readonly QuotationMention[],
  spoken: readonly (readonly Spoken[])[],
  frames: readonly Frame[],
): Attribution[] {
  const found: Attribution[] = [];
  let last: { readonly one: Spoken; readonly sentence: number } | null = null;
  for (const mention of quotations) {
    const endSentence = sentenceAt(frames, mention);
    const own = ownCue(mention, endSentence, spoken, frames);
    const alone = own === null && fillsItsSentence(mention, frames, endSentence);
    const one: Spoken | null =
      own ??
      (alone
        ? (bareCueBehind(endSentence, spoken, frames) ?? carried(last, mention.sentence, spoken))
        : null);
    if (one === null) continue;
    last = { one, sentence: endSentence };
    // A fragment inside indirect speech has its speaker from there.
    const covered = one.cue.content !== null && contentCovers(one, mention);
    if (covered && mention.fragment) continue;
    found.push({
      sentence: own === null ? mention.sentence : one.frame.sentence.index,
      speaker: one.speaker,
      chain: chainOf(one, spoken[one.frame.sentence.index] ?? []),
      cue: cueWords(reading.source.text, one),
      cueLemma: one.cue.lemma,
      content: { start: mention.start, end: mention.end },
      direct: true,
    });
  }
  return found;
}

function sentenceAt(frames: readonly Frame[], mention: QuotationMention): number {
  let at = mention.sentence;
  while ((frames[at + 1]?.sentence.start ?? Number.POSITIVE_INFINITY) < mention.end) at += 1;
  return at;
}

function contentCovers({ cue, frame }: Spoken, mention: QuotationMention): boolean {
  const [first, past] = cue.content ?? [0, 0];
  return (
    (frame.tokens[first]?.start ?? mention.end) <= mention.start &&
    (frame.tokens[past - 1]?.end ?? 0) >= mention.end
  );
}

function ownCue(
  mention: QuotationMention,
  endSentence: number,
  spoken: readonly (readonly Spoken[])[],
  frames: readonly Frame[],
): Spoken | null {
  const behind = (spoken[endSentence] ?? []).filter(
    ({ cue, frame }) => cue.takesQuotation && (frame.tokens[cue.first]?.start ?? 0) >= mention.outer.end,
  );
  const direct = behind.find((one) => standsDirectlyBehind(one, mention));
  if (direct !== undefined) return direct;
  const before = (spoken[mention.sentence] ?? []).filter(
    ({ cue, frame }) => cue.takesQuotation && (frame.tokens[cue.first]?.end ?? 0) <= mention.outer.start,
  );
  const nearest = before.at(-1);
  if (nearest !== undefined) return nearest;
  const later = behind[0];
  const opens = frames[mention.sentence]?.sentence.start === mention.outer.start;
  return later !== undefined && (opens || (later.cue.content !== null && contentCovers(later, mention)))
    ? later
    : null;
}

/** Between the closing mark and the cue stand only the speaker's own words. */
function standsDirectlyBehind({ cue, frame }: Spoken, mention: QuotationMention): boolean {
  const start = cue.voice.inherited
    ? cue.first
    : Math.min(cue.first, cue.voice.noun.first, cue.voice.name?.first ?? cue.first);
  for (let i = start - 1; i >= 0; i--) {
    const token = frame.tokens[i];
    if (token === undefined || token.start < mention.outer.end) return true;
    if (token.pos !== "ADV" && token.pos !== "DET" && !/^[,.]$/.test(token.text)) return false;
  }
  return true;
}

function fillsItsSentence(mention: QuotationMention, frames: readonly Frame[], endSentence: number): boolean {
  const first = frames[mention.sentence]?.sentence;
  const last = frames[endSentence]?.sentence;
  if (first === undefined || last === undefined) return false;
  return mention.outer.start - first.start <= 1 && last.end - mention.outer.end <= 1;
}

/** "Diaz said at the summit." in the next block that says anything, adverts left out. */
function bareCueBehind(
  sentence: number,
  spoken: readonly (readonly Spoken[])[],
  frames: readonly Frame[],
): Spoken | null {
  const next = frames[sentence + 1];
  const one = spoken[sentence + 1]?.[0];
  return one?.cue.bare && next !== undefined && next.quotations.length === 0 ? one : null;
}

/** The voice of the quotation that ended right before; else the main voice or the opening name of the sentence before. */
function carried(
  last: { readonly one: Spoken; readonly sentence: number } | null,
  sentence: number,
  spoken: readonly (readonly Spoken[])[],
): Spoken | null {
  if (last !== null && sentence - last.sentence <= 1) return last.one;
  const before = spoken[sentence - 1] ?? [];
  return before.find(({ cue, frame }) => cue.voice.noun === frame.chunks[0]) ?? before.at(-1) ?? null;
}
