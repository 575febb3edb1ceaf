/** Fire, flood, buildings, weather, land, animals, energy. */
export const disasterAndNature = `
fate-of-building | action course close | what became of it | save spare a:intact a:undamaged a:unscathed / destroy burn_down burn_to_the_ground gut raze flatten wipe_out reduce_to_rubble reduce_to_ashes go_up_in_flames n:destruction
held | action course close | whether it held | burst give_way breach break cave_in n:breach n:rupture rupture / hold hold_firm stand_firm withstand
cause-of-fire | action course close | how the fire began | n:arson a:deliberately torch firebomb / n:electrical_fault n:short_circuit n:faulty_wiring n:wiring / n:lightning / n:cigarette / n:gas_leak / n:candle / n:firework n:fireworks n:flare
cause-of-hurt | action course close | how they came to harm | trample crush n:stampede n:crush / n:collapse collapse fall_on / n:explosion explode / n:bullet shoot / n:smoke / fall n:fall
staying | action course close | whether they left their homes | evacuate flee leave_their_homes move_out n:evacuation / stay_put stay_behind stay_at_home stay_indoors shelter_in_place stay_in_their_homes
banks | polarity course close | whether it flooded | burst_banks burst_its_banks overflow spill_over overtop flood n:flooding / stay_within_banks stay_within_its_banks recede subside
lit | polarity course close | whether there was power | lose_power a:without_power a:without_electricity go_dark black_out n:blackout n:power_cut n:outage / restore reconnect a:reconnected
search-on | action course close | whether the search goes on | call_off_search end_search abandon_search give_up_search / continue_search resume_search widen_search extend_search
volcano | polarity course close | whether it broke out | erupt n:eruption / a:quiet a:dormant
rain | polarity course close | how wet it was | a:wet a:wettest a:rainy / a:dry a:driest n:drought
warmth | polarity course close | how warm it was | a:hot a:hottest a:warm a:warmest a:mild / a:cold a:coldest a:chilly a:freezing
harvest | polarity course close | how the crop was | a:bumper a:plentiful a:abundant thrive flourish come_through_well / wither a:meagre a:failed a:ruined ruin n:crop_failure
quality | polarity course close | how it was | a:best a:finest a:strongest / a:worst a:poorest a:weakest
going | polarity course close | how it went | a:well a:smoothly a:successfully / a:badly a:poorly a:disastrously
herd | action course close | what was done with the animals | cull slaughter put_down destroy shoot n:cull n:slaughter / vaccinate n:vaccination / quarantine isolate n:quarantine / spare reprieve
tree | action course close | what became of the tree | fell cut_down chop_down uproot / plant n:planting / spare protect
clean | polarity course close | whether it was clean | a:clean a:unpolluted a:safe_to_drink a:drinkable / a:polluted a:contaminated a:toxic a:undrinkable
species | polarity course close | whether it lives on | a:extinct die_out n:extinction / survive rediscover thrive
wild | action course close | what became of it | release set_free free n:release / keep_in_captivity cage
reactor | action course close | whether it ran | shut_down trip take_offline go_offline a:offline n:shutdown / restart keep_running stay_online a:online come_back_online n:restart
working | polarity course close | whether it worked | a:working work function a:operational a:in_working_order a:in_order / a:out_of_order a:broken a:out_of_action a:faulty a:defective malfunction break_down
site | polarity course close | whether it could be reached | crash go_down go_offline a:offline / stay_up stay_online a:accessible
hole | polarity course close | whether it was mended | fix patch plug repair seal / a:unpatched a:vulnerable a:unrepaired a:exposed
mine-gas | action course close | what killed or hurt them | n:gas n:methane gas / n:flood n:water drown / n:rockfall n:roof_fall n:collapse
daylight | action course close | by day or night | a:in_broad_daylight a:in_daylight a:at_midday a:at_noon / a:at_night a:after_dark a:under_cover_of_darkness a:at_midnight
wall-down | action course close | how it came down | fall_over collapse topple_over n:collapse / demolish pull_down bulldoze n:demolition
levels | polarity course close | how high it stood | a:high a:record-high / a:low a:record-low
size-of-change | polarity course close | which of the two was more | a:higher a:larger a:bigger / a:lower a:smaller
`;
