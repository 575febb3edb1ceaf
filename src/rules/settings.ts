import { isScalar, type Node } from "yaml";
import type { Problem, TextFile } from "../domain/index.js";
import { kinds } from "./kinds/index.js";
import { inOrderAsked } from "./order.js";
import { type FileReader, placeOf } from "./read/file-reader.js";
import { parseFile } from "./read/parse-file.js";
import { type Parameters, type Rule, type RuleSet, replaceParameters } from "./rule.js";
import { paramsShape } from "./rule-shape.js";
import { type Level, levels, type SeverityTable, severityShape } from "./severity.js";
import { checked } from "./shapes/checked.js";
import { listOf, objectOf, optional, readEntries, recordOf } from "./shapes/collections.js";
import { oneOf, suggest, text } from "./shapes/scalars.js";
import type { JsonSchema, Shape } from "./shapes/shape.js";

/** How a project finds its settings beside its sources. */
export const settingsFileName = "crosscheck.config.yaml";

/** What a project says of rules that are not its own. */
export interface Settings {
  /** Folders of the project's own packs, relative to the file. */
  readonly folders?: readonly string[];
  readonly packs?: ReadonlyMap<string, "on" | "off">;
  readonly rules?: ReadonlyMap<string, Override>;
}

export interface Override {
  readonly severity?: SeverityTable;
  readonly params?: Parameters;
}

/** Folders whose packs are to be read before the rest of the settings makes sense; its mistakes are told there. */
export function foldersOf(file: TextFile): readonly string[] {
  const { root, reader } = parseFile(file);
  const entries = root === null ? [] : (readEntries(root, reader) ?? []);
  const node = entries.find(({ key }) => key === "folders")?.value ?? null;
  return node === null ? [] : (folders.read(node, reader) ?? []);
}

/** Switches packs off and changes rules as the settings ask. All mistakes are told; with one, nothing takes effect. */
export function configure(
  rules: RuleSet,
  file: TextFile,
): { readonly rules: RuleSet; readonly problems: readonly Problem[] } {
  const { root, reader } = parseFile(file, "may be empty");
  const settings =
    root === null ? undefined : settingsShape(rules, [...rules.packs].sort()).read(root, reader);
  return {
    rules: settings === undefined ? rules : withOverrides(rules, settings, file.path),
    problems: reader.problems,
  };
}

function withOverrides(set: RuleSet, settings: Settings, path: string): RuleSet {
  const rules = set.rules
    .filter(({ pack }) => settings.packs?.get(pack) !== "off")
    .map((rule) => override(rule, settings.rules?.get(rule.id) ?? {}, path));
  return { rules: inOrderAsked(rules, set.packs), packs: set.packs };
}

function override(rule: Rule, { severity, params }: Override, path: string): Rule {
  const parts = [
    ...(severity === undefined ? [] : ["severity"]),
    ...Object.keys(params ?? {}).map((name) => `params.${name}`),
  ];
  if (parts.length === 0) return rule;
  return {
    ...rule,
    severity: severity ?? rule.severity,
    params: replaceParameters(rule.params, params ?? {}),
    overridden: { path, parts },
  };
}

/** Paths lead down from the settings file: a file that somebody sends must not read elsewhere. */
const folder: Shape<string> = checked(text, (value, place, reader) => {
  if (/^([\\/~]|[A-Za-z]:)/.test(value) || value.split(/[\\/]/).includes(".."))
    reader.refuse(place, "a folder stands beside this file or below it", "Write it like newsroom/rules.");
});
const folders = listOf(folder, 1);

function settingsShape({ rules }: RuleSet, packs: readonly string[] | null): Shape<Settings> {
  return objectOf<Settings>(settingsFileName, "key", {
    folders: optional(folders, "Folders with packs of your own, one folder a pack."),
    packs: optional(
      recordOf(oneOf(["on", "off"], "switch"), { noun: "pack", known: packs }),
      "Packs to switch off: { core: off }.",
    ),
    rules: optional(overridesShape(rules), "By rule id: a severity, or a map with severity and params."),
  });
}

/** What may be overridden depends on the rule that is named, so each value is read by its key. */
function overridesShape(rules: readonly Rule[]): Shape<ReadonlyMap<string, Override>> {
  const known = rules.map(({ id }) => id).sort();
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    accepts: "a map from rule id",
    schema: { type: "object", additionalProperties: overrideSchema },
    read(node: Node, reader: FileReader) {
      const entries = readEntries(node, reader);
      if (entries === undefined) return undefined;
      const told = reader.told;
      const overrides = new Map<string, Override>();
      for (const { key, place, value } of entries) {
        const rule = byId.get(key);
        if (rule === undefined)
          reader.refuse(
            place,
            `unknown rule "${key}"`,
            suggest(`${known.length} rules are loaded.`, key, known),
          );
        else if (value === null) reader.refuse(place, `"${key}" has no value`, "Give a severity, or off.");
        else {
          const read = readOverride(rule, value, reader);
          if (read !== undefined) overrides.set(key, read);
        }
      }
      return told === reader.told ? overrides : undefined;
    },
  };
}

function readOverride(rule: Rule, node: Node, reader: FileReader): Override | undefined {
  const { hasUnits } = kinds[rule.kind];
  const severity = severityShape(hasUnits);
  if (isScalar(node)) {
    const level = severity.read(node, reader);
    return level === undefined ? undefined : { severity: level };
  }
  const read = objectOf<Override>(`${rule.id} here`, "key", {
    severity: optional(severity, "In place of the rule's own."),
    params: optional(paramsShape(kinds[rule.kind]), "Beside the rule's own, or in their place."),
  }).read(node, reader);
  if (read !== undefined && read.severity === undefined && read.params === undefined)
    return reader.refuse(placeOf(node), "nothing is overridden here", "Give severity, params, or both.");
  return read;
}

const level = oneOf<Level>(levels, "severity");

/** Looser than what is read: it does not know which rules are loaded, nor of which kind they are. */
const overrideSchema: JsonSchema = {
  anyOf: [
    level.schema,
    {
      type: "object",
      additionalProperties: false,
      properties: { severity: severityShape(true).schema, params: { type: "object" } },
    },
  ],
};

export const settingsShapeSchema: JsonSchema = settingsShape({ rules: [], packs: [] }, null).schema;
