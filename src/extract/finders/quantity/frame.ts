import { eventNouns, idioms, leaving, outcomes, reporting } from "./frame-words.js";
import type { Piece } from "./pieces.js";

/** The verb or outcome word that governs an amount, and on which side of it the amount stands. */
export interface Frame {
  readonly lemma: string | null;
  readonly role: "agent" | "patient" | null;
  /** Index of the governing piece, -1 for none. */
  readonly at: number;
}

const none: Frame = { lemma: null, role: null, at: -1 };

const isStop = (piece: Piece): boolean =>
  /^[;:.?!"]$/.test(piece.text) ||
  piece.lower === "while" ||
  piece.lower === "but" ||
  piece.lower === "although";
/** Words that open a clause of its own: the verb behind them is not the amount's. */
const opensClause = new Set(
  "after before when whenever as because if since until till where although though whereas so unless once".split(
    " ",
  ),
);
const isFiller = (piece: Piece): boolean =>
  piece.pos === "ADV" ||
  piece.pos === "DET" ||
  piece.pos === "PART" ||
  piece.lower === "only" ||
  piece.lower === "just";

/** Reads the frame of the phrase `[first, past)`. `nominal`: the phrase has a noun of its own. */
export function readFrame(pieces: readonly Piece[], first: number, past: number): Frame {
  const found = governing(pieces, first, past);
  // "61 people were in custody": the verb means nothing without the words behind it.
  const stands = found.at === -1 && pieces[past]?.lemma === "be" && pieces[past]?.pos === "AUX";
  const settled = settleIdiom(pieces, stands ? { lemma: "be", role: "patient", at: past } : found);
  return stands && settled.lemma === "be" ? found : settled;
}

function governing(pieces: readonly Piece[], first: number, past: number): Frame {
  const noun = eventNounBefore(pieces, first);
  if (noun !== null) return noun;
  const left = toTheLeft(pieces, first);
  const beside = stateBeside(pieces, past);
  // "left 12 people dead", "ten dead", "80 wounded"
  if (
    beside !== null &&
    (left === null || !left.close || leaving.has(left.lemma) || reporting.has(left.lemma))
  )
    return beside;
  if (left?.by === true && left.close) return { lemma: left.lemma, role: "agent", at: left.at };
  if (left?.close === true && !left.by && !reporting.has(left.lemma))
    return { lemma: left.lemma, role: "patient", at: left.at };
  const right = inPhrase(pieces, first, past) ? participleBeside(pieces, past) : toTheRight(pieces, past);
  if (right !== null) return right;
  if (left !== null && !reporting.has(left.lemma))
    return { lemma: left.lemma, role: left.by ? "agent" : "patient", at: left.at };
  return none;
}

function eventNounBefore(pieces: readonly Piece[], first: number): Frame | null {
  let i = first - 1;
  while (
    i > 0 &&
    /^(?:the|these|those|its|all|our|at|least|some|about|his|her)$/.test(pieces[i]?.lower ?? "")
  )
    i--;
  const link = pieces[i]?.lower;
  const noun = pieces[i - 1];
  if ((link !== "of" && link !== "to") || noun === undefined) return null;
  const lemma = eventNouns[noun.lemma.toLowerCase()];
  return lemma === undefined || (link === "to" && lemma !== "injure")
    ? null
    : { lemma, role: "patient", at: i - 1 };
}

function settleIdiom(pieces: readonly Piece[], frame: Frame): Frame {
  if (frame.lemma === null || !idioms.some(([verb]) => verb === frame.lemma)) return frame;
  const behind = pieces.slice(frame.at + 1, frame.at + 9).map((piece) => piece.lower);
  // The object may stand between verb and particle: "took 23 into custody".
  for (const [verb, pattern, lemma] of idioms)
    if (verb === frame.lemma && behind.some((_, i) => pattern.test(behind.slice(i, i + 4).join(" "))))
      return { ...frame, lemma, role: "patient" };
  return frame;
}

interface Left {
  readonly lemma: string;
  readonly at: number;
  /** Nothing but fillers between verb and amount. */
  readonly close: boolean;
  readonly by: boolean;
}

/** How far back a verb may stand from its amount, in pieces. */
const reachLeft = 9;

function toTheLeft(pieces: readonly Piece[], first: number): Left | null {
  let close = true;
  let by = false;
  for (let i = first - 1, steps = 0; i >= 0 && steps < reachLeft; i--, steps++) {
    const piece = pieces[i] as Piece;
    if (isStop(piece)) return null;
    if (piece.lower === "by" && close) {
      by = true;
      continue;
    }
    // "Police stepped in when 100 people joined"
    if (piece.pos !== "ADP" && opensClause.has(piece.lower)) return null;
    if (isFiller(piece)) continue;
    // Another amount or clause on the way: its verb is not ours.
    if (piece.pos === "NUM" && /^\d/.test(piece.text)) return null;
    if (piece.lower === "and" || piece.lower === "or" || piece.text === ",") {
      if (close && steps === 0) {
        close = false;
        continue;
      }
      return null;
    }
    if (piece.lower === "who" || piece.lower === "which" || piece.lower === "that") return null;
    if (piece.pos === "VERB" && /\p{L}/u.test(piece.text)) {
      // "seven leveled villages": a participle inside a noun phrase governs nothing.
      if (piece.lower === "including" || piece.lower === "according" || piece.lower === "following")
        return null;
      return { lemma: piece.lemma.toLowerCase(), at: i, close, by };
    }
    // "has infected 52 people", the participle taken for an adjective
    if (close && piece.pos === "ADJ" && pieces[i - 1]?.pos === "AUX" && Object.hasOwn(outcomes, piece.lower))
      return { lemma: outcomes[piece.lower] as string, at: i, close, by };
    if (piece.pos === "AUX") return null;
    if (!(by && piece.pos === "ADP")) close = false;
  }
  return null;
}

/** "12 dead", "80 wounded in", "12 people missing": an outcome right behind the phrase. */
function stateBeside(pieces: readonly Piece[], past: number): Frame | null {
  let at = past;
  if (
    pieces[at]?.pos === "ADV" ||
    /^(?:reported|confirmed|feared|presumed|believed|more|still)$/.test(pieces[at]?.lower ?? "")
  )
    at++;
  const piece = pieces[at];
  if (piece === undefined || !Object.hasOwn(outcomes, piece.lower)) return null;
  return { lemma: outcomes[piece.lower] ?? null, role: "patient", at };
}

/** "for 48 hours", "at 8,000": what hangs on a preposition is the subject of no verb further on. */
function inPhrase(pieces: readonly Piece[], first: number, past: number): boolean {
  const link = pieces[first - 1];
  if (first < 2 || link?.pos !== "ADP" || link.lower === "by") return false;
  // "after 200 people set off": the word opens a clause.
  if (opensClause.has(link.lower) && pieces[past]?.pos === "VERB") return false;
  return !(link.lower === "of" && gatherings.test(pieces[first - 2]?.lower ?? ""));
}

/** "A group of 130 people marched": those counted do what the group does. */
const gatherings = /^(?:group|crowd|band|gang|mob|party|convoy|fleet|team|throng|procession|squad|column)$/;

/** "of the 12 people arrested": only a participle right behind such an amount governs it. */
function participleBeside(pieces: readonly Piece[], past: number): Frame | null {
  const piece = pieces[past];
  return piece?.pos === "VERB" && /(?:ed|en|wn|ung|ught|^held|^left|^sold|^lost|^won)$/.test(piece.lower)
    ? { lemma: piece.lemma.toLowerCase(), role: "patient", at: past }
    : null;
}

const trying = /^(?:try|attempt|begin|start|continue|manage|rush|help|go|come|set)$/;

const leadsOn = (next: Piece | undefined): boolean =>
  next?.lower === "to" || next?.lower === "as" || (next !== undefined && Object.hasOwn(outcomes, next.lower));

/** "2,500 mourners and neighbours gathered" */
const isPairOf = (pieces: readonly Piece[], and: number): boolean =>
  pieces[and - 1]?.pos === "NOUN" &&
  pieces[and + 1]?.pos === "NOUN" &&
  /^(?:VERB|AUX)$/.test(pieces[and + 2]?.pos ?? "");

/** How far ahead a verb may stand from its subject, in pieces. */
const reachRight = 10;

function toTheRight(pieces: readonly Piece[], past: number): Frame | null {
  let auxiliary: string | null = null;
  let commas = 0;
  let joined = 0;
  for (let i = past, steps = 0; i < pieces.length && steps < reachRight + commas * 8; i++, steps++) {
    const piece = pieces[i] as Piece;
    if (isStop(piece) || opensClause.has(piece.lower)) return null;
    // "voted by 27 to 19 to build the road": a purpose is not what those counted do.
    if (auxiliary === null && piece.lower === "to" && pieces[i + 1]?.pos === "VERB") return null;
    if (piece.text === "," || piece.text === "(") {
      // "three others, including a child, were wounded": one inserted phrase is stepped over.
      const close = piece.text === "," ? "," : ")";
      let end = i + 1;
      while (end < pieces.length && end < i + 12 && pieces[end]?.text !== close) end++;
      const behind = pieces[end + 1];
      if (pieces[end]?.text !== close || commas > 0 || behind === undefined) return null;
      if (behind.pos !== "AUX" && behind.pos !== "VERB" && behind.pos !== "ADV") return null;
      commas++;
      i = end;
      continue;
    }
    if (piece.lower === "and" || piece.lower === "or") {
      // "two women and one man died" share the verb.
      const next = pieces[i + 1];
      if (
        auxiliary === null &&
        joined === 0 &&
        (next?.pos === "NUM" || next?.lower === "a" || next?.lower === "an" || isPairOf(pieces, i))
      ) {
        joined++;
        continue;
      }
      return null;
    }
    if (piece.pos === "AUX" || (piece.lower === "have" && pieces[i + 1]?.pos === "VERB")) {
      auxiliary = piece.lemma.toLowerCase();
      continue;
    }
    if (auxiliary !== null && Object.hasOwn(outcomes, piece.lower))
      return { lemma: outcomes[piece.lower] ?? null, role: "patient", at: i };
    if (piece.pos === "VERB" && /\p{L}/u.test(piece.text)) {
      // "12 people carrying bags were hurt": the participle is not the verb of the clause, "12 people killed in" is.
      if (/ing$/.test(piece.lower) && auxiliary === null && steps > 0) continue;
      const passive =
        auxiliary === "be" ||
        (auxiliary === null && steps === 0 && /(?:ed|en|wn|ung|ught)$/.test(piece.lower));
      const lemma = piece.lemma.toLowerCase();
      // "five boats tried to attack": what was tried is what they did.
      if (trying.test(lemma) && pieces[i + 1]?.lower === "to" && pieces[i + 2]?.pos === "VERB") {
        i++;
        continue;
      }
      // "were reported to be missing", "are believed to have died": the next verb tells what happened.
      if (
        reporting.has(lemma) &&
        ((auxiliary === null && steps === 0) || (passive && leadsOn(pieces[i + 1])))
      ) {
        auxiliary = null;
        if (pieces[i + 1]?.lower === "to") i++;
        continue;
      }
      const object = pieces[i + 1];
      const transitive =
        !(passive && auxiliary === "be") &&
        object !== undefined &&
        (object.pos === "DET" ||
          object.pos === "NOUN" ||
          object.pos === "PROPN" ||
          object.pos === "NUM" ||
          object.pos === "PRON" ||
          object.lower === "to");
      return { lemma, role: transitive ? "agent" : "patient", at: i };
    }
    if (auxiliary !== null && piece.pos !== "ADV" && piece.pos !== "PART") return null;
  }
  return null;
}
