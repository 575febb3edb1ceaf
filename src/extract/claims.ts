import {
  type Attribution,
  addTo,
  type Claim,
  type Mention,
  type Modality,
  type Phrase,
  quote,
  type Sentence,
  type Source,
  type Token,
} from "../domain/index.js";
import type { Clause } from "./clauses/clause.js";
import { findClauses } from "./clauses/clauses.js";
import { verbLemma } from "./clauses/mistagged-verbs.js";
import type { Chunk } from "./clauses/noun-phrases.js";
import type { Reading } from "./finder.js";

/** One empty list for all claims that lack something. */
const none: readonly never[] = [];

/** Cuts sentences into claims: who did what to what, with the mentions that hang on it. */
export function findClaims(
  reading: Reading,
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
): Claim[] {
  const claims: Claim[] = [];
  const mentionsBySentence = groupBySentence(mentions);
  const attributionsBySentence = groupByContent(reading.sentences, attributions);
  for (const sentence of reading.sentences) {
    const here = mentionsBySentence.get(sentence.index) ?? [];
    const voices = attributionsBySentence.get(sentence.index) ?? [];
    const phrase = phrasesOf(reading.source, sentence);
    for (const clause of findClauses(sentence.tokens)) {
      const id = `${reading.source.id}#${claims.length + 1}`;
      claims.push(
        claimOf(id, reading.source, sentence, clause, phrase, here, voices, mentions, attributions),
      );
    }
  }
  return claims;
}

function groupBySentence<T extends { readonly sentence: number }>(
  items: readonly T[],
): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  items.forEach((item, i) => {
    addTo(groups, item.sentence, i);
  });
  return groups;
}

/** Reported words may run over sentences that hold no cue. */
function groupByContent(
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  let from = 0;
  attributions.forEach(({ content }, i) => {
    while (from < sentences.length && (sentences[from]?.end ?? 0) <= content.start) from++;
    for (let at = from; at < sentences.length && (sentences[at]?.start ?? 0) < content.end; at++) {
      addTo(groups, at, i);
    }
  });
  return groups;
}

/** One phrase for each noun phrase: it is often the object of one clause and the subject of the next. */
function phrasesOf({ text }: Source, { tokens, end: sentenceEnd }: Sentence): (chunk: Chunk) => Phrase {
  const made = new Map<Chunk, Phrase>();
  return (chunk) => {
    let phrase = made.get(chunk);
    if (phrase === undefined) {
      const start = tokens[chunk.first]?.start ?? sentenceEnd;
      const end = tokens[chunk.past - 1]?.end ?? sentenceEnd;
      phrase = {
        start,
        end,
        words: text.slice(start, end),
        head: tokens[chunk.head]?.lemma ?? "",
        tokens: [chunk.first, chunk.past],
        preposition: chunk.preposition === null ? null : (tokens[chunk.preposition]?.lower ?? null),
      };
      made.set(chunk, phrase);
    }
    return phrase;
  };
}

// Object literals are written out here: a spread makes each of the many claims twice as large.
function claimOf(
  id: string,
  source: Source,
  sentence: Sentence,
  clause: Clause,
  phrase: (chunk: Chunk) => Phrase,
  here: readonly number[],
  voices: readonly number[],
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
): Claim {
  const { tokens } = sentence;
  const at = (i: number) => tokens[i]?.start ?? sentence.end;
  const endOf = (past: number) => tokens[past - 1]?.end ?? sentence.end;
  const { verb } = clause;
  const start = at(clause.first);
  const end = endOf(clause.past);
  const verbStart = at(verb.main);
  // Contents come outermost first; of "X said A, Y reported" the claim A is X's.
  const attribution = voices.findLast((i) => {
    const content = attributions[i]?.content;
    return content !== undefined && content.start <= verbStart && verbStart < content.end;
  });
  const inside = here.filter((i) => {
    const mention = mentions[i] as Mention;
    return mention.start >= start && mention.end <= end;
  });
  return {
    id,
    start,
    end,
    words: source.text.slice(start, end),
    sentence: sentence.index,
    tokens: [clause.first, clause.past],
    subject: clause.subject === null ? null : phrase(clause.subject),
    verb: {
      lemma: lemmaOf(tokens[verb.main]),
      span: quote(source.text, at(verb.first), endOf(verb.past)),
      token: verb.main,
      form: verb.form,
      past: isPast(tokens, verb),
    },
    passive: verb.passive,
    object: clause.object === null ? null : phrase(clause.object),
    complements: clause.complements.length === 0 ? none : clause.complements.map(phrase),
    negated: verb.negated || startsWithNo(tokens, clause),
    modality: modalityOf(verb.modality, tokens, clause),
    attribution: attribution ?? null,
    mentions: inside.length === 0 ? none : inside,
    asOf: dayOf(inside, here, mentions),
  };
}

const lemmaOf = (token: Token | undefined): string => (token === undefined ? "" : verbLemma(token));

/** A past form, or "have" or a past "be" before the main verb. */
function isPast(tokens: Sentence["tokens"], verb: Clause["verb"]): boolean {
  const helpers = tokens.slice(verb.first, verb.main).map((token) => token.lower);
  if (helpers.some((word) => /^(?:has|have|having|had|was|were|did|been|'ve)$/.test(word)))
    return verb.modality !== "possible";
  const main = tokens[verb.main];
  if (main === undefined || helpers.length > 0) return false;
  return main.lower !== verbLemma(main) && !/(?:s|ing)$/.test(main.lower);
}

function startsWithNo(tokens: Sentence["tokens"], clause: Clause): boolean {
  return [clause.subject, clause.object].some((chunk) => {
    const first = chunk === null ? "" : (tokens[chunk.first]?.lower ?? "");
    return first === "no" || first === "none" || first === "nobody" || first === "nothing";
  });
}

/** "unclear whether …", "accused of …": the words before the clause colour it. */
function modalityOf(own: Modality, tokens: Sentence["tokens"], clause: Clause): Modality {
  if (own !== "fact") return own;
  for (let i = Math.max(0, clause.verb.first - 8); i < clause.verb.first; i++) {
    const lower = tokens[i]?.lower ?? "";
    if (lower === "unclear" || lower === "unconfirmed" || lower === "unknown" || lower === "whether")
      return "unclear";
    if ((lower === "accused" || lower === "suspected") && /^(?:of|in)$/.test(tokens[i + 1]?.lower ?? ""))
      return "alleged";
  }
  return own;
}

/** The clause's own day, else the only day of its sentence. */
function dayOf(
  inside: readonly number[],
  here: readonly number[],
  mentions: readonly Mention[],
): string | null {
  const days = (among: readonly number[]) =>
    new Set(
      among.flatMap((i) => {
        const mention = mentions[i] as Mention;
        return mention.kind === "date" && mention.firstDay !== null && mention.firstDay === mention.lastDay
          ? [mention.firstDay]
          : [];
      }),
    );
  const own = days(inside);
  if (own.size > 0) return [...own][0] ?? null;
  const all = days(here);
  return all.size === 1 ? ([...all][0] ?? null) : null;
}
