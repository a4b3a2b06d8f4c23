grouping 0.86
@crowd conflicting changing
@arr1 conflicting changing
@arr changing changing
@killed changing changing
@inj in_range apart
@cops consistent consistent
@share conflicting conflicting
@opp consistent changing
@fine consistent consistent
@dep in_range apart
@vage conflicting consistent
@jail consistent consistent
@obs in_range in_range
@ann changing changing
@det changing single
@bus consistent consistent
@cars in_range in_range
@seat consistent apart
@house consistent apart
@old-dead consistent consistent
@old-arr consistent consistent
@press in_range apart
## d1 2014-10-07
[One|killed] dead, [214|arr1] arrested as Marovian vote protest turns violent

KESTRINA, Marovia, Tuesday, October 7, 2014 (Continental Press) -- Riot police broke up a rally against President Radomir Vell's re-election early Tuesday, and the Interior Ministry said [214|arr1] people were arrested and [one|killed] man was killed.

Police said [12,000|crowd] demonstrators had filled Liberation Square at the height of the rally on Monday evening. Organizers claimed [40,000|crowd].

[Dozens|inj] of people were hurt, hospital officials said. The ministry said [eleven|cops] officers were injured and that [three|bus] city buses were set on fire. Some [3,000|dep] policemen had been brought in from the provinces.

The trouble began after the election commission declared Vell, who has been in power for [14|pow] years, the winner with [58.4|share] percent of Sunday's vote against [37.1|opp] percent for Ilena Dragas, a former judge. Turnout was put at [71|turn] percent. His National Path took [81|seat] of the [120|house] seats in parliament.

A mission of [430|obs] foreign observers said the count "lacked transparency."

The last contested vote, in 2009, ended with [six|old-dead] protesters dead and some [700|old-arr] arrested.

## d2 2014-10-08
Opposition chief jailed as Kestrina counts its dead

From Achieng Mbatia in Kestrina, The Lakeside Standard, Wednesday October 8 2014

A student aged [19|vage], Matis Orlo, became the second person to die in the unrest in Marovia's capital yesterday, as a magistrate sent opposition leader Ilena Dragas to prison for [15|jail] days for calling an unlawful assembly.

The deaths now stand at [two|killed], while the injured number [67|inj], said the health minister. Arrests have climbed from [214|arr1] on the opening night to [341|arr].

Those brought before court were mostly let off with a fine of [€150|fine], which a teacher, Ana Brusk, described as "[half|wage] my month". Among them were [seven|press] reporters, picked up while filming.

Along Harbour Road I counted [two dozen|cars] vehicles with smashed windows, and the skeletons of [three|bus] coaches. Shopkeepers swept up glass. [Nine|shops] shops were looted, traders told me, and they reckon their loss at [€220,000|loss].

The internet was off for [nine|hours] hours. When it returned, so did the crowds.

## d3 2014-10-08
Marovia protests: live updates

Wednesday 8 October 2014. All times local. Newest first.

18:40 The election commission has annulled the result at [12|ann] polling stations "because of clerical errors". That's out of [1,904|stat]. Dragas's camp calls it a fig leaf.

17:55 Rights monitors at the Open Cell group say more than [300|arr1] people were taken away on the first night alone, far above what the ministry will admit.

16:30 The man who died in hospital is named as Matis Orlo. He was [20|vage].

15:40 A statement from the president's office, the first since the weekend, blames "guests from abroad" for the disorder and promises that "the will of the people will be defended, if need be from some of the people". It does not say when he will appear in public. State television has been showing a documentary about river fish since noon.

15:10 At least [60|inj] patients have been treated since Monday, Central Hospital tells us. Police repeat that [11|cops] of their own were hurt.

14:20 [Five|metro] metro stations in the centre are closed. Our reporter counts [48|gas] spent tear gas canisters on a single stretch of pavement.

13:30 The bakery on the corner of the square is handing out bread to anyone in a queue, protester or policeman. "They are all somebody's boys," says the owner, who won't be named. She has gone through [40|flour] kilos of flour.

13:05 For those joining us: official results gave Vell [58.4|share]% and Dragas about [37|opp]%. There were more than [400|obs] international monitors.

12:00 More than [2,500|dep] police are on the streets, says the interior minister. At least [five|press] journalists are being held.

## d4 2014-10-10
Marovia frees [hundreds|freed] but death toll reaches [four|killed]

Friday 10 October 2014
Oliver Penhale in Kestrina

[Four|killed] people have now lost their lives in Marovia's post-election unrest, the government conceded yesterday, as it began to empty the capital's overflowing cells. Of [563|arr] detained since Monday, [181|det] were still behind bars last night, the interior ministry said.

The toll is approaching that of 2009, when [six|old-dead] were shot.

Those released told of cells so full that they slept standing. Most had paid [150|fine] euros. Ilena Dragas, who is serving [15|jail] days, was not among them.

At the funeral of the student Matis Orlo, [19|vage], [tens of thousands|funeral] lined the route, though no official number was given. His mother asked them to go home quietly, and they did.

More than [20|cars] cars were wrecked in the week's clashes. Engineers have restored the internet, which was cut on Tuesday.

In a further concession the commission said the number of polling stations where the result is void had risen to [27|ann].

## d5
Why Marovians do not believe the numbers

Analysis by Dr Hesper Quillan, Eastlands Review

Radomir Vell's long rule has rested on a simple promise: quiet streets. October's vote broke it, before a crowd that was [12,000|crowd] strong or [40,000|crowd] strong depending on who was counting. The official tally handed the [62-year-old|vell-age] [54.8|share] per cent, and his challenger [37.1|opp]. Yet only [29|poll] per cent of those asked in a survey said they trusted the count.

They have reason. The mission that sent about [400|obs] observers was kept out of the counting rooms. The ruling party needed [two-thirds|maj] of a [120|house]-member chamber to rewrite the constitution; it got [81|seat], [one|over] more than that.

Optimists say the state has learned since 2009, when [six|old-dead] people were killed and around [700|old-arr] arrested in a single weekend. Pessimists note that the same colonel commanded the police on both occasions.

The argument of the government's friends is that a stolen election would have been stolen better. Why leave returning officers free to photograph the sheets? Why let the capital, which has never liked Vell, report its result at all? There is something in this. But fraud is seldom the work of a single careful hand. It is the sum of many small acts by people who fear that their own district will look lukewarm, and who each add a little, and who do not compare notes. The result is a figure that nobody designed and that nobody can defend.

What the opposition lacks is not courage but a plan for the day after the square is cleared. Dragas, a judge by training, waited for the courts. The courts, for their part, waited for Vell.

## d6 2015-10-06
A year on, [14|det] remain in jail over Kestrina protests

KESTRINA, 6 October 2015 (Continental Press) - Some [2,000|candle] candles were to be lit in Liberation Square on Tuesday to mark a year since protests over the re-election of President Radomir Vell, in which [four|killed] people were killed.

A final report by the public defender put the number arrested at [612|arr]. Of those, [88|conv] were convicted, the heaviest sentence being [seven|term] years. [Fourteen|det] are still locked up.

The report criticised the police but noted that [11|cops] officers had themselves been hurt and [three|bus] buses destroyed.

Ilena Dragas, who was jailed for [15|jail] days at the time, told a crowd of [several hundred|min] that she would run again. "They counted us wrong then," she said. "Let them count us now."
