/** Words for the followers of a party, a row a party, as they stand before an office or after a name. */
const rows = `
Democrat|Democratic|Democrats
Republican|GOP|Republicans
Labour|Labor
Conservative|Tory|Conservatives
Liberal|Liberals
Liberal Democrat|Lib Dem
Social Democrat|Social Democratic
Christian Democrat|Christian Democratic
Socialist|Socialists
Communist|Communists
Green|Greens
Nationalist|Nationalists
Unionist|Unionists
Centrist|Centrists
Progressive|Progressives
`;

const parties = new Map<string, string>();
for (const row of rows.trim().split("\n")) {
  const [first = "", ...others] = row.split("|");
  for (const word of [first, ...others]) parties.set(word, first);
}

/** The party that a word makes somebody a follower of; null for any other word. */
export const partyOf = (word: string): string | null => parties.get(word) ?? null;
