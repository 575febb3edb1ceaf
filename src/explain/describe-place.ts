import type { Claim, Document, Mention, Story } from "../domain/index.js";

/** A sentence of the story. */
export interface Place {
  /** Index into `story.documents`. */
  readonly document: number;
  readonly sentence: number;
}

/** All that was extracted from one sentence. */
export interface PlaceFacts {
  readonly source: string;
  /** First line of the sentence in its file, from 1. */
  readonly line: number;
  readonly text: string;
  /** "who | does | what", one line a claim, with what colours it. */
  readonly claims: readonly string[];
  /** "quantity: 26 countries = 26 country", one line a mention. */
  readonly mentions: readonly string[];
  /** "Zakharova, by “said”", one line an attribution. */
  readonly voices: readonly string[];
}

export function describePlace(story: Story, { document, sentence }: Place): PlaceFacts {
  const read = story.documents[document] as Document;
  const span = read.sentences[sentence] ?? { start: 0, end: 0 };
  const { text, id } = read.source;
  return {
    source: id,
    line: lineOf(text, span.start),
    text: text.slice(span.start, span.end),
    claims: read.claims.filter((claim) => claim.sentence === sentence).map(claimLine),
    mentions: read.mentions.filter((mention) => mention.sentence === sentence).map(mentionLine),
    voices: read.attributions
      .filter((voice) => voice.sentence === sentence)
      .map((voice) =>
        [voice.speaker, ...voice.chain]
          .map(({ name }) => name)
          .join(", for ")
          .concat(`, by “${voice.cue.words}”`),
      ),
  };
}

/** Line number of an offset, from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

function claimLine(claim: Claim): string {
  const who = claim.subject?.words ?? "–";
  const what = claim.object?.words ?? "–";
  const colours = [
    claim.negated ? "negated" : null,
    claim.modality === "fact" ? null : claim.modality,
    claim.passive ? "passive" : null,
  ];
  const told = colours.filter((colour) => colour !== null);
  return `${who} | ${claim.verb?.span.words ?? "–"} | ${what}${told.length > 0 ? ` (${told.join(", ")})` : ""}`;
}

function mentionLine(mention: Mention): string {
  switch (mention.kind) {
    case "quantity": {
      const range = mention.low === mention.high ? `${mention.low}` : `${mention.low} to ${mention.high}`;
      return `quantity: ${mention.words} = ${[range, mention.unit].filter((part) => part !== "").join(" ")}`;
    }
    case "date":
      return `date: ${mention.words} = ${mention.firstDay === null ? "not resolved" : mention.firstDay === mention.lastDay ? mention.firstDay : `${mention.firstDay} to ${mention.lastDay}`}`;
    case "entity":
      return `${mention.type}: ${mention.name}`;
    case "role":
      return `role: ${mention.holder.words} is ${[...mention.modifiers, mention.office].join(" ")}${mention.of === null ? "" : ` of ${mention.of}`}`;
    case "quotation":
      return `quotation: “${mention.words}”`;
  }
}
