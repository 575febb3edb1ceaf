import {
  type Difference,
  type Document,
  type Evidence,
  evidenceAt,
  type Story,
} from "../../../domain/index.js";
import { type Cited, type Digest, fit } from "./digest.js";

/**
 * A part of a digest whose numbers count another list than the one printed.
 *
 * Such a list was re-sorted after the text was written, so one substitution mends every number of the part. It is
 * reported once with that substitution: correcting the numbers one by one would hide what happened.
 */
interface Shifted {
  readonly part: "timeline" | "body";
  readonly cited: readonly Cited[];
  /** From the number printed to the number that the words fit. */
  readonly mapping: ReadonlyMap<number, number>;
  readonly fitting: number;
  readonly fittingAsPrinted: number;
}

const leastCited = 4;
/** Cited sentences whose best entry is the one that they name, as a share, at most. */
const mostFitting = 0.4;
/** Sentences that the substitution must mend, as a share. */
const leastGain = 0.3;
/** Lists longer than this are not searched for a substitution: the search doubles with each entry. */
const longestList = 12;

export function findShifted(digest: Digest): Shifted[] {
  const parts = [
    {
      part: "timeline" as const,
      cited: digest.cited.filter(({ sentence }) => sentence.block.kind === "timeline-entry"),
    },
    {
      part: "body" as const,
      cited: digest.cited.filter(({ sentence }) => sentence.block.kind !== "timeline-entry"),
    },
  ];
  return parts.flatMap(({ part, cited }) => {
    if (cited.length < leastCited || digest.entries.length > longestList) return [];
    const scores = cited.map(({ words }) => digest.entries.map((entry) => fit(words, entry)));
    const fittingAsPrinted = countFitting(digest, cited, scores, (number) => number);
    if (fittingAsPrinted / cited.length > mostFitting) return [];
    const mapping = bestMapping(digest, cited, scores);
    const fitting = countFitting(digest, cited, scores, (number) => mapping.get(number) ?? number);
    return (fitting - fittingAsPrinted) / cited.length >= leastGain
      ? [{ part, cited, mapping, fitting, fittingAsPrinted }]
      : [];
  });
}

/** Sentences whose best entry is among those that they cite. */
function countFitting(
  { entries }: Digest,
  cited: readonly Cited[],
  scores: readonly (readonly number[])[],
  read: (number: number) => number,
): number {
  return cited.filter(({ numbers }, i) => {
    const row = scores[i] ?? [];
    const best = row.indexOf(Math.max(...row));
    return [...numbers].some((number) => read(number) === entries[best]?.number);
  }).length;
}

/** The one-to-one substitution with the greatest total fit, by dynamic programming over sets of entries used. */
function bestMapping(
  { entries }: Digest,
  cited: readonly Cited[],
  scores: readonly (readonly number[])[],
): Map<number, number> {
  const size = entries.length;
  const gain = entries.map(({ number }) =>
    entries.map((_, e) =>
      cited.reduce(
        (sum, { numbers }, i) => sum + (numbers.has(number) ? (scores[i]?.[e] ?? 0) / numbers.size : 0),
        0,
      ),
    ),
  );
  const best = new Float64Array(1 << size).fill(-1);
  const choice = new Int8Array(1 << size);
  best[0] = 0;
  for (let used = 0; used < 1 << size; used++) {
    const so = best[used] ?? -1;
    if (so < 0) continue;
    const next = bitCount(used);
    for (let e = 0; e < size && next < size; e++) {
      if (used & (1 << e)) continue;
      const with_ = used | (1 << e);
      const total = so + (gain[next]?.[e] ?? 0);
      if (total > (best[with_] ?? -1)) {
        best[with_] = total;
        choice[with_] = e;
      }
    }
  }
  const mapping = new Map<number, number>();
  for (let used = (1 << size) - 1; used > 0; ) {
    const e = choice[used] ?? 0;
    mapping.set(entries[bitCount(used) - 1]?.number ?? 0, entries[e]?.number ?? 0);
    used &= ~(1 << e);
  }
  return mapping;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest &= rest - 1) count++;
  return count;
}

const mostEvidence = 12;

export function numberingDifference(
  _story: Story,
  document: Document,
  digest: Digest,
  shifted: Shifted,
): Difference {
  const { part, cited, mapping, fitting, fittingAsPrinted } = shifted;
  const changed = [...mapping].filter(([from, to]) => from !== to).sort((a, b) => a[0] - b[0]);
  const mended = changed.map(([from, to]) => `${from} → ${to}`).join(", ");
  const atMark = ({ sentence, citations }: Cited): Evidence => {
    const [first] = citations;
    return evidenceAt(document, sentence.index, first ?? sentence);
  };
  const listed = digest.entries.flatMap(({ sentences }) =>
    sentences.slice(0, 1).map((sentence) => evidenceAt(document, sentence.index, sentence)),
  );
  const wrong = cited.filter(({ numbers }) => changed.some(([from]) => numbers.has(from)));
  return {
    type: "citation",
    measure: "numbering",
    attribute: `numbering:${part}`,
    label: `which source the numbers of the ${part} mean`,
    cause: "source-error",
    values: [
      {
        label: `as printed (${fittingAsPrinted} of ${cited.length} cited sentences fit their source)`,
        key: `${part}:${changed.map((pair) => pair.join(">")).join(",")}`,
        evidence: wrong.slice(0, mostEvidence).map(atMark),
      },
      { label: `${mended} (${fitting} fit)`, key: "list", evidence: listed },
    ],
    reasons: [
      {
        text: `As printed, ${fittingAsPrinted} of ${cited.length} cited sentences of the ${part} fit the source that they name; read with ${mended}, ${fitting} do.`,
        evidence: [...wrong.slice(0, 2).map(atMark), ...listed.slice(0, 2)],
      },
    ],
    toSettle: [
      "Read the articles in the list of sources, then renumber the whole part rather than single entries.",
    ],
  };
}
