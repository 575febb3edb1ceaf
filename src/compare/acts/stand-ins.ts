import { type Phrase, readOnce, type Speaker, type Story, type Token } from "../../domain/index.js";
import { stem } from "../../text/index.js";
import { claimsIn } from "../align/in-sentence.js";
import type { Side } from "./proposition.js";
import type { Reader } from "./sides.js";

/** Words that stand for one named person: "I" in his own speech, "the 61-year-old". Null where nobody is sure. */
export function readStandIn(reader: Reader, sentence: number, phrase: Phrase): Side | null {
  const name = firstPerson.test(phrase.words)
    ? speakerAt(reader, sentence, phrase)
    : agedAs(reader, sentence, phrase);
  if (name === null) return null;
  const words = name.split(" ").map((word) => word.toLowerCase());
  const stems = new Set(words.map(stem));
  const side = reader.shareWords({
    head: words.at(-1) ?? "",
    stems,
    nouns: stems,
    entities: new Set([reader.entityOf(name)]),
    named: true,
    plural: false,
    modifiers: new Set(words),
    vague: false,
    amount: null,
  });
  return { ...side, preposition: phrase.preposition, resolved: true, tokens: phrase.tokens };
}

const firstPerson = /^(?:i|me|myself)$/i;

/** "I was hit by a canister," said Ana Diaz: she was. */
function speakerAt({ document }: Reader, sentence: number, { start, end }: Phrase): string | null {
  const said = claimsIn(document, sentence)
    .map(({ attribution }) => (attribution === null ? undefined : document.attributions[attribution]))
    .find((one) => one?.direct === true && one.content.start <= start && end <= one.content.end);
  const speaker: Speaker | undefined = said?.speaker;
  return speaker?.kind === "person" ? speaker.name : null;
}

function agedAs({ document, aged }: Reader, sentence: number, phrase: Phrase): string | null {
  const age = ageIn(document.sentences[sentence]?.tokens ?? [], phrase);
  return age === null ? null : (aged.get(age) ?? null);
}

/** The age that "the 61-year-old" calls somebody by; null for "the 61-year-old driver", and for any other phrase. */
function ageIn(tokens: readonly Token[], { tokens: [first, past] }: Phrase): string | null {
  const words = tokens
    .slice(first, past)
    .map(({ lower }) => lower)
    .join("");
  return /^the(\d{1,3})-year-old$/.exec(words)?.[1] ?? null;
}

/** Whom sources call so many years old behind the name ("Ana Diaz, 61,"), where they call one only. */
export const agedIn = readOnce((story: Story): ReadonlyMap<string, string> => {
  const named = new Map<string, Set<string>>();
  for (const { mentions, sentences } of story.documents)
    for (const mention of mentions) {
      if (mention.kind !== "entity" || mention.type !== "person") continue;
      const tokens = sentences[mention.sentence]?.tokens ?? [];
      const [comma, age] = tokens.slice(mention.tokens[1], mention.tokens[1] + 2);
      if (comma?.text !== "," || !/^\d{1,3}$/.test(age?.text ?? "")) continue;
      const years = age?.text ?? "";
      const name = story.entities.find(mention.name)?.label ?? mention.name;
      named.set(years, (named.get(years) ?? new Set()).add(name));
    }
  return new Map(
    [...named].flatMap(([age, names]) =>
      names.size === 1 ? [...names].map((name) => [age, name] as const) : [],
    ),
  );
});
