import type { Token } from "../../domain/index.js";
import { isPersonNoun } from "../../lexicon/person-nouns.js";
import { areSynonyms, nounCategory } from "../../text/index.js";
import { nounAfter } from "./noun-after.js";
import type { Filling, Place, Slot } from "./slot.js";

const shots = /^(?:shot|bullet|round|gunfire|bomb|grenade|attack|knife|blow|fire)$/;
const force =
  /^(?:shoot|fire|shot|bullet|round|gunfire|gun|gunman|stab|bomb|bomber|attack|attacker|spray|kill|gang|crossfire)$/;

/** Whom an attacker meant to hit: "was aiming for", "shots meant for", "the intended target was". */
export const aim: Slot = {
  name: "aim",
  question: "whom the attack was meant for",
  cues: ["aim", "target", "mean", "intend"],
  read: (place) => place.tokens.flatMap((_, i) => aimAt(place, i)),
  excludes: (a, b) =>
    a.value !== b.value &&
    ![...(a.stems ?? [])].some((word) => b.stems?.has(word)) &&
    !areSynonyms(a.value, b.value, "noun"),
};

function aimAt({ tokens }: Place, i: number): Filling[] {
  const at = goalAt(tokens, i);
  const goal = at === null ? null : nounAfter(tokens, at);
  if (goal === null || !isPeople(goal.head)) return [];
  return [{ owner: "attack", value: goal.head, stems: goal.stems, first: i, past: goal.past }];
}

/** Where the words for the goal begin. */
function goalAt(tokens: readonly Token[], i: number): number | null {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || next === undefined || token.pos === "NOUN" || token.pos === "ADJ") return null;
  if (tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => lower === "not" || lower === "n't"))
    return null;
  if (token.lemma === "aim") return /^(?:at|for)$/.test(next.lower) ? i + 2 : null;
  if (!tokens.some(({ lemma }) => force.test(lemma))) return null;
  if (token.lemma === "target") return i + 1;
  if (!/^(?:mean|intend)$/.test(token.lemma) || next.lower !== "for") return null;
  return tokens.slice(Math.max(0, i - 3), i).some(({ lemma }) => shots.test(lemma)) ? i + 2 : null;
}

/** "people", "civilians" say whom no better than "somebody". */
const isPeople = (head: string): boolean =>
  !/^(?:people|person|someone|anyone|civilian|victim)$/.test(head) &&
  (isPersonNoun(head) || /^(?:person|group)$/.test(nounCategory(head) ?? ""));
