import { expect, test } from "@jest/globals";
import { speechFindings, speechNearMisses } from "./speech-findings.js";

test.each([
  [
    "one word changed",
    "“The harbour will never reopen for cruise ships,” Mayor Lena Brandt said on Monday.",
    "Lena Brandt, the mayor, said: “The harbour will not reopen for cruise ships.”",
    "contradiction",
    ["never", "not"],
  ],
  [
    "a noun changed",
    "“We found three broken valves beneath the main turbine,” engineer Paul Reyes said.",
    "“We found three broken pipes beneath the main turbine,” said Paul Reyes, an engineer.",
    "wording",
    ["valves", "pipes"],
  ],
  [
    "a name changed inside a quotation",
    "“Thank you to Anna Vogel for saving my children from the river,” Ruth Meyer wrote.",
    "“Thank you to Hanna Vogel for saving my children from the river,” Ruth Meyer wrote.",
    "contradiction",
    ["Anna", "Hanna"],
  ],
  [
    "a number changed inside a quotation",
    "“I counted eleven coffins outside the northern chapel,” the priest said.",
    "“I counted twelve coffins outside the northern chapel,” the priest said.",
    "contradiction",
    ["eleven", "twelve"],
  ],
  [
    "a negation lost",
    "“The board did not approve the merger with Kestrel Foods,” chairman Omar Said said.",
    "“The board did approve the merger with Kestrel Foods,” chairman Omar Said said.",
    "contradiction",
    ["not"],
  ],
  [
    "cut where a noun goes on",
    "“Our village has lost its only doctor, its only school and its only fire,” Amina Yusuf said.",
    "“Our village has lost its only doctor, its only school and its only fire engine,” Amina Yusuf said.",
    "wording",
    ["engine"],
  ],
  [
    "a predicate cut before what bounds it",
    "The minister, Karl Olsen, said the treaty is “practically complete for signature.”",
    "Karl Olsen said on Monday that the treaty is “practically complete for signature in the spring after a second vote” by members.",
    "wording",
    ["second vote"],
  ],
  [
    "a hedge cut off",
    "Director Mina Park said the reservoir is “nearly 80 percent empty” this week.",
    "Director Mina Park said the reservoir is “80 percent empty” this week.",
    "wording",
    ["nearly"],
  ],
  [
    "two translations of one sentence",
    "“Because the glacier is not very thick, an avalanche is not expected,” Jorge Silva told the news agency.",
    "“The glacier is not thick enough for us to expect avalanches,” said Jorge Silva.",
    "wording",
    [],
  ],
  [
    "a label with one word changed",
    "In May the coast guard said it had seized a smugglers' “supply vessel” off Tobago.",
    "The coast guard said in May that it had seized a smugglers' “supply ship” off Tobago.",
    "wording",
    ["vessel", "ship"],
  ],
  [
    "headline and body of one source",
    "'We were abandoned by the ministry': flood victims speak\nThe flood came at night.\nIt took the bridge.\nMany slept on roofs.\n“We were forgotten by the ministry,” Joana Dias said.",
    "The flood came at night and took the bridge, residents of the valley said.",
    "wording",
    ["abandoned", "forgotten"],
  ],
  [
    "a bound put in",
    "“The vaccine is safe for children,” said Dr. Hana Weiss.",
    "“The vaccine is safe for most children,” said Dr. Hana Weiss.",
    "wording",
    ["most"],
  ],
  [
    "a statement turned round by one word",
    "Police chief Alan Moss said: “We never fired at the protesters.”",
    "Police chief Alan Moss said: “We only fired at the protesters.”",
    "contradiction",
    ["never", "only"],
  ],
  [
    "a promise without its date",
    "“We will rebuild this bridge by Christmas,” Governor Dale Price promised.",
    "Governor Dale Price promised: “We will rebuild this bridge.”",
    "wording",
    ["by Christmas"],
  ],
  [
    "an apostrophe that makes another number",
    "“I fully understand the miner's anger about the closure of the northern shaft,” Ivo Kral said.",
    "“I fully understand the miners' anger about the closure of the northern shaft,” Ivo Kral said.",
    "wording",
    [],
  ],
])("reported: %s", (_name, a, b, cause, focus) => {
  const [finding, ...others] = speechFindings([a, b]);
  expect(others.map(({ message }) => message)).toEqual([]);
  expect(finding).toMatchObject({ type: "quote", cause });
  const shown = finding?.reasons.map((reason) => reason.text).join(" ") ?? "";
  for (const word of focus) expect(shown).toContain(word);
  expect(finding?.toSettle.length).toBeGreaterThan(0);
});

test.each([
  [
    "the same words",
    "“The harbour will never reopen,” Lena Brandt said.",
    "Lena Brandt said: “The harbour will never reopen.”",
  ],
  [
    "a fragment in the reporter's sentence",
    "“The harbour will never reopen for large cruise ships,” Lena Brandt said.",
    "Lena Brandt said the harbour would “never reopen” this year.",
  ],
  [
    "a clause of its own",
    "“The harbour will never reopen, because the quay is gone,” Lena Brandt said.",
    "“The harbour will never reopen,” Lena Brandt said.",
  ],
  [
    "a clause before a colon",
    "“This was an attack on our harbour: nobody will ever forget that day,” Lena Brandt said.",
    "“This was an attack on our harbour,” Lena Brandt said.",
  ],
  [
    "brackets for a pronoun",
    "“They have ruined the harbour for a generation,” Lena Brandt said.",
    "“[The owners] have ruined the harbour for a generation,” Lena Brandt said.",
  ],
  [
    "a marked omission",
    "“The harbour, as my father used to say, will never reopen for large ships,” Lena Brandt said.",
    "“The harbour … will never reopen for large ships,” Lena Brandt said.",
  ],
  [
    "house spelling",
    "“Our labour defence lawyers organised the harbour workers,” Lena Brandt said.",
    "“Our labor defense lawyers organized the harbor workers,” Lena Brandt said.",
  ],
  [
    "points in an acronym",
    "“The F.B.I. has searched the harbour office twice,” Lena Brandt said.",
    "“The FBI has searched the harbour office twice,” Lena Brandt said.",
  ],
  [
    "a serial comma",
    "“Boats, cranes, and trucks were lost in the harbour fire,” Lena Brandt said.",
    "“Boats, cranes and trucks were lost in the harbour fire,” Lena Brandt said.",
  ],
  [
    "digits for words",
    "“We lost seven boats in the harbour fire,” Lena Brandt said.",
    "“We lost 7 boats in the harbour fire,” Lena Brandt said.",
  ],
  [
    "a filler dropped",
    "“Well, you know, we lost the boats in the harbour fire,” Lena Brandt said.",
    "“We lost the boats in the harbour fire,” Lena Brandt said.",
  ],
  [
    "two witnesses of one event",
    "“The harbour fire was terrible and people ran into the streets,” Joana Dias, a teacher, said.",
    "“The fire was so loud that people ran into the streets in panic,” Rui Costa, a driver, said.",
  ],
  [
    "two statements of one speaker",
    "“The workers are losing their homes and their future,” union leader Ivo Kral said.",
    "“The workers have been asked to pay while the owners pay nothing,” union leader Ivo Kral said.",
  ],
  [
    "two statements that one source prints side by side",
    "“The strike was an act of unheard-of courage by the dockers,” the union wrote. Ivo Kral called it “an act of rare courage by the dockers”.",
    "“It was an act of rare courage by the dockers,” Ivo Kral said.",
  ],
  [
    "a paraphrase without marks",
    "“We lost the boats in the harbour fire,” Lena Brandt said.",
    "Lena Brandt said the town had lost its boats in the fire at the harbour.",
  ],
  [
    "a label cut short",
    "Kral called the plan “a colonial fantasy dressed up as a budget”.",
    "Kral said the plan was based on “a colonial fantasy.”",
  ],
  [
    "a hedge said outside the marks",
    "Director Mina Park said the reservoir is “nearly 80 percent empty” this week.",
    "Director Mina Park said the reservoir is nearly “80 percent empty” this week.",
  ],
  [
    "two labels that share a word",
    "Kral called the mayor a “paper tiger” on Monday.",
    "Brandt called the plan a “paper exercise” on Monday.",
  ],
  [
    "nested marks only",
    "“I told my brother, I think the roof is falling,” Joana Dias said.",
    "“I told my brother, ‘I think the roof is falling,’” Joana Dias said.",
  ],
  [
    "a sentence that one paper breaks with its attribution",
    "“Whatever the owners decide next week,” Lena Brandt said, “the council will keep the harbour open for our children.”",
    "“Whatever the owners decide next week, the council will keep the harbour open for our children,” Lena Brandt said.",
  ],
  [
    "a broken sentence that goes on with a capital",
    "“When the bank calls,” owner Ines Varga said on Friday, “I will tell them the mill is closed.”",
    "“When the bank calls, I will tell them the mill is closed,” Ines Varga said.",
  ],
  [
    "clauses in another order",
    "“Under the present rules, it appears to be a lawful sale,” Kral said.",
    "Kral said “it appears to be a lawful sale” under the present rules.",
  ],
  [
    "a headline that shortens its own text's quotation",
    "'No siren, just a wave': neighbours tell of the flood\nThe flood came at night.\nMany slept on roofs.\n“There was no siren, no warning, just a wave and then the dark,” Joana Dias said.",
    "The flood came at night, residents of the valley said.",
  ],
])("quiet: %s", (_name, a, b) => expect(speechFindings([a, b]).map(({ message }) => message)).toEqual([]));

test("all sources of all versions stand in one finding", () => {
  const [finding, ...others] = speechFindings([
    "“We found three broken valves beneath the main turbine,” engineer Paul Reyes said.",
    "“We found three broken pipes beneath the main turbine,” said Paul Reyes, an engineer.",
    "Paul Reyes said: “We found three broken valves beneath the main turbine.”",
    "“We found three cracked pipes beneath the main turbine,” Reyes said.",
  ]);
  expect(others.map(({ message }) => message)).toEqual([]);
  expect(finding?.values.map(({ evidence }) => evidence.map(({ source }) => source))).toEqual([
    ["a", "c"],
    ["b"],
    ["d"],
  ]);
});

test("a part of a longer version is no version of its own", () => {
  const [finding, ...others] = speechFindings([
    "“Our town has crossed the edge of a very deep canyon,” Mayor Lena Brandt said.",
    "“Our town is on the edge of a very deep canyon,” Mayor Lena Brandt said.",
    "Mayor Lena Brandt said the town had “crossed the edge of a very deep canyon” at last.",
  ]);
  expect(others).toEqual([]);
  expect(finding?.values.map(({ value }) => value).sort()).toEqual([
    "“Our town has crossed the edge of a very deep canyon”",
    "“Our town is on the edge of a very deep canyon”",
  ]);
});

test("two halves of a broken sentence stand with the reporter's words left out", () => {
  const [finding] = speechFindings([
    "“When the bank calls,” owner Ines Varga said, “we will tell them the old mill is closed.”",
    "“When the bank calls, we will tell them the old mill is sold,” Ines Varga said.",
  ]);
  expect(finding?.values.map(({ value }) => value)).toContain(
    "“When the bank calls, we will tell them the old mill is closed.”",
  );
});

test("what was kept back says why", () => {
  const reasons = speechNearMisses([
    "“The harbour will never reopen for large cruise ships,” Lena Brandt said.",
    "Lena Brandt said the harbour would “never reopen for large cruise ships” this year.",
  ]).map(({ reason }) => reason);
  expect(reasons).toEqual(["The shorter quotation is a part of the longer one, word for word."]);
});

test.each([
  [
    "a condition cut off",
    "“We will sell the mill if the bank agrees,” owner Ines Varga said.",
    "Owner Ines Varga said: “We will sell the mill.”",
  ],
  [
    "one person or several",
    "“The fault was ours and I take the blame for it,” pilot Otto Brandt said.",
    "Pilot Otto Brandt said: “The fault was ours and we take the blame for it.”",
  ],
  [
    "a limit lost",
    "“The money alone cannot save the harbour of Karsk,” Mayor Ines Varga said.",
    "“The money cannot save the harbour of Karsk,” said Mayor Ines Varga.",
  ],
])("a change of meaning is a contradiction: %s", (_name, a, b) =>
  expect(speechFindings([a, b]).map(({ type, cause }) => [type, cause])).toEqual([
    ["quote", "contradiction"],
  ]),
);
