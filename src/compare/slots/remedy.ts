import type { Token } from "../../domain/index.js";
import { excludesAllBut, type Filling, type Slot } from "./slot.js";

const releasing = /^(?:release|issue|ship|push|rush|publish|provide|offer|deploy)$/;
const remedies = /^(?:patch|update|fix|hotfix|repair|solution)$/;
const stopgaps = /^(?:work-?around|workaround|stop-?gap|stopgap|bandage|band-aid|makeshift)$/;
const passing = /^(?:temporary|interim|stop-?gap|stopgap|provisional|makeshift)$/;

/** Whether what was released mends the fault or only gets round it: "a security patch", "a temporary workaround". */
export const remedy: Slot = {
  name: "remedy-kind",
  question: "whether it is a full remedy or a makeshift",
  cues: "patch update fix hotfix repair solution workaround work-around stopgap stop-gap bandage makeshift".split(
    " ",
  ),
  cause: "wording",
  steady: true,
  read: ({ tokens }) => tokens.flatMap((_, i) => remedyAt(tokens, i)),
  excludes: excludesAllBut([]),
};

function remedyAt(tokens: readonly Token[], i: number): Filling[] {
  const token = tokens[i];
  if (token === undefined || token.pos === "VERB") return [];
  const noun = remedies.test(token.lemma);
  if (!noun && !stopgaps.test(token.lower)) return [];
  const from = Math.max(0, i - 7);
  const verb = tokens.slice(from, i).findLastIndex(({ lemma }) => releasing.test(lemma));
  if (verb >= 0 && isOpen(tokens, from + verb)) return [];
  const before = tokens.slice(Math.max(0, i - 4), i);
  if (!noun || before.some(({ lower }) => passing.test(lower)))
    return [{ owner: "remedy", value: "makeshift", first: i, past: i + 1 }];
  // "a fix" may be either; "patches" are many.
  if (verb < 0 || token.lemma === "fix" || token.lower !== token.lemma) return [];
  // What goes by a name of its own, in capitals or in quotation marks, may be either.
  const other =
    tokens.slice(from + verb, i).some(({ text }) => /^[,;:."]$/.test(text)) ||
    /^\p{Lu}/u.test(tokens[i - 1]?.text ?? "");
  return other ? [] : [{ owner: "remedy", value: "full", first: from + verb, past: i + 1 }];
}

/** "will release", "to issue", "has not shipped": nothing is out yet. */
const isOpen = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => /^(?:will|to|would|could|may|might|not|until)$/.test(lower));
