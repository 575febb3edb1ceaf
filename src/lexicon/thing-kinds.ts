/**
 * Kinds of named things, field by field: what a source may call a ship, a firm, a place or a work beside its name.
 *
 * Of one field a thing is one kind; bars part the kinds, commas the names of one. A name for more than one kind
 * ("vessel", "company", "programme") is in no row: it excludes nothing. What one thing may well be at once
 * (a hotel with a casino, a port that is a city) stands in one kind or in none.
 */
const rows = `
warship: frigate, missile frigate, guided missile frigate, stealth frigate | destroyer, guided missile destroyer | corvette |
  cruiser, battlecruiser | battleship | aircraft carrier | submarine, sub | minesweeper, minehunter |
  patrol vessel, patrol boat, patrol ship, gunboat, cutter | landing ship, amphibious ship, assault ship | hospital ship |
  training ship | icebreaker | research vessel, research ship, survey ship, survey vessel
merchant ship: tanker, oil tanker, gas tanker, supertanker, chemical tanker, oil carrier, lng carrier |
  bulk carrier, bulker, ore carrier | container ship, container vessel, boxship |
  cargo ship, freighter, cargo vessel, coaster | car carrier | ferry, passenger ferry, car ferry |
  cruise ship, cruise liner, ocean liner, passenger liner |
  trawler, fishing boat, fishing vessel, fishing trawler, dhow | tug, tugboat | yacht, superyacht, sailing boat, sailboat | barge, pontoon | lifeboat | drillship, oil rig | canoe, kayak
aircraft: airliner, passenger plane, passenger jet, jetliner | helicopter, chopper | fighter, fighter jet, fighter plane, warplane |
  bomber | cargo plane, freight plane, transport plane | drone, unmanned aircraft, uav | glider | airship, zeppelin, blimp |
  seaplane, floatplane | balloon, hot air balloon | private jet, business jet | light aircraft, light plane
spacecraft: satellite | rocket, launcher, launch vehicle | rover | probe, orbiter, lander | space station | space telescope
road vehicle: car, sedan, hatchback, saloon | truck, lorry, tractor trailer | bus, coach, minibus | van, minivan |
  motorcycle, motorbike | scooter, moped | bicycle, bike | tractor | pickup, pickup truck | sport utility vehicle, suv
gun: rifle, assault rifle | pistol, handgun | revolver | shotgun | machine gun | submachine gun | mortar | cannon, howitzer
finance: bank, lender | brokerage, brokerage firm, stockbroker, broker | insurer, insurance company, insurance firm |
  hedge fund | pension fund | stock exchange, bourse | rating agency, ratings agency | building society | credit union |
  accounting firm, auditor | law firm | consultancy, consulting firm | pollster, polling firm
industry: airline, carrier | carmaker, automaker, car manufacturer | brewer, brewery | drugmaker, drug maker, pharmaceutical company |
  retailer, supermarket chain, grocer | steelmaker | oil company, oil producer, oil firm | miner, mining company, mining firm |
  shipbuilder, shipyard | chipmaker | planemaker, aircraft manufacturer | shipping line, shipping company | railway, railroad |
  publisher, publishing house | telecoms operator, phone company, telecom operator | software maker, software company, software firm |
  construction company, construction firm, builder | charity, nonprofit | trade union, labor union, labour union
settlement: village, hamlet | city, metropolis
water: river | lake | sea | ocean | strait | canal | reservoir | creek, stream | waterfall | glacier
land: island, isle | peninsula | mountain, peak | volcano | desert | valley | plateau | cape | archipelago
district: province | state | county | borough | region | republic | kingdom | emirate | canton | prefecture
worship: church, chapel, cathedral | mosque | temple | synagogue | monastery, convent, abbey
house: hospital, clinic | prison, jail | school | university | hotel | museum | library | theater, theatre | stadium | airport |
  warehouse | factory | nightclub, night club | restaurant | supermarket | power plant, power station | refinery
school: primary school, elementary school, grade school | high school, secondary school | middle school, junior high school |
  kindergarten, nursery school, preschool | college | university
medium: newspaper, daily, tabloid | magazine, weekly | television station, tv station, television channel, tv channel, television network |
  radio station | news agency, wire service
work: novel | film, movie | play | musical | opera | album | song, single | poem | ballet | symphony | documentary |
  television series, tv series, sitcom | painting | sculpture, statue | video game, computer game
storm: hurricane | tropical storm | typhoon | cyclone | blizzard | tornado
creature: tiger | lion | bear | elephant | dolphin | whale, orca | shark | horse | dog | cat | gorilla | chimpanzee | eagle | panda
illness: virus | bacterium, bacteria | fungus | parasite
drug: vaccine | antibiotic | painkiller | antidepressant | sedative | antiviral | steroid
software: virus | worm | trojan, trojan horse | ransomware | spyware | browser, web browser | operating system | search engine |
  spreadsheet | word processor
crop: wheat | rice | maize, corn | soybean, soya`;

/** A field and one of its kinds, by the kind's first name. */
export interface ThingKind {
  readonly field: string;
  readonly kind: string;
}

const kinds: ReadonlyMap<string, readonly ThingKind[]> = (() => {
  const found = new Map<string, ThingKind[]>();
  for (const row of rows.trim().split(/\n(?=\S)/)) {
    const colon = row.indexOf(":");
    for (const names of row.slice(colon + 1).split("|")) {
      const [kind = "", ...others] = names.split(",").map((name) => name.trim().replace(/\s+/g, " "));
      for (const name of [kind, ...others])
        found.set(name, [...(found.get(name) ?? []), { field: row.slice(0, colon), kind }]);
    }
  }
  return found;
})();

const mostWords = 3;

/** The kinds that a description's last words name ("Indian-flagged oil tanker"); the longest name counts. */
export function kindsEnding(words: readonly string[]): readonly ThingKind[] {
  for (let length = Math.min(mostWords, words.length); length > 0; length--) {
    const own = kinds.get(words.slice(-length).join(" "));
    if (own !== undefined) return own;
  }
  return [];
}

/** Whether a thing cannot be both: two kinds of one field. */
export const areExclusiveKinds = (a: readonly ThingKind[], b: readonly ThingKind[]): boolean =>
  a.some((one) => b.some(({ field, kind }) => field === one.field && kind !== one.kind)) &&
  !a.some((one) => b.some(({ field, kind }) => field === one.field && kind === one.kind));
