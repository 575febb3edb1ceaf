import { type EntityMention, readOnce, type Story, type Token } from "../../domain/index.js";
import { isPersonNoun } from "../../lexicon/person-nouns.js";
import { nounCategory } from "../../text/index.js";
import { mainVictim } from "./main-victim.js";

/** Anybody who came to harm may be called so. */
const anyVictim: ReadonlySet<string> = new Set([
  "victim",
  "woman",
  "man",
  "person",
  "pedestrian",
  "deceased",
]);
/** Words on each side of the name in which an apposition stands. */
const reach = 5;

/** What sources put beside the name of the story's one victim: "Ana Lund, 34, a student", "the teacher Ana Lund". */
export const calledVictim = readOnce((story: Story) => {
  const [nouns, ages] = [new Set(anyVictim), new Set<string>()];
  const victim = mainVictim(story);
  if (victim === null || victim === "nobody") return { nouns, ages };
  for (const document of story.documents)
    for (const mention of document.mentions) {
      if (mention.kind !== "entity" || mention.type !== "person") continue;
      if (story.entities.find(mention.name)?.id !== victim) continue;
      for (const { pos, lower, lemma } of wordsBeside(
        document.sentences[mention.sentence]?.tokens ?? [],
        mention,
      ))
        if (pos === "NUM") ages.add(lower);
        else nouns.add(lemma);
    }
  return { nouns, ages };
});

/** An owned noun is somebody else: "her daughter". A verb or a preposition ends what stands beside the name. */
function wordsBeside(tokens: readonly Token[], { tokens: [first, past] }: EntityMention): Token[] {
  const before = tokens.slice(Math.max(0, first - reach), first).reverse();
  const behind = tokens.slice(past, past + reach);
  return [before, behind].flatMap((side) => {
    const end = side.findIndex(
      ({ pos, lower }) => /^(?:VERB|AUX|ADP|CCONJ)$/.test(pos) || /^(?:'s|his|her|their)$/.test(lower),
    );
    return (end < 0 ? side : side.slice(0, end)).filter(
      ({ pos, lemma }) =>
        pos === "NUM" || (pos === "NOUN" && (isPersonNoun(lemma) || nounCategory(lemma) === "person")),
    );
  });
}
