import { type Attribution, quote, type Speaker } from "../../domain/index.js";
import type { Cue } from "./cue.js";
import { findCues } from "./cues.js";
import { type Frame, isHeadline } from "./frame.js";
import { openingName, type People } from "./people.js";
import { type NamedSpeaker, nameSpeaker } from "./speakers.js";
import { bareVoice, type Voice } from "./voice.js";

/** A cue whose speaker was named. */
export interface Spoken {
  readonly cue: Cue;
  readonly frame: Frame;
  readonly speaker: Speaker;
  readonly chain: readonly Speaker[];
}

/** The cues of one sentence whose speakers have a name, or had one before; `people` learns the names that it tells. */
export function speakersIn(text: string, frame: Frame, people: People): Spoken[] {
  if (isHeadline(frame) || frame.sentence.block.kind === "source-entry") return [];
  const opening = openingName(frame);
  const spoken: Spoken[] = [];
  if (opening !== null) {
    const noun = { ...opening, head: opening.past - 1, preposition: null };
    const voice = bareVoice(noun, opening.past);
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

export function cueWords(text: string, { cue, frame }: Spoken): Attribution["cue"] {
  const first = frame.tokens[cue.first];
  const last = frame.tokens[cue.past - 1];
  return quote(text, first?.start ?? 0, last?.end ?? 0);
}

/** Bodies that the speaker speaks for, then whoever passes the whole on. */
export function chainOf(one: Spoken, here: readonly Spoken[]): Speaker[] {
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
