import type {
  Attribution,
  Claim,
  DateMention,
  EntityMention,
  Mention,
  Phrase,
  QuantityMention,
  Sentence,
  Story,
} from "../../../domain/index.js";
import { contains, overlaps } from "../../../domain/index.js";
import type { Anchor, Fact, TimeAnchor } from "./fact.js";
import { countsAnybody, type Outcome, outcomeOfNoun, outcomeOfVerb } from "./outcomes.js";
import { readPlaces } from "./places.js";
import { isPerson, matchThings } from "./things.js";
import { eventDates, looksBack, narrativeDays, storyYears, toAnchor } from "./times.js";

const known = new WeakMap<Story, readonly Fact[]>();

/** All amounts of a story that may be compared, in text order. Two comparers ask for them. */
export function readFacts(story: Story): readonly Fact[] {
  let facts = known.get(story);
  if (facts === undefined) {
    facts = findFacts(story);
    known.set(story, facts);
  }
  return facts;
}

function findFacts(story: Story): Fact[] {
  const facts: Fact[] = [];
  const years = storyYears(story);
  const placesOf = readPlaces(story);
  story.documents.forEach((document, index) => {
    const of = <K extends Mention["kind"]>(kind: K) =>
      bySentence(
        document.mentions.filter(
          (mention): mention is Extract<Mention, { kind: K }> => mention.kind === kind,
        ),
      );
    const dates = of("date");
    const entities = of("entity");
    const claims = bySentence(document.claims);
    const quantities = of("quantity");
    const attributions = bySentence(document.attributions);
    const narrative = narrativeDays(document, dates, claims);
    let inherited: Context | null = null;
    for (const sentence of document.sentences) {
      const context: Context = {
        sentence,
        dates: dates.get(sentence.index) ?? [],
        entities: entities.get(sentence.index) ?? [],
        claims: claims.get(sentence.index) ?? [],
        places: placesOf(index, sentence.index),
        quantities: quantities.get(sentence.index) ?? [],
        attributions: attributions.get(sentence.index) ?? [],
        narrative: narrative[sentence.index] ?? null,
        years,
        before: pointsBack(sentence) ? inherited : null,
      };
      inherited =
        context.places.length === 0 && context.before !== null
          ? { ...context, places: context.before.places }
          : context;
      for (const mention of context.quantities) {
        if (context.dates.some((date) => overlaps(date, mention))) continue;
        facts.push(readFact(story, index, facts.length, mention, context));
      }
    }
  });
  const filled = facts.map((fact, i) => fillElided(fact, facts[i - 1]));
  return filled.map((fact, i) => ({ ...fact, sumWithNeighbours: sumAround(story, filled, i) }));
}

/** What stands around the amounts of one sentence. */
interface Context {
  readonly sentence: Sentence;
  readonly dates: readonly DateMention[];
  readonly entities: readonly EntityMention[];
  readonly claims: readonly Claim[];
  readonly places: readonly Anchor[];
  readonly quantities: readonly QuantityMention[];
  readonly attributions: readonly Attribution[];
  readonly narrative: TimeAnchor | null;
  readonly years: ReadonlySet<string>;
  /** The sentence before, where this one goes on with it. */
  readonly before: Context | null;
}

/** "It killed 612 people": the sentence speaks of what the one before named. */
const pointsBack = ({ tokens }: Sentence): boolean =>
  /^(?:it|they|this|that|these|those|he|she|its|their|both|most|many|some)$/.test(
    tokens.find((token) => token.pos !== "PUNCT")?.lower ?? "",
  );

/** "The council put the crowd at 3,000. Neighbours spoke of more than 5,000." */
function fillElided(fact: Fact, before: Fact | undefined): Fact {
  if (
    fact.mention.dimension !== "count" ||
    fact.thing !== null ||
    fact.outcome !== null ||
    fact.mention.frame !== "be"
  )
    return fact;
  if (
    before === undefined ||
    before.document !== fact.document ||
    fact.sentence.index - before.sentence.index > 1
  )
    return fact;
  if (before.mention.dimension !== "count") return fact;
  return {
    ...fact,
    elided: true,
    thing: before.thing,
    outcome: before.outcome,
    measure: before.measure,
    places: fact.places.length > 0 ? fact.places : before.places,
  };
}

/** Counts of people joined by "and" or a comma in one sentence come to a total. */
function sumAround(story: Story, facts: readonly Fact[], at: number): number | null {
  const joined = (a: Fact | undefined, b: Fact | undefined): boolean => {
    if (a === undefined || b === undefined || a.sentence !== b.sentence || a.document !== b.document)
      return false;
    if (a.mention.dimension !== "count" || b.mention.dimension !== "count") return false;
    if (
      matchThings(a.thing, b.thing) === "other" &&
      !(a.thing !== null && b.thing !== null && isPerson(a.thing) && isPerson(b.thing)) &&
      !isDemonym(a, b)
    )
      return false;
    if (a.outcome !== null && b.outcome !== null && a.outcome !== b.outcome) return false;
    const between = story.documents[a.document]?.source.text.slice(a.mention.end, b.mention.start) ?? "";
    return /^(?:,? and |, |,? plus |,? as well as )$/.test(between);
  };
  let [first, last] = [at, at];
  while (joined(facts[first - 1], facts[first])) first--;
  while (joined(facts[last], facts[last + 1])) last++;
  return first === last
    ? null
    : facts.slice(first, last + 1).reduce((sum, fact) => sum + fact.mention.value, 0);
}

/** "12 Danish and 11 Dutch nationals": a people's name stands for the noun. */
const isDemonym = (a: Fact, b: Fact): boolean =>
  [a, b].every(({ mention }) => /^\p{Lu}/u.test(mention.words.split(" ")[1] ?? ""));

function bySentence<T extends { readonly sentence: number }>(items: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.sentence);
    if (group === undefined) groups.set(item.sentence, [item]);
    else group.push(item);
  }
  return groups;
}

function readFact(story: Story, index: number, id: number, mention: QuantityMention, context: Context): Fact {
  const { sentence, entities } = context;
  const claim = claimAround(context.claims, mention);
  const outcome = outcomeOf(mention);
  const stems = stemsAround(sentence, claim, mention);
  const own = eventDates(sentence, context.dates, claim);
  const around =
    own.length > 0
      ? own
      : eventDates(sentence, context.dates, null).filter((date) => claim === null || opens(date));
  const times =
    around.length > 0 || context.before === null
      ? around
      : eventDates(context.before.sentence, context.before.dates, null);
  const background =
    mention.modifiers.some((word) => /^(?:prior|previous|earlier|past|former)$/.test(word)) ||
    times.some((date) => looksBack(context.sentence, date, context.years)) ||
    (around.length === 0 &&
      context.before !== null &&
      times.some((date) => looksBack((context.before as Context).sentence, date, context.years)));
  const names = new Set<string>();
  const subjectNames = new Set<string>();
  const subject = subjectOf(claim, mention);
  for (const other of entities) {
    const name = story.entities.find(other.name)?.id ?? other.name.toLowerCase();
    names.add(name);
    if (subject !== null && other.start >= subject.start && other.end <= subject.end) subjectNames.add(name);
  }
  const of =
    mention.dimension === "age" ? ownerOf(story, mention, sentence, entities) : targetOf(mention, sentence);
  return {
    id,
    document: index,
    sentence,
    mention,
    claim,
    voice: voiceAt(context.attributions, mention),
    measure: measureOf(mention, outcome, sentence),
    outcome,
    thing: thingOf(mention, sentence),
    of,
    located: mention.dimension === "length" && of !== null ? locatedBefore(story, mention, entities) : null,
    places: placesOf(context, claim, of),
    times: times.map(toAnchor),
    narrative: context.narrative,
    background,
    names,
    subject: { head: subject?.head ?? null, names: subjectNames },
    sumWithNeighbours: null,
    acts: actsIn(claim, mention),
    overStretch: isOverStretch(sentence, mention, context.quantities),
    listedWith: listedAfter(sentence, mention, entities),
    elided: false,
    stems,
    generic: isGeneric(sentence, mention, claim),
  };
}

/** "46 deaths in two weeks", "50 arrests over four nights". */
function isOverStretch(
  sentence: Sentence,
  mention: QuantityMention,
  others: readonly QuantityMention[],
): boolean {
  if (mention.dimension !== "count") return false;
  return others.some(({ dimension, tokens: [first], words }) => {
    if (dimension !== "duration" && !/ nights?$/.test(words)) return false;
    const gap = first - mention.tokens[1];
    const before = sentence.tokens[first - 1]?.lower ?? "";
    return (
      gap >= 0 && gap <= 6 && (/^(?:over|in|during|within|across)$/.test(before) || /^over /.test(words))
    );
  });
}

/** Names in one list with the counted noun: "12 member states, Norway, Iceland and the UN". */
function listedAfter(
  sentence: Sentence,
  mention: QuantityMention,
  entities: readonly EntityMention[],
): EntityMention[] {
  const { tokens } = sentence;
  const listed: EntityMention[] = [];
  let i = mention.tokens[1];
  let closed = false;
  for (;;) {
    const comma = tokens[i]?.text === "," ? 1 : 0;
    const and = tokens[i + comma]?.lower === "and" ? 1 : 0;
    if (comma + and === 0 || closed) break;
    const from = i + comma + and + (tokens[i + comma + and]?.pos === "DET" ? 1 : 0);
    const name = entities.find(
      (entity) => entity.tokens[0] === from && (entity.type === "place" || entity.type === "organisation"),
    );
    if (name === undefined) break;
    listed.push(name);
    closed = and === 1;
    i = name.tokens[1];
  }
  return closed ? listed : [];
}

/** How far behind an amount its clause is read on, in tokens: an infinitive is cut off as a clause of its own. */
const reach = 12;

/** Content stems of the clause and of what hangs on it, numbers and the amount itself left out. */
function stemsAround(sentence: Sentence, claim: Claim | null, mention: QuantityMention): Set<string> {
  const stems = new Set<string>();
  const first = claim?.tokens[0] ?? 0;
  const past = Math.min(
    sentence.tokens.length,
    Math.max(claim?.tokens[1] ?? sentence.tokens.length, mention.tokens[1] + reach),
  );
  for (let i = first; i < past; i++) {
    const token = sentence.tokens[i];
    if (token === undefined) break;
    if (i >= (claim?.tokens[1] ?? past) && /^[;:"]$|^-{1,2}$/.test(token.text)) break;
    if (token.stem === "" || (i >= mention.tokens[0] && i < mention.tokens[1])) continue;
    if (/^(?:NOUN|PROPN|VERB|ADJ)$/.test(token.pos) && !/\d/.test(token.text)) stems.add(token.stem);
  }
  return stems;
}

/** A date that opens the sentence holds for all of it: "Last month, the navy sank one ship and freed two." */
const opens = (date: DateMention): boolean => date.tokens[0] <= 2;

/** Places of the clause, else of the sentence, else of the sentence that it goes on with. */
function placesOf(context: Context, claim: Claim | null, of: string | null): Anchor[] {
  const inClause =
    claim === null
      ? []
      : context.places.filter((place) => place.start >= claim.start && place.end <= claim.end);
  const locates = inClause.some((place) => !place.common);
  const places = locates
    ? inClause
    : context.places.length > 0
      ? context.places
      : (context.before?.places ?? []);
  return places.filter((place) => of === null || !place.name.endsWith(of));
}

/** The subject of the clause, unless the amount lies in it. */
function subjectOf(claim: Claim | null, mention: QuantityMention): Phrase | null {
  const subject = claim?.subject ?? null;
  return subject === null || overlaps(subject, mention) ? null : subject;
}

function voiceAt(attributions: readonly Attribution[], mention: QuantityMention): string | null {
  let best: Attribution | null = null;
  for (const attribution of attributions) {
    const { content } = attribution;
    if (!contains(content, mention)) continue;
    if (best === null || content.end - content.start < best.content.end - best.content.start)
      best = attribution;
  }
  return best === null || best.speaker.name === "" ? null : best.speaker.name;
}

function actsIn(claim: Claim | null, mention: QuantityMention): boolean | null {
  if (claim === null) return null;
  if (claim.subject !== null && overlaps(claim.subject, mention)) return !claim.passive;
  return claim.object !== null && overlaps(claim.object, mention) ? false : null;
}

function claimAround(claims: readonly Claim[], mention: QuantityMention): Claim | null {
  let best: Claim | null = null;
  for (const claim of claims) {
    if (claim.tokens[0] > mention.tokens[0] || claim.tokens[1] < mention.tokens[1]) continue;
    if (best === null || claim.tokens[1] - claim.tokens[0] < best.tokens[1] - best.tokens[0]) best = claim;
  }
  return best;
}

function outcomeOf(mention: QuantityMention): Outcome | null {
  if (mention.dimension !== "count") return null;
  const noun = outcomeOfNoun(mention.head);
  if (mention.head === "toll")
    return mention.modifiers.includes("injury") ? outcomeOfNoun("injury") : outcomeOfNoun("death");
  const state =
    mention.modifiers.map((modifier) => outcomeOfVerb(modifier)).find((found) => found !== null) ?? null;
  // "80 wounded people", "the number of missing"
  const verb = outcomeOfVerb(mention.frame);
  if (noun !== null && noun.name !== "attend" && noun.name !== "riot") return noun;
  if (verb?.human === true) return verb;
  return state ?? noun ?? verb;
}

function measureOf(mention: QuantityMention, outcome: Outcome | null, sentence: Sentence): Fact["measure"] {
  switch (mention.dimension) {
    case "count":
      break;
    case "calibre":
    case "magnitude":
    case "money":
    case "percent":
    case "age":
    case "length":
    case "area":
    case "mass":
    case "speed":
    case "temperature":
    case "duration":
    case "score":
      return mention.dimension;
    default:
      return "count";
  }
  if (isPopulation(mention, sentence)) return "population";
  if (outcome?.human === true) return outcome.measure;
  return "count";
}

/** "a population of N", "home to N people", "a town of N people", "has N residents". */
function isPopulation(mention: QuantityMention, sentence: Sentence): boolean {
  if (mention.head === "population" || mention.head === "inhabitant") return true;
  if (!countsAnybody(mention.head) || mention.head === null) return false;
  const before = sentence.tokens
    .slice(Math.max(0, mention.tokens[0] - 3), mention.tokens[0])
    .map((token) => token.lower);
  const [two, one] = [before.at(-2) ?? "", before.at(-1) ?? ""];
  if (one === "to" && two === "home") return true;
  if (
    one === "of" &&
    /^(?:city|town|village|island|nation|country|community|township|settlement|municipality|county|metropolis|hamlet)$/.test(
      two,
    )
  )
    return true;
  return mention.head === "resident" && /^(?:has|have|had|with)$/.test(one);
}

/** The magnitude of an aftershock is no rival of the main shock's. */
function thingOf(mention: QuantityMention, sentence: Sentence): string | null {
  if (mention.dimension !== "magnitude") return mention.head;
  const near = sentence.tokens.slice(Math.max(0, mention.tokens[0] - 8), mention.tokens[1] + 2);
  return near.some((token) => token.lower.startsWith("aftershock")) ? "aftershock" : "quake";
}

/** Whose age it is: "Lena Horvat, 34,", "27-year-old Marco Ruiz". */
function ownerOf(
  story: Story,
  mention: QuantityMention,
  sentence: Sentence,
  entities: readonly EntityMention[],
): string | null {
  const owner = entities.find(({ tokens }) => {
    const before = mention.tokens[0] - tokens[1];
    const after = tokens[0] - mention.tokens[1];
    const gap = sentence.tokens[mention.tokens[0] - 1]?.lower ?? "";
    return (
      (before >= 1 && before <= 2 && /^(?:,|\(|aged|age|is)$/.test(gap)) ||
      (after >= 0 && after <= 1 && /old/.test(mention.words))
    );
  });
  return owner === undefined ? null : (story.entities.find(owner.name)?.id ?? owner.name.toLowerCase());
}

/** "Serro, located 150 kilometers south of": the last place named before the distance. */
function locatedBefore(
  story: Story,
  mention: QuantityMention,
  entities: readonly EntityMention[],
): string | null {
  const before = entities.filter((entity) => entity.type === "place" && entity.end <= mention.start).at(-1);
  return before === undefined ? null : (story.entities.find(before.name)?.id ?? before.name.toLowerCase());
}

/** What a distance is counted from ("35 miles south of Port Hale"). */
function targetOf(mention: QuantityMention, sentence: Sentence): string | null {
  if (mention.dimension !== "length") return null;
  const { tokens } = sentence;
  for (let i = mention.tokens[1]; i < Math.min(tokens.length, mention.tokens[1] + 12); i++) {
    const token = tokens[i];
    if (token === undefined || token.text === "," || token.text === ";") break;
    if (!/^(?:of|from|off|to|outside)$/.test(token.lower)) continue;
    for (let j = i + 1; j < Math.min(tokens.length, i + 6); j++)
      if (tokens[j]?.pos === "PROPN" || tokens[j]?.pos === "NOUN")
        return (tokens[j]?.lower ?? "").toLowerCase();
    break;
  }
  return null;
}

/** Statements about a kind of thing, not about one: "can cause", "usually", "if". */
function isGeneric(sentence: Sentence, mention: QuantityMention, claim: Claim | null): boolean {
  if (claim?.modality === "possible" && claim.verb?.past !== true) {
    const words = sentence.tokens.slice(claim.tokens[0], claim.tokens[1]).map((token) => token.lower);
    if (words.includes("can")) return true;
  }
  const before = sentence.tokens.slice(Math.max(0, mention.tokens[0] - 6), mention.tokens[0]);
  return before.some((token) => token.lower === "if" || token.lower === "whenever");
}
