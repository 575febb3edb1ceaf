import type { Finding } from "../domain/index.js";
import { visibleText } from "./visible-text.js";

/** What a message says of any finding of its kind; what is in dispute stands behind it. */
const verdict =
  /^Sources (?:differ|contradict each other|say the opposite|describe one act in ways that exclude each other),? (?:on|about|over) /;

/**
 * What a finding is about, without the values that stand beside it in a table.
 *
 * A rule's message lists the values after a colon ("Sources differ on the toll: 12 (A) and 15 (B)."). Where it
 * does, the part before the colon says enough ("The toll"); any other message is kept whole.
 */
export function subjectOf(finding: Finding): string {
  const message = visibleText(finding.message).trim();
  const places = finding.values
    .map(({ value }) => message.lastIndexOf(visibleText(value).trim()))
    .filter((at) => at > 0);
  const colon = message.lastIndexOf(":", Math.min(...places));
  if (places.length !== finding.values.length || colon <= 0) return message;
  const subject = message.slice(0, colon);
  const bare = subject.replace(verdict, "");
  // A sentence that opens with a source's name keeps it as it is written.
  return bare === subject ? subject : bare.slice(0, 1).toUpperCase() + bare.slice(1);
}
