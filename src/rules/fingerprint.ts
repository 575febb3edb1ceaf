import { createHash } from "node:crypto";
import type { Difference } from "../domain/index.js";

/** 48 bits: a clash among 10,000 findings has odds of one in five million. */
const length = 12;

/**
 * The finding's id: from the attribute, its values and their sources, never from offsets. It survives edits
 * elsewhere in a text, and changes when a value changes or a source joins, so that a decision on it still holds.
 */
export function fingerprint({ type, attribute, values }: Difference): string {
  const keys = values.map((value) => value.key).sort();
  const sources = [...new Set(values.flatMap((value) => value.evidence.map(({ source }) => source)))].sort();
  return createHash("sha256")
    .update(JSON.stringify([type, attribute, keys, sources]))
    .digest("hex")
    .slice(0, length);
}
