/**
 * Two sources tell one story, mostly in other words: the office, the name or the place that they differ in is
 * found, and two true descriptions, two events and a part for the whole are not set against each other.
 */
import { expect, test } from "@jest/globals";
import { findingsOf } from "./findings-of.js";

test.each([
  [
    "Ines Garza took the field late. Garza drove Karsk to the line with 29 seconds left, but the clock ran out.",
    "The Bears drove to the line with 29 seconds left, but the clock ran out.",
  ],
  [
    "Councillor Martin Pell proposed that the harbour should stay open, and the motion was carried.",
    "Councillor Morris Pell, no relation to the proposer, voted against keeping the harbour open.",
  ],
])("quiet, a player and her club, two namesakes: %s | %s", (one, other) =>
  expect(findingsOf(one, other).filter(({ type }) => /^(?:attribution|name)$/.test(type))).toEqual([]),
);

test.each([
  [
    "role",
    "Gwen Tarrant chairs the harbour board. The fire spared two cranes.",
    "Two cranes survived the fire, Gwen Tarrant said. She has been the harbour board's secretary for six years.",
  ],
  [
    "role",
    "A Belgian diver, Luc Harmon, found the wreck.",
    "The wreck was found by Luc Harmon, a French diver.",
  ],
  [
    "role",
    "Marc Eddis, 24, was driving the van when it hit the booth.",
    "Marc Eddis, 24, was a passenger in the van that hit the booth.",
  ],
  [
    "name",
    "The report was published by the Institute of Marine Research.",
    "The Agency of Marine Research published the report.",
  ],
  [
    "name",
    "The Amalgamated Bakers' Union has called a walkout at four bread factories from Sunday.",
    "A walkout at four bread factories from Sunday has been called by the Allied Bakers' Union.",
  ],
  [
    "role",
    "Inspector Vikram Shah of the railway police made the arrest.",
    "The arrest was made by Vikram Shah, an inspector with the customs service.",
  ],
  [
    "role",
    "Dagny Krogh teaches physics at the lyceum.",
    "Dagny Krogh, a chemistry teacher at the lyceum, reported the theft.",
  ],
  [
    "role",
    "Warrant Officer Colin Peake disarmed the device.",
    "The device was disarmed by Lieutenant Colin Peake.",
  ],
  ["role", "Lieutenant governor Ana Reyes signed the order.", "The order was signed by Governor Ana Reyes."],
  [
    "role",
    "Tessa Corran, head of nursing at St Brannock's hospital, opened the ward.",
    "The ward was opened by Tessa Corran, the hospital's head of radiology.",
  ],
  [
    "role",
    "Gunnar Eide has been ambassador to Norway since 2019.",
    "Gunnar Eide, the ambassador to Finland, left on Friday.",
  ],
  [
    "role",
    "Eva Kral, professor of law at the University of Brno, drafted the text.",
    "The text was drafted by Eva Kral, a professor of history at the University of Brno.",
  ],
  [
    "role",
    "Franz Huber was elected chairman of the savings bank.",
    "The new chairman of the dairy cooperative, Franz Huber, was elected on Monday.",
  ],
  [
    "role",
    "Karl Weidmann's appointment as finance director of Brenner AG was announced on Tuesday.",
    "Brenner AG announced on Tuesday that Karl Weidmann would be its new chief executive.",
  ],
  [
    "role",
    "As goalkeeper of Harrow Vale, Tim Odell saved two penalties.",
    "Tim Odell, a defender for Harrow Vale, saved two penalties.",
  ],
  [
    "role",
    "Clara Weiss, the ministry's spokeswoman, said the dam was safe.",
    "Clara Weiss, a spokeswoman for the dam's operator, said it was safe.",
  ],
  [
    "role",
    "The victim's husband, Jon Arkwright, called the police.",
    "Jon Arkwright, the victim's landlord, called the police.",
  ],
  [
    "role",
    "Simon Moyle, prosecuting, told the jury that the watch was stolen.",
    "The watch was stolen, his defence counsel, Simon Moyle, told the jury.",
  ],
  [
    "role",
    "Harold Finch, the bank's chief executive, resigned on Monday.",
    "Harold Finch, chief financial officer of the bank, resigned on Monday.",
  ],
  [
    "role",
    "Lieutenant Maria Costas led the rescue team into the tunnel.",
    "Captain Maria Costas led the rescue team into the tunnel.",
  ],
  [
    "role",
    "Goalkeeper Emil Strand was taken off with a knee injury.",
    "Defender Emil Strand was taken off with a knee injury.",
  ],
  [
    "role",
    "Peter Kamau, the party's treasurer, denied taking the money.",
    "Peter Kamau, the party's secretary-general, denied taking the money.",
  ],
  [
    "role",
    "The victim's ex-wife, Laura Benitez, told the court she feared him.",
    "The victim's wife, Laura Benitez, told the court she feared him.",
  ],
  [
    "role",
    "Dr. Yusuf Karim, chief surgeon at the hospital, said the man would live.",
    "Dr. Yusuf Karim, a nurse at the hospital, said the man would live.",
  ],
  [
    "role",
    "Norwegian skier Ida Holm won the downhill on Saturday.",
    "Swedish skier Ida Holm won the downhill on Saturday.",
  ],
  ["role", "Deputy governor Samuel Otieno opened the bridge.", "Governor Samuel Otieno opened the bridge."],
  [
    "role",
    "The suspect, Ben Torres, is the dead woman's stepson.",
    "The suspect, Ben Torres, is the dead woman's son.",
  ],
  [
    "role",
    "Karim Said, the group's deputy leader, was killed in the raid.",
    "Karim Said, the group's leader, was killed in the raid.",
  ],
  [
    "role",
    "Education minister Olga Petrenko has stepped down.",
    "Health minister Olga Petrenko has stepped down.",
  ],
  [
    "role",
    "Police chief inspector Alan Moor said two men were held.",
    "Police superintendent Alan Moor said two men were held.",
  ],
  [
    "role",
    "Rita Osei, the club's captain, scored twice.",
    "Rita Osei, the club's vice-captain, scored twice.",
  ],
  [
    "role",
    "Ambassador Jean Moreau left the country on Friday.",
    "Consul Jean Moreau left the country on Friday.",
  ],
  [
    "role",
    "The plaintiff, Diane Webb, left the court without comment.",
    "The defendant, Diane Webb, left the court without comment.",
  ],
  ["role", "Acting mayor Tina Cole signed the order.", "Mayor Tina Cole signed the order."],
  [
    "role",
    "Her uncle, Joseph Mensah, identified the body.",
    "Her grandfather, Joseph Mensah, identified the body.",
  ],
  [
    "role",
    "Democratic senator Mark Hale will vote against the bill.",
    "Republican senator Mark Hale will vote against the bill.",
  ],
  [
    "role",
    "Bruno Keller, a lawyer for the family, called the ruling a disgrace.",
    "Bruno Keller, a lawyer for the company, called the ruling a disgrace.",
  ],
  [
    "name",
    "The driver of the bus was named as Pavel Novotny.",
    "The driver of the bus was named as Jiri Hruska.",
  ],
  [
    "name",
    "Police identified the victim as Mark Ellis, 32.",
    "Police identified the victim as Martin Ellis, 32.",
  ],
  ["name", "The mayor, Ingrid Olsen, thanked rescuers.", "The mayor, Ingeborg Olsen, thanked rescuers."],
  [
    "name",
    "The ship's captain, Leandros Papas, was arrested.",
    "The ship's captain, Nikos Stavrou, was arrested.",
  ],
  [
    "name",
    "Judge Carol Simmons sentenced him to ten years.",
    "Judge Karen Simmons sentenced him to ten years.",
  ],
  ["name", "The ferry Star of Malta sank off the coast.", "The ferry Pearl of Malta sank off the coast."],
  [
    "name",
    "The woman, named as Aisha Bello, was found alive.",
    "The woman, named as Fatima Sani, was found alive.",
  ],
  [
    "name",
    "Foreign minister Jan Kowal met his counterpart.",
    "Foreign minister Adam Lis met his counterpart.",
  ],
  ["name", "Storm Berta hit the coast on Sunday.", "Storm Greta hit the coast on Sunday."],
  ["name", "The drug is made by Novacell.", "The drug is made by Novocell."],
  ["name", "The dead man was 24-year-old Ivan Petrov.", "The dead man was 24-year-old Oleg Sidorov."],
  [
    "place",
    "The plane crashed in Nepal's Mustang district.",
    "The plane crashed in the Dolpa district of Nepal.",
  ],
  [
    "place",
    "Gunmen attacked a police post in the town of Marib.",
    "Gunmen attacked a police post in the town of Taiz.",
  ],
  [
    "place",
    "The suspect was arrested at a hotel in Antwerp.",
    "The suspect was detained at a hotel in Ghent.",
  ],
  [
    "place",
    "The ship sank 20 miles off the coast of Yemen.",
    "The ship sank 20 miles off the coast of Oman.",
  ],
  [
    "place",
    "The concert will be held at Wembley Stadium in June.",
    "The concert will take place at the O2 Arena in June.",
  ],
  [
    "place",
    "The body was found on the north bank of the river.",
    "The body was found on the south bank of the river.",
  ],
  [
    "place",
    "The blaze began on the third floor of the tower.",
    "The blaze began on the ninth floor of the tower.",
  ],
  [
    "place",
    "The two leaders met in Doha on Tuesday.",
    "The meeting of the two leaders took place in Muscat on Tuesday.",
  ],
  ["place", "The crash happened near the village of Orsa.", "The crash happened near the village of Lerum."],
  [
    "place",
    "The avalanche struck the west face of the mountain.",
    "The avalanche struck the east face of the mountain.",
  ],
  ["place", "The shooting took place in a church in Texas.", "The shooting took place in a church in Ohio."],
  [
    "place",
    "Rescuers pulled the boy from a well in Rajasthan.",
    "Rescuers pulled the boy from a well in Gujarat.",
  ],
  ["place", "She died at her home in Cork.", "She died at her home in Galway."],
  ["place", "The factory in Leipzig will close.", "The factory in Dresden will close."],
  ["place", "The firm, based in Zurich, will cut 300 jobs.", "The Geneva-based firm will cut 300 jobs."],
  ["place", "The epicentre was 12 km east of Izmir.", "The epicentre was 12 km west of Izmir."],
  ["place", "The protest was held in Liberty Square.", "The protest was held in Station Square."],
  [
    "place",
    "The airliner was flying from Cairo to Rome when it vanished.",
    "The airliner was flying from Cairo to Paris when it vanished.",
  ],
  ["place", "The attack in Mombasa killed four people.", "Four people died in the attack in Nairobi."],
  [
    "role",
    "Bishop Aloysius Tembo blessed the new chapel on Sunday.",
    "The new chapel was blessed on Sunday by Archbishop Aloysius Tembo.",
  ],
  [
    "role",
    "The boy was adopted by his aunt, Greta Lindholm, after the crash.",
    "Greta Lindholm, the boy's grandmother, took him in after the crash.",
  ],
  [
    "role",
    "Deputy mayor Iskander Yusupov laid the foundation stone.",
    "The foundation stone was laid by Iskander Yusupov, the mayor.",
  ],
  [
    "role",
    "Former hostage Dalibor Kranjc met the families.",
    "Dalibor Kranjc, one of the kidnappers, met the families.",
  ],
  [
    "role",
    "Professor Anneliese Ruck, who led the dig, showed the coins.",
    "The coins were shown by Anneliese Ruck, a student who took part in the dig.",
  ],
  ["role", "Colonel Thabo Mokoena ordered the retreat.", "The retreat was ordered by General Thabo Mokoena."],
  [
    "role",
    "The ferry's first officer, Stavros Kellis, was at the wheel.",
    "Captain Stavros Kellis was at the wheel of the ferry.",
  ],
  [
    "role",
    "Opposition leader Mirza Kadyrov was barred from the vote.",
    "The election commission barred Mirza Kadyrov, the deputy leader of the opposition.",
  ],
  [
    "role",
    "Secretary of state Haruto Endo signed the accord.",
    "The accord was signed by defence secretary Haruto Endo.",
  ],
  [
    "role",
    "Health chief Noor Aziz resigned over the scandal.",
    "Noor Aziz, the country's education chief, quit over the scandal.",
  ],
  ["role", "Her ex-husband, Piet Vos, was questioned by police.", "Police questioned her husband, Piet Vos."],
  [
    "role",
    "Vanessa Quill, a juror in the trial, spoke to the paper.",
    "Vanessa Quill, a witness in the trial, spoke to the paper.",
  ],
  [
    "role",
    "Bassist Rocco Lanza fell off the stage in Turin.",
    "The band's drummer, Rocco Lanza, fell off the stage in Turin.",
  ],
  [
    "role",
    "Interim president Seydou Traore dissolved parliament.",
    "Parliament was dissolved by President Seydou Traore.",
  ],
  [
    "role",
    "The Labour councillor Tom Bagley voted against the plan.",
    "Conservative councillor Tom Bagley voted against the plan.",
  ],
  [
    "role",
    "Danish striker Kasper Holt scored twice.",
    "Two goals came from Kasper Holt, the Norwegian striker.",
  ],
  ["role", "Sergeant Ilse Vondra found the weapon.", "The weapon was found by Constable Ilse Vondra."],
  [
    "role",
    "His stepfather, Glen Harvey, reported him missing.",
    "Glen Harvey, his father, reported him missing.",
  ],
  ["role", "Goran Petric, the team's captain, was booked.", "Vice-captain Goran Petric was booked."],
  [
    "place",
    "The stolen painting turned up in a barn outside Verdal.",
    "Police found the stolen painting in the cellar of a house in Orkanger.",
  ],
  [
    "place",
    "The peace deal was signed in the Omani capital, Muscat.",
    "Negotiators signed the peace deal in Doha.",
  ],
  [
    "place",
    "The gunman was hiding on the roof of the town hall.",
    "Police shot the gunman in the basement of the town hall.",
  ],
  [
    "place",
    "The winning ticket was sold at a petrol station in Ballina.",
    "A newsagent in Castlebar sold the winning ticket.",
  ],
  ["place", "The wreck lies 12 miles north of Skagen.", "The wreck was found 12 miles south of Skagen."],
  [
    "place",
    "The president will be buried in his home village of Mbalo.",
    "The president's funeral will take place in Sakura, where he was born.",
  ],
  [
    "place",
    "The avalanche buried the skiers on the southern slope of Mount Arka.",
    "Rescuers dug the skiers out of the avalanche on the northern slope of Mount Arka.",
  ],
  [
    "place",
    "The company is to build its new battery plant in Zaragoza.",
    "The new battery plant of the company will be built in Valencia.",
  ],
  [
    "place",
    "The missing girl was last seen at the bus station in Dunmore.",
    "Witnesses last saw the missing girl at the railway station in Dunmore.",
  ],
  [
    "place",
    "Pirates boarded the tanker in the Gulf of Guinea.",
    "The tanker was boarded by pirates in the Gulf of Aden.",
  ],
  [
    "place",
    "The yacht capsized off the coast of Sardinia on Monday with nine people aboard.",
    "Nine people were on the yacht that overturned on Monday near Corsica.",
  ],
  [
    "place",
    "The robbers fled in a van towards Hamburg.",
    "The van in which the robbers escaped was heading for Bremen.",
  ],
] as const)("a conflict of %s: %s", (type, one, other) =>
  expect(findingsOf(one, other).map((finding) => finding.type)).toContain(type),
);

/** The one names the goal of a journey, the other where the traveller is afterwards. */
test.failing.each([
  [
    "place",
    "The wounded soldier was flown to a clinic in Graz.",
    "Doctors in Linz are treating the wounded soldier, who was flown in by helicopter.",
  ],
] as const)("not found: a conflict of %s: %s", (type, one, other) =>
  expect(findingsOf(one, other).map((finding) => finding.type)).toContain(type),
);

const kinds: ReadonlySet<string> = new Set(["name", "role", "place"]);

test.each([
  [
    "role",
    "Ana Lima, leader of the Green Party, backed the plan.",
    "Environment minister Ana Lima backed the plan.",
  ],
  [
    "role",
    "Karl Jensen, director of the museum, welcomed the gift.",
    "Karl Jensen, managing director of the museum, welcomed the gift.",
  ],
  [
    "role",
    "Lucy Ward, a spokeswoman for the airline, confirmed the delay.",
    "Lucy Ward, an airline official, confirmed the delay.",
  ],
  [
    "role",
    "Former coach Dan Ruiz will return to the club.",
    "Dan Ruiz, who coached the club until 2019, will return.",
  ],
  ["role", "CEO Harold Finch resigned on Monday.", "Harold Finch, the chief executive, resigned on Monday."],
  [
    "role",
    "Harold Finch, chairman and chief executive of the bank, resigned.",
    "Harold Finch, the bank's chairman, resigned.",
  ],
  [
    "role",
    "Detective Sergeant Rob Hill said the man was armed.",
    "Sergeant Rob Hill said the man was armed.",
  ],
  ["role", "Police officer Rob Hill was shot.", "Sergeant Rob Hill was shot."],
  ["role", "Midfielder Joel Sands scored the winner.", "Player Joel Sands scored the winner."],
  [
    "role",
    "Captain Joel Sands scored the winner for the club.",
    "Midfielder Joel Sands scored the winner for the club.",
  ],
  [
    "role",
    "Union leader Ed Marsh called the strike.",
    "Ed Marsh, general secretary of the union, called the strike.",
  ],
  [
    "role",
    "Fergus Tait, the late earl's nephew, runs the estate.",
    "Fergus Tait, a cousin of the present earl, runs the estate.",
  ],
  ["role", "The ferry's engineer, Ole Moen, shut it.", "Ole Moen, an officer on the ferry, shut it."],
  ["role", "Weaver Asha Rao led the march.", "Asha Rao, a landowner, led the march."],
  ["role", "Surgeon Ada Wynn led the team.", "Ada Wynn, the guest of honour, led the team."],
  [
    "role",
    "Prime Minister Leo Brandt, who is also finance minister, presented the budget.",
    "Finance minister Leo Brandt presented the budget.",
  ],
  [
    "role",
    "Ambassador Felix Quandt helped to free the hostages in 2014.",
    "Felix Quandt, a former ambassador, tells how he freed the hostages.",
  ],
  [
    "name",
    "The Institute of Marine Research published the report.",
    "The Marine Research Institute published the report.",
  ],
  ["role", "Gunnar Eide, Norway's envoy, left.", "Gunnar Eide, the Norwegian ambassador, left."],
  ["role", "Striker Rui Sampaio scored.", "Rui Sampaio, the Leixoes forward, scored."],
  ["role", "Shopkeeper Amir Saleh was hurt.", "Amir Saleh, a grocer, was hurt."],
  [
    "role",
    "Eva Kral, professor of law, drafted the text.",
    "The text was drafted by Eva Kral, professor at the University of Brno.",
  ],
  [
    "role",
    "Franz Huber, chairman of the Tauber Bank, resigned.",
    "Franz Huber, chairman of the savings bank, resigned.",
  ],
  ["role", "Samir Aziz, head of the Red Crescent, spoke.", "Samir Aziz, head of the aid agency, spoke."],
  ["role", "Maria Silva, the mother of the boy, wept.", "Maria Silva, a teacher and mother of two, wept."],
  [
    "role",
    "The president, Tom Adeyemi, was sworn in again.",
    "Tom Adeyemi, head of state since 2011, was sworn in again.",
  ],
  [
    "role",
    "Prof. Greta Nilsson, a virologist, urged caution.",
    "Greta Nilsson, a researcher at the institute, urged caution.",
  ],
  [
    "role",
    "Lawyer Amir Shah said his client was innocent.",
    "Defence counsel Amir Shah said his client was innocent.",
  ],
  [
    "role",
    "Senator Liu Wen, a Democrat, opposed the bill.",
    "Liu Wen, the committee's chairman, opposed the bill.",
  ],
  [
    "role",
    "British actress Emma Reed, 40, won the prize.",
    "Emma Reed, the London-born actress, won the prize.",
  ],
  [
    "role",
    "Chief executive Ole Dahl will become chairman in May.",
    "Ole Dahl, who will be chairman from May, spoke.",
  ],
  ["role", "Brigadier General Ito Sato said the base was safe.", "General Ito Sato said the base was safe."],
  ["role", "Manager Paul Grant praised his players.", "Coach Paul Grant praised his players."],
  ["role", "Widow Elsa Brun, 70, was rescued.", "Elsa Brun, 70, a retired nurse, was rescued."],
  [
    "name",
    "Two men, Pavel Novotny and Jiri Hruska, died in the crash.",
    "Pavel Novotny, 40, died in the crash.",
  ],
  ["name", "Neighbour Ann Cole said she heard a bang.", "Neighbour Bill Marsh said he heard a bang."],
  ["name", "Witness Tom Reed said the bus was speeding.", "Witness Sara Kent said the bus was speeding."],
  ["name", "Mohammed Al-Rashid was freed.", "Mr al-Rashid was freed."],
  ["name", "Mayor Liz Grant opened the school.", "Mayor Elizabeth Grant opened the school."],
  ["name", "J. K. Porter wrote the report.", "Joan Porter wrote the report."],
  ["name", "Catherine Bell, the victim's sister, spoke.", "Cathy Bell, the victim's sister, spoke."],
  ["name", "The firm, Barton Holdings plc, fell 4 percent.", "Barton Holdings fell 4 percent."],
  ["name", "Striker Danny Pryce scored the winner.", "Substitute Danny Pryce scored the winner."],
  ["name", "Councilman Ravi Nair opposed the plan.", "Farmer Ravi Nair opposed the plan."],
  ["name", "Professor Lena Hoff led the study.", "The study was led by Lena Hoff."],
  ["name", "Senator Jane Cole voted no.", "Senator Mike Ford voted no."],
  ["name", "Police officer Ray Diaz was injured.", "Police officer Joe Lund was injured."],
  ["name", "The Guardians beat the Royals.", "The Guardian praised the Royals."],
  ["name", "Goalkeeper Marek Zima saved a penalty.", "Veteran goalkeeper Marek Zima saved a penalty."],
  ["name", "Cyclone Idai made landfall near Beira.", "The cyclone, Idai, made landfall near Beira."],
  ["place", "The fire broke out in Camden on Sunday.", "The fire broke out in north London on Sunday."],
  ["place", "The suspect was arrested in Lyon.", "The suspect, who lives in Marseille, was arrested."],
  ["place", "The minister flew from Paris to Berlin.", "The minister arrived in Berlin."],
  ["place", "A bomb killed two in Kabul on Monday.", "A bomb killed nine in Herat on Tuesday."],
  ["place", "The victim was born in Cork.", "The victim died in Galway."],
  ["place", "The crash happened in Nepal.", "The crash happened in the Mustang district of Nepal."],
  ["place", "The trial opened in London.", "The trial opened at the Old Bailey."],
  ["place", "The storm killed two people in Florida.", "The storm killed five people in Georgia."],
  ["place", "Protests were held in Oslo.", "Protests were held in Bergen."],
  ["place", "The plane crashed near Pokhara.", "The plane crashed in Nepal."],
  ["place", "The boat left Tripoli and sank off Malta.", "The boat sank off Malta."],
  ["place", "He was treated at a hospital in Leeds.", "He was treated at St James's Hospital."],
  ["place", "Police raided homes in Bristol.", "Police raided homes in Cardiff and Bristol."],
  ["place", "The meeting will be held in Vienna.", "The previous meeting was held in Geneva."],
  ["place", "The body was found in woods near Truro.", "The body was found in Cornwall."],
  [
    "role",
    "Mayor Iskander Yusupov opened the fair.",
    "Iskander Yusupov, the city's mayor and a former boxer, opened the fair.",
  ],
  ["role", "Singer and actress Lola Paz will play the lead.", "Actress Lola Paz will play the lead."],
  ["role", "Noor Aziz, a surgeon, treated the wounded.", "Doctor Noor Aziz treated the wounded."],
  ["role", "The father of three, Glen Harvey, was missing.", "Glen Harvey, a carpenter, was missing."],
  ["role", "Ms Lund, an MP for the Greens, voted no.", "Pia Lund, who chairs the committee, voted no."],
  ["role", "The company's boss, Hal Dean, apologised.", "Chief executive Hal Dean apologised."],
  [
    "role",
    "Former president Luis Mora died on Friday.",
    "Luis Mora, who was president from 1990 to 1994, died on Friday.",
  ],
  ["role", "Team doctor Ann Ro treated him.", "Physician Ann Ro treated him."],
  ["role", "Hilda Crane, the widow of the senator, spoke.", "Hilda Crane, a mother of four, spoke."],
  ["role", "Detective Joy Pike led the search.", "Inspector Joy Pike led the search."],
  ["place", "The yacht left Olbia on Friday and capsized off Corsica.", "The yacht capsized off Corsica."],
  ["place", "A clinic in Graz sent two doctors.", "The wounded soldier is being treated in Linz."],
  ["place", "Flight 318 left Riga at noon.", "Flight 318 landed in Vilnius an hour late."],
  [
    "place",
    "The company, based in Bilbao, will build its plant in Zaragoza.",
    "The plant will be built in Zaragoza.",
  ],
  ["place", "Officers in Hamburg are looking for the van.", "The robbers escaped in a van in Bremen."],
  ["place", "The deal was signed in Oman.", "The deal was signed in Muscat."],
  ["place", "The storm knocked out power in Gdansk.", "Trees fell in Sopot during the storm."],
  ["place", "The team beat Lyon in Paris.", "The team lost to Lille in Nantes."],
  ["place", "He was born in Mdina and grew up in Valletta.", "He grew up in Valletta."],
  ["place", "Shots were fired near the embassy in Tripoli.", "Shots were fired in the Libyan capital."],
  ["place", "The quake struck 30 km off the coast of Chile.", "The quake struck in the Pacific Ocean."],
] as const)("no conflict of %s: %s", (_, one, other) =>
  expect(findingsOf(one, other).filter(({ type }) => kinds.has(type))).toEqual([]),
);
