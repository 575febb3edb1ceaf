import { describe, expect, test } from "@jest/globals";
import { findingsOf } from "./findings-of.js";
import { checkTexts } from "./speech-findings.js";

const kinds: ReadonlySet<string> = new Set(["name", "role", "place"]);

describe("a conflict of names, offices or places", () => {
  test.each([
    [
      "role",
      "former minister",
      "Former finance minister Carla Mendes told the inquiry on Monday that she had signed the contract.",
      "Finance Minister Carla Mendes told the inquiry on Monday that she had signed the contract.",
    ],
    [
      "role",
      "acting",
      "The acting police chief, Daniel Oduya, said the search would go on.",
      "The police chief, Daniel Oduya, said the search would go on.",
    ],
    [
      "role",
      "deputy",
      "Deputy Prime Minister Lena Fischer opened the plant.",
      "Prime Minister Lena Fischer opened the plant.",
    ],
    [
      "role",
      "vice president",
      "Marta Rossi, vice president of the union, called the offer an insult.",
      "Marta Rossi, president of the union, called the offer an insult.",
    ],
    [
      "role",
      "rank",
      "Captain Olu Adeyemi, who led the rescue, was treated for smoke.",
      "Lieutenant Olu Adeyemi, who led the rescue, was treated for smoke.",
    ],
    [
      "role",
      "chair manager",
      "Campaign chairman Peter Novak resigned on Tuesday.",
      "Campaign manager Peter Novak resigned on Tuesday.",
    ],
    [
      "role",
      "brother",
      "Police arrested Marco Silva and his brother Tiago Silva.",
      "Police arrested Marco Silva and his half-brother Tiago Silva.",
    ],
    [
      "role",
      "son nephew",
      "Omar Haddad, the owner's son, found the body.",
      "Omar Haddad, the owner's nephew, found the body.",
    ],
    [
      "role",
      "senator rep",
      "Senator Paul Whitfield voted against the bill.",
      "Representative Paul Whitfield voted against the bill.",
    ],
    [
      "role",
      "ministers",
      "Foreign Minister Ivo Petrov will meet the delegation.",
      "Defence Minister Ivo Petrov will meet the delegation.",
    ],
    [
      "role",
      "mayor governor",
      "Governor Ellen Park declared an emergency.",
      "Mayor Ellen Park declared an emergency.",
    ],
    [
      "role",
      "wife",
      "The driver's wife, Anna Kowalska, was unhurt.",
      "The driver's girlfriend, Anna Kowalska, was unhurt.",
    ],
    [
      "role",
      "ex",
      "Ex-mayor Thomas Lund was charged with fraud.",
      "Mayor Thomas Lund was charged with fraud.",
    ],
    [
      "role",
      "interim",
      "Interim coach Raul Vega praised the defence after the win.",
      "Head coach Raul Vega praised the defence after the win.",
    ],
    [
      "role",
      "prosecutor/defense",
      "Prosecutor Helen Marsh said the verdict was fair.",
      "Defense lawyer Helen Marsh said the verdict was fair.",
    ],
    [
      "role",
      "mother",
      "Grace Mbeki, the boy's mother, thanked the crew.",
      "Grace Mbeki, the boy's aunt, thanked the crew.",
    ],
    [
      "role",
      "CEO",
      "Chief executive Nadia Khoury said the plant would close.",
      "Former chief executive Nadia Khoury said the plant would close.",
    ],
    [
      "role",
      "president elect",
      "President-elect Joana Lima visited the flooded towns.",
      "President Joana Lima visited the flooded towns.",
    ],
    [
      "name",
      "surname",
      "The driver, Anil Deshmukh, was charged with manslaughter.",
      "The driver, Anil Deshmuk, was charged with manslaughter.",
    ],
    [
      "name",
      "given",
      "The victim was named as Katarzyna Nowak, 34.",
      "The victim was named as Katarzina Nowak, 34.",
    ],
    [
      "name",
      "village",
      "The quake hit the village of Karimabad hardest.",
      "The quake hit the village of Kareemabad hardest.",
    ],
    [
      "name",
      "ship",
      "The freighter Ocean Meridian ran aground off the cape.",
      "The freighter Ocean Meridien ran aground off the cape.",
    ],
    [
      "name",
      "gang",
      "Police blamed the River Hogs gang for the fire.",
      "Police blamed the River Dogs gang for the fire.",
    ],
    [
      "name",
      "one word two",
      "Judge Maria DelVecchio adjourned the trial.",
      "Judge Maria Del Vecchio adjourned the trial.",
    ],
    [
      "name",
      "wrong given",
      "The pilot, Simon Becker, 41, died at the scene.",
      "The pilot, Stefan Becker, 41, died at the scene.",
    ],
    [
      "name",
      "wrong surname",
      "The mayor of Lindau, Anna Huber, called for calm.",
      "The mayor of Lindau, Anna Maier, called for calm.",
    ],
    [
      "place",
      "town",
      "A fire broke out at a warehouse in Leeds on Sunday night.",
      "A fire broke out at a warehouse in Bradford on Sunday night.",
    ],
    [
      "place",
      "hospital",
      "The injured cyclist was taken to Mercy Hospital with a broken leg.",
      "The injured cyclist was taken to Saint Luke's Hospital with a broken leg.",
    ],
    [
      "place",
      "direction",
      "The tanker sank 30 miles north of Mogadishu.",
      "The tanker sank 30 miles south of Mogadishu.",
    ],
    [
      "place",
      "street",
      "The robbers fled after the shooting on Canal Street.",
      "The robbers fled after the shooting on Mercer Street.",
    ],
    [
      "place",
      "home",
      "The victim, Rosa Delgado, 27, of Fresno, was a nurse.",
      "The victim, Rosa Delgado, 27, of Oakland, was a nurse.",
    ],
    [
      "place",
      "body",
      "The officer was shot in the leg and is recovering.",
      "The officer was shot in the arm and is recovering.",
    ],
    [
      "place",
      "region",
      "The bus crashed near the northern city of Mosul.",
      "The bus crashed near the southern city of Mosul.",
    ],
    [
      "place",
      "country",
      "The peace talks were held in Geneva on Friday.",
      "The peace talks were held in Vienna on Friday.",
    ],
    [
      "place",
      "lived",
      "Samir Aziz, who lived in Dearborn, worked at the plant.",
      "Samir Aziz, who lived in Flint, worked at the plant.",
    ],
    [
      "place",
      "inside/outside",
      "The man was stabbed inside the nightclub.",
      "The man was stabbed outside the nightclub.",
    ],
    [
      "place",
      "room",
      "The blaze started in the kitchen, the fire chief said.",
      "The blaze started in the basement, the fire chief said.",
    ],
    [
      "place",
      "crash road",
      "Two people died in a crash on the A46 near Evesham.",
      "Two people died in a crash on the A44 near Evesham.",
    ],
    [
      "place",
      "arrested at",
      "The suspect was arrested at Heathrow Airport on Monday.",
      "The suspect was arrested at Gatwick Airport on Monday.",
    ],
    ["place", "born", "The singer was born in Lagos in 1960.", "The singer was born in Accra in 1960."],
    [
      "place",
      "epicentre",
      "The epicenter was 40 km southwest of Padang.",
      "The epicenter was 40 km northeast of Padang.",
    ],
    [
      "place",
      "body found",
      "Her body was found in a canal near the factory.",
      "Her body was found in a park near the factory.",
    ],
    [
      "place",
      "meeting city",
      "The ministers signed the treaty in Lisbon.",
      "The ministers signed the treaty in Madrid.",
    ],
  ] as const)("%s: %s", (type, _, one, other) =>
    expect(findingsOf(one, other).map((finding) => finding.type)).toContain(type),
  );
});

describe("no conflict", () => {
  test.each([
    [
      "title",
      "President Ana Souza visited the port.",
      "Ana Souza, the president of Brazil, visited the port.",
    ],
    [
      "head director",
      "Jonas Berg, head of the institute, resigned.",
      "Jonas Berg, director of the institute, resigned.",
    ],
    [
      "spokesman",
      "The ministry's spokeswoman Petra Novak confirmed the report.",
      "Petra Novak, a spokesperson for the ministry, confirmed the report.",
    ],
    [
      "two roles",
      "Farid Rahimi, the minister's son-in-law, joined the talks.",
      "Farid Rahimi, an adviser to the minister, joined the talks.",
    ],
    [
      "mother grandmother",
      "Helen Osei, a mother of two, was killed.",
      "Helen Osei, a 61-year-old grandmother, was killed.",
    ],
    [
      "former courtesy",
      "Former president Luis Ortega died on Monday. President Ortega was 81.",
      "Former president Luis Ortega, 81, died on Monday.",
    ],
    ["chair", "Tom Reyes, chair of the council, spoke.", "Tom Reyes, the chairman of the council, spoke."],
    ["justice", "Justice Amy Lowell dismissed the case.", "Judge Amy Lowell dismissed the case."],
    ["nickname", "Bob Tanner won the seat.", "Robert Tanner won the seat."],
    ["initial", "Susan B. Harlow won the seat.", "Susan Harlow won the seat."],
    ["mr", "Mr Harlow won the seat. John Harlow is 40.", "John Harlow won the seat."],
    ["two people", "Ann Petersen praised the vote.", "Tom Peterson praised the vote."],
    ["UK", "Britain rejected the plan.", "The United Kingdom rejected the plan."],
    ["acronym", "The World Health Organization (WHO) issued a warning.", "The WHO issued a warning."],
    ["demonym", "The Serbian government fell.", "Serbia's government fell."],
    ["austria", "Talks were held in Austria on trade.", "Talks were held in Australia on fishing."],
    ["plural", "The Browns moved in 2010.", "Mr Brown moved in 2010."],
    ["accents", "José Peña won the race.", "Jose Pena won the race."],
    [
      "contain city",
      "The fire broke out in Manhattan on Sunday.",
      "The fire broke out in New York on Sunday.",
    ],
    ["contain country", "The treaty was signed in Lisbon.", "The treaty was signed in Portugal."],
    ["street and city", "The shooting happened on Canal Street.", "The shooting happened in New Orleans."],
    [
      "two fires",
      "A fire destroyed a barn in Kent on Monday.",
      "A fire destroyed a school in Essex in 2009.",
    ],
    ["ave", "The crash happened on Fifth Avenue.", "The crash happened on Fifth Ave."],
    ["southwest south", "The tanker sank southwest of Mogadishu.", "The tanker sank south of Mogadishu."],
    [
      "suburb",
      "The victim, Rosa Delgado, of Brooklyn, was a nurse.",
      "The victim, Rosa Delgado, of New York, was a nurse.",
    ],
    [
      "moved",
      "Samir Aziz, who formerly lived in Flint, worked at the plant.",
      "Samir Aziz, who lives in Dearborn, worked at the plant.",
    ],
    ["old name", "The train left Bombay at noon.", "The train left Mumbai at noon."],
    ["capital", "The Kremlin rejected the plan.", "Moscow rejected the plan."],
    ["two brothers", "His brother Tiago Silva was held.", "His sister Maria Silva was held."],
    ["near/in", "The body was found near the river in Leeds.", "The body was found in Leeds."],
    [
      "rank generic",
      "General Mark Toomey led the mission.",
      "Mark Toomey, the force's commander, led the mission.",
    ],
    [
      "lawyer attorney",
      "Attorney Sue Kim said her client was innocent.",
      "Lawyer Sue Kim said her client was innocent.",
    ],
    [
      "councilman",
      "Councilman Ray Ortiz spoke at the vigil.",
      "City Council member Ray Ortiz spoke at the vigil.",
    ],
    ["congress", "Congressman Joe Bell backed the plan.", "Rep. Joe Bell backed the plan."],
    ["pm", "Prime Minister Keiko Mori resigned.", "Japanese Premier Keiko Mori resigned."],
    ["hospital city", "He was taken to a hospital in Dallas.", "He was taken to Parkland Hospital."],
    ["two towns list", "The quake was felt in Oslo and Bergen.", "The quake was felt in Stavanger."],
    ["ministry", "A Foreign Ministry spokesman denied it.", "A Norwegian official denied it."],
  ] as const)("%s", (_, one, other) =>
    expect(findingsOf(one, other).filter(({ type }) => kinds.has(type))).toEqual([]),
  );
});

test("every side is quoted verbatim with its words in dispute", () => {
  const one = "Former finance minister Carla Mendes told the inquiry on Monday that she had signed.";
  const other = "Finance Minister Carla Mendes told the inquiry on Monday that she had signed.";
  const [finding] = findingsOf(one, other).filter(({ type }) => type === "role");
  const quoted = finding?.values.flatMap(({ evidence }) =>
    evidence.map(({ source, focus }) =>
      (source === "harbor-times" ? one : other).slice(focus.start, focus.end),
    ),
  );
  expect(quoted?.sort()).toEqual(["Finance Minister Carla Mendes", "Former finance minister Carla Mendes"]);
  expect(finding?.reasons.length).toBeGreaterThan(0);
  expect(finding?.toSettle.length).toBeGreaterThan(0);
});

describe("capitals and blanks alone", () => {
  const spelled = (texts: readonly string[]): string[] =>
    checkTexts(texts)
      .findings.filter(({ type }) => type === "name")
      .flatMap(({ values }) => values.map(({ value }) => value));

  test("a note, where the story is about the name", () =>
    expect(
      spelled([
        "The lawsuit says CloudHarbor published the letters in May. CloudHarbor denied it.",
        "Investigators searched the office of CloudHarbor on Monday.",
        "The chief of Cloudharbor, Ana Lund, resigned on Monday.",
      ]).sort(),
    ).toEqual(["CloudHarbor", "Cloudharbor"]));

  test("none, where two sources pass it by", () =>
    expect(
      spelled([
        "A film of the march was posted on CloudHarbor in the evening.",
        "A video on Cloudharbor showed people running from the square.",
      ]),
    ).toEqual([]));

  test("a note, where it is a person's name", () =>
    expect(
      spelled([
        "Judge Vincent DelMonte sealed the courtroom on Monday.",
        "The courtroom was sealed by Judge Vincent Del Monte on Monday.",
      ]).length,
    ).toBe(2));
});

describe("a headline that spells a name as no text does", () => {
  const spelled = (texts: readonly string[]): number =>
    checkTexts(texts).findings.filter(({ type, cause }) => type === "name" && cause === "spelling").length;

  test("a note", () =>
    expect(
      spelled([
        "Navy frees tanker in Strait of Hormus\n\nThe navy freed a tanker in the Strait of Hormuz on Monday. Nobody was hurt in the raid.",
        "A tanker was freed in the Strait of Hormuz on Monday, the navy said.",
      ]),
    ).toBe(1));

  test("none for a headline about another thing", () =>
    expect(
      spelled([
        "Navy frees tanker in Strait of Tiran\n\nThe navy freed a tanker in the Strait of Hormuz on Monday. Nobody was hurt in the raid.",
        "A tanker was freed in the Strait of Hormuz on Monday, the navy said.",
      ]),
    ).toBe(0));
});
