import type { EntityMention, Speaker, Token } from "../../domain/index.js";
import { organisationNouns } from "../../lexicon/organisation-nouns.js";
import { isPersonNoun } from "../../lexicon/person-nouns.js";
import { personTitles } from "../../lexicon/person-titles.js";
import { whoIs } from "../../text/index.js";
import type { Chunk } from "../clauses/noun-phrases.js";
import type { Frame } from "./frame.js";
import { bodyHeads, groupHeads, personHeads } from "./speaker-words.js";
import { papers } from "./speech-verbs.js";
import { bareVoice, type Voice } from "./voice.js";

/** A speaker as the sentence names it, and the bodies that it speaks for or belongs to. */
export interface NamedSpeaker {
  readonly speaker: Speaker;
  readonly affiliations: readonly Speaker[];
}

export function nameSpeaker(text: string, frame: Frame, voice: Voice): NamedSpeaker | null {
  const { tokens } = frame;
  const own = voice.name ?? voice.noun;
  const [first, past] = withoutTime(tokens, own);
  if (past <= first) return null;
  const described = Math.max(voice.past, past);
  const from = Math.min(voice.noun.first, first);
  const within = frame.entities.filter(({ tokens: [start, end] }) => start >= from && end <= described);
  const bodies = within
    // "a spokesman for Kestrel": what stands behind the preposition is a body, of whatever kind the name is.
    .filter((entity) => entity.type !== "person" && (entity.type !== "other" || entity.tokens[0] > past))
    .map((entity) => make(text, tokens, entity.tokens[0], entity.tokens[1], "organisation"));
  // "the Institute of Peru": the name may go on behind its first phrase.
  const known = frame.entities.find(
    ({ tokens: [start, end] }) => start >= first && start < past && end >= past,
  );
  const run = known?.tokens ?? nameRun(tokens, first, past);
  if (run !== null) {
    const speaker = make(text, tokens, run[0], run[1], kindOfName(tokens, run, known));
    return { speaker, affiliations: bodies.filter((body) => body.start !== speaker.start) };
  }
  const head = tokens[Math.min(own.head, past - 1)];
  if (head === undefined || head.pos === "NUM" || head.pos === "SYM") return null;
  if (papers.has(head.lemma)) {
    // "Diaz's letter said": the paper speaks for whoever it is of.
    const author = within.find((entity) => entity.type === "person");
    const named = author === undefined && bodies.length === 0 ? issuerBehind(frame, past) : null;
    if (named !== null) return nameSpeaker(text, frame, named);
    const [issuer, ...others] =
      author === undefined
        ? bodies
        : [make(text, tokens, author.tokens[0], author.tokens[1], "person"), ...bodies];
    return issuer === undefined
      ? { speaker: make(text, tokens, first, past, "unknown"), affiliations: [] }
      : { speaker: issuer, affiliations: others };
  }
  return { speaker: make(text, tokens, first, past, kindOfNoun(head)), affiliations: bodies };
}

/** "a statement |from| the contractor said" */
function issuerBehind({ tokens, startsAt }: Frame, at: number): Voice | null {
  const noun = /^(?:from|by|of)$/.test(tokens[at]?.lower ?? "") ? startsAt.get(at + 1) : undefined;
  return noun === undefined ? null : bareVoice(noun, noun.past);
}

/** At the start of a sentence the tagger takes nouns for names, whose lemma is the word itself. */
const singularOf = (head: Token): string =>
  head.pos === "PROPN" && isPersonNoun(head.lower.replace(/s$/, ""))
    ? head.lower.replace(/s$/, "")
    : head.lemma;

function kindOfNoun(head: Token): Speaker["kind"] {
  const word = singularOf(head);
  const plural = word !== head.lower && head.lower.endsWith("s");
  if (
    groupHeads.has(word) &&
    (plural || /^(?:police|people|family|crew|staff|others|many|most|some)$/.test(head.lower))
  )
    return "group";
  if (bodyHeads.has(word) || organisationNouns.has(word)) return "organisation";
  const who = personHeads.has(word) || isPersonNoun(word) ? "person" : whoIs(word);
  if (who === "body") return "organisation";
  return who === "person" ? (plural ? "group" : "person") : "unknown";
}

function kindOfName(
  tokens: readonly Token[],
  [first, past]: readonly [number, number],
  known: EntityMention | undefined,
): Speaker["kind"] {
  if (known?.type === "person") return "person";
  if (known !== undefined && known.type !== "other")
    return known.type === "nationality" ? "group" : "organisation";
  const last = tokens[past - 1];
  if (last === undefined) return "unknown";
  if (last.lower === "police") return "group";
  if (tokens.slice(first, past).some((word) => organisationNouns.has(word.lower))) return "organisation";
  if (past - first === 1 && /^(?:\p{Lu}\.?){2,6}$/u.test(last.text)) return "organisation";
  return tokens[first - 1]?.lower === "the" ? "organisation" : "person";
}

const isDay = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|morning|evening|afternoon|night)$/.test(
    token.lower,
  );

/** "a tweet Friday evening", "Ana Diaz Thursday": a day at the edge is no part of the name. */
function withoutTime(tokens: readonly Token[], chunk: Chunk): [number, number] {
  let { first, past } = chunk;
  while (past > first && isDay(tokens[past - 1])) past -= 1;
  while (first < past && isDay(tokens[first])) first += 1;
  while (first < past && tokens[first]?.pos === "DET") first += 1;
  return [first, past];
}

/** Capitalised words that end the phrase, without titles: "Ann Smith" in "the Home Office minister Ann Smith". */
function nameRun(tokens: readonly Token[], first: number, past: number): [number, number] | null {
  let from = past;
  while (from > first) {
    const token = tokens[from - 1];
    if (token === undefined || !isNameWord(token, from === 1)) break;
    from -= 1;
  }
  for (let i = past - 1; i >= from; i--) {
    const word = plainWord(tokens[i]);
    if (!personTitles.has(word) && !isPersonNoun(word)) continue;
    if (i === past - 1) return null;
    from = i + 1;
    break;
  }
  return from < past ? [from, past] : null;
}

const isNameWord = (token: Token, opens: boolean): boolean =>
  /^\p{Lu}/u.test(token.text) &&
  (token.pos === "PROPN" ||
    token.pos === "VERB" ||
    (!opens && (token.pos === "ADJ" || token.pos === "NOUN")));

const plainWord = (token: Token | undefined): string => (token?.lower ?? "").replace(/\.$/, "");

const at = (tokens: readonly Token[], i: number): number => tokens[i]?.start ?? 0;
const endOf = (tokens: readonly Token[], past: number): number => tokens[past - 1]?.end ?? 0;

function make(
  text: string,
  tokens: readonly Token[],
  first: number,
  past: number,
  kind: Speaker["kind"],
): Speaker {
  const start = at(tokens, first);
  const end = endOf(tokens, past);
  const words = text.slice(start, end);
  return { start, end, words, name: words.replace(/\s+/g, " "), kind, resolved: false };
}
