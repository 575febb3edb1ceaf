import { type Attribution, groupBy, type Mention, type QuotationMention } from "../../domain/index.js";
import type { Reading } from "../finder.js";
import { directSpeech } from "./direct-speech.js";
import { type Frame, frameOf } from "./frame.js";
import { indirectSpeech } from "./indirect-speech.js";
import { makePeople } from "./people.js";
import { type Spoken, speakersIn } from "./spoken.js";

/**
 * Who is made to say what, with and without quotation marks.
 *
 * Indirect speech comes from the cue's own sentence. A quotation belongs to the cue directly behind it, else to
 * the nearest one before it, else to any in its sentence; a quotation that fills its sentence alone goes to a
 * bare "X said at …" behind it, else to the voice that spoke last. In the last two cases the cue lies outside
 * the content's sentence, by which a reader of attributions can tell them.
 */
export function findAttributions(reading: Reading, mentions: readonly Mention[]): Attribution[] {
  const quotations = outermost(mentions.filter((mention) => mention.kind === "quotation"));
  const frames = frameAll(reading, mentions, quotations);
  const people = makePeople();
  const spoken: Spoken[][] = frames.map((frame) => speakersIn(reading.source.text, frame, people));
  const indirect = spoken.flatMap((here) => here.flatMap((one) => indirectSpeech(reading, one, here)));
  return [...indirect, ...directSpeech(reading, quotations, spoken, frames)].sort(
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

function frameAll(
  { sentences }: Reading,
  mentions: readonly Mention[],
  quotations: readonly QuotationMention[],
): Frame[] {
  const entities = groupBy(
    mentions.filter((mention) => mention.kind === "entity"),
    ({ sentence }) => sentence,
  );
  let at = 0;
  return sentences.map((sentence) => {
    while (at < quotations.length && (quotations[at]?.outer.end ?? 0) <= sentence.start) at += 1;
    let past = at;
    while (past < quotations.length && (quotations[past]?.outer.start ?? sentence.end) < sentence.end)
      past += 1;
    return frameOf(sentence, quotations.slice(at, past), entities.get(sentence.index) ?? []);
  });
}
