import type { Token } from "../../domain/index.js";
import { nounCategory } from "../../text/index.js";

/** A noun phrase as it opens behind a verb or preposition. */
export interface NounAfter {
  readonly head: string;
  readonly stems: ReadonlySet<string>;
  /** Lemma of its first noun group's head is told in the plural, or of several ("a group of children"). */
  readonly plural: boolean;
  readonly named: boolean;
  /** "her child", "his own son". */
  readonly owned: boolean;
  readonly first: number;
  readonly past: number;
}

const inside = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/;
const several = /^(?:group|number|pair|couple|crowd|team|member|dozen)$/;

/** The noun phrase that begins at `at`, its "of" phrases with it; null where none does. */
export function nounAfter(tokens: readonly Token[], at: number): NounAfter | null {
  let past = at;
  while (
    past < tokens.length &&
    (inside.test(tokens[past]?.pos ?? "") ||
      /^(?:'s|-)$/.test(tokens[past]?.lower ?? "") ||
      (tokens[past]?.lower === "of" && past > at))
  ) {
    // A pronoun ends a phrase: "a girl whom he".
    if (past > at && tokens[past]?.pos === "PRON" && tokens[past - 1]?.pos === "NOUN") break;
    past++;
  }
  const own = tokens.slice(at, past);
  const of = own.findIndex(({ lower }) => lower === "of");
  const headed = of < 0 ? own : own.slice(0, of);
  const nouns = own.filter(({ pos }) => pos === "NOUN" || pos === "PROPN");
  const head = headed.findLast(({ pos }) => pos === "NOUN" || pos === "PROPN");
  if (head === undefined) return null;
  return {
    head: head.lemma.toLowerCase(),
    stems: new Set(nouns.filter(({ lemma }) => nounCategory(lemma) !== "time").map(({ stem }) => stem)),
    plural:
      (head.lower !== head.lemma && head.lower.endsWith("s")) ||
      head.lower === "children" ||
      several.test(head.lemma),
    named: head.pos === "PROPN",
    owned: /^(?:her|his|their)$/.test(own[0]?.lower ?? ""),
    first: at,
    past,
  };
}
