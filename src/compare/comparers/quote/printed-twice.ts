import type { Story } from "../../../domain/index.js";
import type { Utterance } from "./utterance.js";
import type { Verdict } from "./verdict.js";
import type { Version } from "./versions.js";

/** Two versions by their numbers. */
interface Judged {
  readonly a: number;
  readonly b: number;
  readonly verdict: Verdict;
}

/**
 * Tells two sentences that one text prints side by side, whole or in part: that text knows them for two statements.
 * Its headline and its timeline only repeat the body, and a fragment of both tells neither from the other.
 */
export function printedTwice(
  story: Story,
  versions: readonly Version[],
  pairs: readonly Judged[],
): (a: number, b: number) => boolean {
  const own = versions.map(
    ({ places }) => new Set(places.filter((place) => !repeats(story, place)).map((place) => place.document)),
  );
  const lengthOf = (version: number): number => versions[version]?.head.words.length ?? 0;
  const fragments = new Map<number, Set<number>>();
  for (const { a, b, verdict } of pairs) {
    if (verdict.kind !== "fragment") continue;
    const [short, long] = lengthOf(a) <= lengthOf(b) ? [a, b] : [b, a];
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

/** Headline, standfirst or timeline: places that print again what the body says. */
export function repeats(story: Story, { document, sentence, mention }: Utterance): boolean {
  if (/^(?:title|heading|timeline-entry|bullet|source-entry)$/.test(sentence.block.kind)) return true;
  // Newspapers set single marks in headlines and double ones below them.
  const text = story.documents[document]?.source.text ?? "";
  return sentence.index < 4 && /['‘]/.test(text[mention.outer.start] ?? "") && /["“]/.test(text);
}
