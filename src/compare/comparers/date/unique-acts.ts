import type { DateMention, Story, Token } from "../../../domain/index.js";
import { verbOf, withPos } from "../../../text/index.js";
import { type Act, type ActLexicon, actLexiconOf } from "../../lexicon/act-index.js";
import { isStep } from "../../lexicon/event-frames.js";
import { isActNoun } from "../../matter/acts-at.js";
import { type DatedEvent, isAhead, isTimetabled } from "./dated-event.js";
import type { EventWords } from "./event-words.js";

/**
 * Acts of which a story has one, by what is said of them: what is still to come (a hearing, a vote, the end of a sale)
 * and what is the last or the first of its kind ("was last inspected", "the first positive result"). A source names one
 * day for each, so two sources' days for one are set against each other however few words their sentences share.
 *
 * "The vote is set for", "will be put to the vote", "postponed the vote to": the noun is the act where the verb only
 * says that it is planned or that it took place.
 */
export interface UniqueAct {
  readonly words: EventWords;
  readonly acts: readonly Act[];
  readonly kind: "ahead" | "last" | "first";
  /** Whose words tell it: an index into the document's attributions; null where the reporter speaks. */
  readonly voice: number | null;
}

/** Verbs that put an act on a day, or say that it took place, and nothing of what it is. */
const placing =
  /^(?:set|schedule|expect|plan|fix|hold|make|put|postpone|delay|move|reschedule|defer|adjourn|pencil|slate|call|announce|have|do|take|give|get|come|go|be|happen|occur|follow|fall|begin|start|open|commence|summon|invite|bring|say|tell|pass|undergo|complete|conduct|perform|carry out|take place|come down|come out)$/;

export function readUniqueActs(story: Story, all: readonly EventWords[]): UniqueAct[] {
  const lexicon = actLexiconOf(story);
  return all.flatMap((words): UniqueAct[] => {
    const { claim, date } = words.event;
    if (claim?.negated === true || date.basis === "narrative" || !isNamed(date)) return [];
    const voice = words.siblings.find((one) => one.claim !== null)?.claim?.attribution ?? null;
    const told = actsOf(story, lexicon, words.event);
    for (const kind of ["last", "first"] as const) {
      const acts = told.filter((act) => act.kind === kind);
      if (acts.length > 0) return [{ words: withoutMarks(words), acts, kind, voice }];
    }
    const acts = told.filter(({ isAct }) => isAct);
    return acts.length > 0 && liesAhead(story, words.event)
      ? [{ words: { ...words, event: { ...words.event, stillToCome: true } }, acts, kind: "ahead", voice }]
      : [];
  });
}

/** "The latest check" is one more, and is the last one all the same. */
const withoutMarks = (words: EventWords): EventWords => ({ ...words, marks: new Set() });

const liesAhead = (story: Story, event: DatedEvent): boolean =>
  isAhead(event) ||
  // "opens", "comes down": the base form may as well be a past one ("beat").
  (isTimetabled(event) && /[^s]s$/.test(event.claim?.verb?.span.words ?? "")) ||
  isMovedTo(story, event);

/** A day, a month or a named stretch of them; "three years after the sale" is counted from something else. */
const isNamed = ({ stated, precision }: DateMention): boolean =>
  stated.length > 0 && (precision !== "year" || stated.includes("year"));

const moving = /^(?:postpone|delay|move|reschedule|defer|adjourn|put)$/;
/** "has been postponed to January" */
function isMovedTo(story: Story, { claim, date, document, sentence }: DatedEvent): boolean {
  if (claim?.verb == null || !moving.test(claim.verb.lemma)) return false;
  const tokens = story.documents[document]?.sentences[sentence]?.tokens ?? [];
  return /^(?:to|until|till)$/.test(tokens[date.tokens[0] - 1]?.lower ?? "");
}

/** A word for what was done, and whether it is told as the last or the first of its kind. */
interface ToldAct extends Act {
  readonly kind: "last" | "first" | null;
  /** A noun that tells of no act ("result") makes one only as the last or the first of its kind. */
  readonly isAct: boolean;
}

function actsOf(story: Story, lexicon: ActLexicon, event: DatedEvent): ToldAct[] {
  const tokens = story.documents[event.document]?.sentences[event.sentence]?.tokens ?? [];
  const ofNoun = (i: number): ToldAct => ({
    ...nounAct(lexicon, tokens, i),
    kind: ordinalOf(tokens, i),
    isAct: isActNounAt(lexicon, tokens, i),
  });
  if (event.noun !== null) return [{ ...ofNoun(event.at), isAct: true }];
  const found: Act = lexicon.findAll(tokens, event.at, "verb") ?? {
    name: event.act,
    levels: [],
    first: event.at,
    past: event.at + 1,
    part: "verb",
  };
  const verb: ToldAct = { ...found, kind: ordinalBefore(tokens, event.at), isAct: true };
  if (!placing.test(event.act)) return [verb];
  const nouns: ToldAct[] = [];
  const isTime = (i: number): boolean => event.timeWords.some(([first, past]) => i >= first && i < past);
  for (const range of [event.agent, event.patient, event.around])
    for (let i = range?.[0] ?? 0; i < (range?.[1] ?? 0) && !opensAside(tokens[i]); i++)
      if (isHead(tokens, i) && !isTime(i)) nouns.push(ofNoun(i));
  return isPhrase(found) ? [verb, ...nouns] : nouns;
}

/** "was |last| inspected", "had |first| been seen" */
function ordinalBefore(tokens: readonly Token[], at: number): ToldAct["kind"] {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const { lower, pos } = tokens[i] as Token;
    if (/^(?:last|first)$/.test(lower) && tokens[i - 1]?.lower !== "at") return lower as "last" | "first";
    if (pos !== "AUX") return null;
  }
  return null;
}

/** "its |last| inspection", "the |most recent| scheduled inspection" */
function ordinalOf(tokens: readonly Token[], at: number): ToldAct["kind"] {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { lower, pos } = tokens[i] as Token;
    if (/^(?:last|latest)$/.test(lower) || (lower === "recent" && tokens[i - 1]?.lower === "most"))
      return "last";
    if (lower === "first") return "first";
    if (pos !== "ADJ" && pos !== "NOUN") return null;
  }
  return null;
}

/** "the bill, which lifts the age" */
const opensAside = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:,|which|who|that|-)$/.test(token.lower);

/** "comes into force", without other words between. */
const isPhrase = ({ name, first, past }: Act): boolean =>
  name.includes("_") && past - first === name.split("_").length;

/** "the appeal hearing" is a hearing; a capital at the opening of a sentence makes no name of "Completion". */
function isHead(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token === undefined || next?.pos === "NOUN" || background.test(before?.lower ?? "")) return false;
  return token.pos === "NOUN" || (i === 0 && token.pos === "PROPN" && next?.pos !== "PROPN");
}
const background = /^(?:after|before|since|following|despite|by)$/;

function isActNounAt(lexicon: ActLexicon, tokens: readonly Token[], i: number): boolean {
  const noun = withPos(tokens[i] as Token, "NOUN");
  return isActNoun(noun) || isStep(noun.lemma) || lexicon.find(tokens, i, "noun") !== null;
}

function nounAct(lexicon: ActLexicon, tokens: readonly Token[], at: number): Act {
  const found = lexicon.findAll(tokens, at, "noun");
  const name = found?.name ?? verbOf(tokens[at]?.lemma.toLowerCase() ?? "");
  return { name, levels: found?.levels ?? lexicon.levelsOfVerb(name), first: at, past: at + 1, part: "noun" };
}
