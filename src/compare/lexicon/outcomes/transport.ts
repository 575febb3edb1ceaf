/** Ships, aircraft, trains, roads. */
export const transport = `
mishap-at-sea | action course close | what befell the vessel | run_aground hit_rocks strike_rocks n:grounding / collide_with n:collision / catch_fire n:fire n:blaze / capsize turn_over roll_over keel_over / break_down lose_power n:engine_failure n:breakdown / break_in_two break_apart / explode n:explosion
fate-of-vessel | action course close | what became of the vessel | sink go_down founder n:sinking / limp reach_port tow_into tow_to bring_into make_port sail_into / refloat
crew | action course close | whether they left the ship | abandon_ship take_to_lifeboat take_to_the_lifeboats / stay_aboard stay_on_board remain_aboard remain_on_board
cargo | action course close | what became of the cargo | jettison dump lose_overboard go_overboard / unload discharge / spill leak n:spill n:leak
flight-end | action course close | how the flight ended | land_safely touch_down land_normally / crash crash-land plunge_into ditch n:crash / overrun skid_off slide_off veer_off run_off / break_up disintegrate
flight-course | action course close | whether it went on | continue fly_on go_on / turn_back turn_round turn_around divert n:diversion
take-off | action course close | whether it took off | take_off / abort_take-off abort n:abort
engine | action course close | whether the engine worked | fail cut_out stall flame_out n:failure / run_normally work_normally
wheels | polarity course close | whether it came down | lower extend a:down / jam stick fail_to_extend fail_to_lower
train-accident | action course close | what befell the train | derail leave_the_rails come_off_the_rails jump_the_tracks n:derailment / collide_with crash_into run_into n:collision
driver-after | polarity course close | whether the driver stayed | stop stay_at_the_scene remain_at_the_scene wait / drive_off drive_away speed_off flee_the_scene leave_the_scene
light | action course close | what the light showed | a:red / a:green / a:amber
service | polarity course close | whether it ran | run operate a:running / cancel suspend halt n:cancellation n:suspension
overturned | action course close | what the vehicle did | overturn flip roll_over / stay_upright remain_upright
brakes | polarity course close | whether they worked | brake_fail brakes_fail n:brake_failure / brake_hard n:emergency_brake
boarding | polarity course close | whether they got on | board get_on embark / disembark get_off alight
travel-by | action course close | how they travelled | a:by_train / a:by_car a:by_road / a:by_plane a:by_air / a:by_bus a:by_coach / a:by_boat a:by_ship a:by_ferry a:by_sea / a:on_foot / a:by_bicycle a:by_bike
carried-out | action course close | how they got out | walk_out walk_away walk_to_safety / carry_out carry_on_stretcher stretcher airlift
toll-gate | polarity course close | whether one pays | scrap_toll abolish_toll / introduce_toll charge_toll
belt | polarity course close | whether it was worn | wear_seatbelt wear_seat_belt wear_helmet / a:unbelted a:helmetless a:bareheaded
`;
