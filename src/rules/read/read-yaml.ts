import type { Node } from "yaml";
import { parseYaml } from "../../text/index.js";
import type { Problem } from "../problem.js";
import { FileReader, type TextFile } from "./file-reader.js";

/** Parses one file and hands its root to `read`; the file's own mistakes of syntax come first. */
export function readYamlFile<T>(
  file: TextFile,
  read: (root: Node, reader: FileReader) => T | undefined,
): { readonly value: T | undefined; readonly reader: FileReader; readonly syntax: boolean } {
  const { document, lines, errors } = parseYaml(file.text);
  const reader = new FileReader(file, lines);
  for (const { start, end, message } of errors)
    reader.refuse({ start, end }, message.split("\n", 1)[0] ?? message);
  if (errors.length > 0) return { value: undefined, reader, syntax: false };
  const root = document?.contents ?? null;
  if (root === null) {
    reader.refuse({ start: 0, end: 1 }, "this file is empty");
    return { value: undefined, reader, syntax: false };
  }
  return { value: read(root, reader), reader, syntax: true };
}

export type { Problem };
