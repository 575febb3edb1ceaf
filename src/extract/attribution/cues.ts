import { labels } from "../../lexicon/labelling-verbs.js";
import type { Cue } from "./cue.js";
import { canStandBehind, contentBefore, contentBehind, span } from "./cue-content.js";
import { agent, agentFollows, auxiliaries, hearerOf, quotedAsSaying, speakerOf } from "./cue-voices.js";
import type { Frame } from "./frame.js";
import { inverts, isSpeechVerb } from "./speech-verbs.js";
import { verbBehindQuotation, voiceAt } from "./subject.js";
import type { Voice } from "./voice.js";

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
        ? accordingTo(frame, i, i + 2)
        : isInWordsOf(frame, i)
          ? accordingTo(frame, i - 2, i + 2)
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

/** "in the |words| of a fisherman" */
const isInWordsOf = ({ tokens }: Frame, i: number): boolean =>
  /^(?:words|view|opinion)$/.test(tokens[i]?.lower ?? "") &&
  tokens[i + 1]?.lower === "of" &&
  tokens[i - 1]?.lower === "the" &&
  tokens[i - 2]?.lower === "in";

/** `past`: where the voice begins, behind "according to". */
function accordingTo(frame: Frame, at: number, past: number): Cue | null {
  const voice = voiceAt(frame, past);
  if (voice === null) return null;
  const { tokens } = frame;
  const opens = !tokens.slice(0, at).some((token) => token.pos === "VERB" || token.pos === "AUX");
  const end = Math.max(voice.past, voice.name?.past ?? 0);
  const comma = tokens[end]?.text === "," ? end + 1 : end;
  return {
    first: at,
    past,
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

const isStart = (frame: Frame, voice: Voice): boolean =>
  voice.noun.first === 0 || (voice.noun.first === 1 && frame.tokens[0]?.pos === "DET");
