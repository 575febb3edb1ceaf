import { expect, test } from "@jest/globals";
import { rivalriesOf } from "../../src/compare/slots/rivals.js";
import { storyOfTexts } from "./compare-texts.js";

const namesIn = (...texts: readonly string[]): readonly string[] =>
  rivalriesOf(storyOfTexts(texts)).map(({ slot }) => slot.name);

test.each([
  [
    "activity-when-harmed",
    "Ida Brandt was crossing Harbour Road when she was hit by a van.",
    "Ida Brandt was hit while walking along Harbour Road.",
  ],
  [
    "activity-when-harmed",
    "A woman stepping out of her car was struck by a tram. The woman, Ida Brandt, died.",
    "Ida Brandt was crossing the tracks when she was struck by a tram.",
  ],
  [
    "vehicle-colour",
    "The boy was knocked down by a white Vauxhall Astra.",
    "Police seek the driver of a blue Vauxhall Astra.",
  ],
  ["vehicle-colour", "The gang fled in a black van.", "A red van was seen leaving the bank."],
  [
    "aim",
    "The gunman was aiming for his former partner, the court heard.",
    "The bullet was meant for a rival dealer, detectives believe.",
  ],
  [
    "wounded-part",
    "Winger Tom Harker sprained his ankle on Sunday.",
    "Winger Tom Harker suffered a bruised shoulder.",
  ],
  ["wounded-part", "Tom Berg-Harker hurt his knee.", "Tom Harker went off with an elbow injury."],
  ["manner-of-death-told", "Two miners suffocated in the shaft.", "The two miners were burnt to death."],
  [
    "death-time",
    "Ida Brandt was shot on Monday. She died at the scene.",
    "Ida Brandt was shot on Monday and later died in hospital.",
  ],
  [
    "legal-stage",
    "Jon Vey, 31, was still being questioned about the killing of his landlord.",
    "Jon Vey has been charged with killing his landlord.",
  ],
  [
    "charge-kind-told",
    "Owen Pryce was charged with the murder of his landlord.",
    "Owen Pryce has been charged with manslaughter.",
  ],
  ["damage-grade", "The flood destroyed the bridge at Ulm.", "Part of the bridge collapsed in the flood."],
  [
    "damage-grade",
    "A tornado flattened several villages on Monday.",
    "The tornado passed through, damaging several villages.",
  ],
  [
    "pace-of-effort",
    "The evacuation is going smoothly, the mayor said.",
    "Residents said the evacuation was chaotic.",
  ],
  [
    "done-or-under-way",
    "The yacht had been boarded by smugglers.",
    "The yacht was being boarded by smugglers when the patrol came.",
  ],
  [
    "listed-kind",
    "Police seized nine rifles and four shotguns.",
    "Police seized nine rifles and four pistols.",
  ],
  [
    "offer-stands",
    "Northgate Holdings has withdrawn its offer for the brewery.",
    "Northgate Holdings has made an offer for the brewery.",
  ],
  ["bail-told", "Owen Pryce was held without bail.", "Bail was set at $50,000 for Owen Pryce."],
  [
    "what-did-harm",
    "Ida Brandt was struck by a bus.",
    "Ida Brandt was killed when she was hit by a white van.",
  ],
  [
    "what-did-harm",
    "The baker Karl Moe lost an eye to a firework.",
    'The baker Karl Moe was in bed. "I was hit by a bottle," said Karl Moe.',
  ],
  ["vote-margin", "The council approved it unanimously.", "The council narrowly approved it."],
  ["vote-margin", "The board backed the bid unanimously.", "Two of the nine directors voted against."],
  ["what-did-harm", "The ewes on the hill were killed by dogs.", "A bear killed the ewes on the hill."],
  ["what-did-harm", "The botanist Ada Rook died of pneumonia.", "The botanist Ada Rook died of malaria."],
  ["what-did-harm", "The fire was started by a candle.", "A cigarette started the fire, the report says."],
])("%s: %s / %s", (name, a, b) => expect(namesIn(a, b)).toEqual([name]));

test.each([
  // One may be said of the other.
  ["Ida Brandt was walking home when she was hit.", "Ida Brandt was crossing the road when she was hit."],
  // The driver's doing, and not hers.
  [
    "Ida Brandt was crossing the road when she was hit.",
    "Ida Brandt was hit by a driver who was driving home.",
  ],
  // What she had done before.
  ["Ida Brandt had left her car and was hit.", "Ida Brandt was walking along the road when she was hit."],
  // Two vehicles.
  ["A white van hit the boy.", "A blue lorry followed the van."],
  ["Two cars were towed: a red Honda and a blue Honda.", "A blue Honda was towed."],
  // Whom it was meant for told more or less closely.
  ["The shots were meant for a rival gang.", "The shots were meant for members of a rival gang."],
  // No attack.
  ["The campaign is aimed at parents.", "The campaign is targeting teachers."],
  // Several wounds, and another's wound.
  ["Tom Harker was shot in the arm and the leg.", "Tom Harker was shot in the leg."],
  ["Tom Harker sprained his ankle.", "Substitute Leo Marsh has a shoulder injury."],
  ["The head of the union was hurt by the remarks of Tom Harker.", "Tom Harker hurt his back."],
  // Two deaths.
  ["Ida Brandt died at the scene. Karl Brandt died later in hospital.", "Ida Brandt died at the scene."],
  ["The swimmer Ida Brandt drowned.", "The climber Karl Moe was crushed to death."],
  // Two counts.
  ["Owen Pryce was charged with murder and manslaughter.", "Owen Pryce was charged with manslaughter."],
  ["Owen Pryce was charged with murder.", "Leo Marsh was charged with manslaughter."],
  ["Owen Pryce was charged with murder.", "Owen Pryce could be charged with manslaughter."],
  // Two buildings, and many of which some were.
  ["The flood destroyed the bridge.", "The flood damaged the chapel."],
  ["The quake destroyed houses.", "The quake damaged houses."],
  ["The fire destroyed the kitchen of the inn.", "The kitchen of the inn was damaged by fire."],
  ["The quake destroyed or damaged four villages.", "The quake destroyed four villages."],
  // Two efforts.
  ["The evacuation went smoothly.", "Repairs were slow."],
  // Two things of a list.
  [
    "Police seized nine rifles and four shotguns.",
    "Police seized nine rifles, four pistols and three shotguns.",
  ],
  ["Police seized nine rifles and four guns.", "Police seized nine rifles and four pistols."],
  // Two bidders.
  ["Northgate Holdings has withdrawn its offer.", "Calder Group has made an offer."],
  ["Northgate Holdings has withdrawn its offer.", "Northgate Holdings had made an offer in May."],
  // Two accused, two fires, two votes.
  ["Owen Pryce was held without bail.", "Bail was set at $50,000 for Leo Marsh."],
  ["The fire was caused by faulty wiring.", "Cigarettes were on sale after the fire."],
  ["Either a candle or a cigarette started the fire.", "A cigarette started the fire."],
  ["Ida Brandt was struck by a car.", "Ida Brandt was hit by a taxi."],
  ["Ida Brandt was struck by a car.", "Karl Moe was hit by a bus."],
  ["The council approved it unanimously.", "The senate narrowly approved it."],
  ["Jon Vey, 31, was questioned for two days.", "Jon Vey has been charged with killing his landlord."],
  ["Jon Vey is being questioned about the fire.", "Jon Vey has not been charged with arson."],
  [
    "Ida Brandt was shot. Nine were killed on the spot.",
    "Ida Brandt was shot. Two of the injured died in hospital.",
  ],
  // The same thing by a wider word, another thing that was harmed, and a chance.
  ["Ida Brandt was struck by a van.", "Ida Brandt was hit by a delivery vehicle."],
  ["The ewes on the hill were killed by dogs.", "A bear killed the hens in the yard."],
  ["The fire was started by a candle.", "The fire may have been started by a cigarette."],
  ["The botanist Ada Rook died of pneumonia.", "The botanist Ada Rook died of an illness."],
])("stays quiet on: %s / %s", (a, b) => expect(namesIn(a, b)).toEqual([]));
