import type { Story } from "../../../domain/index.js";
import { relateSteps } from "../../lexicon/event-frames.js";
import { isBrief, isOneMatter } from "../../matter/one-matter.js";
import { areSetApart } from "../../matter/set-apart.js";
import { asideOf } from "../../proposition/aside.js";
import type { Told } from "../../proposition/told-alike.js";
import type { Deed } from "./deeds.js";
import { meets } from "./same-words.js";

/** What two short texts must share besides the doers, in common nouns, where verb or patient is told alike … */
const leastAlike = 3;
/** … and where two verbs tell it that no dictionary joins ("winched them off", "hauled them up"), with their share. */
const leastOtherwise = 4;
const leastCoverage = 0.5;

/**
 * Whether two deeds of two texts of a few sentences are one, by all that is told besides the doers: it befalls the
 * same thing, and little else is told of it in one text alone.
 */
export function isOneBriefDeed(story: Story, one: Deed, other: Deed, isOneKind: boolean): boolean {
  if (!isBrief(story) || one.patient === null || other.patient === null) return false;
  if (!meets(one.patient, other.patient) || relateSteps(one.verb, other.verb) === "apart") return false;
  if (areSetApart(story, one, other)) return false;
  const matter = isOneMatter(story, tell(story, one, other), tell(story, other, one), "same");
  if (matter === null) return false;
  return isOneKind
    ? matter.strength >= leastAlike
    : matter.strength >= leastOtherwise && matter.coverage >= leastCoverage;
}

/** Either doer may stand in both: "X offered a draw and |Y| accepted". */
function tell(story: Story, { document, sentence, doer, tokens }: Deed, { doer: rival }: Deed): Told {
  const named = tokens.flatMap(({ pos, lower }, at): [number, number][] =>
    pos === "PROPN" && rival.words.has(lower) ? [[at, at + 1]] : [],
  );
  return {
    document,
    sentence,
    besides: [...asideOf(story, document, sentence), [doer.first, doer.past], ...named],
  };
}
