import { type Draft, draft, type Marker, type Page } from "../draft.js";
import { isSmallWord } from "../line-shape.js";

/**
 * Gives the headings of a digest back their own blocks where an export melted them into the text:
 * "Harbour Plan Gains Support Officials from two ports said …" is a heading and a sentence.
 *
 * A long run of capitalised words also opens many an ordinary paragraph ("Foreign Ministry Spokeswoman Maria …"),
 * so this is tried only where most paragraphs of the page open with one, and cut only where the sentence's
 * first word can be told: a "The" in mid-run, a form of address, or the last capitalised word before the first
 * plain one, carried back over names that the page also has elsewhere.
 */
export const meltedHeadings: Marker = {
  name: "melted headings",
  why: "after lists, titles and adverts, so that the paragraphs that are left tell what page this is",
  mark(page) {
    if (!isDigest(page)) return page.drafts;
    const paragraphs = page.drafts.filter(
      (part) => part.kind === null && part.end - part.start >= shortestParagraph,
    );
    if (paragraphs.length < fewestParagraphs) return page.drafts;
    const runs = paragraphs.filter((part) => headRun(page, part) !== null).length;
    if (runs < fewestParagraphs || runs < paragraphs.length * meltedShare) return page.drafts;
    const pairs = namePairs(page);
    return page.drafts.flatMap((part) => {
      if (part.kind !== null || part.end - part.start < shortestParagraph) return [part];
      const run = headRun(page, part);
      const at = run === null ? null : sentenceStart(run, pairs);
      const cut = run === null || at === null ? undefined : run[at];
      const last = run === null || at === null ? undefined : run[at - 1];
      if (cut === undefined || last === undefined) return [part];
      return [
        draft(part.start, part.start + last.at + last.text.length, part.gap, "heading"),
        { ...part, start: part.start + cut.at, gap: false },
      ] satisfies Draft[];
    });
  },
};

/** Only digests are known to be exported so; their numbers in brackets tell them. */
const isDigest = (page: Page): boolean =>
  page.drafts.some((part) => part.kind === "source-entry") || /\[[12]\]/.test(page.text);

const shortestParagraph = 120;
const fewestParagraphs = 2;
const meltedShare = 0.6;
const fewestHeadingWords = 4;
const longestRun = 40;

interface Word {
  readonly text: string;
  readonly at: number;
}

const isCapital = (word: string): boolean => /^[^\p{L}]*[\p{Lu}\d]/u.test(word);
const isName = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? "");
const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

/** Capitalised and small words up to and with the first plain one; null where fewer than five open the text. */
function headRun(page: Page, part: Draft): Word[] | null {
  const run: Word[] = [];
  for (const found of page.text.slice(part.start, Math.min(part.end, part.start + 400)).matchAll(/\S+/g)) {
    const word = { text: found[0], at: found.index };
    run.push(word);
    // A sentence that ends inside the run is a sentence, not a heading.
    if (/[.!?;:,]["'”’]?$/.test(word.text) && run.length <= fewestHeadingWords) return null;
    if (!isCapital(word.text) && !isSmallWord(bare(word.text))) break;
    if (run.length > longestRun) return null;
  }
  const capitals = run.filter((word) => isCapital(word.text)).length;
  return capitals >= fewestHeadingWords + 1 && isCapital(run[0]?.text ?? "") ? run : null;
}

const address =
  /^(?:President|Prime|Vice|Chancellor|Premier|King|Queen|Prince|Princess|Pope|Secretary|Minister|Foreign|Defen[cs]e|Interior|Finance|Senator|Sen|Rep|Representative|Governor|Gov|Mayor|General|Gen|Admiral|Adm|Colonel|Col|Captain|Capt|Sergeant|Sgt|Police|Judge|Justice|Attorney|Ambassador|Envoy|Special|Spokes(?:man|woman|person)|Chief|Director|Chairman|Chairwoman|Chair|Professor|Prof|Doctor|Dr|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|Former|Acting|Deputy|Senior)$/;

/** Index of the first word of the sentence, or null where nothing tells it. */
function sentenceStart(run: readonly Word[], pairs: ReadonlyMap<string, number>): number | null {
  const plain = run.length - 1;
  for (let i = plain - 1; i >= fewestHeadingWords; i--)
    if (
      /^(?:The|A|An|In|On|At|It|He|She|They|This|These|Both|Some|All|No|Its|His|Her|Their|About|Nearly|More|At)$/.test(
        run[i]?.text ?? "",
      ) &&
      canEnd(run[i - 1])
    )
      return i;
  const isAddress = (i: number): boolean => address.test(bare(run[i]?.text ?? ""));
  // The name that the sentence opens with is the run of capitals before its first plain word.
  for (let i = plain - 1; i >= fewestHeadingWords && isName(run[i]); i--)
    if (isAddress(i) && !isAddress(i - 1) && canEnd(run[i - 1])) return i;
  let at = plain - 1;
  while (at > fewestHeadingWords && !(isName(run[at]) && canEnd(run[at - 1]))) at--;
  while (at > fewestHeadingWords && (pairs.get(pairOf(run[at - 1], run[at])) ?? 0) > 1) at--;
  return at >= fewestHeadingWords && isName(run[at]) && canEnd(run[at - 1]) ? at : null;
}

/** A heading does not end in "of" or "the", nor in the number that counts the next word. */
const canEnd = (word: Word | undefined): boolean =>
  word !== undefined && !isSmallWord(bare(word.text)) && !/^\d/.test(word.text);

const pairOf = (first: Word | undefined, second: Word | undefined): string =>
  `${bare(first?.text ?? "")} ${bare(second?.text ?? "")}`;

/** Neighbouring capitalised words of the whole page with their number: "United Kingdom" stands often. */
function namePairs(page: Page): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (const part of page.drafts) {
    let before: Word | undefined;
    for (const found of page.text
      .slice(part.start, Math.min(part.end, part.start + 20_000))
      .matchAll(/\S+/g)) {
      const word = { text: found[0], at: found.index };
      if (
        before !== undefined &&
        isCapital(word.text) &&
        isCapital(before.text) &&
        !/[.!?,;:]$/.test(before.text)
      ) {
        const pair = pairOf(before, word);
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
      before = word;
    }
  }
  return pairs;
}
