/**
 * Words for acts and states, in sets: what stands on one level tells the same, what stands on two levels of one
 * set cannot both be true of one thing at one moment. A dictionary's antonyms are too few for news ("put out",
 * "still burning") and its synonyms too narrow ("hold-up", "raided").
 *
 * One line a set: name, type of the difference ("course" with it where one follows on the other), question, levels parted by "/". A word alone is a verb by its
 * lemma; "n:" marks a noun, "a:" an adjective or a phrase that follows "be" ("a:in_custody"); "_" joins words that
 * may have others between them ("turn_down" reads "turned the offer down"). General English: a set must hold in
 * any story, and words of which one always follows on the other (arrested, released) are no set.
 */
export interface ActSet {
  readonly name: string;
  readonly type: "polarity" | "action";
  /**
   * One follows on the other in the common course of things (opened, closed; fled, was caught): a source that tells
   * both tells a course, and is contradicted by nobody who tells one of them.
   */
  readonly course: boolean;
  /** The one ends the matter (is over, was called off): what lies ahead of the other is excluded too. */
  readonly final: boolean;
  readonly question: string;
  readonly levels: readonly (readonly string[])[];
}

const rows = `
answer | action course final | whether it was accepted | accept welcome approve adopt ratify pass agree_to sign_off endorse grant award authorise authorize vote_for wave_through n:approval n:acceptance n:adoption n:endorsement n:ratification n:authorisation n:authorization n:go-ahead / reject turn_down refuse veto vote_down throw_out rebuff spurn decline withhold deny vote_against knock_back strike_down n:rejection n:refusal n:veto
verdict | action course | the verdict | convict find_guilty a:guilty n:conviction / acquit clear exonerate find_not_guilty a:not_guilty a:innocent walk_free n:acquittal
plea | polarity | the plea | plead_guilty admit_guilt / plead_not_guilty deny_charge deny_guilt protest_innocence
statement | polarity | whether it was confirmed | confirm admit acknowledge concede n:confirmation n:admission / deny dispute refute contradict rebut n:denial
survival | polarity | whether death came | die kill perish succumb pass_away slay n:death n:killing a:dead / survive a:alive
support | polarity course final | whether it was backed | support back favour favor endorse defend welcome n:support n:backing / oppose resist condemn denounce criticise criticize reject n:opposition
permission | polarity | whether it is allowed | allow permit legalise legalize let a:legal a:allowed a:permitted / ban forbid prohibit outlaw bar a:illegal a:forbidden a:unlawful n:ban n:prohibition
attendance | polarity course | whether they took part | attend take_part participate turn_up show_up join n:attendance / boycott skip stay_away pull_out_of withdraw_from a:absent n:boycott
contest | polarity course | who came out ahead | win triumph prevail n:victory n:win n:triumph / lose n:loss / draw tie n:draw
safety | polarity course | whether they came to harm | hurt injure wound harm n:injury n:wound a:hurt a:injured a:wounded / a:unhurt a:unharmed a:uninjured a:safe a:unscathed escape_unhurt escape_injury
access | polarity course | whether it was open | open reopen a:open n:opening n:reopening / close shut shut_down seal a:closed a:shut n:closure
liberty | polarity course | whether they were at liberty | remain_free walk_free a:on_bail a:on_bond a:free a:at_large release_on_bail free_on_bail / a:in_custody take_into_custody a:behind_bars a:in_jail a:in_prison remand lock_up stay_in_custody remain_in_custody
whereabouts | polarity course | whether they were found | find recover locate discover turn_up trace n:discovery / a:missing vanish disappear
reality | polarity | whether it is genuine | a:real a:genuine a:authentic a:true / a:fake a:forged a:false a:bogus n:hoax n:fake
knowledge | polarity | whether it was known | know realise realize a:aware / a:unaware a:ignorant
fitness | polarity | whether it is safe | a:safe a:harmless a:fit / a:unsafe a:unfit a:dangerous a:harmful a:contaminated
captivity | polarity course | whether they are free | release free let_go n:release / hold hold_hostage hold_captive a:captive
link | polarity | whether the two belong together | link connect relate a:related a:linked a:connected n:link n:connection / a:unrelated a:unconnected a:unlinked
worth | polarity | how it went | a:successful a:smooth succeed go_smoothly go_well n:success / a:unsuccessful a:chaotic fail go_wrong n:failure
manner-of-death | action | how death came about | suffocate choke asphyxiate smother inhale_smoke n:smoke_inhalation n:smoke n:suffocation n:asphyxiation / burn incinerate a:burnt n:burn / drown n:drowning / shoot gun_down gun n:gunshot n:shooting / stab knife n:stabbing / strangle throttle n:strangulation / poison n:poisoning / electrocute / crush trample / behead / hang lynch / freeze n:hypothermia / starve n:starvation / bludgeon beat n:beating / n:heart_attack n:stroke n:cancer n:natural_cause / n:overdose overdose / take_own_life kill_himself kill_herself n:suicide
hand-of-death | action | by whose hand | shoot_dead gun_down shoot_by kill_by murder n:murder n:homicide / turn_gun_on kill_himself kill_herself kill_themselves take_own_life shoot_himself shoot_herself hang_himself hang_herself n:suicide
damage | action course | how badly it was damaged | destroy flatten raze demolish obliterate level gut wreck burn_to_the_ground burn_down n:destruction a:destroyed / damage dent scratch scorch n:damage a:damaged / a:undamaged a:intact a:unaffected a:unscathed
fire | action course | what became of the fire | extinguish put_out douse quench bring_under_control a:under_control a:out contain n:extinguishing / burn rage blaze a:out_of_control spread flare a:ablaze a:alight / collapse
departure | action final | how the office ended | resign quit step_down stand_down step_aside n:resignation / dismiss sack fire oust remove depose n:dismissal n:sacking n:firing n:ouster n:removal / retire n:retirement / stay_on remain_in_office stay_in_office
change | action course | the direction of the change | rise increase climb grow gain surge soar jump go_up raise lift hike boost edge_up n:rise n:increase n:growth n:gain n:surge n:jump n:hike / fall decline decrease drop plunge slump shrink tumble go_down slide dip cut lower reduce slash edge_down n:fall n:decline n:decrease n:drop n:plunge n:slump n:cut n:reduction n:dip / a:unchanged hold_steady keep_unchanged leave_unchanged a:flat a:stable
contest-score | action | the outcome of the contest | beat defeat thrash overcome knock_out / lose_to / draw_with tie_with
start | action course final | whether it went ahead | open launch go_ahead take_place kick_off go_live inaugurate hold n:launch n:opening n:inauguration / postpone cancel delay call_off scrap shelve put_off suspend abandon n:postponement n:cancellation n:delay
continuation | action course final | whether it goes on | continue go_on carry_on keep_going last a:ongoing / end finish halt call_off stop a:over conclude cease n:end
landing | action | how the flight ended | land touch_down n:landing / crash crash_into ditch come_down n:crash
vessel | action course | what became of the vessel | sink capsize go_down founder n:sinking / ground strand beach run_aground n:grounding / anchor dock moor / a:afloat
impact | action course | how hard it was hit | ram smash crash_into plough_into hit n:collision / graze clip brush scrape / miss
motion | action course | how they moved | walk stroll a:on_foot / run sprint / drive / cycle / swim / fly
capture | action course | whether they got away | arrest capture catch detain overpower apprehend nab seize take_into_custody n:arrest n:capture / escape flee abscond evade get_away a:at_large a:on_the_run slip_away n:escape
award | action course | whether it was given or taken away | award grant give / revoke withdraw cancel rescind strip
speed | action course | whether it was sped up or slowed down | accelerate hasten speed_up bring_forward / slow delay postpone put_back
purchase | action course | whether it was bought or sold | buy purchase acquire snap_up n:purchase n:acquisition / sell divest offload dispose n:sale n:disposal
presence | action course | whether they came or left | arrive enter n:arrival / leave depart exit n:departure
deal | action course final | what became of the agreement | sign conclude seal reach strike clinch n:signing / terminate cancel scrap abandon tear_up collapse break_down fall_through walk_out break_off n:collapse n:breakdown
reaction | action course | how they took it | cry weep sob a:tearful burst_into_tears break_down / smile laugh grin / show_emotion a:impassive a:unmoved a:stony-faced
power | action course | which way it turned | strengthen intensify n:strengthening / weaken ease n:weakening / die_down abate
building | action course | what was done to it | build construct erect n:construction / demolish tear_down pull_down knock_down n:demolition
hiring | action course | whether jobs come or go | hire recruit n:hiring / lay_off dismiss make_redundant n:layoff n:redundancy
side | action course | which way they went | advance push_forward n:advance / retreat withdraw pull_back n:retreat n:withdrawal
attack | action | who began | attack assault / defend
transfer | action course | whether it was lent or sold | lend loan n:loan / sell n:sale / give donate n:donation
`;

function readRow(row: string): ActSet {
  const [name = "", type = "", question = "", levels = ""] = row.split(" | ");
  return {
    name: name.trim(),
    type: type.startsWith("polarity") ? "polarity" : "action",
    course: type.includes("course"),
    final: type.includes("final"),
    question: question.trim(),
    levels: levels.split(" / ").map((level) => level.trim().split(/\s+/)),
  };
}

export const actSets: readonly ActSet[] = rows.trim().split("\n").map(readRow);
