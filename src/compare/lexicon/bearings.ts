/** Compass words as degrees from north; "central" has none. */
const bearings: ReadonlyMap<string, number> = new Map([
  ["north", 0],
  ["northeast", 45],
  ["east", 90],
  ["southeast", 135],
  ["south", 180],
  ["southwest", 225],
  ["west", 270],
  ["northwest", 315],
]);

/** "south-west", "south western", "SW" → 225; null for any other word. */
export function bearingOf(words: string): number | null {
  const plain = words
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .replace(/(?:ern|ward|wards|erly)$/, "");
  const short = /^([ns])([ew])$/.exec(plain);
  const full =
    short === null ? plain : `${short[1] === "n" ? "north" : "south"}${short[2] === "e" ? "east" : "west"}`;
  return bearings.get(full) ?? null;
}

/** Degrees between two bearings, 0 to 180. "Southwest" and "south" are 45 apart: one is only less exact. */
export function degreesApart(a: number, b: number): number {
  const apart = Math.abs(a - b) % 360;
  return apart > 180 ? 360 - apart : apart;
}

export const compassName = (bearing: number): string =>
  [...bearings].find(([, degrees]) => degrees === bearing)?.[0] ?? String(bearing);
