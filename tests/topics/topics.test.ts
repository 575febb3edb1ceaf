import { expect, test } from "@jest/globals";
import { storyOfTexts } from "../compare/compare-texts.js";

const storyOf = (...texts: string[]) => storyOfTexts(texts, null);

const first =
  "Divers searched the flooded tunnel for the missing miners on Monday.\nThe mining company will pay the families of the victims.\nSchools in the valley stay closed.";
const second =
  "The mining company promised to pay the victims' families.\nDivers went into the flooded tunnel again to find the missing miners.";

test("claims about one thing become one topic, whatever their order", () => {
  const { topics } = storyOf(first, second);
  expect(topics.map((topic) => new Set(topic.claims.map((ref) => ref.document)).size)).toEqual([2, 2]);
  const words = topics.map((topic) => topic.claims.map((ref) => ref.claim.words).join(" "));
  expect(words.find((text) => text.includes("tunnel"))).not.toContain("pay");
});

test("labels are phrases of the sources, and no two topics share one", () => {
  const labels = storyOf(first, second).topics.map((topic) => topic.label);
  expect(new Set(labels).size).toBe(labels.length);
  for (const label of labels) for (const part of label.split(", ")) expect(first + second).toContain(part);
});

test.each([
  [
    "a figure leads no label",
    "Some 24,300 fans watched the cup final in Norwich.",
    "More than 26,000 fans watched the cup final in Norwich.",
    /^cup, fans$/,
  ],
  [
    "a name that stands in one word is given company",
    "Norwich promised again to pay for the flood.",
    "Norwich will not pay for the flood, its mayor said.",
    /^\p{L}+, \p{L}+$/u,
  ],
  [
    "two nouns that of joins stay together",
    "France and Britain signed a declaration of intent.",
    "Which countries signed the declaration of intent is open.",
    /declaration of intent/,
  ],
  [
    "a word with a hyphen stays whole",
    "The 71-year-old keeper fell into the harbour basin.",
    "A keeper of 72 years fell into the harbour basin.",
    /^harbour basin$/,
  ],
])("%s", (_, one, other, label) => {
  expect(storyOf(one, other).topics.map((topic) => topic.label)).toEqual([expect.stringMatching(label)]);
});

test("where no noun is left a topic is called as its first sentence begins", () => {
  const [topic] = storyOf("“We were beaten and buried.”", "“We were beaten and buried,” he said.").topics;
  expect(topic?.label).toMatch(/^We were .*…$/);
});

test("a sentence that nothing resembles is in no topic", () => {
  const { topics } = storyOf(first, second);
  expect(topics.flatMap((topic) => topic.claims).some((ref) => ref.claim.words.includes("Schools"))).toBe(
    false,
  );
});
