import type { EntityMention, Token } from "../../domain/index.js";
import { placesNamed } from "../../lexicon/places.js";

const roadEnd =
  /^(?:street|st\.?|avenue|ave\.?|road|rd\.?|boulevard|blvd\.?|lane|drive|highway|parkway|motorway|freeway|expressway|turnpike|route)$/;
const facility =
  /^(?:hospital|infirmary|clinic|school|college|university|church|cathedral|mosque|synagogue|temple|station|airport|airfield|stadium|arena|park|bridge|tunnel|mall|hotel|prison|jail|court|courthouse|museum|theatre|theater|library|palace|castle|plant|factory|mine|pier|club|bar|pub|restaurant|cafe|cemetery)$/;
const water = /^(?:sea|ocean|gulf|bay|strait|channel|river|lake|canal|creek|loch|reservoir)$/;

/**
 * What sort of place a name is: only places of one sort can be rivals. A road and a town, or a hospital and its
 * city, are the same spot told twice. Towns and regions that the gazetteer knows are apart from those it does not,
 * since a name it does not know may lie in one that it does.
 */
export function placeLevel(mention: EntityMention, tokens: readonly Token[]): string | null {
  const words = mention.name.toLowerCase().split(" ");
  const last = words.at(-1) ?? "";
  const next = tokens[mention.tokens[1]]?.lower ?? "";
  if (
    roadEnd.test(last) ||
    roadEnd.test(next) ||
    /^[AM]\d{1,4}$/.test(mention.name) ||
    words[0] === "highway"
  )
    return "road";
  for (const word of [last, next, ...words.slice(0, -1)]) if (facility.test(word)) return `facility ${word}`;
  if (words.some((word) => water.test(word)) || water.test(next)) return "water";
  if (mention.type !== "place") return null;
  const known = placesNamed(mention.name);
  if (known.length === 0) return "locality";
  if (known.some(({ kind }) => kind === "country")) return "country";
  return known.some(({ kind }) => kind === "city") ? "city" : null;
}
