import {
  addTo,
  type Document,
  type Entity,
  type Evidence,
  evidenceAt,
  type RoleMention,
  readOnce,
  type Story,
} from "../../domain/index.js";
import { countriesIn } from "../../lexicon/bodies.js";
import { canonicalOffice } from "../../lexicon/offices.js";
import { areRelated } from "../../text/index.js";
import { rolesIntroduced } from "./role-introduced.js";

/** What one source says one person is, at one place. */
export interface RoleStatement {
  readonly document: number;
  readonly role: RoleMention;
  /** The office by its canonical word. */
  readonly office: string;
  /** What sets it off from the plain office: "former", "deputy", "acting"; empty for the plain one. */
  readonly status: Status;
  /** "Was mayor", "who had served as mayor until May": it may be so no more, and the words say so. */
  readonly past: boolean;
}

export type Status = "" | "former" | "acting" | "deputy" | "elect";

const statuses: ReadonlyMap<string, Status> = new Map([
  ["former", "former"],
  ["ex", "former"],
  ["onetime", "former"],
  ["one-time", "former"],
  ["sometime", "former"],
  ["then", "former"],
  ["ousted", "former"],
  ["deposed", "former"],
  ["acting", "acting"],
  ["interim", "acting"],
  ["caretaker", "acting"],
  ["provisional", "acting"],
  ["deputy", "deputy"],
  ["vice", "deputy"],
  ["assistant", "deputy"],
  ["elect", "elect"],
  ["designate", "elect"],
  ["incoming", "elect"],
]);

/** All that the story says its people are, by person, in story order. */
export const rolesByPerson = readOnce((story: Story): ReadonlyMap<Entity, readonly RoleStatement[]> => {
  const found = new Map<Entity, RoleStatement[]>();
  story.documents.forEach((document, index) => {
    const told = document.mentions.filter((mention) => mention.kind === "role");
    for (const role of [...told, ...rolesIntroduced(document)]) {
      const entity = story.entities.find(role.holder.words);
      if (entity === null || entity.type !== "person") continue;
      const statement = {
        document: index,
        role,
        office:
          ownName(story, role.office) ?? canonicalOffice(isFederal(role) ? "u.s. attorney" : role.office),
        status: statusOf(role),
        past: isPast(document.source.text, role) || tellsOtherYear(document, role),
      } satisfies RoleStatement;
      addTo(found, entity, statement);
    }
  });
  return found;
});

/** By a word of its own, or by "Ex-Navy captain", "once a colonel of the army". */
function statusOf({ modifiers, words, office }: RoleMention): Status {
  const told = modifiers.map((word) => statuses.get(word)).find((status) => status !== undefined);
  const before = words.slice(0, Math.max(0, words.toLowerCase().lastIndexOf(office)));
  return told ?? (/^ex-|\bonce (?:an?|the) (?:\S{1,30} ){0,3}$/i.test(before) ? "former" : "");
}

/** The first name of an office that a rule gives several names. */
const ownName = ({ lexicon }: Story, office: string): string | null =>
  lexicon?.offices.find(({ same }) => same.includes(office))?.same[0] ?? null;

const isPast = (text: string, { holder, start, words }: RoleMention): boolean =>
  /\b(?:until|from \d{4})\b/.test(words) ||
  (holder.end < start &&
    /\b(?:(?:was|were)(?! (?:appointed|named|elected|chosen))|had|served|worked)\b/.test(
      text.slice(holder.end, start),
    ));

/** "Ambassador Quandt helped to free them in 2014": what he was then. */
function tellsOtherYear({ source, sentences }: Document, { sentence }: RoleMention): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  return tokens.some(
    ({ lower }, i) =>
      /^(?:19|20)\d\d$/.test(lower) &&
      tokens[i - 1]?.lower === "in" &&
      !(source.published ?? "").startsWith(lower),
  );
}

/** "United States Attorney" is an office, and "attorney" anybody's lawyer. */
const isFederal = ({ office, of }: RoleMention): boolean =>
  office === "attorney" && /^(?:United States|U\.? ?S\.?)$/.test(of ?? "");

/** Evidence for the role and the name it is given to, so that both stand in the marked words. */
export function evidenceOfRole(story: Story, { document, role }: RoleStatement): Evidence[] {
  const found = story.documents[document];
  if (found === undefined) return [];
  const sentence = found.sentences[role.sentence];
  // "She is …": the name stands in the sentence before.
  const named = sentence !== undefined && role.holder.start >= sentence.start;
  const focus = named
    ? { start: Math.min(role.start, role.holder.start), end: Math.max(role.end, role.holder.end) }
    : { start: role.start, end: role.end };
  return [evidenceAt(found, role.sentence, focus)];
}

/** Words too common to tell one body from another. */
const weak = new Set("the of and for in at to a an former national state city house office".split(" "));

/** Whether two roles may be held in one body: both say nothing, or share a word, a person or a country. */
export function sameBody(story: Story, a: RoleMention, b: RoleMention): boolean {
  if (a.of === null || b.of === null) return true;
  // "the firm's chief" may be Kestrel's; "the bank's" is not the party's.
  if (isCommon(a.of) !== isCommon(b.of)) return true;
  // "captains the side", "the team's vice-captain"
  if (isCommon(a.of) && areRelated(lastWord(a.of), lastWord(b.of), "noun")) return true;
  const one = bodyKeys(story, a.of);
  const two = bodyKeys(story, b.of);
  return one.size === 0 || two.size === 0 || [...one].some((key) => two.has(key));
}

export const lastWord = (words: string): string =>
  words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean)
    .at(-1) ?? "";

const isCommon = (of: string): boolean => !/\p{Lu}/u.test(of);

export function bodyKeys(story: Story, of: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const word of of.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    if (word.length > 1 && !weak.has(word)) keys.add(word);
  const entity = story.entities.find(of);
  for (const name of [...countriesIn(of), ...(entity?.affiliations ?? [])]) keys.add(name.toLowerCase());
  if (entity !== null)
    for (const word of entity.label.toLowerCase().split(" ")) if (!weak.has(word)) keys.add(word);
  return keys;
}

/** The first of each source. */
export function firstBySource(statements: readonly RoleStatement[]): RoleStatement[] {
  const first = new Map<number, RoleStatement>();
  for (const statement of statements)
    if (!first.has(statement.document)) first.set(statement.document, statement);
  return [...first.values()];
}
