import type { Token } from "../../domain/index.js";
import { propositionsOf } from "../acts/index.js";
import { excludesAllBut, type Filling, type Place, type Slot } from "./slot.js";

/** Whether something was already done to a thing, or was being done: "had been seized", "was being seized". */
export const doneOrUnderWay: Slot = {
  name: "done-or-under-way",
  question: "whether it was done already",
  cues: ["be"],
  read: (place) => place.tokens.flatMap((_, i) => stageAt(place, i)),
  excludes: excludesAllBut([]),
};

function stageAt({ story, at, sentence, tokens }: Place, i: number): Filling[] {
  const value = stageOf(tokens, i);
  if (value === null) return [];
  const told = (propositionsOf(story).bySentence[at]?.get(sentence) ?? []).find(
    ({ act }) => act.first === i + 2,
  );
  if (told?.theme == null || told.theme.vague || told.claim.negated) return [];
  return [{ owner: `${told.act.name} ${told.theme.head}`, value, first: i, past: i + 3 }];
}

function stageOf(tokens: readonly Token[], i: number): string | null {
  const [first, second, third] = [tokens[i]?.lower ?? "", tokens[i + 1]?.lower ?? "", tokens[i + 2]];
  if (third?.pos !== "VERB") return null;
  if (first === "had" && second === "been") return "done";
  return /^(?:was|were)$/.test(first) && second === "being" ? "under way" : null;
}
