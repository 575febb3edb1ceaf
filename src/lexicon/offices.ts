/**
 * Which offices are one, which exclude each other, and which words only describe a tie. General English; a row
 * a line, the first word of a row stands for all of it.
 */
const synonymRows = `
head|director|chief|boss|leader|chair|chairman|chairwoman|chairperson|head teacher|headteacher|headmaster|headmistress|principal
spokesman|spokeswoman|spokesperson|press secretary
adviser|advisor|counselor|counsellor
lawyer|attorney|counsel|solicitor|barrister
defender|defense lawyer|defence lawyer|defense attorney|defence attorney|defense counsel|defence counsel|public defender
coach|head coach
ambassador|envoy
forward|striker|attacker
goalkeeper|keeper|goalie
captain|skipper
prosecutor|district attorney|public prosecutor|u.s. attorney
congressman|congresswoman|representative|u.s. representative|house member
councilman|councilwoman|councillor|councilor|councilmember|alderman
policeman|police officer|officer|cop|constable|trooper
judge|justice|magistrate
prime minister|premier
chief executive|ceo|chief executive officer
chief financial officer|cfo
chief operating officer|coo
fundraiser|fund-raiser
wife|spouse
husband|spouse
girlfriend|partner
boyfriend|partner
fiance|fiancé
fiancee|fiancée
mother|mom|mum
father|dad
grandmother|grandma
grandfather|grandpa
firefighter|fireman
neighbor|neighbour
doctor|physician
reporter|journalist|correspondent
soldier|serviceman|servicewoman
confidant|confidante
aide|assistant|staffer
`;

const canonical = new Map<string, string>();
for (const row of synonymRows.trim().split("\n")) {
  const [first = "", ...others] = row.split("|");
  for (const word of [first, ...others]) if (!canonical.has(word)) canonical.set(word, first);
}

/** One word for an office and all its synonyms. */
export const canonicalOffice = (office: string): string => canonical.get(office) ?? office;

/** Military and police ranks: a person has one at a time. */
export const ranks: ReadonlySet<string> = new Set(
  `private corporal sergeant lieutenant captain major colonel brigadier general ensign commander commodore admiral
  marshal midshipman constable inspector superintendent`.split(/\s+/),
);

/** Portfolios that make two ministers (secretaries, departments) of one word. */
export const portfolios: ReadonlyMap<string, string> = new Map(
  `foreign|foreign external|foreign defence|defence defense|defence war|defence interior|interior home|interior
  finance|finance treasury|finance economy|economy economic|economy justice|justice health|health education|education
  transport|transport transportation|transport energy|energy oil|energy petroleum|energy labor|labour labour|labour
  agriculture|agriculture environment|environment culture|culture trade|trade commerce|trade tourism|tourism
  housing|housing immigration|immigration development|development information|information communications|information
  sport|sport sports|sport science|science industry|industry homeland|interior`
    .split(/\s+/)
    .map((pair) => pair.split("|") as [string, string]),
);

/** Kin terms that are told from each other only by a careful writer; the first of a row is the loosest. */
export const kinSets: readonly ReadonlySet<string>[] = [
  "brother|half brother|step brother|stepbrother|brother-in-law|cousin",
  "sister|half sister|step sister|stepsister|sister-in-law|cousin",
  "son|stepson|step son|son-in-law|nephew|grandson|godson",
  "daughter|stepdaughter|step daughter|daughter-in-law|niece|granddaughter|goddaughter",
  "father|stepfather|step father|father-in-law|uncle|grandfather|godfather",
  "mother|stepmother|step mother|mother-in-law|aunt|grandmother|godmother",
  "wife|girlfriend|fiancee|former wife|former girlfriend|widow",
  "husband|boyfriend|fiance|former husband|former boyfriend|widower",
].map((row) => new Set(row.split("|")));

const kin: ReadonlySet<string> = new Set([
  ...kinSets.flatMap((row) => [...row]),
  ..."spouse partner parent child sibling twin relative".split(" "),
]);

export const isKin = (office: string): boolean => kin.has(office);

/** Words for a tie that is no post: which one a source takes says how close the two are made to look. */
export const standings: ReadonlySet<string> = new Set(
  `aide adviser volunteer associate confidant ally friend partner fundraiser liaison strategist consultant operative
  deputy protege mentor employee colleague acquaintance supporter donor insider`.split(/\s+/),
);
