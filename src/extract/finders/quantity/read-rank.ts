import { readNounPhrase } from "./noun-phrase.js";
import type { Piece } from "./pieces.js";
import { build, exactly, type Found, type Reading } from "./reading.js";

/**
 * "Her fourth gold", "a fifth term as mayor", "its tenth straight win", "the 12th in a row": how many somebody has by now.
 *
 * "The first goal", "the second half" number the parts of one thing, of which each has its own: only what is
 * somebody's, what comes in a row and what makes a career is a count.
 */
export function readRank(reading: Reading, at: number): Found | null {
  const { pieces } = reading;
  const value = ordinalOf(pieces[at]);
  if (value === null) return null;
  const before = pieces[at - 1]?.lower ?? "";
  const streak = inRow(pieces, at + 1);
  const from = streak === null ? at + 1 : streak.past;
  const isOwned = /^(?:his|her|their|its|'s|career|record)$/.test(before);
  // "his 21st of the campaign": what was counted is left out.
  if (streak === null && isOwned && pieces[from]?.lower === "of" && isPlay(pieces, from + 2))
    return found(reading, at, from, value, "so far", null, []);
  const phrase = readNounPhrase(pieces, from);
  const past = Math.max(phrase.past, streak?.past ?? at + 1);
  const head = phrase.head;
  if (streak === null && head === null) return null;
  const won = before === "the" && head !== null && isWonBy(pieces, at, past, head);
  const owned = isOwned || isOfCareer(pieces, past) || won;
  const gained = /^an?$/.test(before) && head !== null && gains.test(head);
  if (streak === null && !((owned || gained) && head !== null && !parts.test(head))) return null;
  return found(reading, at, past, value, streak === null ? "so far" : "in a row", head, phrase.modifiers);
}

const found = (
  reading: Reading,
  at: number,
  past: number,
  value: number,
  unit: string,
  head: string | null,
  modifiers: readonly string[],
): Found => ({
  mention: build(reading, exactly(at, past, value), at, past, { dimension: "rank", unit, head, modifiers }),
  past,
});

const isPlay = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:season|campaign|tournament|year)$/.test(pieces[at]?.lower ?? "");

/** "It was the fifth cup for Rovers", "winners for the fifth time": so many have been won by now. */
function isWonBy(pieces: readonly Piece[], at: number, past: number, head: string): boolean {
  if (titles.test(head))
    return pieces[past]?.lower === "for" && /^\p{Lu}/u.test(pieces[past + 1]?.text ?? "");
  return (
    head === "time" &&
    pieces[at - 2]?.lower === "for" &&
    pieces.slice(Math.max(0, at - reachOfFeat), at - 2).some(({ lower }) => feats.test(lower))
  );
}
const titles = /^(?:title|gold|medal|championship|crown|cup|trophy|triumph)$/;
/** In words, back to what was won. */
const reachOfFeat = 8;
const feats = /^(?:winners?|champions?|won|win|wins|title|titles|cup|crown|crowned|trophy|gold|lifted)$/;

/** What one has had so many of, where "a fourth" says so. */
const gains =
  /^(?:term|title|gold|medal|win|victory|championship|crown|cup|goal|mandate|triumph|success|trophy|award)$/;
/** Numbered by their order in something else, or by the calendar. */
const parts =
  /^(?:half|quarter|round|leg|set|child|son|daughter|wife|husband|day|year|month|week|game|match|season|floor|anniversary|birthday|edition|book|album|film|novel|attempt|place|minute|century|lap|stage|visit|party|person|name|home|cousin|degree|hand|language|reading|phase)$/;

/** "straight", "consecutive" before the noun, "in a row", "in succession" right behind the ordinal or the noun. */
function inRow(pieces: readonly Piece[], from: number): { past: number } | null {
  if (/^(?:straight|consecutive|successive)$/.test(pieces[from]?.lower ?? "")) return { past: from + 1 };
  const rest = pieces.slice(from, from + 3).map(({ lower }) => lower);
  if (rest.join(" ") === "in a row") return { past: from + 3 };
  return rest[0] === "in" && rest[1] === "succession" ? { past: from + 2 } : null;
}

const isOfCareer = (pieces: readonly Piece[], past: number): boolean =>
  pieces[past]?.lower === "of" &&
  /^(?:his|her|their|its)$/.test(pieces[past + 1]?.lower ?? "") &&
  /^(?:career|life|season|campaign)$/.test(pieces[past + 2]?.lower ?? "");

export const ordinalWords: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    .split(" ")
    .map((word, i) => [word, i + 1]),
);

/** Null where the word is no ordinal. */
export function ordinalOf(piece: Piece | undefined): number | null {
  if (piece === undefined) return null;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(piece.lower.slice(0, 6));
  return digits === null ? (ordinalWords.get(piece.lower) ?? null) : Number(digits[1]);
}
