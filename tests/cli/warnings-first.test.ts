import { expect, test } from "@jest/globals";
import { runProgram } from "./run-program.js";
import { ferryFire, storyFolder } from "./story-folder.js";

const story = {
  ...ferryFire,
  "unclosed.md": "---\noutlet: Island Weekly\n\nThe fire on the ferry Aurora killed 12 people.\n",
};

test.each([
  ["table", /^warning +(?:unclosed|Island Weekly)[\s\S]*Severity/],
  ["markdown", /\n- \*\*warning\*\* [\s\S]*\n\| # \| Severity/],
])("in the %s, what is wrong with a source stands above what was found", async (format, order) => {
  const { code, stdout } = await runProgram(["check", ".", "--format", format], {
    folder: storyFolder(story),
  });
  expect(code).toBe(0);
  expect(stdout).toMatch(order);
});
