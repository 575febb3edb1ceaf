import type { Token } from "../../domain/index.js";
import {
  endsClause,
  excludesAllBut,
  type Filling,
  type Level,
  levelOf,
  type Place,
  type Slot,
} from "./slot.js";

const ways: readonly Level[] = [
  ["window", /^(?:window)$/],
  ["door", /^(?:door|doorway|entrance)$/],
  ["roof", /^(?:roof|skylight|ceiling)$/],
  ["tunnel", /^(?:tunnel|sewer|drain|pipe)$/],
  ["fence", /^(?:fence|wall|gate)$/],
  ["shaft", /^(?:vent|duct|shaft|chimney|hatch)$/],
];
const moving: readonly Level[] = [
  ["out", /^(?:escape|flee|break|crawl|climb|slip|abscond)$/],
  ["in", /^(?:enter|burst|burgle|intrude)$/],
];
const through = /^(?:through|over|via|under|down)$/;

/** By what way prisoners got out or burglars got in: "through a window", "over the wall". */
export const wayInOrOut: Slot = {
  name: "way-in-or-out",
  question: "which way was taken",
  cues: "window door doorway entrance roof skylight ceiling tunnel sewer drain pipe fence wall gate vent duct shaft chimney hatch".split(
    " ",
  ),
  single: true,
  read: ({ tokens }: Place) => tokens.flatMap((_, i) => wayAt(tokens, i)),
  excludes: excludesAllBut([]),
};

function wayAt(tokens: readonly Token[], i: number): Filling[] {
  const value = levelOf(ways, tokens[i]?.lemma);
  if (value === undefined || tokens[i]?.pos === "VERB") return [];
  const before = tokens.slice(Math.max(0, i - 5), i);
  const by = before.findLastIndex(({ lower }) => through.test(lower));
  if (by < 0 || before.slice(by).some(endsClause)) return [];
  const at = Math.max(0, i - 5) + by;
  const verb = tokens
    .slice(Math.max(0, at - 5), at)
    .findLast(({ lemma, pos }) => pos === "VERB" && moving.some(([, words]) => words.test(lemma)));
  const way = levelOf(moving, verb?.lemma);
  return way === undefined ? [] : [{ owner: way, value, first: at, past: i + 1 }];
}
