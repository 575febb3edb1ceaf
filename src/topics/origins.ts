import { type Document, joinGroups } from "../domain/index.js";

/** Words in one shingle. Eight equal words in a row are rarely chance outside quotations. */
const shingleWords = 8;
/** Two texts are one origin where this share of the shorter one's shingles stands in the longer one. */
const copiedShare = 0.3;
/** A shingle in more texts than this is a boilerplate line; its first holders stand for the rest. */
const mostHolders = 40;

/** A shingle's hash and its document share one number that is exact up to 2^53. */
const documentBits = 21;

/**
 * Groups documents that copy one text (a wire story printed by several outlets), so that copies count as
 * one voice. `origins[i] === origins[j]` for copies. Method: word shingles (Broder 1997), met by sorting their
 * hashes: two different ones of a hash are one in a thousand at millions of shingles, where hundreds must agree.
 */
export function findOrigins(documents: readonly Document[]): number[] {
  const count = documents.length;
  const sizes: number[] = [];
  const marked: number[] = [];
  documents.forEach((document, i) => {
    const shingles = shinglesOf(document);
    sizes.push(shingles.size);
    for (const shingle of shingles) marked.push(shingle * 2 ** documentBits + i);
  });
  const sorted = Float64Array.from(marked).sort();
  const shared = new Map<number, number>();
  for (let first = 0; first < sorted.length; ) {
    const holders: number[] = [];
    const shingle = Math.floor((sorted[first] as number) / 2 ** documentBits);
    let past = first;
    for (; past < sorted.length; past++) {
      const mark = sorted[past] as number;
      if (Math.floor(mark / 2 ** documentBits) !== shingle) break;
      if (holders.length < mostHolders) holders.push(mark - shingle * 2 ** documentBits);
    }
    for (let a = 0; a < holders.length; a++)
      for (let b = a + 1; b < holders.length; b++) {
        const key = (holders[a] as number) * count + (holders[b] as number);
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    first = past;
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

/** Hashes of the shingles. Quotations are left out: two reporters at one press conference copy the speaker, not each other. */
function shinglesOf(document: Document): Set<number> {
  const shingles = new Set<number>();
  for (const sentence of document.sentences) {
    if (sentence.block.kind === "quotation") continue;
    const words: number[] = [];
    let quoted = false;
    for (const token of sentence.tokens) {
      if (token.text === '"') quoted = !quoted;
      else if (!quoted && token.stem !== "") words.push(hashText(token.lower));
    }
    for (let i = 0; i + shingleWords <= words.length; i++) shingles.add(hashNumbers(words, i));
  }
  return shingles;
}

/** FNV-1a (Fowler, Noll & Vo), 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function hashNumbers(words: readonly number[], first: number): number {
  let hash = 0x811c9dc5;
  for (let i = first; i < first + shingleWords; i++) {
    hash = Math.imul(hash ^ (words[i] as number), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
