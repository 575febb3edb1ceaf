import type { Claim, EntityMention, QuantityMention, Sentence, Token } from "../../../domain/index.js";
import type { Fact } from "./fact.js";

/**
 * Who offers, bids or pledges what an amount tells: "the Gulls' offer", "an offer from the Terns", "Norvane bid".
 *
 * Several may court one player or one firm, each with its own sum and its own years: offers of two givers are two.
 */
export function giversOf(
  { tokens }: Sentence,
  { dimension }: QuantityMention,
  entities: readonly EntityMention[],
  claim: Claim | null,
): ReadonlySet<string> {
  const givers = new Set<string>();
  if (!/^(?:money|duration|percent)$/.test(dimension)) return givers;
  const subject = claim?.subject ?? null;
  const offers = tokens.some(({ lower }) => offer.test(lower));
  for (const entity of entities) {
    const isSubject =
      subject !== null &&
      entity.start >= subject.start &&
      entity.end <= subject.end &&
      (giving.test(claim?.verb?.lemma ?? "") || (offers && handing.test(claim?.verb?.lemma ?? ""))) &&
      claim?.passive === false;
    if (isSubject || (offers && (ownsOffer(tokens, entity) || offerIsFrom(tokens, entity))))
      givers.add(entity.name.toLowerCase().split(" ").at(-1) ?? "");
  }
  return givers;
}

const offer = /^(?:offer|offers|bid|bids|proposal|pledge|donation)$/;
const giving = /^(?:offer|bid|pledge|donate)$/;
const handing = /^(?:make|submit|raise|lift|increase|withdraw|improve|table|sweeten)$/;

/** Words between a giver and the offer, in tokens: "the Gulls' latest eight-year, $160 million offer". */
const reach = 10;

function ownsOffer(tokens: readonly Token[], { tokens: [, past] }: EntityMention): boolean {
  let at = past;
  if (/^['’]s?$/.test(tokens[at]?.text ?? "")) at++;
  for (let i = at; i < at + reach; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (offer.test(token.lower)) return true;
    if (/^(?:VERB|AUX|ADP|PRON|CCONJ|DET)$/.test(token.pos)) return false;
  }
  return false;
}

/** "an offer from the Terns", "a bid of 40 million by Norvane" */
function offerIsFrom(tokens: readonly Token[], { tokens: [first] }: EntityMention): boolean {
  const at = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  return (
    /^(?:from|by)$/.test(tokens[at]?.lower ?? "") &&
    tokens.slice(Math.max(0, at - reach), at).some(({ lower }) => offer.test(lower))
  );
}

type Given = Pick<Fact, "givers" | "nameWords">;

/** Both name who gives, and neither so much as mentions whom the other names. */
export const areOfTwoGivers = (a: Given, b: Given): boolean =>
  a.givers.size > 0 && b.givers.size > 0 && !mentions(a, b) && !mentions(b, a);
const mentions = ({ nameWords }: Given, { givers }: Given): boolean =>
  [...givers].some((giver) => nameWords.has(giver));
