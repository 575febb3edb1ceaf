import {
  addTo,
  type Difference,
  type Document,
  type EntityMention,
  type Story,
  type Token,
} from "../../../domain/index.js";
import { homeOfPeople } from "../../../lexicon/places.js";
import { whoIs } from "../../../text/index.js";
import { arePlacesApart } from "./residence.js";
import { type PlaceStatement, placeDifference } from "./statements.js";

/**
 * The country a firm or another body is said to be of: "Danish company Lund Foods", "Lund Foods, a Swedish brewer".
 * One country a source; a body of two countries ("Anglo-Dutch") is left alone.
 */
export function findBodyHomes(story: Story): Difference[] {
  const byBody = new Map<string, PlaceStatement[]>();
  const told = story.documents.map((document, index) => homesIn(story, document, index));
  const labels = new Set(told.flatMap((homes) => [...homes.keys()]));
  for (const homes of told) for (const [body, home] of homes) addTo(byBody, shortest(body, labels), home);
  return [...byBody].flatMap(([body, homes]) => {
    const clash = homes.filter((a) => homes.some((b) => a.key !== b.key && arePlacesApart(a.key, b.key)));
    if (clash.length < 2) return [];
    return [
      placeDifference(story, clash, {
        measure: "location",
        attribute: `home of ${body}`,
        label: `the country of ${body}`,
        cause: "contradiction",
        reason: "One body is said to be of two countries.",
        toSettle: "The register in which it is entered, or its own site.",
      }),
    ];
  });
}

/** "Lund Foods" goes by "Lund" as well, where a source calls it so. */
function shortest(body: string, labels: ReadonlySet<string>): string {
  const words = body.split(" ");
  const starts = words.map((_, i) => words.slice(0, i + 1).join(" "));
  return starts.find((start) => labels.has(start)) ?? body;
}

/** The one country that a document gives to each body. */
function homesIn(story: Story, document: Document, index: number): ReadonlyMap<string, PlaceStatement> {
  const found = new Map<string, PlaceStatement>();
  const several = new Set<string>();
  for (const mention of document.mentions) {
    if (mention.kind !== "entity" || mention.type === "place" || mention.type === "nationality") continue;
    const tokens = document.sentences[mention.sentence]?.tokens ?? [];
    const at = peopleBefore(tokens, mention) ?? peopleBehind(tokens, mention);
    const token = at === null ? undefined : tokens[at];
    const country = homeOfPeople(token?.text ?? "");
    const body = story.entities.find(mention.name)?.label;
    if (token === undefined || country === null || body === undefined) continue;
    const known = found.get(body);
    if (known !== undefined && known.key !== country) several.add(body);
    const { start, end } = token;
    found.set(
      body,
      known ?? {
        document: index,
        sentence: mention.sentence,
        span: { start, end },
        key: country,
        label: token.text,
      },
    );
  }
  for (const body of several) found.delete(body);
  return found;
}

/** Words between the people and the body's noun: "the Danish family-owned drug maker". */
const longestPhrase = 5;

/** "the |Danish| drug maker Lund" */
function peopleBefore(tokens: readonly Token[], mention: EntityMention): number | null {
  const [first] = mention.tokens;
  return isBody(tokens[first - 1], mention)
    ? peopleIn(tokens, Math.max(0, first - 1 - longestPhrase), first - 1)
    : null;
}

/** "Lund, a |Swedish| firm", "Lund is a |Swedish| firm" */
function peopleBehind(tokens: readonly Token[], mention: EntityMention): number | null {
  const [, past] = mention.tokens;
  const opens = tokens[past]?.text === "," || tokens[past]?.lower === "is";
  if (!opens || !/^(?:an?|the)$/.test(tokens[past + 1]?.lower ?? "")) return null;
  let end = past + 2;
  while (
    end < past + 2 + longestPhrase &&
    /^(?:ADJ|NOUN|PROPN|PUNCT)$/.test(tokens[end]?.pos ?? "") &&
    tokens[end]?.text !== ","
  ) {
    if (isBody(tokens[end], mention) && tokens[end + 1]?.pos !== "NOUN")
      return peopleIn(tokens, past + 2, end);
    end++;
  }
  return null;
}

/** The nearest word for a people, with nothing but the words of one phrase behind it; "Anglo-Dutch" is of two. */
function peopleIn(tokens: readonly Token[], first: number, past: number): number | null {
  for (let i = past - 1; i >= first; i--) {
    const { text, pos } = tokens[i] as Token;
    if (homeOfPeople(text) !== null) return tokens[i - 1]?.text === "-" ? null : i;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(pos) && text !== "-") return null;
  }
  return null;
}

/** A trade ("maker", "lender") is a body's where the name is one of a body. */
const isBody = (token: Token | undefined, { type }: EntityMention): boolean =>
  token?.pos === "NOUN" &&
  (whoIs(token.lemma) === "body" ||
    /^(?:giant|group|operator|carrier|maker|producer)$/.test(token.lemma) ||
    (type === "organisation" && whoIs(token.lemma) === "person"));
