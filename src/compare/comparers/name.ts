import {
  type Difference,
  type DifferenceValue,
  type Entity,
  type Evidence,
  evidenceAt,
  measures,
  type NearMiss,
  type Reason,
  type Story,
} from "../../domain/index.js";
import { squash } from "../../text/index.js";
import type { Comparer } from "../comparer.js";
import { findNameLists } from "./name-lists.js";
import { mentionsByEntity, type NamedAt } from "./name-mentions.js";
import { findMisheard } from "./name-misheard.js";
import { findRivalNames } from "./name-rivals.js";
import { findSharedParts } from "./name-shared-part.js";
import { findNameSlots } from "./name-slot.js";
import { personVariants, thingVariants, type Variants } from "./name-variants.js";

/**
 * Spellings of one person, place, body or thing. All variants of a name are one finding: an editor settles
 * a spelling once.
 *
 * That two names are one thing was decided before, on more than their letters (`topics/entities.ts`). Not a
 * variant: a nickname, an initial, a title, letters for a full name, accents, capitals of house style.
 */
export const nameComparer: Comparer = {
  type: "name",
  measures: measures.name,
  compare(story) {
    const differences: Difference[] = [];
    const nearMisses: NearMiss[] = [];
    for (const [entity, places] of mentionsByEntity(story)) {
      const inText = withHeadlineSlips(places);
      const forms = withoutAliases(story, [...new Set(inText.map(({ mention }) => mention.name))]);
      if (forms.length < 2) continue;
      const variants = variantsOf(entity, forms).filter((variant) => isWorthANote(entity, variant, inText));
      for (const variant of variants) differences.push(toDifference(story, entity, inText, variant));
      if (variants.length === 0) nearMisses.push(...keptBack(story, entity, inText));
    }
    differences.push(...findNameLists(story));
    const rivals = [...findMisheard(story), ...findRivalNames(story)];
    const known = new Set(rivals.map(peopleOf));
    for (const one of [...findNameSlots(story), ...findSharedParts(story)]) {
      if (known.has(peopleOf(one))) continue;
      known.add(peopleOf(one));
      rivals.push(one);
    }
    differences.push(...rivals);
    return { differences, nearMisses };
  },
};

/**
 * The places in running text, and headlines that spell a name as no text does while their own text names it
 * otherwise: a headline is read first and checked last.
 */
function withHeadlineSlips(places: readonly NamedAt[]): readonly NamedAt[] {
  const inText = places.filter((place) => place.inText);
  if (inText.length === places.length) return inText;
  const written = new Set(inText.map(({ mention }) => mention.name.toLowerCase()));
  const documents = new Set(inText.map(({ document }) => document));
  return places.filter(
    ({ inText: runsOn, mention: { name }, document }) =>
      runsOn || (/ /.test(name) && !written.has(name.toLowerCase()) && documents.has(document)),
  );
}

/** Sources that must name it before capitals and blanks alone ("YouTube", "Youtube") are told of. */
const leastForStyle = 3;

/** An editor settles the style of a person's name and of what the story is about, not of a name it passes by. */
const isWorthANote = ({ type }: Entity, variants: Variants, places: readonly NamedAt[]): boolean =>
  type === "person" ||
  new Set([...variants.keys()].map(squash)).size > 1 ||
  new Set(places.map(({ document }) => document)).size >= leastForStyle;

/** Names that a rule gives as one are no spellings of each other: the first stands for them. */
function withoutAliases({ lexicon }: Story, forms: readonly string[]): readonly string[] {
  const lists = lexicon?.aliases ?? [];
  if (lists.length === 0) return forms;
  const listOf = new Map(lists.flatMap((names) => names.map((name) => [name, names] as const)));
  const seen = new Set<readonly string[]>();
  return forms.filter((form) => {
    const list = listOf.get(form);
    if (list === undefined) return true;
    const isFirst = !seen.has(list);
    seen.add(list);
    return isFirst;
  });
}

const peopleOf = ({ values }: Difference): string =>
  values
    .map(({ label }) => label)
    .sort()
    .join("|");

function variantsOf(entity: Entity, forms: readonly string[]): Variants[] {
  if (entity.type !== "person") return thingVariants(forms);
  const variants = personVariants(forms);
  return variants === null ? [] : [variants];
}

function toDifference(
  story: Story,
  entity: Entity,
  places: readonly NamedAt[],
  variants: Variants,
): Difference {
  const values = [...variants]
    .map(([variant, forms]) =>
      toValue(
        story,
        variant,
        places.filter(({ mention }) => forms.includes(mention.name)),
      ),
    )
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.key < b.key ? -1 : 1));
  const measure = entity.type === "person" || entity.type === "place" ? entity.type : "other";
  return {
    type: "name",
    measure,
    attribute: `name ${[...variants.keys()].sort().join("|")}`,
    label: `the spelling of “${values[0]?.label ?? entity.label}”`,
    cause: "spelling",
    values,
    reasons: [reasonFor(entity, values)],
    toSettle: [
      measure === "person"
        ? "The person's own spelling, or the house style for names from this language."
        : "The official spelling, or the house style for names from this language.",
    ],
  };
}

/** One evidence a source: a spelling is not more wrong for being repeated. */
function toValue(story: Story, label: string, places: readonly NamedAt[]): DifferenceValue {
  const first = new Map<number, NamedAt>();
  for (const place of places) if (!first.has(place.document)) first.set(place.document, place);
  return { label, key: label, evidence: [...first.values()].flatMap((place) => evidenceOf(story, place)) };
}

function evidenceOf(story: Story, { document, mention }: NamedAt): Evidence[] {
  const found = story.documents[document];
  return found === undefined ? [] : [evidenceAt(found, mention.sentence, mention)];
}

function reasonFor(entity: Entity, values: readonly DifferenceValue[]): Reason {
  const what = entity.type === "person" ? "the same person" : "the same name";
  return {
    text: `The forms differ in letters only and stand for ${what}.`,
    evidence: values.flatMap(({ evidence }) => evidence.slice(0, 1)),
  };
}

/** Names that differ and are no spelling: one near miss an entity, its two most frequent forms. */
function keptBack(story: Story, entity: Entity, places: readonly NamedAt[]): NearMiss[] {
  const [a, b] = [...new Map(places.map((place) => [place.mention.name, place])).values()];
  if (a === undefined || b === undefined || a.document === b.document) return [];
  const [one] = evidenceOf(story, a);
  const [two] = evidenceOf(story, b);
  if (one === undefined || two === undefined) return [];
  const reason = `“${a.mention.name}” and “${b.mention.name}” are two forms of one name (${entity.label}), not two spellings.`;
  return [{ type: "name", reason, evidence: [one, two] }];
}
