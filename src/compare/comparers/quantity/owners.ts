import type { Claim, EntityMention, QuantityMention, Sentence, Story, Token } from "../../../domain/index.js";
import { entityIdOf } from "../../align/entity-id.js";
import type { Context } from "./context.js";

/** Whose age it is: "Lena Horvat, 34,", "27-year-old Marco Ruiz", "Ruiz, a 27-year-old cook", "the 27-year-old". */
export function ownerOf(story: Story, mention: QuantityMention, context: Context): string | null {
  const { sentence, entities } = context;
  const idOf = ({ name }: EntityMention): string => entityIdOf(story, name);
  const [first, past] = mention.tokens;
  const lower = (i: number): string => sentence.tokens[i]?.lower ?? "";
  const near = entities.find(({ tokens }) => {
    const before = first - tokens[1];
    const after = tokens[0] - past;
    // "Banchetti, who is 53,"
    if (before >= 2 && before <= 3 && lower(first - 1) === "is" && lower(first - 2) === "who") return true;
    if (before >= 1 && before <= 2 && /^(?:,|\(|aged|age|is)$/.test(lower(first - 1))) return true;
    if (before === 2 && /^(?:,|is|was)$/.test(lower(first - 2)) && /^(?:an?|the)$/.test(lower(first - 1)))
      return true;
    return after >= 0 && after <= 1 && /old/.test(mention.words);
  });
  if (near !== undefined) return idOf(near);
  if (/^(?:he|she)$/.test(lower(first - 2)) && lower(first - 1) === "is") return context.protagonist;
  const people = entities.filter((entity) => entity.type === "person" && entity.tokens[1] <= first);
  // "Greta Mohr, who has died aged 87", "Mohr became a judge at the age of 38".
  if (/^age[ds]?$/.test(lower(first - 1)) || (lower(first - 1) === "of" && lower(first - 2) === "age")) {
    if (new Set(people.map(idOf)).size === 1) return idOf(people[0] as EntityMention);
  }
  // "the 19-year-old's header": whom the text named last; "the 11-year-old girl" may be somebody new.
  if (!/old/.test(mention.words) || lower(first - 1) !== "the" || mention.head !== null) return null;
  const named = (entity: EntityMention): boolean => entity.type === "person";
  const last =
    entities.filter((entity) => named(entity) && entity.tokens[1] <= first).at(-1) ??
    context.preceding?.entities.filter(named).at(-1);
  return last === undefined ? null : idOf(last);
}

/** "Serro, located 150 kilometers south of": the last place named before the distance. */
export function locatedBefore(
  story: Story,
  mention: QuantityMention,
  entities: readonly EntityMention[],
): string | null {
  const before = entities.filter((entity) => entity.type === "place" && entity.end <= mention.start).at(-1);
  return before === undefined ? null : entityIdOf(story, before.name);
}

/** What a distance is counted from: "35 miles south of Port Hale", "12km off the port of Hale" (Hale). */
export function targetOf(mention: QuantityMention, sentence: Sentence): string | null {
  if (mention.dimension !== "length") return null;
  const { tokens } = sentence;
  for (let i = mention.tokens[1]; i < Math.min(tokens.length, mention.tokens[1] + 12); i++) {
    const token = tokens[i];
    if (token === undefined || token.text === "," || token.text === ";") break;
    // "290 metres long that ran on to a sandbank"
    if (/^(?:that|which|when|where|and|but)$/.test(token.lower)) break;
    if (isExtent(tokens, i)) return null;
    if (!/^(?:of|from|off|to|outside)$/.test(token.lower)) continue;
    let noun: string | null = null;
    for (let j = i + 1; j < Math.min(tokens.length, i + 8); j++) {
      const next = tokens[j];
      if (next === undefined || next.pos === "PUNCT" || next.pos === "VERB") break;
      if (next.pos === "PROPN") {
        // "Port Hale": the last word of the name.
        let last = j;
        while (tokens[last + 1]?.pos === "PROPN") last++;
        return tokens[last]?.lower ?? null;
      }
      if (next.pos === "NOUN") noun ??= next.lower;
    }
    return noun;
  }
  return null;
}

/** "From bow to stern", "from one end to the other": how long a thing is, not how far off. */
const isExtent = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.lower === "from" &&
  tokens.slice(from + 1, from + 4).every(({ pos }) => pos !== "PROPN") &&
  tokens.slice(from + 2, from + 4).some(({ lower }) => lower === "to");

/** Words between a name and the amount that is told of it: "the Union 79", "the Union is on 42%", "Union: 43%". */
const between =
  /^(?:had|has|have|with|on|at|of|:|to|won|wins|gets|got|took|takes|is|was|polled|scored|only|just|a|an|the)$/;

/** The name right before an amount, else the name that its clause has for a subject. */
export function holderOf(
  story: Story,
  mention: QuantityMention,
  { sentence, entities }: Context,
  claim: Claim | null,
): string | null {
  let at = mention.tokens[0] - 1;
  for (let steps = 0; steps < 3 && between.test(sentence.tokens[at]?.lower ?? ""); steps++) at--;
  const before = entities.find(({ tokens }) => tokens[1] === at + 1);
  const subject = claim?.subject ?? null;
  const named =
    before ??
    (subject === null
      ? undefined
      : entities.find((entity) => entity.start >= subject.start && entity.end <= subject.end));
  return named === undefined ? null : entityIdOf(story, named.name);
}

/** Whom a sentence tells of, for the next one's pronoun: its first subject that is a person, else whom it goes on with. */
export function protagonistOf(story: Story, { claims, entities, protagonist }: Context): string | null {
  const people = entities.filter(({ type }) => type === "person");
  if (people.length === 0) return protagonist;
  const subject = people.find((person) =>
    claims.some(
      ({ subject }) => subject !== null && person.start >= subject.start && person.end <= subject.end,
    ),
  );
  const { name } = subject ?? (people[0] as EntityMention);
  return entityIdOf(story, name);
}

/** "of the 150 seats", behind a number of its own; "two thirds of the 90 workers". */
export function isWhole({ tokens }: Sentence, mention: QuantityMention): boolean {
  let at = mention.tokens[0] - 1;
  while (
    /^(?:the|its|their|his|her|all|those|these|last|past|first|next|previous|final|opening)$/.test(
      tokens[at]?.lower ?? "",
    )
  )
    at--;
  const part = tokens[at - 1];
  return (
    tokens[at]?.lower === "of" &&
    (/^(?:NUM|PRON)$/.test(part?.pos ?? "") ||
      /^(?:half|thirds?|quarters?|fifths?|percent|most|all|some|many|each|every|none|both)$/.test(
        part?.lower ?? "",
      ))
  );
}
