/**
 * News agencies and broadcasters whose bare name on a line, or behind a byline, says whose report it is.
 * Data: world agencies and the national ones that papers abroad reprint. The papers themselves are not here:
 * a paper's name beside a date may be a link.
 */
export const agencies: readonly string[] = [
  "Associated Press",
  "AP",
  "Reuters",
  "Thomson Reuters",
  "AFP",
  "Agence France-Presse",
  "UPI",
  "United Press International",
  "TASS",
  "Interfax",
  "RIA Novosti",
  "Ukrinform",
  "Xinhua",
  "Kyodo",
  "Jiji",
  "Yonhap",
  "dpa",
  "EFE",
  "ANSA",
  "PA Media",
  "Press Association",
  "PTI",
  "Press Trust of India",
  "IANS",
  "ANI",
  "AAP",
  "Canadian Press",
  "The Canadian Press",
  "Anadolu",
  "Anadolu Agency",
  "IRNA",
  "Bernama",
  "Antara",
  "Bloomberg",
  "BBC",
  "BBC News",
  "CNN",
  "NPR",
  "CBS News",
  "ABC News",
  "NBC News",
  "Sky News",
  "Al Jazeera",
  "Deutsche Welle",
];

const names = agencies
  .map((name) => name.replace(/[.&]/g, "\\$&"))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .join("|");

/** "The Associated Press", "(Reuters)", "Source: AFP", "Agence France-Presse in Paris" */
const alone = new RegExp(
  `^(?:(?:source|from|via)\\s?:?\\s)?\\(?(?:the )?(${names})\\)?(?: (?:in|,) \\p{Lu}[\\p{L} ]{2,30})?[.:]?$`,
  "iu",
);
const inside = new RegExp(`(?<![\\p{L}\\d])(${names})(?![\\p{L}\\d])`, "u");

/** The agency that a line names and nothing else; null for any other line. */
export const agencyAlone = (line: string): string | null => alone.exec(line)?.[1] ?? null;

/** The first agency named anywhere in a short text, in its usual capitals. */
export const agencyIn = (line: string): string | null => inside.exec(line)?.[1] ?? null;
