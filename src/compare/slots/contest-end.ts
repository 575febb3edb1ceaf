import type { Token } from "../../domain/index.js";
import { areSynonyms, verbOf } from "../../text/index.js";
import { endsClause, type Filling, type Place, type Slot } from "./slot.js";

const contests =
  /^(?:game|match|contest|fight|bout|race|siege|standoff|stand-off|chase|pursuit|strike|debate)$/;
/** They end everything and tell nothing. */
const anyEnd =
  /^(?:game|match|team|time|minute|second|hour|clock|whistle|score|want|try|need|have|use|hope|look|begin|decide|be|win|victory|loss|defeat|end|day|night|season|play)$/;

/** What a game, a siege or a chase ended on: "the sack ended the game", "was caught to end the chase". */
export const contestEnd: Slot = {
  name: "end-of-contest",
  question: "how it ended",
  cues: ["end"],
  read: ({ tokens }: Place) => tokens.flatMap((token, i) => (token.lemma === "end" ? endAt(tokens, i) : [])),
  excludes: (a, b) =>
    a.value !== b.value && !areSynonyms(a.value, b.value, "noun") && !areSynonyms(a.value, b.value, "verb"),
};

function endAt(tokens: readonly Token[], i: number): Filling[] {
  const object = contestAt(tokens, i + 1, 3);
  if (object !== null) {
    // "to end the game": what was done stands before it.
    const done = tokens[i - 1]?.lower === "to" ? verbBefore(tokens, i - 1) : nounBefore(tokens, i);
    return done === null ? [] : fill(tokens, done, object, done, object + 1);
  }
  const subject = contestBefore(tokens, i);
  if (subject === null) return [];
  if (/^(?:on|with|in)$/.test(tokens[i + 1]?.lower ?? "")) {
    const noun = headAfter(tokens, i + 2);
    return noun === null ? [] : fill(tokens, noun, subject, subject, noun + 1);
  }
  // "a foul was called and the game ended"
  const joint = tokens.slice(0, subject).findLastIndex(({ lower }) => lower === "and");
  if (joint < 0 || subject - joint > 2) return [];
  const verb = tokens.slice(0, joint).findLastIndex(({ pos }) => pos === "VERB");
  const noun = verb < 0 || joint - verb > 2 ? null : nounBefore(tokens, verb);
  return noun === null ? [] : fill(tokens, noun, subject, noun, i + 1);
}

function fill(tokens: readonly Token[], at: number, contest: number, first: number, past: number): Filling[] {
  const word = tokens[at]?.lemma ?? "";
  const value = tokens[at]?.pos === "NOUN" ? verbOf(word) : word;
  if (word === "" || anyEnd.test(word)) return [];
  return [{ owner: tokens[contest]?.lemma ?? "", value, first: Math.min(first, at), past }];
}

const isContest = (token: Token | undefined): boolean =>
  token !== undefined && token.pos === "NOUN" && contests.test(token.lemma);

function contestAt(tokens: readonly Token[], from: number, most: number): number | null {
  for (let i = from; i < from + most; i++) if (isContest(tokens[i])) return i;
  return null;
}

function contestBefore(tokens: readonly Token[], i: number): number | null {
  for (let at = i - 1; at >= Math.max(0, i - 2); at--) if (isContest(tokens[at])) return at;
  return null;
}

/** The verb of the clause before, not past a joint to another. */
function verbBefore(tokens: readonly Token[], i: number): number | null {
  for (let at = i - 1; at >= Math.max(0, i - 8); at--) {
    if (endsClause(tokens[at])) return null;
    if (tokens[at]?.pos === "VERB") return at;
  }
  return null;
}

function nounBefore(tokens: readonly Token[], i: number): number | null {
  for (let at = i - 1; at >= Math.max(0, i - 4); at--) {
    const { pos = "X" } = tokens[at] ?? {};
    if (endsClause(tokens[at])) return null;
    if (pos === "NOUN") return at;
    if (!/^(?:ADV|AUX)$/.test(pos)) return null;
  }
  return null;
}

function headAfter(tokens: readonly Token[], from: number): number | null {
  let at = from;
  while (/^(?:DET|ADJ|NOUN|NUM)$/.test(tokens[at]?.pos ?? "")) at++;
  return tokens[at - 1]?.pos === "NOUN" && at > from ? at - 1 : null;
}
