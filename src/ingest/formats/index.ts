import type { Format } from "../draft.js";
import { markdown } from "./markdown.js";
import { plainText } from "./plain-text.js";

/** Every format. A file whose ending none of them claims is read as the first. */
export const formats: readonly Format[] = [plainText, markdown];

/** `path` as the user named it; only its ending counts. */
export function formatOf(path: string): Format {
  const ending = /\.[^./\\]{1,10}$/.exec(path)?.[0].toLowerCase() ?? "";
  return formats.find((format) => format.extensions.includes(ending)) ?? plainText;
}
