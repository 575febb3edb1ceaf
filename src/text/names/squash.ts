/** What house style changes and spelling does not: case, accents, blanks, hyphens, full stops, a possessive. */
export function squash(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/['’]s$/, "")
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
