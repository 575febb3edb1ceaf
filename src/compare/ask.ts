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

/** A figure and whom its source names for it; null where it names nobody. */
export interface VoicedFigure {
  readonly voice: string | null;
  readonly words: string;
}

/** One step for everyone who is named, however many of the figures are hers, and whatever accents her name is given. */
export function askBasis(figures: readonly VoicedFigure[]): readonly string[] {
  const byVoice = new Map<string, { asked: string; words: Set<string> }>();
  for (const { voice, words } of figures) {
    const asked = voice === null ? null : asAsked(voice);
    if (asked === null) continue;
    const key = asked.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const known = byVoice.get(key);
    if (known === undefined) byVoice.set(key, { asked, words: new Set([words]) });
    else known.words.add(words);
  }
  return [...byVoice.values()].map(({ asked, words }) => {
    const quoted = [...words].map((each) => `“${each}”`);
    return quoted.length === 1
      ? `Ask ${asked} what ${quoted[0]} rests on.`
      : `Ask ${asked} which holds: ${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}.`;
  });
}
