import { type Claim, overlaps } from "../../domain/index.js";
import type { Mutation } from "../mutation.js";
import { isQuoted, sentenceOf, tellsStory } from "../places.js";

/** Turns a plain statement into its opposite, or takes a "not" away. */
export const negation: Mutation = {
  name: "negation",
  does: "a “not” put in or left out",
  caughtBy: ["polarity"],
  propose: (document) =>
    document.claims.flatMap((claim) => {
      const { verb } = claim;
      if (verb === null || !isPlain(claim) || !tellsStory(document, claim.sentence)) return [];
      const { start } = sentenceOf(document, claim);
      const { text } = document.source;
      if (supposed.test(text.slice(start, verb.span.start))) return [];
      if (asked.test(text.slice(Math.max(start, claim.start - 8), verb.span.start))) return [];
      if (isQuoted(document, sentenceOf(document, claim), verb.span)) return [];
      // "did not say" takes back that it was said, not what was said.
      if (document.attributions.some(({ cue }) => overlaps(cue, verb.span))) return [];
      // "Kestrel, set up in 1921": a participle that looks like a verb.
      if (verb.span.words === verb.lemma && text.slice(0, verb.span.start).endsWith(", ")) return [];
      const replacement = turn(verb.span.words, verb.lemma, claim.negated, verb.past);
      if (replacement === null) return [];
      const about = { type: "polarity", measure: "denial" } as const;
      return [{ start: verb.span.start, end: verb.span.end, replacement, sentence: claim.sentence, about }];
    }),
};

/** What is only supposed, asked or told of nobody is no claim to turn round. */
const isPlain = ({ verb, modality, subject, words }: Claim): boolean =>
  verb?.form === "finite" &&
  modality === "fact" &&
  verb.lemma !== "say" &&
  verb.lemma !== "tell" &&
  subject !== null &&
  !/^(?:nobody|none|no|neither|that)\b/i.test(words) &&
  !/^(?:that|nobody|none)$/i.test(subject.words);

/** What stands behind "if" holds for nobody, in the clause after it too. */
const supposed = /\b(?:if|unless|whether)\b/i;
const asked = /\b(?:once|until|when|where|which|who|what|how)\b/i;

const auxiliary =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|does|do|did)\b/i;

function turn(words: string, lemma: string, negated: boolean, past: boolean): string | null {
  if (negated) {
    const without = words.replace(/ not\b/, "");
    // "did not pause" would need "paused": only what stands without "not" as well is taken.
    return without !== words && /^(?:is|are|was|were|has|have|had|will|would|can|could)\b/i.test(words)
      ? without
      : null;
  }
  const single = !words.includes(" ");
  const [first] = auxiliary.exec(words) ?? [];
  if (first !== undefined && !(single && /^(?:has|have|had|do|does|did)$/i.test(words)))
    return `${first} not${words.slice(first.length)}`;
  if (!single || !/^[a-z]+$/.test(words)) return null;
  if (past || words === "had") return words === lemma ? null : `did not ${lemma}`;
  return words === lemma ? `do not ${lemma}` : `does not ${lemma}`;
}
