import type { Quoted, Span } from "./span.js";

/** A noun phrase: its head and its full span. */
export interface Phrase extends Quoted {
  /** Lemma of the head noun; for a name, its last word in lower case. */
  readonly head: string;
  /** Token range in the sentence. */
  readonly tokens: readonly [first: number, past: number];
  /** Preposition before it ("in", "of"), null for subject and object. */
  readonly preposition: string | null;
}

/** How sure the wording is. `planned`: "plans to"; `future`: "will"; `alleged`: "allegedly", "is accused of". */
export type Modality = "fact" | "possible" | "planned" | "future" | "obliged" | "alleged" | "unclear";

/** Who is made to say something, and by which words. */
export interface Speaker extends Quoted {
  /** The name or description without title: "Maria Zakharova", "Foreign Ministry", "officials". */
  readonly name: string;
  readonly kind: "person" | "organisation" | "group" | "unknown";
  /** "she said": the words are a pronoun and this is whom it was resolved to. */
  readonly resolved: boolean;
}

/** Reported speech, direct or indirect. */
export interface Attribution {
  readonly sentence: number;
  readonly speaker: Speaker;
  /** Further voices this one is passed on by, nearest first: "for the Foreign Ministry", "IRNA reported". */
  readonly chain: readonly Speaker[];
  /** The words that say so: "said", "according to", "warned that". */
  readonly cue: Quoted;
  readonly cueLemma: string;
  readonly content: Span;
  readonly direct: boolean;
}

/** One checkable statement: a clause with what hangs on it. */
export interface Claim extends Quoted {
  /** `<source id>#<running number>`. */
  readonly id: string;
  readonly sentence: number;
  readonly tokens: readonly [first: number, past: number];
  readonly subject: Phrase | null;
  readonly verb: {
    readonly lemma: string;
    readonly span: Quoted;
    readonly token: number;
    readonly form: "finite" | "infinitive" | "participle" | "gerund";
    /** The wording puts it behind the time of speaking: "signed", "has signed", "was signed". */
    readonly past: boolean;
  } | null;
  readonly passive: boolean;
  readonly object: Phrase | null;
  /** Prepositional phrases, in text order. */
  readonly complements: readonly Phrase[];
  readonly negated: boolean;
  readonly modality: Modality;
  /** Index into the document's attributions; null where the reporter speaks. */
  readonly attribution: number | null;
  /** Indices into the document's mentions that lie inside this clause. */
  readonly mentions: readonly number[];
  /** Day the claim speaks of, from its own dates, its timeline entry or the narrative; null where unknown. */
  readonly asOf: string | null;
}
