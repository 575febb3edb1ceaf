import { expect, test } from "@jest/globals";
import { check } from "../date/story.js";

const rest = [
  "Traders complained about the new parking fees. Two of the stalls sell fish. The weather was mild. Lamps were lit early. Parking is free behind the market. Dogs must be led.",
  "Nobody from the ministry wanted to comment. The brass band played on. Children fed the ducks. The river stood low. The old customs house needs a roof. Its clock is slow.",
];

const places = (...leads: readonly [string, string]) =>
  check(...leads.map((lead, i) => `${lead} ${rest[i]}`)).findings.filter(({ type }) => type === "place");

test.each([
  [
    "The tanker left Genoa on Monday. It will now sail to Tunis in Tunisia for repairs.",
    "The vessel is proceeding to Valletta under escort.",
  ],
  [
    "The yacht came from Bergen. It will be taken to Aberdeen in Scotland.",
    "The yacht is heading to Esbjerg with a broken mast.",
  ],
])("what goes on is told with two goals: %s | %s", (a, b) => expect(places(a, b)).toHaveLength(1));

test.each([
  [
    "The tanker left Genoa on Monday. It will now sail to Tunis for repairs.",
    "The vessel left Valletta under escort.",
  ],
  ["The tanker will now sail to Tunis for repairs.", "The ferry is heading to Valletta."],
])("kept apart: %s | %s", (a, b) => expect(places(a, b)).toEqual([]));
