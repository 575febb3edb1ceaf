import { areRelated, isKindOf } from "../../../text/index.js";

/**
 * What sort of spot a common noun names, where sorts exclude each other: nobody is on a train and in a cellar, and
 * what is at sea is not on a moor. A car in a street, a boat on a river and a room of a house are one spot told twice.
 */
export type SpotKind = "water" | "vehicle" | "room" | "building" | "land";

const waters =
  /^(?:sea|ocean|gulf|bay|strait|channel|river|lake|canal|creek|loch|reservoir|lagoon|estuary|fjord|pond|waters?)$/;
const shores = /^(?:coast|shore|coastline|island|headland|cape|point|peninsula)$/;
const lands =
  /^(?:moor|moorland|field|meadow|forest|wood|woodland|hill|hillside|mountain|mountainside|desert|farmland|marsh|heath|plain|valley|ridge|slope|beach|yard|courtyard|playground|garden|park|pasture|quarry)$/;
/** Rooms by a rarer meaning of their word. */
const rooms =
  /^(?:bunker|cellar|basement|attic|loft|vault|cell|corridor|lobby|hall|office|ward|bar|nightclub|kitchen)$/;
/** Where vehicles stand and go. */
const stops =
  /^(?:station|garage|hangar|depot|port|airport|airfield|terminal|harbour|harbor|dock|shed|yard|park|bridge|tunnel|pier|quay|platform|ramp|warehouse)$/;

export function spotKind(head: string, preposition: string): SpotKind | null {
  if (waters.test(head)) return "water";
  if (shores.test(head)) return preposition === "off" ? "water" : null;
  if (lands.test(head)) return "land";
  if (isKindOf(head, "vehicle", "noun", 6) || isKindOf(head, "conveyance", "noun", 3)) return "vehicle";
  if (rooms.test(head) || isKindOf(head, "room", "noun", 3)) return "room";
  return isKindOf(head, "building", "noun", 3) || isKindOf(head, "shelter", "noun", 3) ? "building" : null;
}

export interface Spot {
  readonly head: string;
  readonly kind: SpotKind | null;
}

/** Whether nothing is at both; null where the kinds of the two do not tell. */
export function excludeEachOther(a: Spot, b: Spot): boolean | null {
  if (a.kind === null || b.kind === null) return null;
  if (a.kind === b.kind) return a.kind === "vehicle" ? !areRelated(a.head, b.head, "noun") : null;
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.has("water")) return !kinds.has("vehicle");
  if (!kinds.has("vehicle")) return null;
  const other = a.kind === "vehicle" ? b : a;
  return (other.kind === "room" || other.kind === "building") && !stops.test(other.head);
}
