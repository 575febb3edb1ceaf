import type { Difference, DifferenceValue, Reason, Speaker, Story } from "../../../domain/index.js";
import { evidenceOf, shorten, textOf, wordsAt } from "./evidence.js";
import type { Utterance } from "./utterance.js";
import type { Basis, Verdict } from "./verdict.js";
import type { Version } from "./versions.js";
import { keyOf } from "./words.js";

/** Two versions of one utterance. */
export interface Link {
  readonly a: Version;
  readonly b: Version;
  readonly verdict: Extract<Verdict, { kind: "differs" }>;
}

/** A value shows at most this many places; more add nothing to read. */
const mostEvidence = 12;

export function toDifference(story: Story, links: readonly Link[]): Difference {
  const members = [...new Set(links.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a.number - b.number);
  const values = withoutParts(members, links)
    .map((version): DifferenceValue => {
      const link = links.find(({ a, b }) => a === version || b === version) as Link;
      const gap = link.verdict.gaps[0];
      const words = gap === undefined ? undefined : link.a === version ? gap.a : gap.b;
      return {
        label: quoted(story, version.head),
        key: keyOf(version.head.words),
        evidence: version.places.slice(0, mostEvidence).map((place) => evidenceOf(story, place, words)),
      };
    })
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.key < b.key ? -1 : 1));
  const first = links[0] as Link;
  const measures = new Set(links.map(({ verdict }) => verdict.measure));
  const causes = new Set(links.map(({ verdict }) => verdict.cause));
  const heads = members.map(({ head }) => head);
  const longest = heads.reduce((best, one) => (one.words.length > best.words.length ? one : best));
  const speaker = heads.find(({ attribution }) => attribution !== null)?.attribution?.speaker;
  return {
    type: "quote",
    measure: measures.size === 1 ? first.verdict.measure : "wording",
    attribute: attributeOf(longest),
    label: labelOf(speaker),
    cause: causes.has("contradiction")
      ? "contradiction"
      : causes.size === 1
        ? first.verdict.cause
        : "wording",
    values,
    reasons: distinct([
      basisReason(story, first),
      ...links
        .toSorted((x, y) => y.verdict.alignment.share - x.verdict.alignment.share)
        .slice(0, 3)
        .flatMap((link) => gapReasons(story, link)),
    ]),
    toSettle: [
      `A recording or the full text of ${speaker === undefined ? "what was said" : `what ${speaker.name} said`}.`,
    ],
  };
}

/** A part of a longer version, word for word, is no rival of the others; it stands where it was itself cut or extended. */
function withoutParts(members: readonly Version[], links: readonly Link[]): readonly Version[] {
  const isPart = (short: Version, long: Version): boolean =>
    short.head.words.length < long.head.words.length &&
    ` ${keyOf(long.head.words)} `.includes(` ${keyOf(short.head.words)} `) &&
    !links.some(({ a, b }) => (a === short && b === long) || (a === long && b === short));
  const whole = members.filter((one) => !members.some((other) => isPart(one, other)));
  return whole.length > 1 ? whole : members;
}

/** An utterance as a value. */
export const quoted = (story: Story, utterance: Utterance): string =>
  `“${shorten(textOf(story, utterance))}”`;

/** By its first telling words: one cut short has the same attribute. */
export const attributeOf = ({ words }: Utterance): string =>
  `quote:${words
    .filter(({ content }) => content)
    .slice(0, 6)
    .map(({ token }) => token.stem)
    .join("-")}`;

export const labelOf = (speaker: Speaker | undefined): string =>
  speaker === undefined ? "the words of a quotation" : `the words of ${speaker.name}`;

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
const basisReason = (story: Story, { a, b, verdict }: Link): Reason => ({
  text: `${bases[verdict.basis]}.`,
  evidence: [evidenceOf(story, a.head), evidenceOf(story, b.head)],
});

const distinct = (all: readonly Reason[]): Reason[] =>
  all.filter((reason, i) => all.findIndex(({ text }) => text === reason.text) === i);

const gapReasons = (story: Story, { a, b, verdict }: Link): Reason[] =>
  verdict.gaps.slice(0, 3).map((gap) => ({
    text: tellGap(wordsAt(story, a.head, gap.a), wordsAt(story, b.head, gap.b)),
    evidence: [evidenceOf(story, a.head, gap.a), evidenceOf(story, b.head, gap.b)],
  }));

function tellGap(one: string, other: string): string {
  if (one === "") return `Only one version has “${other}”.`;
  if (other === "") return `Only one version has “${one}”.`;
  return `One version has “${one}”, the other “${other}”.`;
}
