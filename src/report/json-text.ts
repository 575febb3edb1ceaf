/**
 * A value as JSON that is safe to print and to look at. JSON itself escapes only the first 32 control characters: the
 * others, marks that turn the direction of text and invisible ones would act in a terminal or an editor. They can
 * stand in strings alone, where an escape means the same: who parses the text gets every character back. Lone
 * surrogates are escaped by JSON.stringify, so the bytes are valid UTF-8.
 */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(acting, (mark) =>
    Array.from({ length: mark.length }, (_, i) => escapeOf(mark.charCodeAt(i))).join(""),
  )}\n`;

const escapeOf = (unit: number): string => `\\u${unit.toString(16).padStart(4, "0")}`;

/** Line ends and blanks between the tokens are ours. Variation selectors belong to the character before them. */
const acting =
  /(?!\n|\u200c|\u200d|\ufe0e|\ufe0f)(?:\p{Control}|\p{Bidi_Control}|\p{Default_Ignorable_Code_Point}|[\u2028\u2029\ufff9-\ufffb])/gu;
