import { type Comparison, groupBy, joinGroups, type NearMiss, type Story } from "../../domain/index.js";
import type { Comparer } from "../comparer.js";
import { makeVoices, type Relation, relate } from "./attribution/voices.js";
import { candidatePairs } from "./quote/candidates.js";
import { type Link, toDifference } from "./quote/difference.js";
import { makeEchoTest } from "./quote/echo-test.js";
import { evidenceOf } from "./quote/evidence.js";
import { judge } from "./quote/judge.js";
import { paraphraseDifferences } from "./quote/paraphrase-difference.js";
import { printedTwice, repeats } from "./quote/printed-twice.js";
import { findUtterances, type Utterance } from "./quote/utterance.js";
import type { Verdict } from "./quote/verdict.js";
import { findVersions, type Version } from "./quote/versions.js";

/**
 * Versions of one utterance: other words, words cut off or put in, across sources and inside one.
 *
 * A fragment of a longer quotation, word for word, is how news is written and no difference; so are words marked
 * as changed by [brackets] or an ellipsis, house spelling and dropped fillers.
 */
export const quote: Comparer = {
  type: "quote",
  measures: ["wording", "cut", "extended"],
  compare: compareQuotes,
};

const mostNearMisses = 40;

function compareQuotes(story: Story): Comparison {
  const utterances = findUtterances(story);
  const versions = findVersions(utterances);
  const heads = versions.map(({ head }) => head);
  const relation = makeRelation(story);
  const pairs = candidatePairs(story, heads).map(([a, b]) => {
    const left = heads[a] as Utterance;
    const right = heads[b] as Utterance;
    return { a, b, left, right, verdict: judge(story, left, right, relation(left, right)) };
  });
  const isEcho = makeEchoTest(story);
  const twicePrinted = printedTwice(story, versions, pairs);
  const links: Link[] = [];
  const nearMisses: NearMiss[] = [];
  for (const { a, b, left, right, verdict } of pairs) {
    if (verdict.kind === "unrelated") continue;
    if (verdict.kind === "differs") {
      const [one, other] = [versions[a], versions[b]];
      if (one === undefined || other === undefined || isEcho(one, other)) continue;
      if (!isCondensed(one, other) && (verdict.alignment.share >= 0.9 || !twicePrinted(a, b))) {
        links.push({ a: one, b: other, verdict });
        continue;
      }
    }
    if (nearMisses.length < mostNearMisses)
      nearMisses.push({
        type: "quote",
        reason: reasons[verdict.kind],
        evidence: [evidenceOf(story, left), evidenceOf(story, right)],
      });
  }
  return {
    differences: [
      ...components(links).map((group) => toDifference(story, group)),
      ...paraphraseDifferences(story, utterances),
    ],
    nearMisses,
  };
}

/** A headline that shortens what its own text quotes: how headlines are made, and the text beside it has the words. */
function isCondensed(a: Version, b: Version): boolean {
  const shortens = (one: Version, other: Version): boolean =>
    one.head.words.length < other.head.words.length &&
    one.places.every(
      ({ sentence: { block }, document }) =>
        (block.kind === "title" || block.kind === "heading") &&
        other.places.some((place) => place.document === document),
    );
  return shortens(a, b) || shortens(b, a);
}

/** What the speakers of two utterances are to each other. */
function makeRelation(story: Story): (a: Utterance, b: Utterance) => Relation {
  const voices = makeVoices(story);
  return (a, b) => {
    if (a.attribution !== null && b.attribution !== null)
      return relate(voices.of(a.document, a.attribution), voices.of(b.document, b.attribution));
    // A headline names no speaker because its text does.
    return a.document === b.document && repeats(story, a) !== repeats(story, b) ? "same" : "unclear";
  };
}

/** Why two quotations that were compared are not reported. */
const reasons: Readonly<Record<Exclude<Verdict["kind"], "unrelated">, string>> = {
  same: "The quotations differ in spelling, punctuation or a filler word only.",
  fragment: "The shorter quotation is a part of the longer one, word for word.",
  marked: "The change is marked as the writer's own by brackets or an ellipsis.",
  differs: "One source prints both: as two statements, or as a headline and the words that it shortens.",
};

function components(links: readonly Link[]): Link[][] {
  const joined = joinGroups<number>();
  for (const { a, b } of links) joined.join(a.number, b.number);
  return [...groupBy(links, ({ a }) => joined.root(a.number)).values()];
}
