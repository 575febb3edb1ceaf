/**
 * Past forms that are written like a noun or an adjective, so that a tagger may take them for one behind a noun that it
 * does not expect to act: "the dam burst at dawn". Form and verb; general English.
 */
const rows =
  "shot shoot|burst burst|sank sink|held hold|struck strike|caught catch|hit hit|cut cut|shut shut|split split|quit quit|" +
  "spread spread|fled flee|won win|lost lose|hurt hurt|broke break|left leave|fell fall|rose rise|drank drink|drunk drink|" +
  "beat beat|bled bleed|bit bite|blew blow|built build|burnt burn|drove drive|flew fly|fought fight|found find|" +
  "froze freeze|hid hide|led lead|met meet|paid pay|ran run|sold sell|sent send|shook shake|slid slide|stole steal|" +
  "swam swim|swept sweep|taught teach|threw throw|tore tear|wept weep|woke wake|wore wear";

/** Participles that a tagger takes for adjectives: "the door was |broken|". */
const participleRows =
  "burnt burn|broken break|stolen steal|torn tear|frozen freeze|hidden hide|slain slay|hurt hurt|lost lose|stuck stick|sworn swear|worn wear|forgotten forget";

const read = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split("|").map((pair) => pair.split(" ") as [string, string]));

const verbs = read(rows);
const participles = read(participleRows);

/** The verb of an irregular past form; null for any other word. */
export const verbOfPast = (word: string): string | null => verbs.get(word) ?? null;

/** The verb of an irregular participle; null for any other word. */
export const verbOfParticiple = (word: string): string | null => participles.get(word) ?? null;
