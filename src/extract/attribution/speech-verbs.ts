/**
 * Verbs that hand over words or a statement to somebody, by what may stand beside them. Lemmas.
 *
 * `statesBare`: a clause may follow without "that" ("police said two men fled"); the other verbs of speech need
 * "that", a quotation, or the place behind the statement ("…, the union estimates").
 * `inverts`: the speaker may follow ("…," said Ana Diaz). Never "told": what follows it is the hearer.
 */
import { labels } from "../../lexicon/labelling-verbs.js";

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const statesBare = list(`say tell claim warn announce insist argue admit confirm allege report declare
  estimate believe predict assert maintain contend concede promise vow suggest state explain recall testify note
  add acknowledge deny complain write tweet post indicate reveal disclose stress emphasize emphasise remark
  reiterate repeat observe conclude caution assure inform remind respond reply demand advise`);

/** Behind these a plain object is a statement too: "denied the charge", "confirmed the deaths". */
export const statesNoun = list("confirm deny announce predict allege reject denounce warn estimate forecast");

export const inverts =
  list(`say add claim warn announce insist argue admit report declare state explain recall
  testify note write tweet reply respond ask joke observe conclude remark continue shout yell cry complain agree
  comment recount quip read exclaim acknowledge concede wonder boast laugh thunder repeat stress`);

const quotesOnly = list(`ask shout yell cry scream chant whisper joke quip comment continue urge agree
  wonder thunder exclaim boast laugh recount read go demur counter chide plead order beg sing mutter pray answer
  speak use mock sneer brag rant vent charge accuse blame welcome offer pledge swear retort snap issue
  express cite voice`);

/** "The survey put the magnitude at 6.1": the verb states only with the preposition behind it. */
export const statesWithAt = list("put estimate set");

export const isSpeechVerb = (lemma: string): boolean =>
  statesBare.has(lemma) ||
  statesNoun.has(lemma) ||
  inverts.has(lemma) ||
  quotesOnly.has(lemma) ||
  labels.has(lemma) ||
  statesWithAt.has(lemma);

/** Papers that speak for whoever issued them: "a Defence Ministry statement said". */
export const papers =
  list(`statement release report letter email e-mail memo note post tweet blog lawsuit complaint
  suit document filing communique communiqué declaration announcement advisory bulletin message transcript
  indictment affidavit account comment remark website site page dispatch story article interview`);

/** Hearers who pass nothing on. */
export const hearers = list(`reporter journalist audience crowd court jury juror judge lawmaker parliament
  conference briefing police detective investigator officer official colleague supporter fan them him her me us
  viewer listener reader people member student shareholder investor analyst`);

/** Verbs whose object is whoever is told. */
export const tellsHearer = list("tell assure inform remind warn advise promise");
