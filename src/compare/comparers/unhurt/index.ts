import { addTo, type Comparison, type Difference, evidenceAt, type Story } from "../../../domain/index.js";
import { areRelated, isKindOf } from "../../../text/index.js";
import { mentionsIn } from "../../align/in-sentence.js";
import { shorten } from "../../align/shorten.js";
import type { Comparer } from "../../comparer.js";
import { type At, areSetApart } from "../../matter/set-apart.js";
import { asideOf } from "../../proposition/aside.js";
import { haveOtherDays } from "../../proposition/one-event.js";
import { tellAlike } from "../../proposition/told-alike.js";
import { readPlaces } from "../quantity/places.js";
import { type Harm, harmsOf } from "./read-harm.js";

/**
 * "Nobody was hurt there" against "a worshipper was treated for cuts", "all the sailors are unharmed" against "one
 * suffered a gunshot wound". Who was hurt is often told by the wound and without a number: those with one are
 * counted (`zero-count.ts`).
 */
export const unhurtComparer: Comparer = {
  type: "polarity",
  measures: ["zero"],
  compare(story): Comparison {
    const harms = harmsOf(story);
    const nones = harms.filter(({ none }) => none).slice(0, mostCompared);
    const hurt = harms.filter(({ none }) => !none).slice(0, mostCompared);
    if (nones.length === 0 || hurt.length === 0) return { differences: [], nearMisses: [] };
    const scopeOf = readScopes(story);
    const sides = new Map<Harm, Harm[]>();
    for (const none of nones)
      for (const some of hurt) {
        if (none.document === some.document && none.sentence === some.sentence) continue;
        if (!covers(none, some) || !areOfOneEvent(story, none, some, scopeOf)) continue;
        addTo(sides, none, some);
      }
    return { differences: sides.size === 0 ? [] : [differenceOf(story, sides)], nearMisses: [] };
  },
};

/** Of either; a story with more of them tells of many events. */
const mostCompared = 100;

/** Whether who was hurt is one of those of whom none was: a brakeman is no passenger. */
const covers = (none: Harm, some: Harm): boolean =>
  none.whom.length === 0 ||
  none.whom.some((group) =>
    some.whom.some(
      ({ head, modifiers }) =>
        (areRelated(head, group.head, "noun") || isKindOf(head, group.head, "noun", 4)) &&
        group.modifiers.every(
          (word) =>
            /^(?:all|the|both|every|\d+)$/i.test(word) ||
            modifiers.includes(word) ||
            (word === "foreign" && modifiers.some((other) => /^\p{Lu}/u.test(other))),
        ),
    ),
  );

interface Scope {
  /** Places that tell this event from another one of the story. */
  readonly places: ReadonlySet<string>;
  /** Words of all names but those of whoever says it. */
  readonly names: ReadonlySet<string>;
}

function readScopes(story: Story): (at: At) => Scope {
  const placesAt = readPlaces(story);
  return ({ document, sentence }) => {
    const source = story.documents[document];
    const tokens = source?.sentences[sentence]?.tokens ?? [];
    const telling = (index: number): string[] =>
      placesAt(document, index).flatMap(({ key, common }) => (common ? [] : [key]));
    const own = telling(sentence);
    const places =
      own.length === 0 && tokens.some(({ lower }) => lower === "there") ? telling(sentence - 1) : own;
    const asides = asideOf(story, document, sentence);
    const isAside = (at: number): boolean => asides.some(([first, past]) => first <= at && at < past);
    const names = (source === undefined ? [] : mentionsIn(source, sentence)).flatMap((mention) =>
      mention.kind === "entity" && mention.type !== "nationality" && !isAside(mention.tokens[0])
        ? tokens.slice(...mention.tokens).map(({ lower }) => lower)
        : [],
    );
    return {
      places: new Set(places),
      names: new Set(names.filter((word) => word.length > longestFiller)),
    };
  };
}

/** Words of a name up to this long are in many names. */
const longestFiller = 3;

/** In 2011, on another occasion, at another place: told of somebody else. */
function areOfOneEvent(story: Story, none: Harm, some: Harm, scopeOf: (at: At) => Scope): boolean {
  if (isOfBefore(story, none) !== isOfBefore(story, some)) return false;
  if (isOfAnother(story, none) || isOfAnother(story, some)) return false;
  if (haveOtherDays(story, none, some) || areSetApart(story, none, some)) return false;
  const [one, two] = [scopeOf(none), scopeOf(some)];
  const isShared = meet(one.names, two.names) || meet(one.places, two.places);
  if (isShared) return true;
  if (one.places.size > 0 || two.places.size > 0) return false;
  // A group is told apart by its noun; "nobody" means those of its event, which must be told to be the other's.
  if (none.whom.length > 0) return true;
  const besides = (harm: Harm) => ({ ...harm, besides: [[harm.first, harm.past] as const] });
  return !tellsOfHurt(story, none.document) && tellAlike(story, besides(none), besides(some)).shared > 0;
}

/** "Another coach", "a separate attack", "the neighbouring island". */
const isOfAnother = ({ documents }: Story, { document, sentence }: At): boolean =>
  (documents[document]?.sentences[sentence]?.tokens ?? []).some(({ lower }) => another.test(lower));
const another =
  /^(?:another|separate|separately|elsewhere|neighbou?ring|previous|previously|earlier|similar|second|third|next|other)$/;

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

const tellsOfHurt = (story: Story, document: number): boolean =>
  harmsOf(story).some((harm) => !harm.none && harm.document === document);

/** "No one was hurt on that occasion", "in 2011": its sentence or the one before it tells of another year. */
function isOfBefore({ documents }: Story, { document, sentence }: At): boolean {
  const tokens = documents[document]?.sentences[sentence]?.tokens ?? [];
  const pointsBack = tokens.some(
    ({ lower }, i) => lower === "that" && /^(?:occasion|time|day|night)$/.test(tokens[i + 1]?.lower ?? ""),
  );
  const told = pointsBack
    ? [...(documents[document]?.sentences[sentence - 1]?.tokens ?? []), ...tokens]
    : tokens;
  return told.some(
    ({ text, lower }, i) =>
      (/^(?:19|20)\d\d$/.test(text) && /^(?:in|since)$/.test(told[i - 1]?.lower ?? "")) ||
      (lower === "last" && /^(?:year|month|season)$/.test(told[i + 1]?.lower ?? "")) ||
      (lower === "ago" && /^(?:years?|months?)$/.test(told[i - 1]?.lower ?? "")),
  );
}

function spanOf({ documents }: Story, { document, sentence, first, past }: Harm) {
  const tokens = documents[document]?.sentences[sentence]?.tokens ?? [];
  return { start: tokens[first]?.start ?? 0, end: tokens[past - 1]?.end ?? 0 };
}

function differenceOf(story: Story, sides: ReadonlyMap<Harm, readonly Harm[]>): Difference {
  const value = (key: string, harms: readonly Harm[]) => {
    const evidence = harms.slice(0, mostEvidence).flatMap((harm) => {
      const document = story.documents[harm.document];
      return document === undefined ? [] : [evidenceAt(document, harm.sentence, spanOf(story, harm))];
    });
    const [first] = harms as [Harm, ...Harm[]];
    const { start, end } = spanOf(story, first);
    const words = story.documents[first.document]?.source.text.slice(start, end) ?? "";
    return { key, label: `“${shorten(words)}”`, evidence };
  };
  return {
    type: "polarity",
    measure: "zero",
    attribute: "zero:hurt",
    label: "who was hurt",
    cause: "contradiction",
    reasons: [],
    toSettle: [],
    values: [value("none", [...sides.keys()]), value("some", [...new Set([...sides.values()].flat())])],
  };
}

/** A finding shows at most this many places for one value. */
const mostEvidence = 12;
