import type { PartOfSpeech, Token } from "../../../domain/index.js";

/**
 * A token as the number grammar wants it: "euro110" is a currency and a number, "72bn" a number and a scale,
 * "5" "." "9" without gaps one number. Everything else is the token itself.
 */
export interface Piece {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly start: number;
  readonly end: number;
  /** Index of the token it is, or lies in, or starts in. */
  readonly token: number;
}

/** Longer tokens are no numbers; the bound keeps hostile input cheap. */
const longestNumber = 40;
const glued =
  /^(euro|eur|usd|gbp|us\$|dh|rs|sr|aed|sar|inr|minus-|magnitude-|m-?(?=\d\.\d)|[$£€¥₹])(\d[\d,]{0,20}(?:\.\d{1,6})?)([a-z]{0,4})$/i;
const degrees = /^(-?\d{1,3}(?:\.\d{1,2})?)(C|F)$/;
const suffixed = /^(\d[\d,]{0,20}(?:\.\d{1,6})?)(bn|mn|m|p|tn|k|km|kms|mm|cm|mph|kph|kg|ft|lb|lbs|sq)$/i;

/** Cuts the tokens of one sentence into pieces. */
export function cutPieces(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const first = token.text.charCodeAt(0);
    // ".38": a point with a gap before it and a digit right behind it.
    if (
      token.text === "." &&
      startsWithDigit(tokens[i + 1], token.end) &&
      tokens[i - 1]?.end !== token.start
    ) {
      const digits = tokens[i + 1] as Token;
      pieces.push(number(`.${digits.text}`, token.start, digits.end, i));
      i++;
      continue;
    }
    // "£3m." at a sentence's end keeps its full stop inside the unit.
    if (/^(?:m|mn|bn|tn|k|km|kms|h|kg|cm|mm|ft|mph|kph)\.$/i.test(token.text)) {
      const bare = token.text.slice(0, -1);
      pieces.push(word(bare, token.start, i), {
        ...whole(token, i),
        text: ".",
        lower: ".",
        lemma: ".",
        pos: "PUNCT",
        start: token.end - 1,
      });
      continue;
    }
    // "41.3" "C": a letter that touches a number is a scale of temperature.
    if ((token.text === "C" || token.text === "F") && tokens[i - 1]?.end === token.start) {
      const scaled = /[\d°]$/.test(tokens[i - 1]?.text ?? "");
      if (scaled) {
        pieces.push(word(token.text === "C" ? "celsius" : "fahrenheit", token.start, i, 1));
        continue;
      }
    }
    if (token.text.length > longestNumber || !/\d/.test(token.text) || token.text.length < 2) {
      pieces.push(whole(token, i));
      continue;
    }
    const isDigits = first >= 48 && first <= 57;
    let { text, end } = token;
    let last = i;
    // "Dh472" "." "72bn"
    if (!text.includes(".") && tokens[i + 1]?.text === "." && tokens[i + 1]?.start === end) {
      const rest = tokens[i + 2];
      if (rest !== undefined && startsWithDigit(rest, end + 1) && rest.text.length <= longestNumber) {
        text = `${text}.${rest.text}`;
        end = rest.end;
        last = i + 2;
      }
    }
    const parts = isDigits ? (degrees.exec(text) ?? suffixed.exec(text)) : glued.exec(text);
    if (parts === null) {
      pieces.push(last === i ? whole(token, i) : number(text, token.start, end, i));
    } else if (isDigits) {
      const [, digits = "", suffix = ""] = parts;
      pieces.push(number(digits, token.start, token.start + digits.length, i));
      const name = suffix === "C" ? "celsius" : suffix === "F" ? "fahrenheit" : suffix;
      pieces.push(word(name, token.start + digits.length, last, suffix.length));
    } else {
      const [, prefix = "", digits = "", suffix = ""] = parts;
      const bare = prefix.replace(/-$/, "");
      pieces.push(word(bare, token.start, i));
      const from = token.start + prefix.length;
      pieces.push(number(digits, from, from + digits.length, i));
      if (suffix !== "") pieces.push(word(suffix, from + digits.length, last));
    }
    i = last;
  }
  return pieces;
}

const startsWithDigit = (token: Token | undefined, start: number): boolean =>
  token !== undefined && token.start === start && /^\d/.test(token.text);

const whole = (token: Token, index: number): Piece => ({
  text: token.text,
  lower: token.lower,
  lemma: token.lemma,
  pos: token.pos,
  start: token.start,
  end: token.end,
  token: index,
});

const number = (text: string, start: number, end: number, token: number): Piece => ({
  text,
  lower: text.toLowerCase(),
  lemma: text,
  pos: "NUM",
  start,
  end,
  token,
});

const word = (text: string, start: number, token: number, length = text.length): Piece => ({
  text,
  lower: text.toLowerCase(),
  lemma: text.toLowerCase(),
  pos: "NOUN",
  start,
  end: start + length,
  token,
});
