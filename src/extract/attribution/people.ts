import type { Speaker } from "../../domain/index.js";
import { genderOfName } from "../../lexicon/womens-names.js";
import { endOfDescription, isName } from "./described.js";
import type { Frame } from "./frame.js";
import type { Voice } from "./voice.js";

/**
 * Who "she" is: the person who spoke last, or whose name opens a nearer sentence.
 * A guess that is marked as one (`resolved`), and not made over more than a few sentences.
 */
const farthestBack = 6;

const feminine =
  /^(?:mrs|ms|miss|madam|dame|lady|woman|spokeswoman|mother|sister|daughter|wife|widow|girl|actress|queen|princess|congresswoman|chairwoman|councilwoman|homemaker|mom|mum)\.?$/;
const masculine =
  /^(?:mr|sir|lord|man|spokesman|father|brother|son|husband|boy|king|prince|congressman|chairman|councilman|dad)\.?$/;

type Gender = "she" | "he";
interface Seen {
  readonly speaker: Speaker;
  readonly sentence: number;
}

export interface People {
  note(speaker: Speaker, frame: Frame, voice: Voice): void;
  /** A person who is named and neither speaks nor opens the sentence: the last to be thought of. */
  mention(speaker: Speaker, sentence: number): void;
  resolve(pronoun: string, sentence: number): Speaker | null;
}

export function makePeople(): People {
  let seen: readonly Seen[] = [];
  let named: readonly Seen[] = [];
  const genders = new Map<string, Gender>();
  const lastName = (speaker: Speaker): string => speaker.name.split(" ").at(-1) ?? speaker.name;
  return {
    note(speaker, frame, voice) {
      const { first } = voice.noun;
      const past = Math.min(Math.max(voice.past, voice.noun.past), first + 25);
      for (const { start, end, lower } of frame.tokens.slice(first, past)) {
        // "Ann King" is no king: words of the name itself say nothing.
        if (start >= speaker.start && end <= speaker.end) continue;
        if (feminine.test(lower)) genders.set(lastName(speaker), "she");
        else if (masculine.test(lower)) genders.set(lastName(speaker), "he");
      }
      seen = [{ speaker, sentence: frame.sentence.index }, ...seen].slice(0, 8);
    },
    mention(speaker, sentence) {
      named = [{ speaker, sentence }, ...named].slice(0, 8);
    },
    resolve(pronoun, sentence) {
      const word = pronoun.toLowerCase();
      const kinds: readonly string[] =
        word === "he" || word === "she"
          ? ["person"]
          : word === "it"
            ? ["organisation"]
            : word === "they"
              ? ["group", "organisation"]
              : [];
      const fits = ({ speaker, sentence: at }: Seen): boolean => {
        if (!kinds.includes(speaker.kind) || sentence - at > farthestBack) return false;
        const gender = genders.get(lastName(speaker)) ?? genderOfName(speaker.name.split(" ")[0] ?? "");
        return (word !== "he" && word !== "she") || gender === null || gender === word;
      };
      const found = seen.find(fits) ?? named.filter((one) => sentence - one.sentence <= 1).find(fits);
      if (found === undefined) return null;
      if (word === "he" || word === "she") genders.set(lastName(found.speaker), word);
      return found.speaker;
    },
  };
}

/** The name that opens a sentence, also as a possessor ("Diaz's statement") or behind an office ("The mayor, Jo Diaz,"). */
export function openingName(frame: Frame): { first: number; past: number } | null {
  const chunk = frame.chunks[0];
  if (chunk === undefined || chunk.preposition !== null || frame.quoted[chunk.first]) return null;
  const { tokens } = frame;
  for (let i = chunk.first + 1; i < chunk.past; i++)
    if (/^'s?$/.test(tokens[i]?.text ?? "") && tokens[i - 1]?.pos === "PROPN")
      return { first: chunk.first, past: i };
  if (isName(frame, chunk)) return { first: chunk.first, past: chunk.past };
  const past = endOfDescription(frame, chunk);
  const named = tokens[past]?.text === "," ? frame.startsAt.get(past + 1) : undefined;
  return named !== undefined && tokens[named.past]?.text === "," && isName(frame, named)
    ? { first: named.first, past: named.past }
    : null;
}
