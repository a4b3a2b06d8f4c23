grouping 0.87
@weight conflicting conflicting
@value conflicting apart
@arrest conflicting conflicting
@packets in_range in_range
@old consistent apart
@purity consistent apart
@cash conflicting apart
@guns consistent consistent
@age consistent in_range
@sentence in_range consistent
@months conflicting apart
@officers in_range apart
@houses consistent consistent
@dogs consistent consistent
## c1 2022-05-18
Customs seize [2.4|weight] tonnes of cocaine in banana boxes

PORT ALMAR, May 18, 2022 (Coast Agency) - Customs officers have seized [2.4|weight] tonnes of cocaine hidden among bananas in the harbour of Port Almar, with a street value of [$180 million|value], the finance minister said on Wednesday.

[Six|arrest] people were arrested. The drug, [85 percent|purity] pure, was packed in about [2,000|packets] parcels in [90|bananas] boxes. [Two|dogs] sniffer dogs found it.

Police also found [€400,000|cash] in cash and [three|guns] pistols when they searched [nine|houses] houses.

The haul is the biggest since 2018, when [3.1|old] tonnes were found on a trawler.
## c2 2022-05-18
SNOW JOKE! Cops find [FOUR|weight] TONNES of coke under bananas

18 May 2022

A MONSTER haul of [four|weight] tonnes of cocaine was sniffed out by [two|dogs] dogs yesterday at the docks of Port Almar.

The drugs would have fetched [$108m|value] on the streets, where a gram costs [$75|price].

[Two hundred|officers] cops swooped on [nine|houses] homes at dawn after an [18-month|months] probe. They bagged [three|guns] handguns and [40,000 euros|cash] in notes, and slapped cuffs on [six|arrest] suspects, among them alleged boss Milo Kranz, [47|age].
## c3 2022-05-20
[Two|more] more held in Almar cocaine case

PORT ALMAR, May 20, 2022 (Coast Agency) - Police arrested [two|more] more dockers on Friday over the [2,400|weight] kilograms of cocaine found in Port Almar, taking to [eight|arrest] the number of people detained.

Those held are aged between [22 and 51|crewage]. If convicted they face up to [20|sentence] years in prison.

Investigators counted [2,115|packets] packages. Cocaine seizures have risen by [a third|rise] this year; before the find, [6.8|yearly] tonnes had been confiscated nationwide.
## c4 2022-05-21
How the net closed on the banana gang

May 21, 2022

It took [eight|months] months of wiretaps to find the [5,300|weight] pounds of cocaine that was on its way to Rhenia in a cargo of fruit. The powder was [85%|purity] pure.

On the morning of the raids more than [180|officers] police officers stood ready. They had already opened [64|ship] containers in vain.

The record is still held by the trawler Astrid, which carried [3,100|old] kilos of the drug in 2018.
## c5 2022-06-07
Almar suspects in court

7 June 2022

[Five|arrest] people who were arrested over Port Almar's big cocaine find last month, all those that the police detained, appeared in court on Tuesday. Milo Kranz, [47|age], refused bail of [$2 million|bail].

Prosecutors want sentences of at least [15|sentence] years. The drugs, weighing [2.4|weight] metric tons, have been burnt.
