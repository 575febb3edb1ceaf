/** The one home of the language libraries. Nothing here knows what a claim is. */
export { editDistance, isWithinEdits, jaroWinkler } from "./distance.js";
export { fold } from "./fold.js";
export { type FuzzyIndex, fuzzyIndex, nearestName } from "./fuzzy.js";
export { isInflection, isNear, isPlural, longEnoughForTwo, shortestNear } from "./names/near.js";
export { isTransliteration, type PersonName, parsePerson, sameGiven } from "./names/person-name.js";
export { longSound, soundAlike } from "./names/sound.js";
export { spellOut, squash } from "./names/squash.js";
export { rememberByWord } from "./remember.js";
export { readSentences } from "./sentences.js";
export { stem } from "./stem.js";
export { bareTagging } from "./wink.js";
export {
  areAntonyms,
  areRelated,
  areSynonyms,
  isKindOf,
  isKnown,
  type NounCategory,
  nounCategory,
  nounKeys,
  verbKeys,
  verbOf,
} from "./wordnet/relations.js";
export { whoIs } from "./wordnet/who.js";
export { withPos } from "./words.js";
export { longestYaml, type ParsedYaml, parseYaml, type YamlMistake } from "./yaml.js";
