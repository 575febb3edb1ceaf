import { describe, expect, test } from "@jest/globals";
import type { EntityTable } from "../../src/domain/index.js";
import { extract } from "../../src/extract/index.js";
import { ingest } from "../../src/ingest/index.js";
import { buildEntities } from "../../src/topics/entities.js";
import { processorTime } from "../processor-time.js";
import { textFile } from "../text-file.js";

/** One source a text. */
function entitiesOf(...texts: string[]): EntityTable {
  const files = texts.map((text, i) => textFile(`${i}.txt`, text));
  return buildEntities(ingest(files, { published: null }).sources.map(extract));
}

const areOne = (table: EntityTable, a: string, b: string): boolean =>
  table.find(a) !== null && table.find(a) === table.find(b);

describe("one entity", () => {
  test.each([
    [
      "a surname and a full name",
      "The mayor, Ann Tully, spoke. Later Ms Tully left.",
      "They met Ann Tully.",
      "Tully",
      "Ann Tully",
    ],
    [
      "two spellings of a surname",
      "They met Oleh Kovalenko there.",
      "They met Oleh Kovalenkko there.",
      "Oleh Kovalenko",
      "Oleh Kovalenkko",
    ],
    [
      "two transliterations of a given name",
      "They met Yiorgos Lambrou there.",
      "They met Giorgos Lambrou there.",
      "Yiorgos Lambrou",
      "Giorgos Lambrou",
    ],
    [
      "a middle initial",
      "They met Ann B. Tully there.",
      "They met Ann Tully there.",
      "Ann B. Tully",
      "Ann Tully",
    ],
    ["a nickname", "They met Bob Tully there.", "They met Robert Tully there.", "Bob Tully", "Robert Tully"],
    [
      "a middle name used",
      "They met Peter Todd Raines there.",
      "They met Todd Raines there.",
      "Peter Todd Raines",
      "Todd Raines",
    ],
    ["countries in short", "He left the UK.", "He left Britain and the United Kingdom.", "UK", "Britain"],
    ["old and new names of a city", "He left Bombay.", "He left Mumbai.", "Bombay", "Mumbai"],
    [
      "letters spelled out",
      "The Baltic Shipping Council (BSC) met.",
      "It was the BSC that met.",
      "Baltic Shipping Council",
      "BSC",
    ],
    [
      "letters of the only such body",
      "The Baltic Shipping Council met.",
      "It was the B.S.C. that met.",
      "Baltic Shipping Council",
      "B.S.C.",
    ],
    [
      "a hyphen and a capital",
      "They use the Swift-Pay service.",
      "They use the SwiftPay service.",
      "Swift-Pay",
      "SwiftPay",
    ],
    [
      "a ministry in short",
      "The Norwegian Foreign Ministry spoke.",
      "It was the Foreign Ministry that spoke.",
      "Norwegian Foreign Ministry",
      "Foreign Ministry",
    ],
    [
      "two spellings of a village",
      "It hit the village of Karimabad.",
      "It hit the village of Kareemabad.",
      "Karimabad",
      "Kareemabad",
    ],
  ])("%s", (_, one, other, a, b) => expect(areOne(entitiesOf(one, other), a, b)).toBe(true));
});

describe("two entities", () => {
  test.each([
    ["two countries", "He left Austria.", "He left Australia.", "Austria", "Australia"],
    ["a country inside another's name", "He left Niger.", "He left Nigeria.", "Niger", "Nigeria"],
    [
      "other given names",
      "They met Ann Kovalenko there.",
      "They met Oleh Kovalenko there.",
      "Ann Kovalenko",
      "Oleh Kovalenko",
    ],
    [
      "near surnames, other given names",
      "They met Ann Petersen there.",
      "They met Tom Peterson there.",
      "Ann Petersen",
      "Tom Peterson",
    ],
    [
      "father and son in one text",
      "They met Ann Dunn, Tom Dunn and Tom Dunn Jr. there.",
      "",
      "Tom Dunn",
      "Tom Dunn Jr.",
    ],
    ["a people and its country", "He left Serbia.", "It was the Serbian side.", "Serbia", "Serbian"],
    [
      "two surnames that one text keeps apart",
      "They met Rob Ellery and Rob Ellary. Then Rob Ellery left. Later Rob Ellary left.",
      "",
      "Rob Ellery",
      "Rob Ellary",
    ],
    [
      "versions of a product",
      "They use the Orbit11 engine.",
      "They use the Orbit10 engine.",
      "Orbit11",
      "Orbit10",
    ],
  ])("%s", (_, one, other, a, b) => {
    const table = entitiesOf(one, ...(other === "" ? [] : [other]));
    expect(table.find(a)).not.toBeNull();
    expect(table.find(b)).not.toBeNull();
    expect(areOne(table, a, b)).toBe(false);
  });
});

test("the label is the fullest name", () => {
  expect(entitiesOf("Ms Tully left. They met Ann Tully.").find("Tully")?.label).toBe("Ann Tully");
});

test("a spokeswoman belongs to her ministry and its country", () => {
  const table = entitiesOf("The Norwegian Foreign Ministry spokeswoman Ann Tully left.");
  expect([...(table.find("Ann Tully")?.affiliations ?? [])]).toEqual(
    expect.arrayContaining(["Norwegian Foreign Ministry", "Norway"]),
  );
});

test("a seat of government stands for its country", () => {
  expect(entitiesOf("It was the Kremlin that spoke.").find("Kremlin")?.affiliations.has("Russia")).toBe(true);
});

describe("a name not written so in the story", () => {
  const table = entitiesOf("They met Oleh Kovalenko there. They met Austria's envoy.");
  test("finds the person it is a slip of", () => {
    expect(table.find("Kovalenka")?.label).toBe("Oleh Kovalenko");
    expect(table.find("Oleh Kovalenka")?.label).toBe("Oleh Kovalenko");
  });
  test.each(["Ann Kovalenka", "Zovalenko", "Australia", "", "Nobody Known"])("not for %j", (name) =>
    expect(table.find(name)).toBeNull(),
  );
});

test("ten times the names take about ten times the work, not a hundred times", () => {
  const text = (n: number): string =>
    Array.from({ length: n }, (_, i) => `They met Ann ${spell(i)} there.`).join("\n");
  const time = (n: number): number => processorTime(() => entitiesOf(text(n)));
  time(100);
  expect(time(2000)).toBeLessThan(60 * time(200) + 1000);
});

/** A name of eight letters for a number. */
const spell = (n: number): string =>
  `B${Array.from({ length: 4 }, (_, k) => "aeiou".charAt(Math.floor(n / 5 ** k) % 5) + "dlmnr".charAt(Math.floor(n / 3 ** k) % 5)).join("")}`;
