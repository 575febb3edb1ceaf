import type { Document, Finding, Source } from "../domain/index.js";
import { catches, isAlarm } from "./judge.js";
import type { Change, Mutation, Subject } from "./mutation.js";
import { mutations } from "./mutations.js";
import { randomFrom, sample } from "./random.js";

/** The program under test, passed in: this folder seeds and counts, and may not read or compare by itself. */
export interface Bench {
  /** The user's clean sources. */
  readonly documents: readonly Document[];
  /** A copy of a source with another text, under another name; null where it cannot be read as a source. */
  copy(source: Source, text: string): Document | null;
  check(documents: readonly Document[]): readonly Finding[];
  /** Id of the rule whose business such an error is; null where no rule speaks of it. */
  ruleFor(subject: Subject): string | null;
}

/** One copy with one change, and what was made of it. */
export interface Trial {
  readonly mutation: Mutation;
  readonly source: Source;
  readonly change: Change;
  /** The rule that should speak; null for a neutral rewrite, and where no rule speaks of such an error. */
  readonly rule: string | null;
  /** Rules whose findings caught the error, or took the rewrite for a difference; each once. */
  readonly spoke: readonly string[];
}

export interface TrialOptions {
  readonly seed: number;
  /** Most changes of one kind, over all sources. */
  readonly perKind: number;
  /** Told after each trial, for a progress bar; may not change the result. */
  readonly onTrial?: (done: number, all: number) => void;
}

/**
 * Sets each changed copy beside its own source and asks what the check says. The rest of the story stays out, so
 * that each trial tells of one change alone, and a hundred sources take a hundred times as long as one.
 */
export function runTrials(bench: Bench, { seed, perKind, onTrial }: TrialOptions): readonly Trial[] {
  const planned = mutations.flatMap((mutation) => {
    const proposed = bench.documents.flatMap((document) =>
      mutation
        .propose(document, ({ start }) => randomFrom(seed, mutation.name, document.source.id, start))
        .map((change) => ({ mutation, document, change })),
    );
    return sample(proposed, perKind, randomFrom(seed, mutation.name));
  });
  const untouched = new Map<Document, readonly Finding[]>();
  return planned.flatMap(({ mutation, document, change }, i): Trial[] => {
    const { source } = document;
    const copy = bench.copy(source, applyChange(source.text, change));
    onTrial?.(i + 1, planned.length);
    if (copy === null) return [];
    const before = untouched.get(document) ?? checkUntouched(bench, document);
    untouched.set(document, before);
    const trial = { document, copy: copy.source, change, before };
    const spoke = bench
      .check([document, copy])
      .filter((finding) =>
        change.about === null ? isAlarm(finding, trial) : catches(finding, trial, mutation.caughtBy),
      );
    const rule = change.about === null ? null : bench.ruleFor(change.about);
    return [{ mutation, source, change, rule, spoke: [...new Set(spoke.map((finding) => finding.rule))] }];
  });
}

/** What a source and its exact copy already differ in is not for a change to answer. */
function checkUntouched(bench: Bench, document: Document): readonly Finding[] {
  const copy = bench.copy(document.source, document.source.text);
  return copy === null ? [] : bench.check([document, copy]);
}

const applyChange = (text: string, { start, end, replacement }: Change): string =>
  text.slice(0, start) + replacement + text.slice(end);
