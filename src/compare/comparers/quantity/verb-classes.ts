/**
 * What is done with counted things, in classes that exclude each other: homes that are needed are not those that
 * were built, plants that close are not those that a firm runs. A verb that stands in no class excludes nothing, and
 * a word that fits two classes stands in neither: the table may veto a clash, it is no licence.
 */
const classes: readonly string[] = [
  "need require lack want seek",
  "build construct complete erect",
  "close shut abolish",
  "run operate own possess",
  "destroy flatten demolish raze gut",
  "repair rebuild restore renovate",
  "steal rob loot",
  "donate grant",
  "hire recruit",
  "dismiss sack",
  "train",
  "fire launch discharge",
  "hit strike graze enter",
];

const classOf = new Map<string, number>();
const ambiguous = new Set<string>();
classes.forEach((verbs, index) => {
  for (const verb of verbs.split(" ")) {
    if (classOf.has(verb)) ambiguous.add(verb);
    classOf.set(verb, index);
  }
});
for (const verb of ambiguous) classOf.delete(verb);

const had = new Set("have hold win score get gain earn collect own possess".split(" "));
const lacks = (verb: string | null): boolean => /^(?:need|require|lack|want)$/.test(verb ?? "");

/** "needs three goals", "has scored 38": what is wanting is not there yet. */
export const isWantingOf = (a: string | null, b: string | null): boolean =>
  (lacks(a) && had.has(b ?? "")) || (lacks(b) && had.has(a ?? ""));

/** Whether two verbs tell of two different things done. */
export function exclude(a: string | null, b: string | null): boolean {
  const [one, other] = [classOf.get(a ?? ""), classOf.get(b ?? "")];
  return one !== undefined && other !== undefined && one !== other;
}
