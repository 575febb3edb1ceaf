import { type DifferenceType, differenceTypes, type Span } from "../domain/index.js";
import { examplesShape } from "./example-shape.js";
import type { Kind } from "./kinds/index.js";
import { lexiconShape, type RuleLexicon } from "./lexicon-shape.js";
import { type Message, messageShape, messageTextShape } from "./message.js";
import { commonPlaceholders } from "./placeholders.js";
import type { FileReader } from "./read/file-reader.js";
import type { Parameters, RuleExample } from "./rule.js";
import { type SeverityTable, severityShape } from "./severity.js";
import { checked } from "./shapes/checked.js";
import { type Fields, located, objectOf, optional, required } from "./shapes/collections.js";
import { anything, oneOf, text } from "./shapes/scalars.js";
import type { Located, Shape } from "./shapes/shape.js";

/** What a rule says of itself; one that extends another says only what is its own. */
export interface RuleText {
  readonly kind: DifferenceType;
  readonly severity: SeverityTable;
  readonly message: Message;
  readonly messageInOneSource?: Message;
  readonly why: string;
  readonly check?: string;
  readonly notWhen?: string;
  readonly params?: Parameters;
}

/** What no rule can take over from another. */
export interface OwnText {
  readonly lexicon?: RuleLexicon;
  /** Keeps its place: only the other files can tell whether it is taken. */
  readonly id: Located<string>;
  readonly examples: readonly RuleExample[];
}

export interface ExtendingText extends OwnText, Omit<Partial<RuleText>, "kind"> {
  readonly extends: string;
}

/** `kind` is null where the file names none that is known: what depends on it is then not judged. */
export const ruleShape = (kind: Kind | null): Shape<OwnText & RuleText> =>
  objectOf<OwnText & RuleText>("a rule", "key", { ...own, ...said(kind) });

/** The kind is that of the rule which is extended. */
export function extendingShape(kind: Kind | null): Shape<ExtendingText> {
  const { kind: _, severity, message, why, ...rest } = said(kind);
  return objectOf<ExtendingText>("a rule that extends another", "key", {
    ...own,
    extends: required(text, "The id of the rule to take over what is not said here from."),
    severity: { ...severity, required: false },
    message: { ...message, required: false },
    why: { ...why, required: false },
    ...rest,
  });
}

const said = (kind: Kind | null): Fields<RuleText> => ({
  kind: required(oneOf(differenceTypes, "kind"), "The type of difference that the rule speaks of."),
  severity: required(
    severityShape(kind?.hasUnits ?? true),
    "How serious its findings are; off reports nothing.",
  ),
  message: required(messageOf(kind), "The finding in one neutral sentence, with {values}."),
  messageInOneSource: optional(messageOf(kind), "The same where one source differs with itself."),
  why: required(text, "Why such a difference matters to readers."),
  check: optional(text, "What an editor does first; shown with every finding."),
  notWhen: optional(text, "When the rule does not apply."),
  params: optional(
    kind === null ? (anything as Shape<Parameters>) : paramsShape(kind),
    "Which of these differences are meant, and what is tolerated.",
  ),
});

const messageOf = (kind: Kind | null): Shape<Message> =>
  kind === null ? messageTextShape : messageShape(kind.type, [...commonPlaceholders, ...kind.placeholders]);

export const paramsShape = (kind: Kind): Shape<Parameters> =>
  checked(
    objectOf<Parameters>(
      kind.type,
      "parameter",
      Object.fromEntries(
        kind.parameters.map((param) => [param.name, optional(param.shapeFor(kind.type), param.about)]),
      ) satisfies Fields<Parameters>,
    ),
    ({ measure, measures }, place, reader) => {
      if (measure && measures)
        reader.refuse(place, "both measure and measures are given", "Keep one of them.");
    },
  );

const id: Shape<string> = checked(text, (value, place: Span, reader: FileReader) => {
  const [folder, name] = reader.file.path.split(/[\\/]/).slice(-2);
  const expected = `${folder}/${name?.replace(/\.ya?ml$/, "")}`;
  if (!/^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/.test(value))
    reader.refuse(place, "a rule's id is a pack and a name, like core/death-toll", "Use a-z, 0-9 and -.");
  else if (name !== undefined && value !== expected)
    reader.refuse(place, "a rule's id is its folder and file name", `For this file it is ${expected}.`);
});

const own: Fields<OwnText> = {
  id: required(located(id), "Its folder and file name: core/death-toll for rules/core/death-toll.yaml."),
  lexicon: optional(lexiconShape, "Words that it brings, beside those of the program."),
  examples: required(examplesShape, "At least one that fires and one that stays quiet."),
};
