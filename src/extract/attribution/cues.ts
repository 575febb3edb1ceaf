import type { Frame } from "./frame.js";
import {
  hearers,
  inverts,
  isSpeechVerb,
  labels,
  quotesOnly,
  statesBare,
  statesNoun,
  statesWithAt,
} from "./speech-verbs.js";
import { subjectAfter, subjectBefore, type Voice, verbBehindQuotation, voiceAt } from "./subject.js";

/** Words that hand something over to a voice. Positions are tokens of the sentence. */
export interface Cue {
  readonly first: number;
  readonly past: number;
  readonly lemma: string;
  readonly voice: Voice;
  /** Tokens of what is said without being wholly quoted; null where only a quotation can be its content. */
  readonly content: readonly [first: number, past: number] | null;
  /** Whether a neighbouring quotation without a nearer cue is this voice's. */
  readonly takesQuotation: boolean;
  /** Who passes it on: "told Reuters", "Reuters quoted her as saying". */
  readonly carrier: Voice | null;
  /** Nothing is said in its own sentence ("Diaz said at the summit."): it speaks of the words before it. */
  readonly bare: boolean;
}

/** A sentence with more of them is a table or an attack. */
const mostInSentence = 24;

export function findCues(frame: Frame): Cue[] {
  const { tokens, quoted } = frame;
  const cues: Cue[] = [];
  const behind = verbsBehindQuotations(frame);
  for (let i = 0; i < tokens.length && cues.length < mostInSentence; i++) {
    const token = tokens[i];
    if (token === undefined || quoted[i]) continue;
    const cue =
      token.lower === "according" && tokens[i + 1]?.lower === "to"
        ? accordingTo(frame, i)
        : token.pos === "VERB" || token.lemma === "say" || isParticiple(frame, i)
          ? verbCue(frame, i, cues)
          : null;
    const voice = behind.get(i);
    if (cue !== null) cues.push(cue);
    else if (voice !== undefined) cues.push(bareVerb(i, token.lemma, voice));
  }
  return cues;
}

/** Verbs directly behind a quotation that closes with a comma, with their subject. */
function verbsBehindQuotations(frame: Frame): Map<number, Voice> {
  const found = new Map<number, Voice>();
  for (const { words, outer } of frame.quotations.slice(0, mostInSentence)) {
    if (!/[,?!]$/.test(words)) continue;
    const first = frame.tokens.findIndex((token) => token.start >= outer.end);
    const hit = first < 1 ? null : verbBehindQuotation(frame, first);
    if (hit !== null) found.set(hit.verb, hit.voice);
  }
  return found;
}

const bareVerb = (at: number, lemma: string, voice: Voice): Cue => ({
  first: at,
  past: at + 1,
  lemma,
  voice,
  content: null,
  takesQuotation: true,
  carrier: null,
  bare: false,
});

function accordingTo(frame: Frame, at: number): Cue | null {
  const voice = voiceAt(frame, at + 2);
  if (voice === null) return null;
  const { tokens } = frame;
  const opens = !tokens.slice(0, at).some((token) => token.pos === "VERB" || token.pos === "AUX");
  const past = Math.max(voice.past, voice.name?.past ?? 0);
  const comma = tokens[past]?.text === "," ? past + 1 : past;
  return {
    first: at,
    past: at + 2,
    lemma: "accord",
    voice,
    content: opens ? span(frame, comma, tokens.length) : span(frame, 0, at),
    takesQuotation: true,
    carrier: null,
    bare: false,
  };
}

/** ", warning that …": the tagger takes some participles for nouns. */
const isParticiple = ({ tokens }: Frame, at: number): boolean =>
  participles.has(tokens[at]?.lower ?? "") &&
  tokens[at - 1]?.text === "," &&
  /^(?:that|of|against|any|the)$/.test(tokens[at + 1]?.lower ?? "");

const participles: ReadonlyMap<string, string> = new Map([
  ["warning", "warn"],
  ["claiming", "claim"],
  ["stating", "state"],
  ["saying", "say"],
  ["reporting", "report"],
  ["noting", "note"],
]);

const weakAuxiliaries = new Set(["could", "would", "should", "may", "might", "must", "can", "shall"]);

function verbCue(frame: Frame, at: number, before: readonly Cue[]): Cue | null {
  const { tokens } = frame;
  const token = tokens[at];
  const lemma =
    token?.pos === "VERB" ? token.lemma : (participles.get(token?.lower ?? "") ?? token?.lemma ?? "");
  if (!isSpeechVerb(lemma)) return null;
  const helpers = auxiliaries(frame, at);
  if (
    helpers.some((word) => word === "not" || word === "n't" || word === "never" || weakAuxiliaries.has(word))
  )
    return null;
  if (tokens[at - 1]?.lower === "to" && !/^(?:go|continue|come)$/.test(tokens[at - 2]?.lemma ?? ""))
    return null;
  const reduced = /ed$/.test(token?.lower ?? "") && helpers.length === 0 && agentFollows(frame, at);
  const passive =
    reduced ||
    (helpers.some((word) => /^(?:be|was|were|been|being|is|are|am)$/.test(word)) &&
      !/ing$/.test(tokens[at]?.lower ?? ""));
  // "Diaz's repeated refusal": a participle that stands before its noun.
  if (/^(?:DET|ADJ)$/.test(tokens[at - 1]?.pos ?? "") || tokens[at - 1]?.text === "'s") return null;
  const quotedVoice = lemma === "say" ? quotedAsSaying(frame, at) : null;
  const voice = passive ? agent(frame, at) : (quotedVoice?.voice ?? speakerOf(frame, at, lemma, before));
  if (voice === null) return null;
  const right = passive ? null : contentBehind(frame, at, lemma);
  const takesQuotation = lemma !== "put" && lemma !== "set" && !(passive && !labels.has(lemma));
  const left =
    right === null && !passive && canStandBehind(lemma) ? contentBefore(frame, voice, at, before) : null;
  const content = right?.content ?? left;
  if (content === null && !takesQuotation) return null;
  return {
    first: at,
    past: at + 1,
    lemma,
    voice,
    content,
    takesQuotation,
    carrier: quotedVoice?.carrier ?? hearerOf(frame, at, lemma),
    bare: content === null && frame.quotations.length === 0 && inverts.has(lemma) && isStart(frame, voice),
  };
}

function auxiliaries({ tokens }: Frame, at: number): string[] {
  const words: string[] = [];
  for (let i = at - 1; i >= 0 && words.length < 5; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.pos !== "AUX" && token.pos !== "ADV" && token.lower !== "not" && token.lower !== "n't") break;
    words.push(token.lower);
  }
  return words;
}

function speakerOf(frame: Frame, at: number, lemma: string, before: readonly Cue[]): Voice | null {
  const closes = frame.quoted[at - 1] === true && !tellsHearer.has(lemma) && !labels.has(lemma);
  const behind = closes || inverts.has(lemma) ? subjectAfter(frame, at) : null;
  const end = behind === null ? undefined : frame.tokens[Math.max(behind.past, behind.name?.past ?? 0)];
  // `…, said police.` A comma stands before the verb, and nothing that the phrase could do stands behind it.
  if (
    behind !== null &&
    (end === undefined || /^[.,;]$/.test(end.text) || end.lower === "who") &&
    !isDayOnly(frame, behind)
  )
    return behind;
  // ", adding that …", "and warned that …" go on in the voice of the cue before.
  const last = before.at(-1);
  const link = frame.tokens[at - 1];
  const goesOn = link?.pos === "CCONJ" || (/ing$/.test(frame.tokens[at]?.lower ?? "") && link?.text === ",");
  if (goesOn && last !== undefined && last.lemma !== "accord") return { ...last.voice, inherited: true };
  return subjectBefore(frame, at) ?? behind;
}

const isDayOnly = ({ tokens }: Frame, { noun }: Voice): boolean =>
  /day$|^(?:earlier|later|yesterday|today|night|morning|evening)$/.test(tokens[noun.past - 1]?.lower ?? "");

/** "the plan, announced in Paris by the minister": a participle that tells its agent. */
function agentFollows({ tokens, startsAt }: Frame, at: number): boolean {
  let i = at + 1;
  if (tokens[i]?.pos === "ADP" && tokens[i]?.lower !== "by") i = startsAt.get(i + 1)?.past ?? i;
  return tokens[i]?.lower === "by";
}

/** "was described by critics as …": the agent of a passive verb. */
function agent(frame: Frame, at: number): Voice | null {
  for (let i = at + 1; i < Math.min(frame.tokens.length, at + 14); i++)
    if (frame.tokens[i]?.lower === "by" && !frame.quoted[i]) return voiceAt(frame, i + 1);
  return null;
}

/** "IRNA quoted the mayor as saying": the mayor speaks, and IRNA passes it on. */
function quotedAsSaying(frame: Frame, at: number): { voice: Voice; carrier: Voice | null } | null {
  const { tokens } = frame;
  if (tokens[at - 1]?.lower !== "as") return null;
  for (let i = at - 2; i > 0 && at - i < 30; i--) {
    if (tokens[i]?.lemma !== "quote" && tokens[i]?.lemma !== "cite") continue;
    if (auxiliaries(frame, i).some((word) => /^(?:was|were|been|is|are|be)$/.test(word))) {
      const voice = subjectBefore(frame, i);
      return voice === null
        ? null
        : { voice, carrier: tokens[i + 1]?.lower === "by" ? voiceAt(frame, i + 2) : null };
    }
    const voice = voiceAt(frame, i + 1);
    return voice === null ? null : { voice, carrier: subjectBefore(frame, i) };
  }
  return null;
}

const tellsHearer = new Set(["tell", "assure", "inform", "remind", "warn", "advise", "promise"]);

function hearerOf(frame: Frame, at: number, lemma: string): Voice | null {
  if (!tellsHearer.has(lemma)) return null;
  const voice = voiceAt(frame, at + 1);
  const head = frame.tokens[voice?.noun.head ?? -1];
  return voice === null || head === undefined || head.pos === "PRON" || hearers.has(head.lemma)
    ? null
    : voice;
}

/** What the verb governs to its right. */
function contentBehind(frame: Frame, at: number, lemma: string): { content: [number, number] | null } | null {
  const { tokens, quoted } = frame;
  let from = at + 1;
  if (tellsHearer.has(lemma) || tokens[from]?.lower === "to") from = skipHearer(frame, from);
  if (statesWithAt.has(lemma)) {
    const preposition = tokens.slice(from, from + 12).some((token) => token.lower === "at");
    return preposition ? { content: span(frame, from, tokens.length) } : null;
  }
  if (lemma === "warn" && /^(?:of|against)$/.test(tokens[from]?.lower ?? ""))
    return { content: span(frame, from, tokens.length) };
  const afterPlace = skipCircumstances(frame, from);
  const that = tokens[afterPlace]?.lower === "that" && tokens[afterPlace]?.pos !== "PRON" ? afterPlace : -1;
  if (that >= 0 && (statesBare.has(lemma) || inverts.has(lemma)))
    return { content: span(frame, that + 1, tokens.length) };
  const next = tokens[from];
  if (next === undefined || quoted[from]) return null;
  if (statesNoun.has(lemma) && ["DET", "NOUN", "PROPN", "ADJ", "PRON", "NUM"].includes(next.pos))
    return { content: span(frame, from, tokens.length) };
  if (!statesBare.has(lemma)) return null;
  const start = afterPlace > from && !startsClause(frame, from) ? afterPlace : from;
  return startsClause(frame, start) ? { content: span(frame, start, tokens.length) } : null;
}

/** A subject with a verb of its own before the next full stop: "two men had fled". */
function startsClause({ tokens, quoted }: Frame, from: number): boolean {
  const first = tokens[from];
  if (
    first === undefined ||
    quoted[from] ||
    !/^(?:DET|NOUN|PROPN|ADJ|PRON|NUM|SCONJ|ADV|PART)$/.test(first.pos)
  )
    return false;
  if (/^(?:and|but|or|as|while)$/.test(first.lower)) return false;
  let nouns = 0;
  for (let i = from; i < Math.min(tokens.length, from + 30); i++) {
    const token = tokens[i];
    if (token === undefined || (token.text === ";" && !quoted[i])) break;
    if (token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "PRON" || token.pos === "NUM")
      nouns += 1;
    if ((token.pos === "VERB" || token.pos === "AUX") && nouns > 0) return true;
    if (token.text === "," && i < from + 3) break;
  }
  return false;
}

function skipHearer(frame: Frame, from: number): number {
  const at = frame.tokens[from]?.lower === "to" ? from + 1 : from;
  const chunk = frame.startsAt.get(at);
  return chunk === undefined || frame.quoted[at] ? from : chunk.past;
}

/** "on Friday", "in a statement", "Thursday": when and where it was said. */
function skipCircumstances(frame: Frame, from: number): number {
  let at = from;
  for (let hops = 0; hops < 5; hops++) {
    const token = frame.tokens[at];
    if (token === undefined || frame.quoted[at]) break;
    const chunk = frame.startsAt.get(token.pos === "ADP" ? at + 1 : at);
    if (token.pos === "ADV" && !/^how|^why|^when|^where/.test(token.lower)) at += 1;
    else if (token.text === "," && hops > 0) at += 1;
    else if (
      chunk !== undefined &&
      (token.pos === "ADP" ||
        /day$|^(?:yesterday|today|week|month)$/.test(frame.tokens[chunk.past - 1]?.lower ?? ""))
    )
      at = chunk.past;
    else break;
  }
  return at;
}

const canStandBehind = (lemma: string): boolean => statesBare.has(lemma) || inverts.has(lemma);

/** "Two men fled, police said": the statement stands before its speaker. */
function contentBefore(
  frame: Frame,
  voice: Voice,
  at: number,
  before: readonly Cue[],
): [number, number] | null {
  if (voice.inherited) return null;
  const { tokens, quoted } = frame;
  const edge = Math.min(voice.noun.first, at);
  if (tokens[edge - 1]?.text !== "," || quoted[edge - 1]) return null;
  // Behind the verb there may be a circumstance, and no clause.
  const last = before.at(-1);
  // "A, X said, and B, Y said": B is Y's alone; in "X said A, Y reported" all of it is Y's.
  const start = last?.content != null && last.content[0] < last.first ? last.past : 0;
  const words = tokens.slice(start, edge - 1);
  const stated = words.some((token) => token.pos === "VERB" || token.pos === "AUX");
  return stated &&
    !/^(?:when|while|after|as|if|although|though|before|since|because)$/.test(words[0]?.lower ?? "")
    ? span(frame, start, edge - 1)
    : null;
}

const isStart = (frame: Frame, voice: Voice): boolean =>
  voice.noun.first === 0 || (voice.noun.first === 1 && frame.tokens[0]?.pos === "DET");

function span({ tokens }: Frame, first: number, past: number): [number, number] | null {
  let from = first;
  let to = past;
  while (from < to && /^[,;:.]$/.test(tokens[from]?.text ?? "")) from += 1;
  while (to > from && /^[,;:.]$/.test(tokens[to - 1]?.text ?? "")) to -= 1;
  return to > from ? [from, to] : null;
}

