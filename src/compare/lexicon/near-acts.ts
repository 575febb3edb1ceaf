import { addTo } from "../../domain/index.js";
import { areSynonyms, isKnown } from "../../text/index.js";

/**
 * Verbs that papers use for one act of one thing, though no dictionary makes them synonyms. They are wider than
 * synonyms may be elsewhere: here the same things, people and places have to meet as well.
 */
const sets: readonly string[] = [
  "cut,sever,break,snap,damage",
  "crash,collide,smash,slam",
  "depart,leave,sail",
  "arrive,land,reach,dock",
  "fire,sack,dismiss,oust,remove",
  "approve,pass,adopt,ratify,back",
  "collapse,crumble,fall,give way",
  "meet,gather,assemble,convene,confer",
  "attack,assault,raid,ambush,storm,strike,hit,bomb,shell,target,hijack,board",
  "charge,indict,accuse",
  "execute,hang",
  "merge,combine,unite",
  "erupt,break out,start,begin",
  "expire,end,lapse,finish",
  "overturn,reverse,quash,strike down",
  "announce,reveal,disclose,unveil,present",
  "deploy,send,dispatch",
  "replace,succeed,relieve",
  "found,establish,create,start,set up,form",
  "appoint,name,nominate,hire",
  "hijack,seize,capture,commandeer,board",
  "elect,choose,pick",
  "discover,find,recover",
  "strike,hit,shake,rock,jolt,quake",
  "sink,go down,capsize",
  "capsize,overturn,keel over,turn over,flip",
  "resign,quit,step down,stand down",
  "evacuate,clear,empty",
  "beat,defeat,overcome",
  "bury,inter",
  "win,take,claim",
  "shut,close,seal",
  "fall,crash,land,come down,plunge,drop",
  "file,submit,lodge",
];

const setsOf = new Map<string, number[]>();
sets.forEach((set, number) => {
  for (const verb of set.split(",")) addTo(setsOf, verb, number);
});

/** Nouns of an act whose verb is another word: a summit is a meeting of some. */
const actOfNoun: Readonly<Record<string, string>> = {
  summit: "meet",
  conference: "meet",
  gathering: "gather",
  talk: "meet",
  accident: "crash",
  wreck: "crash",
  wedding: "marry",
  funeral: "bury",
  birth: "bear",
  death: "die",
  massacre: "kill",
  murder: "kill",
  siege: "besiege",
};

/** The verb that a noun's act is compared by: the noun's own one ("sinking" to "sink"), else a near one. */
export const verbOfNoun = (noun: string, own: string): string =>
  Object.hasOwn(actOfNoun, noun) ? (actOfNoun[noun] as string) : own;

/** Keys of a verb for an index: verbs of one set share one. */
export const setKeys = (verb: string): readonly string[] =>
  (setsOf.get(verb) ?? []).map((set) => `set ${set}`);

export function areSameAct(a: string, b: string): boolean {
  if (a === b) return true;
  if (setsOf.get(a)?.some((set) => setsOf.get(b)?.includes(set)) === true) return true;
  return isKnown(a, "verb") && isKnown(b, "verb") && areSynonyms(a, b, "verb");
}
