/** Medicine, research, space. */
export const healthAndScience = `
effect | polarity course close | whether it helped | reduce cut lower ease relieve prevent protect_against a:effective work / have_no_effect make_no_difference a:ineffective do_nothing no_better a:useless / worsen raise increase
hospital | action course close | where they were treated | treat_at_the_scene treat_on_the_spot a:treated_at_the_scene / take_to_hospital rush_to_hospital hospitalise hospitalize admit_to_hospital airlift_to_hospital
discharge | action course close | whether they are still in hospital | discharge send_home release_from_hospital leave_hospital go_home / remain_in_hospital stay_in_hospital keep_in_hospital a:in_intensive_care
breathing | action course close | whether they breathe unaided | a:on_a_ventilator ventilate a:on_life_support / breathe_unaided breathe_alone breathe_on
outbreak | polarity course close | whether it spread | contain bring_under_control peter_out a:contained / spread_further spread_to spread
jab | polarity course close | whether they had the jab | a:vaccinated a:immunised a:immunized / a:unvaccinated a:unimmunised
growth | polarity course close | what the growth was | a:malignant a:cancerous / a:benign
child | action course close | whether it was a boy or a girl | n:boy n:son n:grandson / n:girl n:daughter n:granddaughter
contact | polarity course close | whether it answers | regain_contact restore_contact re-establish_contact answer respond make_contact / lose_contact fall_silent go_silent a:silent
lift-off | action course close | how the launch went | lift_off blast_off lift_into n:lift-off / scrub abort n:scrub / explode blow_up n:explosion
orbit | action course close | where it ended | reach_orbit enter_orbit a:in_orbit graveyard_orbit / burn_up re-enter fall_into crash_into n:re-entry / fly_past overshoot
craft-end | action course close | how it ended | switch_off turn_off shut_down retire / explode break_up disintegrate n:explosion / collide n:collision
study | polarity course close | whether it was borne out | confirm bear_out replicate verify corroborate / refute disprove debunk contradict overturn fail_to_replicate
paper | action course close | what became of the paper | publish n:publication / retract n:retraction
numbers-of | polarity course close | which way the numbers went | recover rebound bounce_back n:recovery / dwindle plummet collapse n:collapse
operation | polarity course close | whether there was an operation | operate_on undergo_surgery undergo_operation n:surgery / treat_without avoid_surgery
in-blood | polarity course close | whether it was found in them | a:positive n:trace / a:negative a:clean
drinking | polarity course close | whether they had drunk | drink have_drink drink_heavily a:drunk a:drinking a:over_the_limit / drink_nothing a:sober stay_sober a:teetotal
pregnancy | action course close | how it ended | give_birth deliver n:birth / miscarry n:miscarriage / abort n:abortion
origin-of-find | action course close | what it is | a:genuine a:authentic a:original n:original / a:fake a:forged n:forgery n:copy n:replica n:hoax
age-of-find | polarity course close | how old it is | a:ancient a:prehistoric a:medieval / a:modern a:recent
`;
