import type { Document, EntityMention, Sentence } from "../../domain/index.js";
import type { Change, Mutation } from "../mutation.js";
import { isQuoted, mentionsOf, sentenceOf, tellsStory } from "../places.js";

/** Says the same in another order: two names joined by "and" change places, a date moves to the sentence's end. */
export const order: Mutation = {
  name: "other order",
  does: "two joined names swapped, a date moved to the end of its sentence",
  caughtBy: [],
  propose: (document) => [...swapNames(document), ...moveDates(document)],
};

function swapNames(document: Document): Change[] {
  const { text } = document.source;
  const names = mentionsOf(document, "entity");
  return names.flatMap((a, i) => {
    const b = names[i + 1];
    if (b === undefined || b.sentence !== a.sentence || b.type !== a.type) return [];
    if (text.slice(a.end, b.start) !== " and " || !standsAlone(text, a, b)) return [];
    if (isQuoted(document, sentenceOf(document, a), { start: a.start, end: b.end })) return [];
    const replacement = `${b.words} and ${a.words}`;
    return [{ start: a.start, end: b.end, replacement, sentence: a.sentence, about: null }];
  });
}

/** "Western Britain and France", "Britain and France's plan", "A, B and C": there more would change than the order. */
const standsAlone = (text: string, a: EntityMention, b: EntityMention): boolean =>
  !/^['’]|^ \p{Lu}|^-/u.test(text.slice(b.end, b.end + 3)) &&
  !/(?:,|\p{Lu}[\p{L}.]{0,30}) $/u.test(text.slice(Math.max(0, a.start - 32), a.start));

/** "On Friday the port closed." → "The port closed on Friday." */
const moveDates = (document: Document): Change[] =>
  mentionsOf(document, "date").flatMap((mention) => {
    const sentence = sentenceOf(document, mention);
    const { text } = document.source;
    const lead = text.slice(sentence.start, mention.start);
    if (!tellsStory(document, sentence.index) || !/^(?:On|In|At) $/.test(lead)) return [];
    const rest = text.slice(mention.end, sentence.end);
    if (/["“”‘;:()[\]\n]/.test(rest) || !isSimple(sentence) || isQuoted(document, sentence, mention))
      return [];
    const body = /^,? (.*?)\.?$/s.exec(rest)?.[1] ?? "";
    if (body === "") return [];
    const opening = /^(?:The|A|An|He|She|It|They|We|His|Her|Its|Their)\b/i.test(body)
      ? body.slice(0, 1).toUpperCase() + body.slice(1)
      : body;
    if (/^\p{Ll}/u.test(opening)) return [];
    const replacement = `${opening} ${lead.toLowerCase()}${mention.words}.`;
    return [{ start: sentence.start, end: sentence.end, replacement, sentence: sentence.index, about: null }];
  });

/** One clause: at the end of several, the date would date the last one alone. */
const isSimple = ({ tokens }: Sentence): boolean =>
  tokens.length <= 30 &&
  !tokens.some(({ lower }) => /^(?:and|but|which|who|that|while|as|because|when)$/.test(lower));
