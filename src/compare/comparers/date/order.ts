import {
  type Difference,
  type Document,
  type Evidence,
  evidenceAt,
  type Story,
} from "../../../domain/index.js";
import { bySentence } from "../../align/by-sentence.js";
import { isBrief } from "../../matter/one-matter.js";
import { type Likeness, type Told, tellAlike } from "../../proposition/told-alike.js";
import { type Order, readOrders } from "./order-read.js";

/**
 * Which of two acts came first, and how long after it the other: "paid a week before the court ruled", "paid only
 * after the court had ruled".
 *
 * Both acts have to be told alike, each by itself; then no date is needed, and nothing else of the sentences matters.
 */
export function findOrders(story: Story): Difference[] {
  const all = story.documents.flatMap((document, index) =>
    document.sentences.flatMap((sentence) => readOrders(story, document, index, sentence)),
  );
  if (all.length < 2) return [];
  const ordersIn = bySentence(all, (order) => order);
  const found: Difference[] = [];
  for (const pair of story.pairs) {
    if (pair.a.document === pair.b.document) continue;
    for (const a of ordersIn(pair.a))
      for (const b of ordersIn(pair.b)) {
        const straight = areAlike(story, a.earlier, b.earlier, a.later, b.later);
        const turned = !straight && areAlike(story, a.earlier, b.later, a.later, b.earlier);
        if (turned || (straight && measureApart(a, b))) found.push(toDifference(story, a, b, turned));
      }
  }
  return found;
}

/** Of the longer distance, from which two are two: "a week" and "ten days" are told of one stretch. */
const leastGap = 0.4;

function measureApart({ distance: a }: Order, { distance: b }: Order): boolean {
  if (a === null || b === null) return false;
  return Math.abs(a - b) > leastGap * Math.max(a, b);
}

/** What each of two acts has to share with its like, less where a name is shared; and what both together. */
const leastCoverage = { brief: 0.5, named: 0.4, long: 0.7 };
const leastShared = { brief: 3, long: 4 };

function areAlike(story: Story, a: Told, b: Told, c: Told, d: Told): boolean {
  const brief = isBrief(story);
  const [one, other] = [tellAlike(story, a, b), tellAlike(story, c, d)];
  const isOne = (likeness: Likeness): boolean => {
    const named = likeness.common.some(({ entity }) => entity !== null);
    const least = leastCoverage[brief ? (named ? "named" : "brief") : "long"];
    return likeness.shared > 0 && likeness.coverage >= least && !areOthers(likeness);
  };
  return isOne(one) && isOne(other) && one.shared + other.shared >= leastShared[brief ? "brief" : "long"];
}

const ordinal =
  /^(?:first|second|third|fourth|fifth|next|last|final|semi|quarter|opening|closing|other|another)$/;

/** Each has a name or a place in a row that the other has not: the first shots are not the second. */
function areOthers({ left, right }: Likeness): boolean {
  const sets = ({ entity, lemma }: Likeness["left"][number]): boolean =>
    entity !== null || ordinal.test(lemma);
  return left.some(sets) && right.some(sets);
}

function toDifference(story: Story, a: Order, b: Order, turned: boolean): Difference {
  const value = (order: Order): { key: string; label: string; evidence: Evidence[] } => {
    const document = story.documents[order.document] as Document;
    const { label, span } = order;
    return { key: label.toLowerCase(), label, evidence: [evidenceAt(document, order.sentence, span)] };
  };
  const values = [value(a), value(b)];
  const other = tellAlike(story, a.later, turned ? b.earlier : b.later);
  const words = [...tellAlike(story, a.earlier, turned ? b.later : b.earlier).common, ...other.common];
  return {
    type: "date",
    measure: "event-day",
    attribute: `order:${words
      .map(({ stem }) => stem)
      .sort()
      .slice(0, 8)
      .join("+")}`,
    label: turned ? "which of two acts came first" : "how long one act came after another",
    cause: "contradiction",
    values,
    reasons: [
      {
        text: turned
          ? "Both tell of the same two acts, and in opposite order."
          : "Both tell of the same two acts in the same order, at two distances.",
        evidence: values.flatMap(({ evidence }) => evidence),
      },
    ],
    toSettle: ["A dated record of both acts."],
  };
}
