import type { EntityMention, Token } from "../../../domain/index.js";
import { placesNamed } from "../../../lexicon/places.js";
import { editDistance } from "../../../text/index.js";

const roadEnd =
  /^(?:street|st\.?|avenue|ave\.?|road|rd\.?|boulevard|blvd\.?|lane|drive|highway|parkway|motorway|freeway|expressway|turnpike|route)$/;
const facility =
  /^(?:hospital|infirmary|clinic|school|college|university|church|cathedral|mosque|synagogue|temple|station|airport|airfield|stadium|arena|park|ground|dome|bridge|tunnel|mall|hotel|prison|jail|court|courthouse|museum|theatre|theater|library|palace|castle|plant|factory|mine|pier|club|nightclub|bar|pub|restaurant|cafe|cemetery|square|market|port|harbour|harbor|hall|gallery|abbey|chapel|monastery|convent|zoo|depot|refinery|terminal|inn|tavern|hostel|cinema|opera|gym|barracks|playhouse|casino|ballroom|auditorium|shipyard|works|mill|warehouse|embassy|consulate|supermarket)$/;
/** Grounds on which one match or concert is held, whatever they call themselves. */
const venue = /^(?:stadium|arena|park|ground|dome)$/;
/** "Port Said", "Castle Rock": before a name of its own such a word is a part of a town's name. */
const leadsName = /^(?:port|castle|mill|park|market|court|abbey|bridge|temple|church)$/;
const clinic = /^(?:hospital|infirmary|clinic)$/;
const water = /^(?:sea|ocean|gulf|bay|strait|channel|river|lake|canal|creek|loch|reservoir)$/;
const oceans = /^(?:Atlantic|Pacific|Indian Ocean|Arctic|Mediterranean|Baltic|Caribbean|Aegean|Adriatic)$/;
const region =
  /^(?:district|province|county|region|state|prefecture|governorate|department|canton|oblast|borough)$/;
const town = /^(?:village|town|city|suburb|hamlet|resort|settlement)$/;

/**
 * What sorts of place a name may be: only places of one sort can be rivals. A road and a town, or a hospital and
 * its city, are the same spot told twice. A name that the gazetteer lacks may be a town or a region ("?").
 */
export function placeSorts(mention: EntityMention, tokens: readonly Token[]): readonly string[] {
  const words = mention.name.toLowerCase().split(" ");
  const last = words.at(-1) ?? "";
  // "Saint Anne's hospital" is no place called Saint Anne.
  const owned = /^'s?$/.test(tokens[mention.tokens[1]]?.text ?? "") ? 1 : 0;
  const behind = tokens[mention.tokens[1] + owned];
  // "Derravale's Opera House": a name of its own, and no sort of the town's.
  const next = owned === 1 && behind?.pos === "PROPN" ? "" : (behind?.lower ?? "");
  const before = nounBefore(tokens, mention.tokens[0]);
  if (
    roadEnd.test(last) ||
    roadEnd.test(next) ||
    /^[AM]\d{1,4}$/.test(mention.name) ||
    words[0] === "highway"
  )
    return ["road"];
  const lead = leadsName.test(words[0] ?? "") && /^\p{Lu}/u.test(mention.name.split(" ")[1] ?? "") ? 1 : 0;
  for (const word of [last, next, ...words.slice(lead, -1)])
    if (facility.test(word))
      return [
        venue.test(word) ? "facility venue" : clinic.test(word) ? "facility hospital" : `facility ${word}`,
      ];
  if (words.some((word) => water.test(word)) || water.test(next) || oceans.test(mention.name))
    return ["water"];
  if ([last, next, before].some((word) => region.test(word))) return ["region"];
  if (mention.type !== "place" && mention.type !== "other") return [];
  const known = placesNamed(mention.name);
  if (town.test(before) || town.test(last)) return known.length > 0 ? ["town"] : ["town", "?"];
  if (known.length === 0) return mention.type === "place" ? ["?"] : [];
  return [
    ...new Set(
      known.map(({ kind }) => (kind === "city" ? "town" : kind === "country" ? "country" : "region")),
    ),
  ];
}

const isGeneric = (word: string): boolean =>
  [roadEnd, facility, water, region, town].some((pattern) => pattern.test(word));

/** Words that tell two neighbours of one name apart: "Little Hadwell", "Great Hadwell". */
const pairs: readonly string[] =
  "little great,north south,east west,upper lower,old new,inner outer,near far,high low,northern southern,eastern western".split(
    ",",
  );
const areOpposed = (a: string, b: string): boolean =>
  pairs.includes(`${a} ${b}`) || pairs.includes(`${b} ${a}`);

/** Letters in which two spellings of a name may differ. */
const spellings = 2;

/** "Port Harlan" and "Harlan harbour", "Harlan" and "Harlann": one place by two names, as far as the names tell. */
export function mayBeOneName(a: string, b: string): boolean {
  if (placesNamed(a).length > 0 && placesNamed(b).length > 0) return false;
  const [one, other] = [a, b].map((name) => name.toLowerCase().split(/[ -]/));
  if (areOpposed(one?.[0] ?? "", other?.[0] ?? "") && one?.slice(1).join() === other?.slice(1).join())
    return false;
  if ((one ?? []).some((word) => word.length > 3 && !isGeneric(word) && other?.includes(word))) return true;
  return Math.min(a.length, b.length) > 4 && editDistance(a.toLowerCase(), b.toLowerCase()) <= spellings;
}

/** "the village of |Orsa|", "the village |Orsa|" */
function nounBefore(tokens: readonly Token[], first: number): string {
  const at = tokens[first - 1]?.lower === "of" ? first - 2 : first - 1;
  // "the Dolpa district of |Nepal|"
  return at === first - 2 && tokens[at - 1]?.pos === "PROPN" ? "" : (tokens[at]?.lower ?? "");
}

/**
 * The sort that two names share; null where none is. A name that the gazetteer lacks may be a town beside one that
 * it has, or lie in it: the caller asks for more agreement there. It may lie in any region.
 */
export function sharedSort(a: readonly string[], b: readonly string[]): string | null {
  const same = a.find((sort) => b.includes(sort));
  if (same !== undefined) return same === "?" ? "town" : same;
  return (a.includes("?") && b.includes("town")) || (b.includes("?") && a.includes("town")) ? "town" : null;
}
