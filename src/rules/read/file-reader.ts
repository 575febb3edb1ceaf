import { isAlias, type LineCounter, type Node } from "yaml";
import type { Problem } from "../../domain/index.js";
import { longestYaml } from "../../text/index.js";

/** A text file, read by whoever may touch the disk. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A file with more mistakes than this was not meant as what it is read as. */
const mostProblems = 50;

/** Collects every mistake of one file while its parts are read. */
export class FileReader {
  readonly #found = new Map<string, Problem & Place>();
  #told = 0;

  constructor(
    readonly file: TextFile,
    private readonly lines: LineCounter,
  ) {}

  refuse(place: Place, message: string, hint: string | null = null): undefined {
    this.#told += 1;
    if (this.#found.size >= mostProblems) return;
    const { line, col } = this.lines.linePos(place.start);
    const lineStart = this.lines.lineStarts[line - 1] ?? 0;
    const sourceLine = /^[^\r\n]*/.exec(this.file.text.slice(lineStart, lineStart + longestYaml))?.[0] ?? "";
    const length = Math.max(1, Math.min(place.end - place.start, sourceLine.length - col + 1));
    const problem = { path: this.file.path, line, column: col, message, sourceLine, length, hint, ...place };
    this.#found.set(`${place.start} ${message}`, problem);
  }

  /** How often something was refused so far; rises with every mistake. */
  get told(): number {
    return this.#told;
  }

  /** In the order of the file, and no more than fifty. */
  get problems(): readonly Problem[] {
    return [...this.#found.values()].sort((a, b) => a.start - b.start).map(({ start, end, ...rest }) => rest);
  }
}

export const placeOf = (node: Node): Place => {
  const [start, end] = node.range ?? [0, 1];
  return { start, end: Math.max(end, start + 1) };
};

/** Aliases have no use in a page of data, and a bomb is made of them. */
export const isPlain = (node: Node, reader: FileReader): boolean => {
  const plain = !isAlias(node) && !("anchor" in node && node.anchor) && !node.tag?.startsWith("!");
  if (!plain)
    reader.refuse(placeOf(node), "anchors, aliases and tags are not read here", "Write the value out.");
  return plain;
};
