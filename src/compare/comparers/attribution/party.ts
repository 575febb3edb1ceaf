import type { Document, Span, Story, Token } from "../../../domain/index.js";
import { calendarWords } from "../../../lexicon/not-names.js";
import { organisationNouns } from "../../../lexicon/organisation-nouns.js";
import { isPersonNoun } from "../../../lexicon/person-nouns.js";
import { personTitles } from "../../../lexicon/person-titles.js";
import { governmentOf } from "../../../lexicon/places.js";
import { anybody, campOf } from "../../../lexicon/sectors.js";
import { tradeNames } from "../../../lexicon/trade-names.js";
import { isKnown } from "../../../text/index.js";
import { type PhraseParts, partsFrom, startOfPhrase } from "./phrase-parts.js";

/** A name in a description, or what it is told apart by. */
export interface PartyName extends Span {
  readonly words: readonly string[];
  readonly kind: "person" | "body" | "unknown";
}

/** "transport minister": the office, trade or group with the words that narrow it, in lower case. */
export interface PartyRole {
  readonly head: string;
  readonly plural: boolean;
  readonly modifiers: readonly string[];
}

/**
 * Whoever is said to have done or said something, as the words beside the deed describe him: "an off-duty nurse,
 * Priya Nair". What the story knows of a name elsewhere is not in it; `voices.ts` tells that.
 */
export interface Party extends Span {
  readonly document: number;
  readonly sentence: number;
  /** The name as printed, else the noun phrase. */
  readonly label: string;
  readonly first: number;
  readonly past: number;
  readonly names: readonly PartyName[];
  readonly roles: readonly PartyRole[];
  /** All words of the description, in lower case, singular. */
  readonly words: ReadonlySet<string>;
  /** A name that only hangs on the description: Talbot in "the widow of the banker Simon Talbot". */
  readonly ties: readonly PartyName[];
  /** Others that it is joined to by "and". */
  readonly also: readonly Party[];
}

type Sentences = Document["sentences"];

/** The description that begins at token `first`; null where no one is described there. */
export function partyFrom(story: Story, document: number, sentence: number, first: number): Party | null {
  const tokens = story.documents[document]?.sentences[sentence]?.tokens ?? [];
  return describe(story, document, sentence, tokens, partsFrom(tokens, first));
}

/** The description round a phrase that ends before a verb: "A passing postman, Dean Waddell,". */
export function partyAround(story: Story, document: number, sentence: number, at: number): Party | null {
  const tokens = story.documents[document]?.sentences[sentence]?.tokens ?? [];
  return partyFrom(story, document, sentence, startOfPhrase(tokens, at));
}

export const tokensOf = (sentences: Sentences, sentence: number): readonly Token[] =>
  sentences[sentence]?.tokens ?? [];

function describe(
  story: Story,
  document: number,
  sentence: number,
  tokens: readonly Token[],
  parts: PhraseParts,
): Party | null {
  const [core] = parts.own;
  if (core === undefined) return null;
  const roles: PartyRole[] = [];
  const names: PartyName[] = [];
  const ties: PartyName[] = [];
  for (const [first, past] of parts.own) {
    const read = readSegment(tokens, first, past);
    roles.push(...read.roles);
    names.push(...read.names);
  }
  for (const [first, past] of parts.hanging) {
    const read = readSegment(tokens, first, past);
    const bodies = read.names
      .filter(({ kind }) => kind !== "person")
      .map((name): PartyName => ({ ...name, kind: "body" }));
    ties.push(...read.names.filter(({ kind }) => kind === "person"));
    // "scientists at the Royal Botanic Institute", "a spokesman for Kestrel": the body is whose voice it is.
    if (names.length === 0) names.push(...bodies);
    const [role] = roles;
    if (role !== undefined && roles.length === 1 && names.length === 0)
      roles[0] = { ...role, modifiers: [...role.modifiers, ...read.all] };
  }
  if (roles.length === 0 && names.length === 0) return null;
  const past = Math.max(...[...parts.own, ...parts.hanging].map(([, end]) => end));
  const start = tokens[core[0]]?.start;
  const end = tokens[past - 1]?.end;
  if (start === undefined || end === undefined) return null;
  const words = new Set<string>();
  for (const [from, to] of [...parts.own, ...parts.hanging])
    for (const token of tokens.slice(from, to)) if (token.stem !== "") words.add(singular(token));
  const [name] = names;
  const text = story.documents[document]?.source.text ?? "";
  const shown = name ?? { start, end: tokens[core[1] - 1]?.end ?? end };
  const person = roles.some(({ head }) => isPerson(head));
  return {
    document,
    sentence,
    label: text.slice(shown.start, shown.end).replace(/\s+/g, " "),
    first: core[0],
    past,
    start,
    end,
    names: names.map((name) => (name.kind === "unknown" && person ? { ...name, kind: "person" } : name)),
    roles,
    words,
    ties,
    also: parts.joined.flatMap((first) => partyFrom(story, document, sentence, first) ?? []),
  };
}

export const isPerson = (head: string): boolean =>
  isPersonNoun(head) || personTitles.has(head) || anybody.has(head) || campOf(head) !== null;

/** Names keep their form; a noun or an office loses its plural, also where a capital made the tagger take it for a name. */
export function singular({ lower, lemma, pos }: Token): string {
  const word = (pos === "PROPN" ? lower : lemma).replace(/\.$/, "");
  if (pos !== "PROPN") return word;
  if (/men$/.test(word) && isPersonNoun(word.replace(/men$/, "man"))) return word.replace(/men$/, "man");
  return word.endsWith("s") && isPersonNoun(word) ? word.slice(0, -1) : word;
}

interface Read {
  roles: PartyRole[];
  readonly names: PartyName[];
  readonly all: string[];
}

const linking = /^(?:of|the|de|la|le|el|al|bin|ibn|van|von|der|den|da|dos|du|and|for|-|&|')$/;

/** Offices, trades and names of one noun phrase, left to right. */
function readSegment(tokens: readonly Token[], first: number, past: number): Read {
  const read: Read = { roles: [], names: [], all: [] };
  let modifiers: string[] = [];
  let name: Token[] = [];
  const closeName = (): void => {
    while (linking.test(name.at(-1)?.lower ?? "")) name.pop();
    const words = name.map(({ lower }) => lower).filter((word) => !/^[-&']$/.test(word));
    const [opens, closes] = [name[0], name.at(-1)];
    if (opens !== undefined && closes !== undefined)
      read.names.push({
        start: opens.start,
        end: closes.end,
        words,
        kind: kindOf(words, tokens[tokens.indexOf(opens) - 1]),
      });
    name = [];
  };
  for (let i = first; i < past; i++) {
    const token = tokens[i];
    if (token === undefined || token.pos === "DET" || calendarWords.has(token.lower)) continue;
    const word = singular(token);
    const next = i + 1 < past ? tokens[i + 1] : undefined;
    const named = next?.pos === "PROPN";
    // "Donations from readers": a noun that only opens its sentence.
    const opener = i === 0 && !named && isKnown(word.replace(/s$/, ""), "noun") && next?.pos !== "NOUN";
    const capital = /^\p{Lu}/u.test(token.text) && (i > 0 || token.pos === "PROPN") && !opener;
    if (token.text === "'s" || token.text === "'") {
      // "the pilot's brother": the owner narrows what follows and is not meant himself.
      modifiers = [
        ...read.roles.flatMap(({ head }) => head),
        ...name.map(({ lower }) => lower),
        ...modifiers,
      ];
      read.roles = [];
      name = [];
      continue;
    }
    const ownName = capital && tradeNames.has(word) && i === first && named;
    const compound =
      next?.pos === "NOUN" ||
      (next?.pos === "PROPN" && isPerson(singular(next)) && !tradeNames.has(singular(next)));
    const role = !ownName && !compound && (isPerson(word) || (!capital && organisationNouns.has(word)));
    if (token.stem !== "") read.all.push(word);
    if (role && !(capital && name.length > 0 && !isPerson(word))) {
      // "the Navarran interior minister", "Police chief Ana Diaz": capitals before an office narrow it.
      modifiers.push(...name.map(({ lower }) => lower));
      name = [];
      read.roles.push({
        head: word,
        plural: token.lower !== word && /s$|men$|women$/.test(token.lower),
        modifiers,
      });
      modifiers = [];
    } else if (capital || (name.length > 0 && linking.test(token.lower) && i + 1 < past)) name.push(token);
    else {
      modifiers.push(...name.map(({ lower }) => lower));
      name = [];
      if (token.stem !== "" && token.pos !== "NUM" && token.pos !== "PRON") modifiers.push(word);
    }
  }
  closeName();
  return read;
}

function kindOf(words: readonly string[], before: Token | undefined): PartyName["kind"] {
  if (words.some((word) => organisationNouns.has(word))) return "body";
  if (governmentOf(words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join(" ")) !== null)
    return "body";
  if (before?.lower === "the") return "body";
  return words.length > 1 ? "person" : "unknown";
}
