import type { Story } from "../../../domain/index.js";
import { type Proposition, propositionsOf } from "../../propositions/index.js";
import { matchPropositions } from "../../propositions/match.js";
import type { DatedEvent } from "./dated-event.js";

/** What a dated act states, where it was read as a proposition. */
export function propositionOf(
  story: Story,
  { document, sentence, claim, at }: DatedEvent,
): Proposition | null {
  const here = propositionsOf(story).bySentence[document]?.get(sentence) ?? [];
  return (
    here.find(({ act }) => act.first <= at && at < act.past) ??
    (claim === null ? undefined : here.find((found) => found.claim === claim)) ??
    null
  );
}

/** How strongly two dated acts are one by what is said of them, 0 where they are not: "raided", "the hold-up". */
export function strengthOf(story: Story, a: Proposition, b: Proposition, cosine: number): number {
  const match = matchPropositions(story, a, b, cosine);
  return match === null || match.relation !== "same" || a.holds !== b.holds ? 0 : match.strength;
}
