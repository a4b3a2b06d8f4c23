grouping 0.88
@age conflicting consistent
@out changing consistent
@deal consistent consistent
@wage conflicting conflicting
@oldwage consistent single
@total in_range in_range
@bonus consistent consistent
@fee conflicting consistent
@clause in_range apart
@games conflicting consistent
@goals consistent consistent
@caps consistent consistent
@missed in_range apart
@op in_range apart
@old consistent consistent
@att consistent consistent
@delay conflicting apart
@squad changing changing
@ban changing single
@banfine consistent consistent
@speed consistent consistent
@ins consistent consistent
@scan consistent consistent
@letters in_range in_range
@school consistent consistent
## f1 2023-01-21
Wexcombe's Olembe carried off with knee injury

WEXCOMBE, Jan 21, 2023 (Fleet Sports Agency) - Wexcombe Rovers midfielder Baraka Olembe was taken to hospital on Saturday with a serious knee injury, in the same month as he signed a [five|deal]-year contract.

The [24-year-old|age] Kenyan was hurt in a tackle by Stanmere Town defender Col Rathmell, [33|rath], who was sent off. Play was stopped for [eight|delay] minutes before a crowd of [31,412|att] at Marl Lane. Rovers won 2-1.

"We fear it will be [six|out] months," manager Anders Tolk told reporters. "That makes [seven|squad] players in the treatment room. I have never seen the like."

Olembe, who joined from Nordhavn in 2021 for [£18 million|fee], has scored [14|goals] goals in [68|games] games for the club, and has won [31|caps] caps.

He missed [four|old] months with a broken ankle in 2019, while he was in Denmark.

Under the new contract he is believed to earn [£95,000|wage] a week.

## f2 2023-01-23
[£95K|wage]-A-WEEK STAR'S KNEE AGONY

The Daily Trumpeter, Mon Jan 23 2023
EXCLUSIVE by Gaz Penhallow

ROVERS ace Baraka Olembe sobbed "my life is over" as medics battled for [11|delay] minutes to ease his pain, pals revealed last night.

The [26-year-old|age] had only just put pen to paper on a mega-deal worth nearly [£25m|total] over [five|deal] years, with [£2m|bonus] thrown in for signing on the dotted line. Before that he was scraping by on [£60,000|oldwage] a week.

Now the speed king, clocked at [22|speed] mph this season, may not kick a ball until next term.

Hard man Col Rathmell faces a ban of [three|ban] games and a fine of [£15,000|banfine]. He has said sorry.

And Rovers' bean-counters can breathe easy. An insurance policy will cover [80|ins] per cent of Olembe's wages while he's crocked, a club source told the Trumpeter. Just as well. With the injury list up to [seven|squad], they can't afford to buy.

It's not the first time. In 2019 the ace was out for [four|old] months.

## f3 2023-01-24
Kimbeto holds its breath for Olembe

By WANGESHI ODIRA, The Lakeside Nation
Tuesday, January 24, 2023

At the Olembe Academy in Kimbeto, [120|school] children trained yesterday in silence. Their founder lay in an English hospital with [two|scan] torn ligaments in his knee.

Doctors operated on Baraka Olembe on Monday. The operation took almost [three|op] hours, his brother Zakayo said, and the surgeon now speaks of [nine|out] months, not the [six|out] that the manager spoke of on Saturday. For the national team, for which the midfielder has been capped [31|caps] times, the Cup of Nations is gone.

Olembe, [24|age], left Kimbeto as a boy. Wexcombe Rovers paid [£13 million|fee] to bring him from Nordhavn in 2021, and he repaid them with [14|goals] goals. Rovers say he has played [68|games] matches for them.

This month he was given a new contract of [five|deal] years that would earn him [Sh760 million|billion] or so a year.

"Money does not run on the field," said his mother, Mama Rhoda. "I want him to walk."

## f4
Soccer 101: What Olembe's injury tells Americans about English contracts

From the blog Fourth Official, by Skip Lindqvist

Q: He just signed, and he's out for the year. Can they cut him?
A: Nope. It's guaranteed. Rovers owe him every penny of the [five|deal]-year deal, which comes to [£24.7 million|total].

Q: That's what per week?
A: [£59,000|wage], up from [£60,000|oldwage].

Q: What if another team wants him?
A: There's a release clause. It's more than [£60 million|clause]. Rovers themselves bought him for [£18 million|fee] back in 2021.

Q: So who pays while he's hurt?
A: Insurance, mostly. [80|ins] percent of it.

Q: How good is he anyway?
A: [14|goals] goals in [76|games] games, from midfield. And he's quick. He's been timed at [35.4|speed] kilometers an hour.

Q: Do guys come back from this?
A: A Swedish study of [230|nstud] pros says [65|stud] percent get back to their old level. Olembe is [24|age], tore [two|scan] ligaments, and had surgery lasting more than [two|op] hours. Figure on him missing at least [25|missed] games.

Q: Is this the ankle again?
A: No, that was in 2019, and it cost him [four|old] months. This is a knee.

## f5 2023-02-02
Rovers injury crisis deepens; Rathmell ban cut

Westshire Tonight, Thursday 2 February 2023

Good evening. More bad news from Marl Lane. Rovers have confirmed that [nine|squad] players are now out injured.

The biggest loss, of course, is Baraka Olembe. He is home from hospital. The club doctor told us tonight that he'll be missing for [nine|out] months and about [30|missed] matches. Fans have sent [thousands|letters] of letters. The postman needed a second van.

The Stanmere player whose tackle did the damage, Col Rathmell, has had his ban reduced on appeal from [three|ban] matches to [two|ban]. The [£15,000|banfine] fine stands.

In happier news, the captain, Dorrie Valk, has signed a new [three|valkdeal]-year deal. He's said to be on [£40,000|valkwage] a week, a good deal less than Olembe gets: that's [£95,000|wage].

Were you among the [31,400|att] or so at the ground that afternoon? Tell us what you saw.

## f6 2024-01-06
The long walk back

By Honor Castleford
The Westshire Chronicle, 6 January 2024

It took [11|out] months. It took [31|missed] games, watched from a seat behind the dugout with a blanket over his legs. But on Boxing Day Baraka Olembe ran on at Marl Lane, and grown men wept.

He lost [six|weight] kilos in the first weeks. He read the letters, all [4,200|letters] of them. He went home to Kimbeto, where [120|school] boys and girls at his academy had painted his knee on a wall.

He had company for a while. Dorrie Valk, the captain, was out for [five|valkout] months last year with a torn hamstring, and the [two|pair] men raced each other on stationary bikes. Valk won, mostly.

The surgeon warned him that the knee would talk to him when it rained. "It rains here," he says. "So we talk a lot." He sleeps [nine|sleep] hours a night now and has learned to cook [one|dish] dish, which the groundsman, who has tried it, declines to discuss.

Nobody at the club regrets the contract, says chairwoman Philippa Strand. It was, she says, worth more than [£24m|total], with a bonus of [£2m|bonus] at the start and a release clause of [£70m|clause]. "People asked me about [£95,000|wage] a week for a man on crutches. I told them he'd have [four|left] years left."

Rovers had paid [£18m|fee] for him. He'd given them [68|games] appearances and [14|goals] goals until that Saturday, and Kenya [31|caps] caps. The step he's proudest of was taken at home: up the stairs, with no rail.
