import type { Story } from "../../../domain/index.js";
import { isKnown } from "../../../text/index.js";
import { claimAt } from "../../proposition/one-event.js";
import type { EventPlace } from "./event-read.js";

/** "Protests were held in", "police raided homes in": what goes on in many places is disputed by nobody. */
export function isSpread(story: Story, a: EventPlace, b: EventPlace): boolean {
  return [a, b].some((one) => {
    const document = story.documents[one.document];
    const claim = document === undefined ? undefined : claimAt(document, one);
    if (claim === undefined) return false;
    const parts = [claim.subject, claim.object].filter((part) => part !== null);
    // "Gunmen fired at the bus near Orsa": one bus.
    const goals = claim.complements.filter(
      ({ start, end, words }) =>
        (end <= one.besides.start || one.besides.end <= start) &&
        /^(?:the|an?|his|her|its|their) /i.test(words),
    );
    return parts.length > 0 && goals.length === 0 && parts.every(({ words }) => isMany(words));
  });
}

const isMany = (words: string): boolean =>
  /^(?:police|officials|authorities|people|residents|troops|forces|they)$/i.test(words) ||
  // "Snow fell", "power failed": what is counted by nobody.
  (/^[a-z]+$/i.test(words) && isKnown(words.toLowerCase(), "noun")) ||
  (/[^su]s$/i.test(words) &&
    !/\d/.test(words) &&
    !/^(?:the|all|every|th[eo]se|his|her|its|their|one|two|three|four|five|six|both|\d+)\b/i.test(words) &&
    !/\p{Lu}/u.test(words.slice(1)));
