/** One line of at most 90 code units, on a word boundary. */
export function shorten(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  if (line.length <= 90) return line;
  const cut = line.slice(0, 88);
  return `${cut.slice(0, Math.max(60, cut.lastIndexOf(" ")))} …`;
}
