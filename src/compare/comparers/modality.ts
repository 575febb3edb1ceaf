import type { Cause, Comparison, Reason, Story } from "../../domain/index.js";
import { isSurelyOneAct, lightVerbs } from "../acts/evidence.js";
import { groupPropositions, type PropositionGroup } from "../acts/group.js";
import { areElsewhere, type Proposition, type PropositionMatch, propositionsOf } from "../acts/index.js";
import { isShort } from "../acts/match.js";
import { shorten } from "../align/shorten.js";
import type { Comparer } from "../comparer.js";
import { areStagesOfTime } from "../matter/set-apart.js";
import { orByWords } from "../telling/index.js";
import { openAgainstSettled } from "./open-acts.js";
import { isOwnVoice } from "./own-voice.js";
import { differenceOfGroup } from "./proposition-difference.js";
import { tellAct } from "./tell-act.js";
import { updateBetween } from "./update-cause.js";

/** Standings that exclude each other. What comes close ("plans to", "will") is not told apart. */
const clashes: ReadonlySet<string> = new Set([
  "done/future",
  "done/planned",
  "done/possible",
  "attempted/done",
  "future/possible",
  "now/possible",
  "alleged/done",
  "advised/obliged",
  "obliged/possible",
]);

const clash = (a: string, b: string): boolean => clashes.has(a < b ? `${a}/${b}` : `${b}/${a}`);

/** Planned or done, will or could, fact or charge: how far along an act is, and how sure. */
export const modality: Comparer = {
  type: "modality",
  measures: ["stage", "certainty", "allegation"],
  compare(story): Comparison {
    const asserted = propositionsOf(story).matches.filter(
      ({ a, b, relation }) =>
        relation === "same" && a.standing !== null && b.standing !== null && a.holds !== null,
    );
    const surely = asserted.filter((match) => isClash(story, match));
    const byStage = isShort(story) ? [] : openAgainstSettled(story);
    const differing = [...surely, ...byStage.filter((match) => !areElsewhere(story, match))];
    const agreeing = asserted.filter(({ a, b }) => a.standing === b.standing && a.holds === b.holds);
    const differences = groupPropositions(differing, agreeing, standingOf).map((group) => {
      const done = group.values.has("done");
      const stage = done && (group.values.has("planned") || group.values.has("future"));
      const measure = group.values.has("alleged") ? "allegation" : stage ? "stage" : "certainty";
      return differenceOfGroup(story, group, {
        type: "modality",
        measure,
        label: labelOf(story, group, measure),
        ...explain(story, group),
        toSettle: [],
      });
    });
    return { differences: orByWords(story, "modality", differences), nearMisses: [] };
  },
};

const questions = {
  stage: ["whether", "already", "whether this is done or still to come"],
  certainty: ["how certain it is that", "", "how certain this is"],
  allegation: ["whether it is a fact or an allegation that", "", "whether this is a fact or an allegation"],
} as const;

/** The act as whoever is surest of it tells it: "whether the council closed the bridge already". */
function labelOf(story: Story, { values }: PropositionGroup, measure: keyof typeof questions): string {
  const told = [...values.values()];
  const surest = ["done", "now", "future", "obliged"].flatMap((standing) => values.get(standing) ?? []);
  const act = tellAct(story, surest.length > 0 ? surest : told.flat());
  const [before, after, otherwise] = questions[measure];
  if (act === null) return `${otherwise}: “${shorten(told[0]?.[0]?.words ?? "")}”`;
  return `${before} ${act} ${after}`.trimEnd();
}

/** "opened on 14 March, as planned": the deed and the plan are told together. */
function keepsPlan(story: Story, { document, sentence, standing }: Proposition): boolean {
  const read = story.documents[document];
  const here = read?.sentences[sentence];
  if (standing !== "done" || read === undefined || here === undefined) return false;
  return kept.test(read.source.text.slice(here.start, Math.min(here.end, here.start + 1000)));
}

const kept = /\bas (?:had been )?(?:planned|scheduled|promised|announced|intended|agreed|expected)\b/i;

const standingOf = ({ standing }: Proposition): string => standing ?? "";

function isClash(story: Story, match: PropositionMatch): boolean {
  const { a, b } = match;
  if (a.holds !== true || b.holds !== true || !clash(a.standing ?? "", b.standing ?? "")) return false;
  if (a.document === b.document && a.sentence === b.sentence) return false;
  if (lightVerbs.has(a.act.name) && a.theme === null) return false;
  if (keepsPlan(story, a) || keepsPlan(story, b)) return false;
  if (!isShort(story) && !isSurelyOneAct(story, a, b)) return false;
  if (areElsewhere(story, match) || (isShort(story) && areStagesOfTime(story, a, b))) return false;
  if (tellsBoth(story, a, b) || tellsBoth(story, b, a)) return false;
  const charged = [a, b].find(({ standing }) => standing === "alleged");
  if (charged === undefined) return true;
  // "was killed" charges nobody: whoever is accused of it must be told to have done it.
  const told = charged === a ? b : a;
  return (
    told.agent !== null &&
    told.act.part === "verb" &&
    charged.act.part === "verb" &&
    told.claim.attribution === null &&
    isOwnVoice(story, told)
  );
}

/** "was sold in June, four months after the council announced its plan": who tells the deed knows of the plan. */
function tellsBoth(story: Story, { document, sentence, standing }: Proposition, plan: Proposition): boolean {
  const within = story.documents[document]?.sentences[sentence];
  if (standing !== "done" || plan.standing !== "planned" || within === undefined) return false;
  return within.tokens.some(({ lower }, i) => announced.test(lower) && within.tokens[i - 1]?.lower !== "as");
}
const announced = /^(?:plan|plans|planned|intention|proposal)$/;

/** "may have leaked" beside "leaked": one act, and one of the two is less sure of it. */
const isGuess = (values: PropositionGroup["values"]): boolean =>
  values.size === 2 &&
  values.has("done") &&
  (values.get("possible") ?? []).some(({ claim }) => /\bhave\b/i.test(claim.verb?.span.words ?? ""));

/** A plan reported first and the deed reported later is an update; in the other order, or undated, it is not. */
function explain(
  story: Story,
  { values }: PropositionGroup,
): { readonly cause: Cause; readonly reasons: readonly Reason[] } {
  const ahead = values.get("planned") ?? values.get("future") ?? values.get("possible");
  const deeds = values.get("done");
  if (values.has("alleged")) return { cause: "precision", reasons: [] };
  if (isGuess(values)) return { cause: "precision", reasons: [] };
  if (ahead === undefined || deeds === undefined) return { cause: "contradiction", reasons: [] };
  return (
    updateBetween(story, ahead, deeds, ["The plan", "the deed"]) ?? { cause: "contradiction", reasons: [] }
  );
}
