import { countBy, readOnce, type Story } from "../../domain/index.js";
import { mainVictim } from "./main-victim.js";
import type { Place } from "./slot.js";
import { nameNear } from "./whose.js";

/** The one whom most sources name as charged: "the driver", "a man" in the others. */
const mainAccused = readOnce((story: Story): string | null => {
  const named: string[] = [];
  for (const [at, document] of story.documents.entries())
    for (const { index: sentence, tokens } of document.sentences)
      for (const [i, { lemma }] of tokens.entries())
        if (accusing.test(lemma)) named.push(nameNear({ story, at, document, sentence, tokens }, i) ?? "");
  const counts = [...countBy(named.filter((id) => id !== "" && id !== mainVictim(story)))];
  const [first, second] = counts.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first !== undefined && (second === undefined || second[1] * 2 < first[1]) ? first[0] : null;
});

const accusing = /^(?:charge|hold|jail|remand|arrest|sentence|convict|indict|accuse)$/;

/** Who is accused near the token `at`: a name of the sentence, else the story's one accused; never its victim. */
export function accusedNear(place: Place, at: number): string | null {
  const owner = nameNear(place, at) ?? mainAccused(place.story);
  return owner === mainVictim(place.story) ? null : owner;
}
