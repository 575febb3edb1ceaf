import { nounAfter } from "./noun-after.js";
import { excludesAllBut, type Filling, type Place, type Slot } from "./slot.js";

/** Whether one thing was boarded, raided or stormed by the same men or several. */
export const takenOneOrSeveral: Slot = {
  name: "one-or-several-raided",
  question: "how many were boarded or raided",
  cues: ["board", "raid", "storm"],
  read: (place) => place.tokens.flatMap((_, i) => raidAt(place, i)),
  excludes: excludesAllBut([]),
};

function raidAt({ tokens }: Place, i: number): Filling[] {
  const verb = tokens[i];
  if (verb === undefined || verb.pos !== "VERB" || !/^(?:board|raid|storm)ed$/.test(verb.lower)) return [];
  const doer = tokens
    .slice(Math.max(0, i - 3), i)
    .findLast(({ pos, lower, lemma }) => pos === "NOUN" && lower !== lemma);
  const what = nounAfter(tokens, i + 1);
  if (doer === undefined || what === null || /^(?:was|were|had|to)$/.test(tokens[i - 1]?.lower ?? ""))
    return [];
  const several =
    what.plural || /^(?:two|three|four|five|both|several|all)$/.test(tokens[what.first]?.lower ?? "");
  const owner = `${verb.lemma} ${doer.lemma.replace(/e?s$/, "")}`;
  return [{ owner, value: several ? "several" : "one", first: i, past: what.past }];
}
