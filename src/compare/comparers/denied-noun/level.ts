import type { Sentence, Story, Token } from "../../../domain/index.js";
import { nounCategory } from "../../../text/index.js";
import { isNegator } from "../../lexicon/negators.js";
import { signalsOf } from "../../telling/signals.js";

/** "No threats", "knew of no threats", "several threats". */
export type Level = "none" | "none known" | "some";

/** People are counted, and tools, places and times are had in one place and not in another. */
const deniable = /^(?:act|event|state|communication|phenomenon|attribute|possession|process)$/;
/** What is told of by these is not denied with them: "no sign of", "no report of". */
const ofKnowledge =
  /^(?:sign|report|indication|evidence|information|word|idea|lead|reason|comment|detail|doubt|question|plan|need|way|choice|chance|right|sense|point|room|injury|death|casualty|fatality|arrest|damage|power|control|time|case|matter|part|place|place|end)$/;
const narrowing =
  /^(?:serious|major|further|other|new|additional|more|significant|grave|lasting|immediate|such|little|much|special|particular)$/;

/** Words before a noun, or behind it, that belong to it. */
export const reach = 8;

/** What the noun at `at` is said to be, where a clause says that there was such a thing or none. */
export function levelAt(story: Story, sentence: Sentence, at: number): Level | null {
  const { tokens } = sentence;
  const noun = tokens[at] as Token;
  if (noun.pos !== "NOUN" || tokens[at + 1]?.pos === "NOUN" || tokens[at + 1]?.text === "-") return null;
  if (!deniable.test(nounCategory(noun.lemma) ?? "") || ofKnowledge.test(noun.lemma)) return null;
  let first = at;
  while (
    first > 0 &&
    (/^(?:ADJ|NOUN|NUM)$/.test(tokens[first - 1]?.pos ?? "") || tokens[first - 1]?.text === "'")
  )
    first--;
  const before = tokens.slice(Math.max(0, first - reach), first);
  if (tokens.slice(first, at).some(({ lower }) => narrowing.test(lower))) return null;
  if (before.some(({ lower }) => /^(?:if|unless|whether|or|nor)$/.test(lower)) || tokens.at(-1)?.text === "?")
    return null;
  const article = tokens[first - 1]?.lower ?? "";
  const hasArticle = tokens[first - 1]?.pos === "DET" || article === "several";
  const frame = isGiven(tokens, at) ? "exists" : frameBefore(tokens, hasArticle ? first - 2 : first - 1);
  if (frame === null) return null;
  const isDenied = tokens
    .slice(Math.max(0, first - reach), first)
    .some((_, i) => isNegator(tokens, Math.max(0, first - reach) + i));
  if (isDenied) {
    const bare = noun.lower !== noun.lemma && tokens[first - 1]?.pos === "VERB";
    // "never sent a call": there was none, where giving it is what makes it one.
    const isNotGiven = /^an?$/.test(article) && given.test(tokens[first - 2]?.lemma ?? "");
    if (article !== "no" && article !== "any" && !bare && !isNotGiven) return null;
    return frame === "known" ? "none known" : "none";
  }
  const isCounted = tokens.slice(first, at).some(({ pos }) => pos === "NUM");
  if (!/^(?:an?|some|several|many)$/.test(article) && !isCounted && noun.lower === noun.lemma) return null;
  const { marks } = signalsOf(story, sentence);
  if (marks.some((mark) => mark.at < at && mark.certainty !== "certain")) return null;
  return frame === "exists" ? "some" : null;
}

/** "there were", "faced": that a thing was there; "knew of": that somebody knew of it. */
function frameBefore(tokens: readonly Token[], at: number): "exists" | "known" | null {
  const word = tokens[at];
  const before = tokens.slice(Math.max(0, at - 5), at);
  if (word?.lower === "of") return before.slice(-3).some(({ lemma }) => known.test(lemma)) ? "known" : null;
  if (word?.lemma === "be") return before.some(({ lower }) => lower === "there") ? "exists" : null;
  return happens.test(word?.lemma ?? "") || given.test(word?.lemma ?? "") ? "exists" : null;
}

/** "No warning was given", "the notice had been sent". */
function isGiven(tokens: readonly Token[], at: number): boolean {
  let i = at + 1;
  while (i < at + 4 && (tokens[i]?.pos === "AUX" || /^(?:be|have)$/.test(tokens[i]?.lemma ?? ""))) i++;
  return i > at + 1 && given.test(tokens[i]?.lemma ?? "");
}

const known = /^(?:know|aware|unaware|hear|learn)$/;
/** What is said, paid or done is given, sent or made. */
const given =
  /^(?:give|send|issue|make|file|lodge|hold|transmit|radio|broadcast|reach|sign|submit|receive|hear|sound|offer)$/;
const happens = /^(?:face|suffer|receive|experience|encounter|sustain)$/;
