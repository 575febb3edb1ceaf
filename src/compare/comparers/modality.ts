import type { Cause, Claim, ClaimRef, Comparison, Document, Reason, Story } from "../../domain/index.js";
import { anchorsClash } from "../align/anchors.js";
import type { ClaimAlignment } from "../align/claims.js";
import { alignedClaims, type ClaimGroup, groupClaims } from "../align/group-claims.js";
import type { Comparer } from "../comparer.js";
import { evidenceAt } from "../evidence.js";
import { differenceOf, shorten } from "./claim-difference.js";
import { isConditional, isSameAct } from "./claim-filters.js";

/** What is held, begun or continued stands in the object; the verb alone does not make two acts one. */
const lightVerbs: ReadonlySet<string> = new Set(
  "hold keep use show begin start continue include work need help face lead bring run move turn set try look find leave meet provide remain stay open pay".split(
    " ",
  ),
);

type Standing = "done" | "state" | "planned" | "possible" | "alleged";

/** Planned or done, could or does: how far along an act is, and how sure. */
export const modality: Comparer = {
  type: "modality",
  measures: ["stage", "certainty", "allegation"],
  compare(story): Comparison {
    const groups = groupClaims(
      alignedClaims(story),
      (ref) => standingOf(story, ref),
      clash,
      (alignment) => isComparable(story, alignment),
    );
    return {
      differences: groups.map((group) => {
        const stage = group.values.has("planned") && group.values.has("done");
        const measure = stage ? "stage" : group.values.has("alleged") ? "allegation" : "certainty";
        const { cause, reasons } = explain(story, group);
        const act = [...group.values.values()][0]?.[0]?.claim.words ?? "";
        return differenceOf(story, group, {
          type: "modality",
          measure,
          label: stage
            ? `whether this is done or still to come: “${shorten(act)}”`
            : `how certain this is: “${shorten(act)}”`,
          cause,
          reasons,
          toSettle: [],
          focus: (ref) => ref.claim.verb?.span ?? ref.claim,
          show: (_, refs) => `“${shorten(refs[0]?.claim.words ?? "")}”`,
        });
      }),
      nearMisses: [],
    };
  },
};

function isComparable(story: Story, alignment: ClaimAlignment): boolean {
  const { a, b } = alignment;
  if (lightVerbs.has(a.claim.verb?.lemma ?? "")) return false;
  if (alignment.relation === "exclusive" || !isSameAct(alignment) || a.claim.negated !== b.claim.negated)
    return false;
  if (anchorsClash(story, a, b) || isConditional(story, a) || isConditional(story, b)) return false;
  const hedged = [a, b].filter((ref) => standingOf(story, ref) === "alleged");
  return hedged.length !== 1 || [a, b].every((ref) => hedged.includes(ref) || isOwnVoice(story, ref));
}

/** Null where the wording leaves open what is meant: "would" in reported speech, a bare gerund. */
function standingOf(story: Story, { document, claim }: ClaimRef): Standing | null {
  const { verb, modality: how } = claim;
  if (verb === null) return null;
  if (how === "planned") return "planned";
  // "would" is the past of "will" in reported speech, and as often a condition or a habit.
  if (how === "future") return /\b(?:would|'d|’d)\b/i.test(verb.span.words) ? null : "planned";
  // "can" is what a thing is able to do, not how sure anybody is.
  if (how === "possible") return /\bcan\b/i.test(verb.span.words) ? null : "possible";
  if (how === "alleged" || how === "unclear") return isOwnHedge(story, document, claim) ? "alleged" : null;
  if (how !== "fact" || verb.form === "infinitive") return null;
  // "any troops deployed there": a participle behind its noun describes it and reports no deed.
  if (verb.form === "participle") return null;
  if (verb.past) return "done";
  if (verb.form === "gerund") return followsDeed(story, document, claim) ? "done" : null;
  return story.documents[document]?.sentences[claim.sentence]?.block.kind === "title" ? null : "state";
}

/** "continued its offensive, launching …": a gerund behind a comma shares the tense of the verb before it. */
function followsDeed(story: Story, document: number, claim: Claim): boolean {
  const { sentences, claims } = story.documents[document] as Document;
  const first = claim.verb === null ? 0 : claim.verb.token;
  if (sentences[claim.sentence]?.tokens[first - 1]?.text !== ",") return false;
  const before = claims
    .filter((other) => other.sentence === claim.sentence && (other.verb?.token ?? 0) < first)
    .at(-1);
  return before?.verb?.past === true && before.modality === "fact";
}

const hedgeWords =
  /\b(?:allegedly|reportedly|supposedly|purportedly|apparently|unclear|unconfirmed|unverified)\b/i;

/** "allegedly struck": the reporter hedges the act itself; "accused of" is a charge that every report repeats. */
function isOwnHedge(story: Story, document: number, claim: Claim): boolean {
  const sentence = story.documents[document]?.sentences[claim.sentence];
  const verb = claim.verb?.span;
  if (sentence === undefined || verb === undefined) return false;
  const from = Math.max(sentence.start, verb.start - 40);
  return hedgeWords.test(story.documents[document]?.source.text.slice(from, verb.end) ?? "");
}

const reporting =
  /\b(?:say|says|said|claim|claims|claimed|alleg\w+|accus\w+|assertion|according|told|testified|suspected|charged)\b/i;

/** "police say he pointed a gun" is no more a fact than "allegedly": only the reporter's own word is. */
function isOwnVoice(story: Story, { document, claim }: ClaimRef): boolean {
  const { source, sentences } = story.documents[document] as Document;
  const sentence = sentences[claim.sentence];
  return (
    claim.attribution === null &&
    sentence !== undefined &&
    !reporting.test(source.text.slice(sentence.start, sentence.end))
  );
}

/** Standings that exclude each other. A present state clashes with "could" only: habits stand in the present too. */
const clashes: ReadonlySet<string> = new Set([
  "done/planned",
  "done/possible",
  "possible/state",
  "alleged/done",
]);

const clash = (a: string, b: string): boolean => clashes.has(a < b ? `${a}/${b}` : `${b}/${a}`);

/** A plan reported first and the deed reported later is an update; in the other order, or undated, it is not. */
function explain(story: Story, group: ClaimGroup): { cause: Cause; reasons: Reason[] } {
  if (!group.values.has("planned")) return { cause: "precision", reasons: [] };
  const published = (value: string) =>
    (group.values.get(value) ?? []).map((ref) => story.documents[ref.document]?.source.published ?? null);
  const planned = published("planned");
  const done = published("done");
  if ([...planned, ...done].some((day) => day === null)) return { cause: "contradiction", reasons: [] };
  const lastPlan = (planned as string[]).sort().at(-1) ?? "";
  const firstDeed = (done as string[]).sort()[0] ?? "";
  if (lastPlan >= firstDeed) return { cause: "contradiction", reasons: [] };
  const refs = [group.values.get("planned")?.[0], group.values.get("done")?.[0]];
  return {
    cause: "update",
    reasons: [
      {
        text: `The plan was published on ${lastPlan}, the deed on ${firstDeed}.`,
        evidence: refs.flatMap((ref) => {
          const document = ref === undefined ? undefined : story.documents[ref.document];
          return ref === undefined || document === undefined
            ? []
            : [evidenceAt(document, ref.claim.sentence, ref.claim.verb?.span ?? ref.claim)];
        }),
      },
    ],
  };
}
