import { appearedOn, daysBetween, type Span, type Story } from "../../../domain/index.js";
import { type Explained, proofAt } from "./explained.js";
import type { Fact } from "./fact.js";

/** Two reports of a running figure this many days apart tell two stages of it. */
const stageDays = 1;

/**
 * A plan overtaken by what was done, or a figure that ran on between two reports.
 *
 * That a toll may rise proves nothing: its words ("risen to", "now", "at first") or the dates of publication must
 * show which of the two came first. Without them an editor has two figures and no reason to trust either.
 */
export function explainByUpdate(story: Story, a: Fact, b: Fact): Explained | null {
  const [early, late] = order(story, a, b);
  // A plan overtaken by what was done: "could sign 19" against "signed 23".
  const [planned, done] = [a, b].sort((x, y) => Number(isAhead(y)) - Number(isAhead(x))) as [Fact, Fact];
  if (isAhead(planned) && !isAhead(done) && a.document !== b.document && done.claim !== null)
    return {
      cause: "update",
      reasons: [
        {
          text: `One tells what was still to come: “${planned.claim?.verb?.span.words ?? planned.mention.words}”.`,
          evidence: proofAt(story, planned, planned.claim?.verb?.span ?? planned.mention),
        },
      ],
    };
  if (a.outcome?.running !== true && !isRunningCount(a) && !isRunningCount(b)) return null;
  if (a.background || b.background) return null;
  for (const fact of [a, b]) {
    const span = fact.mention.cumulative ? fact.mention : stageOf(fact);
    if (span === null || a.mention.value === b.mention.value) continue;
    const words = story.documents[fact.document]?.source.text.slice(span.start, span.end) ?? "";
    return {
      cause: "update",
      reasons: [{ text: `The figure was still running: “${words}”.`, evidence: proofAt(story, fact, span) }],
    };
  }
  if (early !== null && late !== null) {
    const dates = [early, late].map((fact) => appearance(story, fact)?.words ?? "");
    return {
      cause: "update",
      reasons: [
        {
          text: `The figure rose between the reports of ${dates[0]} and ${dates[1]}.`,
          evidence: [...proofAt(story, early), ...proofAt(story, late)],
        },
      ],
    };
  }
  return null;
}

/** Words beside a figure that put it at a stage: "11 are now known to have died", "at first police spoke of seven". */
function stageOf({ sentence, mention }: Fact): Span | null {
  const { tokens } = sentence;
  for (
    let i = Math.max(0, mention.tokens[0] - before);
    i < Math.min(tokens.length, mention.tokens[1] + behind);
    i++
  ) {
    const token = tokens[i];
    if (token === undefined) break;
    if (stages.test(token.lower)) return token;
    const next = tokens[i + 1];
    if (
      next !== undefined &&
      /^(?:at|early|first) (?:first|reports?|reported)$/.test(`${token.lower} ${next.lower}`)
    )
      return { start: token.start, end: next.end };
  }
  return null;
}

const stages = /^(?:now|initially|originally|latest|updated|revised)$/;
/** How far from the figure such a word may stand, in tokens. */
const before = 6;
const behind = 5;

/** Aftershocks and arrests go on being counted. */
const isRunningCount = (fact: Fact): boolean =>
  /^(?:aftershock|case|complaint|claim|report)$/.test(fact.thing ?? "");

const isAhead = ({ claim }: Fact): boolean =>
  claim !== null && claim.verb?.past !== true && /^(?:planned|future|possible)$/.test(claim.modality);

function appearance(story: Story, { document }: Fact): ReturnType<typeof appearedOn> {
  const source = story.documents[document]?.source;
  return source === undefined ? null : appearedOn(source);
}

/** Earlier and later report, where both dates are known, lie apart and the later figure is the larger. */
function order(story: Story, a: Fact, b: Fact): readonly [Fact | null, Fact | null] {
  const [left, right] = [a, b].map((fact) => appearance(story, fact)?.order);
  if (left === undefined || right === undefined) return [null, null];
  const days = Math.abs(daysBetween(left, right));
  if (days < stageDays) return [null, null];
  const [early, late] = left < right ? [a, b] : [b, a];
  return early.mention.value < late.mention.value ? [early, late] : [null, null];
}
