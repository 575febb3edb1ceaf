import type { Comparison, Difference, Story } from "../../domain/index.js";
import { tellsCourse } from "../acts/course.js";
import { groupPropositions, type PropositionGroup } from "../acts/group.js";
import type { PropositionMatch } from "../acts/index.js";
import { areElsewhere, type Proposition, propositionsOf } from "../acts/index.js";
import { isShort } from "../acts/match.js";
import { compareSides } from "../acts/participants.js";
import { shorten } from "../align/shorten.js";
import type { Comparer } from "../comparer.js";
import { asideOf } from "../proposition/aside.js";
import { orByWords } from "../telling/index.js";
import { differenceOfGroup } from "./proposition-difference.js";
import { tellAct } from "./tell-act.js";
import { updateBetween } from "./update-cause.js";

/** Did or did not: one source affirms an act that another one denies. */
export const polarity: Comparer = {
  type: "polarity",
  measures: ["denial", "scale"],
  compare(story): Comparison {
    return {
      differences: orByWords(story, "polarity", [...denials(story), ...opposites(story)]),
      nearMisses: [],
    };
  },
};

const truthOf = ({ holds }: Proposition): string => (holds === true ? "yes" : "no");

function denials(story: Story): Difference[] {
  const asserted = propositionsOf(story).matches.filter(
    ({ a, b, relation }) => relation === "same" && a.holds !== null && b.holds !== null,
  );
  const differing = asserted.filter((match) => isDenial(story, match) && !areElsewhere(story, match));
  const agreeing = asserted.filter(({ a, b }) => a.holds === b.holds && a.standing === b.standing);
  return groupPropositions(differing, agreeing, truthOf).map((group) =>
    differenceOfGroup(story, group, {
      type: "polarity",
      measure: "denial",
      label: whether(story, group.values.get("yes") ?? []),
      ...explain(story, group),
      toSettle: [],
    }),
  );
}

/** "They have not been charged" holds until they are. */
function explain(story: Story, { values }: PropositionGroup): Pick<Difference, "cause" | "reasons"> {
  const [yes, no] = [values.get("yes") ?? [], values.get("no") ?? []];
  if (!no.every(isOpenYet)) return { cause: "contradiction", reasons: [] };
  return updateBetween(story, no, yes, ["The denial", "the deed"]) ?? { cause: "update", reasons: [] };
}

const isOpenYet = ({ claim: { passive, verb } }: Proposition): boolean =>
  passive && /^(?:has|have)(?: not|n't)\b/i.test(verb?.span.words ?? "");

function whether(story: Story, told: readonly Proposition[]): string {
  const act = tellAct(story, told);
  return act === null ? `whether this happened: “${shorten(told[0]?.words ?? "")}”` : `whether ${act}`;
}

/** A plan is not denied by what has not happened yet, a charge not by whoever is charged. */
function isDenial(story: Story, { a, b }: PropositionMatch): boolean {
  if (a.holds === b.holds || areOneVoice(story, a, b)) return false;
  const [yes, no] = a.holds === true ? [a, b] : [b, a];
  if (endsInTime(story, no) && !isAlways(yes)) return false;
  // "Several were hurt" contradicts "none was hurt", and not "some were not hurt".
  const none = [no.theme, no.agent].some((side) => side?.amount === "none");
  if (!none && (isPartial(a) || isPartial(b))) return false;
  if (yes.standing === null || no.standing === null) return false;
  if (!isShort(story) && deniesPart(story, no, yes)) return false;
  if (yes.standing === "done" || yes.standing === "now")
    return no.standing === "done" || no.standing === "now";
  if (yes.standing === "future") return true;
  return yes.standing === "planned" ? no.standing === "future" : false;
}

/** "Will not be sent through the post": denied is the way, and not the act that the other source tells of. */
const deniesPart = (story: Story, no: Proposition, yes: Proposition): boolean =>
  no.loose.some(
    (side) =>
      ways.has(side.preposition ?? "") &&
      !asideOf(story, no.document, no.sentence).some(
        ([first, past]) => first <= side.tokens[0] && side.tokens[0] < past,
      ) &&
      ![yes.agent, yes.theme, ...yes.loose].some(
        (other) => other !== null && compareSides(story, side, other) === "same",
      ),
  );
const ways = new Set("through via by with without for from as because of under before after".split(" "));

/** "I don't feel happy. I feel tired": one voice sets its own clauses apart, and contradicts nobody. */
const areOneVoice = (story: Story, a: Proposition, b: Proposition): boolean =>
  a.document === b.document &&
  (speakerOf(story, a) === null
    ? a.sentence === b.sentence && speakerOf(story, b) === null
    : speakerOf(story, a) === speakerOf(story, b));

const speakerOf = (story: Story, { document, claim: { attribution } }: Proposition): string | null =>
  attribution === null ? null : (story.documents[document]?.attributions[attribution]?.speaker.name ?? null);

/** "Not inspected since 2021", "did not leave until Monday": tells when it was done, and not that it was not. */
function endsInTime(story: Story, { document, sentence, focus }: Proposition): boolean {
  const tokens = story.documents[document]?.sentences[sentence]?.tokens ?? [];
  const past = tokens.findIndex((token) => token.start >= focus.end);
  const rest = past < 0 ? [] : tokens.slice(past);
  const clause = rest.findIndex((token) => /^[,;:.]$/.test(token.text) || token.pos === "VERB");
  const own = clause < 0 ? rest : rest.slice(0, clause);
  const bound = own.findIndex(({ lower }) => bounds.has(lower));
  return bound >= 0 && own.slice(bound + 1, bound + 4).some(({ lower }) => moment.test(lower));
}

/** "has passed every inspection" leaves no time for "has not passed one since 2021". */
const isAlways = ({ theme }: Proposition): boolean =>
  ["every", "all", "each"].some((word) => theme?.modifiers.has(word) === true);

const bounds: ReadonlySet<string> = new Set(["since", "until", "till"]);
const moment =
  /^(?:\d{1,4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|noon|midnight|morning|evening|week|month|year)$/;

/** "Some were not told" and "many were told" are both true. */
const isPartial = ({ theme, agent }: Proposition): boolean =>
  theme?.amount === "part" || agent?.amount === "part";

/** Two words of one scale: accepted, rejected. */
function opposites(story: Story): Difference[] {
  const differing = propositionsOf(story).matches.filter(
    (match) =>
      match.relation !== "same" &&
      match.relation.type === "polarity" &&
      areOpposed(story, match) &&
      !areElsewhere(story, match),
  );
  return groupPropositions(differing, [], ({ act }) => act.name).map((group) => {
    const set = group.links[0]?.relation;
    return differenceOfGroup(story, group, {
      type: "polarity",
      measure: "scale",
      label: set === undefined || set === "same" ? "what happened" : set.question,
      cause: "contradiction",
      reasons: [],
      toSettle: [],
    });
  });
}

/** Both are said to be so, and as much the one as the other. */
export function areOpposed(story: Story, match: PropositionMatch): boolean {
  const { a, b, relation } = match;
  const isFinal = relation !== "same" && relation.final;
  if (a.holds !== true || b.holds !== true || isPartial(a) || isPartial(b)) return false;
  if (a.document === b.document && a.sentence === b.sentence) return false;
  if (tellsCourse(story, propositionsOf(story).bySentence, match)) return false;
  const [one, two] = [told(a), told(b)];
  if (one === null || two === null) return false;
  // "The strike will go on", "the strike is over".
  return one === two || (isFinal && /fact|future/.test(one) && /fact|future/.test(two));
}

const told = ({ standing }: Proposition): string | null =>
  standing === "done" || standing === "now" ? "fact" : standing;
