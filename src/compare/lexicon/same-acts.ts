/**
 * Words that tell of one act in news though no dictionary makes them synonyms: a raid is a hold-up, voters go to
 * the polls when the election is held. One line a group, written as in `act-sets.ts`. They are wider than synonyms
 * may be elsewhere, since the same people, things and places have to meet as well.
 */
const rows = `
rob raid hold_up burgle n:robbery n:raid n:hold-up n:heist n:burglary n:break-in break_into break_in
steal take snatch loot vanish disappear make_off n:theft n:looting a:stolen
vandalise vandalize smash wreck trash n:vandalism
rescue save free lift_out bring_out pull_out winch bring_to_the_surface pull_from bring_ashore n:rescue
vote go_to_the_polls go_to_the_ballot cast_ballot n:election n:vote n:ballot n:poll n:polling n:referendum
register sign_up enrol enroll n:registration n:enrolment
open inaugurate unveil go_live start_running enter_service n:opening n:inauguration
cause start spark trigger ignite set_off lead_to blame n:cause
start begin commence break_out set_in erupt get_under_way get_underway kick_off n:start n:outbreak n:beginning n:eruption
end finish conclude stop halt cease call_off n:end
crash collide hit strike smash ram slam plough plow run_into drive_into n:crash n:collision n:accident n:wreck
die perish kill succumb pass_away lose_life n:death n:killing a:dead n:toll
injure hurt wound n:injury n:wound a:hurt a:injured
try go_on_trial stand_trial n:trial
sentence jail imprison n:sentence n:sentencing
convict find_guilty n:conviction
warn alert caution n:warning n:alert
tell inform notify learn n:notification
insure n:insurance a:insured
wear fasten buckle put_on strap
leave evacuate clear clear_out n:evacuation
enter cross invade roll_into march_into n:invasion n:incursion n:entry
close shut shut_down wind_up cease_trading close_its_doors shut_its_doors n:closure n:shutdown a:closed
charge indict n:charge n:indictment
arrest detain apprehend pick_up take_into_custody n:arrest n:detention
merge combine join_forces n:merger n:tie-up
buy purchase acquire take_over n:purchase n:acquisition n:takeover
hear consider take_up deal_with n:hearing
rule decide judge n:ruling n:judgment n:judgement n:decision n:verdict
attack assault raid ambush storm strike bomb shell target n:attack n:assault n:strike n:bombing n:raid
explode blow_up detonate go_off blast n:explosion n:blast n:detonation
resign quit step_down stand_down step_aside bow_out n:resignation
dismiss sack fire oust remove n:dismissal n:sacking
meet gather convene hold_talk n:meeting n:summit n:talk n:gathering n:conference n:session
sign ink initial n:signing n:signature
marry wed tie_the_knot n:wedding n:marriage
bury lay_to_rest inter n:funeral n:burial
bear give_birth n:birth a:born
found establish set_up create form start n:founding n:foundation n:creation
lead head take_over take_charge run n:leadership
appoint name nominate hire n:appointment n:nomination
elect choose pick n:election
depart leave sail set_off take_off set_sail n:departure
arrive land reach dock come_ashore make_landfall n:arrival n:landfall n:landing
sink go_down capsize n:sinking
collapse cave_in give_way fall_down n:collapse
burn burn_down catch_fire set_on_fire set_fire set_ablaze torch set_alight n:fire n:blaze n:arson
extinguish put_out douse bring_under_control n:extinguishing
strike walk_out stop_work down_tools n:strike n:walkout n:stoppage
protest demonstrate march rally n:protest n:demonstration n:march n:rally
pay settle n:payment
pay compensate reimburse refund repay pay_back give_money_back receive_compensation n:compensation n:refund n:reimbursement n:payout
sound go_off ring
know hear_of a:aware
consult ask_for_opinion n:consultation
guard protect watch_over n:protection
allow let permit n:permission
demand ask_for call_for n:demand
deploy send dispatch n:deployment
release free let_go n:release
publish release issue print n:publication n:release
launch lift_off blast_off take_off n:launch n:lift-off n:liftoff
approve pass adopt ratify back vote_on green-light sign_off give_green_light give_go-ahead n:approval n:adoption n:ratification n:passage
reject turn_down refuse rebuff veto decline n:rejection n:refusal n:veto
suspend halt pause freeze n:suspension n:pause
ground suspend n:grounding
ban outlaw prohibit forbid n:ban n:prohibition
cancel call_off scrap drop axe n:cancellation
postpone delay put_off defer push_back n:postponement n:delay
complete finish close wrap_up n:completion
apply seek file_for n:application n:filing
appeal challenge contest lodge_appeal n:appeal
announce declare reveal disclose unveil n:announcement
discover find recover retrieve turn_up come_across n:discovery n:recovery
return go_back come_back n:return
disappear go_missing vanish n:disappearance
abduct kidnap seize take_hostage snatch n:abduction n:kidnapping
take_effect come_into_force enter_into_force come_into_effect start apply begin
expire run_out lapse end n:expiry
hold run take_place stage
hijack seize commandeer capture board n:hijacking n:hijack n:seizure n:capture n:boarding
shoot open_fire fire gun_down n:shooting
stab knife n:stabbing
flood inundate submerge n:flood n:flooding
hit strike shake rock jolt n:quake n:earthquake n:tremor
test check inspect examine n:test n:check n:inspection n:examination
visit travel_to tour go_to come_to n:visit n:trip n:tour
win take claim lift n:win n:victory
score net nod_in head_in n:goal
play face take_on n:match n:game
draw_up draft n:draft
intervene step_in n:intervention
decide resolve n:decision
default miss_payment n:default
expel throw_out deport n:expulsion n:deportation
extradite hand_over n:extradition
withdraw pull_out pull_back n:withdrawal n:pullout
surrender give_up hand_over n:surrender
recall call_back n:recall
vaccinate inoculate immunise immunize n:vaccination
infect contract catch n:infection
transplant operate undergo_surgery n:surgery n:operation
stop_breathing choke suffocate n:suffocation
surge rise increase climb n:rise n:increase
cut reduce lower slash trim axe shed n:cut n:reduction
raise increase lift hike put_up n:rise n:increase n:hike
build construct erect n:construction
demolish tear_down knock_down pull_down n:demolition
search comb sweep n:search n:hunt n:manhunt
lie mislead deceive n:lie
bribe pay_bribe take_bribe n:bribery n:bribe
use deploy employ n:use
throw hurl lob pelt n:throwing
demote relegate n:relegation n:demotion
replace succeed take_over_from n:replacement
move relocate transfer n:move n:relocation n:transfer
`;

export const sameActs: readonly (readonly string[])[] = rows
  .trim()
  .split("\n")
  .map((row) => row.trim().split(/\s+/));
