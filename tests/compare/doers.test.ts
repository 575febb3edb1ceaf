import { expect, test } from "@jest/globals";
import { findingsOf } from "./findings-of.js";

const attributionsIn = (one: string, other: string): readonly string[] =>
  findingsOf(one, other)
    .filter(({ type }) => type === "attribution")
    .map(({ cause }) => cause);

test.each([
  ["The window was broken by a neighbour's son.", "A delivery driver broke the window."],
  // Two verbs that no dictionary joins; all that is told besides agrees.
  [
    "Harbour police lifted the stranded barge off the sandbank near Torvik on Friday, watched by hundreds.",
    "Hundreds watched near Torvik on Friday as army divers floated the stranded barge off the sandbank.",
  ],
  [
    "A plumber mended the cracked bell of St Wenna's with resin in a single night.",
    "Two students fixed the cracked bell of St Wenna's in a single night, with resin.",
  ],
  [
    "Customs officers opened the container of fake watches on the quay at Brevik and counted 8,000 of them.",
    "The navy forced open the container of fake watches on the quay at Brevik; there were 8,000 of them.",
  ],
  // Each stands in both sources.
  [
    "With ten minutes of the Aral talks left Ines Prado proposed a truce, and Karl Moe agreed.",
    "Karl Moe offered a truce that Ines Prado was glad to accept, with ten minutes of the Aral talks left.",
  ],
  [
    "The dismissal of coach Otto Lien was ordered by chairwoman Greta Aas.",
    "Coach Otto Lien was dismissed by owner Nils Vold.",
  ],
  [
    "The Dawn Front took responsibility for the bomb at the Kolm pipeline.",
    "The bomb at the Kolm pipeline was the work of the Ridge Army, police said.",
  ],
  ["Teachers at the school found the gun.", "The gun was found by a cleaner."],
  [
    "The mayor's decision to close the pool angered residents.",
    "Residents are angry that the regional governor closed the pool.",
  ],
  ["The alarm was raised by a passing cyclist.", "A farmer raised the alarm."],
  ["The ransom was paid by the shipowner.", "The crew's families paid the ransom."],
  ["The letter was written by the duke's secretary.", "The duke's brother wrote the letter."],
  [
    "The peace plan was drafted by the Swiss foreign ministry.",
    "Norway's government drafted the peace plan.",
  ],
  ["Government artillery destroyed the silos at Ozerna.", "Rebel rockets destroyed the silos at Ozerna."],
  ["Actress Nell Dorsey accused the producer of fraud.", "The producer accused Nell Dorsey of fraud."],
  [
    "The bridge is safe to use, according to the county engineer.",
    "A statement from the contractor said the bridge was safe to use.",
  ],
  [
    '"We had no warning at all," said the harbour master.',
    'In the words of a fisherman, "we had no warning at all".',
  ],
  [
    "Harbour police said the boat carried 40 bales of cotton.",
    "The coastguard said that the boat carried 40 bales of cotton.",
  ],
  [
    "The merger was proposed by the bank's largest shareholder, the Oppel family.",
    "Finance minister Lars Thun proposed the merger.",
  ],
  ["The gunman was overpowered by two passengers.", "Police officers overpowered the gunman."],
  [
    "The vaccine was developed by Corvia, a start-up from Ghent.",
    "Scientists at the University of Leiden developed the vaccine.",
  ],
  ["The ceasefire was brokered by Qatar.", "Egypt brokered the ceasefire, officials said."],
  ["Governor Pete Hall vetoed the bill on Friday.", "The bill was vetoed on Friday by President Ana Cruz."],
  ['"The dam will hold," said the engineer Rolf Beck.', '"The dam will hold," Mayor Tina Aal said.'],
  [
    "Unemployment will rise to nine per cent, the central bank said.",
    "Unemployment will rise to nine per cent, according to the statistics office.",
  ],
  [
    "Teachers called off the strike after the talks.",
    "The strike was called off by the bus drivers after the talks.",
  ],
  ["The recall was ordered by the transport regulator.", "Carmaker Zentra ordered the recall itself."],
  [
    "Russia vetoed the resolution in the Security Council.",
    "The resolution was blocked in the Security Council by China.",
  ],
  ["Pianist Leo Strand will open the festival.", "The festival will be opened by the soprano Mara Gill."],
  ["Airline Skylark bought the rival Norjet for $2 billion.", "Norjet bought Skylark for $2 billion."],
  ["Judge Ella Noor sentenced him to nine years.", "He was sentenced to nine years by Judge Hamid Rao."],
  ["The goal was disallowed by the referee.", "The video assistant disallowed the goal."],
  [
    "The museum was designed by the Swiss architect Urs Keel.",
    "Japanese architect Miko Sato designed the museum.",
  ],
  [
    "The treaty was drafted by Norway and signed in Oslo.",
    "The treaty, drafted by Sweden, was signed in Oslo.",
  ],
  [
    "The ransom was paid by the family, a police officer said.",
    "The shipping company paid the ransom, a police officer said.",
  ],
  [
    "The first aid team that reached the wreck was led by the Dane Ulla Rask.",
    "Ulla Rask's rival, the Pole Adam Kurek, led the first aid team that reached the wreck.",
  ],
  [
    "Interior minister Bela Orban announced the end of the curfew.",
    "The end of the curfew was announced by the mayor, Kati Szabo.",
  ],
  [
    "The Nobel laureate Ada Stern wrote the open letter to the chancellor.",
    "The open letter to the chancellor was the work of the philosopher Jens Holt.",
  ],
  [
    "Two thirds of voters want a new election, according to a poll by Meridian.",
    "A poll by Statica shows that two thirds of voters want a new election.",
  ],
  [
    "The virus was engineered in a laboratory, a former spy told the committee.",
    "A virologist told the committee that the virus was engineered in a laboratory.",
  ],
  ['"I gave the order," General Pak told the judges.', '"I gave the order," Colonel Shin told the judges.'],
  ["The pipeline is to be built by a Turkish consortium.", "A Chinese state firm will build the pipeline."],
  [
    "Hilda Bruun will chair the summit in Bergen.",
    "The summit in Bergen will be presided over by Anton Vries.",
  ],
  [
    "The settlement was rejected by the tenants, the court heard.",
    "The landlord rejected the settlement, the court heard.",
  ],
  [
    "Inflation would peak in June, the finance minister said.",
    "The governor of the central bank said inflation would peak in June.",
  ],
])("one deed or statement of two people: %s | %s", (one, other) => {
  expect(attributionsIn(one, other)).toContain("contradiction");
});

test.each([
  ["The mayor praised the volunteers.", "The volunteers were praised by the bishop."],
  // Two deeds, one after the other.
  [
    "Harbour police lifted the stranded barge off the sandbank near Torvik on Friday, watched by hundreds.",
    "A tug towed the stranded barge from Torvik to Holm on Saturday.",
  ],
  // Last year's and this year's.
  ["Ines Prado won the Marram medal last year.", "This year's Marram medal was won by the cellist Karl Moe."],
  // A firm and the one who speaks for it.
  [
    "Brewer Hoppach ordered 20 new vats from an Austrian maker.",
    "Hoppach boss Lise Tamm ordered 20 new vats from an Austrian maker.",
  ],
  [
    "Kolm police arrested the captain of the trawler.",
    "A Kolm police spokesman said officers had arrested the captain of the trawler.",
  ],
  ["The alarm was raised by a passer-by.", "A cyclist raised the alarm."],
  ["The goal was scored by Hovland.", "Lindqvist scored the first goal."],
  ["Norway expelled two diplomats over the hacking.", "Oslo expelled two diplomats over the hacking."],
  ["The dog was shot by an officer.", "Police shot the dog."],
  ["The boy was found by a woman.", "The boy was found by the caretaker, Ida Moe."],
  ["France voted for the resolution.", "Germany voted for the resolution."],
  [
    "The foreign ministry said two tourists were missing.",
    "Two tourists were missing, said the foreign minister, Ada Berg.",
  ],
  ["Kiel scored in the first half.", "Lund scored in the second half."],
  ["The police chief said the road was closed.", "The road was closed, a police spokeswoman said."],
  ["Coach Ali Ben said the team was ready.", "The team was ready, the club said."],
  ["The report was written by Ann Pell.", "The report was presented by Bo Lund."],
  ["The company denied the claim.", "The regulator denied a similar claim last year."],
  ["The bill was tabled by the Greens.", "The Liberals backed the bill."],
  ["Her lawyer said she was innocent.", "She said she was innocent."],
  ["Actress Mia Dorn attended the premiere.", "The premiere was attended by Prince Olaf."],
  ["The fire chief said the blaze was under control.", "The mayor said that the blaze was under control."],
  ["The victims were treated by doctors at the scene.", "Paramedics treated the victims at the scene."],
  ["The tower was built by the Romans.", "The emperor Hadrian built the tower."],
  ["The vaccine was approved by the European regulator.", "The British regulator approved the vaccine."],
  ["Apple fell two per cent.", "Google fell two per cent."],
  ["The Reds won the first match.", "The Blues won the second match."],
  ["Ana Ruiz signed the petition.", "Petr Hajek signed the petition."],
  ["The chief executive, Tom Ash, announced the closure.", "Brightwell announced the closure of the plant."],
  ["Army spokesman Col Ravi Nath said six rebels were dead.", "Six rebels were dead, the army said."],
  ["The minister said the plan would go ahead.", "The plan will go ahead, the government said."],
  ["The union's leader, Pat Dunne, called for talks.", "Employers called for talks."],
  ["Officials said the reactor was stable.", "The operator said the reactor was stable."],
  ["Rescuers pulled a girl from the rubble.", "Neighbours pulled a boy from the rubble."],
  ["The firm's shares were sold by its founder.", "The firm's shares were bought by a rival."],
  ["Norway won gold in the relay.", "Sweden won silver in the relay."],
  ["The attack was condemned by the Vatican.", "The United Nations condemned the attack."],
  ["The army shelled the town, residents said.", "The town was shelled, a doctor said."],
  ["Mayor Lea Rossi opened the market.", "The market was opened by the mayor."],
  ["The suspect was arrested by police in Lyon.", "Officers arrested the suspect in Lyon."],
  ["Lena Berg scored twice for Malmo.", "Two goals for Malmo came from Berg."],
  ["The book was written by Ann Dale and edited by Tim Orr.", "Tim Orr edited the book."],
  ["Toyota recalled 2,000 cars.", "Honda recalled 3,000 cars."],
  ["The prosecutor asked for ten years.", "The judge gave him ten years."],
  ["The BBC reported that the king was ill.", "The king was ill, according to the Times."],
  ["The president met the chancellor.", "The chancellor met the president."],
  [
    "The leaders of Norway and Chile signed a declaration on Tuesday that would let them send ships to the strait.",
    "The leaders of Chile and Norway signed a declaration on Tuesday that would let them send ships to the strait.",
  ],
])("two deeds, two statements, or one voice: %s | %s", (one, other) => {
  expect(attributionsIn(one, other)).toEqual([]);
});
