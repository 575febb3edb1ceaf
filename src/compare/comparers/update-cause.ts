import { appearedOn, type Cause, evidenceAt, type Reason, type Story } from "../../domain/index.js";
import type { Proposition } from "../acts/index.js";

interface Explained {
  readonly cause: Cause;
  readonly reasons: readonly Reason[];
}

/**
 * Whether what comes first by its nature (a plan, "has not been charged") was published before what comes later. Null
 * where the sources do not tell when they appeared.
 */
export function updateBetween(
  story: Story,
  earlier: readonly Proposition[],
  later: readonly Proposition[],
  names: readonly [earlier: string, later: string],
): Explained | null {
  const published = (propositions: readonly Proposition[]) =>
    propositions
      .flatMap(({ document }) => story.documents[document]?.source ?? [])
      .map(appearedOn)
      .sort((a, b) => ((a?.order ?? "") < (b?.order ?? "") ? -1 : 1));
  const [before, after] = [published(earlier), published(later)];
  const [last, first] = [before.at(-1), after[0]];
  if (before[0] == null || last == null || first == null) return null;
  if (last.order >= first.order) return { cause: "contradiction", reasons: [] };
  return {
    cause: "update",
    reasons: [
      {
        text: `${names[0]} was published on ${last.words}, ${names[1]} on ${first.words}.`,
        evidence: [earlier[0], later[0]].flatMap((proposition) => {
          const document = proposition === undefined ? undefined : story.documents[proposition.document];
          return proposition === undefined || document === undefined
            ? []
            : [evidenceAt(document, proposition.sentence, proposition.focus)];
        }),
      },
    ],
  };
}
