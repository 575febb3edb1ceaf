import type { Token } from "../../../domain/index.js";
import { calendarWords } from "../../../lexicon/not-names.js";
import { isBodyNoun, organisationNouns } from "../../../lexicon/organisation-nouns.js";
import { isPersonNoun } from "../../../lexicon/person-nouns.js";
import { personTitles } from "../../../lexicon/person-titles.js";
import { governmentOf, placesNamed } from "../../../lexicon/places.js";
import { anybody, campOf } from "../../../lexicon/sectors.js";
import { tradeNames } from "../../../lexicon/trade-names.js";
import { isKindOf, isKnown, rememberByWord, whoIs } from "../../../text/index.js";
import type { PartyName, PartyRole } from "./party.js";

export const isPerson = (head: string): boolean =>
  isPersonNoun(head) || personTitles.has(head) || anybody.has(head) || campOf(head) !== null;

/** Whether the head of a phrase that did something is somebody. */
export const mayAct = rememberByWord(
  (head: string): boolean => isPerson(head) || isBodyNoun(head) || whoIs(head) !== null,
);

/** What strikes for its owner: "Russian missiles", "rebel rockets". */
const isWeapon = rememberByWord((head: string): boolean =>
  ["weapon", "weaponry", "projectile", "aircraft", "vehicle"].some((kind) =>
    isKindOf(head, kind, "noun", 6, 4),
  ),
);

/** Names keep their form; a noun or an office loses its plural, also where a capital made the tagger take it for a name. */
export function singular({ lower, lemma, pos }: Token): string {
  const word = (pos === "PROPN" ? lower : lemma).replace(/\.$/, "");
  if (pos !== "PROPN") return word;
  if (/men$/.test(word) && isPersonNoun(word.replace(/men$/, "man"))) return word.replace(/men$/, "man");
  return word.endsWith("s") && isPersonNoun(word) ? word.slice(0, -1) : word;
}

interface Read {
  roles: PartyRole[];
  readonly names: PartyName[];
  readonly all: string[];
}

const linking = /^(?:of|the|de|la|le|el|al|bin|ibn|van|von|der|den|da|dos|du|and|for|-|&|')$/;

/** Offices, trades and names of one noun phrase, left to right. */
export function readSegment(tokens: readonly Token[], first: number, past: number): Read {
  const read: Read = { roles: [], names: [], all: [] };
  let modifiers: string[] = [];
  let name: Token[] = [];
  const closeName = (): void => {
    while (linking.test(name.at(-1)?.lower ?? "")) name.pop();
    const words = name.map(({ lower }) => lower).filter((word) => !/^[-&']$/.test(word));
    const [opens, closes] = [name[0], name.at(-1)];
    if (opens !== undefined && closes !== undefined)
      read.names.push({
        start: opens.start,
        end: closes.end,
        words,
        kind: kindOf(words, tokens[tokens.indexOf(opens) - 1]),
      });
    name = [];
  };
  for (let i = first; i < past; i++) {
    const token = tokens[i];
    if (token === undefined || token.pos === "DET" || calendarWords.has(token.lower)) continue;
    const word = singular(token);
    const next = i + 1 < past ? tokens[i + 1] : undefined;
    const named = next?.pos === "PROPN";
    // "Donations from readers": a noun that only opens its sentence.
    const opener =
      i === 0 &&
      !named &&
      isKnown(word.replace(/s$/, ""), "noun") &&
      next?.pos !== "NOUN" &&
      placesNamed(token.text).length === 0;
    const capital = /^\p{Lu}/u.test(token.text) && (i > 0 || token.pos === "PROPN") && !opener;
    if (token.text === "'s" || token.text === "'") {
      // "the pilot's brother": the owner narrows what follows and is not meant himself.
      modifiers = [
        ...read.roles.flatMap(({ head }) => head),
        ...name.map(({ lower }) => lower),
        ...modifiers,
      ];
      read.roles = [];
      name = [];
      continue;
    }
    const ownName = capital && tradeNames.has(word) && i === first && named;
    const compound =
      next?.pos === "NOUN" ||
      (next?.pos === "PROPN" && isPerson(singular(next)) && !tradeNames.has(singular(next)));
    const role =
      !ownName &&
      !compound &&
      (isPerson(word) ||
        (isBodyNoun(word) && (!capital || opensBody(tokens, i))) ||
        (i === past - 1 &&
          (token.pos === "NOUN" || opener) &&
          (mayAct(word) || (i > first && isWeapon(word)))));
    if (token.stem !== "") read.all.push(word);
    const closesName = capital && name.length > 0 && (!isPerson(word) || organisationNouns.has(word));
    if (role && !closesName) {
      // "the Navarran interior minister", "Police chief Ana Diaz": capitals before an office narrow it.
      modifiers.push(...name.map(({ lower }) => lower));
      name = [];
      read.roles.push({
        head: word,
        plural: token.lower !== word && /s$|men$|women$/.test(token.lower),
        modifiers,
      });
      modifiers = [];
    } else if (capital || (name.length > 0 && linking.test(token.lower) && i + 1 < past)) name.push(token);
    else {
      modifiers.push(...name.map(({ lower }) => lower));
      name = [];
      if (token.stem !== "" && token.pos !== "NUM" && token.pos !== "PRON") modifiers.push(word);
    }
  }
  closeName();
  return read;
}

/** "|Carmaker| Zentra" at the start of a sentence: what it is, and no part of its name. */
const opensBody = (tokens: readonly Token[], i: number): boolean =>
  i === 0 && tokens[1]?.pos === "PROPN" && !organisationNouns.has(tokens[0]?.lower ?? "");

function kindOf(words: readonly string[], before: Token | undefined): PartyName["kind"] {
  if (words.some((word) => organisationNouns.has(word))) return "body";
  if (governmentOf(words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join(" ")) !== null)
    return "body";
  if (before?.lower === "the") return "body";
  return words.length > 1 ? "person" : "unknown";
}
