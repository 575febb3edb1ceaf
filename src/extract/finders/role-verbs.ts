import type { Token } from "../../domain/index.js";

/** An office that a verb tells: "who chairs the committee", "was driving the car", "plays for Port Regis". */
export interface VerbOffice {
  readonly first: number;
  readonly past: number;
  readonly office: string;
  readonly of: readonly [first: number, past: number] | null;
}

/** Verb → who does it for a living or at that moment. Only where the verb makes somebody what the noun says. */
const offices: ReadonlyMap<string, string> = new Map(
  `chair|chairman head|head lead|leader manage|manager coach|coach captain|captain direct|director own|owner
  rent|tenant lease|tenant drive|driver pilot|pilot fly|pilot edit|editor teach|teacher command|commander`
    .split(/\s+/)
    .map((pair) => pair.split("|") as [string, string]),
);

/** Done once, it stays with whoever did it. */
const lastingDeeds: ReadonlyMap<string, string> = new Map([
  ["founded", "founder"],
  ["inherited", "heir"],
]);

/**
 * What the verb behind a name makes of its bearer, in the present or in the course of it: "who chairs", "was
 * driving". "Smith managed to", "Smith led by two", "who coached the club until May" make nobody anything now.
 */
export function officeOfVerb(tokens: readonly Token[], past: number): VerbOffice | null {
  let at = past;
  if (tokens[at]?.text === "," && /^\d{1,3}$/.test(tokens[at + 1]?.text ?? "")) at += 2;
  if (tokens[at]?.text === ",") at++;
  const acting = at > past ? actsAs.get(tokens[at]?.lower ?? "") : undefined;
  if (acting !== undefined && /^[,.]$/.test(tokens[at + 1]?.text ?? ""))
    return { first: at, past: at + 1, office: acting, of: null };
  const relative = tokens[at]?.lower === "who";
  if (relative) at++;
  else if (at !== past && !/^(?:is|was)$/.test(tokens[at]?.lower ?? "")) return null;
  const first = at;
  while (/^(?:is|was|has|had|been|also|currently|now)$/.test(tokens[at]?.lower ?? "")) at++;
  const verb = tokens[at];
  // The tagger takes "who rents" and "Smith chairs the board" for nouns.
  const asNoun = verb?.pos === "NOUN" && (relative || tokens[at + 1]?.pos === "DET");
  if (verb === undefined || (verb.pos !== "VERB" && !asNoun)) return null;
  const done = lastingDeeds.get(verb.lower);
  if (done !== undefined && tokens[at + 1]?.pos === "DET") return held(tokens, first, at + 1, done);
  const perfect = tokens[at - 1]?.lower === "has" && /ed$/.test(verb.lower);
  const lasting = perfect || /ing$/.test(verb.lower) ? at > first : at === first && /[^s]s$/.test(verb.lower);
  if (!lasting) return null;
  const lemma = verb.pos === "NOUN" ? verb.lower.replace(/s$/, "") : verb.lemma;
  if (lemma === "sit" && tokens[at + 1]?.lower === "on") {
    const bench = held(tokens, first, at + 2, "judge");
    return bench !== null && /^(?:court|bench|tribunal)$/.test(tokens[bench.past - 1]?.lower ?? "")
      ? bench
      : null;
  }
  if (lemma === "play" && tokens[at + 1]?.lower === "for") return held(tokens, first, at + 2, "player");
  const office = offices.get(lemma);
  if (lemma === "teach" && tokens[at + 1]?.pos === "NOUN") return held(tokens, first, at + 1, "teacher");
  return office !== undefined && /^(?:DET|PROPN)$/.test(tokens[at + 1]?.pos ?? "")
    ? held(tokens, first, at + 1, office)
    : null;
}

/** "Simon Crewe, |prosecuting|, told the jury" */
const actsAs: ReadonlyMap<string, string> = new Map([
  ["prosecuting", "prosecutor"],
  ["defending", "defense lawyer"],
  ["presiding", "judge"],
]);

/** "belongs to |Gwilym Parry|", "owned by |Parry|", "driven by |Parry|": said before the name. */
export function officeBeforeName(tokens: readonly Token[], first: number): VerbOffice | null {
  const [verb, link] = [tokens[first - 2], tokens[first - 1]];
  if (verb?.lemma === "belong" && link?.lower === "to")
    return { first: first - 2, past: first, office: "owner", of: null };
  if (link?.lower !== "by" || verb?.pos !== "VERB") return null;
  const office = /^(?:owned|driven|chaired|coached|managed|captained|commanded|rented|piloted|edited)$/.test(
    verb.lower,
  )
    ? offices.get(verb.lemma)
    : undefined;
  return office === undefined ? null : { first: first - 2, past: first, office, of: null };
}

/** The thing that it is done to or for: "the committee", "Port Regis". */
function held(tokens: readonly Token[], first: number, from: number, office: string): VerbOffice | null {
  const start = tokens[from]?.pos === "DET" ? from + 1 : from;
  let past = start;
  while (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[past]?.pos ?? "") && past - start < 5) past++;
  return past === start ? null : { first, past, office, of: [start, past] };
}
