import {
  addTo,
  type Comparison,
  type Difference,
  type DifferenceValue,
  evidenceAt,
  groupBy,
  joinGroups,
  type Story,
} from "../../../domain/index.js";
import { shorten } from "../../align/shorten.js";
import type { Comparer } from "../../comparer.js";
import type { At } from "../../matter/set-apart.js";
import { tellAlike } from "../../proposition/told-alike.js";
import { signalsOf } from "../../telling/signals.js";
import { isOwnVoice } from "../own-voice.js";
import { type HedgedPhrase, hedgedPhrases, isToldAlike, phraseAt, type Range } from "./read-hedged.js";

/**
 * "An allegedly drunk driver" against "a drunk driver", "possibly two children" against "two children".
 *
 * A story hedges a few of its phrases, so each is looked for, without its hedge, in all other sources; a search by
 * pairs of similar sentences misses it, since the phrase is seldom what its sentence is about.
 */
export const hedgedPhraseComparer: Comparer = {
  type: "modality",
  measures: ["certainty", "allegation"],
  compare(story): Comparison {
    const hedged = story.documents.flatMap(({ sentences }, document) =>
      sentences.flatMap(({ index }) => hedgedPhrases(story, { document, sentence: index })),
    );
    if (hedged.length === 0) return { differences: [], nearMisses: [] };
    const bare = findBare(story, hedged.slice(0, mostHedged));
    return { differences: differencesOf(story, bare), nearMisses: [] };
  },
};

/** Hedged phrases that are looked for, and places looked at for each noun: a story with more has a boilerplate. */
const mostHedged = 200;
const mostPlaces = 200;

/** A hedged phrase and a place where another source tells it as it is. */
interface Bare extends At {
  readonly hedged: HedgedPhrase;
  readonly words: Range;
}

function findBare(story: Story, hedged: readonly HedgedPhrase[]): Bare[] {
  const wanted = new Set(hedged.map(({ noun }) => noun.stem));
  const places = new Map<string, (At & { readonly at: number })[]>();
  story.documents.forEach(({ sentences }, document) => {
    for (const { index: sentence, tokens } of sentences)
      tokens.forEach(({ stem, pos }, at) => {
        if (pos !== "NOUN" || !wanted.has(stem) || (places.get(stem)?.length ?? 0) >= mostPlaces) return;
        addTo(places, stem, { document, sentence, at });
      });
  });
  return hedged.flatMap((own) =>
    (places.get(own.noun.stem) ?? []).flatMap((place): Bare[] => {
      if (place.document === own.document || !isToldAlike(story, own, place, place.at)) return [];
      const words = phraseAt(story, own, place, place.at);
      if (!isPlain(story, place, place.at) || !areOfOneMatter(story, own, { ...place, words })) return [];
      if (own.certainty === "alleged" && !isOwnVoice(story, place)) return [];
      return [{ hedged: own, document: place.document, sentence: place.sentence, words }];
    }),
  );
}

/** Told in a sentence that makes it no less sure, denies it, asks or supposes it. */
function isPlain(story: Story, { document, sentence }: At, at: number): boolean {
  const within = story.documents[document]?.sentences[sentence];
  if (within === undefined) return false;
  const { tokens } = within;
  if (
    tokens.at(-1)?.text === "?" ||
    tokens.slice(0, at).some(({ lower }) => /^(?:if|unless|whether)$/.test(lower))
  )
    return false;
  const { marks, segments } = signalsOf(story, within);
  if (
    marks.some((mark) => mark.at < at && segments[mark.at] === segments[at] && mark.certainty !== "certain")
  )
    return false;
  return !tokens.slice(Math.max(0, at - widestHedge), at).some(({ lower }) => open.test(lower));
}

const widestHedge = 8;
const open =
  /^(?:no|not|n't|never|without|possible|possibly|potential|potentially|alleged|allegedly|suspected|perhaps|maybe|apparent|apparently|probable|probably|reportedly|charged|accused|suspicion|believed|suspect|suspects|considering)$/;

/** What the two sentences must share beside the phrase: the rest of it says whose it is. */
const leastShared = { kind: 1, number: 2, noun: 0 } as const;

function areOfOneMatter(story: Story, own: HedgedPhrase, other: At & { words: Range }): boolean {
  const told = (at: At & { words: Range }) => ({ ...at, besides: [at.words] });
  return tellAlike(story, told(own), told(other)).shared >= leastShared[own.doubt];
}

function differencesOf(story: Story, bare: readonly Bare[]): Difference[] {
  const joined = joinGroups<string>();
  const key = ({ document, sentence, words: [first] }: At & { words: Range }): string =>
    `${document} ${sentence} ${first}`;
  for (const one of bare) {
    joined.join(key(one.hedged), key(one));
    // "treated as", "investigated as": what is in doubt is one thing in whatever frame.
    if (one.hedged.doubt === "noun") joined.join(key(one), one.hedged.noun.stem);
  }
  return [...groupBy(bare, (one) => joined.root(key(one)))].map(([, members]): Difference => {
    const hedged = [...new Set(members.map((one) => one.hedged))];
    const [first] = hedged as [HedgedPhrase, ...HedgedPhrase[]];
    const measure = first.certainty === "alleged" ? "allegation" : "certainty";
    const plain = [...new Map(members.map((one) => [key(one), one])).values()];
    const question = measure === "allegation" ? "whether it is a fact or an allegation" : "how certain it is";
    return {
      type: "modality",
      measure,
      attribute: `modality:${measure}:phrase:${first.noun.stem}`,
      label: `${question}: “${wordsAt(story, plain[0] as Bare)}”`,
      cause: "precision",
      reasons: [],
      toSettle: [],
      values: [
        placesToValue(story, "fact", plain),
        placesToValue(
          story,
          first.certainty,
          hedged.map((one) => ({ ...one, words: one.whole })),
        ),
      ],
    };
  });
}

/** A finding shows at most this many places for one value. */
const mostEvidence = 12;

function placesToValue(
  story: Story,
  key: string,
  places: readonly (At & { words: Range })[],
): DifferenceValue {
  return {
    key,
    label: `“${wordsAt(story, places[0] as At & { words: Range })}”`,
    evidence: places.slice(0, mostEvidence).flatMap((place) => {
      const document = story.documents[place.document];
      const span = spanOf(story, place);
      return document === undefined ? [] : [evidenceAt(document, place.sentence, span)];
    }),
  };
}

function spanOf({ documents }: Story, { document, sentence, words: [first, past] }: At & { words: Range }) {
  const tokens = documents[document]?.sentences[sentence]?.tokens ?? [];
  return { start: tokens[first]?.start ?? 0, end: tokens[past - 1]?.end ?? 0 };
}

function wordsAt(story: Story, place: At & { words: Range }): string {
  const { start, end } = spanOf(story, place);
  return shorten(story.documents[place.document]?.source.text.slice(start, end) ?? "");
}
