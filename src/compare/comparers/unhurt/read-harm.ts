import { readOnce, type Sentence, type Story, type Token } from "../../../domain/index.js";
import { isPersonNoun } from "../../../lexicon/person-nouns.js";
import { nounCategory } from "../../../text/index.js";
import { bodyParts } from "../../lexicon/body-parts.js";
import type { At } from "../../matter/set-apart.js";

/** Where a source says that nobody, or none of a group, was hurt, or that somebody was. */
export interface Harm extends At {
  readonly none: boolean;
  /** Of whom it is told, by the nouns for them; empty where it is anybody. */
  readonly whom: readonly Whom[];
  /** Token range of the words that say so. */
  readonly first: number;
  readonly past: number;
}

interface Whom {
  readonly head: string;
  /** The words that tell the group more closely, as they are written: "foreign", "German". */
  readonly modifiers: readonly string[];
}

/** Of every sentence, in text order. A sentence that says both says both. */
export const harmsOf = readOnce((story: Story): readonly Harm[] =>
  story.documents.flatMap(({ sentences }, document) =>
    sentences.flatMap((sentence) =>
      mayTell(sentence) ? harmsIn(sentences, sentence).map((harm) => ({ ...harm, document })) : [],
    ),
  ),
);

type Told = Omit<Harm, "document">;

const hurt = /^(?:hurt|injured|wounded|harmed)$/;
const unhurt = /^(?:unhurt|unharmed|uninjured|unscathed)$/;
/** "wound" stands for itself: as a verb's past its lemma is another. */
const wound =
  /^(?:injury|wound|cut|burn|bruise|fracture|concussion|laceration|graze|gash|sprain|bite|scald|amputation)$/;
const wounding = /^(?:break|fracture|dislocate|sprain|burn|bruise|gash|lose|injure|hurt|crush)$/;
const cues = /^(?:treat|suffer|sustain|receive|shoot|stab|bruise|injury|casualty|wounded|injured)$/;

const mayTell = ({ tokens, block }: Sentence): boolean =>
  block.kind !== "title" &&
  block.kind !== "heading" &&
  tokens.some(
    ({ lower, lemma }) => hurt.test(lower) || unhurt.test(lower) || cues.test(lemma) || wounding.test(lemma),
  );

function harmsIn(sentences: readonly Sentence[], sentence: Sentence): Told[] {
  const { tokens, index } = sentence;
  if (tokens.at(-1)?.text === "?" || tokens.at(-2)?.text === "?") return [];
  return tokens.flatMap((_, at): Told[] => {
    const told = noneAt(tokens, at) ?? someAt(tokens, at);
    if (told === null) return [];
    const of = told.none ? told.whom : [...told.whom, ...countedBefore(sentences, sentence, told)];
    return [{ ...told, whom: of, sentence: index }];
  });
}

type Read = Omit<Told, "sentence">;

/** Words between those hurt and the verb. */
const reach = 12;
/** "No serious injuries", "nobody else": leaves room for others. */
const narrowing =
  /^(?:serious|seriously|major|badly|else|other|further|more|new|additional|significant|grave|gravely|fatal|fatally|severely|critically|immediate)$/;

/** "Nobody was hurt", "no passengers were injured", "no injuries", "all the sailors are unharmed". */
function noneAt(tokens: readonly Token[], at: number): Read | null {
  const { lower = "", lemma = "" } = tokens[at] ?? {};
  if (/^(?:injury|casualty)$/.test(lemma) && /^(?:no|without|any)$/.test(tokens[at - 1]?.lower ?? ""))
    return tokens[at - 1]?.lower === "any" && !/^(?:without|no)$/.test(tokens[at - 2]?.lower ?? "")
      ? null
      : { none: true, whom: ownersOfInjury(tokens, at), first: at - 1, past: at + 1 };
  if (unhurt.test(lower)) {
    const person = personBefore(tokens, at);
    if (person === null || !person.plural) return null;
    return { none: true, whom: [person.whom], first: person.first, past: at + 1 };
  }
  if (!hurt.test(lower) || !isPassive(tokens, at)) return null;
  if (tokens.slice(Math.max(0, at - 2), at).some((token) => narrowing.test(token.lower))) return null;
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const word = tokens[i]?.lower ?? "";
    if (/^[;:.]$/.test(word) || narrowing.test(word)) return null;
    if (word === "nobody" || (word === "one" && tokens[i - 1]?.lower === "no"))
      return { none: true, whom: [], first: word === "one" ? i - 1 : i, past: at + 1 };
    if (word !== "no" && word !== "none") continue;
    const person = personBefore(tokens, at);
    return person === null || person.first < i
      ? null
      : { none: true, whom: [person.whom], first: i, past: at + 1 };
  }
  return null;
}

/** "no injuries to police": of whom; anybody where nothing tells. */
function ownersOfInjury(tokens: readonly Token[], at: number): readonly Whom[] {
  if (!/^(?:to|among)$/.test(tokens[at + 1]?.lower ?? "")) return [];
  const end = tokens.findIndex(({ pos }, i) => i > at + 1 && pos === "NOUN" && tokens[i + 1]?.pos !== "NOUN");
  return end < 0 ? [] : [{ head: tokens[end]?.lemma ?? "", modifiers: [] }];
}

const isPassive = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lemma, lower }) => /^(?:be|get)$/.test(lemma) || /^(?:'s|'re)$/.test(lower));

/** What makes it less than told: "could have been hurt", "narrowly avoided being hurt". */
const open =
  /^(?:no|not|n't|nobody|none|never|without|if|unless|whether|could|would|might|may|can|nearly|almost|avoid|avoided|escaped|risk|fear|feared|fears|allegedly)$/;

/** "A worshipper was treated for cuts", "one man suffered a wound", "the conductor broke his wrist". */
function someAt(tokens: readonly Token[], at: number): Read | null {
  const past = harmedUpTo(tokens, at);
  if (past === null) return null;
  const person = personBefore(tokens, at);
  if (person === null || person.none) return null;
  const from = Math.max(0, person.first - 3);
  if (tokens.slice(from, at).some(({ lower }) => open.test(lower))) return null;
  return { none: false, whom: [person.whom], first: person.first, past };
}

/** Where the words end by which the verb at `at` tells of a wound; null where it tells of none. */
function harmedUpTo(tokens: readonly Token[], at: number): number | null {
  const { lower = "", lemma = "", pos = "X" } = tokens[at] ?? {};
  const woundNear = (from: number): number | null => {
    for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
      if (/^[,;:.]$/.test(tokens[i]?.text ?? "")) return null;
      const { lower = "", lemma = "" } = tokens[i] ?? {};
      if (wound.test(lower) || wound.test(lemma)) return i + 1;
    }
    return null;
  };
  if (hurt.test(lower) && (isPassive(tokens, at) || /^(?:the|among)$/.test(tokens[at - 1]?.lower ?? "")))
    return tokens[at - 1]?.lower === "the" && tokens[at - 2]?.lower !== "among" ? null : at + 1;
  if (lemma === "treat" && tokens[at + 1]?.lower === "for") return woundNear(at + 2);
  if (/^(?:suffer|sustain|receive)$/.test(lemma)) return woundNear(at + 1);
  const bodily = (from: number): number | null => {
    for (let i = from; i < Math.min(tokens.length, from + 4); i++) {
      if (/^[,;:.]$/.test(tokens[i]?.text ?? "")) return null;
      if (bodyParts.has(tokens[i]?.lemma ?? "")) return i + 1;
    }
    return null;
  };
  const owned = /^(?:his|her|their|an?|two|both|several)$/.test(tokens[at + 1]?.lower ?? "");
  if (wounding.test(lemma) && pos !== "NOUN" && owned) return bodily(at + 1);
  if (/^(?:shot|stabbed)$/.test(lower) && isPassive(tokens, at) && tokens[at + 1]?.lower === "in")
    return bodily(at + 2);
  return null;
}

interface Person {
  readonly whom: Whom;
  readonly first: number;
  readonly plural: boolean;
  /** "no passengers", "none of the passengers". */
  readonly none: boolean;
}

/** The noun for people that stands nearest before `at`, with its phrase. */
function personBefore(tokens: readonly Token[], at: number): Person | null {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const token = tokens[i] as Token;
    if (/^[;:.()]$/.test(token.text) || token.lower === "that") return null;
    if (token.pos !== "NOUN" || !isPerson(token.lemma)) continue;
    let first = i;
    while (first > 0 && /^(?:ADJ|NOUN|NUM|DET|PROPN|PRON)$/.test(tokens[first - 1]?.pos ?? "")) first--;
    const chained =
      tokens[first - 1]?.lower === "of" && /^(?:none|all|each|most)$/.test(tokens[first - 2]?.lower ?? "");
    const start = chained ? first - 2 : first;
    const phrase = tokens.slice(start, i);
    return {
      whom: {
        head: token.lemma,
        modifiers: phrase.filter(({ pos }) => pos === "ADJ" || pos === "PROPN").map(({ text }) => text),
      },
      first: start,
      plural: token.lower !== token.lemma || /^(?:crew|team|staff)$/.test(token.lemma),
      none: phrase.some(({ lower }) => lower === "no" || lower === "none"),
    };
  }
  return null;
}

const isPerson = (noun: string): boolean =>
  isPersonNoun(noun) || nounCategory(noun) === "person" || /^(?:crew|staff|team)$/.test(noun);

/** "All 22 seafarers are safe. One, an Indian oiler, suffered …": he is one of those told before. */
function countedBefore(
  sentences: readonly Sentence[],
  { index, tokens }: Sentence,
  { first }: Read,
): readonly Whom[] {
  const opening = tokens.slice(Math.max(0, first - 3), first + 1);
  if (!opening.some(({ lower }, i) => lower === "one" && opening[i + 1]?.pos !== "NOUN")) return [];
  const before = sentences[index - 1]?.tokens ?? [];
  const group = before.find(({ pos, lemma, lower }) => pos === "NOUN" && lower !== lemma && isPerson(lemma));
  return group === undefined ? [] : [{ head: group.lemma, modifiers: [] }];
}
