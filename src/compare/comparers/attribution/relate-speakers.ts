import type { Story } from "../../../domain/index.js";
import { type Party, partyAround, partyFrom } from "./party.js";
import { relateParties } from "./party-relation.js";
import { nounStart } from "./phrase-parts.js";
import type { Statement } from "./statements.js";
import { type Relation, relate } from "./voices.js";

/** The voices as the whole story knows them; where it knows too little, as the words beside them describe them. */
export function relateSpeakers(story: Story, a: Statement, b: Statement): Relation {
  const relation = relate(a.voice, b.voice);
  if (!/^(?:unclear|different)$/.test(relation) || a.voice.kind === "medium" || b.voice.kind === "medium")
    return relation;
  if (a.voice.kind === "anonymous" || b.voice.kind === "anonymous") return relation;
  const [one, other] = [speakerParty(story, a), speakerParty(story, b)];
  // Residents and soldiers may all have heard two explosions.
  if (one === null || other === null || isCrowd(a, one) || isCrowd(b, other)) return relation;
  const between = relateParties(story, one, other);
  // "Dorlux", "Dorlux chief executive Signe Hald": a firm that nothing else tells from a surname.
  return between === "different" || (relation === "different" && between === "levels") ? between : relation;
}

const isCrowd = ({ attribution: { speaker } }: Statement, { names, roles }: Party): boolean =>
  names.length === 0
    ? roles.some(({ plural, head }) => plural || /^(?:people|family|crew|staff)$/.test(head))
    : speaker.kind === "group";

function speakerParty(story: Story, { document, attribution }: Statement): Party | null {
  const { speaker, sentence } = attribution;
  if (speaker.resolved) return null;
  const tokens = story.documents[document]?.sentences[sentence]?.tokens ?? [];
  const last = tokens.findLastIndex((token) => token.start >= speaker.start && token.end <= speaker.end);
  if (last < 0) return null;
  // "a statement from |the contractor|": the paper that it hangs on is nobody.
  return (
    partyAround(story, document, sentence, last) ??
    partyFrom(story, document, sentence, nounStart(tokens, last))
  );
}
