/** The one home of the language libraries. Nothing here knows what a claim is. */
export { editDistance, isWithinEdits } from "./distance.js";
export { fold } from "./fold.js";
export { fuzzyIndex, nearestName } from "./fuzzy.js";
export { isInflection, isNear, isPlural, longEnoughForTwo, shortestNear } from "./names/near.js";
export {
  isTransliteration,
  type PersonName,
  parsePerson,
  sameGiven,
  shareOnePart,
} from "./names/person-name.js";
export { longSound, soundAlike } from "./names/sound.js";
export { spellOut, squash } from "./names/squash.js";
export { rememberByWord } from "./remember.js";
export { readSentences } from "./sentences.js";
export { stem } from "./stem.js";
export { bareTagging } from "./wink.js";
export { nounCategory } from "./wordnet/categories.js";
export { areRelated, isKindOf, nounKeys } from "./wordnet/kinds.js";
export { areAntonyms, areSynonyms, verbKeys } from "./wordnet/synonyms.js";
export { isKnown } from "./wordnet/table.js";
export { verbOf, verbOfRegularPast } from "./wordnet/verb-of.js";
export { whoIs } from "./wordnet/who.js";
export { withPos } from "./words.js";
export { longestYaml, parseYaml } from "./yaml.js";
