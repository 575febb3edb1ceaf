import type { Amount } from "./amounts.js";
import { nounLemma } from "./noun-phrase.js";
import type { Piece } from "./pieces.js";
import { type Special, special } from "./special.js";

/** ".38-caliber", "38 caliber", "9mm pistol", "a .357 revolver": inches; a bare 38 is hundredths, 357 thousandths. */
export function readCalibre(pieces: readonly Piece[], amount: Amount): Special | null {
  const lower = (i: number): string => pieces[i]?.lower ?? "";
  const at = amount.past;
  const gap = lower(at) === "-" ? 1 : 0;
  const { value } = amount;
  if (/^cali(?:b(?:er|re)s?|bres?)$|^cal\.?$/.test(lower(at + gap))) {
    const past = at + gap + 1;
    const inches = value < 1 ? value : value < 100 ? value / 100 : value / 1000;
    return special(
      "calibre",
      "inch",
      amount.first,
      isGun(pieces[past]) ? past + 1 : past,
      gunOf(pieces[past]),
      inches,
    );
  }
  if (/^mm$|^millimet/.test(lower(at + gap)) && isGun(pieces[at + gap + 1]))
    return special("calibre", "inch", amount.first, at + gap + 2, gunOf(pieces[at + gap + 1]), value / 25.4);
  if (value < 1 && value > 0.1 && isGun(pieces[at]))
    return special("calibre", "inch", amount.first, at + 1, gunOf(pieces[at]), value);
  return null;
}

const isGun = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  /^(?:gun|handgun|pistol|revolver|rifle|magnum|semiautomatic|firearm|weapon|shell|round|bullet|cannon)s?$/.test(
    piece.lower,
  );
const gunOf = (piece: Piece | undefined): string | null =>
  piece !== undefined && isGun(piece) ? nounLemma(piece) : null;
