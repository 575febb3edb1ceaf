/**
 * Given names that are also nouns for a person: "Hunter Reed" is one person, "farmer Reed" a trade and a name.
 * Such a word before a name is taken for a part of it.
 */
export const tradeNames: ReadonlySet<string> = new Set(
  `archer baker baron bishop carter chandler cooper deacon dean duke earl fletcher fisher fuller gardener grant
  guy harper hunter judge knight marshal marshall mason miller page palmer parker paige piper pope porter prince
  princess ranger reeve rider royal sawyer sailor squire tanner taylor trainer trooper turner tyler walker wilder
  christian faith carver cook major king queen lord rex smith`.split(/\s+/),
);
