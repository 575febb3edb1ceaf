/** Next steps that send an editor to somebody: whom the sources name is called as a sentence of ours would call them. */

const pronoun = /^(?:he|she|it|they|we|you|i|this|that|these|those|who|which|one|some|all|none|others)$/i;
const determined = /^(?:an?|the|his|her|its|their|our|my|your|this|that|these|those|one|two|some)\s/i;

/** "officials" as "the officials", "The home secretary" as "the home secretary", a name as it is; null for "he". */
export function asAsked(words: string): string | null {
  const line = words.replace(/\s+/g, " ").trim();
  if (line === "" || pronoun.test(line)) return null;
  if (determined.test(line)) return line.slice(0, 1).toLowerCase() + line.slice(1);
  return /^\p{Ll}/u.test(line) ? `the ${line}` : line;
}

/** Empty where the sources name nobody for the figure. */
export function askBasis(voice: string | null, words: string): readonly string[] {
  const asked = voice === null ? null : asAsked(voice);
  return asked === null ? [] : [`Ask ${asked} what “${words}” rests on.`];
}
