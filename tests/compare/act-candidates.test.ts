import { expect, test } from "@jest/globals";
import { findCandidates } from "../../src/compare/acts/candidates.js";
import type { Proposition, Side } from "../../src/compare/acts/proposition.js";
import { readPropositions } from "../../src/compare/acts/read.js";
import { alignClaims } from "../../src/compare/align/claims.js";
import { storyOfTexts } from "./compare-texts.js";

const ferry = [
  "Divers raised the ferry on Monday. The mayor of Harrow praised the divers.",
  "The ferry was raised by divers on Tuesday. A baker opened a shop in Orsa.",
  "Divers have raised the ferry. The harbour office closed the pier.",
];

function propositionsOf(texts: readonly string[]): {
  all: Proposition[];
  pairs: [Proposition, Proposition][];
} {
  const story = storyOfTexts(texts);
  const bySentence = readPropositions(story);
  const all = bySentence.flatMap((sentences) => [...sentences.values()].flat());
  return { all, pairs: [...findCandidates(story, bySentence)].map(([a, b]) => [a, b]) };
}

test("brings each two acts together once, whichever of their words they share", () => {
  const { all, pairs } = propositionsOf(ferry);
  const keys = pairs.map(([a, b]) =>
    [all.indexOf(a), all.indexOf(b)].sort((one, two) => one - two).join("-"),
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(pairs.every(([a, b]) => a !== b)).toBe(true);
  const raised = pairs.filter(([a, b]) => a.act.name === "raise" && b.act.name === "raise");
  expect(raised).toHaveLength(3);
});

test("gives sides of equal words one gist and the same sets, and others their own", () => {
  const { all } = propositionsOf(ferry);
  const themes = all.flatMap(({ act, theme }): Side[] =>
    act.name === "raise" && theme !== null ? [theme] : [],
  );
  expect(themes.map(({ head }) => head)).toEqual(["ferry", "ferry", "ferry"]);
  const [first, ...others] = themes as [Side, ...Side[]];
  for (const other of others) {
    expect(other.gist).toBe(first.gist);
    expect(other.nouns).toBe(first.nouns);
  }
  const shop = all.find(({ theme }) => theme?.head === "shop")?.theme;
  expect(shop?.gist).not.toBe(first.gist);
  expect(shop?.gist.number).not.toBe(first.gist.number);
});

test("aligns claims of one verb that were done to one thing, and no others", () => {
  const verbs = [...alignClaims(storyOfTexts(ferry))].map(({ a, b, patient }) => [
    a.claim.verb?.lemma,
    b.claim.verb?.lemma,
    patient > 0,
  ]);
  expect(verbs).toEqual([
    ["raise", "raise", true],
    ["raise", "raise", true],
    ["raise", "raise", true],
  ]);
});

test("aligns no claim that is not told as a fact", () => {
  const texts = ["Divers raised the ferry on Monday.", "Divers may raise the ferry on Tuesday."];
  expect([...alignClaims(storyOfTexts(texts))]).toEqual([]);
});
