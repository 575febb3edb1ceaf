/**
 * Whose verb it is.
 *
 * A walk over the marks and phrases beside the verb, no parse: it follows commas back over an apposition, a
 * preposition back to the noun that it hangs on, "who" to its antecedent, and lets "and said" or ", warning"
 * inherit the subject of the verb before.
 */
import type { Chunk } from "../clauses/noun-phrases.js";
import {
  apposition,
  deepest,
  endOfDescription,
  farthestBack,
  headOf,
  isCapitalised,
  named,
  plain,
} from "./described.js";
import type { Frame } from "./frame.js";
import { bareVoice, type Voice } from "./voice.js";

const relatives = new Set(["who", "which", "that"]);

export function subjectBefore(frame: Frame, verb: number, depth = 0): Voice | null {
  const { tokens, quoted, endsAt } = frame;
  if (depth > deepest) return null;
  let at = verb - 1;
  while (at >= 0 && !quoted[at] && isBesideVerb(frame, at)) at -= 1;
  const token = tokens[at];
  if (token === undefined || quoted[at]) return null;
  if (relatives.has(token.lower) && token.pos !== "SCONJ") {
    const antecedent = endsAt.get(at) ?? (tokens[at - 1]?.text === "," ? endsAt.get(at - 1) : undefined);
    return antecedent === undefined ? null : plain(frame, headOf(frame, antecedent));
  }
  const chunk = endsAt.get(at + 1);
  if (chunk !== undefined)
    return ownPhrase(frame, chunk, verb) ?? (isGerund(frame, verb) ? inherit(frame, verb, depth) : null);
  if (token.text === "," || token.text === "-")
    return (isGerund(frame, verb) ? null : apposition(frame, at)) ?? inherit(frame, verb, depth);
  if (token.pos === "CCONJ" || token.pos === "ADP" || token.pos === "PART" || token.pos === "SCONJ")
    return inherit(frame, verb, depth);
  return null;
}

/** `…," said Ana Diaz`: the speaker behind the verb. */
export function subjectAfter(frame: Frame, verb: number): Voice | null {
  const { tokens, quoted, startsAt } = frame;
  const chunk = startsAt.get(verb + 1);
  if (chunk === undefined || quoted[chunk.first]) return null;
  let before = verb - 1;
  while (tokens[before]?.pos === "ADV" && !quoted[before]) before -= 1;
  const opened = before < 0 || quoted[before] === true;
  if (!opened && tokens[before]?.text !== ",") return null;
  const past = endOfDescription(frame, chunk);
  // ", said police were wrong": a verb behind makes the phrase that verb's subject.
  if (!opened && ["VERB", "AUX"].includes(tokens[past]?.pos ?? "")) return null;
  if (!opened && tokens[chunk.first]?.pos === "PRON") return null;
  return named(frame, chunk, past);
}

/**
 * `…," Ana Diaz fumed`: a phrase and any verb directly behind a quotation that ends with its comma.
 * Returns the verb, because no list of verbs of speech is complete.
 */
export function verbBehindQuotation(frame: Frame, first: number): { verb: number; voice: Voice } | null {
  const { tokens, startsAt, quoted } = frame;
  const chunk = startsAt.get(first);
  if (chunk === undefined || quoted[first]) return null;
  let at = endOfDescription(frame, chunk);
  let voice: Voice | null = null;
  if (tokens[at]?.text === ",")
    for (let i = at + 1; i < Math.min(tokens.length, at + 20); i++)
      if (tokens[i]?.pos === "VERB" && tokens[i - 1]?.text === ",") {
        voice = apposition(frame, i - 1);
        at = i;
        break;
      }
  while (tokens[at]?.pos === "ADV" || tokens[at]?.pos === "AUX") at += 1;
  if (tokens[at]?.pos !== "VERB" || quoted[at]) return null;
  return { verb: at, voice: voice ?? named(frame, chunk, chunk.past) };
}

/** The phrase that begins at `first`, as in "according to …" and "… by …". */
export function voiceAt(frame: Frame, first: number): Voice | null {
  const chunk = frame.startsAt.get(first) ?? untagged(frame, first);
  if (chunk === null || frame.quoted[first]) return null;
  return named(frame, chunk, endOfDescription(frame, chunk));
}

/** "according to sources close to …": the tagger took the noun for a verb. */
function untagged({ tokens }: Frame, first: number): Chunk | null {
  return /s$/.test(tokens[first]?.lower ?? "") && tokens[first]?.pos === "VERB"
    ? { first, past: first + 1, head: first, preposition: first - 1 }
    : null;
}

const isGerund = ({ tokens }: Frame, verb: number): boolean => /ing$/.test(tokens[verb]?.lower ?? "");

function isBesideVerb({ tokens }: Frame, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.pos === "AUX" || token.pos === "ADV") return true;
  return token.lower === "not" || token.lower === "n't" || token.lower === "both" || token.lower === "all";
}

/** "played down the unrest saying": not the unrest's, but "with Diaz saying" is Diaz's. */
function ownPhrase(frame: Frame, chunk: Chunk, verb: number): Voice | null {
  const voice = ofChunk(frame, chunk);
  const governor = voice?.noun.preposition ?? null;
  const free = governor === null || frame.tokens[governor]?.lower === "with" || !isGerund(frame, verb);
  return free ? voice : null;
}

function ofChunk(frame: Frame, chunk: Chunk): Voice | null {
  const head = headOf(frame, chunk);
  const before = frame.tokens[head.first - 1];
  const governed = before?.pos === "VERB" || before?.pos === "AUX";
  if (governed && !isCapitalised(before.text)) {
    // "A woman who saw the crash said": the phrase is an object inside a relative clause.
    for (let i = head.first - 2; i >= 0 && i > head.first - 16; i--) {
      if (frame.quoted[i]) break;
      if (!relatives.has(frame.tokens[i]?.lower ?? "") || frame.tokens[i]?.pos === "SCONJ") continue;
      const antecedent = frame.endsAt.get(i) ?? frame.endsAt.get(i - 1);
      return antecedent === undefined ? null : plain(frame, headOf(frame, antecedent));
    }
    return null;
  }
  return { ...bareVoice(head, chunk.past), also: joined(frame, head) };
}

function joined({ tokens, endsAt }: Frame, chunk: Chunk): Chunk | null {
  const other = tokens[chunk.first - 1]?.lower === "and" ? endsAt.get(chunk.first - 1) : undefined;
  return other === undefined || other.preposition !== null || tokens[other.first - 1]?.pos === "VERB"
    ? null
    : other;
}

function inherit(frame: Frame, verb: number, depth: number): Voice | null {
  if (isGerund(frame, verb) && frame.tokens[verb - 1]?.text === ",") {
    const main = mainVerb(frame, verb);
    const found = main === null ? null : subjectBefore(frame, main, depth + 1);
    if (found !== null) return { ...found, inherited: true };
  }
  let tries = 0;
  for (let i = verb - 1; i >= 0 && verb - i < farthestBack && tries < deepest; i--) {
    if (frame.quoted[i] || frame.tokens[i]?.pos !== "VERB") continue;
    if (frame.tokens[i - 1]?.lower === "to") continue;
    tries += 1;
    const found = subjectBefore(frame, i, depth + 1);
    if (found !== null) return { ...found, inherited: true };
  }
  // "Their statement on Friday that …, warning": no verb that the tagger saw; the sentence's first phrase.
  const first = frame.chunks[0];
  return depth === 0 &&
    first !== undefined &&
    first.preposition === null &&
    !frame.quoted[first.first] &&
    first.past <= verb
    ? { ...bareVoice(first, first.past), inherited: true }
    : null;
}

const opensSubordinate =
  /^(?:after|when|as|if|while|because|since|that|who|which|where|whose|although|though|before|until|how|what)$/;

/** The first finite verb of the sentence that stands in no subordinate clause. */
function mainVerb({ tokens, quoted }: Frame, before: number): number | null {
  let subordinate = false;
  for (let i = Math.max(0, before - 2 * farthestBack); i < before; i++) {
    const token = tokens[i];
    if (token === undefined || quoted[i]) continue;
    if (opensSubordinate.test(token.lower)) subordinate = true;
    else if (token.text === ",") subordinate = false;
    else if (
      token.pos === "VERB" &&
      !subordinate &&
      !/ing$/.test(token.lower) &&
      tokens[i - 1]?.lower !== "to"
    )
      return i;
  }
  return null;
}
