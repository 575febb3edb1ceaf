import { sensesOf, table } from "./table.js";

/** WordNet's own file numbers for nouns ("lexnames"). */
const categoryNames = {
  4: "act",
  5: "animal",
  6: "artifact",
  7: "attribute",
  8: "body",
  9: "cognition",
  10: "communication",
  11: "event",
  12: "feeling",
  13: "food",
  14: "group",
  15: "location",
  16: "motive",
  17: "object",
  18: "person",
  19: "phenomenon",
  20: "plant",
  21: "possession",
  22: "process",
  23: "quantity",
  24: "relation",
  25: "shape",
  26: "state",
  27: "substance",
  28: "time",
} as const;
type NounCategory = (typeof categoryNames)[keyof typeof categoryNames];

/** What a noun mostly stands for; null for a word the table does not hold. */
export function nounCategory(word: string): NounCategory | null {
  const [first] = sensesOf(word, "noun");
  const number = first === undefined ? undefined : table().categories[first];
  return categoryNames[number as keyof typeof categoryNames] ?? null;
}
