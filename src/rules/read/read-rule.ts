import { isMap, isScalar, type Node } from "yaml";
import { type DifferenceType, differenceTypes } from "../../domain/index.js";
import { nearestName } from "../../text/index.js";
import { type Kind, kinds } from "../kinds/index.js";
import type { Rule } from "../rule.js";
import { ruleShape } from "../rule-shape.js";
import type { FileReader, Place } from "./file-reader.js";

/** A rule and the place of its id, for what only the other files can tell. */
export interface ReadRule {
  readonly rule: Rule;
  readonly idPlace: Place;
}

/** Reads one rule and tells all its mistakes, those of meaning too. */
export function readRule(root: Node, reader: FileReader): ReadRule | undefined {
  const read = ruleShape(kindOf(root)).read(root, reader);
  if (read === undefined) return undefined;
  return {
    idPlace: read.id,
    rule: {
      id: read.id.value,
      pack: read.id.value.split("/", 1)[0] ?? "",
      path: reader.file.path,
      kind: read.kind,
      severity: read.severity,
      message: read.message,
      messageInOneSource: read.messageInOneSource ?? null,
      why: read.why,
      check: read.check ?? null,
      notWhen: read.notWhen ?? null,
      params: Object.values(read.params ?? {}),
      examples: read.examples,
    },
  };
}

/** The kind that a file means, also where it is misspelt: the rest of the file is judged by it. */
function kindOf(root: Node): Kind | null {
  const pair = isMap(root) ? root.items.find(({ key }) => isScalar(key) && key.value === "kind") : undefined;
  const given = isScalar(pair?.value) ? pair.value.value : null;
  if (typeof given !== "string" || given === "") return null;
  const name = differenceTypes.find((type) => type === given) ?? nearestName(given, differenceTypes);
  return name === null ? null : kinds[name as DifferenceType];
}
