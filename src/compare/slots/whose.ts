import type { EntityMention } from "../../domain/index.js";
import { isPersonNoun } from "../../lexicon/person-nouns.js";
import { nounCategory } from "../../text/index.js";
import { entityIdOf } from "../align/entity-id.js";
import { mentionsIn } from "../align/in-sentence.js";
import { calledVictim } from "./called-victim.js";
import { mainVictim } from "./main-victim.js";
import type { Place } from "./slot.js";

/** Words looked through to the left, and sentences before. */
const reach = 40;
const sentencesBack = 2;

/**
 * The person told before the token `at` and nearest to it: the id of a name, or the story's one victim for a noun that
 * sources call the victim by. For a pronoun alone it is whoever the sentences before name first. Null for anybody
 * else, for several, and where a story with several victims names none.
 */
export function personBefore(place: Place, at: number): string | null {
  const { tokens } = place;
  const persons = personsIn(place, place.sentence);
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const token = tokens[i];
    if (token === undefined) break;
    const name = persons.find(({ tokens: [first, past] }) => first <= i && i < past);
    const past = name?.tokens[1] ?? i + 1;
    // "Lund's daughter": not she, but hers.
    if (/^(?:'s|')$/.test(tokens[past]?.lower ?? "")) continue;
    if (name !== undefined) return idOf(place, name);
    if (token.pos === "NOUN" && isPerson(token.lemma)) return byNoun(place, i);
    if (countsSeveral(tokens, i)) return null;
  }
  return namedEarlier(place) ?? mainVictim(place.story);
}

/** The name of a person nearest before `at` in the sentence, else the first behind it. */
export function nameNear(place: Place, at: number): string | null {
  const persons = personsIn(place, place.sentence);
  const name = persons.findLast(({ tokens }) => tokens[1] <= at) ?? persons[0];
  return name === undefined ? null : idOf(place, name);
}

/** "|Fourteen| are in hospital", "|two| of the injured died": told of several, whoever they are. */
const countsSeveral = (tokens: Place["tokens"], i: number): boolean =>
  tokens[i]?.pos === "NUM" &&
  !/^(?:1|one)$/.test(tokens[i]?.lower ?? "") &&
  (/^(?:AUX|VERB)$/.test(tokens[i + 1]?.pos ?? "") ||
    /^(?:of|more|others)$/.test(tokens[i + 1]?.lower ?? ""));

const isPerson = (noun: string): boolean => isPersonNoun(noun) || nounCategory(noun) === "person";

/** "the woman": the story's one victim, where sources call her so and give her that age; unnamed, a woman of that age. */
function byNoun({ story, tokens }: Place, i: number): string | null {
  const token = tokens[i];
  if (token === undefined || token.lower !== token.lemma) return null;
  const before = tokens.slice(Math.max(0, i - 6), i);
  if (before.some(({ lower }) => /^(?:another|other|second|third|fellow)$/.test(lower))) return null;
  const age = before.find(
    ({ pos }, k) => pos === "NUM" && before.slice(k, k + 4).some(({ lemma }) => lemma === "year"),
  );
  const victim = mainVictim(story);
  if (victim === "nobody") return `${token.lemma} ${age?.lower ?? ""}`.trim();
  const { nouns, ages } = calledVictim(story);
  return nouns.has(token.lemma) && (age === undefined || ages.size === 0 || ages.has(age.lower))
    ? victim
    : null;
}

function namedEarlier(place: Place): string | null {
  for (let back = place.sentence - 1; back >= Math.max(0, place.sentence - sentencesBack); back--) {
    const first = personsIn(place, back)[0];
    if (first !== undefined) return idOf(place, first);
  }
  return null;
}

const personsIn = ({ document }: Place, sentence: number): EntityMention[] =>
  mentionsIn(document, sentence).filter(
    (mention): mention is EntityMention => mention.kind === "entity" && mention.type === "person",
  );

const idOf = ({ story }: Place, { name }: EntityMention): string => entityIdOf(story, name);
