import {
  addTo,
  contains,
  type Difference,
  type DifferenceValue,
  type EntityMention,
  type Evidence,
  evidenceAt,
  groupBy,
  type QuotationMention,
  type Sentence,
  type Story,
} from "../../../domain/index.js";
import { entityIdOf } from "../../align/entity-id.js";
import { mentionsIn } from "../../align/in-sentence.js";
import type { Statement } from "./statements.js";

/**
 * Whose act a quoted predicate tells: `Diaz said the bank “fully supports the plan”`, `… the government “fully
 * supports” the plan`. The marks hold the speaker's words, and the subject before them is the reporter's; two
 * subjects for the same words of the same speaker cannot both be what was said.
 */
interface Predicate {
  readonly document: number;
  readonly sentence: Sentence;
  readonly mention: QuotationMention;
  readonly subject: EntityMention;
  readonly subjectKey: string;
}

/** Words at the beginning of the quotation that must agree. */
const leastWords = 3;
const leastWeight = 5;

export function findPredicates(story: Story, statements: readonly Statement[]): Predicate[][] {
  const groups = new Map<string, Predicate[]>();
  for (const { document, sentence, attribution, voice } of statements) {
    const source = story.documents[document];
    if (source === undefined || voice.kind !== "person") continue;
    const { content } = attribution;
    const here = mentionsIn(source, sentence.index);
    for (const mention of here) {
      if (mention.kind !== "quotation" || !contains(content, mention)) continue;
      const subject = here.find(
        (one): one is EntityMention =>
          one.kind === "entity" && one.end < mention.outer.start && mention.outer.start - one.end <= 1,
      );
      const key = predicateKey(story, sentence, mention);
      if (subject === undefined || key === null) continue;
      const subjectKey = entityIdOf(story, subject.name);
      const at = `${voice.key} ${key}`;
      const predicate = { document, sentence, mention, subject, subjectKey };
      addTo(groups, at, predicate);
    }
  }
  return [...groups.values()].filter((group) => new Set(group.map(({ subjectKey }) => subjectKey)).size > 1);
}

/** First words of a quotation that opens with a finite verb; null for any other. */
function predicateKey(
  story: Story,
  { tokens }: Sentence,
  { tokens: [first, past] }: QuotationMention,
): string | null {
  const words = tokens.slice(first, past).filter((token) => token.stem !== "");
  const verb = words[0]?.pos === "ADV" ? words[1] : words[0];
  if (
    verb === undefined ||
    words.length < leastWords ||
    (verb.pos !== "VERB" && verb.pos !== "AUX") ||
    /ing$/.test(verb.lower)
  )
    return null;
  const opening = words.slice(0, leastWords);
  const weight = opening.reduce(
    (sum, token) => sum + (token.pos === "ADP" || token.pos === "AUX" ? 0 : story.idf(token.stem)),
    0,
  );
  return weight >= leastWeight ? opening.map((token) => token.stem).join(" ") : null;
}

const distinctPlaces = (places: readonly Predicate[]): Predicate[] =>
  places.filter(
    (one, i) =>
      places.findIndex(({ document, mention }) => document === one.document && mention === one.mention) === i,
  );

export function predicateDifference(story: Story, group: readonly Predicate[]): Difference {
  const bySubject = groupBy(group, ({ subjectKey }) => subjectKey);
  const evidence = ({ document, sentence, subject }: Predicate): Evidence[] => {
    const source = story.documents[document];
    return source === undefined ? [] : [evidenceAt(source, sentence.index, subject)];
  };
  const values = [...bySubject]
    .map(
      ([key, places]): DifferenceValue => ({
        label: places[0]?.subject.name ?? key,
        key,
        evidence: distinctPlaces(places).slice(0, 12).flatMap(evidence),
      }),
    )
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.key < b.key ? -1 : 1));
  const words = group[0]?.mention.words.split(/\s+/).slice(0, 6).join(" ") ?? "";
  return {
    type: "attribution",
    measure: "actor",
    attribute: `actor:${words.toLowerCase()}`,
    label: `who “${words}”`,
    cause: "contradiction",
    values,
    reasons: [
      {
        text: "The words in quotation marks and their speaker agree; the subject before the marks does not.",
        evidence: values.flatMap((value) => value.evidence.slice(0, 1)),
      },
    ],
    toSettle: ["A recording or the full text of what was said."],
  };
}
