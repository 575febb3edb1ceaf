import { type EntityType, readOnce, type Token } from "../../domain/index.js";
import type { Reading } from "../finder.js";
import { findRuns } from "./entity-runs.js";
import { isAcronym, type Piece, splitRun, textOf } from "./entity-split.js";
import { type Clue, clueOfName, cluesAround, decideType } from "./entity-types.js";
import { readUsage } from "./entity-words.js";

/** A name at its place, with the type that the whole document's evidence gives it. */
export interface Name extends Piece {
  readonly sentence: number;
  readonly name: string;
  readonly type: EntityType;
}

/** All names of a document in text order. Read once: the finder of roles needs them as well. */
export const readNames = readOnce((reading: Reading): readonly Name[] =>
  typeNames(reading, collect(reading)),
);

interface Found extends Piece {
  readonly sentence: number;
  readonly name: string;
}

function collect(reading: Reading): Found[] {
  const usage = readUsage(reading);
  return reading.sentences.flatMap((sentence) =>
    findRuns(sentence, usage).flatMap((run) =>
      splitRun(sentence.tokens, run, usage).map((piece) => ({
        ...piece,
        sentence: sentence.index,
        name: nameOf(sentence.tokens, piece),
      })),
    ),
  );
}

/** Without the nickname in the middle: `Kimani "Kiki" Gray` is Kimani Gray. */
function nameOf(tokens: readonly Token[], { first, past }: Piece): string {
  const open = tokens.slice(first, past).findIndex((token) => /^["'(]$/.test(token.text));
  if (open < 1) return textOf(tokens, first, past);
  const close = tokens.slice(first + open + 1, past).findIndex((token) => /^["')]$/.test(token.text));
  if (close < 0) return textOf(tokens, first, past);
  return `${textOf(tokens, first, first + open)} ${textOf(tokens, first + open + close + 2, past)}`;
}

function typeNames(reading: Reading, found: readonly Found[]): Name[] {
  const clues = new Map<string, Clue[]>();
  for (const { name, sentence, first, past, titled, heading } of found) {
    const tokens = reading.sentences[sentence]?.tokens ?? [];
    const known = clues.get(name) ?? [];
    clues.set(name, known);
    const own = clueOfName(name, tokens.slice(first, past));
    if (own !== null) known.push(own);
    if (!heading) known.push(...cluesAround(tokens, first, past, titled, own !== null));
  }
  supportSurnames(clues);
  const types = new Map<string, EntityType>();
  for (const [name, own] of clues) types.set(name, decideType(own, name));
  inheritFromFullNames(types, clues);
  return found.map((piece) => ({ ...piece, type: types.get(piece.name) ?? "other" }));
}

/** "Ann Smith … Smith": a last word that stands alone elsewhere speaks for a person. */
function supportSurnames(clues: ReadonlyMap<string, Clue[]>): void {
  for (const [name, own] of clues) {
    const words = name.split(" ");
    const last = words.at(-1) ?? "";
    if (words.length < 2 || words.length > 4 || isAcronym(last)) continue;
    if (clues.has(last) && clueOfNameIsOpen(own)) own.push({ type: "person", weight: 2 });
  }
}

const clueOfNameIsOpen = (clues: readonly Clue[]): boolean =>
  !clues.some(({ type, weight }) => type !== "person" && weight >= 3);

/** A surname or given name alone is the person that the document names in full. */
function inheritFromFullNames(types: Map<string, EntityType>, clues: ReadonlyMap<string, Clue[]>): void {
  const parts = new Set<string>();
  for (const [name, type] of types)
    if (type === "person" && name.includes(" ")) {
      const words = name.split(" ").filter((word) => /^\p{Lu}\p{L}{2}/u.test(word));
      for (const word of words) parts.add(word);
    }
  for (const [name, type] of types) {
    if (type === "person" || !parts.has(name)) continue;
    if (
      (type === "place" || type === "nationality") &&
      !clues.get(name)?.some((clue) => clue.type === "person")
    )
      continue;
    types.set(name, "person");
  }
}
