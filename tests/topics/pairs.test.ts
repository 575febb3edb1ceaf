import { expect, test } from "@jest/globals";
import { storyOfTexts } from "../compare/compare-texts.js";

const storyOf = (...texts: string[]) => storyOfTexts(texts, null);

test("sentences that share rare words meet, others do not", () => {
  const story = storyOf(
    "The ferry caught fire off Brindisi on Sunday.\nParliament debates the budget next week.",
    "A fire broke out on the ferry near Brindisi.\nThe striker scored twice in the second half.",
  );
  expect(story.pairs).toHaveLength(1);
  expect(story.pairs[0]).toMatchObject({ a: { document: 0, sentence: 0 }, b: { document: 1, sentence: 0 } });
});

test("the number of pairs grows with the sentences, not with their square", () => {
  const text = (n: number) =>
    Array.from(
      { length: n },
      (_, i) => `Police searched the harbour warehouse number ${i} for weapons.`,
    ).join("\n");
  const few = storyOf(text(300)).pairs.length;
  const many = storyOf(text(1200)).pairs.length;
  expect(many / few).toBeLessThan(5);
});

test("a story that two outlets copied from one wire is one origin, quotations aside", () => {
  const wire =
    "Rescue crews pulled eleven survivors from the collapsed hotel in the early hours of Tuesday, the provincial governor's office said in a brief statement.";
  const own = "Eleven people were saved overnight from the ruins of the seaside hotel.";
  expect(storyOf(wire, `${wire} More follows.`, own).origins).toEqual([0, 0, 2]);
});

test("one press conference quoted by two reporters is two origins", () => {
  const said =
    '"we will rebuild every house and every school on this coast before the winter comes back to us"';
  expect(
    storyOf(`He told the crowd ${said} and left.`, `The minister promised ${said} at noon.`).origins,
  ).toEqual([0, 1]);
});
