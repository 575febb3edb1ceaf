/**
 * Acts that befall one thing once: a ship sinks, a man dies, a treaty is signed. Of any other act ("visited",
 * "shelled", "extended") two days a week apart are two acts until something else says that they are one.
 * Verbs by lemma, general English; a noun counts by the verb behind it.
 */
const once: ReadonlySet<string> = new Set(
  (
    "die kill bear found establish create collapse sink crash explode resign sign marry divorce appoint inaugurate " +
    "unveil launch adopt approve pass ratify repeal convict acquit sentence execute assassinate murder discover invent " +
    "escape drown derail open close abolish annex surrender graduate retire bury publish release issue acquire buy " +
    "sell merge replace hijack kidnap abduct free wed elect nominate join leave divide split dissolve disappear " +
    "capsize burn happen erupt perish overturn ban legalise legalize coronate crown complete finish end begin start " +
    "invent patent premiere arrest indict found swear oust depose overthrow behead hang bomb massacre defect " +
    "steal rob rule inaugurate try vote"
  ).split(" "),
);
const phrases: ReadonlySet<string> = new Set([
  "go public",
  "take effect",
  "come out",
  "take off",
  "give way",
  "set up",
  "break out",
  "take office",
  "take over",
  "go on trial",
]);

export const happensOnce = (act: string): boolean => once.has(act) || phrases.has(act);

/** Acts of which there are many: without a word that says so, two that lie months apart are two. */
const recurring: ReadonlySet<string> = new Set(
  (
    "visit flood quake earthquake shake erupt storm win lose beat play compete hold meet tour strike attack bomb shell " +
    "breed nest harvest score fall rise inspect vote elect perform appear travel fly test hit raid protest march"
  ).split(" "),
);

export const recurs = (act: string): boolean => recurring.has(act);
