import { readOnce, type Story } from "../../domain/index.js";
import { type Proposition, propositionsOf } from "../acts/index.js";
import { entitiesOf } from "../acts/participants.js";
import { actLexiconOf } from "../lexicon/act-index.js";

/** Sets whose words tell of harm done to somebody. */
const harm: ReadonlySet<string> = new Set([
  "manner-of-death",
  "hand-of-death",
  "survival",
  "safety",
  "impact",
  "weapon",
]);
const harming: ReadonlySet<string> = new Set([
  "strike",
  "run_over",
  "mow_down",
  "knock_down",
  "knock",
  "attack",
]);
/** The next one is named as harmed in less than this share of the documents that name the first. */
const alone = 0.5;

/**
 * The one person who came to harm, where the story has one: "the woman", "the teenager" in any source is then told
 * by a name in the others. "nobody" where sources name none; null where they name several.
 */
export const mainVictim = readOnce((story: Story): string | null => {
  const documents = new Map<string, Set<number>>();
  for (const sentences of propositionsOf(story).bySentence)
    for (const told of sentences.values())
      for (const one of told) {
        const victim = victimOf(story, one);
        if (victim === null) continue;
        documents.set(victim, (documents.get(victim) ?? new Set()).add(one.document));
      }
  const [first, second] = [...documents].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  if (first === undefined) return "nobody";
  return second === undefined || second[1].size < first[1].size * alone ? first[0] : null;
});

function victimOf(story: Story, { act, theme }: Proposition): string | null {
  if (theme === null || !theme.named || theme.entities.size !== 1) return null;
  if (
    !harming.has(act.name) &&
    !actLexiconOf(story)
      .keysOf(act)
      .some((key) => harm.has(key))
  )
    return null;
  const [id = ""] = theme.entities;
  return entitiesOf(story).get(id)?.type === "person" ? id : null;
}
