import { type Evidence, evidenceAt, type Story } from "../../../domain/index.js";
import type { Utterance } from "./utterance.js";

/** Half-open positions in an utterance's words. */
export type Range = readonly [first: number, past: number];

/** The utterance in its sentence; `words` are those in dispute, all where there are none. */
export function evidenceOf(story: Story, place: Utterance, words?: Range): Evidence {
  const document = story.documents[place.document];
  if (document === undefined) throw new Error("an utterance belongs to a document of its story");
  const first = words === undefined ? undefined : place.words[words[0]];
  const last = words === undefined ? undefined : place.words[words[1] - 1];
  const focus =
    first !== undefined && last !== undefined && last.token.end > first.token.start
      ? { start: first.token.start, end: last.token.end }
      : { start: place.start, end: place.end };
  return evidenceAt(document, place.sentence.index, focus);
}

export function wordsAt(story: Story, place: Utterance, [first, past]: Range): string {
  const start = place.words[first]?.token.start;
  const end = place.words[past - 1]?.token.end;
  if (start === undefined || end === undefined || end <= start) return "";
  return story.documents[place.document]?.source.text.slice(start, end).replace(/\s+/g, " ") ?? "";
}

/** One quotation, or the stretch of a text that stands against it, as a value. */
export const shorten = (text: string): string => {
  const plain = text.replace(/\s+/g, " ").replace(/[,;]$/, "");
  return plain.length <= 160 ? plain : `${plain.slice(0, 157)}…`;
};

export const textOf = (story: Story, { document, parts }: Utterance): string =>
  parts.map(({ start, end }) => story.documents[document]?.source.text.slice(start, end) ?? "").join(" ");
