import { addTo, type Dimension } from "../../../domain/index.js";

/**
 * What a sum, a share or a length of time is an amount of, whatever noun or verb says it: "bought for", "a price
 * of", "valued at" are one aspect of money, "jailed for", "a prison term of" one of time.
 *
 * Lemmas, general English. A word stands where newsrooms mostly use it beside such an amount; one that goes with
 * anything ("deal", "pay", "rise") stands nowhere. Within a dimension two aspects are two attributes.
 */
const table: Readonly<Partial<Record<Dimension, Readonly<Record<string, string>>>>> = {
  money: {
    price:
      "price cost buy purchase acquire acquisition takeover buyout sell sale value valuation worth bid fetch auction hammer charge costly buyer seller",
    fine: "fine penalty penalise penalize sanction",
    damages: "compensation compensate settlement settle redress reparation",
    profit: "profit earn earnings surplus net",
    loss: "loss deficit lose shortfall",
    revenue: "revenue turnover takings receipt",
    savings: "saving savings save synergy",
    investment: "invest investment inject injection investor",
    spending: "spend spending budget expenditure outlay",
    gift: "donate donation pledge aid grant gift give contribution contribute",
    raised: "raise fundraise fundraiser fundraising crowdfund",
    debt: "debt owe loan borrow borrowing lend arrears bailout mortgage",
    pay: "salary wage bonus pension pay-off payoff earn",
    ransom: "ransom extort extortion blackmail",
    prize: "prize jackpot winnings lottery purse",
    reward: "reward bounty",
    harm: "damage destruction devastation",
    theft:
      "steal theft haul loot rob robbery robber heist embezzle embezzlement defraud fraud swindle launder scam cheat thief con trick dupe fleece",
    rent: "rent rental lease tenant",
    fare: "fare ticket fee tuition toll admission",
    tax: "tax duty levy vat tariff",
    bail: "bail bond",
  },
  percent: {
    inflation: "inflation cpi dearer consumer",
    unemployment: "unemployment jobless joblessness unemployed",
    turnout: "turnout abstain abstention",
    stake: "stake own shareholding shareholder stakeholder holding",
    vote: "vote ballot support approve approval poll referendum elect election voter candidate lead back",
    shares: "share stock trading session equity close index market",
    interest: "interest lending borrowing mortgage central",
    growth: "growth gdp economy grow output expand economic",
    tax: "tax tariff duty levy vat",
    pay: "wage pay salary",
    exam: "pass exam examination grade candidate pupil",
    efficacy: "efficacy effective effectiveness protect protection efficacious vaccine",
    contained: "contain contained containment containing",
    full: "capacity occupancy full reservoir",
    sales: "sale revenue turnover",
    profit: "profit earnings margin",
    harm: "destroy damage flatten ruin",
    absence: "absent absence sick attend attendance",
    cut: "staff workforce job",
    emissions: "emission carbon greenhouse",
    risk: "risk likely likelihood chance probability",
    rent: "rent rental",
    fare: "fare ticket",
  },
  duration: {
    sentence: "jail sentence imprison imprisonment prison gaol bar incarcerate incarceration convict",
    strike: "strike walkout stoppage walk-out walk picket",
    contract: "contract deal extension lease tie",
    ban: "ban suspend suspension disqualify disqualification exclude exclusion",
    trial: "trial hearing",
    deliberation: "deliberate deliberation jury juror verdict",
    delay: "delay late postpone hold-up wait queue lateness stick strand",
    closure: "close closure shut shutdown reopen",
    outage: "outage blackout power interruption offline electricity",
    siege: "siege standoff stand-off hostage barricade",
    search: "search hunt comb scour",
    flight: "flight journey trip voyage fly cross crossing commute travel sail",
    marriage: "marriage marry wed wife husband",
    office: "tenure rule reign office govern term",
    career: "career coach manage play retire",
    war: "war conflict fighting invasion battle offensive",
    inquiry: "investigation inquiry probe investigate study",
    talks: "meeting talk speech address debate negotiation negotiate summit speak",
    surgery: "operation surgery operate surgeon",
    race: "race finish lap marathon runner sprint win winner clock record",
    truce: "ceasefire truce cease-fire lull",
    trapped: "trap stick strand rescue underground rubble",
    fire: "fire blaze burn extinguish firefighter flame",
    shaking: "shake tremor quake earthquake shaking",
    suspension: "sideline injury injured surgery recover recovery",
    evacuation: "evacuate evacuation",
    notice: "notice warning warn",
  },
  length: {
    height: "high height tall surge wave altitude tower elevation plume column ash fly cruise",
    depth: "deep depth water beneath underground underwater hypocentre hypocenter",
    width: "wide width broad diameter crater",
    span: "long length trail road tunnel bridge fence wall convoy queue route pipeline",
    jump: "jump leap throw",
  },
  temperature: {
    high: "high maximum hot hottest heat heatwave bake swelter noon afternoon",
    low: "low minimum cold coldest freeze frost chill overnight night",
  },
  speed: {
    wind: "wind gust hurricane storm cyclone typhoon",
    limit: "limit restriction",
    vehicle: "drive car driver lorry van train motorist travel",
  },
};

type Aspects = ReadonlyMap<string, readonly string[]>;
const byDimension = new Map<string, Aspects>();
for (const [dimension, aspects] of Object.entries(table)) {
  const words = new Map<string, string[]>();
  for (const [name, list] of Object.entries(aspects))
    for (const word of list.split(" ")) addTo(words, word, name);
  byDimension.set(dimension, words);
}

/** Aspects that a lemma may tell of; none for most words. */
export const aspectsOf = (dimension: Dimension, lemma: string): readonly string[] =>
  byDimension.get(dimension)?.get(lemma) ?? [];

export const hasAspects = (dimension: Dimension): boolean => byDimension.has(dimension);
