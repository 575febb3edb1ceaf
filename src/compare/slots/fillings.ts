import { addTo, readOnce, type Story } from "../../domain/index.js";
import { slots } from "./index.js";
import type { Slot, Told } from "./slot.js";

const slotsByCue = ((): ReadonlyMap<string, readonly Slot[]> => {
  const byCue = new Map<string, Slot[]>();
  for (const slot of slots) for (const cue of slot.cues) addTo(byCue, cue, slot);
  return byCue;
})();

/** A longer sentence is a list or a table; readers look through a sentence more than once. */
const mostTokens = 200;

/** What a story's sentences say in each slot, by the slot and whom it is told of. */
export const fillingsOf = readOnce(
  (story: Story): ReadonlyMap<Slot, ReadonlyMap<string, readonly Told[]>> => {
    const found = new Map<Slot, Map<string, Told[]>>();
    for (const [at, document] of story.documents.entries())
      for (const { index: sentence, tokens } of document.sentences)
        for (const slot of slotsIn(tokens)) {
          const byOwner = found.get(slot) ?? new Map<string, Told[]>();
          found.set(slot, byOwner);
          for (const filling of slot.read({ story, at, document, sentence, tokens }))
            addTo(byOwner, filling.owner, { ...filling, document: at, sentence });
        }
    return found;
  },
);

function slotsIn(tokens: readonly { readonly lower: string; readonly lemma: string }[]): Set<Slot> {
  const found = new Set<Slot>();
  if (tokens.length > mostTokens) return found;
  for (const { lower, lemma } of tokens) {
    for (const slot of slotsByCue.get(lemma) ?? []) found.add(slot);
    if (lower !== lemma) for (const slot of slotsByCue.get(lower) ?? []) found.add(slot);
  }
  return found;
}
