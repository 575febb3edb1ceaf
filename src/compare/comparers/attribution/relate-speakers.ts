import type { Story } from "../../../domain/index.js";
import { type Party, partyAround } from "./party.js";
import { relateParties } from "./party-relation.js";
import type { Statement } from "./statements.js";
import { type Relation, relate } from "./voices.js";

/** The voices as the whole story knows them; where it knows too little, as the words beside them describe them. */
export function relateSpeakers(story: Story, a: Statement, b: Statement): Relation {
  const relation = relate(a.voice, b.voice);
  if (relation !== "unclear" || a.voice.kind === "medium" || b.voice.kind === "medium") return relation;
  if (a.voice.kind === "anonymous" || b.voice.kind === "anonymous") return relation;
  if (a.attribution.speaker.kind === "group" || b.attribution.speaker.kind === "group") return relation;
  const [one, other] = [speakerParty(story, a), speakerParty(story, b)];
  // Residents and soldiers may all have heard two explosions.
  if (one === null || other === null || isCrowd(one) || isCrowd(other)) return relation;
  return relateParties(story, one, other) === "different" ? "different" : relation;
}

const isCrowd = ({ names, roles }: Party): boolean =>
  names.length === 0 && roles.some(({ plural }) => plural);

function speakerParty(story: Story, { document, attribution }: Statement): Party | null {
  const { speaker, sentence } = attribution;
  if (speaker.resolved) return null;
  const tokens = story.documents[document]?.sentences[sentence]?.tokens ?? [];
  const last = tokens.findLastIndex((token) => token.start >= speaker.start && token.end <= speaker.end);
  return last < 0 ? null : partyAround(story, document, sentence, last);
}
