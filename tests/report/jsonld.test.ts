import { expect, test } from "@jest/globals";
import type { Report } from "../../src/domain/index.js";
import type { ReportView } from "../../src/report/index.js";
import { jsonld } from "../../src/report/reporters/jsonld.js";
import { ferryFire, ferryView } from "./ferry-fire.js";
import { hostile, hostileReport, hostileView } from "./hostile-report.js";

type Node = Readonly<Record<string, unknown>>;

const graphOf = (report: Report, view: ReportView = ferryView): Node =>
  JSON.parse(jsonld.render(report, view));

function nodesOf(value: unknown): readonly Node[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(nodesOf);
  return Array.isArray(value) ? inside : [value as Node, ...inside];
}

const typed = (graph: Node, type: string): readonly Node[] =>
  nodesOf(graph).filter((node) => node["@type"] === type || node.type === type);

test("every value is a claim under a review that lacks only what a person decides", () => {
  const graph = graphOf(ferryFire);
  const reviews = typed(graph, "ClaimReview");
  expect(reviews).toHaveLength(ferryFire.findings.flatMap(({ values }) => values).length);
  for (const review of reviews) {
    expect(Object.keys(review)).toEqual(
      expect.arrayContaining(["@id", "claimReviewed", "creativeWorkStatus", "itemReviewed"]),
    );
    for (const judgement of ["reviewRating", "author", "reviewBody"])
      expect(review).not.toHaveProperty(judgement);
  }
  expect(typed(graph, "Rating")).toEqual([]);
});

test("ids are unique, and every source that is named is described", () => {
  const graph = graphOf(ferryFire);
  const described = nodesOf(graph).filter((node) => "@type" in node && "@id" in node);
  const ids = [...described.map((node) => node["@id"]), ...typed(graph, "Annotation").map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
  const articles = typed(graph, "Article").map((node) => node["@id"]);
  expect(articles).toEqual(ferryFire.sources.map(({ path }) => path));
  for (const claim of typed(graph, "Claim"))
    for (const appearance of claim.appearance as readonly Node[])
      expect(articles).toContain(appearance["@id"]);
  for (const annotation of typed(graph, "Annotation"))
    expect(articles).toContain((annotation.target as Node).source);
});

/** Positions count code points: this is how a reader of the standard cuts a text. */
const byCodePoints = (text: string, start: number, end: number): string =>
  [...text].slice(start, end).join("");

test.each([
  ["as they are", ""],
  ["behind characters of two code units", "🚢🔥 𝔣erry\n"],
])("both selectors of every annotation find its sentence and its words in the text: %s", (_, before) => {
  const shift = before.length;
  const moved = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start + shift,
    end: span.end + shift,
  });
  const report: Report = {
    ...ferryFire,
    findings: ferryFire.findings.map((finding) => ({
      ...finding,
      values: finding.values.map((value) => ({
        ...value,
        evidence: value.evidence.map((evidence) => ({ ...moved(evidence), focus: moved(evidence.focus) })),
      })),
    })),
  };
  const texts = new Map([...ferryView.texts].map(([id, text]) => [id, before + text]));
  const annotations = typed(graphOf(report, { ...ferryView, texts }), "Annotation");
  const evidence = report.findings.flatMap(({ values }) => values.flatMap((value) => value.evidence));
  expect(annotations).toHaveLength(evidence.length);
  for (const [i, annotation] of annotations.entries()) {
    expect(annotation["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
    const { source, start, end, text: sentence, focus } = evidence[i] ?? evidence[0] ?? raise();
    const text = texts.get(source) ?? "";
    const [quote, position] = (annotation.target as Node).selector as readonly [Node, Node];
    expect(quote).toMatchObject({ type: "TextQuoteSelector", exact: sentence });
    expect(text).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
    expect(text.indexOf(`${quote.prefix}${quote.exact}`) + String(quote.prefix).length).toBe(start);
    expect(text.slice(end)).toMatch(String(quote.suffix).slice(0, 1));
    expect(position.type).toBe("TextPositionSelector");
    expect(byCodePoints(text, Number(position.start), Number(position.end))).toBe(sentence);
    const [words, place] = quote.refinedBy as readonly [Node, Node];
    expect(words.exact).toBe(text.slice(focus.start, focus.end));
    expect(byCodePoints(sentence, Number(place.start), Number(place.end))).toBe(words.exact);
  }
});

test("without the text there is a quotation and no position", () => {
  const [annotation] = typed(graphOf(ferryFire, { ...ferryView, texts: new Map() }), "Annotation");
  expect(annotation?.target).toMatchObject({ selector: [{ type: "TextQuoteSelector" }] });
});

test.each(hostile)("%s: quotations are verbatim, addresses stay addresses", (_, text) => {
  const graph = graphOf(hostileReport(text), hostileView(text));
  const quotes = typed(graph, "TextQuoteSelector").filter((node) => "refinedBy" in node);
  for (const { exact } of quotes) expect(exact).toBe(text);
  const addresses = nodesOf(graph).flatMap((node) => [node["@id"], node.id].filter((id) => id !== undefined));
  for (const address of addresses) {
    expect(address).toMatch(/^[\w\-.~%:/!*()]+$/);
    expect(address).toMatch(/^(?:urn:crosscheck:|(?![a-z][a-z0-9+.-]*:))/i);
  }
});

function raise(): never {
  throw new Error("the story has evidence");
}
