import type { Claim, QuantityMention, Sentence, Token } from "../../../domain/index.js";

/** How an amount is told that nobody has counted yet: "analysts had expected", "asked for", "fears that". */
export type Forecast = "expected" | "wanted" | "feared" | null;

const expected = new Set(
  "forecast predict project projection anticipate guidance outlook analyst budgeted prediction expect expected expectation".split(
    " ",
  ),
);
const wanted = new Set(
  "ask seek demand request want propose recommend urge target goal aim prosecutor prosecution claimant".split(
    " ",
  ),
);
const feared = new Set("fear feared warn dread".split(" "));
const isLikely = (tokens: readonly Token[], i: number): boolean =>
  (/^(?:likely|hope|hopes|hoped|set|due|estimated)$/.test(tokens[i]?.lower ?? "") &&
    tokens[i + 1]?.lower === "to") ||
  (/^estimates?$/.test(tokens[i]?.lower ?? "") && /^(?:for|of|is|was)$/.test(tokens[i + 1]?.lower ?? ""));

/** "than expected", "below forecasts": what was forecast is another figure than this one. */
export function forecastBefore(
  { tokens }: Sentence,
  mention: QuantityMention,
  claim: Claim | null,
): Forecast {
  const first = mention.tokens[0];
  const from = Math.max(0, claim === null ? first - 12 : Math.min(claim.tokens[0], first - 12));
  let found: Forecast = null;
  for (let i = from; i < first; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const lemma = token.lemma.toLowerCase();
    const before = tokens[i - 1]?.lemma.toLowerCase() ?? "";
    // "were likely to take six weeks", "hopes to have it mended in a month"
    if (isLikely(tokens, i)) {
      if (mention.dimension === "duration") found = "expected";
      continue;
    }
    if (/^(?:than|beat|above|below|exceed|miss|as)$/.test(before) || token.pos === "ADJ") continue;
    // "Exit polls gave the Union 43 percent."
    if (lemma === "poll" && /^(?:exit|opinion)$/.test(before)) found = "expected";
    // For counts "predicted" and the like are mostly a speaker's verb; only the amount's own verb counts.
    if (mention.dimension === "count" && lemma !== mention.frame && lemma !== claim?.verb?.lemma) continue;
    if (expected.has(lemma)) found = "expected";
    else if (wanted.has(lemma)) found = "wanted";
    else if (feared.has(lemma)) found = "feared";
  }
  const behind = tokens
    .slice(mention.tokens[1], mention.tokens[1] + 6)
    .map(({ lower }) => lower)
    .join(" ");
  if (
    found === null &&
    /\b(?:has|have|had|was|were|is|are|being) (?:been )?(?:demanded|sought|requested)\b/.test(behind)
  )
    return "wanted";
  // "savings of 280 million a year were possible"
  if (found === null && /\b(?:is|are|was|were|be) (?:possible|achievable|expected|likely)\b/.test(behind))
    return "expected";
  return found;
}
