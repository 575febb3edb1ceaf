import type {
  Attribution,
  Document,
  QuotationMention,
  Sentence,
  Span,
  Story,
  Token,
} from "../../../domain/index.js";
import { joinSplit } from "./split-speech.js";
import { type Word, wordsOf } from "./words.js";

/**
 * The part of a quotation that lies in one sentence. Sentences are compared, not whole quotations: one paper
 * prints three sentences of a statement, another only the second.
 */
export interface Utterance {
  readonly document: number;
  readonly sentence: Sentence;
  readonly mention: QuotationMention;
  readonly start: number;
  readonly end: number;
  /** The speaker's words without the reporter's: two, where "she said" stands between them. */
  readonly parts: readonly Span[];
  readonly words: readonly Word[];
  /** Who is made to say it; null where the text does not tell. */
  readonly attribution: Attribution | null;
  /** Printed as a full sentence of the speaker, from capital to full stop. */
  readonly complete: boolean;
}

/** A quotation of thousands of words is a document; its sentences past this are left out. */
const mostSentences = 60;

export function findUtterances({ documents }: Story): Utterance[] {
  return documents.flatMap((document, i) => {
    const speakers = innermost(document);
    let end = -1;
    const pieces = document.mentions.flatMap((mention) => {
      if (mention.kind !== "quotation" || mention.outer.start < end) return [];
      end = mention.outer.end;
      return piecesOf(document, i, mention, speakers(mention));
    });
    return joinSplit(document, pieces);
  });
}

/** The attribution with the smallest content round a quotation. */
function innermost({ attributions }: Document): (mention: QuotationMention) => Attribution | null {
  let from = 0;
  return (mention) => {
    while (from < attributions.length && (attributions[from]?.content.end ?? 0) <= mention.start) from++;
    let best: Attribution | null = null;
    for (
      let i = from;
      i < attributions.length && (attributions[i]?.content.start ?? 0) <= mention.start;
      i++
    ) {
      const one = attributions[i];
      if (one === undefined || one.content.end < mention.end) continue;
      if (best === null || one.content.end - one.content.start <= best.content.end - best.content.start)
        best = one;
    }
    return best;
  };
}

function piecesOf(
  document: Document,
  index: number,
  mention: QuotationMention,
  attribution: Attribution | null,
): Utterance[] {
  const pieces: Utterance[] = [];
  for (let at = mention.sentence; at < mention.sentence + mostSentences; at++) {
    const sentence = document.sentences[at];
    if (sentence === undefined || sentence.start >= mention.end) break;
    const tokens = sentence.tokens.filter(
      (token) => token.start >= mention.start && token.end <= mention.end,
    );
    const words = wordsOf(tokens);
    const first = words[0];
    const last = tokens.at(-1);
    if (first === undefined || last === undefined || !words.some((word) => word.content)) continue;
    const end = Math.max(Math.min(mention.end, sentence.end), first.token.end);
    pieces.push({
      document: index,
      sentence,
      mention,
      start: first.token.start,
      end,
      parts: [{ start: first.token.start, end }],
      words,
      attribution,
      complete: isComplete(document, sentence, mention, first.token),
    });
  }
  return pieces;
}

function isComplete(
  { source }: Document,
  sentence: Sentence,
  mention: QuotationMention,
  first: Token,
): boolean {
  const { text } = source;
  if (!/^[\p{Lu}[]/u.test(text.slice(first.start, first.start + 2))) return false;
  const opens =
    first.start > mention.start
      ? first.start <= sentence.start + 1
      : !mention.fragment && opensSpeech(text, sentence, mention);
  const inside = text.slice(
    Math.max(first.start, Math.min(mention.end, sentence.end) - 2),
    Math.min(mention.end, sentence.end),
  );
  if (!opens || /[[\]]|\.\.\.|…/.test(text.slice(first.start, Math.min(mention.end, sentence.end))))
    return false;
  if (/[.!?]['"’”]?$/.test(inside)) return true;
  // `"… tonight," she said, "and …"`: a comma closes the sentence only where no second part follows.
  return (
    /,['"’”]?$/.test(inside) &&
    !/["“'‘]\s?[\p{Ll}]/u.test(text.slice(mention.outer.end, Math.min(sentence.end, mention.outer.end + 300)))
  );
}

const opensSpeech = (text: string, sentence: Sentence, mention: QuotationMention): boolean =>
  mention.outer.start <= sentence.start ||
  /[,:]\s?$/.test(text.slice(Math.max(0, mention.outer.start - 2), mention.outer.start));
