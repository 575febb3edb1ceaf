import type { DateMention, Document, Story, Token } from "../../domain/index.js";
import { mentionsIn } from "../align/in-sentence.js";
import { areContrasted } from "../lexicon/contrasts.js";

/** A sentence of a story. */
export interface At {
  readonly document: number;
  readonly sentence: number;
}

/** "said last week", "before the trial": told of a time that the other sentence has left behind. */
const before = /^(?:last|previous)$/;
const stretch = /^(?:week|month|year)$/;
const tellsOfBefore = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, i) => before.test(lower) && stretch.test(tokens[i + 1]?.lower ?? "")) ||
  /^(?:before|until)$/.test(tokens[0]?.lower ?? "");

/** Only one of them tells of a time that is past by its own words: what was likely then may be done by now. */
export const areStagesOfTime = (story: Story, a: At, b: At): boolean =>
  tellsOfBefore(tokensAt(story, a)) !== tellsOfBefore(tokensAt(story, b));

/** Whether small words tell two sentences of one matter to be of two things or of two times of it. */
export const areSetApart = (story: Story, a: At, b: At): boolean =>
  nameTwoThings(tokensAt(story, a), tokensAt(story, b)) ||
  tellsWhich(tokensAt(story, a)) !== tellsWhich(tokensAt(story, b)) ||
  areOfTwoTimes(story, a, b) ||
  areOfTwoTimes(story, b, a);

const tokensAt = (story: Story, { document, sentence }: At): readonly Token[] =>
  story.documents[document]?.sentences[sentence]?.tokens ?? [];

/** "the railway bridge", "the road bridge"; "the first draft", "the second draft": one noun, told apart by its modifier. */
function nameTwoThings(left: readonly Token[], right: readonly Token[]): boolean {
  const others = modifiersByNoun(right);
  return [...modifiersByNoun(left)].some(([noun, own]) => {
    const other = others.get(noun);
    return other !== undefined && (areContrasted(own, other) || areOfOtherPeople(own, other));
  });
}

/** "the drivers' union", "the signallers' union". */
const areOfOtherPeople = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [a, b].every((own) => own.has("'")) && ![...a].some((word) => word !== "'" && b.has(word));

/** "the second charge", "the other sample": one of several, where the other sentence does not say which. */
const oneOfSeveral =
  /^(?:charge|count|case|sample|suspect|gunman|attacker|victim|batch|round|test|attempt|draft|application|bid|island|vessel)$/;
const tellsWhich = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, i) =>
      /^(?:second|third|fourth|fifth|other)$/.test(lower) && oneOfSeveral.test(tokens[i + 1]?.lemma ?? ""),
  );

const isModifier = ({ pos, lower }: Token): boolean =>
  /^(?:ADJ|NOUN|NUM|PROPN|VERB)$/.test(pos) || lower === "'";

/** "the new rules", "the old rules": one thing at two times of it. */
const ages = /^(?:old|new|former|current|previous|next)$/;

/** The words before each noun that say which one is meant. A noun told without one may be any of them. */
function modifiersByNoun(tokens: readonly Token[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  tokens.forEach(({ pos, stem }, at) => {
    if (pos !== "NOUN") return;
    const own = found.get(stem) ?? new Set<string>();
    found.set(stem, own);
    for (let i = at - 1; i >= 0 && isModifier(tokens[i] as Token); i--)
      if (!ages.test(tokens[i]?.lower ?? "")) own.add(tokens[i]?.lower ?? "");
  });
  return found;
}

const datesAt = (document: Document | undefined, sentence: number): DateMention[] =>
  document === undefined
    ? []
    : mentionsIn(document, sentence).filter((mention): mention is DateMention => mention.kind === "date");

/** "had approved it in April", "rejected it on Tuesday"; "in 2019", "this week": background and news. */
function areOfTwoTimes(story: Story, a: At, b: At): boolean {
  const [left, right] = [a, b].map(({ document, sentence }) =>
    datesAt(story.documents[document], sentence),
  ) as [DateMention[], DateMention[]];
  if (left.length === 0 || right.length === 0) return false;
  const had = tokensAt(story, a).some(
    ({ lower }, i, tokens) => lower === "had" && !/^(?:not|n't|never)$/.test(tokens[i + 1]?.lower ?? ""),
  );
  const isWide = ({ precision, stated }: DateMention): boolean =>
    (precision === "month" && had) || (precision === "year" && stated.includes("year"));
  return left.every(isWide) && !right.some(isWide);
}
