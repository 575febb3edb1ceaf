import {
  contentTags,
  type Document,
  readOnce,
  type Sentence,
  type Story,
  type Token,
} from "../../domain/index.js";
import { eventKind } from "../../lexicon/events.js";
import { plainVerb } from "../../lexicon/phrasal-verbs.js";
import { homeOfPeople } from "../../lexicon/places.js";
import { stem } from "../../text/index.js";
import { entityIdOf } from "../align/entity-id.js";

/** One thing that a sentence speaks of: a name, or a content word. */
export interface Unit {
  readonly first: number;
  readonly past: number;
  /** Entity of a name; null for a common word. */
  readonly entity: string | null;
  /** The words of a name, in lower case; none for a common word. */
  readonly name: readonly string[];
  readonly token: Token;
  /** What it is matched by: the lemma and stem of the word, or of the plain verb for one with a particle. */
  readonly lemma: string;
  readonly stem: string;
  /** The kind of event that a common word tells of; null for a name and for any other word. */
  readonly event: string | null;
  /** For a capitalised word the country of a people, or the word itself without its plural; else null. */
  readonly home: string | null;
  /** From near 0 for a word that the story is full of, to 1. */
  readonly weight: number;
}

const light = new Set(
  `be have do say tell get go come make take put give let keep will would can could may might must shall should
  also just still only very then there here not more most such other as so up down out off again already later ago
  people person man woman time day part way thing place number group`.split(/\s+/),
);

/** What a sentence speaks of, in text order; each name is one unit, however many words it has. Read once. */
export function unitsOf(story: Story, document: number, index: number): readonly Unit[] {
  const sentence = story.documents[document]?.sentences[index];
  return sentence === undefined ? [] : (readersOf(story)[document]?.(sentence) ?? []);
}

/** One for each document. */
const readersOf = readOnce((story: Story) =>
  story.documents.map((document) =>
    readOnce((sentence: Sentence): readonly Unit[] => readUnits(story, document, sentence)),
  ),
);

/** A sentence with more of them is a list; its end adds nothing. */
const mostUnits = 60;
const rarest = Math.log(201);

function readUnits(story: Story, document: Document, sentence: Sentence): Unit[] {
  const units: Unit[] = [];
  const names = namesOf(story)(document).get(sentence.index);
  const weigh = (form: string): number => Math.min(1, Math.max(0.1, story.idf(form) / rarest));
  for (let i = 0; i < sentence.tokens.length && units.length < mostUnits; ) {
    const token = sentence.tokens[i];
    if (token === undefined) break;
    const name = names?.get(i);
    if (name !== undefined && name.past > i) {
      const last = sentence.tokens[name.past - 1] ?? token;
      units.push({
        first: i,
        past: name.past,
        entity: name.entity,
        name: sentence.tokens.slice(i, name.past).map(({ lower }) => lower),
        token: last,
        lemma: last.lemma,
        stem: last.stem,
        event: null,
        home: homeOf(last),
        weight: weigh(last.stem),
      });
      i = name.past;
      continue;
    }
    const plain = token.pos === "VERB" ? plainVerb(token.lemma, sentence.tokens[i + 1]?.lower ?? "") : null;
    if (plain !== null) {
      units.push({
        first: i,
        past: i + 2,
        entity: null,
        name: [],
        token,
        lemma: plain,
        stem: stem(plain),
        event: eventKind(plain) ?? eventKind(token.lemma),
        home: homeOf(token),
        weight: weigh(stem(plain)),
      });
      i += 2;
      continue;
    }
    if (token.stem !== "" && contentTags.has(token.pos) && !light.has(token.lemma))
      units.push({
        first: i,
        past: i + 1,
        entity: null,
        name: [],
        token,
        lemma: token.lemma,
        stem: token.stem,
        event: eventKind(token.lemma),
        home: homeOf(token),
        weight: weigh(token.stem),
      });
    i++;
  }
  return units;
}

/** "Korean" and "Koreas", "Nepal" and "Nepalese". */
const homeOf = ({ text }: Token): string | null =>
  /^\p{Lu}/u.test(text) ? (homeOfPeople(text) ?? text.replace(/s$/, "")) : null;

interface NameUnit {
  readonly past: number;
  readonly entity: string;
}

/** Names of each sentence by their first token, one list for each document. */
const namesOf = readOnce((story: Story) =>
  readOnce(({ mentions }: Document) => {
    const found = new Map<number, Map<number, NameUnit>>();
    for (const mention of mentions) {
      if (mention.kind !== "entity") continue;
      const here = found.get(mention.sentence) ?? new Map<number, NameUnit>();
      const entity = entityIdOf(story, mention.name);
      here.set(mention.tokens[0], { past: mention.tokens[1], entity });
      found.set(mention.sentence, here);
    }
    return found;
  }),
);
