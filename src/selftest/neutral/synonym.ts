import type { Mutation } from "../mutation.js";
import { capitalLike, isQuoted, tellsStory } from "../places.js";

/** Says the same in another word, outside quotations. */
export const synonym: Mutation = {
  name: "synonym",
  does: "another word for the same",
  caughtBy: [],
  propose: (document, random) =>
    document.sentences.flatMap((sentence) => {
      if (!tellsStory(document, sentence.index)) return [];
      const places = sentence.tokens.filter(
        (token) => pairs.has(token.lower) && !isQuoted(document, sentence, token),
      );
      // One a sentence: a sentence of many such words would count many times.
      const token = random({ start: sentence.start, end: sentence.end, words: "" }).pick(places);
      if (token === undefined) return [];
      const old = document.source.text.slice(token.start, token.end);
      const replacement = capitalLike(old, pairs.get(token.lower) ?? old);
      return [{ start: token.start, end: token.end, replacement, sentence: sentence.index, about: null }];
    }),
};

/**
 * Words that may stand for one another wherever a news sentence uses them, in their own inflection. Kept apart from
 * the program's lists: a selftest that asks only for what is known tests nothing.
 */
const pairs: ReadonlyMap<string, string> = new Map(
  `began started|started began|begins starts|starts begins|nearly almost|almost nearly|roughly about|approximately about
  huge vast|announced declared|declared announced|stated said|said stated|soldiers troops|troops soldiers
  talks negotiations|negotiations talks|accord agreement|pact agreement|doctors physicians|lawyer attorney
  attorney lawyer|attorneys lawyers|lawyers attorneys|purchased bought|bought purchased|residents inhabitants|firm company
  firms companies|company firm|companies firms|film movie|movie film|entire whole|whole entire|frequently often
  often frequently|quickly rapidly|rapidly quickly|ended finished|finished ended|helped assisted|received got|kept retained
  wounded injured|injured wounded|quake earthquake|earthquake quake|blaze fire|ship vessel|vessel ship|aircraft plane
  plane aircraft|weapons arms|although though|though although`
    .split(/[|\n]/)
    .map((row) => row.trim().split(" ") as [string, string]),
);
