import type { Document, Sentence, Span, Story, Token } from "../../../domain/index.js";
import { mentionsIn } from "../../align/in-sentence.js";
import { isActNoun } from "../../matter/acts-at.js";
import { asideOf } from "../../proposition/aside.js";
import type { Told } from "../../proposition/told-alike.js";

/** One act told as earlier or later than another: "was sacked |two days after| the final". */
export interface Order {
  readonly document: number;
  readonly sentence: number;
  readonly earlier: Told;
  readonly later: Told;
  /** The words that say so, with the distance where one is given. */
  readonly span: Span;
  /** The same with the first words of the other act: "two days after the quarter-final". */
  readonly label: string;
  /** Minutes between the two, where the words measure it; null where they do not. */
  readonly distance: number | null;
}

const unitMinutes: ReadonlyMap<string, number> = new Map([
  ["minute", 1],
  ["hour", 60],
  ["day", 1440],
  ["night", 1440],
  ["evening", 1440],
  ["week", 10_080],
  ["fortnight", 20_160],
  ["month", 43_200],
  ["year", 525_600],
]);
const numbers = "a two three four five six seven eight nine ten eleven twelve".split(" ");
/** What may stand between the first act and "before": "only a few days", "shortly", "until". */
const lead =
  /^(?:only|just|even|long|shortly|soon|immediately|minutes?|hours?|days?|weeks?|months?|years?|nights?|evenings?|fortnight|a|an|the|few|several|couple|of|some|about|around|nearly|almost|more|less|than|until|well|right|not|half|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
const vague = /^(?:few|several|couple|some|about|around|nearly|almost|more|less)$/;
const longestLead = 6;
const longestSide = 40;
const inverted = /^(?:did|do|does|was|were|is|are|has|had|have|could|would|will|can)$/;

/** Every "before" and "after" of a sentence that puts one act beside another; a date behind it is no act. */
export function readOrders(story: Story, document: Document, index: number, sentence: Sentence): Order[] {
  const { tokens } = sentence;
  const found: Order[] = [];
  for (const [at, { lower }] of tokens.entries()) {
    const two = `${lower} ${tokens[at + 1]?.lower ?? ""}`;
    const isTwo = two === "prior to" || two === "ahead of";
    if (lower !== "before" && lower !== "after" && !isTwo) continue;
    const past = at + (isTwo ? 2 : 1);
    let first = at;
    while (first > 0 && at - first < longestLead && lead.test(tokens[first - 1]?.lower ?? "")) first--;
    const words = tokens.slice(first, at).map((token) => token.lower);
    const distance = distanceOf(words);
    if (isDated(document, sentence, past) || (distance === null && !isAct(tokens, past))) continue;
    const sides =
      first === 0
        ? fronted(tokens, past)
        : ([
            [0, first],
            [past, endOf(tokens, past)],
          ] as const);
    if (sides === null) continue;
    const [main, other] = sides;
    if (words.includes("not") || isNegated(tokens, main) || isNegated(tokens, other)) continue;
    const told = (side: readonly [number, number]): Told => ({
      document: index,
      sentence: sentence.index,
      besides: [...asideOf(story, index, sentence.index), [0, side[0]], [side[1], tokens.length]],
    });
    const [own, beside] = [told(main), told(other)];
    const [from, last] = [tokens[first], tokens[past - 1]];
    if (from === undefined || last === undefined) continue;
    found.push({
      document: index,
      sentence: sentence.index,
      earlier: lower === "after" ? beside : own,
      later: lower === "after" ? own : beside,
      span: { start: from.start, end: last.end },
      label: labelOf(document, tokens.slice(first, other[1])),
      distance,
    });
  }
  // "After months of talks they agreed, after fears had grown": which acts are put in order is not told.
  return found.length === 1 ? found : [];
}

const longestLabel = 60;

function labelOf({ source }: Document, tokens: readonly Token[]): string {
  const words = source.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/\s+/g, " ");
  return words.length <= longestLabel ? words : `${words.slice(0, longestLabel).replace(/\s+\S*$/, "")} …`;
}

/** "Only after the court had ruled |did the firm pay|", "After the vote, |he left|". */
function fronted(
  tokens: readonly Token[],
  past: number,
): readonly [readonly [number, number], readonly [number, number]] | null {
  for (let i = past + 1; i < Math.min(tokens.length, past + longestSide); i++) {
    const comma = tokens[i]?.text === ",";
    const verbBefore = tokens.slice(past, i).some(({ pos }) => pos === "VERB" || pos === "NOUN");
    if (comma)
      return [
        [i + 1, tokens.length],
        [past, i],
      ];
    if (
      verbBefore &&
      inverted.test(tokens[i]?.lower ?? "") &&
      /^(?:DET|PROPN|PRON|NOUN)$/.test(tokens[i + 1]?.pos ?? "")
    )
      return [
        [i, tokens.length],
        [past, i],
      ];
  }
  return null;
}

function endOf(tokens: readonly Token[], from: number): number {
  let past = from;
  while (past < tokens.length && past - from < longestSide && !/^[,;:.]$/.test(tokens[past]?.text ?? ""))
    past++;
  return past;
}

/** A clause, or a noun that tells of an act: "before the regulator was informed", "after the fire"; no judge. */
function isAct(tokens: readonly Token[], from: number): boolean {
  const side = tokens.slice(from, endOf(tokens, from));
  return side.length > 0 && side.some((token) => token.pos === "VERB" || isActNoun(token));
}

/** "before 9 p.m.", "after Tuesday's vote": the first is a time and no act. */
function isDated(document: Document, { index, tokens }: Sentence, at: number): boolean {
  return mentionsIn(document, index).some(
    ({ kind, tokens: [first, past] }) =>
      kind === "date" && first <= at && at < past && !/^'s?$/.test(tokens[past]?.text ?? ""),
  );
}

const isNegated = (tokens: readonly Token[], [first, past]: readonly [number, number]): boolean =>
  tokens.slice(first, past).some(({ lower }) => /^(?:not|never|n't|no|nobody|without)$/.test(lower));

function distanceOf(words: readonly string[]): number | null {
  if (words.some((word) => vague.test(word))) return null;
  for (const [i, word] of words.entries()) {
    const unit = unitMinutes.get(word) ?? unitMinutes.get(word.replace(/s$/, ""));
    if (unit === undefined) continue;
    const before = words[i - 1] ?? "";
    const count = /^\d+$/.test(before)
      ? Number(before)
      : numbers.indexOf(before === "the" || before === "an" ? "a" : before) + 1;
    return count > 0 ? count * unit : null;
  }
  return null;
}
