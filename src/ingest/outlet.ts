import { agencyAlone, agencyIn } from "./agencies.js";
import { monthPattern } from "./dates/month-pattern.js";
import { nameOfDatedLine } from "./markers/dated-heads.js";
import { isPaperName } from "./paper-nouns.js";

/**
 * Infers the outlet where a text names it as its own: in the place line ("LONDON (Reuters) -"), behind the
 * name in a byline ("By Jane Doe, Associated Press"), or alone on a line. A newspaper that prints agency copy
 * then counts as the agency, which is whose report it is.
 */
const placed = /\( ?([\p{Lu}][\p{L}\d.&' -]{1,40})\)\s*(?:--|[—–-])?$|\/([\p{Lu}]{2,10})\/\.?/u;
const bylined = /^by\s.{2,80}?(?:,|\s\|)\s*(?:for\s)?((?:the\s)?[\p{Lu}][\p{L}&.' -]{1,40})$/iu;
const job =
  /\b(?:writers?|reporters?|correspondents?|editors?|staff|contributors?|journalists?|columnists?|bureau|updated|published)\b/i;
/** In brackets behind a place, but no outlet: "PARIS, TEXAS (Jan 8)". */
const month = new RegExp(`^${monthPattern}`, "i");

/** "(RC)" under "By the Ridgeway Courier foreign desk": the paper's own name, where another line has it in full. */
function spellOut(letters: string, lines: readonly string[]): string | null {
  if (!/^\p{Lu}{2,5}$/u.test(letters)) return null;
  for (const line of lines) {
    const words = line.slice(0, longestLine).split(/\s+/);
    for (let i = 0; i + letters.length <= words.length; i++) {
      const name = words.slice(i, i + letters.length).map((word) => word.replace(/[,.|]$/, ""));
      const fits = name.every((word, k) => /^\p{Lu}\p{L}+$/u.test(word) && word[0] === letters[k]);
      if (fits) return name.join(" ");
    }
  }
  return null;
}

/** Characters of a line that may name the paper. */
const longestLine = 200;

/** `opening`: the first short lines of the file, which may spell out the letters of a place line. */
export function inferOutlet(datelines: readonly string[], opening: readonly string[] = []): string | null {
  for (const line of datelines) {
    const place = placed.exec(line);
    const named = place?.[1] ?? place?.[2];
    if (named !== undefined && !month.test(named) && !/\d/.test(named))
      return spellOut(named.trim(), [...datelines, ...opening]) ?? named.trim();
    const byline = bylined.exec(line)?.[1]?.trim();
    if (byline !== undefined && (agencyIn(byline) !== null || isPaperName(byline)) && !job.test(byline))
      return byline;
    const headed = nameOfDatedLine(line, 1);
    if (headed !== null && isPaperName(headed) && !job.test(headed)) return headed;
    // "Reuters Mar 4, 2024", "Associated Press | March 4, 2024"
    const agency = agencyAlone(line) ?? agencyIn(line);
    if (agency !== null && (agencyAlone(line) !== null || line.startsWith(agency))) return agency;
  }
  return null;
}
