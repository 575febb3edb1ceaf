import type { Claim, Span } from "../../domain/index.js";
import type { Act } from "../lexicon/act-index.js";
import type { Standing } from "../lexicon/standing.js";
import type { Gist } from "./gist.js";

/**
 * One act or state as a source tells it, in a form in which the ways of telling it meet: a verb and its noun
 * ("rule", "ruling"), active and passive, "carried out an attack" and "attacked", "denied having met" and "did not
 * meet".
 */
export interface Proposition {
  readonly document: number;
  readonly sentence: number;
  readonly act: Act;
  readonly claim: Claim;
  /** Who does it; null where nobody is named, and for what befalls its subject ("sank", "rose"). */
  readonly agent: Side | null;
  /** What it is done to or what it befalls. */
  readonly theme: Side | null;
  /** Where the theme stands: it is the verb's object or a passive's subject, or the subject of a verb without one. */
  readonly frame: "object" | "subject" | null;
  /** Whatever else stands in its clause, for matching where the grammar was not clear. */
  readonly loose: readonly Side[];
  /** Said to be so, said not to be so; null where the wording asserts neither (a question, a condition). */
  readonly holds: boolean | null;
  readonly standing: Standing | null;
  /** The words in dispute. */
  readonly focus: Span;
  /** The clause, as a reader sees it. */
  readonly words: string;
}

/** A participant as far as its words tell. */
export interface Side {
  /** Lemma of the head noun, in lower case. */
  readonly head: string;
  /** Stems of its naming words, its "of" phrase included. */
  readonly stems: ReadonlySet<string>;
  /** Stems of those among them that are nouns. */
  readonly nouns: ReadonlySet<string>;
  /** The words of its own noun phrase, in lower case. */
  readonly modifiers: ReadonlySet<string>;
  /** Ids of the story's entities that its words name. */
  readonly entities: ReadonlySet<string>;
  /** Its head is a name. */
  readonly named: boolean;
  /** A common noun in the plural. */
  readonly plural: boolean;
  /** A pronoun that nothing resolves, "people", "officials": may be anyone. */
  readonly vague: boolean;
  /** "no", "none of": nothing of the kind; "some", "most": a part, which contradicts no other part. */
  readonly amount: "none" | "part" | null;
  readonly preposition: string | null;
  /** A pronoun stands for it in the clause: it was looked for in what goes before, and may be somebody else. */
  readonly resolved: boolean;
  readonly tokens: readonly [first: number, past: number];
  /** Equal for sides of equal words. */
  readonly gist: Gist;
}
