/** Words whose loss or gain turns a sentence round. Forms as compared: lower case, without apostrophes. */
export const negations: ReadonlySet<string> = new Set(
  "not no never none nobody nothing neither nor without hardly cannot".split(" "),
);

/** Words that weaken or bound what follows them. */
export const hedges: ReadonlySet<string> = new Set(
  "about nearly almost roughly around approximately perhaps maybe possibly probably likely partly allegedly if some up mostly".split(
    " ",
  ),
);

/** Fillers that a transcript keeps and an editor drops, and articles; nothing is said by them. */
export const discourse: ReadonlySet<string> = new Set(
  "and but so well uh um er oh ah yes yeah look listen you know i mean that the a an now okay ok then also".split(
    " ",
  ),
);

/** House styles of one word: defence/defense, colour/color, organise/organize, travelled/traveled. */
export function isSpellingVariant(a: string, b: string): boolean {
  return house(a) === house(b);
}

const house = (word: string): string =>
  word
    .replace(/ence$/, "ense")
    .replace(/ogue$/, "og")
    .replace(/our/g, "or")
    .replace(/is(e|ed|es|ing|ation|ations)$/, "iz$1")
    .replace(/yse/g, "yze")
    .replace(/ll/g, "l")
    .replace(/tre$/, "ter");
