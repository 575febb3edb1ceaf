import type {
  Difference,
  DifferenceValue,
  Document,
  Evidence,
  Source,
  Story,
} from "../../src/domain/index.js";

export interface MadeSource {
  readonly text: string;
  readonly outlet?: string;
  readonly published?: string;
  /** Sources with one origin copy one text. */
  readonly origin?: number;
}

/** A story of bare sources, for rules that are tested on hand-made differences. */
export function makeStory(made: Readonly<Record<string, MadeSource>>): Story {
  const documents = Object.entries(made).map(
    ([id, { text, outlet, published }]): Document => ({
      source: {
        id,
        path: `${id}.txt`,
        outlet: outlet ?? null,
        title: null,
        published: published ?? null,
        publishedBasis: published === undefined ? "unknown" : "stated",
        url: null,
        sha256: "",
        text,
        words: text.split(/\s+/).length,
        blocks: [],
        citations: [],
      } satisfies Source,
      sentences: [],
      mentions: [],
      attributions: [],
      claims: [],
    }),
  );
  return {
    documents,
    entities: { entities: [], find: () => null },
    topics: [],
    pairs: [],
    idf: () => 1,
    origins: Object.values(made).map(({ origin }, i) => origin ?? i),
  };
}

/** Evidence for `words` in a source of the story, with the whole text as its sentence. */
export function evidenceOf(story: Story, source: string, words: string): Evidence {
  const text = story.documents.find((document) => document.source.id === source)?.source.text ?? "";
  const start = text.indexOf(words);
  return { source, start: 0, end: text.length, text, focus: { start, end: start + words.length } };
}

/** `values` is a map from label to the [source, words] pairs behind it. */
export function makeDifference(
  story: Story,
  values: Readonly<Record<string, readonly (readonly [source: string, words: string])[]>>,
  other: Partial<Difference> = {},
): Difference {
  return {
    type: "quantity",
    measure: "death",
    attribute: "death",
    label: "the death toll",
    cause: "contradiction",
    values: Object.entries(values).map(
      ([label, pairs]): DifferenceValue => ({
        label,
        key: label,
        evidence: pairs.map(([source, words]) => evidenceOf(story, source, words)),
      }),
    ),
    reasons: [],
    toSettle: [],
    ...other,
  };
}

/** A rule file that has no mistake, with parts replaced or added. */
export function ruleText(replaced: Readonly<Record<string, string>> = {}): string {
  const parts: Record<string, string> = {
    id: "desk/toll",
    kind: "quantity",
    severity: "high",
    message: '"Sources differ on {label}: {values}."',
    why: "Readers remember it.",
    examples: [
      "",
      "  - name: fires",
      "    sources:",
      "      one: { text: The fire killed 12 people. }",
      "      two: { text: The fire killed 15 people. }",
      "    expect: [{ quotes: [12 people, 15 people] }]",
      "  - name: quiet",
      "    sources: { one: { text: The fire killed 12 people. } }",
      "    expect: []",
    ].join("\n"),
    ...replaced,
  };
  return `${Object.entries(parts)
    .map(([key, value]) => `${key}: ${value}`)
    .join("\n")}\n`;
}
