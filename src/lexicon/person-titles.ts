/**
 * Words that stand before a person's name and say what he or she is addressed as. Keys in lower case without
 * the full stop; the value is the office in full, or null for a bare form of address.
 */
export const personTitles: ReadonlyMap<string, string | null> = new Map([
  ["mr", null],
  ["mrs", null],
  ["ms", null],
  ["miss", null],
  ["mister", null],
  ["mx", null],
  ["messrs", null],
  ["mme", null],
  ["dr", "doctor"],
  ["prof", "professor"],
  ["sir", null],
  ["dame", null],
  ["lord", "lord"],
  ["lady", null],
  ["baron", "baron"],
  ["baroness", "baroness"],
  ["rev", "reverend"],
  ["fr", "father"],
  ["gen", "general"],
  ["maj", "major"],
  ["col", "colonel"],
  ["lt", "lieutenant"],
  ["capt", "captain"],
  ["cmdr", "commander"],
  ["cdr", "commander"],
  ["adm", "admiral"],
  ["sgt", "sergeant"],
  ["cpl", "corporal"],
  ["pvt", "private"],
  ["det", "detective"],
  ["insp", "inspector"],
  ["supt", "superintendent"],
  ["mp", "member of parliament"],
  ["mps", "member of parliament"],
  ["mep", "member of the european parliament"],
  ["rep", "representative"],
  ["reps", "representative"],
  ["sen", "senator"],
  ["sens", "senator"],
  ["gov", "governor"],
  ["pres", "president"],
  ["atty", "attorney"],
  ["hon", null],
  ["pope", "pope"],
  ["sheikh", "sheikh"],
  ["sheik", "sheikh"],
  ["shaikh", "sheikh"],
  ["ayatollah", "ayatollah"],
  ["imam", "imam"],
  ["mullah", "mullah"],
  ["rabbi", "rabbi"],
  ["king", "king"],
  ["queen", "queen"],
  ["prince", "prince"],
  ["princess", "princess"],
  ["emir", "emir"],
  ["sultan", "sultan"],
  ["tsar", "tsar"],
]);

/** Offices of more than one word, longest first at each start; lower case, parted by one blank. */
export const longOffices: readonly string[] = [
  "secretary of state",
  "secretary of defense",
  "secretary of defence",
  "secretary of the treasury",
  "secretary of homeland security",
  "speaker of the house",
  "chief of staff",
  "attorney general",
  "solicitor general",
  "surgeon general",
  "inspector general",
  "secretary general",
  "secretary-general",
  "director general",
  "director-general",
  "governor general",
  "governor-general",
  "district attorney",
  "u.s. attorney",
  "prime minister",
  "chief executive officer",
  "chief financial officer",
  "chief operating officer",
  "chief technology officer",
  "chief information officer",
  "chief medical officer",
  "chief scientific officer",
  "chief legal officer",
  "managing director",
  "general counsel",
  "general secretary",
  "chief superintendent",
  "first officer",
  "first mate",
  "second officer",
  "chief engineer",
  "chief executive",
  "chief justice",
  "chief minister",
  "chief inspector",
  "chief constable",
  "vice chairman",
  "warrant officer",
  "petty officer",
  "lieutenant governor",
  "first lady",
  "prime suspect",
  "head coach",
  "head teacher",
  "air traffic controller",
  "defense lawyer",
  "defence lawyer",
  "defense attorney",
  "defence attorney",
  "defense counsel",
  "defence counsel",
  "public defender",
  "public prosecutor",
];

/** Words that narrow an office: on one side only, they are what two sources differ in. */
export const roleModifiers: ReadonlySet<string> = new Set(
  `former ex ex- acting deputy vice interim half step assistant associate outgoing incoming late retired then
  onetime one-time sometime longtime elect designate emeritus co provisional caretaker senior junior chief alleged
  suspected convicted disgraced ousted deposed embattled would-be self-styled honorary adoptive foster serving
  sitting current professional amateur volunteer trainee apprentice head lead
  full-time part-time`.split(/\s+/),
);

/** Person nouns that the generated list lacks or that it gives another first meaning; offices in news. */
export const moreOffices: ReadonlySet<string> = new Set(
  `president minister premier chancellor governor mayor senator congressman congresswoman councilman councilwoman
  councillor councilor lawmaker legislator deputy representative ambassador envoy consul commissioner secretary
  director manager agent chairman chairwoman chairperson chair chief head leader founder cofounder co-founder owner boss
  executive ceo cfo coo cto officer official spokesman spokeswoman spokesperson adviser advisor aide counsel lawyer
  attorney prosecutor judge justice magistrate sheriff detective investigator inspector superintendent constable
  trooper commander commodore captain colonel major general lieutenant sergeant corporal admiral marshal
  brigadier private soldier sailor marine coach trainer player striker goalkeeper quarterback referee champion
  substitute midfielder defender winger fullback full-back linebacker skipper seamer pitcher outfielder umpire
  linesman sprinter paralympian olympian influencer youtuber streamer whistleblower backbencher frontbencher
  editor reporter correspondent journalist columnist author writer analyst economist scientist researcher professor
  doctor surgeon nurse coroner pathologist bishop archbishop cardinal pastor priest reverend vicar imam rabbi
  mother father mom dad brother sister son daughter wife husband widow widower uncle aunt nephew niece cousin
  grandmother grandfather grandson granddaughter fiance fiancee girlfriend boyfriend partner friend neighbor
  neighbour roommate classmate colleague son-in-law daughter-in-law brother-in-law sister-in-law mother-in-law
  father-in-law half-brother half-sister stepfather stepmother stepson stepdaughter stepbrother stepsister
  resident witness victim suspect defendant driver passenger pilot operator engineer liaison fundraiser
  fund-raiser volunteer activist organizer organiser campaigner candidate nominee contender incumbent confidant
  associate ally patriarch teacher principal student banker broker investor trader architect actor actress singer
  musician artist chef firefighter paramedic medic councilmember alderman assemblyman assemblywoman speaker
  whip ombudsman treasurer auditor comptroller registrar curator warden guard bodyguard translator interpreter
  caretaker janitor clerk cashier employee worker rector dean provost chaplain hetman taoiseach vizier
  moderator presenter anchor host producer filmmaker publisher blogger developer programmer specialist expert
  climber builder barber carer gamer scrum-half fly-half centre-half centre-back center-back left-back right-back
  half-back wing-back wicketkeeper all-rounder playmaker goaltender shortstop infielder
  headteacher headmaster headmistress forester trawlerman beautician bricklayer plasterer roofer
  consultant strategist pollster lobbyist donor benefactor philanthropist heir heiress czar tsar`.split(
    /\s+/,
  ),
);
