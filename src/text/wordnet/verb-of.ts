import { rememberByWord } from "../remember.js";
import { isKnown, table } from "./table.js";

/** The verb behind a noun for an act: "explosion" → "explode", "signing" → "sign"; the noun itself where there is none. */
export const verbOf = rememberByWord((noun: string): string => {
  const verbs = table().verbs;
  if (Object.hasOwn(verbs, noun)) return (verbs[noun] as readonly string[])[0] ?? noun;
  const stem = noun.endsWith("ing") ? noun.slice(0, -3) : "";
  for (const guess of [stem, `${stem}e`, stem.slice(0, -1)])
    if (guess.length > 2 && isKnown(guess, "verb")) return guess;
  return noun;
});

/** "drowned" → "drown", "stopped" → "stop"; null for a word that is no regular past form of a verb. */
export const verbOfRegularPast = rememberByWord((word: string): string | null => {
  if (!word.endsWith("ed")) return null;
  const stems = [word.slice(0, -2), word.slice(0, -1), word.slice(0, -3)];
  return stems.find((stem) => stem.length > 2 && isKnown(stem, "verb")) ?? null;
});
