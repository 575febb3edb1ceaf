import type { Token } from "../../domain/index.js";
import { accusedNear } from "./main-accused.js";
import { excludesAllBut, type Filling, type Place, type Slot } from "./slot.js";

const asking = /^(?:question|quiz|interview|interrogate|grill)$/;
const charging = /^(?:charge|indict)$/;
const auxiliary = /^(?:is|are|was|were|be|been|being|has|have|had|now|since)$/;
/** What makes a stage one that was not reached, or a further charge. */
const unreached = /^(?:not|n't|never|if|could|may|might|would|will|expected|without|also)$/;

/**
 * How far the case against the story's one suspect has come: "was being questioned", "has been charged". Reports of two
 * days tell of two stages, and the one is out of date.
 */
export const legalStage: Slot = {
  name: "legal-stage",
  question: "how far the case against the suspect has come",
  cues: ["question", "quiz", "interview", "interrogate", "grill", "charge", "indict"],
  cause: "update",
  read: (place) => place.tokens.flatMap((_, i) => stageAt(place, i)),
  excludes: excludesAllBut([]),
};

function stageAt(place: Place, i: number): Filling[] {
  const { tokens } = place;
  const value = stageOf(tokens, i);
  const before = tokens.slice(Math.max(0, i - 5), i);
  if (value === null || before.some(({ lower }) => unreached.test(lower))) return [];
  const owner = accusedNear(place, i);
  return owner === null ? [] : [{ owner, value, first: Math.max(0, i - 2), past: i + 1 }];
}

/** Somebody still being asked, or charged: a charge told as a noun, and what was asked once, tell no stage. */
function stageOf(tokens: readonly Token[], i: number): string | null {
  const [token, last, second] = [tokens[i], tokens[i - 1]?.lower ?? "", tokens[i - 2]?.lower ?? ""];
  if (token?.pos !== "VERB") return null;
  if (asking.test(token.lemma) && token.lower.endsWith("ed")) return last === "being" ? "questioned" : null;
  if (asking.test(token.lemma)) return /^(?:is|are|was|were)$/.test(last) ? "questioned" : null;
  if (!charging.test(token.lemma) || tokens[i + 1]?.lower !== "with") return null;
  return [last, second].some((word) => auxiliary.test(word)) ? "charged" : null;
}
