import { areRelated, areSynonyms, isKnown } from "../../../text/index.js";
import { weigherBy } from "../../align/weigh.js";
import type { Fact } from "./fact.js";

/** How far two clauses state the same thing, the amount itself left out. */
export interface PropositionMatch {
  /** Summed idf of the words that both clauses hold. */
  readonly shared: number;
  /** The same as a share of the poorer clause, 0 to 1. */
  readonly containment: number;
  readonly sameVerb: boolean;
  /** Both verbs say something, and not the same. */
  readonly otherVerb: boolean;
  /** One amount acts, the other is acted upon. */
  readonly otherRole: boolean;
  /** `apart`: two names; `other`: two nouns that have nothing to do with one another. */
  readonly subject: "same" | "apart" | "other" | "unknown";
  /** Names that both sentences hold. */
  readonly sharedNames: number;
  /** Both clauses hold names and none in common. */
  readonly namesApart: boolean;
}

/** Verbs that go with anything: an equal one tells nothing, another one neither. */
const lightVerbs = new Set(
  "be have do get go come make take put give see say tell include contain hold keep leave set use begin start continue become remain find follow need want try".split(
    " ",
  ),
);

export function matchProposition(a: Fact, b: Fact, idf: (stem: string) => number): PropositionMatch {
  let shared = 0;
  for (const stem of a.stems) if (b.stems.has(stem)) shared += idf(stem);
  const weigh = weigherBy(idf);
  const poorer = Math.min(weigh(a.stems), weigh(b.stems));
  const names = Math.max(countShared(a.names, b.names), countShared(a.nameWords, b.nameWords));
  const [verb, otherVerb] = [verbOf(a), verbOf(b)];
  const same =
    verb !== null &&
    otherVerb !== null &&
    (verb === otherVerb ||
      areSynonyms(verb, otherVerb, "verb") ||
      (a.outcome !== null && a.outcome === b.outcome));
  return {
    shared,
    containment: poorer > 0 ? shared / poorer : 0,
    sameVerb: same && !(verb !== null && lightVerbs.has(verb)),
    otherVerb:
      verb !== null && otherVerb !== null && !same && !lightVerbs.has(verb) && !lightVerbs.has(otherVerb),
    otherRole: a.acts !== null && b.acts !== null && a.acts !== b.acts,
    subject: matchSubjects(a, b),
    sharedNames: names,
    namesApart: a.names.size > 0 && b.names.size > 0 && names === 0,
  };
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

export const verbOf = (fact: Fact): string | null => fact.mention.frame ?? fact.claim?.verb?.lemma ?? null;

export function matchSubjects(a: Fact, b: Fact): PropositionMatch["subject"] {
  if (a.subject.names.size > 0 && b.subject.names.size > 0) {
    if (countShared(a.subject.names, b.subject.names) > 0) return "same";
    // "A judge handed Brandt a term", "Brandt was jailed": what is the subject here is told of there.
    const told =
      countShared(a.subject.names, b.names) + countShared(b.subject.names, a.names) > 0 || isPluralName(a, b);
    return told ? "unknown" : "apart";
  }
  const [own, other] = [a.subject.words, b.subject.words];
  if (own.size > 0 && other.size > 0) {
    if (countShared(own, other) > 0) return "same";
    return countShared(own, b.nameWords) + countShared(other, a.nameWords) > 0 ? "unknown" : "apart";
  }
  const [left, right] = [a.subject.head, b.subject.head];
  if (left === null || right === null) return "unknown";
  if (left === right || areSynonyms(left, right, "noun")) return "same";
  if (a.subject.nouns.has(right) || b.subject.nouns.has(left)) return "same";
  return isKnown(left, "noun") && isKnown(right, "noun") && !areRelated(left, right, "noun")
    ? "other"
    : "unknown";
}

/** "The Green Party" and "the Greens". */
export const isPluralName = (a: Fact, b: Fact): boolean =>
  [...a.subject.words].some((word) => b.subject.words.has(`${word}s`)) ||
  [...b.subject.words].some((word) => a.subject.words.has(`${word}s`));

/** What the clauses say, without their keys: 0 for nothing in common. */
export function scoreProposition(match: PropositionMatch, cosine: number): number {
  let score = cosine;
  if (match.shared >= 2) score += 0.15 * match.containment + 0.2 * Math.min(1, match.shared / 8);
  if (match.sameVerb) score += 0.2;
  // "Fired 11 shots", "seven bullets struck": one verb's object is the other's subject.
  if (match.otherVerb) score -= match.otherRole ? 0.3 : 0.1;
  if (match.subject === "same") score += 0.1;
  // "Torres scored 24 points", "Jansen scored 31 points": one sentence of two subjects.
  if (match.subject === "apart") score -= match.sameVerb ? 1 : 0.3;
  if (match.subject === "other") score -= 0.1;
  score += Math.min(0.2, 0.1 * match.sharedNames);
  if (match.namesApart) score -= 0.15;
  return score;
}
