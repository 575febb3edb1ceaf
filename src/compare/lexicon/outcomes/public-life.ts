/** Parliament, elections, schools, churches, arts. */
export const publicLife = `
bill-course | action course close | what became of the bill | withdraw shelve pull scrap n:withdrawal / put_to_a_vote put_to_vote put_to_the_vote go_to_a_vote force_a_vote
bill-end | action course close | what became of the bill | withdraw pull n:withdrawal / vote_down defeat throw_out / vote_through carry
assent | polarity course close | whether it became law | sign_into_law give_assent enact / veto refuse_assent refuse_to_sign
coalition | polarity course close | whether it belongs to the government | join_the_government join_the_coalition enter_government / leave_the_government leave_the_coalition quit_the_government quit_the_coalition
seat | action course close | what became of the seat | hold retain keep / lose / gain
candidacy | polarity course close | whether they stand | run_for stand_for stand_as seek_election seek_re-election announce_candidacy throw_hat / rule_out_running drop_out withdraw_candidacy pull_out_of stand_aside
election-night | action course close | how the result was taken | concede concede_defeat accept_result / challenge_result contest_result reject_result demand_recount / claim_victory declare_victory
referendum | polarity course close | how they voted | vote_yes vote_in_favour vote_for / vote_no vote_against
emergency | polarity course close | whether it is in force | declare_emergency impose_emergency impose_curfew declare_curfew / lift_emergency end_emergency lift_curfew end_curfew
inquiry | polarity course close | whether there is an inquiry | open_inquiry launch_inquiry order_inquiry launch_investigation open_investigation order_investigation / drop_inquiry close_inquiry rule_out_inquiry drop_investigation close_investigation
apology | polarity course close | whether they were sorry | apologise apologize say_sorry n:apology express_regret / refuse_to_apologise refuse_to_apologize stand_by a:unrepentant a:defiant
opinion | polarity course close | how they judged it | praise commend hail applaud laud welcome n:praise / criticise criticize condemn denounce slam lambast attack deplore n:criticism n:condemnation
agreement | polarity course close | whether they agreed | agree a:unanimous a:united n:agreement n:consensus / disagree clash a:divided a:split n:disagreement n:rift
talking | polarity course close | whether they spoke | speak_to answer_questions comment take_questions / stay_silent remain_silent say_nothing refuse_to_comment decline_to_comment refuse_to_answer
discipline | action course close | how they were punished | expel n:expulsion / suspend n:suspension / reprimand warn n:reprimand n:warning n:detention
discipline-of-staff | action course close | how they were punished | dismiss sack fire n:dismissal n:sacking / suspend n:suspension place_on_leave put_on_leave / reprimand demote transfer n:reprimand n:demotion
vandalism | action course close | what was done to it | slash slit rip / douse spray daub splash pelt / smash shatter n:hammer / set_alight burn / glue
taken-or-spoilt | action course close | what was done to it | steal n:theft / damage vandalise vandalize deface n:vandalism
auction | polarity course close | whether it sold | sell fetch go_for go_under_the_hammer / go_unsold fail_to_sell a:unsold
monument | action course close | what becomes of it | unveil erect put_up n:unveiling / remove pull_down n:removal
funeral | action course close | how they were laid to rest | bury inter n:burial / cremate n:cremation
clergy | action course close | what was done to the cleric | ordain consecrate n:ordination / defrock unfrock laicise laicize
broadcast | action course close | how it was shown | a:live / a:recorded a:pre-recorded a:taped record
open-session | polarity course close | whether it was public | a:in_public a:publicly a:public a:open / a:in_private a:privately a:behind_closed_doors a:closed-door a:in_camera a:secret a:secretly
vote-margin | action course close | how clear the vote was | a:unanimously a:unanimous a:overwhelmingly / a:narrowly a:narrow
tone | polarity course close | how they got on | a:cordial a:friendly a:amicable a:warm a:constructive / a:frosty a:tense a:heated a:acrimonious a:stormy a:hostile
meeting-held | polarity course close | whether they met | meet hold_talks n:meeting / cancel_meeting call_off_meeting snub refuse_to_meet
promise | polarity course close | whether the word was kept | keep_promise honour_pledge keep_its_word keep_his_word keep_her_word fulfil / break_promise renege go_back_on
language | action course close | in which language | a:in_english / a:in_french / a:in_german / a:in_spanish / a:in_russian / a:in_arabic / a:in_chinese
majority | polarity course close | how many of them | n:majority a:most / n:minority
will | action course close | to whom it goes | leave_to bequeath n:bequest / disinherit cut_out
pupils | polarity course close | whether the school takes them | admit enrol enroll accept / turn_away refuse_admission reject
hunger-strike | polarity course close | whether they eat | a:on_hunger_strike refuse_food n:hunger_strike / end_hunger_strike eat
married | action course close | whether they are a couple | get_married marry wed / get_divorced divorce / get_engaged n:engagement
guests | polarity course close | whether they came | attend turn_up a:present join sit_beside / a:absent stay_away boycott shun a:uninvited
ban-on | polarity course close | which way the rule went | introduce_ban impose_ban / lift_ban end_ban scrap_ban
headline-act | polarity course close | whether it went on | perform go_on_stage play n:performance / cancel pull_out call_off
`;
