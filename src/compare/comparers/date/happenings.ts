import type { Story } from "../../../domain/index.js";
import { eventKind } from "../../../lexicon/events.js";
import { nounCategory } from "../../../text/index.js";
import type { DatedEvent } from "./dated-event.js";
import type { EventWords } from "./event-words.js";
import { recurs } from "./once.js";

/** What goes on for days or comes again has many days. */
const lasting =
  /^(?:end|finish|continue|last|rage|burn|smoulder|smolder|go|go on|spread|resume|persist|follow|draw|prompt|spark|trigger|lead|bring|raise|come|remain|leave|keep|make|die|reach|show|show up|shock|shake|stun)$/;
const vague =
  /^(?:time|case|result|end|start|beginning|change|chance|day|rise|fall|increase|decrease|way|win|victory|defeat|loss)$/;

/** Nouns of what happened, where the date is that of the happening: its own, its subject's, or its doer's. */
export function happeningsOf(
  story: Story,
  { event, siblings, agent, patient }: EventWords,
): readonly string[] {
  const { claim, noun, act } = event;
  const nouns: (string | null)[] = [noun === null || !isOwnDay(story, event, siblings) ? null : noun];
  if (noun === null && claim !== null && !lasting.test(act)) {
    if (claim.passive) nouns.push(doerBehind(story, event));
    else nouns.push(event.agent === null ? patient.head : agent.head);
  }
  return nouns.filter((word) => word !== null).filter(isHappening);
}

/** Acts upon an earlier happening: "was charged in the shooting on Tuesday" dates the charge. */
const afterwards =
  /^(?:arrest|detain|charge|indict|accuse|convict|acquit|sentence|plead|hold|question|identify|name|suspect|testify|appear|sue|visit|attend|mourn|bury|release|describe|discuss)$/;

/**
 * "Friday's fire", "the fire on Friday" as what the clause speaks of or the setting of it, but not what somebody
 * did something about: "fought the fire on Saturday", "was asked about the fire on Saturday".
 */
function isOwnDay(story: Story, event: DatedEvent, siblings: readonly DatedEvent[]): boolean {
  const tokens = story.documents[event.document]?.sentences[event.sentence]?.tokens ?? [];
  if (event.at >= event.date.tokens[0]) return true;
  if (siblings.some(({ noun, act }) => noun === null && afterwards.test(act))) return false;
  let before = event.at - 1;
  while (before >= 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[before]?.pos ?? "")) before--;
  const token = tokens[before];
  return (
    token === undefined ||
    /^(?:in|during|by|of|after|since|from|[,;:.])$/.test(token.lower) ||
    token.pos === "CCONJ"
  );
}

const isHappening = (noun: string): boolean =>
  !vague.test(noun) && !recurs(noun) && (nounCategory(noun) === "event" || eventKind(noun) !== null);

const farthestDoer = 6;
/** "was badly damaged by |fire|" */
function doerBehind(story: Story, { document, sentence, at }: DatedEvent): string | null {
  const tokens = story.documents[document]?.sentences[sentence]?.tokens ?? [];
  const by = tokens.findIndex(({ lower }, i) => i > at && i <= at + farthestDoer && lower === "by");
  if (by < 0) return null;
  for (let i = by + 1; i < by + 6; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token === undefined || !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.pos)) return null;
    if (token.pos === "NOUN" && next?.pos !== "NOUN") return token.lemma;
  }
  return null;
}
