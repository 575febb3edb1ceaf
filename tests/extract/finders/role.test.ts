import { expect, test } from "@jest/globals";
import type { RoleMention } from "../../../src/domain/index.js";
import { roleFinder } from "../../../src/extract/finders/role.js";
import { readText } from "./read-text.js";

const rolesIn = (text: string): string[] =>
  roleFinder
    .find(readText(text))
    .filter((mention): mention is RoleMention => mention.kind === "role")
    .map(
      ({ holder, modifiers, office, of }) =>
        `${holder.words}: ${[...modifiers, office].join(" ")}${of === null ? "" : ` / ${of}`}`,
    );

test.each([
  ["before the name", "The former city treasurer Ann Bell was held.", ["Ann Bell: former treasurer / city"]],
  ["a title", "They met President Ann Bell there.", ["Ann Bell: president"]],
  ["a rank in short", "They met Gen. Ann Bell there.", ["Ann Bell: general"]],
  [
    "a trade and a rank",
    "The navy spokesman Captain Ann Bell spoke.",
    ["Ann Bell: spokesman / navy", "Ann Bell: captain"],
  ],
  ["an apposition", "Ann Bell, head of the rescue unit, spoke.", ["Ann Bell: head / rescue unit"]],
  [
    "an apposition after an age",
    "Ann Bell, 51, a deputy director of the fund, spoke.",
    ["Ann Bell: deputy director / fund"],
  ],
  ["before a comma", "The head of the rescue unit, Ann Bell, spoke.", ["Ann Bell: head / rescue unit"]],
  [
    "a possessive before a comma",
    "Malta's interim premier, Ann Bell, spoke.",
    ["Ann Bell: interim premier / Malta"],
  ],
  ["a relation", "Police held Mark Bell and his brother Tom Bell.", ["Tom Bell: brother / Mark Bell"]],
  [
    "half a brother",
    "Police held Mark Bell's half-brother Tom Dunn.",
    ["Tom Dunn: half brother / Mark Bell"],
  ],
  ["in-laws", "Ann Bell, the mayor's mother-in-law, spoke.", ["Ann Bell: mother-in-law / mayor"]],
  ["with is", "Ann Bell is the acting chairwoman of the union.", ["Ann Bell: acting chairwoman / union"]],
  [
    "the owner of a body in the plural",
    "The treasurer of the nurses' union, Ann Bell, spoke.",
    ["Ann Bell: treasurer / nurses' union"],
  ],
  ["behind a semicolon", "Ann Bell left; she is the clerk of the court.", ["Ann Bell: clerk / court"]],
  ["a participle", "Ann Bell, elected chairwoman of the union, spoke.", ["Ann Bell: chairwoman / union"]],
  ["an ex", "The ex-minister Ann Bell spoke.", ["Ann Bell: ex minister"]],
])("%s", (_, text, expected) => expect(rolesIn(text)).toEqual(expected));

test("a title inside an apposition stays with its own name", () => {
  expect(rolesIn("Ann Bell, President Tom Dunn's sister-in-law and adviser, came.")).toEqual([
    "Ann Bell: sister-in-law / Tom Dunn",
    "Ann Bell: adviser / Tom Dunn",
    "Tom Dunn: president",
  ]);
});

test.each([
  ["a verb between", "The mayor told Ann Bell to leave."],
  ["a list of people", "Ann Bell, Tom Dunn and two aides came."],
  ["a list with a title", "They met Ann Bell, the mayor of Leeds said."],
  ["somebody else's speech tag", "He thanked the president, Ann Bell said."],
])("no role over %s", (_, text) => expect(rolesIn(text)).toEqual([]));
