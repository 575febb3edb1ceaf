import { type Attribution, type Document, quote, type RoleMention } from "../../domain/index.js";
import { isPersonNoun } from "../../lexicon/person-nouns.js";

/**
 * Who somebody is that a text first describes and then names: `The driver's sister said she had seen it. "He never
 * drank," said Ann Smith.` The name is new, stands behind a quotation, and is the next to speak: it is the sister's.
 */
export function rolesIntroduced(document: Document): RoleMention[] {
  return document.attributions.flatMap((described, i) => {
    const office = officeOf(described);
    const named = document.attributions.slice(i + 1).find(({ cue }) => cue.start > described.cue.start);
    if (office === null || named === undefined || !isNewName(document, described, named)) return [];
    const { speaker } = described;
    return [
      {
        kind: "role",
        sentence: described.sentence,
        tokens: [0, 0],
        ...quote(document.source.text, speaker.start, speaker.end),
        holder: quote(document.source.text, named.speaker.start, named.speaker.end),
        office,
        modifiers: [],
        of: /^(.{2,40})'s? /.exec(speaker.name)?.[1] ?? null,
      },
    ];
  });
}

/** The relation that a nameless speaker is told by: only one that stands to somebody ("the victim's nephew"). */
function officeOf({ speaker }: Attribution): string | null {
  if (speaker.kind !== "person" || speaker.resolved || !/'s? \p{Ll}/u.test(speaker.name)) return null;
  const head = speaker.name.split(" ").at(-1) ?? "";
  return /^\p{Ll}/u.test(head) && isPersonNoun(head) ? head : null;
}

/** Sentences between the description and the name. */
const farthest = 2;

function isNewName({ mentions, sentences }: Document, described: Attribution, named: Attribution): boolean {
  const { speaker, cue } = named;
  if (
    !named.direct ||
    speaker.resolved ||
    speaker.kind !== "person" ||
    !/^\p{Lu}.* \p{Lu}/u.test(speaker.name)
  )
    return false;
  if (sentenceAt(sentences, cue.start) - described.sentence > farthest) return false;
  return (
    !mentions.some(
      (one) =>
        one.start < speaker.start &&
        ((one.kind === "entity" &&
          one.type === "person" &&
          (one.start > described.cue.end || one.name === speaker.name)) ||
          (one.kind === "role" && one.start >= described.cue.end)),
    ) && !mentions.some((one) => one.kind === "role" && one.holder.start === speaker.start)
  );
}

const sentenceAt = (sentences: Document["sentences"], at: number): number =>
  sentences.findIndex(({ end }) => at < end);
