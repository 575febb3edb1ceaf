/** Nouns that make the name they end (or begin, before "of") a body: "Foreign Ministry", "Bank of England". */
export const organisationNouns: ReadonlySet<string> = new Set(
  `ministry department bureau agency office commission committee council court tribunal parliament congress senate
  assembly house cabinet government administration authority board directorate service services police force forces
  army navy guard corps command brigade regiment battalion squad precinct university college school institute
  academy hospital clinic centre center laboratory observatory museum library foundation fund trust bank group
  company corporation corp inc ltd llc plc holdings industries airlines airways lines shipping motors energy oil gas
  systems technologies software networks media press news times post journal gazette herald tribune television radio
  channel union federation confederation association society organization organisation league alliance coalition
  party front movement campaign church club team united crew gang network survey crescent cross nations
  consulate embassy mission secretariat exchange syndicate partnership partners associates brothers
  stores supermarkets pharmacy labs studios records pictures entertainment orchestra choir band
  unit division branch station summit forum conference initiative task-force taskforce militia brigades`.split(
    /\s+/,
  ),
);

/** Bodies that act without a name: "the regulator", "the county". None of them ends the name of one. */
const actingBodies = new Set(
  `regulator watchdog county city town borough village municipality airline brewery retailer carmaker startup start-up
  broadcaster newspaper coastguard manufacturer insurer lender chain operator supermarket brewer publisher developer shipyard
  factory consortium conglomerate charity prosecution defence parish diocese`.split(/\s+/),
);

export const isBodyNoun = (word: string): boolean => organisationNouns.has(word) || actingBodies.has(word);

/** Nouns whose name may go on with "of" or "for" and a further name or noun: "Ministry of Defence". */
export const ofNouns: ReadonlySet<string> = new Set([
  ..."ministry department bureau bank university college institute court house church society association board".split(
    " ",
  ),
  ..."agency authority trust fund foundation museum laboratory observatory guild order brotherhood".split(
    " ",
  ),
  ..."council office horn port gulf bay sea strait isle island cape city republic kingdom state district league union".split(
    " ",
  ),
  ..."federation organization organisation academy commission chamber school mayor axis coalition committee center centre".split(
    " ",
  ),
]);
