import type { Piece } from "./pieces.js";
import { type Special, special } from "./special.js";

const result =
  /^(?:win|victory|defeat|loss|lead|draw|tie|record|decision|vote|ruling|majority|triumph|thrashing|rout|scoreline|score|advantage|split|margin|aggregate)s?$/;
const contest =
  /^(?:w[io]n|wins|winning|won|lost|lose|loses|beat|beats|beaten|beating|defeat|defeated|defeating|vote|votes|voted|voting|score|scored|led|lead|record|drew|trailed|ahead|up|down|fell|dropped|improved|improves|ruled|approved|passed|rejected|carried|backed|adopted|split|thrashed|edged|ended|finished)$/;
const poll =
  /^(?:vote|votes|voted|voting|ruled|approved|passed|rejected|carried|backed|adopted|split|decided)$/;

/** "won 6-3", "a 2-1 defeat", "voted 27 to 19"; the larger side first, so that winner and loser agree. */
export function readScore(pieces: readonly Piece[], at: number): Special | null {
  const sides = readSides(pieces, at);
  if (sides === null) return null;
  const [one, two, past] = sides;
  const next = pieces[past]?.lower ?? "";
  const near = pieces.slice(Math.max(0, at - 6), past + 3);
  const lead = pieces[past - 2]?.lower === "to" ? poll : contest;
  if (!result.test(next) && !near.some(({ lower }) => lead.test(lower))) return null;
  if (pieces[past]?.pos === "NOUN" && !result.test(next)) return null;
  const value = Math.max(one, two) + Math.min(one, two) / 1000;
  const named = result.test(next);
  return special("score", "score", at, named ? past + 1 : past, named ? next : null, value);
}

/** "3-1" in one piece, "27 to 19" in three. */
function readSides(pieces: readonly Piece[], at: number): readonly [number, number, past: number] | null {
  const glued = /^(\d{1,3})-(\d{1,3})$/.exec((pieces[at]?.text ?? "").slice(0, 8));
  if (glued !== null) return [Number(glued[1]), Number(glued[2]), at + 1];
  // "78 votes to 61"
  const votes = /^votes?$/.test(pieces[at + 1]?.lower ?? "") ? 1 : 0;
  const [one, two] = [pieces[at]?.text ?? "", pieces[at + 2 + votes]?.text ?? ""];
  if (pieces[at + 1 + votes]?.lower !== "to" || !/^\d{1,3}$/.test(one) || !/^\d{1,3}$/.test(two)) return null;
  const near = pieces.slice(Math.max(0, at - 5), at);
  return votes === 1 || near.some(({ lower }) => poll.test(lower))
    ? [Number(one), Number(two), at + 3 + votes]
    : null;
}
