import { extname } from "node:path";
import { editDistance } from "../text/distance.js";

/** One slip for so many letters of the name: with more allowed, any full folder holds a stranger that is "near". */
const lettersPerSlip = 3;

/**
 * The file of a folder that a mistyped name means; null where none is near. Endings are left out of the
 * distance: they would make every `.txt` alike, and `story.md` written for `story.txt` is a usual slip.
 * Among equally near ones that of the same ending comes first.
 */
export function nearestFileName(given: string, known: readonly string[]): string | null {
  const ending = extname(given);
  const stem = stemOf(given);
  const most = Math.floor(stem.length / lettersPerSlip);
  const near = known
    .filter((name) => Math.abs(stemOf(name).length - stem.length) <= most)
    .map((name) => ({ name, slips: editDistance(stem, stemOf(name)), moved: extname(name) !== ending }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips || Number(a.moved) - Number(b.moved) || (a.name < b.name ? -1 : 1));
  return near[0]?.name ?? null;
}

const stemOf = (name: string): string => name.slice(0, name.length - extname(name).length).toLowerCase();
