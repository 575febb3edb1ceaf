import type { Diagnostic } from "../domain/index.js";

/** The message with its place in front; a message that opens with its place is left as it is. */
export function diagnosticText(
  { source, message }: Diagnostic,
  nameOf: (source: string) => string | undefined = () => undefined,
): string {
  if (source === null || message.startsWith(source)) return message;
  return `${nameOf(source) ?? source}: ${message}`;
}
