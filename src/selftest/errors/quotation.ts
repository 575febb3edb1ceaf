import type { Document, QuotationMention, Sentence, Token } from "../../domain/index.js";
import type { Mutation } from "../mutation.js";
import { capitalLike, mentionsOf, sentenceOf } from "../places.js";

/** Fewer quoted words are a label, and with one of them changed nothing tells which label it was. */
const fewestWords = 4;

/** Puts another word of the same sort into somebody's mouth. */
export const quotation: Mutation = {
  name: "quotation",
  does: "one word of a quotation changed",
  caughtBy: ["quote"],
  propose: (document, random) =>
    mentionsOf(document, "quotation").flatMap((mention) => {
      const tokens = tokensOf(document, mention);
      if (tokens.filter(({ stem }) => stem !== "").length < fewestWords) return [];
      const draw = random(mention);
      const own = new Set(tokens.map(({ stem }) => stem));
      const swaps = tokens.filter(isContent).flatMap((token) => {
        const others = wordsLike(document, token).filter(({ stem }) => !own.has(stem));
        return others.length === 0 ? [] : [{ token, others }];
      });
      const { token, others = [] } = draw.pick(swaps) ?? {};
      const other = draw.pick(others);
      if (token === undefined || other === undefined) return [];
      return [
        {
          start: token.start,
          end: token.end,
          replacement: capitalLike(document.source.text.slice(token.start, token.end), other.lower),
          sentence: mention.sentence,
          about: { type: "quote", measure: "wording" },
        },
      ];
    }),
};

const tokensOf = (document: Document, mention: QuotationMention): readonly Token[] =>
  (sentenceOf(document, mention) as Sentence).tokens.filter(
    ({ start, end }) => mention.start <= start && end <= mention.end,
  );

const isContent = ({ pos, lower }: Token): boolean =>
  (pos === "NOUN" || pos === "ADJ" || pos === "VERB") && /^[a-z]{4,}$/.test(lower);

/** Words of the same part of speech and the same ending, from anywhere in the source: the sentence stays one. */
const wordsLike = (document: Document, word: Token): readonly Token[] =>
  document.sentences.flatMap(({ tokens }) =>
    tokens.filter(
      (token) =>
        token.pos === word.pos &&
        isContent(token) &&
        isBase(token) === isBase(word) &&
        ending(token.lower) === ending(word.lower),
    ),
  );

/** "rule" and not "ruled", "said": one of them cannot stand for another in a sentence. */
const isBase = ({ lower, lemma }: Token): boolean => lower === lemma;

const ending = (word: string): string => /(?:ing|ed|s|ly)$/.exec(word)?.[0] ?? "";
