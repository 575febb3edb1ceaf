import { type DifferenceType, differenceTypes, type Span } from "../../domain/index.js";
import { nearestName } from "../../text/index.js";
import { type Kind, kinds } from "../kinds/index.js";
import { type Rule, replaceParameters } from "../rule.js";
import { extendingShape, type OwnText, ruleShape } from "../rule-shape.js";
import type { FileReader } from "./file-reader.js";
import { type ParsedFile, peekText } from "./parse-file.js";

/** A rule and the place of its id, for what only the other files can tell. */
export interface ReadRule {
  readonly rule: Rule;
  readonly idPlace: Span;
}

/** Reads a rule that stands alone, and tells all its mistakes, those of meaning too. */
export function readRule({ root, reader }: ParsedFile): ReadRule | undefined {
  const read = root === null ? undefined : ruleShape(kindOf(root)).read(root, reader);
  if (read === undefined) return undefined;
  const { kind, severity, message, why } = read;
  const rule: Rule = {
    ...ownOf(read, reader),
    base: null,
    ...{ kind, severity, message, why },
    messageInOneSource: read.messageInOneSource ?? null,
    check: read.check ?? null,
    notWhen: read.notWhen ?? null,
    params: read.params ?? {},
  };
  return { rule, idPlace: read.id };
}

/** Reads a rule that extends `base`; without a base (it is broken, or not there) only to tell its mistakes. */
export function readExtension({ root, reader }: ParsedFile, base: Rule | null): ReadRule | undefined {
  const shape = extendingShape(base === null ? null : kinds[base.kind]);
  const read = root === null ? undefined : shape.read(root, reader);
  if (read === undefined || base === null) return undefined;
  const rule: Rule = {
    ...ownOf(read, reader),
    base,
    kind: base.kind,
    severity: read.severity ?? base.severity,
    message: read.message ?? base.message,
    messageInOneSource: read.messageInOneSource ?? base.messageInOneSource,
    why: read.why ?? base.why,
    check: read.check ?? base.check,
    notWhen: read.notWhen ?? base.notWhen,
    params: replaceParameters(base.params, read.params ?? {}),
  };
  return { rule, idPlace: read.id };
}

const ownOf = ({ id, examples, lexicon }: OwnText, reader: FileReader) => ({
  id: id.value,
  pack: id.value.split("/", 1)[0] ?? "",
  path: reader.file.path,
  examples,
  ...(lexicon !== undefined && { lexicon }),
});

/** The kind that a file means, also where it is misspelt: the rest of the file is judged by it. */
function kindOf(root: ParsedFile["root"]): Kind | null {
  const given = peekText(root, "kind")?.text ?? "";
  if (given === "") return null;
  const name = differenceTypes.find((type) => type === given) ?? nearestName(given, differenceTypes);
  return name === null ? null : kinds[name as DifferenceType];
}
