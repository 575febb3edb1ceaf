import { isMap, isScalar, type Node } from "yaml";
import type { TextFile } from "../../domain/index.js";
import { parseYaml } from "../../text/index.js";
import { FileReader } from "./file-reader.js";

/** A file after its syntax was read. `root` is null where that failed; the reader knows why. */
export interface ParsedFile {
  readonly reader: FileReader;
  readonly root: Node | null;
}

export function parseFile(file: TextFile, emptiness?: "may be empty"): ParsedFile {
  const { document, errors } = parseYaml(file.text);
  const reader = new FileReader(file);
  for (const { start, end, message, hint } of errors) reader.refuse({ start, end }, message, hint);
  const root = document?.contents ?? null;
  if (root === null && errors.length === 0 && emptiness === undefined)
    reader.refuse({ start: 0, end: 1 }, "this file is empty");
  return { reader, root: errors.length > 0 ? null : root };
}

/** A text under one key of a file's top level, before the file as a whole is read. */
export function peekText(
  root: Node | null,
  name: string,
): { readonly text: string; readonly node: Node } | null {
  const pair = isMap(root) ? root.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
  return isScalar(pair?.value) && typeof pair.value.value === "string"
    ? { text: pair.value.value, node: pair.value as Node }
    : null;
}
