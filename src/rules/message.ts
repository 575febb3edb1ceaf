import type { Difference, Span } from "../domain/index.js";
import { checked } from "./shapes/checked.js";
import { suggest, text } from "./shapes/scalars.js";
import type { Shape } from "./shapes/shape.js";
import type { StoryFacts } from "./story-facts.js";

/** A name in braces that a message may use, and what it becomes. Every one is filled for every difference. */
export interface Placeholder {
  readonly name: string;
  readonly about: string;
  render(difference: Difference, facts: StoryFacts): string;
}

/** A message split at its placeholders. */
export interface Message {
  readonly text: string;
  readonly parts: readonly (string | Placeholder)[];
}

/** A sentence with placeholders. Every mistake in it is told at its own characters. */
export function messageShape(kind: string, placeholders: readonly Placeholder[]): Shape<Message> {
  const shape = textParsedWith(placeholders);
  const names = placeholders.map(({ name }) => `{${name}}`);
  const accepted = `${kind} messages may use: ${names.join(", ")}.`;
  return checked(shape, ({ text, parts }, place, reader) => {
    const told = reader.told;
    let offset = 0;
    for (const part of parts) {
      const length = typeof part === "string" ? part.length : part.name.length + 2;
      const wrong = typeof part === "string" ? mistakeIn(part) : null;
      if (wrong !== null)
        reader.refuse(
          findPart(reader.file.text, place, text, offset, length),
          wrong,
          suggest(accepted, part, names),
        );
      offset += length;
    }
    const says = parts.some((part) => typeof part !== "string" && /^(values|quoted)$/.test(part.name));
    if (!says && told === reader.told)
      reader.refuse(
        place,
        "a message without {values} or {quoted} does not say what the sources give",
        accepted,
      );
  });
}

const textParsedWith = (placeholders: readonly Placeholder[]): Shape<Message> => ({
  ...text,
  read(node, reader) {
    const whole = text.read(node, reader);
    return whole === undefined ? undefined : parseMessage(whole, placeholders);
  },
});

/** Where the kind is not known, nor which placeholders are right. */
export const messageTextShape: Shape<Message> = textParsedWith([]);

/** Unknown placeholders and lone braces stay in the parts as text. */
export function parseMessage(text: string, placeholders: readonly Placeholder[]): Message {
  const parts = text
    .split(/(\{[^{}]{0,60}\}|[{}])/)
    .map((part) => placeholders.find(({ name }) => part === `{${name}}`) ?? part);
  return { text, parts };
}

function mistakeIn(part: string): string | null {
  if (!/[{}]/.test(part)) return null;
  if (part.length === 1) return `"${part}" without its partner`;
  return part.slice(1, -1).trim() === ""
    ? "a placeholder without a name"
    : `unknown placeholder ${JSON.stringify(part)}`;
}

/** Where a part of a text stands in its file; the whole text where escapes or line ends spell it otherwise. */
function findPart(file: string, place: Span, text: string, offset: number, length: number): Span {
  const textStart = file.slice(place.start, place.end).indexOf(text);
  if (textStart < 0) return place;
  const start = place.start + textStart + offset;
  return { start, end: start + length };
}

export const renderMessage = (message: Message, difference: Difference, facts: StoryFacts): string =>
  message.parts.map((part) => (typeof part === "string" ? part : part.render(difference, facts))).join("");
