import type { Attribution } from "../../domain/index.js";
import type { Reading } from "../finder.js";
import type { Frame } from "./frame.js";
import { chainOf, cueWords, type Spoken } from "./spoken.js";

/** What a cue reports in its own sentence; none where one quotation holds all of it. `here` are the sentence's cues. */
export function indirectSpeech(reading: Reading, one: Spoken, here: readonly Spoken[]): Attribution[] {
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
