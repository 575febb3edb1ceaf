/** Nouns that stand for a voice without a name. Lemmas in lower case. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Singular or plural, these are people although the general lexicon is too careful to say so. */
export const personHeads =
  list(`man woman boy girl person teen teenager kid child source official head chief aide
  insider eyewitness neighbour neighbor spokesperson spokeswoman victim suspect ceo mum mom dad survivor
  homemaker earwitness passer-by bystander`);

/** Plurals and mass nouns that speak as one. */
export const groupHeads = list(`police people authority ally country nation state side family crew staff troop
  democrat republican other many most some critic resident villager local`);

/** Bodies whose noun is no part of the general list, because it ends no name. */
export const bodyHeads =
  list(`media medium military newspaper paper magazine broadcaster tv firm maker manufacturer coastguard
  operator regulator watchdog kremlin pentagon administration council court survey`);
