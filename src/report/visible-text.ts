/**
 * Makes a source's words safe to show: nothing in them may move a cursor, colour a terminal, turn the direction
 * of what follows or hide. The stored evidence stays verbatim; only what is shown passes through here.
 *
 * - Line breaks and tabs become one blank: a quotation is shown as running text.
 * - Other control characters become their pictures (ESC is "␛"), so that tampering is seen and has no effect.
 * - Direction overrides, zero-width marks and tag characters are dropped: what is left reads in its stored order.
 *   The joiner stays between letters of scripts that need it (Persian, Hindi) and inside emoji.
 * - Half of a surrogate pair becomes "\ufffd".
 */
export function visibleText(text: string): string {
  // Most texts are plain, and a large report shows a hundred thousand of them.
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .replace(/\p{Control}/gu, picture)
    .replace(hidden, "")
    .replace(strayJoiner, "");
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? "\u2421" : "\ufffd";
}

const hidden = /(?!\u200c|\u200d|\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;
const strayJoiner =
  /(?<!\p{Script=Arabic}|\p{Script=Devanagari}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)(?:\u200c|\u200d)/gu;

/** Cuts a long text at `limit` code units, at a blank where there is one near; never through a surrogate pair. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit - 1);
  const blank = room.lastIndexOf(" ");
  const kept = blank > limit * 0.7 ? room.slice(0, blank) : room;
  return `${kept.replace(/[\ud800-\udbff]$/, "").trimEnd()}…`;
}
