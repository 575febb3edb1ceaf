import type { Story } from "../../domain/index.js";
import { nounKeys, verbKeys } from "../../text/index.js";
import { alikeIn } from "../align/alike.js";
import { actLexiconOf } from "../lexicon/act-index.js";
import type { Proposition, Side } from "./proposition.js";
import type { BySentence } from "./read.js";

/** Propositions that meet under more keys than this are the story's common words; each meets its next ones only. */
const mostNeighbours = 24;

/**
 * Pairs of propositions that may tell of one act: they share a word for the act, or a set that its words stand in,
 * and a participant by name, noun or synonym. The story's pairs of sentences bring together what is worded alike; a
 * conflict is often told in two short sentences that share one name and a verb.
 */
export function* findCandidates(
  story: Story,
  bySentence: BySentence,
): Generator<readonly [Proposition, Proposition]> {
  for (const { a, b } of story.pairs)
    for (const own of bySentence[a.document]?.get(a.sentence) ?? [])
      for (const other of bySentence[b.document]?.get(b.sentence) ?? []) yield [own, other];
  const sentences = story.documents.reduce((sum, document) => sum + document.sentences.length, 0);
  if (sentences <= mostSentences) yield* meetUnderKeys(story, bySentence);
}

/** In a larger story whatever is told is told often enough for sentences alike to meet; its keys would be millions. */
const mostSentences = 10_000;

/** Those that sentences alike have not brought together. */
function* meetUnderKeys(
  story: Story,
  bySentence: BySentence,
): Generator<readonly [Proposition, Proposition]> {
  const lexicon = actLexiconOf(story);
  const alike = alikeIn(story);
  const all = bySentence.flatMap((sentences) => [...sentences.values()].flat());
  // The last one that each has met: those met before are told by it, since one is asked about at a time.
  const metBy = new Int32Array(all.length).fill(-1);
  const buckets = new Map<string, number[]>();
  for (const [number, proposition] of all.entries()) {
    const things = participantKeys(proposition);
    for (const act of new Set([...verbKeys(proposition.act.name), ...lexicon.keysOf(proposition.act)]))
      for (const thing of things) {
        const key = `${act}|${thing}`;
        const bucket = buckets.get(key) ?? [];
        if (bucket.length === 0) buckets.set(key, bucket);
        for (const before of bucket) {
          if (before === number || metBy[before] === number) continue;
          metBy[before] = number;
          const other = all[before] as Proposition;
          if (alike(other, proposition) === 0) yield [other, proposition];
        }
        if (bucket.push(number) > mostNeighbours) bucket.shift();
      }
  }
}

function participantKeys({ agent, theme, loose }: Proposition): Set<string> {
  const keys = new Set<string>();
  for (const side of [agent, theme, ...loose])
    if (side !== null) for (const key of keysOf(side)) keys.add(key);
  return keys;
}

function* keysOf(side: Side): Generator<string> {
  if (side.vague) return;
  for (const id of side.entities) yield id;
  for (const noun of side.nouns) yield `stem ${noun}`;
  if (!side.named) yield* nounKeys(side.head, 0).names;
}
