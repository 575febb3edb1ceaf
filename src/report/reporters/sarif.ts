/**
 * The findings for code-review tools: SARIF 2.1.0, an OASIS standard that GitHub, Azure DevOps and editors show.
 *
 * A finding is one result that occurs at several places: the words in dispute of every value, each with its sentence
 * around it. Tools that show one place only show the first; the message names every value and source. The passages
 * that show the cause are related locations. Regions carry lines and columns for tools that open files, and offsets
 * for programs; both in UTF-16 code units.
 *
 * With a baseline every result says whether it is new, and findings that are gone are listed as absent, as SARIF
 * asks of a log that names a state at all. A finding that an editor dismissed is suppressed, with her reason.
 */
import type { Decision, Evidence, Finding, Report, Severity } from "../../domain/index.js";
import { type BaselineState, baselineStates } from "../baseline-state.js";
import { causeWords } from "../cause-words.js";
import { fileAddress } from "../file-address.js";
import { jsonText } from "../json-text.js";
import type { Reporter, ReportView, RuleNote } from "../reporter.js";
import { sourceNames } from "../source-names.js";
import { placesIn, type TextPlaces } from "../text-places.js";
import { clip, visibleText } from "../visible-text.js";

const levels: Readonly<Record<Severity, string>> = { high: "error", medium: "warning", low: "note" };

/** A message is a paragraph; a snippet is not cut, so that it can be searched for. */
const longestMessage = 2_000;

interface Log {
  readonly names: ReadonlyMap<string, string>;
  readonly states: ReadonlyMap<string, BaselineState> | null;
  readonly ruleIndex: ReadonlyMap<string, number>;
  readonly artifactIndex: ReadonlyMap<string, number>;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly report: Report;
  readonly view: ReportView;
  readonly places: ReadonlyMap<string, TextPlaces>;
}

export const sarif: Reporter = {
  name: "sarif",
  extension: "sarif",
  describes: "SARIF 2.1.0 for code-review tools",
  render(report, view) {
    const findings = [...report.findings, ...(report.baseline?.absent ?? [])];
    const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
    const log: Log = {
      report,
      view,
      names: sourceNames(report),
      states: baselineStates(report),
      decisions: new Map((view.decisions ?? []).map((decision) => [decision.finding, decision])),
      ruleIndex: new Map(rules.map((rule, i) => [rule, i])),
      artifactIndex: new Map(report.sources.map(({ id }, i) => [id, i])),
      places: new Map([...view.texts].map(([id, text]) => [id, placesIn(text)])),
    };
    return jsonText({
      $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: report.generator.name,
              semanticVersion: report.generator.version,
              rules: rules.map((rule) => describeRule(rule, view.rules?.get(rule))),
            },
          },
          columnKind: "utf16CodeUnits",
          newlineSequences: ["\r\n", "\n", "\r"],
          artifacts: report.sources.map(({ path, sha256, title }) => ({
            location: { uri: fileAddress(path) },
            roles: ["analysisTarget"],
            hashes: { "sha-256": sha256 },
            ...(title === null ? {} : { description: messageOf(title) }),
          })),
          invocations: [
            {
              executionSuccessful: report.diagnostics.every(({ level }) => level !== "error"),
              toolExecutionNotifications: report.diagnostics.map(({ level, message }) => ({
                level: level === "info" ? "note" : level,
                message: messageOf(message),
              })),
            },
          ],
          results: [
            ...report.findings.map((finding) => resultOf(log, finding, log.states?.get(finding.id))),
            ...(report.baseline?.absent ?? []).map((finding) => resultOf(log, finding, "absent")),
          ],
        },
      ],
    });
  },
  isReport: (text) =>
    /^\{\s{0,9}"\$schema": "[^"]{0,200}sarif[^"]{0,200}"/.test(text) &&
    /"driver": \{\s{0,19}"name": "crosscheck"/.test(text.slice(0, 1_000)),
};

function describeRule(id: string, note: RuleNote | undefined): object {
  if (note === undefined) return { id };
  const help = note.check === null ? note.why : `${note.why} ${note.check}`;
  return {
    id,
    shortDescription: { text: plain(firstSentence(note.why)) },
    fullDescription: { text: plain(note.why) },
    help: { text: plain(help) },
  };
}

const firstSentence = (text: string): string => /^[\s\S]{1,300}?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;

function resultOf(log: Log, finding: Finding, state: BaselineState | "absent" | undefined): object {
  const ids = { next: 0 };
  const of = (text: string) => (evidence: Evidence) => locationOf(log, evidence, text, ids.next++);
  return {
    ruleId: finding.rule,
    ruleIndex: log.ruleIndex.get(finding.rule),
    level: levels[finding.severity],
    message: messageOf(finding.message),
    locations: finding.values.flatMap(({ value, evidence }) => evidence.map(of(value))),
    relatedLocations: finding.reasons.flatMap(({ text, evidence }) => evidence.map(of(text))),
    partialFingerprints: { "crosscheckFinding/v1": finding.id },
    ...(state === undefined ? {} : { baselineState: state }),
    ...suppressed(log.decisions.get(finding.id)),
    properties: {
      tags: [finding.type, finding.cause],
      severity: finding.severity,
      why: causeWords[finding.cause].long,
      toSettle: finding.toSettle.map(visibleText),
    },
  };
}

/** Confirmed is no suppression: the sources do differ, and something has to be done. */
function suppressed(decision: Decision | undefined): object {
  if (decision?.state !== "dismissed") return {};
  const justification = [decision.reason, decision.note].filter((text) => text !== null).join(" ");
  return { suppressions: [{ kind: "external", status: "accepted", justification: plain(justification) }] };
}

function locationOf(log: Log, evidence: Evidence, text: string, id: number): object {
  const index = log.artifactIndex.get(evidence.source);
  const source = index === undefined ? undefined : log.report.sources[index];
  const name = log.names.get(evidence.source) ?? evidence.source;
  // The source of an absent finding may be gone or edited since: what does not stand there is not pointed to.
  const whole = log.view.texts.get(evidence.source);
  const stands = whole === undefined || whole.slice(evidence.start, evidence.end) === evidence.text;
  const region = (start: number, end: number): object => {
    const places = log.places.get(evidence.source);
    return {
      ...(places === undefined ? {} : lines(places, start, end)),
      charOffset: start,
      charLength: end - start,
      snippet: { text: evidence.text.slice(start - evidence.start, end - evidence.start) },
    };
  };
  return {
    id,
    message: messageOf(`${name}: ${text}`),
    physicalLocation: {
      artifactLocation:
        source === undefined
          ? { uri: fileAddress(evidence.source) }
          : { uri: fileAddress(source.path), index },
      ...(stands && source !== undefined
        ? {
            region: region(evidence.focus.start, evidence.focus.end),
            ...(isWider(evidence) ? { contextRegion: region(evidence.start, evidence.end) } : {}),
          }
        : {}),
    },
  };
}

/** The words around a region must be more than the region. */
const isWider = ({ start, end, focus }: Evidence): boolean => start < focus.start || end > focus.end;

function lines(places: TextPlaces, start: number, end: number): object {
  const [first, last] = [places.at(start), places.at(end)];
  return { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
}

/** In a message `{0}` is a placeholder, so braces are doubled, and `[words](address)` a link, so that a blank parts them. */
const messageOf = (text: string): { readonly text: string } => ({
  text: plain(text).replace(/[{}]/g, "$&$&").replace(/\]\(/g, "] ("),
});

const plain = (text: string): string => clip(visibleText(text), longestMessage);
