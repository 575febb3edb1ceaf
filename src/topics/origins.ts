import { type Document, joinGroups } from "../domain/index.js";

/** Words in one shingle. Eight equal words in a row are rarely chance outside quotations. */
const shingleWords = 8;
/** Two texts are one origin where this share of the shorter one's shingles stands in the longer one. */
const copiedShare = 0.3;
/** A shingle in more texts than this is a boilerplate line; its first holders stand for the rest. */
const mostHolders = 40;

/**
 * Groups documents that copy one text (a wire story printed by several outlets), so that copies count as
 * one voice. `origins[i] === origins[j]` for copies. Method: word shingles (Broder 1997) in an inverted index.
 */
export function findOrigins(documents: readonly Document[]): number[] {
  const holders = new Map<string, number[]>();
  const sizes = documents.map((document, i) => {
    const shingles = shinglesOf(document);
    for (const shingle of shingles) {
      const list = holders.get(shingle);
      if (list === undefined) holders.set(shingle, [i]);
      else if (list.length < mostHolders) list.push(i);
    }
    return shingles.size;
  });
  const shared = new Map<number, number>();
  const count = documents.length;
  for (const list of holders.values())
    for (let a = 0; a < list.length; a++)
      for (let b = a + 1; b < list.length; b++) {
        const key = (list[a] as number) * count + (list[b] as number);
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
  const groups = joinGroups<number>();
  for (const [key, times] of [...shared].sort((a, b) => a[0] - b[0])) {
    const a = Math.floor(key / count);
    const b = key % count;
    const shorter = Math.min(sizes[a] as number, sizes[b] as number);
    if (shorter === 0 || times / shorter < copiedShare) continue;
    const [one, other] = [groups.root(a), groups.root(b)];
    groups.join(Math.min(one, other), Math.max(one, other));
  }
  return documents.map((_, i) => groups.root(i));
}

/** Quotations are left out: two reporters at one press conference copy the speaker, not each other. */
function shinglesOf(document: Document): Set<string> {
  const shingles = new Set<string>();
  for (const sentence of document.sentences) {
    if (sentence.block.kind === "quotation") continue;
    const words: string[] = [];
    let quoted = false;
    for (const token of sentence.tokens) {
      if (token.text === '"') quoted = !quoted;
      else if (!quoted && token.stem !== "") words.push(token.lower);
    }
    for (let i = 0; i + shingleWords <= words.length; i++)
      shingles.add(words.slice(i, i + shingleWords).join(" "));
  }
  return shingles;
}
