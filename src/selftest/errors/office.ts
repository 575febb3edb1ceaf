import type { MeasureOf, RoleMention } from "../../domain/index.js";
import type { Mutation } from "../mutation.js";
import { capitalLike, isQuoted, mentionsOf, sentenceOf } from "../places.js";

/** Gives a person another office, rank or tie, or makes it a former one. */
export const office: Mutation = {
  name: "office",
  does: "another office, rank or tie; “former” put in or left out",
  caughtBy: ["role"],
  propose: (document, random) =>
    mentionsOf(document, "role").flatMap((mention) => {
      if (isQuoted(document, sentenceOf(document, mention), mention)) return [];
      const changed = random(mention).below(3) === 0 ? changeStanding(mention) : changeOffice(mention);
      if (changed === null) return [];
      const { at, old, replacement, measure } = changed;
      const start = mention.start + at;
      const about = { type: "role", measure } as const;
      return [{ start, end: start + old.length, replacement, sentence: mention.sentence, about }];
    }),
};

interface Changed {
  readonly at: number;
  readonly old: string;
  readonly replacement: string;
  readonly measure: MeasureOf<"role">;
}

/** An office and one that its holder cannot have meant; kept apart from the program's own lists on purpose. */
const rivals: ReadonlyMap<string, readonly [other: string, measure: MeasureOf<"role">]> = new Map(
  [
    "president|prime minister|office",
    "prime minister|president|office",
    "minister|ambassador|office",
    "ambassador|minister|office",
    "chancellor|president|office",
    "governor|senator|office",
    "senator|governor|office",
    "mayor|governor|office",
    "spokeswoman|ambassador|office",
    "spokesman|ambassador|office",
    "spokesperson|ambassador|office",
    "envoy|minister|office",
    "adviser|ambassador|office",
    "director|treasurer|office",
    "chairman|treasurer|office",
    "judge|prosecutor|office",
    "prosecutor|judge|office",
    "coach|referee|office",
    "doctor|nurse|office",
    "teacher|pupil|office",
    "driver|passenger|office",
    "general|colonel|rank",
    "colonel|captain|rank",
    "captain|sergeant|rank",
    "lieutenant|sergeant|rank",
    "sergeant|lieutenant|rank",
    "inspector|superintendent|rank",
    "brother|cousin|relationship",
    "sister|cousin|relationship",
    "son|nephew|relationship",
    "daughter|niece|relationship",
    "father|uncle|relationship",
    "mother|aunt|relationship",
    "wife|sister|relationship",
    "husband|brother|relationship",
  ].map((row) => {
    const [from = "", to = "", measure = "office"] = row.split("|");
    return [from, [to, measure as MeasureOf<"role">]];
  }),
);

function changeOffice({ words, office }: RoleMention): Changed | null {
  const rival = rivals.get(office);
  const found = new RegExp(`\\b${office.replace(/[^a-z ]/g, ".")}\\b`, "i").exec(words);
  if (rival === undefined || found === null) return null;
  const [other, measure] = rival;
  const capitals = /^\p{Lu}/u.test(found[0])
    ? other
        .split(" ")
        .map((word) => capitalLike("X", word))
        .join(" ")
    : other;
  return { at: found.index, old: found[0], replacement: capitals, measure };
}

function changeStanding({ words, office, modifiers }: RoleMention): Changed | null {
  const former = /\bformer /i.exec(words);
  if (former !== null) return { at: former.index, old: former[0], replacement: "", measure: "former" };
  if (modifiers.length > 0 || !rivals.has(office) || rivals.get(office)?.[1] !== "office") return null;
  const article = /^(?:the |a |an )?/i.exec(words)?.[0] ?? "";
  const own = /^an $/i.test(article) ? "a " : article;
  return { at: 0, old: article, replacement: `${own}former `, measure: "former" };
}
