import { outcomes } from "./outcomes/index.js";

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
  /** A matter has parts (counts of a charge), and one source may tell both of different ones. */
  readonly split: boolean;
  /** The one ends the matter (is over, was called off): what lies ahead of the other is excluded too. */
  readonly final: boolean;
  /** Told of many a thing at many a time: only sources of a sentence or two are taken to mean one moment. */
  readonly close: boolean;
  /**
   * Only the grammar tells whether they exclude each other: bought and sold are the two sides of one deal, admitted and
   * denied are of what is said.
   */
  readonly grammar: boolean;
  readonly question: string;
  readonly levels: readonly (readonly string[])[];
}

const rows = `
answer | action course final | whether it was accepted | accept welcome approve adopt ratify pass agree_to sign_off endorse grant award authorise authorize vote_for wave_through n:approval n:acceptance n:adoption n:endorsement n:ratification n:authorisation n:authorization n:go-ahead / reject turn_down refuse veto vote_down throw_out rebuff spurn decline withhold deny vote_against knock_back strike_down n:rejection n:refusal n:veto
verdict | action split | the verdict | convict find_guilty a:guilty n:conviction / acquit clear exonerate find_not_guilty a:not_guilty a:innocent walk_free n:acquittal
plea | polarity | the plea | plead_guilty admit_guilt / plead_not_guilty deny_charge deny_guilt protest_innocence
statement | polarity grammar | whether it was confirmed | confirm admit acknowledge concede n:confirmation n:admission / deny dispute refute contradict rebut n:denial
survival | polarity | whether death came | die kill perish succumb pass_away slay n:death n:killing a:dead / survive a:alive
support | polarity course final | whether it was backed | support back favour favor endorse defend welcome n:support n:backing / oppose resist condemn denounce criticise criticize reject n:opposition
permission | polarity | whether it is allowed | allow permit legalise legalize let a:legal a:allowed a:permitted / ban forbid prohibit outlaw bar a:illegal a:forbidden a:unlawful n:ban n:prohibition
attendance | polarity course | whether they took part | attend take_part participate turn_up show_up join n:attendance / boycott skip stay_away pull_out_of withdraw_from a:absent n:boycott
contest | polarity course grammar | who came out ahead | win triumph prevail n:victory n:win n:triumph / lose n:loss / draw tie n:draw
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
manner-of-death | action | how death came about | suffocate choke asphyxiate smother inhale_smoke n:toxic_gas n:carbon_monoxide n:fume n:smoke_inhalation n:smoke n:suffocation n:asphyxiation / burn incinerate a:burnt n:burn / drown n:drowning / shoot gun_down gun n:gunshot n:shooting / stab knife n:stabbing / strangle throttle n:strangulation / poison n:poisoning / electrocute / crush trample / behead / hang lynch / freeze n:hypothermia / starve n:starvation / bludgeon beat_to_death n:beating / n:heart_attack n:stroke n:cancer n:natural_cause / n:overdose overdose / take_own_life kill_himself kill_herself n:suicide / fall_to_death plunge_to_death die_in_fall die_from_fall die_after_fall kill_in_fall kill_by_fall / n:crash n:collision / n:explosion / n:avalanche / n:pneumonia
hand-of-death | action | by whose hand | shoot_dead gun_down shoot_by kill_by murder n:murder n:homicide / turn_gun_on kill_himself kill_herself kill_themselves take_own_life shoot_himself shoot_herself hang_himself hang_herself n:suicide
damage | action course | how badly it was damaged | destroy flatten raze demolish obliterate level gut wreck burn_to_the_ground burn_down n:destruction a:destroyed / damage dent scratch scorch n:damage a:damaged / a:undamaged a:intact a:unaffected a:unscathed
fire | action course | what became of the fire | extinguish put_out douse quench bring_under_control a:under_control a:out contain n:extinguishing / burn rage blaze a:out_of_control spread flare a:ablaze a:alight / collapse
departure | action final | how the office ended | resign quit step_down stand_down step_aside n:resignation / dismiss sack fire oust remove depose n:dismissal n:sacking n:firing n:ouster n:removal / retire n:retirement / stay_on remain_in_office stay_in_office
change | action course | the direction of the change | rise increase climb grow gain surge soar jump go_up raise lift hike boost edge_up put_up n:rise n:increase n:growth n:gain n:surge n:jump n:hike / fall decline decrease drop plunge slump shrink tumble go_down slide dip cut lower reduce slash edge_down bring_down n:fall n:decline n:decrease n:drop n:plunge n:slump n:cut n:reduction n:dip / a:unchanged hold_steady keep_unchanged leave_unchanged a:flat a:stable
contest-score | action grammar | the outcome of the contest | beat defeat thrash overcome knock_out / lose_to / draw_with tie_with
start | action course final | whether it went ahead | open launch go_ahead take_place kick_off go_live inaugurate hold n:launch n:opening n:inauguration / postpone cancel delay call_off scrap shelve put_off suspend abandon n:postponement n:cancellation n:delay
continuation | action course final | whether it goes on | continue go_on carry_on keep_going last a:ongoing / end finish halt call_off stop a:over conclude cease n:end
landing | action | how the flight ended | land touch_down n:landing / crash crash_into ditch n:crash
vessel | action course | what became of the vessel | sink capsize go_down founder n:sinking / ground strand beach run_aground n:grounding / anchor dock moor / a:afloat
impact | action course | how hard it was hit | ram smash crash_into plough_into hit n:collision / graze clip brush scrape / miss
motion | action course | how they moved | walk stroll a:on_foot / run sprint / drive / cycle / swim / fly
capture | action course | whether they got away | arrest a:under_arrest place_under_arrest capture catch detain overpower apprehend nab seize take_into_custody n:arrest n:capture / escape flee abscond evade get_away a:at_large a:on_the_run slip_away n:escape
validity | action course | whether it still holds | a:in_force a:in_effect a:valid / terminate cancel annul void rescind tear_up a:void a:null_and_void n:termination n:cancellation n:annulment
award | action course | whether it was given or taken away | award grant give / revoke withdraw cancel rescind strip
speed | action course | whether it was sped up or slowed down | accelerate hasten speed_up bring_forward / slow delay postpone put_back
purchase | action course grammar | whether it was bought or sold | buy purchase acquire snap_up n:purchase n:acquisition / sell divest offload dispose n:sale n:disposal
presence | action course grammar | whether they came or left | arrive enter n:arrival / leave depart exit n:departure
deal | action course final | what became of the agreement | sign conclude seal reach strike clinch n:signing sign_deal sign_agreement / terminate cancel scrap abandon tear_up collapse break_down fall_through walk_out break_off n:collapse n:breakdown
reaction | action course | how they took it | cry weep sob a:tearful burst_into_tears break_down / smile laugh grin / show_emotion a:impassive a:unmoved a:stony-faced
power | action course | which way it turned | strengthen intensify n:strengthening / weaken ease n:weakening / die_down abate
building | action course | what was done to it | build construct erect n:construction / demolish tear_down pull_down knock_down n:demolition
hiring | action course | whether jobs come or go | hire recruit n:hiring / lay_off dismiss make_redundant n:layoff n:redundancy
side | action course | which way they went | advance push_forward n:advance / retreat withdraw pull_back n:retreat n:withdrawal
attack | action grammar | who began | attack assault / defend
place | action | which place they came in | come_first finish_first win_gold / come_second finish_second win_silver / come_third finish_third win_bronze / come_last finish_last
shot-at-goal | action close | what came of the shot | score convert net / miss fluff blaze_over / save keep_out
bout | action | how the bout ended | knock_out / outpoint win_on_points
progress | polarity course close | whether they went on | qualify go_through progress n:qualification / eliminate knock_out go_out bow_out crash_out n:elimination
division | polarity | whether they went up or down | promote n:promotion / relegate demote n:relegation n:demotion
ruling-on-goal | polarity | whether it counted | allow award stand / disallow rule_out chalk_off
finish | action course close | how the race ended | finish complete / abandon pull_out drop_out crash_out
rescue | polarity course | whether they were saved | rescue save pull_to_safety pull_alive bring_to_safety n:rescue / drown die perish kill a:dead
sentence | action | the sentence | jail imprison send_to_prison sentence_to_prison / fine n:fine / suspended_sentence community_service n:probation / execute
charge | polarity course close | whether charges were brought | charge indict prosecute n:indictment / release_without_charge drop_charge
appeal | polarity | what came of the appeal | uphold confirm / overturn quash reverse annul
surrender | action course | how they came into custody | arrest capture catch seize overpower n:arrest n:capture / surrender give_himself_up give_herself_up give_themselves_up turn_himself_in turn_herself_in hand_himself_in n:surrender
confession | polarity course close grammar | whether it was admitted | confess admit own_up n:confession n:admission / deny n:denial / stay_silent remain_silent say_nothing
exit | action course close | whether they went or were made to | leave walk_out storm_out walk_off step_out go_home resign quit / throw_out eject evict expel kick_out drag_out escort_out force_out drive_out drive_back remove n:expulsion n:eviction n:ejection
parting | polarity close grammar | whether they came or went | join sign_up_to enter accede n:accession / leave quit withdraw_from pull_out_of n:withdrawal
appointment | action close | how the post was filled | appoint n:appointment / elect n:election / inherit
ballot | polarity | how they voted | vote_for vote_in_favour back / vote_against vote_down / abstain n:abstention
power-lost | polarity close | whether it stayed in power | survive cling_on hold_on / topple bring_down overthrow oust fall n:overthrow n:ouster n:fall
curb | polarity course close | which way the rules went | impose introduce tighten extend toughen n:introduction n:extension / lift ease relax scrap remove loosen abolish n:abolition
ownership | polarity | which way it went | nationalise nationalize n:nationalisation / privatise privatize n:privatisation
union | polarity course close | whether they came together | merge combine join_forces marry wed n:merger n:marriage / split divorce separate break_up n:split n:divorce n:separation
result | polarity | how the year went | make_profit n:profit / make_loss n:loss
solvency | action course close | what became of the firm | go_bankrupt go_bust collapse fold n:bankruptcy n:insolvency / bail_out rescue n:bailout
getting | action close grammar | how it was come by | buy purchase n:purchase / borrow take_on_loan rent lease hire n:loan / steal n:theft / inherit / receive_as_gift
entry | action close | how they got in | break_in force smash_way climb_in n:break-in / let_in invite_in unlock
afloat | action course close | what became of the vessel | sink founder capsize n:sinking / refloat salvage tow lift tug pull_free / dock moor
fall-of-building | action close | how it came down | demolish blow_up tear_down pull_down knock_down n:demolition / collapse cave_in fall_down n:collapse / burn_down / take_down dismantle
upkeep | action course close | what was done to it | restore repair renovate refurbish n:restoration n:repair n:renovation / demolish tear_down scrap pull_down n:demolition
bomb | polarity course | whether it went off | explode detonate go_off blow_up n:explosion n:detonation / defuse disarm make_safe
missile | action close | whether it got through | intercept shoot_down / hit land strike
storm-path | polarity course close | whether it came | hit strike make_landfall / miss veer_away pass_by
truce | polarity course close | whether it was kept | observe keep honour honor respect hold / break violate breach n:violation n:breach
labour | action course close | whether they work | strike walk_out down_tools stop_work / return_to_work go_back_to_work resume_work
crowd | action course close | how it ended | disperse break_up drive_back clear charge / leave go_home go_peacefully leave_peacefully leave_calmly end_peacefully
mood | polarity course close | how it went off | a:peaceful a:calm a:quiet a:orderly / a:violent a:rowdy turn_violent riot clash
recovery | polarity course close | which way the illness went | recover improve n:recovery / worsen deteriorate relapse n:relapse
condition | polarity course close | how they are | a:stable / a:critical
test-result | polarity | what the test showed | test_positive / test_negative
drink | polarity | whether they were sober | a:sober / a:drunk a:intoxicated a:over_the_limit
waking | polarity course close | whether they were awake | a:awake a:conscious / a:asleep a:unconscious sleep
reception | polarity | how it was received | applaud cheer clap praise n:applause n:ovation / boo heckle jeer whistle n:boo
touch | action course close | how they were treated | stroke pat pet hug kiss embrace caress / kick hit punch slap push shove beat
beast | action course close | what became of the animal | shoot kill put_down cull / sedate tranquillise tranquilize move relocate release
reconciliation | action course close | how they met | shake_hand embrace greet / snub ignore
keeping | polarity course close | whether it was given back | return give_back hand_back hand_over / keep retain hold_on_to
parcel | action course close | what became of it | deliver / steal intercept / lose / return
record | polarity course | whether it was kept | save keep store / delete erase wipe destroy
exam | polarity | the result | pass / fail flunk
posture | action course close grammar | how they were placed | sit a:seated / stand / lie / kneel
filled | polarity course close | how full it was | a:full a:packed a:crowded a:sold_out / a:empty a:deserted a:half-empty a:half-full
lock | polarity course close | whether it was locked | lock a:locked / unlock a:unlocked a:open
content | polarity close | whether it was in it | contain include hold / a:free_of a:free_from
switch | polarity course close | whether it was on | switch_on turn_on / switch_off turn_off
hearing | action course | what became of the case | adjourn postpone n:adjournment / throw_out dismiss n:dismissal
fight-or-flight | action course close | what they did | flee run_away retreat / fight fight_back resist stand_ground
direction-of-vote | polarity close | whether it was carried | carry pass approve / defeat reject
company | polarity close | whether they were alone | a:alone / a:accompanied
punctuality | polarity close | whether it was on time | a:on_time a:punctual a:early / a:late a:delayed
transfer | action course grammar | whether it was lent or sold | lend loan n:loan / sell n:sale / give donate n:donation
`;

function readRow(row: string): ActSet {
  const [name = "", type = "", question = "", levels = ""] = row.split(" | ");
  return {
    name: name.trim(),
    type: type.startsWith("polarity") ? "polarity" : "action",
    course: type.includes("course"),
    split: type.includes("split"),
    final: type.includes("final"),
    close: type.includes("close"),
    grammar: type.includes("grammar"),
    question: question.trim(),
    levels: levels.split(" / ").map((level) => level.trim().split(/\s+/)),
  };
}

export const actSets: readonly ActSet[] = `${rows}\n${outcomes}`
  .split("\n")
  .filter((row) => row.trim() !== "")
  .map(readRow);
