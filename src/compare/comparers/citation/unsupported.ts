import {
  addTo,
  type Difference,
  type Document,
  evidenceAt,
  type Sentence,
  type Story,
} from "../../../domain/index.js";
import type { Cited, Digest, Entry } from "./digest.js";

/**
 * A citation whose source is at hand and does not carry the claim, while another source of the list does.
 *
 * Only where the cited article itself is among the sources: a line in a list of sources says too little about an
 * article to tell what it leaves out.
 */

/** Weighted share of a claim's words that one source's nearest sentences hold: below, it is not there; above, it is. */
const mostAbsent = 0.3;
const leastPresent = 0.6;
/** Share of a title's words that an entry must hold to mean that article. */
const leastTitle = 0.7;

interface Article {
  readonly entry: Entry;
  readonly document: Document;
}

export function findUnsupported(story: Story, index: number, digest: Digest): Difference[] {
  const self = story.documents[index];
  if (self === undefined) return [];
  const articles = matchArticles(story, index, digest);
  if (articles.length < 2) return [];
  const held = articles.map((article) => ({ ...article, holders: indexSentences(article.document) }));
  return digest.cited.flatMap((cited): Difference[] => {
    const own = held.filter(({ entry }) => cited.numbers.has(entry.number));
    if (own.length === 0 || own.length < cited.numbers.size || cited.words.size < 5) return [];
    const support = held.map((article) => ({ article, best: bestSupport(cited, article.holders) }));
    const carried = Math.max(
      ...support.filter(({ article }) => own.includes(article)).map(({ best }) => best.share),
    );
    const [better] = support
      .filter(({ article }) => !own.includes(article))
      .sort((a, b) => b.best.share - a.best.share);
    if (
      better === undefined ||
      carried > mostAbsent ||
      better.best.share < leastPresent ||
      better.best.sentence === null
    )
      return [];
    const mark = cited.citations[0] ?? cited.sentence;
    const { number } = better.article.entry;
    return [
      {
        type: "citation",
        measure: "unsupported",
        attribute: `unsupported:${[...cited.words.keys()].slice(0, 6).join("-")}`,
        label: "which source carries a claim",
        cause: "source-error",
        values: [
          {
            label: `cited to [${[...cited.numbers].join("][")}]`,
            key: [...cited.numbers].join(","),
            evidence: [evidenceAt(self, cited.sentence.index, mark)],
          },
          {
            label: `carried by [${number}]`,
            key: `${number}`,
            evidence: [evidenceAt(better.article.document, better.best.sentence.index, better.best.sentence)],
          },
        ],
        reasons: [
          {
            text: `The cited article holds ${percent(carried)} of the claim's words in one place, source ${number} holds ${percent(better.best.share)}.`,
            evidence: [
              evidenceAt(self, cited.sentence.index, mark),
              evidenceAt(better.article.document, better.best.sentence.index, better.best.sentence),
            ],
          },
        ],
        toSettle: [`The article listed as ${[...cited.numbers].join(" and ")}.`],
      },
    ];
  });
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Entries that are among the story's own documents, by the title that both print. */
function matchArticles(story: Story, self: number, { entries }: Digest): Article[] {
  return entries.flatMap((entry) => {
    const found = story.documents.filter((document, i) => {
      const title = document.source.title;
      if (i === self || title === null) return false;
      const stems =
        document.sentences
          .find(({ block }) => block.kind === "title")
          ?.tokens.filter(({ stem }) => stem.length > 3)
          .map(({ stem }) => stem) ?? [];
      return (
        stems.length >= 3 && stems.filter((stem) => entry.words.has(stem)).length / stems.length >= leastTitle
      );
    });
    return found.length === 1 && found[0] !== undefined ? [{ entry, document: found[0] }] : [];
  });
}

/** Sentences by the stems they hold. */
function indexSentences({ sentences }: Document): Map<string, Sentence[]> {
  const holders = new Map<string, Sentence[]>();
  for (const sentence of sentences)
    for (const stem of new Set(sentence.tokens.map((token) => token.stem))) {
      if (stem === "") continue;
      addTo(holders, stem, sentence);
    }
  return holders;
}

/** The sentence of an article that holds most of a claim's words, by weight. */
function bestSupport(
  { words }: Cited,
  holders: ReadonlyMap<string, readonly Sentence[]>,
): { share: number; sentence: Sentence | null } {
  const sums = new Map<Sentence, number>();
  let total = 0;
  for (const [stem, weight] of words) {
    total += weight;
    for (const sentence of holders.get(stem) ?? []) sums.set(sentence, (sums.get(sentence) ?? 0) + weight);
  }
  let best: Sentence | null = null;
  for (const [sentence, sum] of sums) if (best === null || sum > (sums.get(best) ?? 0)) best = sentence;
  return { share: best === null ? 0 : (sums.get(best) ?? 0) / Math.max(1, total), sentence: best };
}
