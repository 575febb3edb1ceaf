import type { Claim, Story, Token } from "../../../domain/index.js";
import { deedOfNoun } from "../../../lexicon/deeds.js";
import { headOf } from "./deed-active.js";
import { type DeedKeys, keysOfActNoun, keysOfVerb, ofKinds } from "./deed-keys.js";
import type { FoundDeed } from "./deeds.js";
import { type Party, partyFrom, tokensOf } from "./party.js";
import { isPerson, singular } from "./party-segment.js";

/** Words between a deed and its "by". */
const farthestAgent = 14;
const participle = /(?:ed|en|wn|ne|t|d|de|rn|on|ck|nk|ng|un|um)$/;

/** "was ordered by X", "founded in 1998 by X", "a header in the 90th minute by X". */
export function readAgents(
  story: Story,
  document: number,
  sentence: number,
  claims: readonly Claim[],
): FoundDeed[] {
  const tokens = tokensOf(story.documents[document]?.sentences ?? [], sentence);
  return tokens.flatMap(({ lower }, by): FoundDeed[] => {
    if (lower !== "by" || isMeasure(tokens, by + 1)) return [];
    const doer = partyFrom(story, document, sentence, by + 1);
    const found = doer === null ? null : deedBefore(tokens, by, doer, claims);
    return found === null ? [] : [found];
  });
}

/** "rose by 40 points"; "by two passengers" tells of people. */
const isMeasure = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === "NUM" &&
  !tokens.slice(at + 1, at + 3).some((token) => token.pos === "NOUN" && isPerson(singular(token)));

function deedBefore(
  tokens: readonly Token[],
  by: number,
  doer: Party,
  claims: readonly Claim[],
): FoundDeed | null {
  for (let at = by - 1; at >= 0 && by - at < farthestAgent; at--) {
    const token = tokens[at] as Token;
    if (/^[;:"]$/.test(token.text)) return null;
    const noun = token.pos === "NOUN" ? keysOfNoun(token, by - at === 1) : null;
    if (noun !== null) return { at, ...noun, doer, patient: null };
    // "at |Stoke| Lacey by": the tagger takes a name's word for a verb.
    if (token.pos === "VERB" && /^\p{Lu}/u.test(token.text) && at > 0) continue;
    if (token.pos === "VERB") return isPassive(token, at, claims) ? ofVerb(tokens, at, doer, claims) : null;
  }
  return null;
}

/** The clause reader knows "was dug up by"; a bare participle ("dug up by a student") is known by its ending. */
const isPassive = ({ lower }: Token, at: number, claims: readonly Claim[]): boolean =>
  participle.test(lower) || claims.some(({ passive, verb }) => passive && verb?.token === at);

/** A noun that the list of deeds has stands at any distance, any other act right before its "by". */
function keysOfNoun(token: Token, touches: boolean): DeedKeys | null {
  const kind = deedOfNoun(token.lemma);
  if (kind !== null) return { ...ofKinds([kind], kind.name), keys: [kind.name] };
  return touches ? keysOfActNoun(token) : null;
}

function ofVerb(
  tokens: readonly Token[],
  at: number,
  doer: Party,
  claims: readonly Claim[],
): FoundDeed | null {
  const claim = claims.find(({ verb }) => verb?.token === at);
  if (claim?.negated) return null;
  const patient = claim?.passive && claim.subject !== null ? headOf(tokens, claim.subject) : null;
  const keys = keysOfVerb(tokens, at, patient);
  if (keys === null || (patient === null && keys.keys.length === 1)) return null;
  return { at, ...keys, doer, patient };
}
