import { addTo, type Document, type SentencePair, type Story, type Token } from "../../../domain/index.js";
import { areRelated } from "../../../text/index.js";
import { bySentence } from "../../align/by-sentence.js";
import { mentionsIn } from "../../align/in-sentence.js";
import { isBrief } from "../../matter/one-matter.js";
import { areStagesOfTime } from "../../matter/set-apart.js";
import { isOneBriefDeed } from "./brief-deed.js";
import { type Deed, findDeeds } from "./deeds.js";
import { relateParties } from "./party-relation.js";
import { meets, sharedWords } from "./same-words.js";

/**
 * One deed, two doers: the kind of deed and what is told beside it agree, and nobody could be both doers.
 *
 * Sources that tell one story share its common words only, so a share of the shorter one's words is asked for and
 * no rare ones. Other days, numbers or people beside the deed show that it is another one.
 */
export interface DeedPair {
  readonly one: Deed;
  readonly other: Deed;
}

const leastShared = 2;
const leastShare = 0.5;
/** For deeds that several may have done. */
const leastSharedOfMany = 3;
const leastShareOfMany = 0.6;
/** Summed rarity of the shared words: in a long story two common words are no tie. */
const leastWeight = 7;
const leastWeightOfShort = 3.5;

export function findDeedPairs(story: Story): DeedPair[] {
  const deeds = findDeeds(story);
  const deedsIn = bySentence(deeds, ({ document, sentence }) => ({ document, sentence }));
  const byKey = indexByKey(deeds);
  const found: DeedPair[] = [];
  for (const { a, b } of story.pairs) {
    if (a.document === b.document) continue;
    const pair = firstRival(story, deedsIn(a), deedsIn(b), a, b);
    if (pair !== null && !knowsBoth(story, byKey, pair)) found.push(pair);
  }
  return found;
}

type Place = SentencePair["a"];

function firstRival(
  story: Story,
  left: readonly Deed[],
  right: readonly Deed[],
  a: Place,
  b: Place,
): DeedPair | null {
  for (const one of left)
    for (const other of right) {
      const oneKind = isOneKind(one, other);
      const brief = isOneBriefDeed(story, one, other, oneKind);
      if (!oneKind && !brief) continue;
      const between = relateParties(story, one.doer, other.doer);
      const swapped = between !== "same" && between !== "levels" && changePlaces(story, one, other);
      if (!swapped && (between !== "different" || one.shared || other.shared)) continue;
      if (!brief && !(swapped && sharesAll(one, other)) && !isOneDeed(story, one, other)) continue;
      if (!swapped && knowsOther(one, other)) continue;
      if (areStagesOfTime(story, a, b)) continue;
      if (datesClash(story.documents[a.document], a.sentence, story.documents[b.document], b.sentence))
        continue;
      return { one, other };
    }
  return null;
}

/**
 * The other's doer stands in the sentence as a helper or a part: "with Brandt", "Brandt's car". Behind other
 * prepositions he is told apart from the doer: "over the objections of Brandt".
 */
function knowsOther(one: Deed, other: Deed): boolean {
  const named = ({ doer }: Deed, { theme, tokens }: Deed): boolean =>
    doer.names.some(({ words }) =>
      theme.some((token) => words.includes(token.lower) && !standsApart(tokens, token, one.repeats)),
    );
  return named(one, other) || named(other, one);
}

function standsApart(tokens: readonly Token[], name: Token, repeats: boolean): boolean {
  let at = tokens.indexOf(name) - 1;
  while (/^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[at]?.pos ?? "")) at--;
  return (
    /^(?:of|from|over|against|to|despite|leaving|than)$/.test(tokens[at]?.lower ?? "") ||
    // Of goals each has a scorer, and he is told by them all.
    (!repeats && doesOtherwise(tokens, name))
  );
}

/** "X offered a draw and |Y| accepted", "that |Y| was glad to take": a deed of his own. */
function doesOtherwise(tokens: readonly Token[], name: Token): boolean {
  let next = tokens.indexOf(name) + 1;
  while (tokens[next]?.pos === "PROPN") next++;
  return /^(?:VERB|AUX)$/.test(tokens[next]?.pos ?? "");
}

/** Beside doer, deed and patient the shorter telling holds nothing that the other lacks. */
function sharesAll(one: Deed, other: Deed): boolean {
  const [left, right] = [themeBeside(one, other), themeBeside(other, one)];
  return sharedWords(left, right).length >= Math.min(distinct(left), distinct(right));
}

/** "X sued Y", "Y took X to court": each is what the other did it to. Of "X met Y" both are the doers. */
function changePlaces(story: Story, one: Deed, other: Deed): boolean {
  if ([one, other].some(({ keys, verb }) => keys.length === 1 && mutual.test(verb))) return false;
  const isPatient = ({ doer, patient }: Deed, of: Deed): boolean =>
    doer.roles.some(
      ({ head }) =>
        head === of.patient?.lemma ||
        (isBrief(story) && of.theme.some(({ lemma, pos }) => pos === "NOUN" && lemma === head)),
    ) ||
    doer.names.some(
      ({ words }) =>
        (of.patient !== null && words.includes(of.patient.lower)) ||
        (patient !== null && of.theme.some(({ lower, pos }) => pos === "PROPN" && words.includes(lower))),
    );
  return isPatient(one, other) && isPatient(other, one);
}

const mutual =
  /^(?:meet|marry|divorce|join|fight|face|play|talk|speak|agree|sign|collide|clash|merge|draw|debate|negotiate|accuse|blame|criticise|criticize|praise|thank|greet|see|hear|know|tell|ask|say|love|hug|kiss|help|support|oppose|follow|be|have|trade|exchange|share|announce|report|describe|call|name|visit|want|hold|make|take|give|get|set|leave|come|go|include)\b/;

const isOneKind = (one: Deed, other: Deed): boolean =>
  one.keys.some((key) => other.keys.includes(key)) || areRelated(one.verb, other.verb, "verb");

const distinct = (words: readonly Token[]): number => new Set(words.map(({ stem }) => stem)).size;

export function isOneDeed(story: Story, one: Deed, other: Deed): boolean {
  const [left, right] = [themeBeside(one, other), themeBeside(other, one)];
  if (left.length === 0 || right.length === 0) return false;
  const shared = sharedWords(left, right);
  const share = shared.length / Math.min(distinct(left), distinct(right));
  const weight = shared.reduce((sum, { stem }) => sum + story.idf(stem), 0);
  const many = one.repeats && other.repeats;
  if (many && tellsWhichOne(left) !== tellsWhichOne(right)) return false;
  if (share === 1 && weight >= leastWeightOfShort && namesPatient(one, other))
    return !numbersClash(left, right);
  if (shared.length < (many ? leastSharedOfMany : leastShared) || weight < leastWeight) return false;
  if (share < (many ? leastShareOfMany : leastShare)) return false;
  return patientsAgree(one, other, right, left) && !numbersClash(left, right);
}

/** "X unveiled the statue", "the statue was unveiled by Y": few words, and all of them agree. */
const namesPatient = ({ patient }: Deed, other: Deed): boolean =>
  patient !== null && other.patient !== null && meets(patient, other.patient);

/** What stands beside the deed, without the names of either doer: they may change places. */
const themeBeside = (one: Deed, other: Deed): Token[] =>
  one.theme.filter(({ lower }) => !other.doer.words.has(lower) && !one.doer.words.has(lower));

/** What it was done to is named in the other telling too. */
function patientsAgree(
  { patient, doer }: Deed,
  other: Deed,
  theme: readonly Token[],
  own: readonly Token[],
): boolean {
  const told = (head: Token, words: readonly Token[], doer: Deed["doer"]): boolean =>
    head.pos === "PRON" || doer.words.has(head.lower) || words.some((word) => meets(word, head));
  if (patient === null || other.patient === null) return true;
  return told(patient, theme, other.doer) || told(other.patient, own, doer);
}

/** "the first goal" and "the second goal", "12 men" and "14 men": one noun under two numbers of one sort. */
function numbersClash(a: readonly Token[], b: readonly Token[]): boolean {
  const numbers = (words: readonly Token[]): Map<string, string> =>
    new Map(
      words.flatMap((word, i): [string, string][] => {
        const [next, sort] = [words[i + 1], sortOfNumber(word)];
        return next !== undefined && sort !== null ? [[`${sort} ${next.stem}`, word.lower]] : [];
      }),
    );
  const other = numbers(b);
  return [...numbers(a)].some(([noun, number]) => (other.get(noun) ?? number) !== number);
}

/** "the first goal" beside "a goal": which of several, only one of the two says. */
const tellsWhichOne = (words: readonly Token[]): boolean =>
  words.some((word) => sortOfNumber(word) === "ordinal");

function sortOfNumber({ pos, lower }: Token): "ordinal" | "cardinal" | null {
  if (/^(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th))$/.test(lower)) return "ordinal";
  return pos === "NUM" ? "cardinal" : null;
}

function datesClash(a: Document | undefined, i: number, b: Document | undefined, k: number): boolean {
  if (a === undefined || b === undefined) return false;
  const days = (document: Document, sentence: number) =>
    mentionsIn(document, sentence).filter((mention) => mention.kind === "date");
  const [left, right] = [days(a, i), days(b, k)];
  return (
    left.length > 0 && right.length > 0 && left.every((one) => right.every((other) => apart(one, other)))
  );
}

type Day = {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly weekday: number | null;
};

function apart(a: Day, b: Day): boolean {
  if (a.firstDay !== null && b.firstDay !== null)
    return a.firstDay > (b.lastDay ?? b.firstDay) || b.firstDay > (a.lastDay ?? a.firstDay);
  return a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday;
}

/** Deeds of each kind by the document that tells of them. */
type ByKey = ReadonlyMap<string, ReadonlyMap<number, readonly Deed[]>>;

function indexByKey(deeds: readonly Deed[]): ByKey {
  const found = new Map<string, Map<number, Deed[]>>();
  for (const deed of deeds)
    for (const key of deed.keys) {
      const documents = found.get(key) ?? new Map<number, Deed[]>();
      found.set(key, documents);
      addTo(documents, deed.document, deed);
    }
  return found;
}

/** Deeds of one kind in one source that are looked through. */
const mostOfKind = 40;

/** A source that lets the other's doer do it too knows of two deeds, or of a joint one. */
function knowsBoth(story: Story, byKey: ByKey, { one, other }: DeedPair): boolean {
  const lets = (document: number, doer: Deed["doer"]): boolean =>
    one.keys.some((key) =>
      (byKey.get(key)?.get(document) ?? [])
        .slice(0, mostOfKind)
        .some((deed) => relateParties(story, deed.doer, doer) === "same"),
    );
  return lets(one.document, other.doer) || lets(other.document, one.doer);
}
