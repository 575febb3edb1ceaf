import { addTo } from "../domain/index.js";

/**
 * Words for one kind of deed, a row a kind: "sacked", "dismissed", "fired" and "the dismissal by" ask for one doer.
 *
 * Verbs stand before the first bar, nouns for the same deed behind it, nouns for its doer behind the second.
 * "take+court" is a verb with a word that must follow soon. A row that begins with "*" tells of what several people
 * may well do in one story (goals, arrests, killings): there the circumstances must agree more closely.
 * General English; a deed that many do side by side (condemn, welcome, attend) is in `shared-acts.ts`.
 */
const rows = `
dismiss sack fire oust remove axe suspend|dismissal sacking firing removal ouster suspension|
appoint name nominate install|appointment nomination|
order command instruct direct decree|order command instruction directive decree|
request invite|request invitation behest|
promise pledge vow|promise pledge vow|
announce unveil+plan reveal+plan make+announcement|announcement|
decide rule|decision ruling verdict|
found set+up establish start+up co-found create|foundation creation brainchild|founder co-founder creator
lead chair head preside run+inquiry|leadership chairmanship|chair chairman chairwoman
write author pen compose draft|authorship draft|author writer composer playwright
design|design|designer architect
paint sculpt carve|painting portrait sculpture|painter sculptor
direct+film|direction|
invent devise develop|invention|inventor
discover find uncover unearth excavate detect spot sight come+across dig+up|discovery find|discoverer
find conclude establish+that show+that|study survey research finding|
donate give gift bequeath present+gift|gift donation bequest|donor benefactor
buy purchase acquire take+over snap+up|purchase acquisition takeover|buyer purchaser
sell auction|sale|seller
own|ownership|owner
build construct erect|construction|builder
pay finance fund bankroll foot+bill|funding financing|sponsor
sue take+court file+suit file+lawsuit bring+case launch+legal|lawsuit suit|plaintiff claimant
accuse|accusation|accuser
warn|warning|
alert raise+alarm call+police call+ambulance ring+police|alarm tip-off tip|caller
identify|identification|
confess admit|confession admission|
claim+responsibility take+responsibility accept+responsibility say+behind+attack claim+attack|responsibility claim|
rescue save pull+out pull+from drag+out drag+from free|rescue|rescuer saviour
*shoot kill murder stab gun+down shoot+dead|killing shooting murder stabbing|killer gunman murderer
fire+first open+fire shoot+first start+shooting fire+shot attack+first strike+first||
*attack bomb shell|attack bombing shelling|attacker bomber
hijack seize|hijacking seizure|hijacker
kidnap abduct|kidnapping abduction|kidnapper abductor
steal rob|theft robbery|thief robber
*arrest detain seize|arrest detention|
drive|driving|driver
fly pilot|flight|pilot
*score net head+home head+in head+goal strike+home fire+home tap+in convert|goal header strike equaliser equalizer winner penalty volley free-kick|scorer goalscorer
set+record break+record|record|
win|win victory triumph|winner
beat defeat overcome edge+out|defeat|
vote+down veto reject block turn+down throw+out|veto rejection|
approve back+plan give+go-ahead green-light wave+through|approval go-ahead|
propose table put+forward suggest|proposal suggestion idea|proposer
introduce bring+in|introduction|
negotiate broker mediate|mediation|mediator broker
open inaugurate cut+ribbon|opening inauguration|
close shut+down shut|closure shutdown|
cancel call+off scrap|cancellation|
postpone put+off delay|postponement|
launch begin+operation|launch|
trigger set+off cause|cause trigger|
leak pass+on hand+over|leak|leaker whistleblower
sentence jail imprison condemn+prison|sentence|
photograph take+photograph take+picture take+photo film|photograph photo picture footage|photographer
extinguish put+out douse||
investigate probe look+into|investigation inquiry probe|investigator
defuse disarm make+safe||
describe+first first+describe||
coin|coinage|
file lodge submit|filing submission|
offer put+up|offer|
shoot+down down bring+down||
call+strike call+election||
report+first first+report break+news break+story||
confirm|confirmation|
resign step+down quit|resignation|
take+over succeed replace|succession|successor
play portray star+as|portrayal|
perform sing conduct|performance|performer singer conductor
deliver give+speech|delivery|
train coach|training|trainer coach
treat operate|treatment operation|
present host|presentation|presenter host
publish bring+out release|publication release|publisher
sign|signing signature|signatory
ask+for call+for demand urge|call demand appeal request plea|
raise collect|collection|
plant lay+bomb|planting|
light start+fire set+alight set+fire|arson|arsonist
`;

export interface DeedKind {
  /** The first verb of its row; equal kinds are one deed. */
  readonly name: string;
  /** Several people may have done the like in one story. */
  readonly repeats: boolean;
}

interface Phrase {
  readonly rest: readonly string[];
  readonly kind: DeedKind;
}

const verbs = new Map<string, DeedKind[]>();
const phrases = new Map<string, Phrase[]>();
const nouns = new Map<string, DeedKind>();
const doers = new Map<string, DeedKind>();

for (const row of rows.trim().split("\n")) {
  const [first = "", second = "", third = ""] = row.replace(/^\*/, "").split("|");
  const kind: DeedKind = { name: first.split(" ")[0] ?? first, repeats: row.startsWith("*") };
  for (const entry of first.split(" ")) {
    const [verb = "", ...rest] = entry.split("+");
    if (rest.length === 0) addTo(verbs, verb, kind);
    else addTo(phrases, verb, { rest, kind });
  }
  for (const noun of second.split(" ")) if (noun !== "" && !nouns.has(noun)) nouns.set(noun, kind);
  for (const noun of third.split(" ")) if (noun !== "" && !doers.has(noun)) doers.set(noun, kind);
}

/** Kinds of deed that a verb may tell of; `next` are the words behind it. */
export function deedsOfVerb(lemma: string, next: readonly string[]): readonly DeedKind[] {
  const long = (phrases.get(lemma) ?? []).filter(({ rest }) => follow(rest, next)).map(({ kind }) => kind);
  return long.length > 0 ? long : (verbs.get(lemma) ?? []);
}

const follow = (rest: readonly string[], next: readonly string[]): boolean => {
  let at = 0;
  for (const word of next) if (word === rest[at]) at++;
  return at === rest.length;
};

export const deedOfNoun = (lemma: string): DeedKind | null => nouns.get(lemma) ?? null;
export const deedOfDoer = (lemma: string): DeedKind | null => doers.get(lemma) ?? null;
