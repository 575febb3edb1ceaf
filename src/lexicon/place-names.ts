/**
 * Short forms, metonyms and regions that the generated lists lack. A metonym stands for the country whose
 * government sits there, so that "Downing Street said" and "London said" are one voice.
 */

/** Written form → the name it has in the gazetteer. */
export const placeAliases: ReadonlyMap<string, string> = new Map([
  ["US", "United States"],
  ["U.S.", "United States"],
  ["U.S", "United States"],
  ["USA", "United States"],
  ["U.S.A.", "United States"],
  ["America", "United States"],
  ["UK", "United Kingdom"],
  ["U.K.", "United Kingdom"],
  ["U.K", "United Kingdom"],
  ["Britain", "United Kingdom"],
  ["UAE", "United Arab Emirates"],
  ["U.A.E.", "United Arab Emirates"],
  ["Emirates", "United Arab Emirates"],
  ["DRC", "DR Congo"],
  ["Democratic Republic of Congo", "DR Congo"],
  ["Burma", "Myanmar"],
  ["Holland", "Netherlands"],
  ["Swaziland", "Eswatini"],
  ["Czech Republic", "Czechia"],
  ["East Timor", "Timor-Leste"],
  ["Cape Verde", "Cabo Verde"],
  ["Macedonia", "North Macedonia"],
  ["Kiev", "Kyiv"],
  ["Odessa", "Odesa"],
  ["Kharkov", "Kharkiv"],
  ["Lvov", "Lviv"],
  ["Peking", "Beijing"],
  ["Rangoon", "Yangon"],
  ["Bombay", "Mumbai"],
  ["Calcutta", "Kolkata"],
  ["Madras", "Chennai"],
  ["Bangalore", "Bengaluru"],
  ["Saigon", "Ho Chi Minh City"],
  ["NYC", "New York City"],
  ["D.C.", "Washington"],
  ["DC", "Washington"],
  ["L.A.", "Los Angeles"],
]);

/** Seat of government → its country. Capitals count as such seats too. */
export const metonyms: ReadonlyMap<string, string> = new Map([
  ["Kremlin", "Russia"],
  ["White House", "United States"],
  ["Pentagon", "United States"],
  ["Capitol Hill", "United States"],
  ["State Department", "United States"],
  ["Washington", "United States"],
  ["Downing Street", "United Kingdom"],
  ["Whitehall", "United Kingdom"],
  ["Westminster", "United Kingdom"],
  ["Foreign Office", "United Kingdom"],
  ["Elysee", "France"],
  ["Élysée", "France"],
  ["Quai d'Orsay", "France"],
  ["Bundestag", "Germany"],
  ["Knesset", "Israel"],
  ["Blue House", "South Korea"],
  ["Zhongnanhai", "China"],
  ["Holy See", "Vatican City"],
  ["Vatican", "Vatican City"],
  ["The Hague", "Netherlands"],
]);

/** Demonyms in use that the country data lacks → the country or region. */
export const demonyms: ReadonlyMap<string, string> = new Map([
  ["British", "United Kingdom"],
  ["Briton", "United Kingdom"],
  ["Britons", "United Kingdom"],
  ["English", "England"],
  ["Scottish", "Scotland"],
  ["Scots", "Scotland"],
  ["Welsh", "Wales"],
  ["Northern Irish", "Northern Ireland"],
  ["Somalian", "Somalia"],
  ["Somalis", "Somalia"],
  ["Saudi", "Saudi Arabia"],
  ["Saudis", "Saudi Arabia"],
  ["Emirati", "United Arab Emirates"],
  ["Afghan", "Afghanistan"],
  ["Kurdish", "Kurdistan"],
  ["Argentinian", "Argentina"],
  ["Danes", "Denmark"],
  ["Dane", "Denmark"],
  ["Finns", "Finland"],
  ["Poles", "Poland"],
  ["Pole", "Poland"],
  ["Swedes", "Sweden"],
  ["Swede", "Sweden"],
  ["Turks", "Turkey"],
  ["Turk", "Turkey"],
  ["Spaniard", "Spain"],
  ["Spaniards", "Spain"],
  ["Frenchman", "France"],
  ["Dutchman", "Netherlands"],
  ["Irishman", "Ireland"],
  ["Englishman", "England"],
  ["Bosnian", "Bosnia and Herzegovina"],
  ["Filipino", "Philippines"],
  ["Filipina", "Philippines"],
  ["Palestinian", "Palestine"],
  ["European", "Europe"],
  ["Asian", "Asia"],
  ["African", "Africa"],
  ["Soviet", "Soviet Union"],
  ["Western", "West"],
  ["Arab", "Arab world"],
  ["Iranian", "Iran"],
  ["Chechen", "Chechnya"],
  ["Tibetan", "Tibet"],
  ["Crimean", "Crimea"],
  ["Catalan", "Catalonia"],
  ["Texan", "Texas"],
  ["Californian", "California"],
]);

/** Nouns that make the name they end a place: "Fifth Avenue", "Gulf of Aden", "Kent County". */
export const placeNouns: ReadonlySet<string> = new Set(
  `street st avenue ave road rd boulevard blvd lane drive square plaza highway bridge tunnel airport station stadium
  arena horn park beach bay gulf sea ocean strait channel island islands isle peninsula cape river lake creek canal falls
  mountain mountains mount hill hills valley desert forest coast port harbor harbour pier city town village
  township borough county province district region state territory republic kingdom emirate oblast prefecture
  governorate canton parish suburb neighborhood neighbourhood terrace court-house cemetery field airfield
  ravine skerry gorge canyon gulch fjord firth loch lough cove inlet lagoon reef atoll islet archipelago headland
  promontory ridge escarpment plateau volcano glacier rapids waterfall reservoir dam weir quay wharf jetty quarry
  colliery barracks checkpoint steppe delta estuary basin oasis
  camp castle palace cathedral hotel mall intersection turnpike parkway expressway motorway freeway strip`.split(
    /\s+/,
  ),
);

/** Prepositions after which a bare name is a place more often than not. */
export const placePrepositions: ReadonlySet<string> = new Set(
  "in at near from to off outside inside across around throughout toward towards into via".split(" "),
);
