import { baseUnits, type ExclusiveSet, type OwnOffice, type OwnUnit, type Span } from "../domain/index.js";
import type { FileReader } from "./read/file-reader.js";
import { checked } from "./shapes/checked.js";
import { listOf, located, objectOf, optional, recordOf, required } from "./shapes/collections.js";
import { number, text } from "./shapes/scalars.js";
import type { Located, Shape } from "./shapes/shape.js";

/** Words that a rule brings. */
export interface RuleLexicon {
  readonly opposites?: readonly (readonly string[])[];
  readonly exclusive?: readonly ExclusiveSet[];
  readonly aliases?: readonly (readonly string[])[];
  readonly units?: readonly OwnUnit[];
  readonly offices?: readonly OwnOffice[];
}

const words = (pattern: RegExp, message: string, hint: string): Shape<string> =>
  checked(text, (value, place, reader) => {
    if (!pattern.test(value)) reader.refuse(place, message, hint);
  });

const setName = words(
  /^[a-z][a-z0-9-]{0,40}$/,
  "a set's name is lower-case letters, digits and -",
  "For example: end-of-strike.",
);
const actWord = words(
  /^(?:be |an? |the )?\p{Ll}[\p{Ll}-]{0,30}(?: \p{Ll}[\p{Ll}-]{0,30}){0,3}$/u,
  "a verb in its base form is expected here, or a state or a noun",
  "For example: suspend, call off, be on hold, a suspension.",
);
const unitName = words(
  /^\p{Ll}[\p{Ll}.]{0,20}$/u,
  "a unit is one word in lower case, in the singular",
  "For example: fathom, not Fathoms.",
);
const officeName = words(
  /^\p{Ll}[\p{Ll}-]{0,30}(?: \p{Ll}[\p{Ll}-]{0,30}){0,2}$/u,
  "an office is one to three words in lower case, in the singular",
  "For example: port captain.",
);
const properName = words(
  /^.{2,80}$/u,
  "a name has 2 to 80 letters",
  "Write it as the sources do, without an article.",
);

/** Words of lists that stand for different things: the same one in two places would contradict itself. */
function refuseTwice(found: readonly Located<string>[], where: string, reader: FileReader): void {
  const seen = new Set<string>();
  for (const word of found) {
    if (seen.has(word.value)) reader.refuse(word, `"${word.value}" stands in ${where} twice`);
    seen.add(word.value);
  }
}

const plain = (found: readonly Located<string>[]): readonly string[] => found.map(({ value }) => value);

interface SetText {
  readonly name: string;
  readonly question: string;
  readonly levels: readonly (readonly Located<string>[])[];
}

const exclusiveSet: Shape<SetText> = checked(
  objectOf<SetText>("an exclusive set", "key", {
    name: required(setName, "Unlike any other's; the name of a shipped set puts this one in its place."),
    question: required(text, 'What the values answer: "how the strike ended".'),
    levels: required(
      listOf(listOf(located(actWord), 1), 2),
      "Verbs (call off), states (be on hold) and nouns (a halt), by level: those of one level agree, those of two exclude each other.",
    ),
  }),
  ({ levels }, _place, reader) => refuseTwice(levels.flat(), "this set", reader),
);

const opposite = checked(listOf(located(actWord), 2), (pair, _place, reader) => {
  refuseTwice(pair, "this pair", reader);
  for (const word of pair.slice(2))
    reader.refuse(word, "an opposite is a pair", "For more, or for synonyms, write an exclusive set.");
});

interface UnitText {
  readonly is: string;
  readonly times: number;
  readonly also?: readonly string[];
}

const measured = words(
  new RegExp(`^(?:${baseUnits.join("|")}|[A-Z]{3})$`),
  "a base unit or a currency's code is expected here",
  `It is one of: ${baseUnits.join(", ")}; or a code like EUR.`,
);
const unit = objectOf<UnitText>("a unit", "key", {
  is: required(measured, `What it measures, in base units: ${baseUnits.join(", ")}, or a currency like EUR.`),
  times: required(number({ min: 1e-9, max: 1e12, whole: false }), "How many base units it is."),
  also: optional(listOf(unitName, 1), "Other spellings; a plural in s is known."),
});

interface OfficeText {
  readonly same: readonly Located<string>[];
  readonly not?: readonly Located<string>[];
}

const office = checked(
  objectOf<OfficeText>("an office", "key", {
    same: required(listOf(located(officeName), 1), "The office by all its names."),
    not: optional(listOf(located(officeName), 1), "Offices that nobody holds beside it."),
  }),
  ({ same, not = [] }, _place, reader) => refuseTwice([...same, ...not], "this office", reader),
);

interface LexiconText {
  readonly opposites?: readonly (readonly Located<string>[])[];
  readonly exclusive?: readonly SetText[];
  readonly aliases?: Located<ReadonlyMap<string, readonly string[]>>;
  readonly units?: Located<ReadonlyMap<string, UnitText>>;
  readonly offices?: readonly OfficeText[];
}

const whole = checked(
  objectOf<LexiconText>("a lexicon", "key", {
    opposites: optional(
      listOf(opposite, 1),
      "Pairs that exclude each other: [[confirm, deny], [be open, be closed]].",
    ),
    exclusive: optional(
      listOf(exclusiveSet, 1),
      "Acts that exclude each other when they are told of one thing.",
    ),
    aliases: optional(
      located(recordOf(listOf(properName, 1), { noun: "name", known: null })),
      "A person, body or place by its name, and its other names.",
    ),
    units: optional(
      located(recordOf(unit, { noun: "unit", known: null })),
      "Units of measure, by their name.",
    ),
    offices: optional(listOf(office, 1), "Offices by all their names, and what excludes them."),
  }),
  (read, place, reader) => {
    if (Object.keys(read).length === 0) refuseEmpty(place, reader);
    for (const name of read.units?.value.keys() ?? [])
      if (!/^\p{Ll}[\p{Ll}.]{0,20}$/u.test(name))
        reader.refuse(
          firstOf(read.units ?? place),
          `"${name}" cannot be a unit's name`,
          "Write one word in lower case, in the singular.",
        );
  },
);

const refuseEmpty = (place: Span, reader: FileReader): void => {
  reader.refuse(
    place,
    "this lexicon brings nothing",
    "Give opposites, exclusive, aliases, units or offices.",
  );
};

/** A map is too long to underline. */
const firstOf = ({ start }: Span): Span => ({ start, end: start + 1 });

export const lexiconShape: Shape<RuleLexicon> = {
  ...whole,
  read(node, reader) {
    const read = whole.read(node, reader);
    if (read === undefined) return undefined;
    const { opposites, exclusive, aliases, units, offices } = read;
    return {
      ...(opposites && { opposites: opposites.map(plain) }),
      ...(exclusive && {
        exclusive: exclusive.map(({ levels, ...rest }) => ({ ...rest, levels: levels.map(plain) })),
      }),
      ...(aliases && { aliases: [...aliases.value].map(([name, also]) => [name, ...also]) }),
      ...(units && {
        units: [...units.value].map(([name, { is, times, also = [] }]) => ({
          names: [name, ...also],
          is,
          times,
        })),
      }),
      ...(offices && {
        offices: offices.map(({ same, not = [] }) => ({ same: plain(same), not: plain(not) })),
      }),
    };
  },
};
