/**
 * The findings as linked data: schema.org claims for fact-check databases, and W3C Web Annotations for their evidence.
 *
 * Every value of a finding is a `Claim` under a `ClaimReview` that has everything but the rating and the reviewer:
 * those are a person's to add (`reviewRating`, `author`), and the entry says that it is a draft until then. The
 * finding is an `ItemList` of its reviews, so that rival claims stay together.
 *
 * Every evidence is an `Annotation` of its own context, so that it can be lifted out as it stands. Its target has two
 * selectors for the same sentence: by quotation with the words around it, which finds it again in an edited text, and
 * by position, counted in code points as the standard asks. Both are refined to the words in dispute.
 */
import type { Evidence, Finding, Report, ReportedSource, ReportedValue } from "../../domain/index.js";
import { causeWords } from "../cause-words.js";
import { fileAddress } from "../file-address.js";
import { jsonText } from "../json-text.js";
import type { Reporter, ReportView } from "../reporter.js";
import { sourceNames } from "../source-names.js";
import { subjectOf } from "../subject.js";
import { summarise } from "../summary.js";
import { placesIn, type TextPlaces } from "../text-places.js";
import { clip, visibleText } from "../visible-text.js";

/** Code units of context on either side: enough to tell two equal sentences apart. */
const contextLength = 32;
const longestText = 2_000;

interface Graph {
  readonly report: Report;
  readonly view: ReportView;
  readonly sources: ReadonlyMap<string, ReportedSource>;
  readonly names: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, TextPlaces>;
}

export const jsonld: Reporter = {
  name: "jsonld",
  extension: "jsonld",
  describes: "schema.org claims, unrated, with W3C annotations",
  render(report, view) {
    const graph: Graph = {
      report,
      view,
      sources: new Map(report.sources.map((source) => [source.id, source])),
      names: sourceNames(report),
      places: new Map([...view.texts].map(([id, text]) => [id, placesIn(text)])),
    };
    return jsonText({
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "DigitalDocument", "@id": reportId, name: summarise(report), creator: software(report) },
        ...report.sources.map((source) => describeSource(graph, source)),
        ...report.findings.map((finding) => describeFinding(graph, finding)),
      ],
    });
  },
  isReport: (text) => text.startsWith("{") && text.slice(0, 400).includes(`"@id": "${reportId}"`),
};

const reportId = "urn:crosscheck:report";

const software = ({ generator: { name, version } }: Report): object => ({
  "@type": "SoftwareApplication",
  name,
  softwareVersion: version,
});

function describeSource({ names }: Graph, source: ReportedSource): object {
  return {
    "@type": "Article",
    "@id": fileAddress(source.path),
    name: shown(source.title ?? names.get(source.id) ?? source.id),
    ...(source.outlet === null ? {} : { publisher: { "@type": "Organization", name: shown(source.outlet) } }),
    ...(source.published === null ? {} : { datePublished: shown(source.published) }),
    wordCount: source.words,
    sha256: source.sha256,
  };
}

function describeFinding(graph: Graph, finding: Finding): object {
  const id = `urn:crosscheck:finding:${encodeId(finding.id)}`;
  return {
    "@type": "ItemList",
    "@id": id,
    name: shown(finding.message),
    description: causeWords[finding.cause].long,
    keywords: [finding.severity, finding.type, finding.cause],
    ...(finding.toSettle.length === 0 ? {} : { abstract: finding.toSettle.map(shown).join(" ") }),
    numberOfItems: finding.values.length,
    itemListElement: finding.values.map((value, i) => ({
      "@type": "ListItem",
      position: i + 1,
      item: describeReview(graph, finding, value, `${id}:value:${i + 1}`),
    })),
  };
}

function describeReview(graph: Graph, finding: Finding, value: ReportedValue, id: string): object {
  const claim = `${id}:claim`;
  const sources = [...new Set(value.evidence.map(({ source }) => source))];
  const claimed = clip(`${shown(subjectOf(finding))}: ${shown(value.value)}`, longestText);
  return {
    "@type": "ClaimReview",
    "@id": id,
    creativeWorkStatus: "Draft: not rated",
    claimReviewed: claimed,
    sdPublisher: software(graph.report),
    itemReviewed: {
      "@type": "Claim",
      "@id": claim,
      text: claimed,
      appearance: sources.map((source) => ({ "@id": addressOf(graph, source) })),
      subjectOf: value.evidence.map((evidence, i) =>
        annotate(graph, evidence, claim, `${id}:evidence:${i + 1}`),
      ),
    },
  };
}

function annotate(graph: Graph, evidence: Evidence, claim: string, id: string): object {
  const { start, end, text, focus } = evidence;
  const disputed = text.slice(focus.start - start, focus.end - start);
  const around = contextOf(graph.view.texts.get(evidence.source), evidence);
  const codePoints = graph.places.get(evidence.source)?.codePoints;
  const inside = placesIn(text).codePoints;
  const within = [
    { type: "TextQuoteSelector", exact: disputed },
    {
      type: "TextPositionSelector",
      start: inside(focus.start - start),
      end: inside(focus.end - start),
    },
  ];
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "Annotation",
    motivation: "linking",
    body: { source: claim, purpose: "linking" },
    target: {
      source: addressOf(graph, evidence.source),
      selector: [
        { type: "TextQuoteSelector", exact: text, ...around, refinedBy: within },
        ...(codePoints === undefined
          ? []
          : [
              {
                type: "TextPositionSelector",
                start: codePoints(start),
                end: codePoints(end),
                refinedBy: within,
              },
            ]),
      ],
    },
  };
}

/** What stands before and after the sentence, never half of a surrogate pair. */
function contextOf(
  text: string | undefined,
  { start, end, text: quoted }: Evidence,
): { readonly prefix?: string; readonly suffix?: string } {
  if (text === undefined || text.slice(start, end) !== quoted) return {};
  return {
    prefix: text.slice(Math.max(0, start - contextLength), start).replace(/^[\udc00-\udfff]/, ""),
    suffix: text.slice(end, end + contextLength).replace(/[\ud800-\udbff]$/, ""),
  };
}

const addressOf = ({ sources }: Graph, id: string): string => fileAddress(sources.get(id)?.path ?? id);

/** Ids are ours and short; one from elsewhere must not break the address. */
const encodeId = (id: string): string => fileAddress(id.replaceAll("/", "-"));

const shown = (text: string): string => clip(visibleText(text), longestText);
