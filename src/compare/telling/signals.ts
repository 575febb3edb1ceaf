import { readOnce, type Sentence, type Story, type Token } from "../../domain/index.js";
import { verbOfPast } from "../../lexicon/past-forms.js";
import { nounCategory, verbOf, verbOfRegularPast } from "../../text/index.js";
import { type Act, actLexiconOf } from "../lexicon/act-index.js";
import { type Certainty, certaintyAt } from "../lexicon/certainty.js";
import { isNegator } from "../lexicon/negators.js";

/** An act or a state as its words alone tell it, whatever the grammar around them. */
export interface Signal {
  readonly act: Act;
  /** Null in a condition or a question. */
  readonly holds: boolean | null;
  /** Null where no word makes it less than a fact. */
  readonly certainty: Certainty | null;
  /** Number of the part of the sentence that it stands in. */
  readonly segment: number;
}

export interface Signals {
  readonly acts: readonly Signal[];
  /** Part of the sentence that each token stands in: "the bank closed; | the shop stayed open". */
  readonly segments: readonly number[];
  readonly marks: readonly { readonly at: number; readonly certainty: Certainty }[];
}

/** The words of a sentence, read once, with the story's lexicon. */
export const signalsOf = (story: Story, sentence: Sentence): Signals => signalsIn(story)(sentence);

const signalsIn = readOnce((story: Story) =>
  readOnce(({ tokens }: Sentence): Signals => readSignals(story, tokens)),
);

function readSignals(story: Story, tokens: readonly Token[]): Signals {
  const segments = segmentsOf(tokens);
  const denied = deniedIn(tokens, segments);
  const open = openIn(tokens, segments);
  const quoted = quotedIn(tokens);
  const marks = tokens.flatMap((_, at) => {
    const certainty = certaintyAt(tokens, at);
    return certainty === null || denied[at] === true ? [] : [{ at, certainty }];
  });
  const isOpen = (at: number): boolean => open[at] === true || quoted[at] === true || isQuestion(tokens);
  const acts = actsIn(story, tokens).map((act): Signal => {
    const segment = segments[act.first] ?? 0;
    return {
      act,
      segment,
      holds:
        isOpen(act.first) || (denied[act.first] === true && isBound(tokens, act))
          ? null
          : denied[act.first] !== true,
      certainty: certaintyOf(tokens, segments, marks, act),
    };
  });
  return { acts, segments, marks };
}

/** "did not leave until Monday", "not hit in 30 years": what is denied is the time, and not the act. */
const isBound = (tokens: readonly Token[], { past }: Act): boolean =>
  tokens
    .slice(past, past + reach)
    .some(
      ({ lower }, i, rest) =>
        /^(?:until|till|since)$/.test(lower) ||
        (/^(?:for|in|within)$/.test(lower) && nounCategory(rest[i + 2]?.lemma ?? "") === "time"),
    );

const isQuestion = (tokens: readonly Token[]): boolean =>
  tokens.at(-1)?.text === "?" || tokens.at(-2)?.text === "?";

const splitting = /^(?:but|while|whereas|although|though|however)$/;

function segmentsOf(tokens: readonly Token[]): number[] {
  let number = 0;
  return tokens.map(({ text, lower }, i) => {
    const joins = text === "," && /^(?:and|but|so|while|though|although)$/.test(tokens[i + 1]?.lower ?? "");
    if (/^[;:—–]$/.test(text) || splitting.test(lower) || joins) number++;
    return number;
  });
}

/** What a denial does not reach: "did not say when it closed". */
const ends =
  /^(?:that|which|who|whom|when|where|after|before|because|until|since|if|unless|as|why|how|despite|even)$/;
const reach = 14;

/**
 * Whether each word stands under a denial: up to the verb that it denies, with what hangs on that directly ("failed to
 * win"), but not what the verb's object does ("does not allow the bells to be rung"). Two undo each other.
 */
function deniedIn(tokens: readonly Token[], segments: readonly number[]): boolean[] {
  const denied = tokens.map(() => false);
  for (let at = 0; at < tokens.length; at++) {
    if (!isNegator(tokens, at)) continue;
    let verb: number | null = null;
    for (let i = at + 1; i < tokens.length && i <= at + reach && segments[i] === segments[at]; i++) {
      const { text, lower, pos, lemma } = tokens[i] as Token;
      if (/^[,.()"]$/.test(text) || ends.test(lower)) break;
      if (pos === "VERB" && isReduced(tokens, i)) continue;
      if (pos === "VERB" && verb !== null && !isChained(tokens, verb, i)) break;
      if (pos === "VERB" && !auxiliary.test(lemma)) verb = i;
      // "refused to lift the ban": the ban stands.
      if (pos === "NOUN" && verb !== null && undoing.test(tokens[verb]?.lemma ?? "")) continue;
      denied[i] = !denied[i];
    }
    // "had drunk nothing", "hurt nobody"
    const before = tokens[at - 1];
    if (before?.pos === "VERB" && /^(?:nothing|nobody|none|nowhere)$/.test(tokens[at]?.lower ?? ""))
      denied[at - 1] = !denied[at - 1];
  }
  return denied;
}

const undoing =
  /^(?:lift|end|drop|cancel|scrap|stop|overturn|quash|reverse|reject|oppose|halt|block|remove|suspend|withdraw|revoke|annul|break|resist)$/;
const auxiliary = /^(?:be|have|do|get|manage|able)$/;

/** "None of the children |given| it fell ill": a participle behind its noun, with the sentence's verb still to come. */
const isReduced = (tokens: readonly Token[], at: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? "") &&
  /(?:ed|en|wn|ught)$/.test(tokens[at]?.lower ?? "") &&
  hasVerbBeforeComma(tokens.slice(at + 1, at + reach));

function hasVerbBeforeComma(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ text }) => text === ",");
  return tokens
    .slice(0, comma < 0 ? tokens.length : comma)
    .some(({ pos }) => pos === "VERB" || pos === "AUX");
}

/** "failed |to win|", "refused |to let|", "did not start |working|". */
const isChained = (tokens: readonly Token[], verb: number, at: number): boolean =>
  tokens.slice(verb + 1, at).every(({ pos, lower }) => pos === "ADV" || pos === "PART" || lower === "be");

/** "if the dam burst", "had the dam burst, water would": nothing is told to have happened. */
function openIn(tokens: readonly Token[], segments: readonly number[]): boolean[] {
  const open = tokens.map(() => false);
  tokens.forEach(({ lower }, at) => {
    const would = lower === "would" && tokens[at + 1]?.lower === "have";
    const opens = /^(?:if|unless)$/.test(lower) || (at === 0 && lower === "had");
    if (!opens && !would) return;
    for (let i = would ? 0 : at; i < tokens.length; i++) {
      if (segments[i] !== segments[at]) continue;
      if (!would && i > at && tokens[i]?.text === ",") break;
      open[i] = true;
    }
  });
  return open;
}

/** Words that somebody else is quoted with: whether two versions of them agree is asked elsewhere. */
function quotedIn(tokens: readonly Token[]): boolean[] {
  let inside = false;
  return tokens.map(({ text }) => {
    if (/^["“”]$/.test(text)) inside = text === "“" || (text === '"' && !inside);
    return inside;
  });
}

const idle: ReadonlySet<string> = new Set(
  "be have do say tell get go make come take put give let keep want see know think add ask call use need try seem become include".split(
    " ",
  ),
);
const eventful: ReadonlySet<string> = new Set(["act", "event", "phenomenon", "process", "state"]);

function actsIn(story: Story, tokens: readonly Token[]): Act[] {
  const lexicon = actLexiconOf(story);
  const acts: Act[] = [];
  tokens.forEach(({ lemma, pos }, at) => {
    const missed = missedVerb(tokens, at);
    const known = [
      lexicon.findAll(tokens, at, "verb", missed ?? undefined),
      pos === "PROPN" ? null : lexicon.findAll(tokens, at, "state"),
      lexicon.findAll(tokens, at, "noun"),
    ]
      .filter((act) => act !== null)
      .sort((a, b) => b.past - a.past)[0];
    if (known !== undefined) acts.push(known);
    else if (missed !== null || (pos === "VERB" && !idle.has(lemma)))
      acts.push({ name: missed ?? lemma, levels: [], first: at, past: at + 1, part: "verb" });
    else if (pos === "NOUN" && verbOf(lemma) !== lemma && eventful.has(nounCategory(lemma) ?? "")) {
      const name = verbOf(lemma);
      acts.push({ name, levels: lexicon.levelsOfVerb(name), first: at, past: at + 1, part: "noun" });
    }
  });
  return acts;
}

/** "the dam |burst| at dawn", "the cleaner |drowned|": a past form that the tagger took for no verb. */
function missedVerb(tokens: readonly Token[], at: number): string | null {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (
    token === undefined ||
    !/^(?:NOUN|ADJ)$/.test(token.pos) ||
    /^(?:DET|ADJ|ADP|NUM)$/.test(before?.pos ?? "DET")
  )
    return null;
  return verbOfPast(token.lower) ?? verbOfRegularPast(token.lower);
}

/** "may stop the stadium that they approved": it reaches its own verb, and no clause behind it. */
const isModal = (token: Token | undefined): boolean =>
  /^(?:may|might|could|will|shall)$/.test(token?.lower ?? "");

/**
 * The word that makes an act less sure: one before it in its part of the sentence, or behind it where the act opens
 * the part ("An apology has been promised", "Sending troops was an option").
 */
function certaintyOf(
  tokens: readonly Token[],
  segments: readonly number[],
  marks: Signals["marks"],
  { first, past }: Act,
): Certainty | null {
  const own = segments[first];
  const opens = !tokens.some(
    ({ pos }, i) => i < first && segments[i] === own && /^(?:VERB|AUX|NOUN)$/.test(pos),
  );
  let found: Certainty | null = null;
  for (const { at, certainty } of marks) {
    if (at >= first && at < past) continue;
    if (at < first && certainty === "alleged") found = certainty;
    if (segments[at] !== own) continue;
    const between = tokens.slice(Math.min(at, past), Math.max(at, first));
    const parted = between.some(
      ({ text, lower }) => text === "," || (isModal(tokens[at]) && ends.test(lower)),
    );
    if (!parted && (at < first || opens)) found = certainty;
  }
  return found;
}
