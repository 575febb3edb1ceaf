import type { Amount } from "./amounts.js";
import type { Piece } from "./pieces.js";
import { readAge } from "./read-age.js";
import { readCalibre } from "./read-calibre.js";
import { readMagnitude } from "./read-magnitude.js";
import { type Special, special } from "./special.js";

export function readSpecial(pieces: readonly Piece[], amount: Amount): Special | null {
  return (
    readAge(pieces, amount) ??
    readMagnitude(pieces, amount) ??
    readCalibre(pieces, amount) ??
    readTimes(pieces, amount) ??
    null
  );
}

/** "was shot 11 times", "twice" is read by its own word. */
function readTimes(pieces: readonly Piece[], amount: Amount): Special | null {
  const piece = pieces[amount.past];
  if (amount.share) return null;
  // "on at least nine occasions"
  if (piece?.lower === "occasions" && pieces[amount.first - 1]?.lower === "on")
    return special("times", "time", amount.first, amount.past + 1, "time");
  if (piece?.lower !== "times") return null;
  // "three times larger", "10 times the size" compare; "New York Times" is a name.
  const next = pieces[amount.past + 1];
  if (
    next !== undefined &&
    (next.lower === "the" ||
      next.lower === "as" ||
      next.lower === "more" ||
      (/er$/.test(next.lower) && next.pos === "ADJ"))
  )
    return null;
  return special("times", "time", amount.first, amount.past + 1, "time");
}
