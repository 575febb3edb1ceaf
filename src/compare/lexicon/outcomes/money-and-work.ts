/** Firms, markets, jobs. */
export const moneyAndWork = `
books | polarity course close | whether it made money | make_a_profit make_profit return_to_profit a:profitable a:in_the_black n:profit / a:in_the_red make_a_loss make_loss a:loss-making lose_money n:loss
rating | action course close | what became of the rating | upgrade n:upgrade / downgrade n:downgrade / affirm
bid | action course close | what became of the offer | accept agree_to recommend / reject rebuff turn_down / withdraw drop walk_away
mood-of-firm | polarity course close | how it sees the future | a:upbeat a:optimistic a:bullish a:confident / a:gloomy a:pessimistic a:downbeat a:bearish
forecast | polarity course close | how it stood to what was expected | beat exceed surpass outstrip a:better_than_expected a:above_expectations / miss fall_short a:worse_than_expected a:below_expectations
plant-fate | action course close | what became of it | sell n:sale / close shut shut_down mothball wind_down n:closure / expand enlarge n:expansion
pay | action course close | what became of pay | n:pay_rise n:raise n:pay_increase / n:pay_cut / n:pay_freeze freeze_pay
listing | action course close | whether it is traded | float go_public n:flotation n:listing / delist take_private go_private n:delisting
debt | action course close | what became of the debt | repay pay_off pay_back n:repayment / default_on miss_payment n:default / write_off forgive n:write-off
tender | polarity course close | who got it | win land clinch / lose miss_out_on
contract | action course close | what became of the contract | renew extend n:renewal n:extension / terminate cancel let_expire n:termination n:cancellation
shelves | action course close | whether it can be bought | recall withdraw_from_sale pull_from_shelves n:recall / stay_on_sale remain_on_sale keep_on_sale
work-stoppage | action course close | who stopped the work | strike walk_out down_tools n:strike n:walkout n:walk-out / lock_out n:lockout n:lock-out
job-offer | polarity course close | whether they took it | take_up take_the_job accept / turn_down decline
cover | polarity course close | whether it was insured | insure a:insured n:insurance_policy n:policy / a:without_insurance a:without_cover
jobs | action course close | what becomes of the jobs | keep_on safeguard save protect secure retain / cut axe shed slash lose a:redundant lay_off n:redundancy
funds | action course close | whose money it was | donate n:donation n:gift / lend n:loan / invest n:investment / grant n:grant n:subsidy
stake | polarity course close | which way the stake went | increase raise build_up / reduce trim cut sell_down
supply | polarity course close | how much there is | n:shortage n:scarcity a:scarce run_short / n:surplus n:glut a:plentiful
tariff | polarity course close | which way the tariff went | impose slap raise / scrap drop waive suspend
cash | polarity course close | who pays | a:free_of_charge a:for_free waive / charge bill
market | polarity course close | how trading ended | close_higher end_higher finish_higher a:up rally / close_lower end_lower finish_lower a:down slump
ownership-of-home | action course close | how they hold it | own buy / rent lease
volunteers | polarity course close | whether it was of free will | volunteer a:voluntary a:voluntarily / force compel coerce a:compulsory a:forced a:mandatory
work-hours | action course close | how they work | a:full-time / a:part-time
savings | polarity course close | what became of the money | pay_out refund reimburse n:refund / withhold keep_back refuse_to_refund
`;
