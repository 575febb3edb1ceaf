/** What a verb of speech reports without quotation marks, to its right or before it. Positions are tokens. */
import type { Cue } from "./cue.js";
import type { Frame } from "./frame.js";
import { inverts, statesBare, statesNoun, statesWithAt, tellsHearer } from "./speech-verbs.js";
import type { Voice } from "./voice.js";

/** What the verb governs to its right. */
export function contentBehind(
  frame: Frame,
  at: number,
  lemma: string,
): { content: [number, number] | null } | null {
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

export const canStandBehind = (lemma: string): boolean => statesBare.has(lemma) || inverts.has(lemma);

/** "Two men fled, police said": the statement stands before its speaker. */
export function contentBefore(
  frame: Frame,
  voice: Voice,
  at: number,
  before: readonly Cue[],
): [number, number] | null {
  if (voice.inherited) return null;
  const { tokens, quoted } = frame;
  const edge = Math.min(voice.noun.first, at);
  if (tokens[edge - 1]?.text !== "," || quoted[edge - 1]) return null;
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

/** Without the marks at its edges; null where nothing is left. */
export function span({ tokens }: Frame, first: number, past: number): [number, number] | null {
  let from = first;
  let to = past;
  while (from < to && /^[,;:.]$/.test(tokens[from]?.text ?? "")) from += 1;
  while (to > from && /^[,;:.]$/.test(tokens[to - 1]?.text ?? "")) to -= 1;
  return to > from ? [from, to] : null;
}
