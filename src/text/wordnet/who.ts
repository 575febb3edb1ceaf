import { rememberByWord } from "../remember.js";
import { isKindOf } from "./kinds.js";

/**
 * Whether a noun may stand for somebody who acts or speaks, by any of its commoner meanings: no list holds every
 * trade, and what "cleaner" or "management" means beside a person's verb is seldom its first sense.
 */
export const whoIs = rememberByWord((noun: string): "person" | "body" | null =>
  isKindOf(noun, "person", "noun", 9, 3)
    ? "person"
    : isKindOf(noun, "organization", "noun", 5, 2) || isKindOf(noun, "body", "noun", 3, 2)
      ? "body"
      : null,
);
