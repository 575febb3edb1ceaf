import {
  addTo,
  type Difference,
  type Entity,
  type EntityType,
  evidenceAt,
  type Span,
  type Story,
  type Token,
} from "../../domain/index.js";
import { areExclusiveKinds, kindsEnding, type ThingKind } from "../../lexicon/thing-kinds.js";
import { mentionsByEntity, type NamedAt } from "./name-mentions.js";

/** What one source calls a named thing, in the slot beside its name. */
interface Called {
  readonly document: number;
  readonly sentence: number;
  readonly kinds: readonly ThingKind[];
  readonly words: Span & { readonly text: string };
  readonly focus: Span;
}

/**
 * What a named thing is: "the frigate Halcyon" in one source, "the patrol vessel Halcyon" in another.
 *
 * Only words that stand right beside the name tell of it, and only kinds that exclude each other are compared
 * (`lexicon/thing-kinds.ts`). A source that uses both words knows the thing under both.
 */
export function findKinds(story: Story): Difference[] {
  return [...mentionsByEntity(story)].flatMap(([entity, places]) => {
    if (entity.type === "nationality") return [];
    const called = places.flatMap((place) => readKind(story, entity, place));
    const groups = new Map<string, Called[]>();
    for (const one of called) addTo(groups, one.kinds[0]?.kind ?? "", one);
    const clashing = withoutWaverers(groups);
    return clashing === null ? [] : [toDifference(story, entity, clashing)];
  });
}

/** Groups that exclude each other, none of them of a source that has two; null where fewer than two are left. */
function withoutWaverers(groups: ReadonlyMap<string, readonly Called[]>): Map<string, Called[]> | null {
  const kindsOf = new Map<number, Set<string>>();
  for (const [kind, called] of groups)
    for (const { document } of called) kindsOf.set(document, (kindsOf.get(document) ?? new Set()).add(kind));
  const left = new Map(
    [...groups]
      .map(([kind, called]): [string, Called[]] => [
        kind,
        called.filter(({ document }) => kindsOf.get(document)?.size === 1),
      ])
      .filter(([, called]) => called.length > 0),
  );
  const all = [...left.values()].map(([one]) => one?.kinds ?? []);
  const clash = all.every((a, i) => all.slice(i + 1).every((b) => areExclusiveKinds(a, b)));
  return left.size > 1 && clash ? left : null;
}

/** Fields that no name of the type belongs to, so that a verb behind it makes another sense: "the tanker Norway sold". */
const strangers: Readonly<Record<EntityType, RegExp>> = {
  person: /./,
  nationality: /./,
  place: /ship$|craft$|vehicle|gun|finance|industry|medium|work|creature|illness|drug|software|crop/,
  organisation: /^(?:aircraft|road vehicle|gun|creature|crop|drug|work|settlement|water|land|district)$/,
  other: /^$/,
};

function readKind(story: Story, { type }: Entity, { document, mention, inText }: NamedAt): Called[] {
  const source = story.documents[document];
  const tokens = source?.sentences[mention.sentence]?.tokens ?? [];
  const [first, past] = mention.tokens;
  if (source === undefined || !inText || tokens[past]?.text === "'s") return [];
  const noun = nounBefore(tokens, first) ?? nounAfter(tokens, past);
  const actsItself = /^(?:VERB|AUX)$/.test(tokens[past]?.pos ?? "") && (noun ?? past) < first;
  if (noun === null) return [];
  const words = describing(tokens, noun);
  if (words.some(({ lower }) => wasOnce.test(lower)) || isOneOfTwo(tokens, noun - words.length)) return [];
  const kinds = kindsEnding(words.map(({ lower, pos, lemma }) => (pos === "NOUN" ? lemma : lower))).filter(
    ({ field }) => !actsItself || !strangers[type].test(field),
  );
  const [opening, head] = [words[0], tokens[noun]];
  if (kinds.length === 0 || opening === undefined || head === undefined) return [];
  const focus = { start: Math.min(opening.start, mention.start), end: Math.max(head.end, mention.end) };
  const text = source.source.text.slice(opening.start, head.end).replace(/\s+/g, " ");
  return [
    {
      document,
      sentence: mention.sentence,
      kinds,
      words: { start: opening.start, end: head.end, text },
      focus,
    },
  ];
}

const wasOnce = /^(?:former|converted|ex|onetime|old|disused|would-be|model|toy)$/;

/** "a dinghy or |yacht| named Halcyon": the source does not decide. */
const isOneOfTwo = (tokens: readonly Token[], before: number): boolean =>
  /^(?:or|former|formerly|than|like|and|-)$/.test(tokens[before]?.lower ?? "");

const bearsName = /^(?:named|called|dubbed|christened)$/;

/** "|frigate| Halcyon", "a |dhow| named Halcyon", "an oil |tanker| (Halcyon", "the |village| of Halcyon". */
function nounBefore(tokens: readonly Token[], name: number): number | null {
  let at = name - 1;
  if (bearsName.test(tokens[at]?.lower ?? "") || /^[("]$/.test(tokens[at]?.text ?? "")) at--;
  else if (tokens[at]?.lower === "of" && tokens[at - 2]?.lower === "the") at--;
  if (tokens[at]?.text === ",") at--;
  return isNoun(tokens[at]) && at >= 0 ? at : null;
}

/** Words of a description behind a name. */
const farthest = 7;

/** "Halcyon, a 90-metre patrol |vessel|,", "Halcyon is a |frigate|": the last noun of the phrase. */
function nounAfter(tokens: readonly Token[], past: number): number | null {
  const opens = tokens[past]?.text === "," || /^(?:is|was)$/.test(tokens[past]?.lower ?? "");
  if (!opens || !/^(?:an?|the)$/.test(tokens[past + 1]?.lower ?? "")) return null;
  let at = past + 2;
  while (at < past + 2 + farthest && /^(?:ADJ|NOUN|PROPN|NUM|ADV|VERB)$|^-$/.test(posOf(tokens[at]))) at++;
  return isNoun(tokens[at - 1]) ? at - 1 : null;
}

const posOf = (token: Token | undefined): string => (token?.text === "-" ? "-" : (token?.pos ?? ""));

/** A common noun; at the start of a sentence the tagger takes its capital for a name's. */
const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "ADJ");

/** The noun with the two words before it that belong to it. */
function describing(tokens: readonly Token[], noun: number): Token[] {
  let first = noun;
  while (first > 0 && noun - first < 2 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[first - 1]?.pos ?? "")) first--;
  return tokens.slice(first, noun + 1);
}

function toDifference(
  story: Story,
  entity: Entity,
  groups: ReadonlyMap<string, readonly Called[]>,
): Difference {
  const values = [...groups]
    .map(([key, called]) => ({
      key,
      label: called[0]?.words.text.toLowerCase() ?? key,
      evidence: called
        .filter((one, i) => called.findIndex(({ document }) => document === one.document) === i)
        .flatMap(({ document, sentence, focus }) => {
          const source = story.documents[document];
          return source === undefined ? [] : [evidenceAt(source, sentence, focus)];
        }),
    }))
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.key < b.key ? -1 : 1));
  return {
    type: "role",
    measure: "kind",
    attribute: `role kind ${entity.id}`,
    label: `what ${entity.label} is`,
    cause: "contradiction",
    values,
    reasons: [
      {
        text: "The words beside the name tell of two kinds, and one thing is not both.",
        evidence: values.flatMap(({ evidence }) => evidence.slice(0, 1)),
      },
    ],
    toSettle: [`What ${entity.label} is by its owner, a register or a map.`],
  };
}
