import type { Claim, DateMention, Document, Sentence, Token } from "../../../domain/index.js";
import { nounCategory, verbOf } from "../../../text/index.js";
import { verbOfNoun } from "./same-acts.js";

type Range = readonly [first: number, past: number];

/** An act or happening with the words that say when it was. */
export interface DatedEvent {
  readonly document: number;
  readonly sentence: number;
  readonly date: DateMention;
  /** The day that another date of the clause names, where this one names a time only. */
  readonly onDay: DateMention | null;
  /** The same moment on the clock of another zone: "1353 (1023 GMT)". */
  readonly alsoAt: DateMention | null;
  /** Lemma of the verb, or of the verb behind a noun: "sign" for "sign" and for "signing". */
  readonly act: string;
  /** The noun itself, where the date hangs on one: "the November 18 sinking". */
  readonly noun: string | null;
  /** Token ranges: who did it; what it was done to, or what it befell; the rest of the clause. */
  readonly agent: Range | null;
  readonly patient: Range | null;
  readonly around: Range | null;
  /** Token ranges of all dates in the sentence: they are no words of the act. */
  readonly timeWords: readonly Range[];
  /** Position of the act's own word. */
  readonly at: number;
  /** Heads a timeline entry, dates its own clause, or the day that the text had reached. */
  readonly by: "timeline" | "clause" | "narrative";
  readonly claim: Claim | null;
  /** "announced that …": the patient is all of what was said. */
  readonly statement: boolean;
  /** "is due to", "is set to" before it, or its day lies after the publication. */
  readonly stillToCome: boolean;
}

/** Every act that a date of the document hangs on. */
export function findDatedEvents(document: Document, index: number): DatedEvent[] {
  const claims = new Map<number, Claim[]>();
  for (const claim of document.claims) {
    if (claim.verb === null) continue;
    const list = claims.get(claim.sentence);
    if (list === undefined) claims.set(claim.sentence, [claim]);
    else list.push(claim);
  }
  const events: DatedEvent[] = [];
  const dates = document.mentions.filter((mention) => mention.kind === "date");
  const timeWords = new Map<number, Range[]>();
  for (const { sentence, tokens } of dates)
    timeWords.set(sentence, [...(timeWords.get(sentence) ?? []), tokens]);
  for (const [i, mention] of dates.entries()) {
    const before = dates[i - 1];
    if (before !== undefined && isOtherClock(before, mention)) continue;
    const next = dates[i + 1];
    const alsoAt = next !== undefined && isOtherClock(mention, next) ? next : null;
    const sentence = document.sentences[mention.sentence];
    if (sentence === undefined || isDateline(sentence, mention)) continue;
    const here = claims.get(sentence.index) ?? [];
    const published = document.source.published?.slice(0, 10) ?? null;
    const place = {
      stillToCome:
        (published !== null && mention.firstDay !== null && mention.firstDay > published) ||
        isScheduled(sentence, mention),
      document: index,
      sentence: sentence.index,
      date: mention,
      onDay: null,
      alsoAt,
      timeWords: timeWords.get(sentence.index) ?? [],
    };
    if (mention.tokens[1] === 0) {
      const main = here.find((claim) => claim.verb?.form === "finite");
      if (main !== undefined) events.push({ ...place, ...actOf(main, here, sentence), by: "timeline" });
      continue;
    }
    const noun = datedNoun(sentence, mention);
    if (noun !== null) events.push({ ...place, ...noun, by: "clause", claim: null });
    if (noun?.whole === true) continue;
    for (const claim of datedClaims(sentence, here, mention))
      events.push({ ...place, ...actOf(claim, here, sentence), by: "clause" });
  }
  return withDays(events);
}

/** "is due to appear on Friday", "a hearing set for May". */
function isScheduled({ tokens }: Sentence, { tokens: [first] }: DateMention): boolean {
  return tokens
    .slice(Math.max(0, first - 8), first)
    .some(
      ({ lower }, i, near) =>
        /^(?:due|set|scheduled|expected|slated|likely)$/.test(lower) &&
        /^(?:to|for|on)$/.test(near[i + 1]?.lower ?? ""),
    );
}

/** "at 1:53 p.m. (1023 GMT) on Sunday": the time and its day are two dates of one clause. */
function withDays(events: readonly DatedEvent[]): DatedEvent[] {
  const days = new Map<Claim, DateMention>();
  for (const { claim, date } of events) if (claim !== null && namesDay(date)) days.set(claim, date);
  return events.map((event) =>
    event.claim === null || namesDay(event.date) ? event : { ...event, onDay: days.get(event.claim) ?? null },
  );
}

const namesDay = (date: DateMention): boolean =>
  date.firstDay !== null || date.weekday !== null || date.yearless !== null;

/** "1353 (1023 GMT)", "9 a.m. (1300 GMT)": a second time in brackets right behind the first. */
const isOtherClock = (first: DateMention, second: DateMention): boolean =>
  first.sentence === second.sentence &&
  first.minutes !== null &&
  second.minutes !== null &&
  second.zone !== null &&
  second.firstDay === null &&
  second.start >= first.end &&
  second.start - first.end <= 12;

type Act = Pick<DatedEvent, "act" | "noun" | "agent" | "patient" | "around" | "at" | "claim" | "statement">;

/** Verbs whose content follows as a clause of its own: all of it is what was announced. */
export const announcing: ReadonlySet<string> = new Set(
  "announce declare warn state proclaim vow pledge promise threaten reiterate reaffirm label call".split(" "),
);
const longestContent = 45;

function actOf(claim: Claim, here: readonly Claim[], { tokens }: Sentence): Act {
  const at = claim.verb?.token ?? 0;
  const next = here.reduce(
    (nearest, { verb }) => (verb !== null && verb.token > at && verb.token < nearest ? verb.token : nearest),
    tokens.length,
  );
  const act = withParticle(claim.verb?.lemma ?? "", tokens[at + 1]);
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
    /^(?:its|his|her|their)$/.test(tokens[object[0]]?.lower ?? "");
  return { ...base, agent: ownPart ? null : subject, patient: ownPart ? subject : object, around };
}

/** "will", "is due to", "is set to": still to come where the source stands. */
export const isAhead = ({ claim, stillToCome }: DatedEvent): boolean =>
  stillToCome || (claim !== null && /^(?:planned|future|possible|obliged)$/.test(claim.modality));

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
  if (tokens[first]?.pos === "PRON") return [first, past];
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

/** "ATHENS, May 5 (AP) -": the day of writing, not of anything told. */
function isDateline({ tokens }: Sentence, { tokens: [first, past] }: DateMention): boolean {
  if (past === 0 || first > 8) return false;
  const lead = tokens.slice(0, first);
  if (!lead.every(({ text, pos }) => pos === "PUNCT" || pos === "PROPN" || /^[A-Z]+$/.test(text)))
    return false;
  return (
    tokens.slice(past, past + 6).some(({ text }) => /^[-–—]+$/.test(text)) &&
    !/^[a-z]/.test(tokens[past]?.text ?? "")
  );
}

const eventCategories: ReadonlySet<string> = new Set([
  "act",
  "event",
  "phenomenon",
  "communication",
  "process",
]);
const isEventNoun = ({ pos, lemma }: Token): boolean =>
  pos === "NOUN" &&
  (verbOfNoun(lemma, verbOf(lemma)) !== lemma || eventCategories.has(nounCategory(lemma) ?? ""));

/** "the November 18 sinking of a trawler", "Tuesday's summit in Paris"; or "the summit on Tuesday" (not whole). */
function datedNoun(
  { tokens }: Sentence,
  { tokens: [first, past] }: DateMention,
): (Omit<Act, "claim"> & { readonly whole: boolean }) | null {
  const possessive = /^'s?$/.test(tokens[past]?.text ?? "");
  const determined = tokens[first - 1]?.pos === "DET" || tokens[first - 1]?.pos === "ADJ";
  if (possessive || determined) {
    let at = possessive ? past + 1 : past;
    while (
      at < tokens.length &&
      /^(?:ADJ|NOUN|PROPN|PUNCT)$/.test(tokens[at]?.pos ?? "") &&
      tokens[at]?.text !== ","
    ) {
      const next = tokens[at + 1];
      if (tokens[at]?.pos === "NOUN" && next?.pos !== "NOUN" && next?.pos !== "PROPN") break;
      at++;
    }
    const head = tokens[at];
    if (head === undefined || !isEventNoun(head)) return null;
    return { ...nounAct(tokens, at, possessive ? past + 1 : past), whole: true };
  }
  if (!/^(?:on|of|in|at|for|,)$/.test(tokens[first - 1]?.lower ?? "")) return null;
  const at = eventBefore(tokens, first - 2);
  return at === null ? null : { ...nounAct(tokens, at, at - 2), whole: false };
}

const longestChain = 12;
/** "the missile strike on the theatre in Mariupol (on Wednesday)": through its phrases to the noun of the act. */
function eventBefore(tokens: readonly Token[], last: number): number | null {
  for (let i = last; i >= 0 && i > last - longestChain; i--) {
    const token = tokens[i] as Token;
    if (isEventNoun(token)) return i;
    if (
      !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.pos) &&
      !/^(?:of|in|on|at|near|against|between)$/.test(token.lower)
    )
      return null;
  }
  return null;
}

function nounAct(tokens: readonly Token[], at: number, from: number): Omit<Act, "claim"> {
  let past = at + 1;
  while (
    past < tokens.length &&
    past < at + 14 &&
    !/^(?:VERB|AUX|SCONJ)$/.test(tokens[past]?.pos ?? "") &&
    !/^[,;:.]$/.test(tokens[past]?.text ?? "")
  )
    past++;
  const lemma = tokens[at]?.lemma ?? "";
  return {
    act: verbOfNoun(lemma, verbOf(lemma)),
    noun: lemma,
    at,
    agent: null,
    patient: [Math.max(0, from), past],
    around: null,
    statement: false,
  };
}

/** The clause a date stands in; for one that hangs on another ("to hijack", "flying"), its governor as well. */
function datedClaims(
  { tokens }: Sentence,
  here: readonly Claim[],
  { tokens: [first] }: DateMention,
): Claim[] {
  const before = here
    .filter((claim) => (claim.verb?.token ?? 0) < first)
    .sort(byVerb)
    .at(-1);
  const after = here.filter((claim) => (claim.verb?.token ?? 0) > first).sort(byVerb)[0];
  const opens = opensClause(tokens, first);
  const own = before === undefined || (opens && after !== undefined) ? after : before;
  if (own === undefined) return [];
  const bound = boundAct(here, own);
  if (bound !== null) return [bound];
  if (own.verb?.form === "finite") return [own];
  const governor = here
    .filter((claim) => claim.verb?.form === "finite" && claim.verb.token < (own.verb?.token ?? 0))
    .sort(byVerb)
    .at(-1);
  return governor === undefined ? [own] : [own, governor];
}

/** "have until May to register", "the deadline to register is in May": the date is that of the infinitive. */
function boundAct(here: readonly Claim[], own: Claim): Claim | null {
  const infinitive = ({ verb }: Claim): boolean => verb?.form === "infinitive";
  const at = own.verb?.token ?? 0;
  if (own.verb?.lemma === "have")
    return here.find((claim) => infinitive(claim) && (claim.verb?.token ?? 0) > at) ?? null;
  return own.verb?.lemma === "be"
    ? (here.findLast((claim) => infinitive(claim) && (claim.verb?.token ?? 0) < at) ?? null)
    : null;
}

const byVerb = (a: Claim, b: Claim): number => (a.verb?.token ?? 0) - (b.verb?.token ?? 0);

/** "…, and on Tuesday police arrested him": nothing of the clause before stands between its comma and the date. */
function opensClause(tokens: readonly Token[], first: number): boolean {
  let i = first - 1;
  while (
    i >= 0 &&
    /^(?:on|in|at|by|early|late|about|around|just|shortly|before|after|the|then)$/.test(
      tokens[i]?.lower ?? "",
    )
  )
    i--;
  const token = tokens[i];
  return (
    token === undefined ||
    token.pos === "CCONJ" ||
    token.pos === "SCONJ" ||
    /^[,;:"]$|^that$|^when$/.test(token.text.toLowerCase())
  );
}
