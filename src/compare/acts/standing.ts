import type { Claim, Phrase, Token } from "../../domain/index.js";
import { nounCategory } from "../../text/index.js";
import { type Operator, operatorOf } from "../lexicon/operators.js";
import type { Standing } from "../lexicon/standing.js";

/** How an act stands: said to be so or not (null: neither is asserted), and how far along or how sure. */
export interface Status {
  readonly holds: boolean | null;
  readonly standing: Standing | null;
}

const negated = /^(?:not|n't|never|cannot|no)$/;
const conditional = /^(?:if|unless|whether|until|why|how|should)$/;
/** "until 2017, he": what stands before a date opens no clause. */
const opensCondition = (tokens: readonly Token[], at: number): boolean =>
  conditional.test(tokens[at]?.lower ?? "") &&
  !(tokens[at]?.lower === "until" && /^(?:NUM|PROPN)$/.test(tokens[at + 1]?.pos ?? ""));
/** "does not know when it will end": the time is asked for, and nothing is said to come. */
const asksWhen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "when" &&
  /^(?:know|clear|unclear|sure|say|tell|ask|wonder|decide|announce|predict)$/.test(
    tokens[at - 1]?.lemma ?? "",
  );
/** "Had the brake not held, the blades": it held. */
const isInverted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "had" && (at === 0 || tokens[at - 1]?.text === ",") && tokens[at + 1]?.pos !== "VERB";
/** "not merely", "not yet sure": the adverb is denied, or the time. */
const limiting = /^(?:merely|only|just|simply|necessarily|always|immediately|fully)$/;

/** The status of a claim by its own words and by what governs it. `before`: the claims of its sentence, in order. */
export function statusOf(claim: Claim, before: readonly Claim[], tokens: readonly Token[]): Status {
  const { verb } = claim;
  if (verb === null) return { holds: null, standing: null };
  const [first, at] = [claim.tokens[0], verb.token];
  if (tokens.at(-1)?.text === "?" || tokens.at(-2)?.text === "?") return { holds: null, standing: null };
  for (let i = Math.max(0, Math.min(first, at) - 3); i < at; i++)
    if (opensCondition(tokens, i) || asksWhen(tokens, i) || isInverted(tokens, i))
      return isUndecided(tokens, i) ? { holds: true, standing: "possible" } : { holds: null, standing: null };
  const span = tokens.slice(Math.max(0, at - 5), at + 1).map(({ lower }) => lower);
  if (claim.negated && (span.some((word) => limiting.test(word)) || deniesManner(claim, tokens)))
    return { holds: null, standing: null };
  if (claim.negated && (claim.complements.some(isStretchOfTime) || isForATime(tokens, at)))
    return { holds: null, standing: null };
  if (verb.form === "gerund" && isWithout(tokens, at)) return { holds: false, standing: "done" };
  if (/^(?:little|few|hardly|scarcely)$/.test(tokens[claim.object?.tokens[0] ?? -1]?.lower ?? ""))
    return { holds: null, standing: null };
  const shade = shadeOf(claim, tokens);
  const own: Status = { holds: !claim.negated, standing: shade ?? ownStanding(claim, before) };
  const governor = governorOf(claim, before, tokens);
  if (governor === null) return own;
  return govern(own, governor, claim);
}

/** "without |going|", "without once |going|". */
function isWithout(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && (tokens[i]?.pos === "ADV" || /^(?:having|being|been|once)$/.test(tokens[i]?.lower ?? "")))
    i--;
  return tokens[i]?.lower === "without";
}

/** "was not officially sold", "did not sell it cheaply": the manner is denied, and the act may well be done. */
const deniesManner = (claim: Claim, tokens: readonly Token[]): boolean =>
  claim.negated &&
  tokens
    .slice(claim.verb?.span === undefined ? 0 : claim.tokens[0], claim.tokens[1] + 1)
    .some(({ pos, lower }) => pos === "ADV" && lower.endsWith("ly") && !ofTime.test(lower));
/** Adverbs of time and of the whole statement tell no manner. */
const ofTime =
  /^(?:previously|currently|recently|formerly|actually|really|finally|lately|apparently|reportedly|allegedly|possibly|probably|certainly|definitely|clearly|simply|early|only|daily|weekly|monthly|yearly|hourly|likely|personally|ultimately|subsequently|completely|totally|entirely|evidently|presently|repeatedly|categorically|flatly|firmly|strongly|specifically|explicitly|publicly|directly|normally|usually|generally|originally|initially|family|unfortunately|sadly|happily|apply|reply|supply|rely)$/;

/** "did not speak at first": it may well be done later. */
const isForATime = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at + 12)
    .some(
      ({ lower }, i, near) =>
        /^(?:initially|originally|beforehand)$/.test(lower) ||
        (lower === "first" && near[i - 1]?.lower === "at"),
    );

/** "Perhaps it is a copy", "it is probably a copy". */
function shadeOf({ tokens: [first], verb }: Claim, tokens: readonly Token[]): Standing | null {
  const at = verb?.token ?? first;
  for (let i = Math.max(0, Math.min(first, at) - 2); i <= at + 1; i++)
    if (unsure.test(tokens[i]?.lower ?? "")) return "possible";
  return null;
}

const unsure = /^(?:perhaps|maybe|possibly|probably|presumably|apparently|seemingly|likely)$/;

/** "unclear whether", "will decide whether": open, and neither a condition nor a question. */
const isUndecided = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "whether" &&
  (tokens.slice(Math.max(0, at - 4), at).some(({ lemma }) => undecided.test(lemma)) ||
    // "Whether the show takes place will be decided on Saturday."
    (at <= 1 && tokens.slice(at).some(({ lemma }) => undecided.test(lemma))));

const undecided =
  /^(?:unclear|undecided|uncertain|unknown|unsure|open|decide|weigh|consider|determine|examine|investigate|probe|look|see)$/;

/** "has not been hit in 30 years": a stretch of time is denied, and not the act. */
const isStretchOfTime = ({ head, preposition, words }: Phrase): boolean =>
  /^(?:in|for|since|within|during)$/.test(preposition ?? "") &&
  nounCategory(head) === "time" &&
  /\d|years|months|weeks|days|decade|century|long/i.test(words);

interface Governor {
  readonly operator: Operator;
  readonly word: string;
  /** Null where a noun governs: "the decision to sign". */
  readonly claim: Claim | null;
  readonly negated: boolean;
  readonly past: boolean;
}

/** "refused to sign", "denied signing", "denied that it signed", "its decision to sign". */
function governorOf(claim: Claim, before: readonly Claim[], tokens: readonly Token[]): Governor | null {
  const verb = claim.verb as NonNullable<Claim["verb"]>;
  const start = firstOf(claim, tokens);
  const left = tokens[start - 1];
  if (verb.form === "infinitive" && (left?.pos === "NOUN" || left?.pos === "ADJ")) {
    const operator = operatorOf(left.lemma);
    if (operator !== null) {
      const holder = before.findLast(({ verb: other }) => (other?.token ?? 0) < verb.token);
      return {
        operator,
        word: left.lemma,
        claim: null,
        negated: negated.test(tokens[start - 2]?.lower ?? "") || holder?.negated === true,
        past: left.pos === "ADJ" && holder?.verb?.past === true,
      };
    }
  }
  if (verb.form === "infinitive" && hasNothing(before, tokens, start))
    return { operator: { negates: true }, word: "nothing", claim: null, negated: false, past: false };
  const claimed = nounBefore(claim, tokens);
  if (claimed !== null) return claimed;
  const near = before.findLast(({ verb: other }) => (other?.token ?? 0) < verb.token);
  if (near?.verb == null) return null;
  const between = tokens.slice(near.verb.token + 1, verb.form === "finite" ? verb.token : start);
  if (between.some(({ text }) => /^[;:]$/.test(text))) return null;
  const particle = between[0]?.lower ?? "";
  const word =
    operatorOf(`${near.verb.lemma}_${particle}`) === null
      ? near.verb.lemma
      : `${near.verb.lemma}_${particle}`;
  const operator = operatorOf(word);
  if (operator === null) return null;
  const linked =
    verb.form === "finite"
      ? between.some(({ lower }) => lower === "that") || claim.subject?.tokens[0] === near.verb.token + 1
      : verb.form === "participle"
        ? false
        : takesPerson.test(word)
          ? !between.some(({ text }) => text === ",")
          : between.every(({ pos, lower }) => pos === "ADV" || pos === "ADJ" || lower === particleOf(word));
  if (!linked) return null;
  return { operator, word, claim: near, negated: near.negated, past: near.verb.past };
}

/** "We have nothing at this stage |to connect|": what there is nothing for is not so. */
const hasNothing = (before: readonly Claim[], tokens: readonly Token[], start: number): boolean => {
  const object = before.at(-1)?.object ?? null;
  return (
    object !== null &&
    /^(?:have|find|see|be)$/.test(before.at(-1)?.verb?.lemma ?? "") &&
    tokens[object.tokens[0]]?.lower === "nothing" &&
    tokens.slice(object.tokens[1], start).every(({ text, pos }) => pos !== "VERB" && !/^[,;:.]$/.test(text))
  );
};

/** "fears that the crisis is spreading", "no evidence that": a noun governs the clause that tells what it is about. */
function nounBefore(claim: Claim, tokens: readonly Token[]): Governor | null {
  if (claim.verb?.form !== "finite") return null;
  const first = Math.min(claim.subject?.tokens[0] ?? claim.verb.token, claim.verb.token);
  const that = tokens[first]?.lower === "that" ? first : first - 1;
  const noun = tokens[that - 1];
  if (tokens[that]?.lower !== "that" || noun?.pos !== "NOUN") return null;
  const isNone = tokens[that - 2]?.lower === "no";
  if (isNone && isKnowledge(noun.lemma))
    return { operator: { negates: true }, word: noun.lemma, claim: null, negated: false, past: false };
  const operator =
    operatorOf(noun.lemma) ?? (saying.test(noun.lemma) ? { standing: "alleged" as const } : null);
  if (operator === null) return null;
  return { operator, word: noun.lemma, claim: null, negated: isNone, past: false };
}

/** "no sign that", "no evidence of": for whoever says so it is not so. */
export const isKnowledge = (noun: string): boolean =>
  /^(?:sign|evidence|indication|proof|trace|record|suggestion)$/.test(noun);

/** "a report that": what somebody else says. */
const saying =
  /^(?:claim|report|rumour|rumor|suggestion|belief|theory|hope|assumption|assertion|concern|worry|view|idea)$/;

/** "ordered the residents to leave", "accused him of stealing": someone stands between the two verbs. */
const takesPerson =
  /^(?:order|force|require|compel|instruct|command|oblige|urge|advise|recommend|encourage|ask|invite|request|accuse|suspect|charge|prevent|stop|block|bar|forbid|ban|believe|think|expect|want|call|allege)$/;

const particleOf = (word: string): string => word.split("_")[1] ?? "";

/** First token of the verb with its auxiliaries and "to". */
function firstOf(claim: Claim, tokens: readonly Token[]): number {
  const verb = claim.verb as NonNullable<Claim["verb"]>;
  let at = verb.token;
  while (at > 0 && (tokens[at - 1]?.start ?? -1) >= verb.span.start) at--;
  return at;
}

/** "I want to thank": said is done. */
const performed =
  /^(?:thank|congratulate|apologise|apologize|say|stress|emphasise|emphasize|express|praise|salute|pay|extend|add|remind|assure|wish|welcome|point)$/;

/** "prevented pirates from attacking the ship": they had begun to, and another source may well call it an attack. */
const isWarding = (word: string): boolean => /^(?:prevent|avert|foil|thwart|resist)$/.test(word);

/** Operators that the parser has already read into `claim.negated` of their infinitive. */
const readBefore = /^(?:fail|refuse|decline)$/;

function govern(
  own: Status,
  { operator, word, claim: by, negated: isNot, past }: Governor,
  claim: Claim,
): Status {
  if (own.holds === null) return own;
  const form = claim.verb?.form;
  const counted = readBefore.test(word) && form === "infinitive" && by !== null;
  if (operator.negates === true) {
    // "will not hesitate to step in"
    if (isNot && word === "hesitate")
      return { holds: own.holds, standing: by?.modality === "future" ? "future" : "done" };
    if (isNot || isWarding(word)) return { holds: null, standing: null };
    const ahead = by === null ? null : ownStanding(by, []);
    const isAhead = ahead === "future" || word === "rule_out";
    const standing = form === "finite" ? own.standing : isAhead ? "future" : "done";
    return { holds: counted ? own.holds : !own.holds, standing };
  }
  if (operator.standing === undefined)
    return form === "finite" ? own : { ...own, standing: own.standing ?? "done" };
  // "want it scrapped"
  if (form === "finite" && word === "want" && !/\s/.test(claim.verb?.span.words ?? ""))
    return { holds: isNot ? null : own.holds, standing: "planned" };
  // A finite clause under "suspects that" or "believes" is the governor's charge; under "announced" it is told.
  if (form === "finite" && operator.standing !== "alleged") return own;
  if (operator.standing === "alleged") return { holds: isNot ? null : own.holds, standing: "alleged" };
  if (operator.standing === "planned" && performed.test(claim.verb?.lemma ?? ""))
    return { holds: own.holds, standing: null };
  if (
    operator.standing === "planned" &&
    past &&
    /^(?:plan|due|schedule|expect|mean|hope|intend|want|set)$/.test(word) &&
    isPluperfect(by)
  )
    return { holds: null, standing: null };
  // "may be forced to retire", "could be ordered to leave".
  const above = by === null || by.verb === null ? null : ownStanding(by, []);
  if (operator.standing === "obliged" && (above === "possible" || above === "future" || above === "planned"))
    return { holds: isNot ? null : own.holds, standing: above };
  // "are still struggling to restore": what they try is not done yet.
  if (operator.standing === "attempted" && !isNot && isUnderWay(by))
    return { holds: own.holds, standing: "planned" };
  if (isNot)
    return operator.standing === "obliged" || operator.standing === "advised"
      ? { holds: null, standing: null }
      : { holds: !own.holds, standing: operator.standing === "attempted" ? "done" : "future" };
  return { holds: own.holds, standing: operator.standing };
}

/** "was trying to escape" may well have ended in it; "was struggling to" had not got there. */
const isUnderWay = (claim: Claim | null): boolean =>
  claim?.verb?.lemma === "struggle"
    ? /ing$/i.test(claim.verb.span.words)
    : /^(?:(?:is|are|'re|'s)|(?:has|have) been)\b.*ing$/i.test(claim?.verb?.span.words ?? "");

/** "had planned to", "was due to": a plan of the past, which was carried out or was not. */
const isPluperfect = (claim: Claim | null): boolean =>
  claim === null || /\b(?:had|was|were)\b/i.test(claim.verb?.span.words ?? "");

const perceiving = /^(?:hear|see|smell|feel)$/;

function ownStanding({ verb, modality }: Claim, before: readonly Claim[]): Standing | null {
  if (verb === null || verb.form === "participle") return null;
  const words = verb.span.words;
  if (modality === "planned") return "planned";
  // "would" is the past of "will" in reported speech, and elsewhere as often a condition or a habit.
  if (modality === "future")
    return /\b(?:would|'d|’d)\b/i.test(words) && !isReported(before) ? null : "future";
  if (modality === "possible") {
    // "could hear the lion": they heard it.
    if (perceiving.test(verb.lemma) && /\bcould\b/i.test(words)) return "done";
    return /\bcan\b/i.test(words) ? null : "possible";
  }
  if (modality === "obliged") return /\b(?:should|ought)\b/i.test(words) ? "advised" : "obliged";
  if (modality === "alleged") return "alleged";
  if (modality === "unclear") return "possible";
  if (verb.form === "infinitive") return null;
  if (verb.past) return "done";
  return verb.form === "finite" ? "now" : null;
}

/** "said it would": the past of "will", told by a verb of speech before it. */
const isReported = (before: readonly Claim[]): boolean =>
  /^(?:say|tell|announce|confirm|add|promise|pledge|insist|vow)$/.test(before.at(-1)?.verb?.lemma ?? "");
