import {
  type Comparison,
  type Difference,
  type DifferenceValue,
  type Evidence,
  joinGroups,
  type NearMiss,
  type Reason,
  type Story,
} from "../../domain/index.js";
import type { Comparer } from "../comparer.js";
import { evidenceAt } from "../evidence.js";
import { findEchoes } from "./attribution/echo.js";
import { makeVoices, type Relation, relate } from "./attribution/voices.js";
import type { Gap } from "./quote/align.js";
import { candidatePairs } from "./quote/candidates.js";
import { type Basis, judge, type Verdict } from "./quote/judge.js";
import { findParaphrases } from "./quote/paraphrase.js";
import { findUtterances, type Utterance } from "./quote/utterance.js";

/**
 * Versions of one utterance: other words, words cut off or put in, across sources and inside one.
 *
 * A fragment of a longer quotation, word for word, is how news is written and no difference; so are words marked
 * as changed by [brackets] or an ellipsis, house spelling and dropped fillers.
 */
export const quote: Comparer = {
  type: "quote",
  measures: ["wording", "cut", "extended"],
  compare: compareQuotes,
};

type Differs = Extract<Verdict, { kind: "differs" }>;

/** One wording with every place that prints it. */
interface Version {
  readonly places: readonly Utterance[];
}
interface Link {
  readonly a: number;
  readonly b: number;
  readonly verdict: Differs;
}

const mostNearMisses = 40;
const longestEcho = 4;
/** A value shows at most this many places; more add nothing to read. */
const mostEvidence = 12;

export function compareQuotes(story: Story): Comparison {
  const utterances = findUtterances(story);
  const versions = groupEqual(utterances);
  const heads = versions.map(
    ({ places }) => places.find((place) => place.attribution !== null) ?? (places[0] as Utterance),
  );
  const voices = makeVoices(story);
  const relation = (a: Utterance, b: Utterance): Relation => {
    if (a.attribution !== null && b.attribution !== null)
      return relate(voices.of(a.document, a.attribution), voices.of(b.document, b.attribution));
    // A headline names no speaker because its text does.
    return a.document === b.document && repeats(story, a) !== repeats(story, b) ? "same" : "unclear";
  };
  const links: Link[] = [];
  const nearMisses: NearMiss[] = [];
  const pairs = candidatePairs(story, heads).map(([a, b]) => {
    const left = heads[a] as Utterance;
    const right = heads[b] as Utterance;
    return { a, b, left, right, verdict: judge(story, left, right, relation(left, right)) };
  });
  const isEcho = makeEchoTest(story);
  const twicePrinted = printedTwice(story, versions, pairs);
  for (const { a, b, left, right, verdict } of pairs) {
    const twice = verdict.kind === "differs" && verdict.alignment.share < 0.9 && twicePrinted(a, b);
    if (verdict.kind === "differs" && isEcho(versions[a], versions[b])) continue;
    if (verdict.kind === "differs" && !twice) links.push({ a, b, verdict });
    else if (verdict.kind !== "unrelated" && nearMisses.length < mostNearMisses)
      nearMisses.push({
        type: "quote",
        reason: verdict.kind === "differs" ? bothPrinted : reasons[verdict.kind],
        evidence: [evidenceOf(story, left), evidenceOf(story, right)],
      });
  }
  return {
    differences: [
      ...components(links).map((group) => toDifference(story, versions, heads, group)),
      ...paraphrased(story, utterances),
    ],
    nearMisses,
  };
}

/** Two people's short phrase is a question of who said it, and asked there, not of how it was worded. */
function makeEchoTest(story: Story): (a: Version | undefined, b: Version | undefined) => boolean {
  const groups = new Map<string, Set<string>>();
  for (const { key, groups: people } of findEchoes(story))
    for (const { label, statements } of people)
      for (const { document, sentence } of statements) {
        const place = `${document}:${sentence.index}`;
        groups.set(place, (groups.get(place) ?? new Set()).add(`${key} ${label}`));
      }
  const peopleOf = (version: Version | undefined): Set<string> =>
    new Set(
      (version?.places ?? []).flatMap(({ document, sentence }) => [
        ...(groups.get(`${document}:${sentence.index}`) ?? []),
      ]),
    );
  return (a, b) => {
    if (Math.max(lengthOf(a), lengthOf(b)) > longestEcho) return false;
    const [left, right] = [peopleOf(a), peopleOf(b)];
    return left.size > 0 && right.size > 0 && ![...left].some((person) => right.has(person));
  };
}

const bothPrinted = "One source prints both as two statements, so they are not two versions of one.";

interface Judged {
  readonly a: number;
  readonly b: number;
  readonly verdict: Verdict;
}

/**
 * Tells two sentences that one text prints side by side, whole or in part: that text knows them for two statements.
 * Its headline and its timeline only repeat the body, and a fragment of both tells neither from the other.
 */
function printedTwice(
  story: Story,
  versions: readonly Version[],
  pairs: readonly Judged[],
): (a: number, b: number) => boolean {
  const own = versions.map(
    ({ places }) => new Set(places.filter((place) => !repeats(story, place)).map((place) => place.document)),
  );
  const fragments = new Map<number, Set<number>>();
  for (const { a, b, verdict } of pairs) {
    if (verdict.kind !== "fragment") continue;
    const [short, long] = lengthOf(versions[a]) <= lengthOf(versions[b]) ? [a, b] : [b, a];
    fragments.set(long, (fragments.get(long) ?? new Set()).add(short));
  }
  const printing = (one: number, other: number): number[] => {
    const parts = [...(fragments.get(one) ?? [])].filter(
      (part) => !fragments.get(other)?.has(part) && part !== other,
    );
    return [one, ...parts].flatMap((version) => [...(own[version] ?? [])]);
  };
  return (a, b) => {
    const left = new Set(printing(a, b));
    return printing(b, a).some((document) => left.has(document));
  };
}

const lengthOf = (version: Version | undefined): number => version?.places[0]?.words.length ?? 0;

/** Headline, standfirst or timeline: places that print again what the body says. */
function repeats(story: Story, { document, sentence, mention }: Utterance): boolean {
  if (/^(?:title|heading|timeline-entry|bullet|source-entry)$/.test(sentence.block.kind)) return true;
  // Newspapers set single marks in headlines and double ones below them.
  const text = story.documents[document]?.source.text ?? "";
  return sentence.index < 4 && /['‘]/.test(text[mention.outer.start] ?? "") && /["“]/.test(text);
}

const reasons: Readonly<Record<Exclude<Verdict["kind"], "differs" | "unrelated">, string>> = {
  same: "The quotations differ in spelling, punctuation or a filler word only.",
  fragment: "The shorter quotation is a part of the longer one, word for word.",
  marked: "The change is marked as the writer's own by brackets or an ellipsis.",
};

function groupEqual(utterances: readonly Utterance[]): Version[] {
  const groups = new Map<string, Utterance[]>();
  for (const utterance of utterances) {
    if (utterance.words.length < 2) continue;
    const key = utterance.words.map((word) => word.form).join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [utterance]);
    else group.push(utterance);
  }
  return [...groups.values()].map((places) => ({ places }));
}

function components(links: readonly Link[]): Link[][] {
  const joined = joinGroups<number>();
  for (const { a, b } of links) joined.join(a, b);
  const groups = new Map<number, Link[]>();
  for (const link of links) {
    const root = joined.root(link.a);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [link]);
    else group.push(link);
  }
  return [...groups.values()];
}

function toDifference(
  story: Story,
  versions: readonly Version[],
  heads: readonly Utterance[],
  links: readonly Link[],
): Difference {
  const members = [...new Set(links.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b);
  const values = members
    .map((i): DifferenceValue => {
      const head = heads[i] as Utterance;
      const link = links.find(({ a, b }) => a === i || b === i) as Link;
      const gap = link.verdict.gaps[0];
      const places = (versions[i]?.places ?? []).slice(0, mostEvidence);
      return {
        label: `“${shorten(textOf(story, head))}”`,
        key: head.words.map((word) => word.form).join(" "),
        evidence: places.map((place) =>
          evidenceOf(story, place, gap === undefined ? undefined : positions(gap, link.a === i)),
        ),
      };
    })
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.key < b.key ? -1 : 1));
  const first = links[0] as Link;
  const measures = new Set(links.map(({ verdict }) => verdict.measure));
  const causes = new Set(links.map(({ verdict }) => verdict.cause));
  const longest = members
    .map((i) => heads[i] as Utterance)
    .reduce((best, one) => (one.words.length > best.words.length ? one : best));
  const speaker = members.map((i) => heads[i]?.attribution?.speaker).find((one) => one !== undefined);
  return {
    type: "quote",
    measure: measures.size === 1 ? first.verdict.measure : "wording",
    attribute: `quote:${longest.words
      .filter((word) => word.content)
      .slice(0, 6)
      .map((word) => word.token.stem)
      .join("-")}`,
    label: speaker === undefined ? "the words of a quotation" : `the words of ${speaker.name}`,
    cause: causes.has("contradiction")
      ? "contradiction"
      : causes.size === 1
        ? first.verdict.cause
        : "wording",
    values,
    reasons: distinct([
      basisReason(story, heads, first),
      ...links
        .toSorted((x, y) => y.verdict.alignment.share - x.verdict.alignment.share)
        .slice(0, 3)
        .flatMap((link) => reasonFor(story, heads, link)),
    ]),
    toSettle: [
      `A recording or the full text of ${speaker === undefined ? "what was said" : `what ${speaker.name} said`}.`,
    ],
  };
}

const bases: Readonly<Record<Basis, string>> = {
  words: "Nearly all words of the two quotations agree, in the same order",
  inserted: "One phrase is the other with words put in",
  label: "Both are the name that is given to one thing",
  "speaker-words": "Nearly all words agree, and the speaker is the same",
  run: "A long run of words agrees, and the speaker is the same",
  number: "The figure and the speaker are the same",
  translation: "The same rare words, from the same speaker, in another order",
  whole: "Both are printed as a full sentence, and one stands inside the other",
  guard: "One is the other without the word that bounds it",
  predicate: "One stops where the other goes on",
};

/** Why the two are taken for one utterance, before what differs. */
const basisReason = (story: Story, heads: readonly Utterance[], { a, b, verdict }: Link): Reason => ({
  text: `${bases[verdict.basis]}.`,
  evidence: [evidenceOf(story, heads[a] as Utterance), evidenceOf(story, heads[b] as Utterance)],
});

const distinct = (all: readonly Reason[]): Reason[] =>
  all.filter((reason, i) => all.findIndex(({ text }) => text === reason.text) === i);

const positions = (gap: Gap, left: boolean): readonly [number, number] => (left ? gap.a : gap.b);

const textOf = (story: Story, { document, start, end }: Utterance): string =>
  story.documents[document]?.source.text.slice(start, end) ?? "";

const shorten = (text: string): string => {
  const plain = text.replace(/\s+/g, " ").replace(/[,;]$/, "");
  return plain.length <= 160 ? plain : `${plain.slice(0, 157)}…`;
};

function evidenceOf(story: Story, place: Utterance, words?: readonly [number, number]): Evidence {
  const document = story.documents[place.document];
  if (document === undefined) throw new Error("an utterance belongs to a document of its story");
  const first = words === undefined ? undefined : place.words[words[0]];
  const last = words === undefined ? undefined : place.words[words[1] - 1];
  const focus =
    first !== undefined && last !== undefined && last.token.end > first.token.start
      ? { start: first.token.start, end: last.token.end }
      : { start: place.start, end: place.end };
  return evidenceAt(document, place.sentence.index, focus);
}

function reasonFor(story: Story, heads: readonly Utterance[], { a, b, verdict }: Link): Reason[] {
  const left = heads[a] as Utterance;
  const right = heads[b] as Utterance;
  return verdict.gaps.slice(0, 3).map((gap) => {
    const one = wordsAt(story, left, gap.a);
    const other = wordsAt(story, right, gap.b);
    const text =
      one === ""
        ? `Only one version has “${other}”.`
        : other === ""
          ? `Only one version has “${one}”.`
          : `One version has “${one}”, the other “${other}”.`;
    return { text, evidence: [evidenceOf(story, left, gap.a), evidenceOf(story, right, gap.b)] };
  });
}

function wordsAt(story: Story, place: Utterance, [first, past]: readonly [number, number]): string {
  const start = place.words[first]?.token.start;
  const end = place.words[past - 1]?.token.end;
  if (start === undefined || end === undefined || end <= start) return "";
  return story.documents[place.document]?.source.text.slice(start, end).replace(/\s+/g, " ") ?? "";
}

function paraphrased(story: Story, utterances: readonly Utterance[]): Difference[] {
  const seen = new Set<string>();
  return findParaphrases(story, utterances).flatMap(
    ({ quoted, document, sentence, words, alignment, gap }): Difference[] => {
      const key = quoted.words.map((word) => word.form).join(" ");
      const target = story.documents[document];
      const first = words[alignment.matches[0]?.[1] ?? 0];
      const last = words[alignment.matches.at(-1)?.[1] ?? 0];
      if (target === undefined || first === undefined || last === undefined || seen.has(key)) return [];
      seen.add(key);
      const changed = {
        start: words[gap.b[0]]?.token.start ?? first.token.start,
        end: words[gap.b[1] - 1]?.token.end ?? last.token.end,
      };
      const printed = target.source.text.slice(first.token.start, last.token.end);
      const other = target.source.text.slice(changed.start, changed.end);
      const evidence: readonly [Evidence, Evidence] = [
        evidenceOf(story, quoted, gap.a),
        evidenceAt(target, sentence.index, changed),
      ];
      return [
        {
          type: "quote",
          measure: "wording",
          attribute: `quote:${quoted.words
            .filter((word) => word.content)
            .slice(0, 6)
            .map((word) => word.token.stem)
            .join("-")}`,
          label:
            quoted.attribution === null
              ? "the words of a quotation"
              : `the words of ${quoted.attribution.speaker.name}`,
          cause: "wording",
          values: [
            { label: `“${shorten(textOf(story, quoted))}”`, key, evidence: [evidence[0]] },
            {
              label: shorten(printed),
              key: words.map((word) => word.form).join(" "),
              evidence: [evidence[1]],
            },
          ],
          reasons: [
            {
              text: `The quotation has “${wordsAt(story, quoted, gap.a)}” where the other text has “${other}”.`,
              evidence,
            },
          ],
          toSettle: ["A recording or the full text of what was said."],
        },
      ];
    },
  );
}
