import type { Claim, DateMention, Sentence, Token } from "../../../domain/index.js";

/** The clause a date stands in; for one that hangs on another ("to hijack", "flying"), its governor as well. */
export function datedClaims(
  { tokens }: Sentence,
  here: readonly Claim[],
  { tokens: [first] }: DateMention,
): Claim[] {
  const before = here
    .filter((claim) => (claim.verb?.token ?? 0) < first)
    .sort(byVerb)
    .at(-1);
  const after = here.filter((claim) => (claim.verb?.token ?? 0) > first).sort(byVerb)[0];
  const opens = opensClause(tokens, first);
  const own = before === undefined || (opens && after !== undefined) ? after : before;
  if (own === undefined) return [];
  const bound = boundAct(here, own) ?? cleftAct(tokens, here, own);
  if (bound !== null) return [bound];
  if (own.verb?.form === "finite") return [own];
  const governor = here
    .filter((claim) => claim.verb?.form === "finite" && claim.verb.token < (own.verb?.token ?? 0))
    .sort(byVerb)
    .at(-1);
  return governor === undefined ? [own] : [own, governor];
}

/** "have until May to register", "the deadline to register is in May": the date is that of the infinitive. */
function boundAct(here: readonly Claim[], own: Claim): Claim | null {
  const infinitive = ({ verb }: Claim): boolean => verb?.form === "infinitive";
  const at = own.verb?.token ?? 0;
  // "must wait until May for the school to open"
  if (own.verb?.lemma === "have" || own.verb?.lemma === "wait")
    return here.find((claim) => infinitive(claim) && (claim.verb?.token ?? 0) > at) ?? null;
  return own.verb?.lemma === "be"
    ? (here.findLast((claim) => infinitive(claim) && (claim.verb?.token ?? 0) < at) ?? null)
    : null;
}

/** "It was just after three on Monday when the bus left": the date is that of the leaving. */
function cleftAct(tokens: readonly Token[], here: readonly Claim[], { verb }: Claim): Claim | null {
  const at = verb?.token ?? 0;
  if (verb?.lemma !== "be" || tokens[at - 1]?.lower !== "it") return null;
  const next = here.filter((claim) => (claim.verb?.token ?? 0) > at).sort(byVerb)[0];
  const link = tokens.slice(at, next?.verb?.token ?? at).some(({ lower }) => /^(?:when|that)$/.test(lower));
  return next !== undefined && link ? next : null;
}

const byVerb = (a: Claim, b: Claim): number => (a.verb?.token ?? 0) - (b.verb?.token ?? 0);

/** "…, and on Tuesday police arrested him": nothing of the clause before stands between its comma and the date. */
function opensClause(tokens: readonly Token[], first: number): boolean {
  let i = first - 1;
  while (
    i >= 0 &&
    /^(?:on|in|at|by|early|late|about|around|just|shortly|before|after|the|then)$/.test(
      tokens[i]?.lower ?? "",
    )
  )
    i--;
  const token = tokens[i];
  return (
    token === undefined ||
    token.pos === "CCONJ" ||
    token.pos === "SCONJ" ||
    /^[,;:"]$|^that$|^when$/.test(token.text.toLowerCase())
  );
}
