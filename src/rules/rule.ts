import type { Cause, DifferenceType, Severity } from "../domain/index.js";
import type { RuleLexicon } from "./lexicon-shape.js";
import type { Message } from "./message.js";
import type { BoundParameter } from "./params/parameter.js";
import type { SeverityTable } from "./severity.js";

/** By name. */
export type Parameters = Readonly<Record<string, BoundParameter>>;

/** A small made source of an example. */
export interface ExampleSource {
  readonly text: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly published?: string;
}

/** A finding that an example's sources must give. */
export interface Expectation {
  /** Words that the finding must have in dispute, verbatim from the example's texts, of at least two values. */
  readonly quotes: readonly string[];
  readonly cause?: Cause;
  readonly severity?: Severity;
}

/** A rule's test and the best page of its manual. */
export interface RuleExample {
  readonly name: string;
  readonly sources: ReadonlyMap<string, ExampleSource>;
  /** All findings of this rule in these sources; empty where it must stay quiet. */
  readonly expect: readonly Expectation[];
}

/** What an editor wrote, checked: which differences matter, how much, and in which words. */
export interface Rule {
  /** `<pack>/<file name>`. */
  readonly id: string;
  readonly pack: string;
  readonly path: string;
  /** The rule it takes over what it does not say itself from. */
  readonly base: Rule | null;
  readonly kind: DifferenceType;
  readonly severity: SeverityTable;
  readonly message: Message;
  /** Where all values stand in one source; null: a general sentence. */
  readonly messageInOneSource: Message | null;
  readonly why: string;
  /** Next step for the editor, added to what would settle a finding. */
  readonly check: string | null;
  /** When the rule does not apply, in words. */
  readonly notWhen: string | null;
  readonly params: Parameters;
  readonly examples: readonly RuleExample[];
  /** Words it brings, for every comparison of the run. */
  readonly lexicon?: RuleLexicon;
  /** What a settings file changed, and which one. */
  readonly overridden?: { readonly path: string; readonly parts: readonly string[] };
}

/** The rules of all packs, in the order in which they are asked; the first that selects a difference decides. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  /** In the order of loading. */
  readonly packs: readonly string[];
}

/** How narrow a rule is: its parameters that select. A tolerance does not narrow. */
export const specificity = (rule: Rule): number =>
  Object.values(rule.params).filter((param) => param.selects !== undefined).length;

/** `measure` and `measures` ask one thing: whichever is given replaces both. */
export function replaceParameters(old: Parameters, given: Parameters): Parameters {
  const { measure, measures, ...rest } = old;
  const asksAnew = "measure" in given || "measures" in given;
  return { ...(asksAnew ? rest : old), ...given };
}
