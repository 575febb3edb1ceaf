import type { Mention, QuantityMention, Sentence, Span, Story } from "../../../domain/index.js";
import { overlaps, readOnce } from "../../../domain/index.js";
import { entityIdOf } from "../../align/entity-id.js";
import { readAspect } from "./aspect.js";
import { bySentence, type Context, pointsBack } from "./context.js";
import { fillElided } from "./elided.js";
import type { Fact } from "./fact.js";
import { giversOf } from "./givers.js";
import { readMarks } from "./marks.js";
import { measureOf, outcomeOf, thingOf } from "./measure.js";
import { holderOf, isWhole, locatedBefore, ownerOf, protagonistOf, targetOf } from "./owners.js";
import { joinedPlaces, readPlaces } from "./places.js";
import { listedAfter, sumAround } from "./sums.js";
import {
  actsIn,
  claimAround,
  claimOfList,
  isGeneric,
  isInAside,
  isOfOpening,
  isOfPurpose,
  isOverStretch,
  isRelative,
  isTakenBack,
  opens,
  stemsAround,
  subjectOf,
  voiceAt,
} from "./surroundings.js";
import { eventDates, looksBack, narrativeDays, storyYears, toAnchor } from "./times.js";
import { placesOf } from "./told-places.js";
import { countOfShare } from "./wholes.js";
import { nameWordsIn, nounsIn, openingNoun, readNameWords, withTail } from "./words-in.js";

/** All amounts of a story that may be compared, in text order. Two comparers ask for them. */
export const readFacts = readOnce(findFacts);

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
    let preceding: Context | null = null;
    let protagonist: string | null = null;
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
        preceding,
        nameWords: readNameWords(sentence),
        protagonist,
      };
      protagonist = protagonistOf(story, context);
      preceding = context;
      inherited =
        context.places.length === 0 && context.before !== null
          ? { ...context, places: context.before.places }
          : context;
      for (const mention of context.quantities) {
        if (
          mention.dimension !== "score" &&
          !lasts(sentence, mention) &&
          context.dates.some((date) => overlaps(date, mention) && !cutsNumber(document.source.text, date))
        )
          continue;
        const fact = readFact(story, index, facts.length, mention, context);
        facts.push(fact);
        const counted = countOfShare(fact, context.quantities);
        if (counted !== null) facts.push({ ...counted, id: facts.length });
      }
    }
  });
  const filled: Fact[] = [];
  for (const fact of facts) filled.push(fillElided(fact, filled.at(-1)));
  return filled.map((fact, i) => ({ ...fact, sumWithNeighbours: sumAround(story, filled, i) }));
}

/** "For three years after completion" tells how long; "three years after the vote" tells when. */
const lasts = ({ tokens }: Sentence, { dimension, tokens: [first] }: QuantityMention): boolean =>
  dimension === "duration" &&
  (/^(?:for|of)$/.test(tokens[first - 1]?.lower ?? "") ||
    (/^(?:past|last)$/.test(tokens[first - 1]?.lower ?? "") && tokens[first - 3]?.lower === "for"));

/** "on Sunday at 8,000": no time of day ends inside a number. */
const cutsNumber = (text: string, date: Span): boolean => /^,\d{3}/.test(text.slice(date.end, date.end + 4));

function readFact(story: Story, index: number, id: number, mention: QuantityMention, context: Context): Fact {
  const { sentence, entities } = context;
  const claim = claimAround(context.claims, mention) ?? claimOfList(context, mention);
  const outcome = outcomeOf(mention, sentence);
  const stems = stemsAround(sentence, claim, mention);
  const dates = context.dates.filter(
    (date) => !isTakenBack(sentence, claim, date) && !isInAside(sentence, context.claims, date, mention),
  );
  const own = eventDates(sentence, dates, claim);
  const around =
    own.length > 0
      ? own
      : eventDates(sentence, dates, null).filter(
          (date) =>
            claim === null ||
            opens(date) ||
            isOfOpening(sentence, date, mention) ||
            (isRelative(sentence, claim, context.claims) && date.end <= claim.start) ||
            isOfPurpose(context.claims, claim, date),
        );
  const times =
    around.length > 0 || context.before === null
      ? around
      : eventDates(context.before.sentence, context.before.dates, null);
  const background =
    mention.modifiers.some((word) => /^(?:prior|previous|earlier|past|former)$/.test(word)) ||
    (mention.dimension === "count" &&
      /^(?:prior|previous)$/.test(sentence.tokens[mention.tokens[1]]?.lower ?? "")) ||
    times.some((date) => looksBack(context.sentence, date, context.years)) ||
    (around.length === 0 &&
      context.before !== null &&
      times.some((date) => looksBack((context.before as Context).sentence, date, context.years)));
  const names = new Set<string>();
  const subjectNames = new Set<string>();
  const subject = subjectOf(claim, mention);
  if (/^(?:he|she)$/.test(subject?.words.toLowerCase() ?? "") && context.protagonist !== null)
    subjectNames.add(context.protagonist);
  for (const other of entities) {
    const name = entityIdOf(story, other.name);
    names.add(name);
    // "A former Norvian minister" is not named.
    if (other.type === "nationality") continue;
    if (subject !== null && other.start >= subject.start && other.end <= subject.end) subjectNames.add(name);
  }
  const peoples = entities.filter(({ type }) => type === "nationality").map(({ name }) => name.toLowerCase());
  const isNamed = mention.dimension !== "count" || entities.some(({ tokens }) => tokens[0] === 0);
  const opening = isNamed ? null : openingNoun(sentence);
  const of = mention.dimension === "age" ? ownerOf(story, mention, context) : targetOf(mention, sentence);
  return {
    id,
    document: index,
    sentence,
    mention,
    claim,
    voice: voiceAt(context.attributions, mention),
    measure: measureOf(mention, outcome, sentence),
    outcome,
    thing: thingOf(mention, sentence, outcome),
    of,
    located: mention.dimension === "length" && of !== null ? locatedBefore(story, mention, entities) : null,
    places: placesOf(context, mention, claim, of),
    times: times.map(toAnchor),
    narrative: context.narrative,
    background,
    names,
    subject: {
      head: subject?.head ?? null,
      names: subjectNames,
      words: new Set(
        [...nameWordsIn(sentence, subject)].filter((word) => !peoples.includes(word) && word !== opening),
      ),
      nouns: nounsIn(sentence, withTail(subject, claim)),
    },
    holder: holderOf(story, mention, context, claim),
    givers: giversOf(sentence, mention, entities, claim),
    isWhole: isWhole(sentence, mention),
    joined: joinedPlaces(sentence, context.places, entities),
    sumWithNeighbours: null,
    acts: actsIn(claim, mention),
    overStretch: isOverStretch(sentence, mention, context.quantities),
    listedWith: listedAfter(sentence, mention, entities),
    elided: false,
    stems,
    aspect: readAspect(sentence, mention, claim),
    marks: readMarks(sentence, mention, claim, context.quantities),
    nameWords: context.nameWords,
    generic: isGeneric(sentence, mention, claim),
  };
}
