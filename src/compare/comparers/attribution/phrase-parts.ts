import type { Token } from "../../../domain/index.js";

/** One description as token ranges: "the army commander, General Rusca, of Ghelan and Colonel Paz". */
export interface PhraseParts {
  /** The noun phrase and its appositions. */
  readonly own: readonly (readonly [first: number, past: number])[];
  /** Phrases that hang on it by a preposition. */
  readonly hanging: readonly (readonly [first: number, past: number])[];
  /** Where phrases begin that "and" joins to it. */
  readonly joined: readonly number[];
}

const inside = new Set(["ADJ", "NOUN", "PROPN", "NUM", "SYM"]);
const hangs = /^(?:of|for|at|from|in|with)$/;
const possessive = /^(?:my|your|his|her|its|our|their)$/;
const deepest = 4;

/** One past the noun phrase that begins at `first`; `first` where none does. */
export function endOfNounPhrase(tokens: readonly Token[], first: number): number {
  let i = first;
  let head = false;
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    const hyphen = next?.text === "-" && next.start === token.end;
    if (i === first && (token.pos === "DET" || possessive.test(token.lower))) continue;
    if (inside.has(token.pos)) {
      if (token.pos !== "ADJ" && token.pos !== "NUM") head = true;
      continue;
    }
    const before = tokens[i - 1];
    if (i > first && token.text === "-" && before?.end === token.start) continue;
    if (i > first && before?.text === "-" && tokens[i - 2]?.end === before.start && token.pos !== "PUNCT")
      continue;
    if (hyphen && token.pos !== "PUNCT") continue;
    if ((token.text === "'s" || token.text === "'") && head && next !== undefined && inside.has(next.pos))
      continue;
    if (token.text === "&" && head) continue;
    // "the retired judge", "the investigating engineers"
    if (
      token.pos === "VERB" &&
      i === first + 1 &&
      before?.pos === "DET" &&
      next !== undefined &&
      inside.has(next.pos)
    )
      continue;
    break;
  }
  return head || (i > first + 1 && tokens[first]?.pos === "DET") ? i : first;
}

export function partsFrom(tokens: readonly Token[], first: number): PhraseParts {
  const own: [number, number][] = [];
  const hanging: [number, number][] = [];
  const joined: number[] = [];
  let past = endOfNounPhrase(tokens, first);
  if (past === first) return { own, hanging, joined };
  own.push([first, past]);
  for (let hops = 0; hops < deepest; hops++) {
    const token = tokens[past];
    if (token === undefined) break;
    const next = past + 1;
    const end = endOfNounPhrase(tokens, next);
    if (
      hangs.test(token.lower) &&
      end > next &&
      !isTime(tokens, end - 1) &&
      (token.lower === "of" || speaksFor(tokens, past) || holdsName(tokens, next, end))
    ) {
      hanging.push([next, end]);
      past = end;
    } else if (namesItself(tokens, past) > 0) {
      const from = past + namesItself(tokens, past);
      let to = endOfNounPhrase(tokens, from);
      if (to === from) break;
      if (tokens[to]?.lower === "of") to = Math.max(to, endOfNounPhrase(tokens, to + 1));
      own.push([from, to]);
      past = to;
    } else if (token.text === "," && isAge(tokens, next)) past = next + 1;
    else if (token.text === "," && end > next && isApposition(tokens, own, [next, end])) {
      own.push([next, end]);
      past = end;
    } else if (/^(?:and|&)$/.test(token.lower) && end > next && !startsClause(tokens, end)) {
      joined.push(next);
      break;
    } else break;
  }
  return { own, hanging, joined };
}

/** "a fire in a barn" hangs on the deed as well as on the noun; "a team in Lyon" tells whose it is. */
const holdsName = (tokens: readonly Token[], first: number, past: number): boolean =>
  tokens.slice(first, past).some(({ pos }) => pos === "PROPN");

/** "a spokesman |for the miners' union|" */
const speaksFor = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "for" &&
  /^(?:spokes\p{L}+|representatives?|lawyers?|attorneys?)$/u.test(tokens[at - 1]?.lower ?? "");

/** "calling itself the Sons of Kesh", "known as Ana", "named Ana": words before a name. */
function namesItself(tokens: readonly Token[], at: number): number {
  const [one, two] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  if (one === "calling" && /^(?:itself|himself|herself|themselves)$/.test(two ?? "")) return 2;
  if (one === "known" && two === "as") return 2;
  return one === "called" || one === "named" ? 1 : 0;
}

const isTime = (tokens: readonly Token[], at: number): boolean =>
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|\p{L}+day|night|morning|evening|afternoon|week|month|year|years|minute|time|half|\d+)$/u.test(
    tokens[at]?.lower ?? "",
  );

const isAge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === "NUM" && /^[,.;]?$/.test(tokens[at + 1]?.text ?? "");

const isNamed = (tokens: readonly Token[], [, past]: readonly [number, number]): boolean =>
  tokens[past - 1]?.pos === "PROPN";

/** One of the two is a name and the other says who that is; what follows shows that no list goes on. */
function isApposition(
  tokens: readonly Token[],
  own: readonly (readonly [number, number])[],
  part: readonly [number, number],
): boolean {
  const known = own.some((one) => isNamed(tokens, one));
  if (known === isNamed(tokens, part) && !(known && own.length > 1)) return false;
  if (known && isNamed(tokens, part)) return false;
  let end = part[1];
  for (let hops = 0; hops < deepest && hangs.test(tokens[end]?.lower ?? ""); hops++)
    end = Math.max(end + 1, endOfNounPhrase(tokens, end + 1));
  const behind = tokens[end];
  return behind === undefined || /^[,.;:"]$/.test(behind.text) || /^(?:who|AUX|VERB)$/.test(behind.pos);
}

/** "Reyes arrested the driver and Brandt called …": the joined name is the subject of a verb of its own. */
const startsClause = (tokens: readonly Token[], at: number): boolean =>
  /^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? "");

/**
 * Where the description begins that holds the token at `at`: back over its noun phrase, over a noun that the
 * phrase hangs on, and over "the plant's manager, " before a name.
 */
export function startOfPhrase(tokens: readonly Token[], at: number): number {
  let first = nounStart(tokens, at);
  for (let hops = 0; hops < deepest; hops++) {
    const before = tokens[first - 1];
    if (before === undefined) break;
    if (hangs.test(before.lower) && inside.has(tokens[first - 2]?.pos ?? "")) {
      first = nounStart(tokens, first - 2);
      continue;
    }
    const behindComma = before.text === "," && inside.has(tokens[first - 2]?.pos ?? "");
    if (!behindComma) break;
    const start = nounStart(tokens, first - 2);
    const opens = tokens[start - 1];
    const ofNoun = hangs.test(opens?.lower ?? "") && inside.has(tokens[start - 2]?.pos ?? "");
    const free = opens === undefined || /^(?:that|as|but|while|when|by|is|was|[",;:.])$/.test(opens.lower);
    if (!free && !ofNoun) break;
    first = start;
  }
  return first;
}

/** First token of the noun phrase that ends at `at`. */
export function nounStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0) {
    const before = tokens[first - 1] as Token;
    const joins =
      inside.has(before.pos) ||
      /^'s?$/.test(before.text) ||
      (before.text === "-" && before.end === tokens[first]?.start);
    if (joins) first--;
    else if (tokens[first]?.text === "-" && before.end === tokens[first]?.start && before.pos !== "PUNCT")
      first--;
    else break;
  }
  const opener = tokens[first - 1];
  return opener !== undefined && (opener.pos === "DET" || possessive.test(opener.lower)) ? first - 1 : first;
}
