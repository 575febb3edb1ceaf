import type { Claim, QuantityMention, Sentence, Span, Token } from "../../../domain/index.js";
import { readContrasts } from "./contrasts.js";
import { type Forecast, forecastBefore } from "./forecast.js";
import { perUnit } from "./per-unit.js";
import { readStretch, type Stretch } from "./stretch.js";
import { wholeOf } from "./wholes.js";
import { readWindow, type Window } from "./window.js";

/** What the words around an amount say of its standing, beside what it is an amount of. */
export interface Marks {
  /** "had expected", "asked for", "fears that": nobody has counted it yet. */
  readonly forecast: Forecast;
  /** Told as still to come: "will cost", "plans to open". */
  readonly ahead: boolean;
  /** "the previous record", "up from", "the old price". */
  readonly previous: Span | null;
  /** "$19 a dose", "40 per 1,000": an amount for each of something. */
  readonly per: string | null;
  /** "seriously injured", "slightly hurt": only some of the hurt. */
  readonly grave: "grave" | "slight" | null;
  /** "since 2015", "this year": the stretch that it is counted over. */
  readonly stretch: Stretch | null;
  /** "the last five games": the amount is itself such a stretch. */
  readonly window: Window | null;
  /** Populations that the sentence speaks of and that exclude others: "girls", "second quarter". */
  readonly contrasts: ReadonlyMap<string, string>;
  /** "79 of the 150 seats": the number of the whole. */
  readonly whole: number | null;
  /** "both engines", "all seven counts": the amount is the whole. */
  readonly all: boolean;
  /** "worldwide", "in Alder and Brook together": counted over more than one place. */
  readonly wide: boolean;
  /** "on a normal day", "usually": not what it was this time. */
  readonly usual: boolean;
  /** "the enlarged group", "the combined company": two bodies taken together. */
  readonly merged: boolean;
  /** "one of the paintings is worth", "some of them". */
  readonly oneOf: boolean;
  /** "firefighters from abroad", "among the young": only some of those counted elsewhere. */
  readonly narrowed: boolean;
  /** "still without power", "the remaining 12": what is left of a larger count. */
  readonly remaining: boolean;
  /** "turnout by 5 p.m.", "with half the votes counted", "so far": the count goes on. */
  readonly partial: boolean;
}

const previous = new Set("previous prior earlier old".split(" "));
const grave = /^(?:seriously|critically|severely|gravely|badly|serious|critical|severe|grave)$/;
const slight = /^(?:slightly|lightly|minor|mildly|slight|light)$/;

export function readMarks(
  sentence: Sentence,
  mention: QuantityMention,
  claim: Claim | null,
  quantities: readonly QuantityMention[],
): Marks {
  const { tokens } = sentence;
  const whole = wholeOf(tokens, mention, quantities);
  const [first, past] = mention.tokens;
  return {
    forecast: forecastBefore(sentence, mention, claim),
    ahead: isAhead(sentence, mention, claim),
    previous: previousBefore(sentence, first, past),
    per: perUnit(sentence, mention),
    grave: gravityOf(tokens.slice(Math.max(0, first - 2), past + 5)),
    stretch: stretchOf(sentence, mention, claim),
    window: readWindow(sentence, mention),
    contrasts: readContrasts(tokens),
    whole: whole?.mention.value ?? null,
    all: whole?.all ?? false,
    wide: tokens.some(({ lower }, i) => isWide(lower, tokens[i - 1]?.pos === "PROPN")),
    usual:
      mention.frame === "average" ||
      tokens.some(({ lower }) => /^(?:normal|normally|usual|usually|typical|typically)$/.test(lower)),
    merged: tokens.some(
      ({ lower }, i) =>
        /^(?:enlarged|combined|merged|joint)$/.test(lower) && bodies.test(tokens[i + 1]?.lower ?? ""),
    ),
    // "Some of the money went on eleven horses": all the horses.
    oneOf:
      !(mention.dimension === "count" && tokens[first - 1]?.pos === "ADP") &&
      tokens
        .slice(0, first)
        .some(
          ({ lower }, i) =>
            /^(?:one|some|each|most|another|none)$/.test(lower) &&
            tokens[i + 1]?.lower === "of" &&
            first - i < 12,
        ),
    narrowed: isNarrowed(
      tokens
        .slice(Math.max(0, first - 6), past + 6)
        .map(({ lower }) => lower)
        .join(" "),
    ),
    remaining: tokens
      .slice(Math.max(0, first - 3), past + 4)
      .some(({ lower }) => /^(?:still|remain|remains|remained|remaining|left)$/.test(lower)),
    partial: isPartial(tokens.slice(Math.max(0, first - 8), past + 7).map(({ lower }) => lower)),
  };
}

/** A firm's quarter and half are reported as such; only what is counted or measured is a stage of a contest. */
function stretchOf(sentence: Sentence, mention: QuantityMention, claim: Claim | null): Stretch | null {
  const found = readStretch(sentence, mention, claim);
  return found?.several === "part" && /^(?:money|percent)$/.test(mention.dimension)
    ? { ...found, several: "unsaid" }
    : found;
}

const bodies =
  /^(?:group|company|firm|business|entity|bank|airline|operation|organisation|organization|party|union|fleet|forces?)$/;

const isNarrowed = (words: string): boolean =>
  /\bfrom (?:abroad|overseas|elsewhere)\b|\bcoming (?:by|in|from|via|on)\b|\b(?:among|amongst|for) (?:the )?(?:young|elderly|poor|rich|unvaccinated|women|men|girls|boys|under|over|those)\b|\b(?:under|over)-\d+|\byouth\b/.test(
    words,
  );

const isWide = (word: string, behindName: boolean): boolean =>
  /^(?:worldwide|nationwide|globally|altogether|countrywide|statewide)$/.test(word) ||
  (behindName && /^(?:together|combined)$/.test(word));

/** "by 5 p.m.", "with 98 percent of the ballots counted", "preliminary". */
function isPartial(words: readonly string[]): boolean {
  return words.some(
    (word, i) =>
      /^(?:preliminary|provisional|partial|interim|counted)$/.test(word) ||
      (word === "so" && words[i + 1] === "far") ||
      (word === "by" && isTime(words[i + 1] ?? "", words[i + 2] ?? "")),
  );
}

const isTime = (word: string, next: string): boolean =>
  /^(?:noon|midday|midnight|\d{1,2}[:.]\d\d(?:[ap]m)?|\d{1,2}[ap]m)$/.test(word) ||
  (/^\d{1,2}$/.test(word) && /^(?:[ap]\.?m\.?|o'clock)$/.test(next));

function gravityOf(tokens: readonly Token[]): Marks["grave"] {
  for (const { lower } of tokens) {
    if (grave.test(lower)) return "grave";
    if (slight.test(lower)) return "slight";
  }
  return null;
}

function isAhead({ tokens }: Sentence, mention: QuantityMention, claim: Claim | null): boolean {
  if (claim !== null && (claim.modality === "future" || claim.modality === "planned")) return true;
  const from = Math.max(0, mention.tokens[0] - 8);
  return tokens
    .slice(from, mention.tokens[1] + 6)
    .some(({ lower }) =>
      /^(?:will|shall|would|plans?|planned|planning|proposals?|proposed|face|faces|'ll)$/.test(lower),
    );
}

/** "the previous record of 2:20", "up from 6.8 percent", "compared with 40 last year". */
function previousBefore({ tokens }: Sentence, first: number, past: number): Span | null {
  for (let i = first - 1; i >= Math.max(0, first - 6); i--) {
    const token = tokens[i];
    if (token === undefined || /^[;:,.]$/.test(token.text)) break;
    if (previous.has(token.lower) && tokens[i - 1]?.text !== "-") return token;
    if (token.lower === "from" && /^(?:up|down)$/.test(tokens[i - 1]?.lower ?? "") && i >= first - 2)
      return token;
    if (token.lower === "with" && /^compar/.test(tokens[i - 1]?.lower ?? "")) return token;
    if (token.lower === "than" && i >= first - 2 && !/^(?:more|less|fewer)$/.test(tokens[i - 1]?.lower ?? ""))
      return token;
  }
  // "6.8 percent in the previous three months"
  for (let i = past; i < Math.min(tokens.length, past + 4); i++) {
    const token = tokens[i];
    if (token === undefined || /^[;:,.]$/.test(token.text)) break;
    if (token.lower === "previous" || token.lower === "previously") return token;
  }
  return null;
}
