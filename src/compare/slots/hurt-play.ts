import type { Token } from "../../domain/index.js";
import { excludesAllBut, type Filling, type Level, levelOf, type Place, type Slot } from "./slot.js";
import { personBefore } from "./whose.js";

const hurt =
  /^(?:injure|hurt|sprain|break|fracture|bruise|dislocate|tear|twist|strain|rupture|pull|concuss|injury|concussion)$/;
/** What a player, a rider or a climber does when hurt. */
const plays: readonly Level[] = [
  ["catch", /^(?:catch|reception|receive)$/],
  ["run", /^(?:run|rush|sprint)$/],
  ["tackle", /^(?:tackle)$/],
  ["land", /^(?:land|landing)$/],
  ["jump", /^(?:jump|leap)$/],
  ["fall", /^(?:fall|tumble)$/],
  ["slide", /^(?:slide)$/],
  ["block", /^(?:block)$/],
  ["dive", /^(?:dive)$/],
  ["collide", /^(?:collide|collision)$/],
  ["kick", /^(?:kick)$/],
  ["throw", /^(?:throw|pitch)$/],
  ["lift", /^(?:lift)$/],
];

/** What somebody was doing when hurt at play: "sprained his knee on a reception", "ran for ten yards but hurt …". */
export const hurtPlay: Slot = {
  name: "play-when-hurt",
  question: "what the injured one was doing",
  cues: "injure hurt sprain break fracture bruise dislocate tear twist strain rupture pull injury concussion bruised sprained".split(
    " ",
  ),
  read: readPlay,
  excludes: excludesAllBut([
    ["jump", "land"],
    ["jump", "catch"],
    ["land", "catch"],
    ["fall", "land"],
    ["fall", "tackle"],
    ["run", "tackle"],
    ["run", "slide"],
    ["dive", "catch"],
    ["run", "fall"],
  ]),
};

function readPlay(place: Place): readonly Filling[] {
  const { tokens } = place;
  const at = tokens.findIndex(
    ({ lemma, lower }) => hurt.test(lemma) || /^(?:bruised|sprained|torn)$/.test(lower),
  );
  if (at < 0) return [];
  const owner = personBefore(place, at);
  if (owner === null) return [];
  return tokens.flatMap((token, i): Filling[] => {
    const value = levelOf(plays, token.lemma) ?? (passTo(tokens, i) ? "catch" : undefined);
    if (
      value === undefined ||
      Math.abs(i - at) > 18 ||
      (token.lower === "running" && tokens[i + 1]?.lower === "back")
    )
      return [];
    // "a kick returner"; behind a comma another clause begins.
    if (token.pos === "NOUN" && tokens[i + 1]?.pos === "NOUN") return [];
    if (i > at && tokens.slice(at, i).some(({ text }) => text === ",")) return [];
    return [{ owner, value, first: Math.min(i, at), past: Math.max(i, at) + 1 }];
  });
}

/** "a pass to the winger was completed" */
const passTo = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lemma === "pass" &&
  tokens[i + 1]?.lower === "to" &&
  tokens.slice(i, i + 12).some(({ lemma }) => lemma === "complete");
