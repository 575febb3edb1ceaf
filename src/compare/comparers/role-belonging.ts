import {
  addTo,
  type Difference,
  type Entity,
  evidenceAt,
  type Story,
  type Token,
} from "../../domain/index.js";
import { partyOf } from "../../lexicon/parties.js";
import { isPersonNoun } from "../../lexicon/person-nouns.js";
import { personTitles } from "../../lexicon/person-titles.js";
import { homeOfPeople, liesWithin, placesNamed } from "../../lexicon/places.js";
import { mentionsByEntity, type NamedAt } from "./name-mentions.js";

interface Belonging {
  readonly document: number;
  readonly at: NamedAt;
  readonly kind: "country" | "party";
  /** The country, or the party's first word. */
  readonly to: string;
  readonly word: Token;
}

/**
 * Whose countryman or party friend a person is: "Norwegian skier Ida Holm" against "the Swede Ida Holm",
 * "Democratic senator" against "Republican senator". Many have two passports, and one source may know of both;
 * each source must have one word only, and the countries must not lie in one another (a Scot is British).
 */
export function findBelongings(story: Story, person: Entity): Difference[] {
  const all = (mentionsByEntity(story).get(person) ?? [])
    .filter(({ inText }) => inText)
    .flatMap((at) => readBelongings(story, at));
  return (["country", "party"] as const).flatMap((kind) => {
    const own = all.filter((one) => one.kind === kind);
    const bySource = new Map<number, Set<string>>();
    for (const { document, to } of own) bySource.set(document, (bySource.get(document) ?? new Set()).add(to));
    const single = own.filter(({ document }) => bySource.get(document)?.size === 1);
    const values = new Map<string, Belonging[]>();
    for (const one of single) addTo(values, one.to, one);
    const keys = [...values.keys()];
    const clash = keys.length > 1 && keys.every((a, i) => keys.slice(i + 1).every((b) => areApart(a, b)));
    return clash ? [toDifference(story, person, kind, values)] : [];
  });
}

const areApart = (a: string, b: string): boolean => !liesWithin(a, b) && !liesWithin(b, a);

/** Tokens between the word and the name: "Norwegian world champion and skier". */
const reach = 4;

function readBelongings(story: Story, at: NamedAt): Belonging[] {
  const tokens = story.documents[at.document]?.sentences[at.mention.sentence]?.tokens ?? [];
  const [first, past] = at.mention.tokens;
  const word = wordBefore(tokens, first) ?? wordAfter(tokens, past) ?? wordBeforeComma(tokens, first);
  if (word === null) return [];
  const before = tokens[tokens.indexOf(word) - 1];
  // "Social Democrat"
  const party = partyOf(`${before?.text} ${word.text}`) ?? partyOf(word.text);
  const to = party ?? countryOf(word.text);
  return to === null
    ? []
    : [{ document: at.document, at, kind: party === null ? "country" : "party", to, word }];
}

/** "Norwegian skier |Ida Holm|": only a description stands between, and it names no body of the state. */
function wordBefore(tokens: readonly Token[], first: number): Token | null {
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (partyOf(token.text) !== null || countryOf(token.text) !== null)
      return isJoined(tokens, i) || (i < first - 1 && !isDescription(tokens[first - 1] ?? token))
        ? null
        : token;
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(token.pos)) return null;
    if (i < first - 1 && /^\p{Lu}/u.test(token.text) && !isPersonNoun(token.lower)) return null;
  }
  return null;
}

/** "A Belgian diver, |Luc Harmant|, found": the article, the word and a noun for a person before the comma. */
function wordBeforeComma(tokens: readonly Token[], first: number): Token | null {
  if (tokens[first - 1]?.text !== ",") return null;
  for (let i = first - 2; i > 0 && i >= first - 2 - reach; i--)
    if (/^(?:an?|the)$/.test(tokens[i - 1]?.lower ?? "")) {
      const word = tokens[i];
      const noun = tokens[first - 2];
      const tells = word !== undefined && noun !== undefined && isDescription(noun) && !isJoined(tokens, i);
      return tells && (partyOf(word.text) !== null || countryOf(word.text) !== null) ? word : null;
    }
  return null;
}

/** "|Annika Lund|, a Norwegian lawmaker": the article, the word, and a noun for a person. */
function wordAfter(tokens: readonly Token[], past: number): Token | null {
  if (tokens[past]?.text !== ",") return null;
  let at = past + 1;
  if (/^\d{1,3}$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === ",") at += 2;
  if (!/^(?:an?|the)$/.test(tokens[at]?.lower ?? "")) return null;
  const member = memberOf(tokens, at + 1);
  if (member !== null) return member;
  if (partyOf(`${tokens[at + 1]?.text} ${tokens[at + 2]?.text}`) !== null) at++;
  const word = tokens[at + 1];
  if (word === undefined || isJoined(tokens, at + 1)) return null;
  if (partyOf(word.text) === null && countryOf(word.text) === null) return null;
  const next = tokens[at + 2];
  const alone = next === undefined || /^[,.;]$/.test(next.text);
  return alone || isDescription(next) || isPersonNoun(tokens[at + 3]?.lower ?? "") ? word : null;
}

const isDescription = ({ lower }: Token): boolean =>
  isPersonNoun(lower) || typeof personTitles.get(lower) === "string";

/** ", a |deputy for the Conservatives|": the party behind the office. */
function memberOf(tokens: readonly Token[], noun: number): Token | null {
  if (
    !isPersonNoun(tokens[noun]?.lower ?? "") ||
    !/^(?:for|of|from|with)$/.test(tokens[noun + 1]?.lower ?? "")
  )
    return null;
  const word = tokens[noun + 2]?.lower === "the" ? tokens[noun + 3] : tokens[noun + 2];
  return word !== undefined && partyOf(word.text) !== null ? word : null;
}

/** "British-Iranian", "London-born", "ex-Soviet": half a word. */
const isJoined = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === "-" || tokens[i - 1]?.text === "-";

/** The country of a people's name; continents and parts of the world tell nothing. */
function countryOf(word: string): string | null {
  const home = /^\p{Lu}/u.test(word) ? homeOfPeople(word) : null;
  return home !== null && placesNamed(home).some(({ kind }) => kind === "country") ? home : null;
}

function toDifference(
  story: Story,
  person: Entity,
  kind: Belonging["kind"],
  values: ReadonlyMap<string, readonly Belonging[]>,
): Difference {
  const shown = [...values]
    .map(([key, own]) => ({
      key,
      label: own[0]?.word.text ?? key,
      evidence: own
        .filter((one, i) => own.findIndex(({ document }) => document === one.document) === i)
        .flatMap(({ document, at: { mention }, word }) => {
          const source = story.documents[document];
          const focus = { start: Math.min(word.start, mention.start), end: Math.max(word.end, mention.end) };
          return source === undefined ? [] : [evidenceAt(source, mention.sentence, focus)];
        }),
    }))
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.key < b.key ? -1 : 1));
  return {
    type: "role",
    measure: "office",
    attribute: `role ${kind} ${person.id}`,
    label: kind === "country" ? `the country of ${person.label}` : `the party of ${person.label}`,
    cause: "contradiction",
    values: shown,
    reasons: [
      {
        text:
          kind === "country"
            ? "Each source makes the person a citizen of one country, and not of the same."
            : "Each source puts the person in one party, and not in the same.",
        evidence: shown.flatMap(({ evidence }) => evidence.slice(0, 1)),
      },
    ],
    toSettle: [
      kind === "country"
        ? `The nationality that ${person.label} holds, from a register or a team list.`
        : `The list on which ${person.label} was elected.`,
    ],
  };
}
