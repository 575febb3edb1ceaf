import { areNicknames } from "../../lexicon/nicknames.js";
import { isWithinEdits } from "../distance.js";
import { rememberByWord } from "../remember.js";
import { soundKey } from "./sound.js";
import { squash } from "./squash.js";

/** A person's name in parts, folded: "Joseph R. Biden Jr." is biden, [joseph, r], junior. */
export interface PersonName {
  readonly last: string;
  readonly given: readonly string[];
  /** The same as written, particles with the last name: "Del Giudice". */
  readonly lastWritten: string;
  readonly givenWritten: readonly string[];
  readonly junior: boolean;
}

const particle =
  /^(?:de|del|della|di|da|dos|das|du|la|le|van|von|der|ten|ter|bin|bint|ibn|al|el|ul|abu|ben|mac|mc|st\.?)$/i;

export const parsePerson = rememberByWord((name: string): PersonName => {
  const words = name.replace(/,/g, " ").split(/\s+/).filter(Boolean).flatMap(partInitials);
  const junior = words.length > 1 && /^(?:jr|sr|ii|iii|iv)\.?$/i.test(words.at(-1) ?? "");
  if (junior) words.pop();
  let from = words.length - 1;
  while (from > 1 && particle.test(words[from - 1] ?? "")) from--;
  if (from === 1 && words.length === 2 && particle.test(words[0] ?? "")) from = 0;
  return {
    last: squash(words.slice(from).join("")),
    given: words.slice(0, from).map(squash).filter(Boolean),
    lastWritten: words.slice(from).join(" "),
    givenWritten: words.slice(0, from).filter((word) => squash(word) !== ""),
    junior,
  };
});

/** "J.R. Hallam" is written "J. R. Hallam" too. */
const partInitials = (word: string, at: number, words: readonly string[]): readonly string[] =>
  at < words.length - 1 && /^(?:\p{Lu}\.){2,4}$/u.test(word) ? (word.match(/\p{Lu}\./gu) ?? [word]) : [word];

/** Moritz and Felix Adler, Michael Trewin and Michael Tremain: full names that share the first or the last part alone. */
export function shareOnePart(a: PersonName, b: PersonName): boolean {
  const [given, other] = [a.given[0], b.given[0]];
  if (haveOtherInitials(a, b)) return a.last === b.last;
  if (given === undefined || other === undefined || given.length < 2 || other.length < 2) return false;
  return (a.last === b.last) !== (given === other || areNicknames(given, other));
}

/** Whether two full names under one last name may be one person's. */
export function sameGiven(a: PersonName, b: PersonName): boolean {
  const [first, other] = [a.given[0], b.given[0]];
  if (first === undefined || other === undefined) return false;
  if (haveOtherInitials(a, b)) return false;
  if (givenAlike(first, other)) return true;
  // "Byron Todd Jones" goes by "Todd Jones"; "R. Todd Jones" as well.
  return (
    (a.given.length > 1 && a.given.slice(1).some((name) => name.length > 1 && name === other)) ||
    (b.given.length > 1 && b.given.slice(1).some((name) => name.length > 1 && name === first))
  );
}

/** "R. J. Hart", "R. G. Hart". */
const haveOtherInitials = ({ given: a }: PersonName, { given: b }: PersonName): boolean =>
  [0, 1].every((i) => a[i]?.length === 1 && b[i]?.length === 1) && (a[0] !== b[0] || a[1] !== b[1]);

function givenAlike(a: string, b: string): boolean {
  if (a === b || areNicknames(a, b)) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return isTransliteration(a, b);
}

/** Two spellings of one name that translators give: Karolos and Carolos, Yiannis and Giannis, Masoud and Massoud. */
export function isTransliteration(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || Math.abs(a.length - b.length) > 2) return false;
  if (shorter >= 6 && soundKey(a) === soundKey(b)) return true;
  if (!isWithinEdits(a, b, shorter >= 7 ? 2 : 1))
    return soundKey(a) === soundKey(b) && isWithinEdits(a, b, 2);
  return shorter >= 5 || soundKey(a) === soundKey(b);
}
