import { isAlias, type Node } from "yaml";
import { locate, type Problem, type Span, type TextFile } from "../../domain/index.js";

/** A file with more mistakes than this was not meant as what it is read as. */
const mostProblems = 50;

/** Collects every mistake of one file while its parts are read. */
export class FileReader {
  readonly #found = new Map<string, Problem & Span>();
  #told = 0;

  constructor(readonly file: TextFile) {}

  refuse(place: Span, message: string, hint: string | null = null): undefined {
    this.#told += 1;
    if (this.#found.size >= mostProblems) return;
    this.#found.set(`${place.start} ${message}`, { ...locate(this.file, place, message, hint), ...place });
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

export const placeOf = (node: Node): Span => {
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
