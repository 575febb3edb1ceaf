/**
 * Words that newspapers, agencies and stations are called by, in lower case. Beside a date they tell an outlet
 * ("Harbour Echo, 6 May") from the place of writing ("Harbourton, 6 May"). Only words that seldom name anything else.
 */
const nouns: ReadonlySet<string> = new Set(
  (
    "advertiser advocate argus banner beacon bulletin call chronicle clarion courier daily democrat despatch digest " +
    "dispatch echo enquirer examiner express gazette globe guardian herald independent inquirer intelligencer " +
    "journal lantern leader ledger mail mercury messenger mirror monitor news newspaper observer online press post " +
    "record recorder reporter republican review sentinel standard star sun telegraph times today tribune voice " +
    "weekly wire world radio television tv broadcasting agency newswire"
  ).split(" "),
);

/** "The Garrow Journal", "Nordic News Agency": at least one such word among others, or one that is the whole name. */
export const isPaperName = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s.-]+/)
    .some((word) => nouns.has(word) || /^.{3,}(?:bote|post|blatt|zeitung|news|press)$/.test(word));
