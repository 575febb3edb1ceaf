import { expect, test } from "@jest/globals";
import { emptyLexicon, type Lexicon } from "../../src/domain/index.js";
import { isOwnOffice, ownUnit, withOwnWords } from "../../src/lexicon/own-words.js";
import { isPersonNoun } from "../../src/lexicon/person-nouns.js";

const harbour: Lexicon = {
  ...emptyLexicon,
  units: [{ names: ["fathom", "fm"], is: "m", times: 1.8288 }],
  offices: [{ same: ["harbourmaster", "chief wharfinger"], not: ["dredgeman"] }],
};

test("words are known while a source is read with them, and not before or after", () => {
  expect([ownUnit("fathoms"), isPersonNoun("wharfinger")]).toEqual([null, false]);
  withOwnWords(harbour, () => {
    for (const form of ["fathom", "fathoms", "fm"]) expect(ownUnit(form)?.times).toBe(1.8288);
    for (const form of ["harbourmaster", "wharfingers", "dredgeman"]) expect(isPersonNoun(form)).toBe(true);
    expect([ownUnit("mile"), isOwnOffice("chief")]).toEqual([null, false]);
    withOwnWords(emptyLexicon, () => expect(ownUnit("fathom")).toBeNull());
    expect(ownUnit("fathom")).not.toBeNull();
  });
  expect([ownUnit("fathom"), isPersonNoun("wharfinger")]).toEqual([null, false]);
});

test("nor after a reading that broke off", () => {
  const broken = () =>
    withOwnWords(harbour, () => {
      throw new Error("broken off");
    });
  expect(broken).toThrow("broken off");
  expect(ownUnit("fathom")).toBeNull();
});
