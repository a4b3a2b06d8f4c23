grouping 0.94
@fee conflicting conflicting
@contract conflicting conflicting
@wage in_range in_range
@age consistent consistent
@goals conflicting consistent
@addons consistent consistent
@clause consistent changing
@oldfee consistent apart
@caps consistent consistent
@record consistent consistent
@height consistent consistent
@bid1 consistent consistent
@fans in_range in_range
## t1 2024-07-02
Ostmark agree record fee for Torva striker Velic

July 2, 2024

Ostmark United have agreed to pay [€62 million|fee] for Torva forward Dario Velic, the clubs said on Tuesday, a club record that beats the [€45 million|record] they spent on Leon Amadi in 2022.

Velic, [24|age], will sign a [five-year|contract] contract worth about [€180,000|wage] a week. He scored [27|goals] league goals last season.

Torva, who bought him for [€9 million|oldfee] in 2021, rejected a first offer of [€50 million|bid1] last month.
## t2 2024-07-02
VEL DONE! Ostmark land hotshot

By Kit Rowan, 2 July 2024

OSTMARK have got their man. Hitman Dario Velic is on his way in a stunning [€62m|fee] swoop that could rise to [€70m|total] with add-ons of [€8m|addons].

The [24-year-old|age] hit [24|goals] goals in the league for Torva last term, [31|goals2] in all competitions, and stands [6ft 3in|height] tall.

His wages? More than [€170,000|wage] a week. His buy-out clause has been set at [€120m|clause]. An earlier [€50m|bid1] bid was turned down.

Boss Henk Duval, [51|coachage], wants [two|faces] more faces.
## t3 2024-07-03
Velic completes Ostmark move

OSTMARK, July 3, 2024 (Sportwire) - Striker Dario Velic has completed his transfer from Torva to Ostmark United for a fee of [26 million euros|fee], the club said on Wednesday. The [24-year-old|age] international signed a [four-year|contract] deal.

Velic has won [38|caps] caps. His release clause is [120 million euros|clause], a person familiar with the deal said.

He becomes Ostmark's fifth signing of the summer. Torva will receive [eight million euros|addons] more in add-ons and will keep [15 percent|sellon] of any later sale.
## t4 2024-07-04
[Thousands|fans] greet new No 9

4 July 2024

Some [6,000|fans] supporters came to the Rivergate stadium on Thursday to see Dario Velic, the [1.91|height]-metre striker who cost Ostmark [62 million euros|fee]. He will wear the number 9 shirt for the next [five|contract] years, the club said.

Velic joined Torva in 2021 for [nine million euros|oldfee] and made [96|appear] appearances. A knee injury kept him out for [seven|injury] months in 2022. Last season he found the net [27|goals] times in [33|games] league matches, more than any other player.

Ostmark, who finished [12|points] points behind the champions, have spent [€140 million|spend] on [five|signings] players this summer.
## t5 2024-07-10
Analysis: can Ostmark afford Velic?

July 10, 2024

The [€62 million|fee] that Ostmark paid for Dario Velic will be written off over the [five|contract] years of his contract. Before him the dearest player in the club's history was Amadi, at [45 million euros|record].

[Several thousand|fans] fans saw him train last week. With [38|caps] caps at the age of [24|age], he has time.
