import type { Token } from "../../domain/index.js";
import { nounCategory } from "../../text/index.js";
import type { Standing } from "./standing.js";

/**
 * Words that tell how sure or how far along a whole statement is, wherever they stand in it: "perhaps by the poet",
 * "was an option", "has yet to be made". `operators.ts` has the words that govern another verb by the grammar; these
 * are found by the word alone, so none is here that says it of one thing only ("a possible winner" is, "a planner" is
 * not). Lemmas, or words as they are written, joined by "_", that follow each other. General English.
 */
type Certainty = "certain" | Extract<Standing, "possible" | "planned" | "future" | "alleged">;

const lines: readonly (readonly [Certainty, string])[] = [
  [
    "possible",
    "might may could possibly perhaps maybe possible potential potentially option possibility chance consider weigh " +
      "mull ponder contemplate toying_with thinking_of thinking_about explore discuss debate study examine consult consultation " +
      "propose proposal threaten threat unclear undecided unconfirmed unsure inconclusive interested whether " +
      "suggest suspect suspected suspicion fear feared reckon guess appears_to appeared_to seems_to seemed_to negotiate hint",
  ],
  [
    "alleged",
    "allege alleged allegedly allegation accuse accusation reportedly rumoured rumored purportedly purported unverified " +
      "unproven said_to reported_to believed_to thought_to rumoured_to rumored_to alleged_to apparently supposedly",
  ],
  [
    "planned",
    "plan planned intend aim promise pledge vow due expect expected likely hope schedule scheduled seek prepare " +
      "set_to set_for yet_to forecast predict",
  ],
  ["future", "will shall 'll wo"],
  [
    "certain",
    "definitely certainly undoubtedly confirm establish prove conclude conclusively certain sure beyond_doubt without_doubt indeed clearly",
  ],
];

interface Marker {
  readonly certainty: Certainty;
  readonly next: string | null;
}

const markers = new Map<string, Marker[]>();
for (const [certainty, words] of lines)
  for (const word of words.split(" ")) {
    const [first = "", next = null] = word.split("_");
    markers.set(first, [...(markers.get(first) ?? []), { certainty, next }]);
  }

/** The certainty that the word at `at` gives to what stands around it; null for any other word. */
export function certaintyAt(tokens: readonly Token[], at: number): Certainty | null {
  const token = tokens[at];
  // "in May", "Will Smith"
  if (token === undefined || token.pos === "PROPN" || isSuperseded(tokens, at)) return null;
  if (at > 0 && /^\p{Lu}/u.test(token.text)) return null;
  // "could not reach the yacht": nobody was able to
  if (token.lower === "could" && /^(?:not|n't)$/.test(tokens[at + 1]?.lower ?? "")) return null;
  // "could hear the lion roar": they heard it
  if (token.lower === "could" && /^(?:hear|see|smell|feel)$/.test(tokens[at + 1]?.lemma ?? "")) return null;
  // "the suspected ringleader": who it is, and not what is done
  if (/^(?:suspected|alleged|accused|potential)$/.test(token.lower) && isPerson(tokens[at + 1])) return null;
  // "is to open", and not "is to blame"
  if (token.lemma === "be" && tokens[at + 1]?.lower === "to" && tokens[at + 2]?.lower !== "blame")
    return "planned";
  for (const word of new Set([token.lower, token.lemma]))
    for (const { certainty, next } of markers.get(word) ?? [])
      if (next === null || (next === tokens[at + 1]?.lower && word === token.lower)) return certainty;
  return null;
}

const isPerson = (token: Token | undefined): boolean =>
  token?.pos === "NOUN" && /^(?:person|body)$/.test(nounCategory(token.lemma) ?? "");

/** "had planned to", "had been expected to": a plan of the past, and how it went is told beside it. */
const isSuperseded = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === "had");

export type { Certainty };
