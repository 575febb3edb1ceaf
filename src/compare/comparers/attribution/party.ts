import type { Document, Span, Story, Token } from "../../../domain/index.js";
import { isPerson, readSegment, singular } from "./party-segment.js";
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

/** "|The mayor|'s decision": the description that ends right before token `past`. */
export function partyBefore(story: Story, document: number, sentence: number, past: number): Party | null {
  const tokens = tokensOf(story.documents[document]?.sentences ?? [], sentence);
  const first = startOfPhrase(tokens, past - 1);
  return describe(story, document, sentence, tokens, { own: [[first, past]], hanging: [], joined: [] });
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
