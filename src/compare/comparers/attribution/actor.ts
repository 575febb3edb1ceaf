import type { Claim, Difference, DifferenceValue, Evidence, Story } from "../../../domain/index.js";
import { isSharedAct } from "../../../lexicon/shared-acts.js";
import { bySentence } from "../../align/by-sentence.js";
import { evidenceAt } from "../../evidence.js";
import { makeVoices, relate, type Voice } from "./voices.js";

/**
 * One deed, two doers, both by name: "Sergeant Reyes arrested the driver", "Sergeant Brandt arrested the driver".
 *
 * Verb and object must agree and the sentences be alike. A doer without a name ("officers", "he") may be anybody
 * and is never set against another; a source that lets both people do it knows of two deeds or of a joint one.
 */
interface Deed {
  readonly document: number;
  readonly claim: Claim;
  readonly key: string;
  readonly doer: Voice;
}

const leastCosine = 0.3;
/** Bodies go by many names and act in many matters: their sentences must be nearly the same. */
const leastCosineOfBodies = 0.5;
const doers: ReadonlySet<string> = new Set(["person", "organisation", "other"]);
/** Between a doer and the verb may stand an auxiliary and an adverb; farther off the subject is a guess. */
const farthestSubject = 2;
const empty = new Set(
  "be have do say tell make take get give go come see know think want call add warn announce include become remain face use hold leave show lead follow join support oppose meet like need feel hope expect".split(
    " ",
  ),
);

export function findActors(story: Story): [Deed, Deed][] {
  const deeds = findDeeds(story);
  const deedsIn = bySentence(deeds, ({ document, claim }) => ({ document, sentence: claim.sentence }));
  const byKey = new Map<string, Set<string>>();
  for (const deed of deeds) {
    const known = `${deed.document} ${deed.key}`;
    byKey.set(known, (byKey.get(known) ?? new Set()).add(deed.doer.key));
  }
  const found: [Deed, Deed][] = [];
  for (const { a, b, cosine } of story.pairs) {
    if (cosine < leastCosine) break;
    if (a.document === b.document) continue;
    for (const one of deedsIn(a))
      for (const other of deedsIn(b)) {
        if (one.doer.kind !== other.doer.kind || one.key !== other.key) continue;
        if (one.doer.kind === "body" && cosine < leastCosineOfBodies && !sameBesides(one, other)) continue;
        if (relate(one.doer, other.doer) !== "different") continue;
        const knows =
          byKey.get(`${one.document} ${one.key}`)?.has(other.doer.key) ||
          byKey.get(`${other.document} ${other.key}`)?.has(one.doer.key);
        if (!knows) found.push([one, other]);
      }
  }
  return found;
}

/** All other content words of the two claims agree. */
function sameBesides(one: Deed, other: Deed): boolean {
  const rest = ({ claim, doer }: Deed): Set<string> =>
    new Set(
      claim.words
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 3 && !doer.label.toLowerCase().includes(word)),
    );
  const [left, right] = [rest(one), rest(other)];
  return left.size > 1 && left.size === right.size && [...left].every((word) => right.has(word));
}

function findDeeds(story: Story): Deed[] {
  const voices = makeVoices(story);
  return story.documents.flatMap(({ claims, mentions, sentences }, document) =>
    claims.flatMap((claim): Deed[] => {
      const { verb, passive, subject, object, complements, negated, modality } = claim;
      const tokens = sentences[claim.sentence]?.tokens ?? [];
      if (
        verb === null ||
        tokens[verb.token - 1]?.lower === "to" ||
        negated ||
        modality !== "fact" ||
        empty.has(verb.lemma) ||
        isSharedAct(verb.lemma)
      )
        return [];
      if (
        !passive &&
        (subject === null ||
          verb.token - subject.tokens[1] > farthestSubject ||
          verb.token < subject.tokens[1])
      )
        return [];
      const agent = passive ? complements.find(({ preposition }) => preposition === "by") : subject;
      const done = passive ? subject : object;
      if (
        agent === undefined ||
        agent === null ||
        done === null ||
        done.head === "" ||
        tokens[done.tokens[0]]?.pos === "PRON"
      )
        return [];
      const name = mentions.find(
        (mention) =>
          mention.kind === "entity" &&
          doers.has(mention.type) &&
          mention.sentence === claim.sentence &&
          mention.end === agent.end,
      );
      if (name?.kind !== "entity" || isJoined(story, document, claim.sentence, agent.tokens)) return [];
      return [
        {
          document,
          claim,
          key: `${verb.lemma} ${done.head}`,
          doer: voices.named(name.name, name.type === "person" ? "person" : "organisation"),
        },
      ];
    }),
  );
}

/** "Reyes and Brandt arrested …": neither did it alone. */
function isJoined(
  story: Story,
  document: number,
  sentence: number,
  [first, past]: readonly [number, number],
): boolean {
  const tokens = story.documents[document]?.sentences[sentence]?.tokens ?? [];
  return [tokens[first - 1], tokens[past]].some((token) => token?.pos === "CCONJ" || token?.text === "&");
}

export function actorDifference(story: Story, [one, other]: readonly [Deed, Deed]): Difference {
  const values = [one, other]
    .map(({ document, claim, doer }): DifferenceValue => {
      const source = story.documents[document];
      const agent = claim.passive
        ? claim.complements.find(({ preposition }) => preposition === "by")
        : claim.subject;
      const evidence: Evidence[] =
        source === undefined || agent == null ? [] : [evidenceAt(source, claim.sentence, agent)];
      return { label: doer.label, key: doer.key, evidence };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const done = one.claim.passive ? one.claim.subject : one.claim.object;
  return {
    type: "attribution",
    measure: "actor",
    attribute: `actor:${one.key}`,
    label: `who did this: “${one.claim.verb?.span.words ?? ""} ${done?.words ?? ""}”`,
    cause: "contradiction",
    values,
    reasons: [
      {
        text: "The deed and its object agree; the doer does not.",
        evidence: values.flatMap(({ evidence }) => evidence),
      },
    ],
    toSettle: [`A record that names who ${one.claim.verb?.span.words ?? "did it"}.`],
  };
}
