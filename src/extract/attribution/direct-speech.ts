import type { Attribution, QuotationMention } from "../../domain/index.js";
import type { Reading } from "../finder.js";
import type { Frame } from "./frame.js";
import { chainOf, cueWords, type Spoken } from "./spoken.js";

/** Whose words each quotation holds, in text order; `spoken` and `frames` by sentence. */
export function directSpeech(
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
