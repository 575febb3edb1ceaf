import type { Document, EntityMention } from "../../domain/index.js";
import type { Change, Mutation } from "../mutation.js";
import { isQuoted, mentionsOf, sentenceOf } from "../places.js";

/** Names somebody or something by another name that every reader knows, or that the source has given. */
export const alias: Mutation = {
  name: "alias",
  does: "another usual name; a surname for a full name, or the other way",
  caughtBy: [],
  propose: (document) => {
    const people = fullNames(document);
    return mentionsOf(document, "entity").flatMap((mention): Change[] => {
      if (isQuoted(document, sentenceOf(document, mention), mention)) return [];
      const replacement = usual.get(mention.name) ?? otherForm(mention, people);
      const start = document.source.text.indexOf(mention.name, mention.start);
      if (replacement === null || start < 0 || start + mention.name.length > mention.end) return [];
      const after = start + mention.name.length;
      // A sentence that ends in "U.S." has one full stop.
      const end = replacement.endsWith(".") && document.source.text[after] === "." ? after + 1 : after;
      return [{ start, end, replacement, sentence: mention.sentence, about: null }];
    });
  },
};

/** Names that take the same article, so that the sentence stays English; world knowledge of any desk. */
const usual: ReadonlyMap<string, string> = new Map(
  [
    "United States|U.S.",
    "U.S.|United States",
    "US|United States",
    "United Kingdom|UK",
    "UK|United Kingdom",
    "European Union|EU",
    "EU|European Union",
    "United Nations|UN",
    "UN|United Nations",
    "United Arab Emirates|UAE",
    "UAE|United Arab Emirates",
    "Britain|Great Britain",
    "Kremlin|Russian government",
    "Pentagon|U.S. Defense Department",
    "World Health Organization|WHO",
    "WHO|World Health Organization",
    "Red Cross|International Red Cross",
  ].map((row) => row.split("|") as [string, string]),
);

/** By last name: the one full name that a source gives somebody, and where it first does. */
function fullNames(document: Document): ReadonlyMap<string, EntityMention | null> {
  const found = new Map<string, EntityMention | null>();
  for (const mention of mentionsOf(document, "entity")) {
    const parts = mention.name.split(" ");
    if (mention.type !== "person" || parts.length !== 2) continue;
    const last = parts[1] ?? "";
    const known = found.get(last);
    if (known === undefined) found.set(last, mention);
    else if (known !== null && known.name !== mention.name) found.set(last, null);
  }
  return found;
}

/** After its first mention a full name may be cut, and a surname filled up. */
function otherForm(
  { name, type, start }: EntityMention,
  people: ReadonlyMap<string, EntityMention | null>,
): string | null {
  if (type !== "person") return null;
  const last = name.split(" ").at(-1) ?? "";
  const full = people.get(last) ?? null;
  if (full === null || full.start >= start) return null;
  return name === full.name ? last : name === last ? full.name : null;
}
