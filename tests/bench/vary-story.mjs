/**
 * Makes many stories of one: the seed story again and again, each time with other names, numbers and dates, so that
 * two stories share their general words and nothing they could be confused by. Deterministic: story 7 is the same
 * on every machine. General words stay, so common ones grow as common as they can get: the hard case for an index.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Names of the seed story that differ from story to story, longest first where one holds another. */
const names = [
  "Zelenskyy",
  "Zelensky",
  "Zakharova",
  "Putin",
  "Trump",
  "Macron",
  "Starmer",
  "Witkoff",
  "Kushner",
  "Grynkewich",
  "Peskov",
  "Rutte",
  "Vladivostok",
  "Paris",
  "Dnipropetrovsk",
  "Zaporizhzhia",
  "Donetsk",
  "Luhansk",
  "Kharkiv",
  "Kherson",
  "Sumy",
  "Kostroma",
  "Lipetsk",
  "Donbas",
  "Crimea",
  "Budapest",
  "Maria",
  "Vladimir",
  "Volodymyr",
  "Donald",
  "Emmanuel",
  "Keir",
  "Steve",
  "Jared",
  "Alexus",
  "Dmitry",
  "Mark",
];
const starts = [
  "Ba",
  "Ce",
  "Do",
  "Fi",
  "Ga",
  "Ho",
  "Ju",
  "Ka",
  "Le",
  "Mo",
  "Ne",
  "Pa",
  "Ri",
  "So",
  "Tu",
  "Va",
];
const middles = ["bra", "den", "lio", "mar", "nov", "rek", "sta", "tin", "vul", "zar", "che", "gol"];
const ends = ["ko", "ling", "mer", "nak", "ov", "rand", "sen", "ton", "vic", "well"];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
];

/** The n-th made-up name; the first 1,920 differ, later ones get another syllable. */
function nameOf(n) {
  const round = Math.floor(n / (starts.length * middles.length * ends.length));
  const start = starts[n % starts.length];
  const middle = middles[Math.floor(n / starts.length) % middles.length];
  const end = ends[Math.floor(n / (starts.length * middles.length)) % ends.length];
  return (
    start +
    middle.repeat(1) +
    (round === 0 ? "" : middles[round % middles.length] + (round > 11 ? "a" : "")) +
    end
  );
}

function vary(text, story) {
  if (story === 0) return text;
  let varied = text;
  names.forEach((name, i) => {
    // One spelling pair of the seeds stays a pair: Zelensky and Zelenskyy become a name with and without its last letter.
    const other =
      name === "Zelenskyy" ? `${nameOf(story * names.length + 1)}y` : nameOf(story * names.length + i);
    varied = varied.replaceAll(name, other);
  });
  const month = months[story % months.length];
  return varied
    .replace(/\bJan(?:uary)?\b/g, month)
    .replace(
      /\b(20[12]\d)-\d\d-(\d\d)\b/g,
      (_, year, day) => `${year}-${String(1 + (story % 10)).padStart(2, "0")}-${day}`,
    )
    .replace(/(?<![\d[])\b([2-9]\d)\b(?![\]\d])/g, (number) =>
      String(10 + ((Number(number) + story * 7) % 89)),
    );
}

/** `count` files as the program reads them, five a story. */
export function makeDocuments(count) {
  const seeds = readdirSync("seeds")
    .sort()
    .map((name) => ({ name, text: readFileSync(join("seeds", name), "utf8") }));
  const encoder = new TextEncoder();
  return Array.from({ length: count }, (_, i) => {
    const story = Math.floor(i / seeds.length);
    const { name, text } = seeds[i % seeds.length];
    return {
      path: `story-${String(story).padStart(5, "0")}/${name}`,
      bytes: encoder.encode(vary(text, story)),
    };
  });
}
