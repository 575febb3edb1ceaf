import { type Attribution, type Entity, readOnce, type Speaker, type Story } from "../../../domain/index.js";
import { bodiesIn } from "../../../lexicon/bodies.js";
import { organisationNouns } from "../../../lexicon/organisation-nouns.js";

/**
 * Whose voice an attribution is, over the whole story, and what two voices are to each other.
 *
 * A spokeswoman, her ministry and her country are one voice at three levels. Only two people, or two bodies that
 * nothing binds together, are two voices; a voice without a name is never set against one of its own kind.
 */
export interface Voice {
  readonly kind: "person" | "body" | "anonymous" | "described" | "medium";
  /** Equal keys are the same voice. */
  readonly key: string;
  readonly label: string;
  /** Names of bodies and countries that it belongs to or is, in lower case. */
  readonly bodies: ReadonlySet<string>;
}

export type Relation = "same" | "levels" | "different" | "unnamed" | "unclear";

export interface Voices {
  of(document: number, attribution: Attribution): Voice;
  named(name: string, kind: Speaker["kind"]): Voice;
}

/** Holds nothing that would tell one official from another. */
const nameless =
  /^(?:(?:senior|top|high-ranking|unnamed|anonymous|local|government|foreign|us|u\.s\.|state|several|two|some|other|many|multiple|military|security|intelligence|defen[cs]e|\p{Lu}\p{Ll}+(?:an|ian|ish|ese|i|ch)|american|british|western|european) )*(?:officials?|sources?|aides?|insiders?|diplomats?|people|leaders?)(?:$| (?:in|from|at|with|close|familiar|of|on|who)\b)/iu;

/** The voices of a story; several comparers ask for them. */
export const makeVoices = readOnce(readVoices);

function readVoices(story: Story): Voices {
  const holders = story.documents.map(officeHolders);
  const outlets = new Set(
    story.documents.flatMap(({ source }) => (source.outlet === null ? [] : [lower(source.outlet)])),
  );
  const chains = collectChains(story);
  const person = remember((name: string): Voice => {
    const entity = story.entities.find(name);
    const key = entity?.type === "person" ? entity.id : (name.toLowerCase().split(" ").at(-1) ?? name);
    const bodies = new Set([...affiliationsOf(entity), ...(chains.get(key) ?? [])]);
    return { kind: "person", key, label: entity?.type === "person" ? entity.label : name, bodies };
  });
  const body = remember((name: string): Voice => {
    const entity = story.entities.find(name);
    const bodies = new Set([...affiliationsOf(entity), ...bodiesIn(name).map(lower), lower(name)]);
    if (entity !== null) for (const form of entity.forms.keys()) bodies.add(lower(form));
    return { kind: "body", key: bodyKey(entity?.label ?? name), label: name, bodies };
  });
  const named = (name: string, kind: Speaker["kind"]): Voice =>
    kind === "person" ? person(name) : body(name);
  return {
    named,
    of(document, { speaker, chain }) {
      const own = chain.flatMap((link) =>
        link.kind === "organisation" ? bodiesIn(link.name).map(lower) : [],
      );
      const { name, kind } = speaker;
      if (nameless.test(name))
        return {
          kind: "anonymous",
          key: lower(name),
          label: name,
          bodies: new Set([...own, ...bodiesIn(name).map(lower)]),
        };
      if (isMedium(name, outlets))
        return { kind: "medium", key: lower(name), label: name, bodies: new Set() };
      const last = name.split(" ").at(-1) ?? name;
      if (kind === "person" && /^\p{Lu}/u.test(last) && isPersonName(story, name)) {
        const voice = person(name);
        return own.length === 0 ? voice : { ...voice, bodies: new Set([...voice.bodies, ...own]) };
      }
      // "the Navy", "a Defence Ministry": whose, the name does not say; "several U.S. agencies" is no one body.
      const thing = kind === "person" && /^\p{Lu}/u.test(last) && story.entities.find(name) !== null;
      if ((kind === "organisation" || thing) && /\p{Lu}/u.test(name) && !isPlural(last) && tellsWhose(name))
        return body(name);
      const holder =
        kind === "person" ? holders[document]?.get(lower(name).split(" ").at(-1) ?? "") : undefined;
      if (holder !== undefined) return person(holder);
      return {
        kind: "described",
        key: [lower(name), ...own].join(" "),
        label: name,
        bodies: new Set([...own, ...bodiesIn(name).map(lower)]),
      };
    },
  };
}

/** One answer for each name, found once. */
function remember<T>(find: (name: string) => T): (name: string) => T {
  const answers = new Map<string, T>();
  return (name) => {
    let answer = answers.get(name);
    if (answer === undefined) {
      answer = find(name);
      answers.set(name, answer);
    }
    return answer;
  };
}

/** News media carry statements; they make none of their own. */
const mediumWords = new Set(
  `times post news journal gazette herald tribune press telegraph guardian chronicle observer mirror mail independent
  reuters afp ap upi bbc cnn nbc abc cbs npr pbs msnbc itv tass xinhua interfax bloomberg dpa ansa efe newspaper
  magazine broadcaster television tv radio media paper daily weekly`.split(/\s+/),
);
const isMedium = (name: string, outlets: ReadonlySet<string>): boolean =>
  outlets.has(lower(name)) ||
  lower(name)
    .split(/[ -]/)
    .some((word) => mediumWords.has(word));

const isPlural = (word: string): boolean => /^\p{Ll}+s$/u.test(word);

/** A name with a word of its own beside the kind of body: "Kano Police", not "Police" or "Foreign Ministry". */
const tellsWhose = (name: string): boolean =>
  name
    .replace(/'s$/, "")
    .split(" ")
    .some(
      (word) => /^\p{Lu}/u.test(word) && !organisationNouns.has(lower(word)) && !portfolios.has(lower(word)),
    );

const portfolios = new Set(
  "foreign defence defense interior home health justice finance transport education agriculture energy trade labour labor environment culture national federal state royal central public general office armed".split(
    " ",
  ),
);

const lower = (name: string): string => name.toLowerCase();

/** "U. S. Survey" and "United States Survey" are one body: countries by one name, points and articles left out. */
const bodyKey = (name: string): string =>
  name
    .replace(/\b(?:U\. ?S\.|US|U\. ?K\.|UK)(?=[ ']|$)/g, (short) =>
      short.includes("S") ? "United States" : "United Kingdom",
    )
    .replace(/^the /i, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();

const affiliationsOf = (entity: Entity | null): string[] =>
  entity === null ? [] : [...entity.affiliations].map(lower);

const isPersonName = (story: Story, name: string): boolean => {
  const entity = story.entities.find(name);
  return entity === null ? name.includes(" ") : entity.type === "person";
};

/** "the governor" in a text that names one governor. */
function officeHolders({ mentions }: Story["documents"][number]): Map<string, string> {
  const holders = new Map<string, Set<string>>();
  for (const mention of mentions)
    if (mention.kind === "role") {
      const names = holders.get(mention.office) ?? new Set();
      names.add(mention.holder.words.split(" ").at(-1) ?? "");
      holders.set(mention.office, names.size > 3 ? names : names.add(mention.holder.words));
    }
  const found = new Map<string, string>();
  for (const [office, names] of holders) {
    const last = new Set([...names].map((name) => name.split(" ").at(-1)));
    const full = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
    if (last.size === 1 && full !== undefined) found.set(office, full);
  }
  return found;
}

/** Bodies that any source names beside a person: said once, they hold for the story. */
function collectChains({ documents, entities }: Story): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { attributions } of documents)
    for (const { speaker, chain, cueLemma } of attributions) {
      if (speaker.kind !== "person" || cueLemma === "tell") continue;
      const entity = entities.find(speaker.name);
      const key = entity?.type === "person" ? entity.id : (lower(speaker.name).split(" ").at(-1) ?? "");
      const bodies = found.get(key) ?? new Set();
      for (const link of chain)
        if (link.kind !== "person" && link.end <= speaker.start)
          for (const name of bodiesIn(link.name)) bodies.add(lower(name));
      found.set(key, bodies);
    }
  return found;
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const name of a) if (b.has(name)) return true;
  return false;
}

export function relate(a: Voice, b: Voice): Relation {
  if (a.key === b.key) return "same";
  if (a.kind === "medium" || b.kind === "medium") return "unclear";
  if (a.kind === "anonymous" || b.kind === "anonymous")
    return a.kind === b.kind || (a.kind !== "person" && b.kind !== "person") ? "unclear" : "unnamed";
  if (a.kind === "described" && b.kind === "described" && bothSpeakFor(a, b))
    return meet(a.bodies, b.bodies) ? "levels" : "different";
  if (a.kind === "described" || b.kind === "described") return "unclear";
  if (a.kind === "person" && b.kind === "person") return sharesLastName(a, b) ? "unclear" : "different";
  if (meet(a.bodies, b.bodies)) return "levels";
  if (a.kind === b.kind) return sharesWord(a.key, b.key) ? "unclear" : "different";
  const person = a.kind === "person" ? a : b;
  return [...person.bodies].some(isSpecific) ? "different" : "unclear";
}

/** "Labour Party", "Labour members": a body and its people begin with one word. */
function sharesWord(a: string, b: string): boolean {
  const start = (key: string): string => (key.split(/[ :]/)[0] ?? "").slice(0, 6);
  return start(a).length > 3 && start(a) === start(b);
}

const isSpecific = (body: string): boolean =>
  body
    .split(" ")
    .some((word) => !organisationNouns.has(word) && !portfolios.has(word) && !mediumWords.has(word));

/** "a spokesman for Kestrel", "a Lanner spokeswoman": no name, but a body that tells whose voice it is. */
const bothSpeakFor = (a: Voice, b: Voice): boolean =>
  [a, b].every(
    ({ label, bodies }) =>
      bodies.size > 0 && /\b(?:spokes(?:man|woman|person)|representative|lawyer|attorney)$/i.test(label),
  );

/** Two of one family name: a resolver's slip is likelier than two voices. */
const sharesLastName = (a: Voice, b: Voice): boolean => lastName(a.label) === lastName(b.label);

const lastName = (label: string): string =>
  lower(label)
    .replace(/,? (?:jr|sr|ii|iii|iv)\.?$/, "")
    .split(" ")
    .at(-1) ?? label;
