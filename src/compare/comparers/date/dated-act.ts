import type { Claim, DateMention, Sentence, Token } from "../../../domain/index.js";
import { nounCategory, verbOf } from "../../../text/index.js";
import type { Act } from "./dated-event.js";
import { isEventNoun } from "./dated-noun.js";

type Range = readonly [first: number, past: number];

/** Verbs whose content follows as a clause of its own: all of it is what was announced. */
export const announcing: ReadonlySet<string> = new Set(
  "announce declare warn state proclaim vow pledge promise threaten reiterate reaffirm label call".split(" "),
);
const longestContent = 45;

export function actOf(
  claim: Claim,
  here: readonly Claim[],
  { tokens }: Sentence,
  { tokens: [date] }: DateMention,
): Act {
  const at = claim.verb?.token ?? 0;
  const next = here.reduce(
    (nearest, { verb }) => (verb !== null && verb.token > at && verb.token < nearest ? verb.token : nearest),
    tokens.length,
  );
  const act =
    beginningOf(tokens, claim, date) ??
    verdictOf(tokens, at) ??
    withParticle(claim.verb?.lemma ?? "", tokens[at + 1]);
  const subject = claim.subject === null ? null : withConjuncts(tokens, claim.subject.tokens, at);
  const base = { act, noun: null, at, claim, statement: false };
  if (happening.has(act) && subject !== null) {
    const head = tokens.slice(...subject).find(isEventNoun);
    if (head !== undefined)
      return {
        ...base,
        act: verbOf(head.lemma),
        noun: head.lemma,
        agent: null,
        patient: subject,
        around: [at + 1, next],
      };
  }
  const object = claim.passive ? null : objectAfter(tokens, at + 1, next);
  const around: Range = [object?.[1] ?? at + 1, next];
  const meant =
    object === null && !claim.passive && subject !== null ? antecedentOf(tokens, subject[0]) : null;
  if (meant !== null) return { ...base, agent: subject, patient: meant, around };
  if (object === null && !claim.passive && announcing.has(act))
    return {
      ...base,
      statement: true,
      agent: subject,
      patient: [at + 1, Math.min(tokens.length, at + longestContent)],
      around: null,
    };
  if (object === null)
    return { ...base, agent: null, patient: subject ?? subjectBehind(claim, here), around };
  // "The museum opened its doors" is the museum's opening.
  const ownPart =
    /^(?:open|close|shut|launch|start|begin|end|finish)$/.test(act) &&
    /^(?:its|his|her|their)$/.test(tokens[object[0]]?.lower ?? "") &&
    /^(?:door|gate|shutter|turnstile|business|operation|service|season|year|session|run|life|career)$/.test(
      tokens[object[1] - 1]?.lemma ?? "",
    );
  return { ...base, agent: ownPart ? null : subject, patient: ownPart ? subject : object, around };
}

/** "the |sample| that she gave": what the relative before a clause's subject stands for is its object. */
function antecedentOf(tokens: readonly Token[], subject: number): Range | null {
  const past = subject - 1;
  if (!/^(?:that|which|whom)$/.test(tokens[past]?.lower ?? "") || tokens[past - 1]?.pos !== "NOUN")
    return null;
  let first = past - 1;
  while (first > 0 && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[first - 1]?.pos ?? "")) first--;
  return [first, past];
}

/** "Founded in 1996, the company …": an opening participle speaks of the next clause's subject. */
function subjectBehind(claim: Claim, here: readonly Claim[]): Range | null {
  const next = here.find(({ verb }) => (verb?.token ?? 0) > (claim.verb?.token ?? 0));
  return claim.verb !== null && claim.verb.token <= 1 ? (next?.subject?.tokens ?? null) : null;
}

/** The noun phrase right behind a verb, "of" included; a preposition first means that there is none. */
function objectAfter(tokens: readonly Token[], from: number, past: number): Range | null {
  let first = from;
  while (first < past && /^(?:ADV|PART)$/.test(tokens[first]?.pos ?? "")) first++;
  if (/^(?:that|how|why|whether)$/.test(tokens[first]?.lower ?? "")) return null;
  let end = first;
  while (
    end < past &&
    (/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|SYM)$/.test(tokens[end]?.pos ?? "") ||
      /^(?:of|and|'s|'|"|-)$/.test(tokens[end]?.lower ?? ""))
  )
    end++;
  return end > first ? [first, end] : null;
}

/** "The blast happened", "the summit took place": the noun is the act. */
const happening: ReadonlySet<string> = new Set([
  "happen",
  "occur",
  "take place",
  "hold",
  "unfold",
  "erupt",
  "transpire",
]);

/** What began what has lasted "since": "has led the firm since 2018" is told elsewhere as "took over in 2018". */
const beginnings: ReadonlyMap<string, string> = new Map([
  ...["lead", "head", "run", "chair", "manage", "command", "edit", "govern"].map(
    (verb) => [verb, "take over"] as const,
  ),
  ["live", "move"],
  ["own", "buy"],
  ["play", "join"],
  ["work", "join"],
  ["serve", "join"],
  ["belong", "join"],
]);
const longestSince = 4;

function beginningOf(tokens: readonly Token[], { verb }: Claim, date: number): string | null {
  const at = verb?.token ?? 0;
  const since = tokens
    .slice(Math.max(at + 1, date - longestSince), date)
    .some(({ lower }) => lower === "since");
  if (!since) return null;
  // "have been married since", "has been mayor since"
  if (verb?.lemma === "be")
    return tokens
      .slice(at + 1, date)
      .some(({ pos, lemma }) => pos === "NOUN" && nounCategory(lemma) === "person")
      ? "take over"
      : null;
  return beginnings.get(verb?.lemma ?? "") ?? null;
}

/** "was found guilty", "found him not guilty" */
function verdictOf(tokens: readonly Token[], at: number): string | null {
  if (tokens[at]?.lemma !== "find") return null;
  let next = at + 1;
  // "found |Harold Quist| guilty"
  while (next < at + 5 && /^(?:DET|NOUN|PROPN|PRON)$/.test(tokens[next]?.pos ?? "")) next++;
  const [first, second] = [tokens[next]?.lower, tokens[next + 1]?.lower];
  return first === "guilty" ? "convict" : first === "not" && second === "guilty" ? "acquit" : null;
}

/** "took off" is another act than "took". */
function withParticle(lemma: string, next: Token | undefined): string {
  return /^(?:take|come|go|get|put|give|set|break|carry|blow)$/.test(lemma) &&
    /^(?:off|out|up|down|over|back|place|part|office|effect|public|way)$/.test(next?.lower ?? "")
    ? `${lemma} ${next?.lower}`
    : lemma;
}

/** "Britain, Canada and France", "the Olympics in London": the clause's subject is only a part of the phrase. */
function withConjuncts(tokens: readonly Token[], [first, past]: Range, verb: number): Range {
  const joins = (i: number): boolean => {
    const token = tokens[i];
    return (
      token !== undefined && (/^(?:NOUN|PROPN|ADJ|DET|NUM|CCONJ)$/.test(token.pos) || token.text === ",")
    );
  };
  // "the recorders of the plane |that crashed|": the relative's subject is the noun before it alone.
  const relative =
    /^(?:who|which|that)$/.test(tokens[past]?.lower ?? "") &&
    tokens.slice(past + 1, verb).every(({ pos }) => pos === "AUX" || pos === "ADV");
  if (tokens[first]?.pos === "PRON" || relative) return [first, past];
  let start = first;
  let end = past;
  let listed = false;
  while (start > 0 && (joins(start - 1) || linksNouns(tokens, start - 1))) {
    const { pos, text } = tokens[start - 1] as Token;
    // "On November 18, the navy": a comma joins only in a list that has its "and".
    if (text === "," && !listed) break;
    listed ||= pos === "CCONJ";
    start--;
  }
  while (end < verb && joins(end)) end++;
  return [start, end];
}

const linksNouns = (tokens: readonly Token[], i: number): boolean =>
  /^(?:of|in|on|at|for|from|with|near|between)$/.test(tokens[i]?.lower ?? "") &&
  /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? "");
