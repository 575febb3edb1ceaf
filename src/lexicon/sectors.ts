import { addTo } from "../domain/index.js";

/**
 * Which walk of life a person or body speaks from, a row a walk: a police chief is no voice of the fire service,
 * while a club's owner, its coach and the club may be one voice. A word may stand in several rows.
 */
const rows = `
police: interior home security police constable detective sheriff inspector superintendent trooper patrolman policeman policewoman
fire: fire rescue firefighter fireman brigade
army: defence defense army military soldier troop general colonel major brigadier marine navy admiral navy airman commander lieutenant
customs: customs custom revenue excise
union: union shop-steward steward
club: club team coach captain manager player striker goalkeeper midfielder defender owner chairman president
business: company firm airline operator manufacturer maker retailer bank brewery boss executive ceo chairman director manager owner president business corporation group startup developer railway carmaker brewer insurer lender supermarket factory
bank: finance treasury bank central-bank governor banker
medicine: hospital clinic doctor surgeon nurse medic paramedic physician health medical
learning: university college institute professor scientist researcher academic study scholar
school: education school teacher headteacher headmaster pupil student
court: justice court judge prosecutor prosecution attorney lawyer magistrate coroner barrister
town: city town council mayor councillor alderman borough municipality municipal village
region: governor province state county region
state: government minister ministry premier president cabinet chancellor secretary state administration department presidency
parliament: parliament congress senator senate lawmaker deputy congressman congresswoman member mp party committee
church: church bishop archbishop priest pope cardinal vicar pastor imam rabbi diocese parish vatican
watchdog: regulator watchdog inspector ombudsman agency authority inspectorate commission
sea: coastguard lifeboat skipper captain crew
rebels: rebel militant insurgent guerrilla separatist militia fighter front
media: newspaper paper magazine broadcaster reporter journalist editor
`;

const sectors = new Map<string, string[]>();
for (const row of rows.trim().split("\n")) {
  const [sector = "", words = ""] = row.split(": ");
  for (const word of words.split(" ")) addTo(sectors, word, sector);
}

/** None for a word that tells nothing. */
export const sectorsOf = (word: string): readonly string[] => sectors.get(word) ?? [];

/** Groups that face one another: nobody is of two rows in one clash, and words of one row may mean the same people. */
const campRows = `
police policeman policewoman officer cop constable detective
soldier troop army military marine serviceman
rebel militant insurgent guerrilla separatist fighter
protester demonstrator rioter marcher activist gunman smuggler trafficker poacher pirate brigand gang
firefighter fireman fire-crew
doctor nurse medic paramedic surgeon
family relative parent uncle aunt cousin nephew niece grandfather grandmother father mother brother sister son daughter husband wife widow widower neighbour neighbor villager resident farmer herder fisherman passer-by bystander settler hiker tourist passenger cyclist motorist
fan supporter
prosecutor
judge jury
`;

const camps = new Map<string, number>();
campRows
  .trim()
  .split("\n")
  .forEach((row, i) => {
    for (const word of row.split(" ")) camps.set(word, i);
  });

/** The row of a group's word, null for any other word. */
export const campOf = (word: string): number | null => camps.get(word) ?? null;

/** Persons who may be anybody: a name, an office or a trade beside such a word is no other person. */
export const anybody: ReadonlySet<string> = new Set(
  `man woman person people boy girl child resident witness official source authority neighbour neighbor passer-by passer
  bystander local survivor victim relative friend colleague spokesman spokeswoman spokesperson representative leader
  member employee staff worker expert insider aide adviser citizen visitor guest group individual other one body
  somebody someone anybody youth teenager team crew family couple company firm government ministry department
  administration side party organisation organization agency club veteran star hero legend lady gentleman figure`.split(
    /\s+/,
  ),
);

/** What somebody is beside his trade: kin, ties, honours. It says nothing against another trade. */
export const looseRoles: ReadonlySet<string> = new Set(
  `founder owner leader champion captain star husband wife widow widower father mother brother sister son daughter
  partner heir friend neighbour neighbor candidate nominee winner author suspect defendant patient victim driver
  passenger pensioner grandmother grandfather millionaire billionaire celebrity activist campaigner boss head chief
  politician professional expert specialist volunteer rescuer helper attacker assailant
  perpetrator intruder culprit offender organiser organizer native immigrant dame sir lord lady sheikh doctor professor`.split(
    /\s+/,
  ),
);
