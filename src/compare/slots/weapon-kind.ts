import type { Token } from "../../domain/index.js";
import {
  endsClause,
  excludesAllBut,
  type Filling,
  type Level,
  levelOf,
  type Place,
  type Slot,
} from "./slot.js";

const kinds: readonly Level[] = [
  ["handgun", /^(?:pistol|handgun|revolver|derringer)$/],
  ["rifle", /^(?:rifle|carbine|ak-47|kalashnikov)$/],
  ["shotgun", /^(?:shotgun)$/],
  ["knife", /^(?:knife|dagger|blade)$/],
  ["machete", /^(?:machete|sword|cleaver)$/],
  ["axe", /^(?:axe|ax|hatchet)$/],
  ["hammer", /^(?:hammer|mallet)$/],
  ["bat", /^(?:bat|club|baton|crowbar)$/],
];
const wielding =
  /^(?:armed|arm|wield|brandish|use|pull|draw|point|aim|shoot|stab|slash|attack|threaten|kill|wave|hack|beat|fire)$/;
const doers =
  /^(?:gunman|attacker|suspect|man|woman|teenager|teen|boy|robber|assailant|killer|intruder|youth|he|she|who)$/;

/** What an attacker had in his hand: "armed with a rifle", "pulled a revolver". */
export const weaponKind: Slot = {
  name: "weapon-in-hand",
  question: "what the weapon was",
  cues: "pistol handgun revolver derringer rifle carbine ak-47 kalashnikov shotgun knife dagger blade machete sword cleaver axe ax hatchet hammer mallet bat club baton crowbar".split(
    " ",
  ),
  single: true,
  read: ({ tokens }: Place) => tokens.flatMap((_, i) => weaponAt(tokens, i)),
  excludes: excludesAllBut([]),
};

/** One weapon, told with "a" behind the verb that wields it. */
function weaponAt(tokens: readonly Token[], i: number): Filling[] {
  const token = tokens[i];
  const value = levelOf(kinds, token?.lemma);
  if (value === undefined || token?.pos === "VERB" || token?.lower !== token?.lemma) return [];
  const before = tokens.slice(Math.max(0, i - 7), i);
  if (!before.some(({ lower }) => /^(?:a|an|his|her)$/.test(lower)) || before.some(endsClause)) return [];
  const verb = before.findLastIndex(({ lemma, pos }) => wielding.test(lemma) && pos !== "NOUN");
  if (verb < 0) return [];
  const at = Math.max(0, i - 7) + verb;
  if (!tokens.slice(0, at + 1).some(({ lemma, lower }) => doers.test(lemma) || doers.test(lower))) return [];
  return [{ owner: "attacker", value, first: at, past: i + 1 }];
}
