/** Matches, races, players. */
export const sport = `
penalty-kick | action course close | what came of the kick | put_over blaze_over send_over fire_over lift_over / save push_away parry keep_out turn_away beat_away stop / hit_the_post hit_the_bar hit_the_woodwork strike_the_post strike_the_bar rattle / put_wide drag_wide send_wide pull_wide / convert slot_home score tuck_away
goal-how | action course close | how the goal was scored | head header n:header head_in nod_in / volley n:volley / tap_in n:tap-in / n:free_kick n:free-kick / n:penalty n:spot_kick n:spot-kick / n:own_goal
card | action course close | how the referee dealt with it | send_off show_red n:red_card / book show_yellow n:yellow_card n:booking / escape_without escape_with let_off
selection | polarity course close | whether they played | play feature play_full play_the_full / miss sit_out rule_out leave_out omit a:absent watch_from_the_stands watch_from_the_bench a:unused
part-in-match | action course close | from when they played | start a:in_the_starting_line-up / come_off_the_bench come_on n:substitute a:substitute
medal | action course close | which medal | n:gold / n:silver / n:bronze
new-record | action course close | what became of the record | break set smash shatter better / miss fall_short fail_to_break / equal match
club | action course close | where the player goes | sign_for join move_to complete_move / stay stay_at extend_contract sign_new_contract renew_contract pledge_future
toss | action course close | what they chose | bat_first choose_to_bat elect_to_bat / bowl_first choose_to_bowl elect_to_bowl field_first choose_to_field
points | action course close | how it was decided | a:on_points a:unanimous n:decision / stop knock_out n:knockout n:stoppage a:by_knockout
match-off | action course close | whether it was played to the end | abandon n:abandonment / complete finish play_on
lead | polarity course close | who was ahead | lead a:ahead take_the_lead go_ahead / trail a:behind fall_behind come_from_behind
tie | action course close | how it was settled | n:extra_time / n:shoot-out n:shootout / n:normal_time
title | polarity course close | whether the title changed hands | retain defend hold_on_to / lose surrender / regain win
home | polarity course close | where they were playing | a:at_home / a:away
race-end | action course close | how their race ended | crash crash_out n:crash / retire pull_up n:retirement / win finish cross_the_line
ride | action course close | whether the rider stayed on | unseat throw fall_off / stay_on
injury-side | action course close | which it was | n:hamstring / n:ankle / n:knee / n:shoulder / n:groin / n:calf / n:wrist
`;
