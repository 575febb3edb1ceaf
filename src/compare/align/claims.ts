import type { Claim, ClaimRef, Phrase, Story } from "../../domain/index.js";
import { areSynonyms, stem } from "../../text/index.js";
import { type ExclusiveSets, exclusiveSetsOf } from "../lexicon/exclusive-sets.js";
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
export function alignClaims(story: Story): ClaimAlignment[] {
  const bySentence = story.documents.map((document) => {
    const found = new Map<number, Claim[]>();
    for (const claim of document.claims) {
      if (claim.verb === null || emptyVerbs.has(claim.verb.lemma)) continue;
      const claims = found.get(claim.sentence);
      if (claims === undefined) found.set(claim.sentence, [claim]);
      else claims.push(claim);
    }
    return found;
  });
  const weigh = (stems: ReadonlySet<string>, others: ReadonlySet<string>): number => {
    let sum = 0;
    for (const stem of stems) if (others.has(stem)) sum += story.idf(stem);
    return sum;
  };
  const stems = new Map<Claim, ArgumentStems>();
  const stemsOf = (ref: ClaimRef): ArgumentStems => {
    let known = stems.get(ref.claim);
    if (known === undefined) {
      known = argumentStems(story, ref);
      stems.set(ref.claim, known);
    }
    return known;
  };
  const sets = exclusiveSetsOf(story);
  const aligned: ClaimAlignment[] = [];
  for (const pair of story.pairs)
    for (const left of bySentence[pair.a.document]?.get(pair.a.sentence) ?? [])
      for (const right of bySentence[pair.b.document]?.get(pair.b.sentence) ?? []) {
        const [from, to] = [left.verb?.lemma ?? "", right.verb?.lemma ?? ""];
        const relation = relate(sets, from, to);
        if (relation === null) continue;
        const a = { document: pair.a.document, claim: left };
        const b = { document: pair.b.document, claim: right };
        const [own, other] = [stemsOf(a), stemsOf(b)];
        const agent = weigh(own.agent, other.agent);
        const patient = weigh(own.patient, other.patient);
        if (agent + patient < leastShared && (patient === 0 || relation === "synonym")) continue;
        const verb = Math.min(story.idf(stem(from)), story.idf(stem(to)));
        aligned.push({ a, b, cosine: pair.cosine, agent, patient, relation, verb });
      }
  return aligned;
}

function relate(sets: ExclusiveSets, a: string, b: string): ClaimAlignment["relation"] | null {
  if (a === b) return "same";
  if (sets.setOf(a, b) !== null) return "exclusive";
  return areSynonyms(a, b, "verb") ? "synonym" : null;
}

interface ArgumentStems {
  readonly agent: ReadonlySet<string>;
  readonly patient: ReadonlySet<string>;
}

/** "Police shot Gray" and "Gray was shot by police" have one doer and one patient; whoever suffocates is the patient. */
function argumentStems(story: Story, { document, claim }: ClaimRef): ArgumentStems {
  const of = (phrases: readonly (Phrase | null)[]) =>
    new Set(
      phrases.flatMap((phrase) =>
        phrase === null ? [] : canonicalStems(story, document, claim.sentence, phrase.tokens),
      ),
    );
  const doers = claim.complements.filter((phrase) => phrase.preposition === "by");
  const others = claim.complements.filter((phrase) => phrase.preposition !== "by");
  return claim.passive
    ? { agent: of(doers), patient: of([claim.subject, claim.object, ...others]) }
    : { agent: of([claim.subject]), patient: of([claim.object ?? claim.subject, ...claim.complements]) };
}
