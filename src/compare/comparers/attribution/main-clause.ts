import { readOnce, type Token } from "../../../domain/index.js";
import { sharedWords } from "./same-words.js";
import { isContentWord, type Statement } from "./statements.js";

/**
 * The part of a statement before its "while", "after" or "because".
 *
 * Two people may hang different statements on one scene ("The gate was forced while the crew slept", "The alarm
 * failed while the crew slept"): what is said stands in the main clause, and there they must agree.
 */
const subordinators =
  /^(?:when|while|whilst|as|after|before|because|although|though|since|until|if|unless|whereas)$/;
const leastBefore = 2;
const leastShare = 0.5;

const mainWords = readOnce(({ tokens, content }: Statement): readonly Token[] => {
  const at = tokens.findIndex((_, i) => i > 0 && opensClause(tokens, i));
  const main = at < 0 ? content : tokens.slice(0, at).filter(isContentWord);
  return main.length < leastBefore ? content : main;
});

/** "as many as 40" and "after the game" open no clause: a subject and a verb must follow. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  if (!subordinators.test(tokens[at]?.lower ?? "")) return false;
  const next = tokens[at + 1];
  if (next === undefined || /^(?:as|well|soon|much|many|long|far)$/.test(next.lower)) return false;
  const verb = tokens.findIndex(({ pos }, i) => i > at && (pos === "VERB" || pos === "AUX"));
  return verb > at + 1 && tokens.slice(at + 1, verb).some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos));
}

export function agreeInMain(a: Statement, b: Statement): boolean {
  const [left, right] = [mainWords(a), mainWords(b)];
  if (left === a.content && right === b.content) return true;
  const distinct = (words: readonly Token[]): number => new Set(words.map(({ stem }) => stem)).size;
  return sharedWords(left, right).length >= leastShare * Math.min(distinct(left), distinct(right));
}
