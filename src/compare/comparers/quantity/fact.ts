import type {
  Claim,
  DateMention,
  EntityMention,
  MeasureOf,
  QuantityMention,
  Sentence,
  Span,
} from "../../../domain/index.js";
import type { Aspect } from "./aspect.js";
import type { Marks } from "./marks.js";
import type { Outcome } from "./outcomes.js";

/** A place that a statement is tied to, with its words. */
export interface Anchor extends Span {
  /** Id of the place in the story. */
  readonly key: string;
  /** Its name in lower case, and those of what it lies in. */
  readonly name: string;
  readonly within: ReadonlySet<string>;
  /** Locates the whole story: not to name it tells nothing. */
  readonly common: boolean;
}

/** A day or stretch of time that a statement is tied to. */
export interface TimeAnchor extends Span {
  readonly date: DateMention;
}

/** One amount with all that tells what it is an amount of. */
export interface Fact {
  readonly id: number;
  /** Index into `story.documents`. */
  readonly document: number;
  readonly sentence: Sentence;
  readonly mention: QuantityMention;
  /** The smallest clause around it. */
  readonly claim: Claim | null;
  /** Whom the text makes say it: the innermost of the voices around it; null for the reporter's own. */
  readonly voice: string | null;
  readonly measure: MeasureOf<"quantity">;
  /** What happened to those counted: "die", "arrest"; null where no class fits. */
  readonly outcome: Outcome | null;
  /** Lemma of what is counted, measured or paid; null where left out. */
  readonly thing: string | null;
  /** For a distance: what it is counted from; for an age: whose it is. */
  readonly of: string | null;
  /** For a distance: the place that lies so far away, where it has a name. */
  readonly located: string | null;
  /** Places that locate what the sentence tells. */
  readonly places: readonly Anchor[];
  /** Days and stretches that the clause names. */
  readonly times: readonly TimeAnchor[];
  /** The day that the narrative has reached, own or carried on; null where none was told. */
  readonly narrative: TimeAnchor | null;
  /** Told of another time: "last year", "in 2003" in a story of 2013, "ago". */
  readonly background: boolean;
  /** Names in the sentence, canonical. */
  readonly names: ReadonlySet<string>;
  /** Who or what the clause says it of, where the amount is not itself the subject. */
  readonly subject: {
    readonly head: string | null;
    readonly names: ReadonlySet<string>;
    /** Its words that are written as names. */
    readonly words: ReadonlySet<string>;
    /** Lemmas of its common nouns. */
    readonly nouns: ReadonlySet<string>;
  };
  /** "in Norvia and neighbouring Sudra": last words of place names joined by "and", in lower case. */
  readonly joined: readonly string[];
  /** The name that the amount is told of: right before it, or its clause's subject; canonical. */
  readonly holder: string | null;
  /** Who offers or pledges it, by the last words of their names; empty where nobody is named. */
  readonly givers: ReadonlySet<string>;
  /** "79 of the 150 seats": it is the 150. */
  readonly isWhole: boolean;
  /** "12 Danes and 11 Finns": what it comes to with its neighbours; null where it stands alone. */
  readonly sumWithNeighbours: number | null;
  /** Whether those counted do what the clause tells, or it is done to them; null where neither. */
  readonly acts: boolean | null;
  /** "50 arrests over four nights": counted over a stretch, not on one occasion. */
  readonly overStretch: boolean;
  /** "14 coastal states, Norway and Iceland": names that stand beside it in one list. */
  readonly listedWith: readonly EntityMention[];
  /** "Witnesses said there were more": the noun was taken from the amount before it. */
  readonly elided: boolean;
  /** Content stems of the clause, numbers and the counted noun left out. */
  readonly stems: ReadonlySet<string>;
  /** For measures: price or profit, jail term or strike. */
  readonly aspect: Aspect;
  readonly marks: Marks;
  /** Words of the sentence that are written as names, in lower case: they meet where names are cut differently. */
  readonly nameWords: ReadonlySet<string>;
  /** "A magnitude 6 quake can …": true of no event in particular. */
  readonly generic: boolean;
}
