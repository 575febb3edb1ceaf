import { type ClaimRef, type Phrase, readOnce, type Story } from "../../domain/index.js";
import { areSynonyms, stem } from "../../text/index.js";
import { exclusiveSetsOf } from "../lexicon/exclusive-sets.js";
import { bySentence } from "./by-sentence.js";
import { canonicalStems } from "./canonical.js";

/** Two claims that state the same act of the same things, whatever they say of it. */
export interface ClaimAlignment {
  readonly a: ClaimRef;
  readonly b: ClaimRef;
  /** Similarity of the sentences they stand in, 0 to 1. */
  readonly cosine: number;
  /** Summed idf of what the two doers share; 0 where one is missing or a pronoun. */
  readonly agent: number;
  /** The same for what it is done to, with the prepositional phrases. */
  readonly patient: number;
  /** `exclusive`: the verbs stand on different levels of one set of `lexicon/exclusive-sets.ts`. */
  readonly relation: "same" | "synonym" | "exclusive";
  /** Idf of the commoner of the two verbs: a rare verb is evidence by itself. */
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
 * Aligns claims across and inside sources: equal or synonymous verbs whose arguments share rare words or names.
 *
 * Only the story's sentence pairs are looked at, so the cost is linear in them. Comparing negation or modality
 * of merely similar sentences finds almost nothing true; of aligned claims it mostly does.
 */
export const alignedClaims = readOnce((story: Story): ClaimAlignment[] => {
  const words = numberWords(story);
  const relate = relationsIn(story);
  const acts = bySentence(findActs(story), ({ ref }) => ({
    document: ref.document,
    sentence: ref.claim.sentence,
  }));
  const read = (act: Act): ArgumentWords => {
    act.words ??= argumentWords(story, act.ref, words.numberOf);
    return act.words;
  };
  const aligned: ClaimAlignment[] = [];
  for (const pair of story.pairs)
    for (const left of acts(pair.a))
      for (const right of acts(pair.b)) {
        const relation = relate(left.lemma, right.lemma);
        if (relation === null) continue;
        const [own, other] = [read(left), read(right)];
        const agent = words.weighShared(own.agent, other.agent);
        const patient = words.weighShared(own.patient, other.patient);
        if (agent + patient < leastShared && (patient === 0 || relation === "synonym")) continue;
        const verb = Math.min(left.verb, right.verb);
        aligned.push({ a: left.ref, b: right.ref, cosine: pair.cosine, agent, patient, relation, verb });
      }
  return aligned;
});

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
      if (lemma !== undefined && !emptyVerbs.has(lemma))
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

type Relate = (a: string, b: string) => ClaimAlignment["relation"] | null;

/** The same verbs meet again and again; a story has some thousands of pairs of them. */
function relationsIn(story: Story): Relate {
  const sets = exclusiveSetsOf(story);
  const known = new Map<string, Map<string, ReturnType<Relate>>>();
  const find: Relate = (a, b) => {
    if (sets.setOf(a, b) !== null) return "exclusive";
    return areSynonyms(a, b, "verb") ? "synonym" : null;
  };
  return (a, b) => {
    if (a === b) return "same";
    let own = known.get(a);
    if (own === undefined) {
      own = new Map();
      known.set(a, own);
    }
    let relation = own.get(b);
    if (relation === undefined) {
      relation = find(a, b);
      own.set(b, relation);
    }
    return relation;
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
