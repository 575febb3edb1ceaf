import type { Story } from "../../domain/index.js";
import type { At } from "../matter/set-apart.js";

const reporting =
  /\b(?:say|says|said|claim|claims|claimed|alleg\w+|accus\w+|assertion|according|told|testified|suspected|charged)\b/i;

/** "police say he pointed a gun" is no more a fact than "allegedly": only the reporter's own word is. */
export function isOwnVoice(story: Story, { document, sentence }: At): boolean {
  const { source, sentences } = story.documents[document] ?? {};
  const within = sentences?.[sentence];
  return within !== undefined && !reporting.test(source?.text.slice(within.start, within.end) ?? "");
}
