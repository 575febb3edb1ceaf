import { expect, test } from "@jest/globals";
import type { Attribution } from "../../../src/domain/index.js";
import { extract } from "../../../src/extract/index.js";
import { ingest } from "../../../src/ingest/index.js";
import { textFile } from "../../text-file.js";

function attributionsOf(text: string): { text: string; found: readonly Attribution[] } {
  const source = ingest([textFile("wire.txt", text)], {
    published: "2024-03-05",
  }).sources[0];
  if (source === undefined) throw new Error("nothing read");
  return { text: source.text, found: extract(source).attributions };
}

/** "speaker: content" for every attribution; pronouns as the name they mean. */
const shown = (text: string): string[] => {
  const read = attributionsOf(text);
  return read.found.map(
    ({ speaker, content, direct }) =>
      `${speaker.name} ${direct ? "«" : "<"} ${read.text.slice(content.start, content.end)}`,
  );
};

test.each([
  // Direct speech.
  ["“We lost the crop,” Ada Obi said.", ["Ada Obi « We lost the crop,"]],
  ["“We lost the crop,” said Ada Obi, 41, a farmer near Jos.", ["Ada Obi « We lost the crop,"]],
  ["“We lost the crop,” said the head of the growers' union, Ada Obi.", ["Ada Obi « We lost the crop,"]],
  ["“We lost the crop,” Ada Obi, head of the growers' union, told Reuters.", ["Ada Obi « We lost the crop,"]],
  ["“We lost the crop,” a spokesman for the Farm Ministry said.", ["spokesman « We lost the crop,"]],
  ["“We lost the crop,” she told reporters, “and the barn.”", []],
  ['"We lost the crop.\nWe lost the barn, "Obi said.', ["Obi « We lost the crop.\nWe lost the barn,"]],
  ["Governor Ada Obi said: “We lost the crop.”", ["Ada Obi « We lost the crop."]],
  ["“Never,” snapped the governor.", ["governor « Never,"]],
  ["“It was chaos,” Mr Obi recalled on Tuesday.", ["Obi « It was chaos,"]],
  ["Ada Obi called the plan a “road to ruin”.", ["Ada Obi « road to ruin"]],
  ["The governor, Ada Obi, dismissed the report as “pure invention”.", ["Ada Obi « pure invention"]],
  ["The plan was described by the union as a “road to ruin”.", ["union « road to ruin"]],
  ["Obi spoke at noon, warning that the dam “will not hold”.", ["Obi < the dam “will not hold”"]],
  ["Police were called to the “Red Lion” pub on Monday.", []],
  // Indirect speech.
  ["Police said two men had fled.", ["Police < two men had fled"]],
  ["Two men had fled, police said.", ["police < Two men had fled"]],
  ["Two men had fled, said police.", ["police < Two men had fled"]],
  ["Ada Obi, 41, head of the growers' union, said the crop was lost.", ["Ada Obi < the crop was lost"]],
  [
    "Ada Obi, who chairs the growers' union, said on Monday that the crop was lost.",
    ["Ada Obi < the crop was lost"],
  ],
  ["According to the Farm Ministry, the crop was lost.", ["Farm Ministry < the crop was lost"]],
  ["The crop was lost, according to the Farm Ministry.", ["Farm Ministry < The crop was lost"]],
  ["Officials in Jos said the crop was lost.", ["Officials < the crop was lost"]],
  ["A woman who saw the crash said the driver had fled.", ["woman < the driver had fled"]],
  ["A Farm Ministry statement said the crop was lost.", ["Farm Ministry < the crop was lost"]],
  ["The army denied the report.", ["army < the report"]],
  ["The army warned of new floods.", ["army < of new floods"]],
  ["Obi, who lives in Jos, refused to say how many cows were lost.", []],
  ["Police did not say how many people had died.", []],
  ["The length of the report suggests a long inquiry.", []],
  ["The geological survey put the magnitude at 6.1.", ["geological survey < the magnitude at 6.1"]],
  [
    "Farm Minister Ada Obi announced on Friday that the dam would be closed.",
    ["Ada Obi < the dam would be closed"],
  ],
  [
    "The mayor promised that the bridge would reopen and warned that the toll would rise.",
    ["mayor < the bridge would reopen", "mayor < the toll would rise"],
  ],
  [
    "A government official played down the unrest saying that the streets were calm.",
    ["government official < the streets were calm"],
  ],
  ["Ada Obi was quoted as saying the crop was lost.", ["Ada Obi < the crop was lost"]],
  ["State radio quoted the governor, Ada Obi, as saying the crop was lost.", ["Ada Obi < the crop was lost"]],
  [
    "The news agency and the army said the dam had burst.",
    ["news agency < the dam had burst", "army < the dam had burst"],
  ],
  // Pronouns, and voices that stand in another sentence.
  ["Ada Obi arrived late. She said the crop was lost.", ["Ada Obi < the crop was lost"]],
  ["Ada Obi's letter was short. “We lost the crop,” she wrote.", ["Ada Obi « We lost the crop,"]],
  [
    "“We lost the crop,” Ada Obi said.\n“We lost the barn.”",
    ["Ada Obi « We lost the crop,", "Ada Obi « We lost the barn."],
  ],
  [
    "“We lost the crop and the barn, and nobody came to help.”\nAda Obi said at the summit.",
    ["Ada Obi « We lost the crop and the barn, and nobody came to help."],
  ],
  [
    "Spokeswoman Ada Obi met Colonel Tim Rice. He said the dam would hold.",
    ["Tim Rice < the dam would hold"],
  ],
])("%s", (text, expected) => expect(shown(text)).toEqual(expected));

test.each([
  ["Farm Ministry spokeswoman Ada Obi said the crop was lost.", ["Farm Ministry"]],
  ["Ada Obi, head of the Red Cross in Jos, said the crop was lost.", ["Red Cross", "Jos"]],
  ["“We lost the crop,” Obi told Reuters.", ["Reuters"]],
  ["“We lost the crop,” Obi told reporters.", []],
  ["Obi said the crop was lost, Reuters reported.", ["Reuters"]],
  ["Reuters quoted Obi as saying the crop was lost.", ["Reuters"]],
  ["Obi was quoted by Reuters as saying the crop was lost.", ["Reuters"]],
])("chain: %s", (text, chain) => {
  const obi = attributionsOf(text).found.find(({ speaker }) => speaker.name.endsWith("Obi"));
  expect(obi?.chain.map((link) => link.name)).toEqual(chain);
});

test.each([
  ["Ada Obi said the crop was lost.", "person"],
  ["The Farm Ministry said the crop was lost.", "organisation"],
  ["Officials said the crop was lost.", "group"],
  ["Police said the crop was lost.", "group"],
  ["A senior official said the crop was lost.", "person"],
  ["Russia said the crop was lost.", "organisation"],
])("kind: %s", (text, kind) => expect(attributionsOf(text).found[0]?.speaker.kind).toBe(kind));

test("a pronoun goes back to somebody whose given name it fits", () => {
  const { found } = attributionsOf(
    "“The quay is closed,” James Orr said. The union said Sarah Lund wrote a letter in which she said the crane was unsafe.",
  );
  expect(found.filter(({ speaker }) => speaker.resolved).map(({ speaker }) => speaker.name)).toEqual([
    "Sarah Lund",
  ]);
});

test("a pronoun goes back to the name behind an office at the start of the sentence before", () => {
  const { found } = attributionsOf(
    "The owner's lawyer, Uri Vance, said he would appeal. The chairman of the union, Bo Tark, shrugged. “It works,” he said.",
  );
  expect(found.filter(({ direct }) => direct).map(({ speaker }) => speaker.name)).toEqual(["Bo Tark"]);
});

test("a pronoun keeps its own words and says that it was resolved", () => {
  const { text, found } = attributionsOf("Ada Obi arrived late. She said the crop was lost.");
  expect(found[0]?.speaker).toMatchObject({ words: "She", name: "Ada Obi", resolved: true });
  expect(text.slice(found[0]?.cue.start, found[0]?.cue.end)).toBe("said");
});
