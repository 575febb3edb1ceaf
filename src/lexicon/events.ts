/**
 * Nouns and verbs that tell of one kind of event, a row a kind, the first word standing for all. What a story
 * is about mostly happens once; what happens all over ("felt", "protested") is not here.
 */
const rows = `
crash|collision|accident|wreck|pileup|hit-and-run|collide|derailment|derail|overturn
fire|blaze|inferno|burn|ignite
explosion|blast|detonation|explode|detonate
shooting|gunfire|shoot|gun
stabbing|stab|knife
robbery|heist|burglary|rob|burgle
killing|murder|homicide|slaying|kill|murder
drowning|drown
collapse|collapse
landing|land
kidnapping|abduction|kidnap|abduct|hijacking|hijack|seize
match|game|bout|fight|final|beat|defeat
wedding|marry
funeral|burial|bury|entomb|grave|tomb
concert|gig|perform
ceremony|inauguration
birth|born
hospital|hospitalise|hospitalize|airlift|rush|treat
find|discover|discovery
sink|capsize|founder
sign|signing
headquarter|based
`;

const kinds = new Map<string, string>();
for (const row of rows.trim().split("\n")) {
  const [first = "", ...others] = row.split("|");
  for (const word of [first, ...others]) if (!kinds.has(word)) kinds.set(word, first);
}

/** The kind of event that a lemma tells of; null for any other word. */
export const eventKind = (lemma: string): string | null => kinds.get(lemma) ?? null;
