import type { Story } from "../../../domain/index.js";
import { type Proposition, propositionsOf } from "../../acts/index.js";
import { matchPropositions } from "../../acts/match.js";
import type { DatedEvent } from "./dated-event.js";

/** What a dated act states: its own word first, then its clause, then the act that is the clause's subject. */
function statedBy(story: Story, { document, sentence, claim, at }: DatedEvent): Proposition[] {
  const here = propositionsOf(story).bySentence[document]?.get(sentence) ?? [];
  const own = here.filter(({ act }) => act.first <= at && at < act.past);
  if (claim === null) return own;
  const subject = claim.subject?.tokens ?? null;
  const ofClause = here.filter(
    (found) =>
      !own.includes(found) &&
      (found.act.part !== "noun" ||
        (subject !== null && found.act.first < subject[1] && found.act.past > subject[0])) &&
      found.claim === claim,
  );
  return [...own, ...ofClause];
}

/** Whether two dated acts are one by what is said of them: "raided", "the hold-up". */
export function areToldAsOne(story: Story, a: DatedEvent, b: DatedEvent): boolean {
  const right = statedBy(story, b);
  return statedBy(story, a).some((one) =>
    right.some((other) => {
      const nouns = one.act.part === "noun" && other.act.part === "noun";
      if (nouns && (isSubjectOnly(one, a) || isSubjectOnly(other, b))) return false;
      const match = matchPropositions(story, one, other);
      return match !== null && match.relation === "same" && one.holds === other.holds;
    }),
  );
}

/** "The trial was adjourned" dates the adjournment: of two such clauses the trial alone makes no one act. */
const isSubjectOnly = ({ act, focus }: Proposition, { claim, noun }: DatedEvent): boolean =>
  noun === null && act.part === "noun" && claim?.verb != null && focus.end < claim.verb.span.end;
