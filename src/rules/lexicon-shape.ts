import { type ExclusiveSet, emptyLexicon, type Lexicon } from "../domain/index.js";
import type { RuleSet } from "./rule.js";
import { checked } from "./shapes/checked.js";
import { listOf, located, objectOf, required } from "./shapes/collections.js";
import { text } from "./shapes/scalars.js";
import type { Located, Shape } from "./shapes/shape.js";

/** Words that a rule brings. */
export interface RuleLexicon {
  readonly exclusive: readonly ExclusiveSet[];
}

const name = checked(text, (value, place, reader) => {
  if (!/^[a-z][a-z0-9-]{0,40}$/.test(value))
    reader.refuse(place, "a set's name is lower-case letters, digits and -", "For example: end-of-strike.");
});

const lemma = checked(text, (value, place, reader) => {
  if (!/^\p{Ll}[\p{Ll}-]{0,40}$/u.test(value))
    reader.refuse(
      place,
      "one verb in its base form is expected here",
      "For example: suspend, not suspended.",
    );
});

interface SetText {
  readonly name: string;
  readonly question: string;
  readonly levels: readonly (readonly Located<string>[])[];
}

const exclusiveSet: Shape<SetText> = checked(
  objectOf<SetText>("an exclusive set", "key", {
    name: required(name, "Unlike any other's; the name of a shipped set puts this one in its place."),
    question: required(text, 'What the values answer: "how the strike ended".'),
    levels: required(
      listOf(listOf(located(lemma), 1), 2),
      "Verbs, by level: words of one level agree, words of two levels exclude each other.",
    ),
  }),
  ({ levels }, _place, reader) => {
    const seen = new Set<string>();
    for (const word of levels.flat()) {
      if (seen.has(word.value)) reader.refuse(word, `"${word.value}" stands in this set twice`);
      seen.add(word.value);
    }
  },
);

const whole = objectOf<{ readonly exclusive: readonly SetText[] }>("a lexicon", "key", {
  exclusive: required(
    listOf(exclusiveSet, 1),
    "Acts that exclude each other when they are told of one thing.",
  ),
});

export const lexiconShape: Shape<RuleLexicon> = {
  ...whole,
  read(node, reader) {
    const read = whole.read(node, reader);
    if (read === undefined) return undefined;
    const exclusive = read.exclusive.map(({ levels, ...rest }) => ({
      ...rest,
      levels: levels.map((level) => level.map(({ value }) => value)),
    }));
    return { exclusive };
  },
};

/** What all rules of a set bring; where two bring a set of one name, the rule that is asked first has its way. */
export function lexiconOf({ rules }: RuleSet): Lexicon {
  const sets = new Map<string, ExclusiveSet>();
  for (const set of rules.flatMap(({ lexicon }) => lexicon?.exclusive ?? []))
    if (!sets.has(set.name)) sets.set(set.name, set);
  return sets.size === 0 ? emptyLexicon : { exclusiveSets: [...sets.values()] };
}
