import { type ExclusiveSet, emptyLexicon, type Lexicon, readOnce } from "../domain/index.js";
import type { RuleSet } from "./rule.js";

/** "call off", "be on hold" and "a halt" as the comparers look for them: call_off, a:on_hold, n:halt. */
const notation = (written: string): string => {
  const [, marker = "", word = written] = /^(be |an? |the )?(.*)$/.exec(written) ?? [];
  const kind = marker === "be " ? "a:" : marker === "" ? "" : "n:";
  return `${kind}${word.replaceAll(" ", "_")}`;
};

const inNotation = (set: ExclusiveSet): ExclusiveSet => ({
  ...set,
  levels: set.levels.map((level) => level.map(notation)),
});

/** An opposite is a set of two levels; its name is made of its words, for rules that select on it. */
const setOf = (pair: readonly string[]): ExclusiveSet => ({
  name: pair.map((word) => word.replaceAll(" ", "-")).join("-or-"),
  question: `which it was, “${pair.join("” or “")}”`,
  levels: pair.map((word) => [word]),
});

/**
 * What all rules of a set bring; where two bring a set or a unit of one name, the rule that is asked first has its
 * way. The same set of rules gives the same object, so that what is made of it can be kept.
 */
export const lexiconOf = readOnce((set: RuleSet): Lexicon => {
  const own = set.rules.flatMap(({ lexicon }) => lexicon ?? []);
  const sets = new Map<string, ExclusiveSet>();
  for (const each of own.flatMap(({ exclusive = [], opposites = [] }) => [
    ...exclusive,
    ...opposites.map(setOf),
  ]))
    if (!sets.has(each.name)) sets.set(each.name, inNotation(each));
  const taken = new Set<string>();
  const units = own
    .flatMap(({ units = [] }) => units)
    .flatMap((unit) => {
      const names = unit.names.filter((name) => !taken.has(name));
      for (const name of names) taken.add(name);
      return names.length === 0 ? [] : [{ ...unit, names }];
    });
  const lexicon: Lexicon =
    own.length === 0
      ? emptyLexicon
      : {
          exclusiveSets: [...sets.values()],
          aliases: own.flatMap(({ aliases = [] }) => aliases),
          units,
          offices: own.flatMap(({ offices = [] }) => offices),
        };
  return lexicon;
});
