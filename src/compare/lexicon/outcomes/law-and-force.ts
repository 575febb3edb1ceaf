/** Courts, police, crime, war and talks. */
export const lawAndForce = `
custody | action course close | whether they were let go | remand remand_in_custody keep_in_custody hold_without_bail deny_bail refuse_bail / bail grant_bail release_on_bail free_on_bail / release_without_charge let_go
penalty-kind | action close | the penalty | jail imprison send_to_prison n:jail n:imprisonment n:prison_term / n:fine pay_fine / suspended_sentence n:suspended_sentence / n:community_service / n:caution let_off_with
charge-kind | action course close | the charge | n:murder / n:manslaughter / n:negligence
theft-kind | action course close | how it was taken | rob hold_up n:robbery / burgle n:burglary / pickpocket / defraud swindle con n:fraud / embezzle n:embezzlement
weapon | action course close | what was used | stab knife n:stabbing / shoot gun_down n:shooting / bludgeon batter / strangle throttle / poison n:poisoning / run_over mow_down / set_alight set_on_fire
case-end | action course close | how the case ended | settle settle_out_of_court n:settlement / go_to_trial stand_trial / drop_case abandon_case throw_out
jury | action course close | whether the jury agreed | reach_verdict return_verdict agree_on_verdict / fail_to_agree fail_to_reach a:deadlocked a:hung n:mistrial
testimony | polarity course close | whether they gave evidence | testify give_evidence take_the_stand a:in_the_witness_box a:on_the_witness_stand enter_the_witness_box answer_questions / refuse_to_testify refuse_to_answer decline_to_answer refuse_to_give_evidence
freed-how | action course close | how they came free | pardon n:pardon n:amnesty / parole n:parole / escape break_out n:escape n:breakout
removal-abroad | action course close | what became of them | extradite n:extradition / deport n:deportation / grant_asylum
gunfire | action course close | whether they aimed at people | open_fire_on shoot_at fire_at fire_into / fire_in_the_air fire_into_the_air fire_over n:warning_shot / hold_fire
crowd-weapon | action course close | what was used on the crowd | n:tear_gas teargas / n:water_cannon / n:rubber_bullet / n:live_round n:live_ammunition n:live_fire / n:baton n:truncheon / n:pepper_spray
town-taken | action course close | who holds it | capture seize overrun conquer retake recapture take_control fall_to n:fall / hold_out hold_off repel repulse beat_back fight_off push_back drive_off
fate-of-fugitive | action course close | whether they were taken alive | shoot_dead kill gun_down a:dead / capture capture_alive take_alive take_prisoner n:capture / surrender give_up lay_down_arms
aid-through | polarity course close | whether it got through | let_through allow_through allow_across let_across wave_through get_through / block turn_back turn_away hold_up refuse_to_let stop loot
talks-end | action course close | how the talks ended | break_down collapse break_off walk_out end_without a:deadlocked n:collapse n:breakdown / reach_agreement reach_deal strike_deal agree_on clinch produce_agreement n:breakthrough
diplomats | action close | what was done to the envoy | expel n:expulsion / recall n:recall
call-up | polarity course close | whether they were called up | mobilise mobilize call_up conscript / demobilise demobilize send_home
armed | polarity course close | whether they were armed | a:armed carry_gun carry_knife / a:unarmed
deliberate | polarity course close | whether it was meant | a:deliberately a:deliberate a:intentional a:intentionally a:on_purpose a:premeditated / a:accidental a:accidentally a:by_accident a:by_mistake a:inadvertently a:unintentionally n:accident
hiding-face | polarity course close | whether the face was seen | a:masked a:hooded a:balaclava / a:unmasked a:bare-faced
ransom | polarity course close | whether it was paid | pay_ransom pay_up / refuse_to_pay
hostages | action course close | how it ended for them | release free let_go n:release / rescue storm / execute behead
extent-of-blame | polarity course close | whether they were blamed | blame fault hold_responsible / exonerate absolve clear
police-dog | action close | how it was found | n:sniffer_dog / n:scanner n:x-ray
loot | polarity course close | whether they took it along | get_away_with make_off_with steal take / leave_empty-handed flee_empty-handed a:empty-handed fail_to_take
help-on-flight | action course close | how they fled | a:on_foot run_off / drive_off speed_off a:by_car / a:on_a_motorcycle a:on_a_motorbike / a:by_boat
`;
