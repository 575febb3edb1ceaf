import { expect, test } from "@jest/globals";
import { speechFindings } from "./speech-findings.js";

const list = `Sources
1. Harbor Times: Ferry line halts night trips after engine fire: Describes the engine fire on the ferry, the halt of night trips and the repair of the engine room.
2. Coast Post: Fishermen protest against the new wind park: Covers the boats' blockade, the wind park's turbines and the fishermen's claims about lost nets.
3. Island Radio: Mayor opens school after storm damage: Tells of the school roof, the storm, the pupils' return and the mayor's speech.
4. Bay Journal: Water prices rise as wells run dry: Reports on dry wells, the water company's prices and the drought on the plateau.`;

const body = (
  ferry: number,
  fishermen: number,
  school: number,
  water: number,
): string => `Island week in brief
The ferry line halted all night trips after the engine fire and repairs in the engine room will take a month. [${ferry}]
Fishermen blocked the port with forty boats to protest against the wind park and its turbines. [${fishermen}]
Pupils returned to the school whose roof the storm had torn off, and the mayor gave a speech. [${school}]
The water company raised its prices because wells on the plateau ran dry in the drought. [${water}]
The engine fire on the ferry injured nobody, the company said of the night trips. [${ferry}]
The fishermen claim that the turbines of the wind park have torn their nets. [${fishermen}]
${list}`;

test("a numbering that counts another list is reported once, with the substitution", () => {
  const [finding, ...others] = speechFindings([body(2, 3, 4, 1)]);
  expect(others.map(({ message }) => message)).toEqual([]);
  expect(finding).toMatchObject({ type: "citation", cause: "source-error" });
  expect(finding?.reasons[0]?.text).toContain("1 → 4, 2 → 1, 3 → 2, 4 → 3, 6 do");
  expect(finding?.values.map(({ evidence }) => evidence.length)).toEqual([6, 4]);
});

test.each([
  ["numbers that fit the list", [body(1, 2, 3, 4)]],
  ["one slip among numbers that fit", [body(1, 2, 3, 3)]],
  [
    "an article without a list",
    [
      "The ferry line halted all night trips [2] after the fire. The wells ran dry [4]. The boats [sic] left.",
    ],
  ],
  [
    "two articles that are no digest",
    ["The ferry line halted all night trips.", "The ferry line halted its night trips."],
  ],
])("quiet: %s", (_name, texts) => expect(speechFindings(texts).map(({ message }) => message)).toEqual([]));

const ferry = `Ferry line halts night trips after engine fire
The ferry line halted all night trips on Monday after a fire in the engine room of its newest ship.
Repairs will take a month, the company said.`;
const wells = `Water prices rise as wells run dry
Water prices rose by a fifth on Tuesday because three wells on the plateau ran dry.
The company blamed the drought.`;
const digest = (first: number, second: number): string => `Island week in brief
A fire in the engine room of the newest ship made the ferry line halt all night trips. [${first}]
Three wells on the plateau ran dry and water prices rose by a fifth. [${second}]
Sources
1. Harbor Times: Ferry line halts night trips after engine fire: A fire on a ship.
2. Bay Journal: Water prices rise as wells run dry: The drought on the plateau.`;

test("a claim cited to an article at hand that does not carry it", () => {
  const findings = speechFindings([digest(1, 1), ferry, wells]);
  expect(findings.map(({ type, cause }) => [type, cause])).toEqual([["citation", "source-error"]]);
  expect(findings[0]?.values.map(({ value }) => value).sort()).toEqual(["carried by [2]", "cited to [1]"]);
});

test("claims whose articles carry them", () =>
  expect(speechFindings([digest(1, 2), ferry, wells])).toEqual([]));
