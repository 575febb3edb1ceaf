/**
 * Modifiers that make two things of one noun: the northern gallery is not the southern one. A row a kind; two
 * different words of one row on the same noun tell of two things. General English.
 */
const rows = `
north northern south southern east eastern west western central northeast northwest southeast southwest
northeastern northwestern southeastern southwestern
opening first second third fourth fifth sixth seventh eighth ninth tenth last final
northbound southbound eastbound westbound inbound outbound
left right
upper lower middle
old new former current previous next
male female
front back rear
inner outer
national local regional federal provincial municipal
junior senior
primary secondary
domestic foreign international
morning afternoon evening
men women boys girls
adult child adults children
road railway rail
civil criminal
`;

const kinds = new Map<string, number>();
rows
  .trim()
  .split("\n")
  .forEach((row, kind) => {
    for (const word of row.split(" ")) kinds.set(word, kind);
  });

/** Whether both phrases hold a word of one row, and not the same. */
export function areContrasted(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) {
    const kind = kinds.get(word);
    if (kind === undefined || b.has(word)) continue;
    for (const other of b) if (kinds.get(other) === kind && !a.has(other)) return true;
  }
  return false;
}
