grouping 0.89
@area conflicting changing
@contained changing changing
@homes conflicting conflicting
@evac conflicting consistent
@crews changing apart
@dead consistent consistent
@age conflicting apart
@wind consistent in_range
@old consistent consistent
@olddead consistent consistent
@hurt consistent consistent
@power in_range in_range
## w1 2021-08-17
Juniper Fire forces [8,000|evac] from homes in Cade County

ORLENA, Aug 17, 2021 (West Wire) - A wildfire driven by gusts of [45|wind] mph exploded to [12,000|area] acres on Tuesday, forcing [8,000|evac] residents to flee the town of Orlena.

The Juniper Fire was not contained at all, officials said. About [600|crews] firefighters battled the flames, with [11|copters] helicopters.

The fire threatened [3,200|threat] homes. Temperatures reached [101|temp] degrees Fahrenheit.

In 2017 the Saddle Fire scorched [92,000|old] acres in the same hills and killed [six|olddead] people.
## w2 2021-08-18
Blaze roars through Orlena, man found dead

August 18, 2021

[One|dead] man is dead and [112|homes] houses have burned to the ground.

Dale Hobbs, [67|age], would not leave the house in which he had lived for [40|years] years, neighbors said.

Some [18,000|evac] people have been ordered out, Sheriff Amy Dorn said. By Wednesday night the fire had blackened [31,000|area] acres and crews had a line around [5 percent|contained] of it. More than [20,000|power] customers were without electricity.

[Two|hurt] firefighters suffered burns.
## w3 2021-08-18
Juniper Fire: what we know

18 August 2021

Size: about [25|area] square miles, [5%|contained] contained.

Damage: [410|homes] homes and [60|barns] barns and sheds lost, according to the county.

Casualties: [one|dead] dead, a [76-year-old|age] man from Orlena; [two|hurt] firefighters injured.

Evacuations: [8,000|evac] people. [Four hundred|shelter] are sleeping in the high school gym.

Power: out for [21,500|power] customers.

Wind: gusts of up to [72|wind] km/h.

History: the Saddle Fire of 2017 left [six|olddead] people dead.
## w4 2021-08-20
Crews gain on Juniper Fire

ORLENA, Aug 20, 2021 (West Wire) - Firefighters, now [1,400|crews] strong, had contained [20 percent|contained] of the Juniper Fire by Friday. It has burned [46,500|area] acres and destroyed [140|homes] homes, the state fire agency said. [One|dead] person was killed.

The fire is one of [58|year] that have charred more than [300,000|yeararea] acres in the state this year.
## w5 2021-08-24
Orlena goes home

August 24, 2021

Residents returned on Tuesday to a town with [140|homes] fewer homes. The Juniper Fire, [65 percent|contained] contained at [46,500|area] acres, is smaller than the Saddle Fire, which burned [92,000|old] acres.

Fighting it has cost [$23 million|cost] so far. Rancher Bo Teal came back to find all [80|goats] of his goats alive.
