import type { Phrase, Story, Token } from "../../domain/index.js";
import { nounCategory } from "../../text/index.js";
import type { Proposition } from "../acts/index.js";
import { shorten } from "../align/shorten.js";

/** A clause longer than this is told by its parts. */
const longestClause = 90;
/** Letters between a verb and the phrase that completes it: a blank, a preposition. */
const nearest = 10;

/**
 * An act as a clause that "whether" or "the day on which" can introduce: "the gunmen had demanded two million
 * dollars". In a source's own words; of several tellings the first that names who acts. Null where none has a
 * subject and a finite verb.
 */
export function tellAct(story: Story, tellings: readonly Proposition[]): string | null {
  const clauses = tellings.flatMap((telling) => clauseOf(story, telling) ?? []);
  return (clauses.find((clause) => !opensWithPronoun.test(clause)) ?? clauses[0]) || null;
}

const opensWithPronoun = /^(?:he|she|it|they|we|this|that|these|those)\b/i;
const relative = /^(?:who|which|that|whom|whose|what)$/i;

function clauseOf(story: Story, { document: index, sentence, claim }: Proposition): string | null {
  const { subject, verb, object, complements } = claim;
  const document = story.documents[index];
  if (document === undefined || subject === null || verb?.form !== "finite") return null;
  const { text } = document.source;
  if (subject.end > verb.span.start || relative.test(subject.words)) return null;
  const next = (from: number): Phrase | null =>
    complements.find(({ start }) => start >= from && start - from <= nearest) ?? null;
  const first = object !== null && object.start >= verb.span.end ? object : next(verb.span.end);
  const owner = first === null ? null : next(first.end);
  // "spent two days" tells nothing without "in the witness box".
  const goesOn = owner?.preposition === "of" || (first !== null && nounCategory(first.head) === "time");
  const last = goesOn ? (owner ?? first) : first;
  const tokens = document.sentences[sentence]?.tokens ?? [];
  const end = last?.end ?? endOfState(tokens, verb.token) ?? verb.span.end;
  const whole = text.slice(subject.start, end);
  const parts = [subject.words, verb.span.words, text.slice(verb.span.end, end)];
  const isPlain = whole.length <= longestClause && !inserted.test(text.slice(subject.end, verb.span.start));
  const words = shorten(isPlain ? whole : parts.join(" ").replace(/ {2,}/g, " ")).replace(joint, "");
  return asClause(words, tokens[subject.tokens[0]]);
}

/** Where the state ends that a verb says somebody is in: "was found |guilty|", "remained |closed|"; null without one. */
export function endOfState(tokens: readonly Token[], verb: number): number | null {
  const state = tokens[verb + 1];
  const stands = state?.pos === "ADJ" && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[verb + 2]?.pos ?? "");
  return stands ? state.end : null;
}

/** "Mr Holm who is named", "the ship, which had sunk, was raised": what stands between is no part of the clause. */
const inserted = /\b(?:who|which|that)\b|[,;(–—]/;
/** What joins a clause to the one before it. */
const joint = /^(?:that|and|but|because|as|while|when|after|before|if)\s+/i;

/**
 * A sentence's first word stands inside one here. Names keep their capital: only what is surely no name loses it, by
 * its token where it is known, else by the word.
 */
export function asClause(words: string, first?: Token): string {
  const isCommon =
    first !== undefined && words.startsWith(first.text) && /^(?:NOUN|ADJ|VERB|ADV)$/.test(first.pos);
  const [opening = ""] = /^\S+/.exec(words) ?? [];
  return (isCommon && /^\p{Lu}\p{Ll}+$/u.test(opening)) || functionWord.test(opening)
    ? words.slice(0, 1).toLowerCase() + words.slice(1)
    : words;
}

const functionWord =
  /^(?:The|An?|His|Her|Its|Their|Our|My|Some|Many|Several|Most|Both|All|No|Nobody|None|He|She|It|They|We|This|That|These|Those|There|At|More|Fewer|About|Around|Nearly|Police|Officials|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/;
