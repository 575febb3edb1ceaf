import {
  addTo,
  type Difference,
  type Entity,
  type Evidence,
  evidenceAt,
  type Story,
} from "../../domain/index.js";
import { placesNamed } from "../../lexicon/places.js";
import { areRelated, isKnown, isWithinEdits } from "../../text/index.js";
import { mentionsByEntity, type NamedAt } from "./name-mentions.js";

/**
 * Two names that sound alike and mean something else, given to what is plainly one body: the "River Hogs" and
 * the "River Dogs" gang. No misspelling: both words exist, one was misheard.
 *
 * Only names of several words that differ in the last, that stand before the same kind of noun, and that no
 * source has both of.
 */
export function findMisheard(story: Story): Difference[] {
  const byStart = new Map<string, Named[]>();
  for (const [entity, places] of mentionsByEntity(story)) {
    const named = describe(story, entity, places);
    if (named === null) continue;
    addTo(byStart, named.key, named);
  }
  const found: Difference[] = [];
  for (const bodies of byStart.values())
    for (const [i, a] of bodies.slice(0, mostAlike).entries())
      for (const b of bodies.slice(i + 1, mostAlike))
        if (areOneBody(a, b)) found.push(toDifference(story, a, b));
  return found;
}

/** More names with one start are a series ("Flight Alpha", "Flight Bravo"). */
const mostAlike = 12;

interface Named {
  readonly key: string;
  readonly last: string;
  readonly label: string;
  readonly places: readonly NamedAt[];
  readonly documents: ReadonlySet<number>;
  /** Common nouns that follow or introduce the name: "gang", "crew". */
  readonly kinds: ReadonlySet<string>;
}

function describe(story: Story, entity: Entity, places: readonly NamedAt[]): Named | null {
  const words = entity.label.split(" ");
  const last = (words.at(-1) ?? "").toLowerCase().replace(/s$/, "");
  if (words.length < 2 || words.length > 4 || last.length < 3 || !/^\p{L}+$/u.test(last)) return null;
  if (placesNamed(entity.label).length > 0 || entity.type === "nationality") return null;
  const inText = places.filter((place) => place.inText && place.mention.name.includes(" "));
  return {
    key: `${words.slice(0, -1).join(" ").toLowerCase()}|${last[0]}`,
    last,
    label: entity.label,
    places: inText,
    documents: new Set(inText.map(({ document }) => document)),
    kinds: new Set(inText.flatMap((place) => kindAfter(story, place))),
  };
}

function kindAfter(story: Story, { document, mention }: NamedAt): string[] {
  const token = story.documents[document]?.sentences[mention.sentence]?.tokens[mention.tokens[1]];
  return token?.pos === "NOUN" ? [token.lemma] : [];
}

function areOneBody(a: Named, b: Named): boolean {
  if (a.last === b.last || !isWithinEdits(a.last, b.last, 2)) return false;
  if (!isKnown(a.last, "noun") || !isKnown(b.last, "noun")) return false;
  if ([...a.documents].some((document) => b.documents.has(document))) return false;
  return [...a.kinds].some((kind) => [...b.kinds].some((other) => areRelated(kind, other, "noun")));
}

function toDifference(story: Story, a: Named, b: Named): Difference {
  const values = [a, b]
    .map(({ label, places }) => ({ label, key: label, evidence: evidenceOf(story, places) }))
    .sort((one, two) => two.evidence.length - one.evidence.length || (one.key < two.key ? -1 : 1));
  const kind = [...a.kinds][0] ?? "body";
  return {
    type: "name",
    measure: "other",
    attribute: `name ${values.map(({ key }) => key).join("|")}`,
    label: `the name of the ${kind}`,
    cause: "contradiction",
    values,
    reasons: [
      {
        text: `The two names sound alike, mean different things, and each source gives the ${kind} only one of them.`,
        evidence: values.flatMap(({ evidence }) => evidence.slice(0, 1)),
      },
    ],
    toSettle: [`What the ${kind} calls itself; a court paper or a police statement that names it.`],
  };
}

function evidenceOf(story: Story, places: readonly NamedAt[]): Evidence[] {
  const first = new Map<number, NamedAt>();
  for (const place of places) if (!first.has(place.document)) first.set(place.document, place);
  return [...first.values()].flatMap(({ document, mention }) => {
    const found = story.documents[document];
    return found === undefined ? [] : [evidenceAt(found, mention.sentence, mention)];
  });
}
