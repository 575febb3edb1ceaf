import {
  type Difference,
  evidenceAt,
  groupBy,
  type Sentence,
  type Span,
  type Story,
  type Token,
} from "../../domain/index.js";

/** Names that stand in a row before one noun: "the WBA, IBF and WBO titles". */
interface List {
  readonly document: number;
  readonly sentence: number;
  /** In code-unit order. */
  readonly names: readonly string[];
  readonly words: Span;
}

/**
 * One row of names that a source makes longer than another: three titles at stake, or four.
 *
 * Three names in common are no chance where they stand before one noun. A row that ends another way may be chosen
 * ("such as"); so a source that gives both rows, or a row that only says "including", contradicts nobody.
 */
export function findNameLists(story: Story): Difference[] {
  const lists = story.documents.flatMap(({ sentences }, document) =>
    sentences.flatMap((sentence) => listsIn(document, sentence)),
  );
  const bySet = [...groupBy(lists, ({ names }) => names.join("|")).values()].slice(0, mostSets);
  const found: Difference[] = [];
  bySet.forEach((a, i) => {
    for (const b of bySet.slice(i + 1)) if (isOneRow(a, b)) found.push(toDifference(story, a, b));
  });
  return found;
}

/** Rows that differ; a story with more holds a table. */
const mostSets = 40;
const leastNames = 3;
const longest = 120;

function listsIn(document: number, { index, tokens }: Sentence): List[] {
  if (tokens.length > longest) return [];
  const found: List[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { names, past } = rowFrom(tokens, at);
    const [opens, closes] = [tokens[at], tokens[past - 1]];
    const isChosen = /^(?:including|include|includes|like|as|and|,)$/.test(tokens[at - 1]?.lower ?? "");
    if (names.length >= leastNames && opens !== undefined && closes !== undefined && !isChosen)
      if (/^(?:NOUN|ADJ)$/.test(tokens[past]?.pos ?? ""))
        found.push({
          document,
          sentence: index,
          names: [...new Set(names)].sort(),
          words: { start: opens.start, end: closes.end },
        });
    at = Math.max(past, at + 1);
  }
  return found;
}

/** Names from a token on, one word each, with marks and "and" between them, up to the last name. */
function rowFrom(tokens: readonly Token[], first: number): { names: string[]; past: number } {
  const names: string[] = [];
  let at = first;
  for (;;) {
    const token = tokens[at];
    if (token === undefined || !/^\p{Lu}/u.test(token.text) || token.pos === "DET") break;
    names.push(token.text.toLowerCase());
    const link = linkAfter(tokens, at + 1);
    if (link === at + 1 || !/^\p{Lu}/u.test(tokens[link]?.text ?? "")) {
      at++;
      break;
    }
    at = link;
  }
  return { names, past: at };
}

function linkAfter(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 2 && /^(?:,|and|&|\/)$/.test(tokens[next]?.lower ?? "")) next++;
  return next;
}

function isOneRow(a: readonly List[], b: readonly List[]): boolean {
  const [one, other] = [a[0]?.names ?? [], b[0]?.names ?? []];
  const both = one.filter((name) => other.includes(name)).length;
  if (both < leastNames || both < Math.max(one.length, other.length) - 1) return false;
  const inBoth = new Set(a.map(({ document }) => document));
  return !b.some(({ document }) => inBoth.has(document));
}

function toDifference(story: Story, a: readonly List[], b: readonly List[]): Difference {
  const values = [a, b]
    .map((lists) => {
      const [first] = lists;
      const text = story.documents[first?.document ?? 0]?.source.text ?? "";
      return {
        key: first?.names.join("|") ?? "",
        label: text.slice(first?.words.start, first?.words.end).replace(/\s+/g, " "),
        evidence: [...groupBy(lists, ({ document }) => document)].flatMap(([document, [list]]) => {
          const source = story.documents[document];
          return source === undefined || list === undefined
            ? []
            : [evidenceAt(source, list.sentence, list.words)];
        }),
      };
    })
    .sort((one, two) => two.evidence.length - one.evidence.length || (one.key < two.key ? -1 : 1));
  const [one, other] = [a[0]?.names ?? [], b[0]?.names ?? []];
  const longer = one.length !== other.length;
  return {
    type: "name",
    measure: "other",
    attribute: `name list ${values
      .map(({ key }) => key)
      .sort()
      .join(";")}`,
    label: "which names belong to one row",
    cause: longer ? "scope" : "contradiction",
    values,
    reasons: [
      {
        text: longer
          ? "One row has all the names of the other and one more."
          : "The rows differ in one name and agree in the others.",
        evidence: values.flatMap(({ evidence }) => evidence.slice(0, 1)),
      },
    ],
    toSettle: ["The full list, from whoever keeps it."],
  };
}
