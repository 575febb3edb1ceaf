import {
  type Document,
  type EntityMention,
  type RoleMention,
  readOnce,
  type Story,
  type Token,
} from "../../domain/index.js";
import { areNicknames } from "../../lexicon/nicknames.js";
import { canonicalOffice } from "../../lexicon/offices.js";
import { isPersonNoun } from "../../lexicon/person-nouns.js";
import { placeNouns } from "../../lexicon/place-names.js";
import { isSharedAct, isSharedObject } from "../../lexicon/shared-acts.js";
import {
  areRelated,
  areSynonyms,
  isPlural,
  nounCategory,
  parsePerson,
  shareOnePart,
  squash,
  verbOf,
} from "../../text/index.js";
import { claimsIn, mentionsIn } from "../align/in-sentence.js";
import { asideOf } from "./aside.js";
import { claimAt, tellTwoEvents } from "./one-event.js";
import { isOneProposition } from "./same-proposition.js";
import { tellAlike } from "./told-alike.js";
import { tellsOfKin, tellsOfTwo } from "./two-people.js";
import { type Unit, unitsOf } from "./units.js";

/** A name as it stands in a sentence. */
export interface Named {
  readonly document: number;
  readonly mention: EntityMention;
  readonly type: EntityMention["type"];
  readonly entity: string;
  readonly label: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly sentence: number;
}

/** Two names in one place of one proposition. */
export interface RivalNames {
  readonly a: Named;
  readonly b: Named;
  /** `identity`: the sentences say who or what it is; `doer`: they say who did it. */
  readonly question: "identity" | "doer";
}

/**
 * Names that take each other's place: two sentences say the same besides one name. No source may know both, and
 * an act that many do side by side (praise, visit, vote) tells nothing.
 */
export const rivalNames = readOnce(readRivals);

function readRivals(story: Story): RivalNames[] {
  const names = story.documents.map((document, index) => readNames(story, document, index));
  const found: RivalNames[] = [];
  for (const { a, b } of story.pairs) {
    if (a.document === b.document) continue;
    const left = names[a.document]?.bySentence.get(a.sentence) ?? [];
    const right = names[b.document]?.bySentence.get(b.sentence) ?? [];
    if (left.length === 0 || right.length === 0) continue;
    const alone = (own: readonly Named[], others: readonly Named[]): Named[] =>
      own.filter(({ entity }) => !others.some((other) => other.entity === entity));
    const [one, ...moreLeft] = alone(left, right);
    const [two, ...moreRight] = alone(right, left);
    if (one === undefined || two === undefined || moreLeft.length > 0 || moreRight.length > 0) continue;
    if (names[a.document]?.entities.has(two.entity) || names[b.document]?.entities.has(one.entity)) continue;
    const question = questionOf(story, one, two);
    if (question !== null) found.push({ a: one, b: two, question });
  }
  return found;
}

/** People, bodies and things by name that the sentence itself tells of; places are compared elsewhere. */
function readNames(
  story: Story,
  document: Document,
  index: number,
): { readonly bySentence: ReadonlyMap<number, readonly Named[]>; readonly entities: ReadonlySet<string> } {
  const bySentence = new Map<number, Named[]>();
  const entities = new Set<string>();
  for (const mention of document.mentions) {
    if (mention.kind !== "entity") continue;
    const entity = story.entities.find(mention.name);
    entities.add(entity?.id ?? mention.name);
    // One source may have no clue to what a name is; the story together knows more.
    const type = entity?.type ?? mention.type;
    if (type === "nationality") continue;
    const sentence = document.sentences[mention.sentence];
    if (sentence === undefined || sentence.block.kind === "title" || sentence.block.kind === "heading")
      continue;
    if (type === "place" && !isAgent(document, mention) && !isThing(sentence.tokens, mention)) continue;
    if (
      asideOf(story, index, mention.sentence).some(
        ([from, past]) => from <= mention.tokens[0] && mention.tokens[0] < past,
      )
    )
      continue;
    const named: Named = {
      document: index,
      mention,
      type,
      entity: entity?.id ?? mention.name,
      label: entity?.label ?? mention.name,
      span: mention,
      sentence: mention.sentence,
    };
    const same = bySentence.get(mention.sentence);
    if (same === undefined) bySentence.set(mention.sentence, [named]);
    else if (!same.some((other) => other.entity === named.entity)) same.push(named);
  }
  return { bySentence, entities };
}

function questionOf(story: Story, a: Named, b: Named): RivalNames["question"] | null {
  const [one, two] = [story.documents[a.document], story.documents[b.document]];
  if (one === undefined || two === undefined) return null;
  const [left, right] = [tokensOf(one, a), tokensOf(two, b)];
  if ([a, b].some(({ document, sentence }) => tellsOfTwo(story, document, sentence))) return null;
  if (mayBeOne(a.label, b.label) || isPlural(squash(a.label), squash(b.label))) return null;
  if (isJoined(left, a.mention) || isJoined(right, b.mention)) return null;
  const people = a.type === "person" && b.type === "person";
  const [kind, other] = [kindOf(left, a.mention), kindOf(right, b.mention)];
  const oneKind = kind !== null && other !== null && areRelated(kind, other, "noun");
  if (kind !== null && other !== null && !oneKind && !(people && isPersonNoun(kind) && isPersonNoun(other)))
    return null;
  const doers = people || (isBody(a) && isBody(b));
  const sharesWord = !people && differInOneWord(a.label, b.label);
  if (!doers && !oneKind && !sharesWord) return null;
  const office = people && holdOneOffice(one, a, two, b);
  const likeness = tellAlike(story, besides(one, a, story, !office), besides(two, b, story, !office));
  const identified = isIdentified(left, a.mention) || isIdentified(right, b.mention);
  const sharesPart = people ? shareOnePart(parsePerson(a.label), parsePerson(b.label)) : sharesWord;
  if (sharesPart && [a, b].some(({ document, sentence }) => tellsOfKin(story, document, sentence)))
    return null;
  const least = identified || oneKind || sharesPart ? 0.5 : 0.6;
  if (!isOneProposition(likeness, 3, least) || tellTwoEvents(story, a, b)) return null;
  if (identified || sharesPart || office || (oneKind && !people)) return "identity";
  if (!isOneAct(story, one, a, two, b, likeness.left, likeness.right)) return null;
  return "doer";
}

/** A country acts as a body does. */
const isBody = ({ type }: Named): boolean => type === "organisation" || type === "place";

/** "brokered by Qatar", "Qatar brokered": the place is who did it. */
const isAgent = (document: Document, { sentence, start, end }: EntityMention): boolean =>
  claimsIn(document, sentence).some(({ passive, subject, complements }) =>
    passive
      ? complements.some(
          (phrase) => phrase.preposition === "by" && phrase.start <= start && end <= phrase.end,
        )
      : subject?.end === end && subject.start <= start && start - subject.start < 5,
  );

const tokensOf = (document: Document, { sentence }: Named): readonly Token[] =>
  document.sentences[sentence]?.tokens ?? [];

const rolesOf = (document: Document, { mention, sentence }: Named): RoleMention[] =>
  mentionsIn(document, sentence).filter(
    (one): one is RoleMention => one.kind === "role" && one.holder.start === mention.start,
  );

/** Posts of which there is one, whoever writes of them; any other is one where it is written as "the driver, X,". */
const single =
  /^(?:president|prime minister|minister|mayor|governor|chief executive|chairman|captain|pilot|winner|ambassador|principal|pope|king|queen|founder|director)$/;
const several =
  /^(?:brother|sister|son|daughter|uncle|aunt|nephew|niece|cousin|friend|neighbor|colleague|resident|witness|officer|soldier|player|member|senator|representative|spokesman|lawyer|official)$/;

/** "The ship's captain, |Papas|," and "the ship's captain, |Stavrou|,": one post, told of in two names. */
function holdOneOffice(one: Document, a: Named, two: Document, b: Named): boolean {
  return rolesOf(one, a).some((left) => {
    const office = canonicalOffice(left.office);
    if (several.test(office)) return false;
    return rolesOf(two, b).some(
      (right) =>
        canonicalOffice(right.office) === office &&
        left.modifiers.join(" ") === right.modifiers.join(" ") &&
        (left.of ?? "").toLowerCase() === (right.of ?? "").toLowerCase() &&
        (single.test(office) || [left, right].every(({ words }) => /^the\b/i.test(words))),
    );
  });
}

/** The name and, where asked, what the source says that its bearer is: neither counts for or against. */
function besides(document: Document, named: Named, story: Story, withoutRoles: boolean) {
  const roles = withoutRoles ? rolesOf(document, named).map(({ tokens }) => tokens) : [];
  return {
    document: named.document,
    sentence: named.sentence,
    besides: [...asideOf(story, named.document, named.sentence), named.mention.tokens, ...roles],
  };
}

/** A ship or a school that bears a place's name, or "is the |Ocean Mirage|". */
function isThing(tokens: readonly Token[], mention: EntityMention): boolean {
  const kind = kindOf(tokens, mention);
  if (kind === null) return isIdentified(tokens, mention);
  return nounCategory(kind) === "artifact" || nounCategory(kind) === "group";
}

/** "Ocean Meridian" and "Ocean Mirage", "Institute" and "Agency of Marine Research": all but one word is shared. */
function differInOneWord(a: string, b: string): boolean {
  const [one, two] = [a, b].map((label) => label.toLowerCase().split(/[ -]/)) as [string[], string[]];
  if (one.length !== two.length || one.length < 2) return false;
  const apart = one.flatMap((word, i) => (word === two[i] ? [] : [[word, two[i] ?? ""] as const]));
  const [pair] = apart;
  if (pair === undefined || apart.length > 1 || areRelated(...pair, "noun")) return false;
  return !one.every((word, i) => word !== two[i] || common.test(word));
}

/** Words that stand in the names of many. */
const common =
  /^(?:the|of|and|saint|st|new|old|great|north|south|east|west|mount|san|royal|national|first|united|city|club|bank|group|party|army|front|union|school|hospital|university|company)$/;

/** "|Reyes| and Brandt", "Reyes, |Brandt| and": neither alone. */
function isJoined(tokens: readonly Token[], { type, tokens: [first, past] }: EntityMention): boolean {
  const link = type === "person" ? /^(?:and|or|&|with)$/ : /^(?:and|or|&)$/;
  return link.test(tokens[first - 1]?.lower ?? "") || link.test(tokens[past]?.lower ?? "");
}

/** The common noun beside a name that says what it is: "the tanker |Ocean Meridian|", "the |Velomab| trial". */
function kindOf(tokens: readonly Token[], { tokens: [first, past], type }: EntityMention): string | null {
  let at = first - 1;
  // "the ferry Princess |Amelie|": what was taken for a title belongs to the name.
  while (tokens[at]?.pos === "PROPN" && type === "person") at--;
  while (tokens[at]?.lower === "the" || tokens[at]?.text === ",") at--;
  const before = tokens[at];
  const noun =
    before !== undefined && /^\p{L}/u.test(before.text) && (before.pos === "NOUN" || before.pos === "PROPN");
  if (noun) return placeNouns.has(before.lower) ? null : before.lemma.toLowerCase();
  const next = tokens[past]?.text === "'s" ? tokens[past + 1] : tokens[past];
  return next?.pos === "NOUN" && type !== "person" && !placeNouns.has(next.lower) ? next.lemma : null;
}

/** "was named as |Ann Smith|", "identified the victim as |Ann Smith|", "the winner is |Ann Smith|". */
function isIdentified(tokens: readonly Token[], { tokens: [first] }: EntityMention): boolean {
  let at = first - 1;
  // "was 24-year-old |Ivan Petrov|", "is the |Ocean Mirage|"
  while (/^(?:the|years?|old|-|\d+)$/.test(tokens[at]?.lower ?? "")) at--;
  const before = tokens[at];
  if (before?.lower === "as") {
    for (let i = at - 1; i >= Math.max(0, first - 25); i--)
      if (/^(?:name|identify|know)$/.test(tokens[i]?.lemma ?? "")) return true;
    return false;
  }
  if (/^(?:named|called|dubbed|christened)$/.test(before?.lower ?? "")) return true;
  return /^(?:is|was|are|were)$/.test(before?.lower ?? "") && at > 1;
}

/** "J. K. Porter" and "Joan Porter", "Cathy" and "Catherine Bell", "Adler": one person as far as the letters tell. */
function mayBeOne(a: string, b: string): boolean {
  const [one, two] = [parsePerson(a), parsePerson(b)];
  if (one.last !== two.last) return false;
  const [given, other] = [one.given[0] ?? "", two.given[0] ?? ""];
  const initials = [one, two].some(({ givenWritten }) => /^(?:\p{Lu}\.?){1,2}$/u.test(givenWritten[0] ?? ""));
  if (initials || given === "" || other === "") return given === "" || other === "" || given[0] === other[0];
  return given === other || areNicknames(given, other);
}

/** What governs both names is one act, of which there is one doer. */
function isOneAct(
  story: Story,
  one: Document,
  a: Named,
  two: Document,
  b: Named,
  left: readonly Unit[],
  right: readonly Unit[],
): boolean {
  const [act, other] = [actOf(story, one, a), actOf(story, two, b)];
  if (act === null || other === null) return false;
  if (isSharedAct(act.lemma) || isSharedAct(other.lemma)) return false;
  if (areSynonyms(act.lemma, other.lemma, "verb", 6) || areRelated(act.lemma, other.lemma, "verb"))
    return true;
  const isMatched = ({ unit }: { readonly unit: Unit | null }, alone: readonly Unit[]): boolean =>
    unit === null || !alone.includes(unit);
  return (act.unit !== null || other.unit !== null) && isMatched(act, left) && isMatched(other, right);
}

/** The verb of the name's clause, or the noun that it hangs on: "on the orders of |Rusca|", "a header from |Oliva|". */
function actOf(
  story: Story,
  document: Document,
  named: Named,
): { readonly lemma: string; readonly unit: Unit | null } | null {
  const tokens = tokensOf(document, named);
  const units = unitsOf(story, named.document, named.sentence);
  const at = (i: number): Unit | null => units.find(({ first, past }) => first <= i && i < past) ?? null;
  const [role] = rolesOf(document, named);
  const first = Math.min(named.mention.tokens[0], role?.tokens[0] ?? named.mention.tokens[0]);
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const token = tokens[i];
    if (token === undefined || /^(?:DET|ADJ|NUM|PROPN)$/.test(token.pos) || token.text === ",") continue;
    if (/^(?:of|from|by)$/.test(token.lower) && tokens[i - 1]?.pos === "NOUN")
      return { lemma: verbOf(tokens[i - 1]?.lemma ?? ""), unit: at(i - 1) };
    break;
  }
  const claim = claimAt(document, named);
  if (claim?.verb == null || claim.negated || isSharedObject(claim.object?.head ?? "")) return null;
  const unit = at(claim.verb.token);
  return { lemma: unit?.lemma ?? claim.verb.lemma, unit };
}
