import type {
  Document,
  Evidence,
  Finding,
  Hedge,
  Mention,
  Modality,
  Reading,
  Span,
  Story,
} from "../domain/index.js";
import { firstFrom } from "./first-from.js";

/** What was read at each place that a finding quotes. */
export function takeReadings(
  story: Story,
  findings: readonly Finding[],
): readonly (readonly (readonly Reading[])[])[] {
  const documents = new Map(story.documents.map((document) => [document.source.id, document]));
  return findings.map(({ type, values }) =>
    values.map(({ evidence }) =>
      evidence.map((piece) => {
        const document = documents.get(piece.source);
        return document === undefined
          ? nothingRead
          : readAt(document, piece, type === "date" ? "date" : "quantity");
      }),
    ),
  );
}

const nothingRead: Reading = { hedge: null, amount: null, days: null };

const amountHedges: Readonly<Record<Hedge, string | null>> = {
  exact: null,
  about: "about",
  "at-least": "at least",
  "more-than": "more than",
  "at-most": "at most",
  "less-than": "less than",
  range: "a range",
  vague: "roughly",
};

const modalityHedges: Readonly<Record<Modality, string | null>> = {
  fact: null,
  possible: "possibly",
  planned: "planned",
  future: null,
  obliged: null,
  alleged: "alleged",
  unclear: "unclear",
};

function readAt(document: Document, { focus }: Evidence, kind: "quantity" | "date"): Reading {
  const mention = mentionAt(document.mentions, focus, kind);
  const modality = modalityAt(document, focus);
  const amount =
    mention?.kind === "quantity"
      ? {
          low: mention.low,
          high: mention.high,
          value: mention.value,
          hedge: mention.hedge,
          unit: mention.unit,
          cumulative: mention.cumulative,
        }
      : null;
  const days =
    mention?.kind === "date" && mention.firstDay !== null
      ? { first: mention.firstDay, last: mention.lastDay ?? mention.firstDay }
      : null;
  const own =
    mention?.kind === "quantity"
      ? amountHedges[mention.hedge]
      : mention?.kind === "date" && mention.hedge !== "exact"
        ? mention.hedge
        : null;
  return { hedge: own ?? (modality === null ? null : modalityHedges[modality]), amount, days };
}

/** Of those that share a character with the focus the longest common stretch decides, then the first. */
function mentionAt(mentions: readonly Mention[], focus: Span, kind: Mention["kind"]): Mention | null {
  let best: Mention | null = null;
  let most = 0;
  for (let i = firstFrom(mentions, focus.start - longestMention); i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.start >= focus.end) break;
    const common = Math.min(mention.end, focus.end) - Math.max(mention.start, focus.start);
    if (mention.kind === kind && common > most) [best, most] = [mention, common];
  }
  return best;
}

/** Characters; figures and dates are a few words, and mentions that begin further back cannot reach the focus. */
const longestMention = 400;

/** The narrowest clause around the focus: "police say that 12 may have died" is not sure of the 12. */
function modalityAt({ claims }: Document, focus: Span): Modality | null {
  let narrowest: Document["claims"][number] | null = null;
  for (let i = firstFrom(claims, focus.start - longestClaim); i < claims.length; i++) {
    const claim = claims[i];
    if (claim === undefined || claim.start > focus.start) break;
    if (claim.end < focus.end) continue;
    if (narrowest === null || claim.end - claim.start <= narrowest.end - narrowest.start) narrowest = claim;
  }
  return narrowest?.modality ?? null;
}

const longestClaim = 4_000;
