grouping 0.83
@rise conflicting consistent
@offer changing consistent
@pass in_range in_range
@routes conflicting apart
@allroutes consistent consistent
@days conflicting conflicting
@loss consistent apart
@inflation consistent consistent
@hourly consistent apart
@vote consistent changing
@bonus consistent apart
@old consistent consistent
@arrest consistent apart
@deal conflicting changing
@dealyears consistent consistent
@depots consistent apart
## s1 2024-01-15
Bus strike brings Carrow to a halt

CARROW, Jan 15, 2024 (Isle Press) - About [3,400|drivers] bus drivers walked out in Carrow on Monday in a dispute over pay, their union said, leaving more than [400,000|pass] passengers without a ride. The operator, CityLine, said that [2,900|drivers] staff were on strike.

CityLine ran buses on only [30|running] of its [210|allroutes] routes.

The union wants a [12 percent|rise] rise, saying that inflation of [7 percent|inflation] has eaten into the drivers' pay of [£14.20|hourly] an hour. The company has offered [four percent|offer].

[Eighty-seven percent|vote] of members who voted backed the strike. In 2012 Carrow's buses stood still for [three|old] weeks.
## s2 2024-01-16
WHEELS OFF: commuters' misery on day two

Tuesday 16 January 2024

THERE was a [six-mile|queue] tailback on the ring road yesterday as bus drivers demanding a [21 per cent|rise] pay hike stayed at home.

Some [430,000|pass] travellers a day are hit. [One hundred and eight|routes] routes have no buses at all. Taxi fares are up [40 per cent|taxi].

"I am on [£14.20|hourly] an hour and I can't feed my kids," said Joe Mallin, [45|age], who has driven buses for [19|service] years and stood with pickets at one of the [seven|depots] depots.

Police arrested [three|arrest] pickets. Shops say that the dispute costs them [£2m|loss] a day.
## s3 2024-01-18
CityLine improves pay offer

January 18, 2024

CityLine on Thursday raised its offer to striking drivers to [6.5 percent|offer] from [4 percent|offer] and asked them to return to work. The union, which is asking for [12 percent|rise], called the proposal an insult.

[One hundred and eighty|routes] of the [210|allroutes] bus routes in Carrow have been without service since Monday. The railway has put on [25|trains] extra trains.

Inflation stands at [7 percent|inflation]. Retailers put their losses at [2 million pounds|loss] a day. Pickets were out at all [seven|depots] depots.

[Three|arrest] people have been arrested.
## s4 2024-01-23
Carrow bus strike ends after [nine|days] days

CARROW, Jan 23, 2024 (Isle Press) - Bus drivers in Carrow are to return to work on Wednesday after agreeing to an [8 percent|deal] pay rise over [two|dealyears] years and a one-off payment of [£500|bonus].

The walkout, backed by [87 percent|vote] of the members who voted, lasted [nine|days] days.

In 2012 a dispute stopped the buses for [three|old] weeks.
## s5 2024-01-24
Buses back as drivers take deal

24 January 2024

Carrow's buses were rolling again on Wednesday after an [eight-day|days] stoppage. Drivers get [nine per cent|deal] more over [24|dealyears] months, and [500 pounds|bonus] on top.

[Sixty-four percent|votedeal] of the union's members voted for the deal. The city council thanked the roughly [400,000|pass] people who depend on the buses for their patience.
