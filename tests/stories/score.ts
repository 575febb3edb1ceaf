import type { Report } from "../../src/domain/index.js";

/** A place in a source, by its own words: what a gold list points with. */
export interface Pointer {
  readonly doc: string;
  readonly evidence: string;
}

export interface GoldItem {
  readonly id: string;
  readonly type: string;
  readonly topic: string;
  readonly severity: "high" | "medium" | "low";
  readonly cause: string;
  readonly tier: "core" | "stretch" | "neutral";
  readonly why: string;
  readonly values: readonly { readonly value: string; readonly mentions: readonly Pointer[] }[];
}

export interface Trap {
  readonly type: string;
  readonly why: string;
  readonly mentions: readonly [Pointer, Pointer];
}

/** One careful reader's list of where the sources of a story differ, and of what only looks like it. */
export interface Gold {
  readonly story: string;
  readonly documents: readonly string[];
  readonly discrepancies: readonly GoldItem[];
  readonly traps: readonly Trap[];
}

export interface Score {
  readonly findings: number;
  /** Findings that set two values of a gold item of their family against each other. */
  readonly hitting: number;
  /** Gold items that must be found: core ones of high or medium severity. */
  readonly wanted: number;
  readonly found: number;
  /** Evidences that do not stand in their source. */
  readonly unquotable: number;
  readonly missed: readonly GoldItem[];
  readonly wrong: readonly Report["findings"][number][];
  readonly sprung: readonly Trap[];
}

/** Types that an editor would not tell apart count as one: a wrong speaker and a wrong quotation, say. */
const families: readonly (readonly string[])[] = [
  ["quantity"],
  ["date"],
  ["attribution", "quote"],
  ["role"],
  ["name"],
  ["place"],
  ["polarity", "modality", "action"],
  ["citation"],
];

/** A finding that quotes everything is not a good finding: it is credited with two items, the most quoted ones. */
const mostCredits = 2;

/** A stretch of a source. */
interface Stretch {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
}

type Side = readonly Stretch[];

const familyOf = (type: string): number => families.findIndex((types) => types.includes(type));

const touches = (side: Side, other: Side): boolean =>
  side.some((a) => other.some((b) => a.doc === b.doc && a.start < b.end && b.start < a.end));

/** Two different values of the one lie on two different values of the other. */
const meets = (sides: readonly Side[], others: readonly Side[]): boolean =>
  sides.some((side, i) =>
    sides.some(
      (next, j) =>
        i !== j &&
        others.some((a, k) => touches(side, a) && others.some((b, l) => k !== l && touches(next, b))),
    ),
  );

/** Every place where the words of a pointer stand. */
export function locate(texts: ReadonlyMap<string, string>, { doc, evidence }: Pointer): Side {
  const text = texts.get(doc) ?? "";
  const found: Stretch[] = [];
  for (let start = text.indexOf(evidence); start !== -1; start = text.indexOf(evidence, start + 1))
    found.push({ doc, start, end: start + evidence.length });
  return found;
}

export function score(gold: Gold, report: Report, texts: ReadonlyMap<string, string>): Score {
  const documentOf = new Map(
    report.sources.map(({ id, path }) => [id, path.replace(/^.*\//, "").replace(/\.txt$/, "")]),
  );
  const items = gold.discrepancies.map((item) => ({
    item,
    sides: item.values.map(({ mentions }) => mentions.flatMap((mention) => locate(texts, mention))),
  }));
  const traps = gold.traps.map((trap) => ({
    trap,
    sides: trap.mentions.map((mention) => locate(texts, mention)),
  }));
  let unquotable = 0;
  const found = new Set<string>();
  const wrong: Report["findings"][number][] = [];
  const sprung = new Set<Trap>();
  for (const finding of report.findings) {
    const sides = finding.values.map(({ evidence }) =>
      evidence.map(({ source, start, end, text }): Stretch => {
        const doc = documentOf.get(source) ?? source;
        if (texts.get(doc)?.slice(start, end) !== text) unquotable += 1;
        return { doc, start, end };
      }),
    );
    const hits = items
      .filter(({ item, sides: its }) => familyOf(item.type) === familyOf(finding.type) && meets(sides, its))
      .map(({ item, sides: its }) => ({
        item,
        quoted: its.flat().filter((place) => sides.some((side) => touches(side, [place]))).length,
      }))
      .sort((a, b) => b.quoted - a.quoted)
      .slice(0, mostCredits);
    for (const { item } of hits) found.add(item.id);
    if (hits.length > 0) continue;
    wrong.push(finding);
    for (const { trap, sides: its } of traps) if (meets(sides, its)) sprung.add(trap);
  }
  const wanted = gold.discrepancies.filter(({ tier, severity }) => tier === "core" && severity !== "low");
  const missed = wanted.filter(({ id }) => !found.has(id));
  return {
    findings: report.findings.length,
    hitting: report.findings.length - wrong.length,
    wanted: wanted.length,
    found: wanted.length - missed.length,
    unquotable,
    missed,
    wrong,
    sprung: gold.traps.filter((trap) => sprung.has(trap)),
  };
}
