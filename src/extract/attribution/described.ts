/** A voice with what stands beside its name: its governor, its description, an apposition. */
import type { Token } from "../../domain/index.js";
import type { Chunk } from "../clauses/noun-phrases.js";
import type { Frame } from "./frame.js";
import { bareVoice, type Voice } from "./voice.js";

/** Steps from one phrase to the next, and tokens to the left: who speaks stands near. */
export const deepest = 4;
export const farthestBack = 45;

export const plain = (frame: Frame, noun: Chunk): Voice => bareVoice(noun, endOfDescription(frame, noun));

/** "Officials in Kano": from the phrase behind the preposition back to the noun that it hangs on. */
export function headOf({ tokens, endsAt }: Frame, chunk: Chunk): Chunk {
  let head = chunk;
  for (let hops = 0; hops < deepest; hops++) {
    const aside = tokens[head.first - 1]?.text === ")" ? openingBracket(tokens, head.first - 1) : null;
    const governor = endsAt.get(aside ?? head.preposition ?? -1);
    if (governor === undefined) break;
    head = governor;
  }
  return head;
}

function openingBracket(tokens: readonly Token[], close: number): number | null {
  for (let i = close - 1; i >= 0 && close - i < 8; i--) if (tokens[i]?.text === "(") return i;
  return null;
}

export function endOfDescription({ startsAt, tokens }: Frame, chunk: Chunk): number {
  let past = chunk.past;
  for (let hops = 0; hops < deepest; hops++) {
    const next = startsAt.get(past + 1);
    if (next === undefined || next.preposition !== past) break;
    if (!/^(?:of|for|at|from|in|with)$/.test(tokens[past]?.lower ?? "")) break;
    past = next.past;
  }
  return past;
}

/** A phrase as a voice, with a name or a description in apposition behind it. */
export function named(frame: Frame, noun: Chunk, past: number): Voice {
  const apposed = frame.tokens[past]?.text === "," ? frame.startsAt.get(past + 1) : undefined;
  if (apposed !== undefined && isName(frame, apposed) && !isName(frame, noun))
    return { ...bareVoice(noun, past), name: apposed };
  // "Bob Ray, head of the unit": the bodies of an apposition behind the name count as its own.
  const after = apposed === undefined ? past : endOfDescription(frame, apposed);
  const closed = /^[,.;]?$/.test(frame.tokens[after]?.text ?? "");
  const describes =
    apposed !== undefined && isName(frame, noun) && !isName(frame, apposed) && apposed.preposition === null;
  const described = describes && closed ? after : past;
  return bareVoice(noun, described);
}

/** A comma stands at `at`: back over "…, 45, head of the unit," to the phrase that it describes. */
export function apposition(frame: Frame, at: number): Voice | null {
  const { tokens, endsAt, startsAt, quoted } = frame;
  let close = at;
  for (let hops = 0; hops < deepest; hops++) {
    let open = close - 1;
    while (open >= 0 && !quoted[open] && tokens[open]?.text !== tokens[at]?.text && at - open < farthestBack)
      open -= 1;
    if (open < 0 || quoted[open] || tokens[open]?.text !== tokens[at]?.text) return null;
    const before = endsAt.get(open);
    if (before === undefined) return null;
    const noun = headOf(frame, before);
    const inner = startsAt.get(open + 1);
    // "the survey in Golden, Colo., said": a place goes on over the comma.
    const place =
      before !== noun && /^(?:in|at|near|from|on)$/.test(tokens[before.preposition ?? -1]?.lower ?? "");
    if (place && inner?.past === close) return bareVoice(noun, open);
    if (inner !== undefined && inner.past === close && isName(frame, inner) && !isName(frame, noun))
      return { ...bareVoice(noun, open), name: inner };
    if (isName(frame, noun) || hops === deepest - 1) return bareVoice(noun, at);
    // An age or a second description: the name may stand one comma further to the left.
    const further = tokens[noun.first - 1]?.text === tokens[at]?.text;
    if (!further) return isAge(frame, noun) ? null : bareVoice(noun, at);
    close = open;
  }
  return null;
}

export const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);
const isAge = ({ tokens }: Frame, chunk: Chunk): boolean => tokens[chunk.head]?.pos === "NUM";

/** The phrase ends in a name and does not open with an article: "President Ann Smith", not "the Smith case". */
export function isName({ tokens }: Frame, chunk: Chunk): boolean {
  const last = tokens[chunk.past - 1];
  return last?.pos === "PROPN" && isCapitalised(last.text) && tokens[chunk.first]?.pos !== "DET";
}
