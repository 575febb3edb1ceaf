import type { Token } from "../../domain/index.js";
import { longOffices } from "../../lexicon/person-titles.js";

const parted = longOffices.map((office) => office.split(/ |(-)/).filter(Boolean));

/** Where an office of several words that starts at `i` ends ("Secretary of State"); null where none does. */
export function longOfficeEnd(tokens: readonly Token[], i: number, past: number): number | null {
  for (const parts of parted)
    if (i + parts.length <= past && parts.every((part, k) => tokens[i + k]?.lower === part))
      return i + parts.length;
  return null;
}
