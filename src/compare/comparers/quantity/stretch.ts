import type { Claim, QuantityMention, Sentence, Token } from "../../../domain/index.js";

/**
 * The stretch that an amount is counted over: "this season", "for the nine months", "in three operations".
 *
 * A quarter's revenue is no rival of a year's, nor a match's goals of a season's. Two stretches that go by other
 * names are two amounts. Where only one side names a stretch, a long one tells of more than one occasion.
 */
export interface Stretch {
  readonly name: string;
  /** Holds several occasions: `always` three operations or a career, `often` a season; a quarter may go unsaid. */
  readonly several: "always" | "often" | "part" | "unsaid";
}

const periods = /^(?:year|season|campaign|decade|century|quarter|half|term)$/;
const repeated =
  /^(?:years|seasons|months|weeks|days|nights|decades|quarters|games|matches|starts|races|rounds|meetings|operations|raids|attacks|incidents|fires|outings|appearances|elections|tournaments|visits|flights|sittings|deals|installments|instalments)$/;
/** Shorter than any event that is told of without them, so only where a rank says which: "in the first three hours". */
const brief = /^(?:minutes|hours|possessions|drives|innings|overs|laps|sets)$/;
const single =
  /^(?:minute|hour|day|night|week|month|season|year|game|match|race|round|minutes|hours|days|weeks|months|years)$/;
/** What a contest, a show or a day's play is made of. */
const stages =
  /^(?:inning|set|round|quarter|half|period|over|heat|leg|lap|frame|stage|act|game|test|phase|session|chukka)$/;
const rankOf =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|opening|final|last|deciding)$/;
const opening = /^(?:first|opening|final|closing)$/;
const lasting = /^(?:in|over|during|within|across|through)$/;
const over = /^(?:in|over|during|within|across|for|on|from|after|through|of)$/;
const which = /^(?:first|last|past|next|previous|final|opening|latest|second|third|fourth|following|coming)$/;
const owning = /^(?:the|his|her|its|their|our|a|an)$/;
const numeral =
  /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|many|couple)$/;

/** Counted anew each year. */
export const yearly = "each year";

/** The stretch named behind the amount, else the one named before it in its clause. */
export function readStretch(
  { tokens }: Sentence,
  mention: QuantityMention,
  claim: Claim | null,
): Stretch | null {
  const [first, past] = mention.tokens;
  const from = claim === null ? 0 : Math.min(claim.tokens[0], first);
  const to = Math.min(tokens.length, Math.max(Math.min(claim?.tokens[1] ?? past, past + 14), past + 8));
  for (let i = past; i < to; i++) {
    if (/^[,;:.]$/.test(tokens[i]?.text ?? "")) break;
    const found = stretchAt(tokens, i, tokens.length);
    if (found !== null) return found;
  }
  for (let i = from; i < first; i++) {
    const found = stretchAt(tokens, i, first);
    if (found !== null) return found;
  }
  return null;
}

/** The stretch that the words from `i` on name, read up to `end`: an amount is no stretch of itself. */
function stretchAt(tokens: readonly Token[], i: number, end: number): Stretch | null {
  const word = (at: number): string => (at < end ? (tokens[at]?.lower ?? "") : "");
  const [one, two] = [word(i), word(i + 1)];
  if (one === "since" && /^(?:NUM|PROPN)$|^the$/.test(two === "the" ? two : (tokens[i + 1]?.pos ?? "")))
    return { name: `since ${two}`, several: "unsaid" };
  if (/^(?:a|an|each|every|per)$/.test(one) && /^(?:year|annum)$/.test(two))
    return pastwards.test(word(i + 2)) ? null : { name: yearly, several: "unsaid" };
  if (/^(?:annually|yearly)$/.test(one)) return { name: yearly, several: "unsaid" };
  if (/^(?:this|last|past|next|previous|current|coming)$/.test(one) && periods.test(two))
    return { name: `${one === "past" ? "last" : one} ${periodOf(two)}`, several: severalOf(two) };
  if (/^(?:first|second|third|fourth|final)$/.test(one) && /^(?:quarter|half)$/.test(two))
    return { name: `${one} ${two}`, several: "unsaid" };
  if (/^(?:at|by|before)$/.test(one) && /^(?:halftime|half-time|intermission)$/.test(two))
    return { name: "first half", several: "always" };
  if (!over.test(one)) return null;
  let at = i + 1;
  const place = /^(?:the|his|her|its|their)$/.test(word(at)) ? at + 1 : at;
  if (/^(?:in|during|for|of)$/.test(one) && rankOf.test(word(place)) && stages.test(word(place + 1)))
    return { name: `${word(place)} ${word(place + 1)}`, several: "part" };
  const owner = owning.test(word(at)) ? word(at++) : null;
  if (/^(?:career|lifetime|reign|history)$/.test(word(at)) && owner !== null)
    return { name: word(at), several: "always" };
  if (owner === "the" && periods.test(word(at)) && one !== "after" && one !== "on")
    return { name: periodOf(word(at)), several: severalOf(word(at)) };
  if (owner === "the" && /^(?:1[5-9]|20)\d0s$/.test(word(at))) return { name: word(at), several: "always" };
  if (/^(?:for|on|from|after|of)$/.test(one) && owner === null) return null;
  const rank = which.test(word(at)) ? word(at++) : null;
  // "in the first hour", "during the opening days"
  if (rank !== null && owner !== null && opening.test(rank) && lasting.test(one) && single.test(word(at)))
    return { name: `${rank === "opening" ? "first" : rank} ${word(at)}`, several: "always" };
  if (!numeral.test(word(at)) || word(at - 1) === "one") return null;
  const number = word(at);
  // "in his six big-league seasons"
  const ends = (noun: string): boolean => repeated.test(noun) || (rank !== null && brief.test(noun));
  for (let steps = 0; steps < 4 && !ends(word(at + 1)) && isModifier(tokens[at + 1]); steps++) at++;
  if (!ends(word(at + 1))) return null;
  if (pastwards.test(word(at + 2))) return null;
  return { name: [rank, number, word(at + 1)].filter((part) => part !== null).join(" "), several: "always" };
}

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:ADJ|NOUN)$/.test(token.pos) || /^(?:-|of)$/.test(token.text));
const pastwards = /^(?:ago|earlier|later|before|after)$/;
const periodOf = (word: string): string => (word === "campaign" ? "season" : word);
const severalOf = (word: string): Stretch["several"] =>
  /^(?:season|campaign|decade|century)$/.test(word) ? "often" : "unsaid";

/** Two stretches, or a long one where the other side tells of one occasion. */
export function overOtherStretch(a: Stretch | null, b: Stretch | null, near: boolean): boolean {
  if (a === null || b === null) {
    const { several } = a ?? b ?? { several: "unsaid" };
    return several === "always" || ((several === "often" || several === "part") && !near);
  }
  return a.name !== b.name && !endsAlike(a.name, b.name) && !endsAlike(b.name, a.name);
}

/** "the quarter" may be any; "this year" and "this season" go for each other. */
const endsAlike = (short: string, long: string): boolean =>
  long.endsWith(` ${short}`) || (/^\w+ year$/.test(short) && long === short.replace("year", "season"));
