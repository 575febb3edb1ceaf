import type { QuantityMention } from "../../domain/index.js";
import { areSynonyms, isKindOf, nounCategory } from "../../text/index.js";
import { mentionsIn } from "../align/in-sentence.js";
import type { Filling, Place, Slot } from "./slot.js";

/**
 * The kind of one item of a list that several sources give: "nine vans and two other lorries", "nine vans,
 * two tractors". The item is known by its number and by another one that both lists hold.
 */
export const listedKind: Slot = {
  name: "listed-kind",
  question: "what kind of things these were",
  cues: "two three four five six seven eight nine ten eleven twelve 2 3 4 5 6 7 8 9 10 11 12".split(" "),
  read: readList,
  excludes(a, b) {
    const [one, two] = [a.value, b.value];
    const [kind, other] = [lastWord(one), lastWord(two)];
    if (kind === other || nounCategory(kind) !== nounCategory(other) || areSynonyms(kind, other, "noun"))
      return false;
    // What the one has three of may stand in the other list besides.
    if (a.stems?.has(other) === true || b.stems?.has(kind) === true) return false;
    // A rifle is a gun, and no machine gun.
    return (
      !(isKindOf(kind, other, "noun", 3) && two === other) &&
      !(isKindOf(other, kind, "noun", 3) && one === kind)
    );
  },
};

const lastWord = (words: string): string => words.split(" ").at(-1) ?? words;

function readList({ document, sentence, tokens }: Place): readonly Filling[] {
  const all = mentionsIn(document, sentence).filter(
    (mention): mention is QuantityMention & { readonly head: string } =>
      mention.kind === "quantity" && mention.dimension === "count" && mention.head !== null,
  );
  const items = all.filter(
    ({ hedge, value, head }) => hedge === "exact" && value > 1 && nounCategory(head) === "artifact",
  );
  return items.flatMap((item) =>
    items
      .filter((sibling) => sibling !== item && sibling.value !== item.value)
      .map((sibling): Filling => {
        const [first, past] = item.tokens;
        const own = tokens[past - 2];
        const noun = own?.pos === "NOUN" && past - 2 > first ? `${own.lemma} ${item.head}` : item.head;
        return {
          owner: `${item.value} beside ${sibling.value} ${sibling.head}`,
          value: noun,
          stems: new Set(all.flatMap((other) => (other === item || other === sibling ? [] : [other.head]))),
          first,
          past,
        };
      }),
  );
}
