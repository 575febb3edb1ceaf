import type { Story } from "../../domain/index.js";
import { nounKeys, verbKeys } from "../../text/index.js";
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
  const lexicon = actLexiconOf(story);
  const all: Proposition[] = [];
  const number = new Map<Proposition, number>();
  for (const sentences of bySentence)
    for (const here of sentences.values())
      for (const proposition of here) number.set(proposition, all.push(proposition) - 1);
  const met = new Set<number>();
  const isNew = (a: Proposition, b: Proposition): boolean => {
    const [one, two] = [number.get(a) as number, number.get(b) as number];
    const key = one < two ? one * all.length + two : two * all.length + one;
    if (one === two || met.has(key)) return false;
    met.add(key);
    return true;
  };
  for (const { a, b } of story.pairs)
    for (const own of bySentence[a.document]?.get(a.sentence) ?? [])
      for (const other of bySentence[b.document]?.get(b.sentence) ?? [])
        if (isNew(own, other)) yield [own, other];
  const buckets = new Map<string, Proposition[]>();
  for (const proposition of all) {
    const things = participantKeys(proposition);
    for (const act of new Set([...verbKeys(proposition.act.name), ...lexicon.keysOf(proposition.act)]))
      for (const thing of things) {
        const key = `${act}|${thing}`;
        const bucket = buckets.get(key);
        if (bucket === undefined) buckets.set(key, [proposition]);
        else {
          for (const other of bucket.slice(-mostNeighbours))
            if (isNew(other, proposition)) yield [other, proposition];
          bucket.push(proposition);
        }
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
