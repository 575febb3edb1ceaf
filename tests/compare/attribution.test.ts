import { expect, test } from "@jest/globals";
import { checkTexts, speechFindings, speechNearMisses } from "./speech-findings.js";

const labels = (values: readonly { readonly value: string }[] | undefined): string[] =>
  (values ?? []).map(({ value }) => value).sort();

test.each([
  [
    "one striking phrase, two people, two days",
    [
      "Defence Minister Pavel Horak warned on Tuesday that foreign tugs entering the canal zone would be treated as “hostile vessels”.",
      "President Irena Novak said at the Danube Forum in Linz on Friday that any foreign tug entering the canal zone was a “hostile vessel”.",
    ],
    "event",
    ["Irena Novak", "Pavel Horak"],
  ],
  [
    "the same phrase with a word put in, and the ministry beside its spokesman",
    [
      "Foreign Ministry spokesman Pavel Horak said on Tuesday that tugs in the canal zone would be “hostile armed vessels”.",
      "Tugs that enter the canal zone are “hostile vessels”, President Irena Novak warned on Friday.",
    ],
    "event",
    ["Irena Novak", "Pavel Horak"],
  ],
  [
    "one quotation, two people",
    [
      "“The bridge was closed because the northern pillar had moved,” engineer Tomas Reyes told the paper.",
      "“The bridge was closed because the northern pillar had moved,” said Mayor Lena Brandt.",
    ],
    "contradiction",
    ["Lena Brandt", "Tomas Reyes"],
  ],
  [
    "one quotation of plain words, far from alike in what stands around it",
    [
      "Snow closed the pass for nine hours. “We were there until it was light,” said Ute Falk, 61, a retired nurse from the valley, who shared her bread with eleven Swiss schoolgirls and their two teachers. The plough came at dawn, and the bus drove on.",
      "A coach spent the night on the pass. “We were there until it was light,” said driver Jonas Wirth, whose family firm has run the route since 1988 and who kept the engine warm with a borrowed blanket. Nobody was hurt.",
    ],
    "contradiction",
    ["Jonas Wirth", "Ute Falk"],
  ],
  [
    "one indirect statement, two people",
    [
      "Engineer Tomas Reyes said the bridge was closed because the northern pillar had moved.",
      "Mayor Lena Brandt said the bridge was closed after the northern pillar had moved.",
    ],
    "contradiction",
    ["Lena Brandt", "Tomas Reyes"],
  ],
  [
    "two agencies of two countries, one distance",
    [
      "The Norwegian Coast Guard said the wreck lay 40 miles north of the port of Lerwick.",
      "The British Coast Guard said the wreck lay 40 miles north of the port of Lerwick.",
    ],
    "contradiction",
    ["British Coast Guard", "Norwegian Coast Guard"],
  ],
  [
    "a president by name, or a nameless official",
    [
      "President Irena Novak said the canal treaty is “practically complete for signature”.",
      "A senior government official said the canal treaty is practically complete, which raised hopes.",
    ],
    "precision",
    ["Irena Novak", "senior government official"],
  ],
  [
    "one agency, two magnitudes",
    [
      "The Geological Institute of Peru put the magnitude at 6.4.",
      "The earthquake had a magnitude of 6.9, the Geological Institute of Peru said.",
    ],
    "contradiction",
    ["6.4", "6.9"],
  ],
  [
    "two subjects for one quoted predicate",
    [
      "Envoy Mark Hale said President Irena Novak “firmly supports the canal treaty” and will sign it.",
      "Envoy Mark Hale said Germany “firmly supports the canal treaty” and will sign it.",
    ],
    "contradiction",
    ["Germany", "Irena Novak"],
  ],
  [
    "a plain statement, two people",
    [
      "The strike will go ahead on Friday, union leader Marta Klein said.",
      "The strike will go ahead on Friday, transport minister Hugo Lenz said.",
    ],
    "contradiction",
    ["Hugo Lenz", "Marta Klein"],
  ],
  [
    "a plain statement, two agencies",
    [
      "According to Interpol, the painting was stolen in 1998.",
      "According to the FBI, the painting was stolen in 1998.",
    ],
    "contradiction",
    ["FBI", "Interpol"],
  ],
  [
    "spokesmen of two companies",
    [
      "A spokesman for Kestrel said the jet had been inspected in March.",
      "A spokesman for Lanner said the jet had been inspected in March.",
    ],
    "contradiction",
    ["spokesman", "spokesman"],
  ],
  [
    "one attack, two groups",
    ["The attack was claimed by the Green Front.", "The attack was claimed by the Red Brigade."],
    "contradiction",
    ["Green Front", "Red Brigade"],
  ],
  [
    "one arrest, two officers",
    [
      "Sergeant Tom Reyes arrested the driver of the red van on Main Street.",
      "The driver of the red van was arrested on Main Street by Sergeant Lena Brandt.",
    ],
    "contradiction",
    ["Lena Brandt", "Tom Reyes"],
  ],
])("reported: %s", (_name, texts, cause, values) => {
  const [finding, ...others] = speechFindings(texts);
  expect(others.map(({ message }) => message)).toEqual([]);
  expect(finding).toMatchObject({ type: "attribution", cause });
  const shown = labels(finding?.values);
  for (const [i, value] of values.entries()) expect(shown[i]).toContain(value);
  expect(finding?.toSettle.length).toBeGreaterThan(0);
});

test.each([
  [
    "a spokesman and his ministry",
    "Foreign Ministry spokesman Pavel Horak said the bridge was closed because the northern pillar had moved.",
    "The Foreign Ministry said the bridge was closed because the northern pillar had moved.",
  ],
  [
    "a spokeswoman, her ministry and her country",
    "Polish Foreign Ministry spokeswoman Ewa Lis said foreign tugs in the canal were a “hostile act”.",
    "Poland said foreign tugs in the canal were a “hostile act”.",
  ],
  [
    "a president and her country",
    "Czech President Irena Novak warned that foreign tugs in the canal were a “hostile act”.",
    "The Czech Republic warned that foreign tugs in the canal were a “hostile act”.",
  ],
  [
    "two spellings of one person",
    "Defence Minister Pavel Horák said the bridge was closed because the northern pillar had moved.",
    "Defence Minister Pavel Horak said the bridge was closed because the northern pillar had moved.",
  ],
  [
    "two statements about one scene",
    "Harbour master Tomas Reyes said the gate was forced from outside and fell inward as a small crew of welders was mending the hull.",
    "Mayor Lena Brandt said the alarm failed on Monday night while a small crew of welders was mending the hull.",
  ],
  [
    "two statements about one day's cause",
    "Coach Tomas Reyes said the bus was late because a heavy branch had fallen across the northern road.",
    "Captain Lena Brandt said training would be short because a heavy branch had fallen across the northern road.",
  ],
  [
    "a full name and a last name",
    "“The bridge was closed because the northern pillar had moved,” Tomas Reyes said.",
    "The engineer, Tomas Reyes, spoke to reporters. “The bridge was closed because the northern pillar had moved,” Reyes said.",
  ],
  [
    "a paper that reports what a person said",
    "“The bridge was closed because the northern pillar had moved,” Tomas Reyes told the Harbour Times.",
    "“The bridge was closed because the northern pillar had moved,” the Harbour Times reported.",
  ],
  [
    "an unnamed bystander who is named elsewhere",
    "“The bridge shook and then the northern pillar moved,” a local barber said.",
    "“The bridge shook and then the northern pillar moved,” Julio Prado, who runs a barber shop, said.",
  ],
  [
    "two officials of one body",
    "Police said the bridge was closed because the northern pillar had moved.",
    "Officials said the bridge was closed because the northern pillar had moved.",
  ],
  [
    "two people who speak of one event",
    "Engineer Tomas Reyes said the bridge was closed after cracks were found in two of its pillars.",
    "Mayor Lena Brandt said the closed bridge would cost the town two million euros this year.",
  ],
  [
    "a phrase that anybody may use",
    "President Irena Novak called the vote a “black day” for the canal towns.",
    "Coach Tomas Reyes spoke of a “black day” after the defeat in the cup.",
  ],
  [
    "two people whom both sources quote",
    "Defence Minister Pavel Horak warned that tugs in the canal zone would be “hostile vessels”. President Irena Novak said tugs in the canal zone were “hostile vessels”.",
    "President Irena Novak said on Friday that any tug in the canal zone was a “hostile vessel”.",
  ],
  [
    "an agency that gives an aftershock's magnitude too",
    "The Geological Institute of Peru put the magnitude at 6.4.",
    "The Geological Institute of Peru said the strongest aftershock had a magnitude of 5.1.",
  ],
  [
    "one agency and a rounded figure",
    "The Norwegian Coast Guard said the wreck lay 40 miles north of the port of Lerwick.",
    "The wreck lies 64 km north of the port of Lerwick, the Norwegian Coast Guard said.",
  ],
  [
    "a toll that the same body raised",
    "Police said at least 12 people were killed in the ferry fire.",
    "Police said 15 people were killed in the ferry fire.",
  ],
  [
    "the same subject under another name",
    "Envoy Mark Hale said the United States “firmly supports the canal treaty” in public.",
    "Envoy Mark Hale said the U.S. “firmly supports the canal treaty” in public.",
  ],
  [
    "a union and its leader",
    "The strike will go ahead on Friday, the union said.",
    "The strike will go ahead on Friday, union leader Marta Klein said.",
  ],
  [
    "a government's seat and its spokesman",
    "The White House said the president would veto the bill.",
    "Press secretary Tom Gray said the president would veto the bill.",
  ],
  [
    "two news agencies that carry one statement",
    "Reuters reported that the bank would cut 900 jobs.",
    "The bank would cut 900 jobs, Bloomberg reported.",
  ],
  [
    "two broadcasters that one minister spoke to",
    "Defence Secretary Ann Lowe told the BBC the ships would sail on Monday.",
    "Ann Lowe told Sky News the ships would sail on Monday.",
  ],
  [
    "a party and its members",
    "The Democratic Party sued the airline over the delays of last winter.",
    "Democrats sued the airline over the delays of last winter.",
  ],
  [
    "two opinions of one vote",
    "President Diaz said the vote was fair.",
    "Opposition leader Luna said the vote was unfair.",
  ],
  [
    "one officer by name, one without",
    "Sergeant Tom Reyes arrested the driver of the red van on Main Street.",
    "Officers arrested the driver of the red van on Main Street.",
  ],
  [
    "two officers together",
    "Sergeants Tom Reyes and Lena Brandt arrested the driver of the red van on Main Street.",
    "Sergeant Lena Brandt arrested the driver of the red van on Main Street.",
  ],
  [
    "two deeds that one source tells apart",
    "Sergeant Tom Reyes arrested the driver of the red van on Main Street. Sergeant Lena Brandt arrested the driver of the blue van.",
    "Sergeant Lena Brandt arrested the driver of the blue van on Main Street.",
  ],
])("quiet: %s", (_name, a, b) => expect(speechFindings([a, b]).map(({ message }) => message)).toEqual([]));

test("who coined a name: the mayor, or what nameless aides call it", () => {
  const [finding, ...others] = speechFindings([
    "Mayor Lena Brandt pointed to what aides called “paper schools” in the hills, which have no teachers.",
    "“There are thirty buildings without a teacher, and we call these paper schools,” Mayor Lena Brandt said.",
  ]);
  expect(others).toEqual([]);
  expect([finding?.type, finding?.cause, labels(finding?.values)]).toEqual([
    "attribution",
    "precision",
    ["Lena Brandt", "aides"],
  ]);
});

test.each([
  [
    "one coiner, told in both ways",
    "Mayor Lena Brandt called them “paper schools” on Monday.",
    "“We call these paper schools,” Mayor Lena Brandt said.",
  ],
  [
    "a ministry and its spokeswoman",
    "Foreign Ministry spokeswoman Ewa Lis called the tug a “hostile intruder”.",
    "The Foreign Ministry called the tug a “hostile intruder”.",
  ],
  [
    "a name that anybody may use",
    "Mayor Lena Brandt called it a “disaster”.",
    "What aides called a “disaster” began on Monday.",
  ],
])("quiet: %s", (_name, a, b) => expect(speechFindings([a, b]).map(({ message }) => message)).toEqual([]));

test("the reasons quote the day and the occasion of each voice", () => {
  const [finding] = speechFindings([
    "Defence Minister Pavel Horak warned on Tuesday that foreign tugs in the canal zone would be treated as “hostile vessels”. Horak spoke after a Vienna summit.",
    "President Irena Novak warned on Friday that any foreign tug in the canal zone was a “hostile vessel”. She made her remarks at the Danube Forum in Linz.",
  ]);
  const texts = finding?.reasons.map(({ text }) => text).join("\n") ?? "";
  for (const words of ["“Tuesday”", "“Friday”", "“Vienna summit”", "“Danube Forum in Linz”"])
    expect(texts).toContain(words);
  for (const { evidence } of finding?.reasons ?? [])
    expect(new Set(evidence.map(({ source }) => source)).size).toBe(2);
});

test("levels of one voice are kept back with the reason", () => {
  const [nearMiss] = speechNearMisses([
    "Polish Foreign Ministry spokeswoman Ewa Lis said the bridge was closed because the northern pillar had moved.",
    "Poland said the bridge was closed because the northern pillar had moved.",
  ]);
  expect(nearMiss?.reason).toContain("one voice at two levels");
});

test.each([
  [
    "a passive and an active",
    "The charity was set up in 2004 by the novelist Ines Varga.",
    "Publisher Otto Brandt founded the charity in 2004.",
    ["Ines Varga", "Otto Brandt"],
  ],
  [
    "an order, told as a noun",
    "Governor Ines Varga ordered the evacuation of the camps below the dam.",
    "The camps below the dam were cleared on the orders of the fire chief, Otto Brandt.",
    ["Ines Varga", "Otto Brandt"],
  ],
  [
    "two ministers, one of them without a name",
    "The head of the railway, Lars Toft, was dismissed by the finance minister.",
    "Transport minister Ines Varga sacked the railway's head, Lars Toft.",
    ["Ines Varga", "the finance minister"],
  ],
  [
    "two sides of a clash",
    "The soldiers opened fire first at the checkpoint near Karsk.",
    "It was the rebels who fired first at the checkpoint near Karsk.",
    ["The soldiers", "the rebels"],
  ],
  [
    "two who change places",
    "Altmark is suing its rival Rothfels over the shape of a bottle.",
    "Rothfels has taken Altmark to court over the shape of a bottle.",
    ["Altmark", "Rothfels"],
  ],
  [
    "who is to lead",
    "The inquiry into the ferry fire will be led by the retired judge Ines Varga.",
    "Professor Otto Brandt is to chair the inquiry into the ferry fire.",
    ["Ines Varga", "Otto Brandt"],
  ],
])("who did it: %s", (_name, a, b, names) => {
  const findings = checkTexts([a, b]).findings.filter(({ type }) => type === "attribution");
  expect(findings.map(({ cause, rule, values }) => [cause, rule, labels(values)])).toEqual([
    ["contradiction", expect.any(String), names],
  ]);
});

test.each([
  [
    "many may condemn it",
    "Mayor Ines Varga condemned the attack.",
    "Governor Otto Brandt condemned the attack.",
  ],
  [
    "one of two founders",
    "Ines Varga and Otto Brandt founded the bank.",
    "The bank was founded by Ines Varga.",
  ],
  [
    "two days",
    "Mayor Ines Varga opened the pool in Karsk on Monday.",
    "Governor Otto Brandt opened the pool in Karsk on Friday.",
  ],
  ["two goals", "Ines Varga scored the first goal.", "Lena Brandt scored the second goal."],
  [
    "a name or a group",
    "Firefighter Otto Brandt pulled the boy from the lake.",
    "Rescuers pulled the boy from the lake.",
  ],
  [
    "an officer's trade and rank",
    "The boy was found by a policewoman, Ines Varga, in a barn.",
    "The boy was found by a police officer in a barn.",
  ],
  [
    "two crowds",
    "Residents said they had heard two explosions.",
    "Soldiers said they had heard two explosions.",
  ],
  [
    "a minister and his army",
    "The army said it had shot down two drones near Karsk.",
    "Defence minister Otto Brandt said the army had shot down two drones near Karsk.",
  ],
])("quiet on the doer: %s", (_name, a, b) =>
  expect(
    checkTexts([a, b])
      .findings.filter(({ type }) => type === "attribution")
      .map(({ message }) => message),
  ).toEqual([]),
);
