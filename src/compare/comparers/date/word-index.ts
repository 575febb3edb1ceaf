import {
  addTo,
  type Claim,
  type Document,
  type Entity,
  type EntityTable,
  groupBy,
  namingTags,
  type Token,
} from "../../../domain/index.js";
import { stem } from "../../../text/index.js";

/** A name in a sentence: its tokens, one stem for all its spellings, and the bodies it speaks for. */
export interface NamedTokens {
  readonly tokens: readonly [first: number, past: number];
  readonly stem: string;
  readonly voices: readonly string[];
  readonly place: boolean;
}

/** What is looked up sentence by sentence in one document, made once. */
export interface WordIndex {
  readonly document: Document;
  readonly names: ReadonlyMap<number, readonly NamedTokens[]>;
  /** Stems of the naming words inside quotation marks. */
  readonly quoted: ReadonlyMap<number, ReadonlySet<string>>;
  readonly claims: ReadonlyMap<number, readonly Claim[]>;
}

export function indexWords(document: Document, table: EntityTable): WordIndex {
  const names = new Map<number, NamedTokens[]>();
  const quoted = new Map<number, Set<string>>();
  for (const mention of document.mentions) {
    const tokens = document.sentences[mention.sentence]?.tokens ?? [];
    if (mention.kind === "entity") {
      const entity = table.find(mention.name);
      addTo(names, mention.sentence, nameOf(mention.tokens, mention.name, mention.type === "place", entity));
    } else if (mention.kind === "quotation") {
      const stems = quoted.get(mention.sentence) ?? new Set();
      for (const token of tokens)
        if (isWithin(token, mention) && namingTags.has(token.pos)) stems.add(token.stem);
      quoted.set(mention.sentence, stems);
    }
  }
  const claims = groupBy(document.claims, ({ sentence }) => sentence);
  return { document, names, quoted, claims };
}

const isWithin = (token: Token, { start, end }: { start: number; end: number }): boolean =>
  token.start >= start && token.end <= end;

function nameOf(
  tokens: readonly [number, number],
  name: string,
  place: boolean,
  entity: Entity | null,
): NamedTokens {
  const label = entity?.label ?? name;
  const voices = [label, ...(entity?.affiliations ?? [])].map((voice) => voice.toLowerCase());
  return { tokens, stem: stem(label.split(/\s+/).at(-1) ?? label), voices, place };
}

const pronoun = /^(?:he|she|it|they|who|which|that)$/;
const sentencesBack = 2;

/** Whom a pronoun subject most likely means: the subject before it, in its sentence or in the one or two before. */
export function referentOf(
  { document, claims }: WordIndex,
  sentence: number,
  range: readonly [number, number],
): { readonly sentence: number; readonly range: readonly [number, number] } | null {
  const tokens = document.sentences[sentence]?.tokens ?? [];
  if (!tokens.slice(...range).every(({ lower }) => pronoun.test(lower)) || range[0] === range[1]) return null;
  const block = document.sentences[sentence]?.blockIndex ?? 0;
  for (let at = sentence; at >= Math.max(0, sentence - sentencesBack); at--) {
    if (block - (document.sentences[at]?.blockIndex ?? 0) > 1) return null;
    const own = document.sentences[at]?.tokens ?? [];
    const subjects = (claims.get(at) ?? [])
      .flatMap(({ subject }) => (subject === null ? [] : [subject.tokens]))
      .filter(
        (found) =>
          (at < sentence || found[1] <= range[0]) &&
          own.slice(...found).some(({ pos }) => pos === "PROPN" || pos === "NOUN"),
      );
    const found = at === sentence ? subjects.at(-1) : subjects[0];
    if (found !== undefined) return { sentence: at, range: found };
  }
  return null;
}
