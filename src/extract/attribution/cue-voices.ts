/** Who speaks by a verb of speech, who hears it, and who passes it on. */

import { labels } from "../../lexicon/labelling-verbs.js";
import type { Cue } from "./cue.js";
import type { Frame } from "./frame.js";
import { hearers, inverts, tellsHearer } from "./speech-verbs.js";
import { subjectAfter, subjectBefore, voiceAt } from "./subject.js";
import type { Voice } from "./voice.js";

/** Words that stand between a subject and its verb, nearest first. */
export function auxiliaries({ tokens }: Frame, at: number): string[] {
  const words: string[] = [];
  for (let i = at - 1; i >= 0 && words.length < 5; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.pos !== "AUX" && token.pos !== "ADV" && token.lower !== "not" && token.lower !== "n't") break;
    words.push(token.lower);
  }
  return words;
}

export function speakerOf(frame: Frame, at: number, lemma: string, before: readonly Cue[]): Voice | null {
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
export function agentFollows({ tokens, startsAt }: Frame, at: number): boolean {
  let i = at + 1;
  if (tokens[i]?.pos === "ADP" && tokens[i]?.lower !== "by") i = startsAt.get(i + 1)?.past ?? i;
  return tokens[i]?.lower === "by";
}

/** "was described by critics as …": the agent of a passive verb. */
export function agent(frame: Frame, at: number): Voice | null {
  for (let i = at + 1; i < Math.min(frame.tokens.length, at + 14); i++)
    if (frame.tokens[i]?.lower === "by" && !frame.quoted[i]) return voiceAt(frame, i + 1);
  return null;
}

/** "IRNA quoted the mayor as saying": the mayor speaks, and IRNA passes it on. */
export function quotedAsSaying(frame: Frame, at: number): { voice: Voice; carrier: Voice | null } | null {
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

export function hearerOf(frame: Frame, at: number, lemma: string): Voice | null {
  if (!tellsHearer.has(lemma)) return null;
  const voice = voiceAt(frame, at + 1);
  const head = frame.tokens[voice?.noun.head ?? -1];
  return voice === null || head === undefined || head.pos === "PRON" || hearers.has(head.lemma)
    ? null
    : voice;
}
