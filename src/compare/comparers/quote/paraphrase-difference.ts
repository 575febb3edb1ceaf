import { type Difference, evidenceAt, type Story } from "../../../domain/index.js";
import { quoted as asValue, attributeOf, labelOf } from "./difference.js";
import { evidenceOf, shorten, wordsAt } from "./evidence.js";
import { findParaphrases, type Paraphrase } from "./paraphrase.js";
import type { Utterance } from "./utterance.js";
import { keyOf } from "./words.js";

/** A quotation that reads otherwise in the text it is taken from; each wording once. */
export function paraphraseDifferences(story: Story, utterances: readonly Utterance[]): Difference[] {
  const seen = new Set<string>();
  return findParaphrases(story, utterances).flatMap((paraphrase) => {
    const key = keyOf(paraphrase.quoted.words);
    if (seen.has(key)) return [];
    const difference = toDifference(story, paraphrase);
    if (difference === null) return [];
    seen.add(key);
    return [difference];
  });
}

function toDifference(
  story: Story,
  { quoted, document, sentence, words, alignment, gap }: Paraphrase,
): Difference | null {
  const target = story.documents[document];
  const first = words[alignment.matches[0]?.[1] ?? 0];
  const last = words[alignment.matches.at(-1)?.[1] ?? 0];
  if (target === undefined || first === undefined || last === undefined) return null;
  const changed = {
    start: words[gap.b[0]]?.token.start ?? first.token.start,
    end: words[gap.b[1] - 1]?.token.end ?? last.token.end,
  };
  const printed = target.source.text.slice(first.token.start, last.token.end);
  const other = target.source.text.slice(changed.start, changed.end);
  const own = evidenceOf(story, quoted, gap.a);
  const against = evidenceAt(target, sentence.index, changed);
  return {
    type: "quote",
    measure: "wording",
    attribute: attributeOf(quoted),
    label: labelOf(quoted.attribution?.speaker),
    cause: "wording",
    values: [
      { label: asValue(story, quoted), key: keyOf(quoted.words), evidence: [own] },
      { label: shorten(printed), key: keyOf(words), evidence: [against] },
    ],
    reasons: [
      {
        text: `The quotation has “${wordsAt(story, quoted, gap.a)}” where the other text has “${other}”.`,
        evidence: [own, against],
      },
    ],
    toSettle: ["A recording or the full text of what was said."],
  };
}
