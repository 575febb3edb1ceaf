import { describe, expect, test } from "@jest/globals";
import { polarity } from "../../src/compare/comparers/polarity.js";
import { compareTexts } from "./compare-texts.js";

describe("did, and did not", () => {
  test.each([
    ["The driver, Owen Marsh, 54, was arrested at the scene.", "Owen Marsh was not arrested."],
    [
      "The guard opened the emergency gate, fans said.",
      "The guard did not open the emergency gate, the club said.",
    ],
    ["The captain ignored the distress signal.", "The captain denied ignoring the distress signal."],
    ["Inspectors checked the crane last year.", "Inspectors never checked the crane, a worker said."],
    ["The minister signed the export licence.", "The minister has not signed the export licence."],
    ["Huw Penrose, 58, was arrested on Monday.", "Huw Penrose was not arrested."],
    ["Mr Okafor was named as a suspect in the case.", "Mr Okafor was not named as a suspect in the case."],
    ["The suit's defendants include Mr Okafor.", "The suit does not name Mr Okafor as a defendant."],
    ["No fuel has leaked from the tanker.", "Diesel had been leaking from the tanker since Sunday."],
    ["There was no sign that the lock had been forced.", "Thieves forced the lock of the chapel."],
    ["The inspector went to the quarry.", "The inspector closed the case without once going to the quarry."],
    ["The minister said she would not intervene.", "The minister said she would not hesitate to intervene."],
    ["The bakery has passed every inspection.", "The bakery has not passed an inspection since 2021."],
    [
      "The clinic was never without electricity, said Ann Lund, a spokeswoman for the trust.",
      "The clinic was without electricity for an hour, nurses said.",
    ],
    [
      "The housing secretary, Helen Marsh, said she would not intervene.",
      'Helen Marsh told the programme: "I will not hesitate to step in."',
    ],
    ["Detectives have nothing to link the fires.", "Detectives linked the fires."],
    ["The inquest was held in Marlow on Monday.", "The inquest has not yet taken place."],
  ])("%s / %s", (a, b) => {
    const { differences } = compareTexts(polarity, [a, b]);
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({ type: "polarity", measure: "denial", cause: "contradiction" });
    expect(differences[0]?.values.map((value) => value.key).sort()).toEqual(["no", "yes"]);
  });

  test.each([
    // Another thing that was not opened.
    ["The guard opened the emergency gate.", "The guard did not open the parcel."],
    // Another doer.
    ["Spain signed the fishing treaty.", "Norway has not signed the fishing treaty."],
    // His brother, his lawyer.
    [
      "The suit's defendants include Mr Okafor's brother.",
      "The suit does not name Mr Okafor as a defendant.",
    ],
    ["Defendants include Mr Okafor's agent Dora Barr.", "The suit does not name Mr Okafor as a defendant."],
    // "It" is the tram, of whatever nobody was.
    ["None of the riders was hurt when it struck the gate.", "The tram struck the gate."],
    // What would have been.
    ["The dyke held.", "Had the dyke not held, the fields would be under water."],
    // Two words for one plea.
    [
      "Huw Penrose denied stealing the chalice.",
      "Huw Penrose pleaded not guilty to the theft of the chalice.",
    ],
    // The manner is denied, or the standing.
    ["The cheese was sold in five towns.", "The cheese was not officially sold."],
    ["The councillor sold his vote.", "The councillor did not sell his vote cheaply."],
    // Suspended is somebody, and after the test.
    ["The agency tested Haverling.", "Haverling was suspended after a positive test."],
    // Only the adverb is denied.
    ["The court rejected the appeal.", "The court did not merely reject the appeal."],
    // A stretch of time is denied, not the act.
    ["A tremor hit the valley on Friday.", "The valley has not been hit by a tremor in 30 years."],
    // What is told is when it was done.
    [
      "The warehouse had not been inspected since 2021.",
      "The warehouse in Millbrook was last inspected in 2021.",
    ],
    ["The crew did not leave the ship until Monday.", "The crew left the ship on Monday."],
    // A condition asserts nothing.
    ["The firm paid the fine.", "If the firm does not pay the fine, it loses its licence."],
    // Two ways of saying no.
    ["The driver did not stop the bus.", "The driver never stopped the bus."],
    // Said for another purpose.
    ["The report left no room for doubt.", "The report leaves little room for manoeuvre."],
    ["The driver, Owen Marsh, 54, was arrested.", "The passenger, Ann Holt, 31, was not arrested."],
  ])("stays quiet on: %s / %s", (a, b) => expect(compareTexts(polarity, [a, b]).differences).toEqual([]));
});
