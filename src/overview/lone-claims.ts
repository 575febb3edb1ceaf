/**
 * Figures, days and quotations that one source has to itself: what an editor must check without a second source.
 *
 * Figures are the same where amount and unit are, days where they are the same days. A quotation is shared where four
 * of its words stand in a row in another source, in quotation marks or not. What a finding disputes is left out: it
 * is shown there. Stories that one source copies from another are not told apart here; the findings count origins.
 */
import {
  type Document,
  evidenceAt,
  type Finding,
  type LoneClaim,
  type LoneKind,
  type Mention,
  overlaps,
  type QuantityMention,
  type Span,
  type Story,
} from "../domain/index.js";
import { firstFrom } from "./first-from.js";

const wordsInARow = 4;

export function findLoneClaims(story: Story, findings: readonly Finding[]): readonly LoneClaim[] {
  if (story.documents.length < 2) return [];
  const owners = new Owners();
  story.documents.forEach((document, i) => {
    for (const mention of document.mentions) {
      const named = nameOf(mention);
      if (named !== null) owners.add(named.key, i);
    }
  });
  const shared = sharedRuns(story.documents);
  const disputed = disputedPlaces(findings);
  return story.documents.flatMap((document, i) => {
    const stating = new Set(document.claims.map(({ sentence }) => sentence));
    const places = disputed.get(document.source.id) ?? [];
    return document.mentions.flatMap((mention): LoneClaim[] => {
      const sentence = document.sentences[mention.sentence];
      if (sentence === undefined || !stating.has(mention.sentence)) return [];
      const kind = kindIfAlone(mention, document, i, owners, shared);
      if (kind === null || isDisputed(mention, places)) return [];
      return [{ kind, evidence: evidenceAt(document, sentence.index, mention) }];
    });
  });
}

function kindIfAlone(
  mention: Mention,
  document: Document,
  position: number,
  owners: Owners,
  shared: ReadonlySet<string>,
): LoneKind | null {
  if (mention.kind === "quotation") {
    const runs = mention.fragment ? [] : runsIn(document, mention);
    return runs.length > 0 && runs.every((run) => !shared.has(run)) ? "quotation" : null;
  }
  const named = nameOf(mention);
  return named !== null && owners.isAlone(named.key, position) ? named.kind : null;
}

function nameOf(mention: Mention): { readonly kind: LoneKind; readonly key: string } | null {
  if (mention.kind === "quantity" && mention.hedge !== "vague" && !isFewThings(mention))
    return { kind: "figure", key: `${mention.dimension} ${mention.unit} ${mention.value}` };
  if (mention.kind === "date" && mention.firstDay !== null && mention.firstDay === mention.lastDay)
    return { kind: "day", key: mention.firstDay };
  return null;
}

/** "both capitals", "two readings", "nobody": words of the telling, seldom a figure somebody checks. */
const isFewThings = ({ dimension, value }: QuantityMention): boolean => dimension === "count" && value < 3;

/** Which of the documents holds a key; of several it is enough to know that there are several. */
class Owners {
  readonly #first = new Map<string, number>();
  readonly #several = new Set<string>();

  add(key: string, document: number): void {
    const owner = this.#first.get(key);
    if (owner === undefined) this.#first.set(key, document);
    else if (owner !== document) this.#several.add(key);
  }

  isAlone(key: string, document: number): boolean {
    return this.#first.get(key) === document && !this.#several.has(key);
  }
}

/** Runs of words of any quotation that stand in more than one document. Only those of quotations are kept in memory. */
function sharedRuns(documents: readonly Document[]): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const document of documents)
    for (const mention of document.mentions)
      if (mention.kind === "quotation" && !mention.fragment)
        for (const run of runsIn(document, mention)) asked.add(run);
  const owners = new Owners();
  const shared = new Set<string>();
  documents.forEach((document, i) => {
    for (const sentence of document.sentences)
      for (const run of runsOf(sentence.tokens))
        if (asked.has(run)) {
          owners.add(run, i);
          if (!owners.isAlone(run, i)) shared.add(run);
        }
  });
  return shared;
}

/** A quotation of several sentences is known by those of its first: more would repeat it. */
const runsIn = (
  document: Document,
  { sentence, start, end }: { readonly sentence: number } & Span,
): readonly string[] =>
  runsOf(
    (document.sentences[sentence]?.tokens ?? []).filter((token) => token.start >= start && token.end <= end),
  );

function runsOf(tokens: Document["sentences"][number]["tokens"]): readonly string[] {
  const words = tokens.filter(({ stem }) => stem !== "").map(({ lower }) => lower);
  return words.slice(wordsInARow - 1).map((_, i) => words.slice(i, i + wordsInARow).join(" "));
}

function disputedPlaces(findings: readonly Finding[]): ReadonlyMap<string, readonly Span[]> {
  const places = new Map<string, Map<string, Span>>();
  for (const { values } of findings)
    for (const { evidence } of values)
      for (const { source, focus } of evidence) {
        const known = places.get(source) ?? new Map<string, Span>();
        places.set(source, known.set(`${focus.start}-${focus.end}`, focus));
      }
  const byStart = (a: Span, b: Span): number => a.start - b.start;
  return new Map([...places].map(([source, known]) => [source, [...known.values()].sort(byStart)]));
}

/** Characters; what is disputed is a few words, at most a quotation. */
const longestDisputed = 4_000;

function isDisputed(mention: Span, places: readonly Span[]): boolean {
  for (let i = firstFrom(places, mention.start - longestDisputed); i < places.length; i++) {
    const place = places[i];
    if (place === undefined || place.start >= mention.end) return false;
    if (overlaps(place, mention)) return true;
  }
  return false;
}
