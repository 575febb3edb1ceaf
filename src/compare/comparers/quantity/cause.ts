import {
  appearedOn,
  type Cause,
  daysBetween,
  type Evidence,
  evidenceAt,
  type Reason,
  type Story,
} from "../../../domain/index.js";
import { areApart, occasionOf, occasionReason } from "../../occasion.js";
import { gapRatio, readRange } from "./agree.js";
import type { Fact } from "./fact.js";
import { matchThings } from "./things.js";

/** Why two amounts of one thing differ, with the words that show it. */
export interface Explained {
  readonly cause: Cause;
  readonly reasons: readonly Reason[];
}

/** Values this near, one of them hedged or converted, differ by rounding. */
const nearRatio = 0.08;
/** Two reports of a running figure this many days apart tell two stages of it. */
const stageDays = 1;

/** The first explanation that the texts bear out; a contradiction where none does. */
export function explain(
  story: Story,
  a: Fact,
  b: Fact,
  rivalsOf: (fact: Fact) => readonly Fact[],
): Explained {
  return (
    explainByOccasion(story, a, b) ??
    explainByRounding(story, a, b) ??
    explainByScope(story, a, b) ??
    explainByUpdate(story, a, b) ??
    explainBySlip(story, a, b, rivalsOf) ?? { cause: "contradiction", reasons: [] }
  );
}

function at(story: Story, fact: Fact, span: { start: number; end: number } = fact.mention): Evidence[] {
  const document = story.documents[fact.document];
  return document === undefined ? [] : [evidenceAt(document, fact.mention.sentence, span)];
}

function explainByOccasion(story: Story, a: Fact, b: Fact): Explained | null {
  if (a.outcome?.running === true || a.document === b.document || isConstant(a)) return null;
  const [left, right] = [story.documents[a.document], story.documents[b.document]];
  if (left === undefined || right === undefined) return null;
  const [one, two] = [
    occasionOf(story, left, a.mention.sentence),
    occasionOf(story, right, b.mention.sentence),
  ];
  if (!areApart(one, two)) return null;
  return { cause: "event", reasons: [occasionReason([left, one], [right, two])] };
}

/** Measures that do not change from one occasion to the next. */
const isConstant = (fact: Fact): boolean =>
  /^(?:magnitude|population|calibre|length|area|age|mass)$/.test(fact.measure);

function explainByRounding(story: Story, a: Fact, b: Fact): Explained | null {
  const [left, right] = [a.mention, b.mention];
  if (left.dimension === "magnitude" || left.dimension === "age" || left.dimension === "calibre") return null;
  const open = [left, right].filter(({ hedge }) => hedge !== "exact");
  const units =
    left.writtenUnit !== right.writtenUnit && left.writtenUnit !== null && right.writtenUnit !== null;
  const near = gapRatio(left.value, right.value) <= nearRatio || rangesTouch(a, b);
  const vague = open.some(({ hedge }) => hedge === "vague");
  if (!(near && (open.length > 0 || units)) && !vague) return null;
  const words = open.map((mention) => `“${mention.words}”`).join(" and ");
  return {
    cause: "precision",
    reasons: [
      {
        text:
          open.length > 0
            ? `The wording leaves the figure open: ${words}.`
            : "They are given in different units.",
        evidence: [a, b].flatMap((fact) => (units || fact.mention.hedge !== "exact" ? at(story, fact) : [])),
      },
    ],
  };
}

function rangesTouch(a: Fact, b: Fact): boolean {
  const [lowA, highA] = readRange(a.mention);
  const [lowB, highB] = readRange(b.mention);
  const gap = Math.max(lowA, lowB) - Math.min(highA, highB);
  return (
    a.mention.hedge !== "exact" && b.mention.hedge !== "exact" && gap <= nearRatio * Math.max(lowA, lowB)
  );
}

/** Words that cut a count down to a part of what happened: "since October", "among them". */
const limits = /^(?:since|among|within|besides|excluding|except|alone|only)$/;

function explainByScope(story: Story, a: Fact, b: Fact): Explained | null {
  const [small, large] = a.mention.value <= b.mention.value ? [a, b] : [b, a];
  const limit = limitOf(small) ?? limitOf(large);
  if (limit === null) {
    if (small.mention.other === large.mention.other && small.mention.part === large.mention.part) return null;
    const marked = [small, large].find(({ mention }) => mention.other || mention.part) as Fact;
    return {
      cause: "scope",
      reasons: [
        {
          text: `One is told as a part or an addition: “${marked.mention.words}”.`,
          evidence: at(story, marked),
        },
      ],
    };
  }
  const { fact, span } = limit;
  const words = story.documents[fact.document]?.source.text.slice(span.start, span.end) ?? "";
  return {
    cause: "scope",
    reasons: [{ text: `One counts only a part: “${words}”.`, evidence: at(story, fact, span) }],
  };
}

function limitOf(fact: Fact): { fact: Fact; span: { start: number; end: number } } | null {
  const { tokens } = fact.sentence;
  for (let i = fact.mention.tokens[1]; i < Math.min(tokens.length, fact.mention.tokens[1] + 4); i++) {
    const token = tokens[i];
    if (token === undefined || /^[,;:.]$/.test(token.text)) return null;
    if (limits.test(token.lower)) {
      const end = tokens[Math.min(tokens.length - 1, i + 1)] ?? token;
      return { fact, span: { start: token.start, end: end.end } };
    }
  }
  return null;
}

function explainByUpdate(story: Story, a: Fact, b: Fact): Explained | null {
  const [early, late] = order(story, a, b);
  // A plan overtaken by what was done: "could sign 19" against "signed 23".
  const [planned, done] = [a, b].sort((x, y) => Number(isAhead(y)) - Number(isAhead(x))) as [Fact, Fact];
  if (isAhead(planned) && !isAhead(done) && a.document !== b.document && done.claim !== null)
    return {
      cause: "update",
      reasons: [
        {
          text: `One tells what was still to come: “${planned.claim?.verb?.span.words ?? planned.mention.words}”.`,
          evidence: at(story, planned, planned.claim?.verb?.span ?? planned.mention),
        },
      ],
    };
  if (a.outcome?.running !== true && !isRunningCount(a) && !isRunningCount(b)) return null;
  if (a.background || b.background) return null;
  const grown = [a, b].find(({ mention }) => mention.cumulative);
  if (grown !== undefined && a.mention.value !== b.mention.value)
    return {
      cause: "update",
      reasons: [
        { text: `The figure was still running: “${grown.mention.words}”.`, evidence: at(story, grown) },
      ],
    };
  if (early !== null && late !== null) {
    const dates = [early, late].map((fact) => appearance(story, fact)?.words ?? "");
    return {
      cause: "update",
      reasons: [
        {
          text: `The figure rose between the reports of ${dates[0]} and ${dates[1]}.`,
          evidence: [...at(story, early), ...at(story, late)],
        },
      ],
    };
  }
  if (areOfOneDay(story, a, b)) return null;
  const [small, large] = a.mention.value <= b.mention.value ? [a, b] : [b, a];
  return {
    cause: "update",
    reasons: [
      {
        text: "Such a figure runs on after the event; a lower one is usually an earlier one.",
        evidence: [...at(story, small), ...at(story, large)],
      },
    ],
  };
}

/** Two sources that state the same day of publication: nothing shows that one knew more. */
function areOfOneDay(story: Story, a: Fact, b: Fact): boolean {
  const [left, right] = [a, b].map((fact) => story.documents[fact.document]?.source);
  return (
    left !== right &&
    left?.publishedBasis === "stated" &&
    right?.publishedBasis === "stated" &&
    left.published === right.published
  );
}

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

/** Numbers up to this stand for many things in one article. */
const commonNumber = 5;

/**
 * The figure of another count, put in the wrong place: 11 shots told as 11 hits. Only where the other source gives
 * both figures side by side and the odd one gives no other: a number that merely stands elsewhere too proves nothing.
 */
function explainBySlip(
  story: Story,
  a: Fact,
  b: Fact,
  rivalsOf: (fact: Fact) => readonly Fact[],
): Explained | null {
  for (const [odd, right] of [
    [a, b],
    [b, a],
  ] as const) {
    if (
      odd.mention.hedge !== "exact" ||
      odd.mention.value <= commonNumber ||
      odd.mention.dimension !== "count"
    )
      continue;
    const mixed = rivalsOf(right).find(
      (other) =>
        other.mention.value === odd.mention.value &&
        Math.abs(other.sentence.index - right.sentence.index) <= 1 &&
        matchThings(other.thing, right.thing) !== "other",
    );
    const givesBoth = rivalsOf(odd).some((other) => other.mention.value === right.mention.value);
    if (mixed !== undefined && !givesBoth)
      return {
        cause: "source-error",
        reasons: [
          {
            text: `${odd.mention.value} is the figure of another count: “${mixed.mention.words}”.`,
            evidence: [...at(story, odd), ...at(story, mixed)],
          },
        ],
      };
  }
  return null;
}
