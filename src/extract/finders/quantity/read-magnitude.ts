import type { Amount } from "./amounts.js";
import type { Piece } from "./pieces.js";
import { type Special, special } from "./special.js";

/** Scales of earthquakes end at 10. */
const largestMagnitude = 10;
const quakes = /^(?:earthquake|quake|temblor|tremor|aftershock|shock|seism)s?$/;

export function readMagnitude(pieces: readonly Piece[], amount: Amount): Special | null {
  if (amount.high > largestMagnitude && amount.hedge !== "at-least" && amount.hedge !== "more-than")
    return null;
  if (amount.value > largestMagnitude || amount.value <= 0) return null;
  const lower = (i: number): string => pieces[i]?.lower ?? "";
  const at = amount.past;
  const gap = lower(at) === "-" ? 1 : 0;
  const quakeAfter = (i: number): number => (quakes.test(lower(i)) ? i + 1 : i);
  // "5.9-magnitude quake", "6.7-strength quake"
  if (
    /^(?:magnitude|strength|richter)$/.test(lower(at + gap)) ||
    (/^degrees?$/.test(lower(at + gap)) && quakes.test(lower(at + gap + 1)))
  ) {
    const past = at + gap + 1;
    return special("magnitude", "magnitude", amount.first, quakeAfter(past), "quake");
  }
  // "on the Richter scale", "on the open-ended Richter scale"
  for (let i = at; i < at + 6; i++)
    if (lower(i) === "richter" || (lower(i) === "moment" && lower(i + 1) === "magnitude"))
      return special("magnitude", "magnitude", amount.first, i + (lower(i + 1) === "scale" ? 2 : 1), "quake");
  const before = amount.first - 1;
  const hyphen = lower(before) === "-" ? 1 : 0;
  // "magnitude 5.9 quake", "a magnitude of 5.9", "put the magnitude at 5.9", "magnitudes ranging from 2.1 to 3.4"
  for (let i = before - hyphen, steps = 0; i >= 0 && steps < 5; i--, steps++) {
    const word = lower(i);
    if (word === "magnitude" || word === "magnitudes") {
      const first = steps === 0 ? i : amount.first;
      return special("magnitude", "magnitude", first, quakeAfter(at), "quake");
    }
    if (
      !/^(?:of|at|was|is|a|an|the|as|to|from|ranging|measured|measuring|between|preliminary|quake|'s|estimated|about|around|least)$/.test(
        word,
      )
    )
      break;
  }
  // "a 6.1 quake", "aftershocks of around 4.0", "a quake of 6.1"
  if (!Number.isInteger(amount.value) || /\./.test(pieces[amount.number]?.text ?? "")) {
    if (quakes.test(lower(at))) return special("magnitude", "magnitude", amount.first, at + 1, "quake");
    if (lower(before) === "of" && quakes.test(lower(before - 1)))
      return special("magnitude", "magnitude", amount.first, at, "quake");
    if (
      /^(?:measur|regist)/.test(lower(before)) &&
      at <= pieces.length &&
      pieces.some((piece) => quakes.test(piece.lower))
    )
      return special("magnitude", "magnitude", amount.first, at, "quake");
  }
  return null;
}
