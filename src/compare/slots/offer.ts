import type { EntityMention, Token } from "../../domain/index.js";
import { entityIdOf } from "../align/entity-id.js";
import { mentionsIn } from "../align/in-sentence.js";
import { endsClause, excludesAllBut, type Filling, type Place, type Slot } from "./slot.js";

const offers = /^(?:offer|bid|proposal)$/;
const withdrawing = /^(?:withdraw|pull|rescind|retract|revoke)$/;

/** Whether a club's, a buyer's or a side's offer stands: "withdrew its offer", "has made an offer". */
export const offerStands: Slot = {
  name: "offer-stands",
  question: "whether the offer still stands",
  cues: ["offer", "bid", "proposal"],
  cause: "update",
  read: (place) => place.tokens.flatMap((_, i) => offerAt(place, i)),
  excludes: excludesAllBut([]),
};

function offerAt(place: Place, i: number): Filling[] {
  const { tokens } = place;
  const noun = tokens[i];
  if (noun === undefined || !offers.test(noun.lemma) || i === 0) return [];
  const told = verbBefore(tokens, i);
  if (told !== null)
    return offerers(place, told.at).map((owner) => ({
      owner,
      value: told.value,
      first: told.at,
      past: i + 1,
    }));
  // "has an offer on the table from the club"
  const table = tokens.slice(i, i + 5).findIndex(({ lower }) => lower === "table");
  const from = tokens.slice(i, i + 9).findIndex(({ lower }) => lower === "from");
  if (table < 0 || from < table) return [];
  return offerers(place, i + from + 5, i + from).map((owner) => ({
    owner,
    value: "stands",
    first: i,
    past: i + table + 1,
  }));
}

/** "withdrew their contract offer", "have also made an offer": what stands a few words before the noun. */
function verbBefore(
  tokens: readonly Token[],
  i: number,
): { readonly value: string; readonly at: number } | null {
  for (let at = i - 1; at >= Math.max(0, i - 6); at--) {
    const { lemma = "", lower = "" } = tokens[at] ?? {};
    if (endsClause(tokens[at])) return null;
    if (withdrawing.test(lemma)) return { value: "withdrawn", at };
    if (lemma !== "make" || lower !== "made") continue;
    const before = tokens.slice(Math.max(0, at - 3), at).map((word) => word.lower);
    if (before.some((word) => /^(?:had|not|never|n't|yet)$/.test(word))) return null;
    return before.some((word) => /^(?:has|have)$/.test(word)) ? { value: "stands", at } : null;
  }
  return null;
}

/** Who makes it: all bodies named in the row before the verb. */
function offerers(
  { story, document, sentence }: Place,
  past: number,
  from = Math.max(0, past - 16),
): string[] {
  const named = mentionsIn(document, sentence).filter(
    (mention): mention is EntityMention =>
      mention.kind === "entity" &&
      mention.type !== "person" &&
      mention.type !== "nationality" &&
      mention.tokens[0] >= from &&
      mention.tokens[1] <= past,
  );
  return [...new Set(named.map(({ name }) => entityIdOf(story, name)))];
}
