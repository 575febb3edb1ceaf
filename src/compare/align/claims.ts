import type { ClaimRef, Phrase, Story } from "../../domain/index.js";
import { stem } from "../../text/index.js";
import { bySentence } from "./by-sentence.js";
import { canonicalStems } from "./canonical.js";

/** Two claims that state one act as a fact, of the same things, whatever they say of it. */
export interface ClaimAlignment {
  readonly a: ClaimRef;
  readonly b: ClaimRef;
  /** Similarity of the sentences they stand in, 0 to 1. */
  readonly cosine: number;
  /** Summed idf of what the two acts were done to, with the prepositional phrases. */
  readonly patient: number;
  /** Idf of their verb: a rare verb is evidence by itself. */
  readonly verb: number;
}

/** Verbs that say nothing by themselves: nearly any two sentences share one. */
const emptyVerbs: ReadonlySet<string> = new Set(
  "say tell be have do add report get go make take come ask call give put let see know think want become seem".split(
    " ",
  ),
);

/** Shared idf that makes two argument lists the same things rather than one common word. */
const leastShared = 2;

/**
 * Aligns claims across and inside sources: one verb, and arguments that share rare words or names.
 *
 * Only the story's sentence pairs are looked at, so the cost is linear in them; one after the other, because a large
 * story has millions.
 */
export function* alignClaims(story: Story): Generator<ClaimAlignment> {
  const words = numberWords(story);
  const acts = bySentence(findActs(story), ({ ref }) => ({
    document: ref.document,
    sentence: ref.claim.sentence,
  }));
  const read = (act: Act): ArgumentWords => {
    act.words ??= argumentWords(story, act.ref, words.numberOf);
    return act.words;
  };
  for (const { a, b, cosine } of story.pairs)
    for (const left of acts(a))
      for (const right of acts(b)) {
        if (left.lemma !== right.lemma) continue;
        const [own, other] = [read(left), read(right)];
        const patient = words.weighShared(own.patient, other.patient);
        if (patient === 0 && words.weighShared(own.agent, other.agent) < leastShared) continue;
        yield { a: left.ref, b: right.ref, cosine, patient, verb: left.verb };
      }
}

/** A claim with what is asked of it in every pair that it stands in. */
interface Act {
  readonly ref: ClaimRef;
  readonly lemma: string;
  /** Idf of the verb. */
  readonly verb: number;
  /** Read at the first pair whose verbs agree: most claims meet none. */
  words: ArgumentWords | null;
}

function* findActs(story: Story): Generator<Act> {
  for (const [document, { claims }] of story.documents.entries())
    for (const claim of claims) {
      const lemma = claim.verb?.lemma;
      if (lemma !== undefined && !emptyVerbs.has(lemma) && claim.modality === "fact")
        yield { ref: { document, claim }, lemma, verb: story.idf(stem(lemma)), words: null };
    }
}

/** Numbers of the words, each once: two short lists meet faster than two sets of strings. */
interface ArgumentWords {
  readonly agent: readonly number[];
  readonly patient: readonly number[];
}

function numberWords(story: Story) {
  const numbers = new Map<string, number>();
  const idfs: number[] = [];
  return {
    numberOf(word: string): number {
      let number = numbers.get(word);
      if (number === undefined) {
        number = idfs.push(story.idf(word)) - 1;
        numbers.set(word, number);
      }
      return number;
    },
    weighShared(words: readonly number[], others: readonly number[]): number {
      let sum = 0;
      for (const word of words) if (others.includes(word)) sum += idfs[word] as number;
      return sum;
    },
  };
}

/** "Police shot Gray" and "Gray was shot by police" have one doer and one patient; whoever suffocates is the patient. */
function argumentWords(
  story: Story,
  { document, claim }: ClaimRef,
  numberOf: (stem: string) => number,
): ArgumentWords {
  const of = (phrases: readonly (Phrase | null)[]): number[] => {
    const words = new Set<number>();
    for (const phrase of phrases)
      if (phrase !== null)
        for (const stem of canonicalStems(story, document, claim.sentence, phrase.tokens))
          words.add(numberOf(stem));
    return [...words];
  };
  const doers = claim.complements.filter((phrase) => phrase.preposition === "by");
  const others = claim.complements.filter((phrase) => phrase.preposition !== "by");
  return claim.passive
    ? { agent: of(doers), patient: of([claim.subject, claim.object, ...others]) }
    : { agent: of([claim.subject]), patient: of([claim.object ?? claim.subject, ...claim.complements]) };
}
