import { addTo, type Story } from "../../../domain/index.js";
import { isKindOf, verbKeys } from "../../../text/index.js";
import { areOnOtherDays } from "../../acts/days.js";
import { isOneAct } from "../../acts/evidence.js";
import { type Proposition, propositionsOf } from "../../acts/index.js";
import { compareSides } from "../../acts/participants.js";
import { actLexiconOf } from "../../lexicon/act-index.js";
import { claimAt } from "../../proposition/one-event.js";
import type { PlaceStatement } from "./statements.js";

/**
 * Places of one act of the same participants, whatever else their sentences share: "were driven to the primary school",
 * "all were taken to the community hall". Only among places of one way of being there; never all pairs.
 */
export function* placesOfOneAct<P extends Placeable>(
  story: Story,
  places: readonly P[],
): Generator<readonly [P, P]> {
  const lexicon = actLexiconOf(story);
  const buckets = new Map<string, Placed<P>[]>();
  for (const place of places) {
    const told = propositionOf(story, place);
    if (told === null || told.holds !== true) continue;
    const keys = new Set([...verbKeys(told.act.name), ...lexicon.keysOf(told.act)]);
    if (isMove(told.act.name)) keys.add(move);
    for (const key of keys) addTo(buckets, key, { place, told });
  }
  for (const [key, bucket] of buckets) {
    if (bucket.length > mostOfAct) continue;
    const isOne =
      key === move
        ? (a: Placed<P>, b: Placed<P>) => areMovedOnce(story, bucket, a, b)
        : (a: Placed<P>, b: Placed<P>) =>
            lexicon.relate(a.told.act, b.told.act) === "same" && isOneAct(story, a.told, b.told);
    for (const [i, a] of bucket.entries())
      for (const b of bucket.slice(i + 1)) {
        if (a.place.document === b.place.document || !isOne(a, b)) continue;
        const match = { a: a.told, b: b.told, relation: "same", strength: 0 } as const;
        if (!areOnOtherDays(story, match)) yield [a.place, b.place];
      }
  }
}

type Placeable = PlaceStatement & {
  readonly preposition: string;
  /** Where to, where from or where, where that is told apart: "sailed from Genoa to Bari". */
  readonly way?: "at" | "to" | "from";
};

interface Placed<P> {
  readonly place: P;
  readonly told: Proposition;
}

/** The same ones were brought, or went, somewhere, and no source tells of two goals of theirs. */
function areMovedOnce<P extends Placeable>(
  story: Story,
  all: readonly Placed<P>[],
  a: Placed<P>,
  b: Placed<P>,
): boolean {
  const isOf = ({ told: { theme: one } }: Placed<P>, { told: { theme: other } }: Placed<P>): boolean =>
    one !== null &&
    other !== null &&
    (compareSides(story, one, other) === "same" ||
      isKindOf(one.head, other.head, "noun") ||
      isKindOf(other.head, one.head, "noun"));
  if (!isOf(a, b) || [a, b].some(({ told }) => told.theme?.amount === "part")) return false;
  return [a, b].every((one) =>
    all.every(
      (other) =>
        other.place.document !== one.place.document ||
        other.place.key === one.place.key ||
        other.place.way !== one.place.way ||
        !isOf(one, other),
    ),
  );
}

/** An act that is placed more often than this goes on everywhere. */
const mostOfAct = 40;

/** Ways of bringing somebody somewhere, or of going there: which of them it was does not matter for where to. */
const moves: ReadonlySet<string> = new Set(
  "take bring drive carry rush fly ferry airlift transport move transfer bus evacuate convey go head travel sail steam proceed".split(
    " ",
  ),
);
const move = "move";
const isMove = (verb: string): boolean => moves.has(verb);

function propositionOf(story: Story, place: PlaceStatement): Proposition | null {
  const document = story.documents[place.document];
  const claim = document === undefined ? undefined : claimAt(document, place);
  const here = propositionsOf(story).bySentence[place.document]?.get(place.sentence) ?? [];
  return (
    here.find((told) => told.claim === claim && told.act.part !== "noun") ??
    here.find((told) => told.claim === claim) ??
    null
  );
}
