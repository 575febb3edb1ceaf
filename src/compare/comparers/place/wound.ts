import {
  type Difference,
  type Document,
  groupBy,
  type Sentence,
  type Story,
  type Token,
} from "../../../domain/index.js";
import { nounCategory } from "../../../text/index.js";
import { claimsIn, mentionsIn } from "../../align/in-sentence.js";
import { type PlaceStatement, placeDifference } from "./statements.js";

interface Wound extends PlaceStatement {
  readonly victim: string;
  readonly victimLabel: string;
  readonly parts: ReadonlySet<string>;
}

const wounding =
  /^(?:hit|hits|struck|strike|shot|shoot|wound|wounded|wounds|stab|stabbed|stabbing|injured|injury|injuries|grazed|pierced|cut|gunshot|gunshots|bullet|bullets|blow|blows|punched|kicked|beaten|bitten|burned|burnt|burns)$/;

const guessed = /^(?:thought|believed|feared|may|might|could|apparently|possibly|perhaps|if)$/;

/** "Shot in the face and chest" against "in the chest": where one victim was hit. */
export function findWounds(story: Story): Difference[] {
  const found = story.documents.flatMap((document, index) =>
    document.sentences.flatMap((sentence) => readWound(story, document, index, sentence)),
  );
  return [...groupBy(found, ({ victim }) => victim)].flatMap(([victim, wounds]) => {
    const keys = new Set(wounds.map(({ key }) => key));
    // Several parts in one source are several wounds, told one by one; it is set against nobody.
    const single = [...groupBy(wounds, ({ document }) => String(document)).values()].filter(
      (own) => new Set(own.map(({ key }) => key)).size === 1,
    );
    const clash = single.flat();
    if (keys.size < 2 || new Set(clash.map(({ key }) => key)).size < 2) return [];
    const overlap = clash.some((a) =>
      clash.some((b) => a.key !== b.key && [...a.parts].some((part) => b.parts.has(part))),
    );
    return [
      placeDifference(story, clash, {
        measure: "location",
        attribute: `wound ${victim}`,
        label: `where ${clash[0]?.victimLabel ?? victim} was hit`,
        cause: "contradiction",
        reason: overlap
          ? "One source names a part of the body that the other leaves out."
          : "The sources name different parts of the body for one victim.",
        toSettle: "The medical examiner's report.",
      }),
    ];
  });
}

/** Tokens between the wound and "in the chest". */
const reach = 5;

function readWound(story: Story, document: Document, index: number, sentence: Sentence): Wound[] {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => wounding.test(token.lower));
  if (at < 0 || tokens.some(({ lower }) => guessed.test(lower))) return [];
  for (let i = at + 1; i < Math.min(tokens.length, at + 1 + reach); i++) {
    if (!/^(?:in|to|through|on)$/.test(tokens[i]?.lower ?? "")) continue;
    const parts = readParts(tokens, i + 1);
    if (parts === null) continue;
    const victim = victimOf(story, document, sentence, at);
    const [first, last] = [tokens[i + 1], tokens[parts.past - 1]];
    if (victim === null || first === undefined || last === undefined) return [];
    return [
      {
        document: index,
        sentence: sentence.index,
        span: { start: first.start, end: last.end },
        key: [...parts.names].sort().join(" and "),
        label: document.source.text.slice(first.start, last.end).replace(/^(?:the|his|her) /, ""),
        victim: victim.key,
        victimLabel: victim.label,
        parts: parts.names,
      },
    ];
  }
  return [];
}

/** "the left arm and chest": the body's nouns, sides left out. */
function readParts(
  tokens: readonly Token[],
  from: number,
): { names: ReadonlySet<string>; past: number } | null {
  const names = new Set<string>();
  let past = from;
  for (let i = from; i < from + 9; i++) {
    const token = tokens[i];
    if (token === undefined || !(/^(?:DET|PRON|ADJ|NOUN|CCONJ|VERB)$/.test(token.pos) || token.text === ","))
      break;
    if (token.pos === "NOUN" && isBodyPart(token.lemma)) {
      names.add(token.lemma);
      past = i + 1;
    } else if (token.pos === "NOUN" || token.pos === "VERB") break;
  }
  return names.size === 0 ? null : { names, past };
}

const isBodyPart = (lemma: string): boolean =>
  nounCategory(lemma) === "body" && !/^(?:body|blood|system|tissue|bone|line|fat|muscle|skin)$/.test(lemma);

/** The last person named before the wound in its sentence; else whom "the mother" means, or just "the officer". */
function victimOf(
  story: Story,
  document: Document,
  sentence: Sentence,
  at: number,
): { readonly key: string; readonly label: string } | null {
  const claim = claimsIn(document, sentence.index).find(({ tokens }) => tokens[0] <= at && at < tokens[1]);
  const theme = claim === undefined ? null : claim.passive ? claim.subject : (claim.object ?? claim.subject);
  if (theme !== null && nounCategory(theme.head) === "person" && !/\p{Lu}/u.test(theme.words.slice(1))) {
    if (!/^the /i.test(theme.words)) return null;
    return holderOf(story, document, theme.head) ?? { key: theme.head, label: `the ${theme.head}` };
  }
  const person = mentionsIn(document, sentence.index).findLast(
    (mention) => mention.kind === "entity" && mention.type === "person" && mention.tokens[0] < at,
  );
  const entity = person?.kind === "entity" ? story.entities.find(person.name) : null;
  return entity === null ? null : { key: entity.id, label: entity.label };
}

/** The one person whom this source calls so: "the mother" is Ann Smith where it has "Ann Smith, a mother of two". */
function holderOf(story: Story, document: Document, office: string): { key: string; label: string } | null {
  const holders = new Set(
    document.mentions.flatMap((mention) =>
      mention.kind === "role" && mention.office === office ? [story.entities.find(mention.holder.words)] : [],
    ),
  );
  const [entity] = holders;
  return holders.size === 1 && entity ? { key: entity.id, label: entity.label } : null;
}
