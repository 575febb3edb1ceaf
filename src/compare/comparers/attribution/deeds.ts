import type { Span, Story, Token } from "../../../domain/index.js";
import { bySentence } from "../../align/by-sentence.js";
import { claimsIn } from "../../align/in-sentence.js";
import { readActive } from "./deed-active.js";
import { readAgents } from "./deed-agent.js";
import type { DeedKeys } from "./deed-keys.js";
import { readNominals } from "./deed-nominal.js";
import type { Party } from "./party.js";
import { isContentWord } from "./statements.js";

/** A deed as one wording gives it: where its word stands, who did it and what it was done to. */
export interface FoundDeed extends DeedKeys {
  readonly at: number;
  readonly doer: Party;
  /** Head of what it was done to, where the wording tells; null in a nominal form. */
  readonly patient: Token | null;
}

/**
 * One deed with the one who did it, however it is told: "X ordered it", "it was ordered by X", "on the orders of X",
 * "X's order", "X, who ordered it".
 */
export interface Deed extends Omit<FoundDeed, "at"> {
  readonly document: number;
  readonly sentence: number;
  /** The words for it: "was dismissed", "orders". */
  readonly word: Span;
  /** Content words of the sentence beside the doer, the deed and whoever tells of it. */
  readonly theme: readonly Token[];
  /** The whole sentence. */
  readonly tokens: readonly Token[];
}

/** A longer sentence is a table or a list. */
const longest = 120;

export function findDeeds(story: Story): Deed[] {
  return story.documents.flatMap((document, index) => {
    const tellersIn = bySentence(document.attributions, ({ sentence }) => ({ document: index, sentence }));
    return document.sentences.flatMap(({ index: sentence, tokens }): Deed[] => {
      if (tokens.length > longest) return [];
      const own = claimsIn(document, sentence);
      const found = [
        ...own.flatMap((claim) => readActive(story, index, claim, own)),
        ...readAgents(story, index, sentence, own),
        ...readNominals(story, index, sentence),
      ];
      if (found.length === 0) return [];
      const tellers = tellersIn({ document: index, sentence }).flatMap(({ speaker, cue }) => [speaker, cue]);
      return found.map((deed) => finish(index, sentence, tokens, deed, tellers));
    });
  });
}

function finish(
  document: number,
  sentence: number,
  tokens: readonly Token[],
  { at, ...deed }: FoundDeed,
  tellers: readonly Span[],
): Deed {
  const word = tokens[at] as Token;
  const { doer } = deed;
  const theme = tokens.filter(
    (token, i) =>
      i !== at &&
      (i < doer.first || i >= doer.past) &&
      isContentWord(token) &&
      !tellers.some(({ start, end }) => start <= token.start && token.end <= end),
  );
  return { ...deed, document, sentence, word: { start: word.start, end: word.end }, theme, tokens };
}
