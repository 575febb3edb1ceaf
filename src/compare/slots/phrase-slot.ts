import type { Token } from "../../domain/index.js";
import type { Filling, Level, Place, Slot } from "./slot.js";

/** A phrase behind one of these is not said to be so. */
const open = /^(?:not|n't|never|if|could|may|might|would|almost|nearly|unless|whether|without)$/;
/** Words before the phrase that are looked at for it. */
const reach = 4;

/**
 * A slot whose values are told by set phrases: "died at the scene", "was held without bail". They are searched for in
 * a sentence's tokens in lower case, parted by single blanks.
 */
export function phraseSlot(
  slot: Omit<Slot, "read">,
  levels: readonly Level[],
  ownerOf: (place: Place, first: number) => string | null,
): Slot {
  return {
    ...slot,
    read(place) {
      const { tokens } = place;
      const line = tokens.map(({ lower }) => lower).join(" ");
      return levels.flatMap(([value, phrase]): Filling[] => {
        const match = phrase.exec(line);
        if (match === null) return [];
        const first = tokenAt(tokens, match.index);
        const past = tokenAt(tokens, match.index + match[0].length - 1) + 1;
        if (tokens.slice(Math.max(0, first - reach), first).some(({ lower }) => open.test(lower))) return [];
        const owner = ownerOf(place, first);
        return owner === null ? [] : [{ owner, value, first, past }];
      });
    },
  };
}

/** The token in which a place of the joined line lies. */
function tokenAt(tokens: readonly Token[], at: number): number {
  let end = -1;
  return Math.max(
    0,
    tokens.findIndex(({ lower }) => {
      end += lower.length + 1;
      return at <= end;
    }),
  );
}
