import { expect, test } from "@jest/globals";
import { nameSources } from "../../src/domain/index.js";

const names = (
  ...rows: readonly (readonly [id: string, outlet?: string | null, title?: string, day?: string])[]
) => [
  ...nameSources(
    rows.map(([id, outlet = null, title = null, published = null]) => ({ id, outlet, title, published })),
  ).values(),
];

test.each([
  ["its outlet", [["a", "Harbour Times", "Fire on the ferry"]], ["Harbour Times"]],
  [
    "a file name with a word in it",
    [
      ["ai-digest", null, "Fire"],
      ["20240302-wire", null, "Fire"],
      ["text2", null, "Fire"],
    ],
    ["ai-digest", "20240302-wire", "text2"],
  ],
  [
    "the headline where the file's name is a machine's",
    [
      ["002_cbe522643d12f1fc", null, "Ferry burns off Varnholm"],
      ["19_6", null, "Ferry burns while its crew looks on from afar"],
    ],
    ["“Ferry burns off Varnholm”", "“Ferry burns while its crew…”"],
  ],
  [
    "the id where there is no more",
    [
      ["002_cbe5", null],
      ["003_cbe5", " ", "  "],
    ],
    ["002_cbe5", "003_cbe5"],
  ],
  [
    "the id where a headline is shared",
    [
      ["1_1", null, "Ferry burns"],
      ["1_2", null, "Ferry burns"],
    ],
    ["1_1", "1_2"],
  ],
  [
    "outlet and day, else outlet and id",
    [
      ["a", "NPA", "x", "2024-03-02"],
      ["b", "NPA", "x", "2024-03-03"],
      ["flash", "AP", "x"],
      ["late", "AP", "x"],
    ],
    ["NPA, 2 March 2024", "NPA, 3 March 2024", "AP, flash", "AP, late"],
  ],
] as const)("a source is called by %s", (_, rows, expected) => expect(names(...rows)).toEqual(expected));
